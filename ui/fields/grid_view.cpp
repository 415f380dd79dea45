#include "ui/fields/grid_view.h"

#include "core/model/text_form.h"
#include "ui/fields/choice_editor.h"
#include "ui/fields/grid_model.h"
#include "ui/fields/link_line.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace simpul {

namespace {

// Completes the last of several words that are separated by semicolons.
class WordCompleter : public QCompleter
{
public:
    WordCompleter(const QStringList &words, QLineEdit *line) : QCompleter(words, line), m_line(line)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

protected:
    QStringList splitPath(const QString &path) const override { return {path.section(QLatin1Char(';'), -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString before = m_line->text().section(QLatin1Char(';'), 0, -2).trimmed();
        const QString word = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? word : before + QStringLiteral("; ") + word;
    }

private:
    QLineEdit *m_line;
};

class CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(GridModel &model, RecordLookup &lookup, QObject *parent) : QStyledItemDelegate(parent), m_model(model), m_lookup(lookup) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        QWidget *editor = m_model.leadsToRow(index.column()) ? makeRowBox(index.row(), parent) : makeCell(m_model.column(index.column()), parent);
        if (const QStringList words = m_model.offered(index.column()); !words.isEmpty())
            offerWords(qobject_cast<QLineEdit *>(editor), words);
        static_cast<GridView *>(this->parent())->opened(editor);
        editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString().section(QLatin1Char(':'), 0, 0));
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(m_model.leadsToRow(index.column()) ? QVariant(m_model.rowOf(m_model.value(index))) : m_model.value(index))));
        else if (auto *area = qobject_cast<QPlainTextEdit *>(editor))
            area->setPlainText(text);
        else if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(text);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor); box && m_model.leadsToRow(index.column()))
            m_model.choose(index, box->currentData().isValid() ? QVariant(m_model.elementOf(box->currentData().toInt())) : QVariant());
        else if (box)
            m_model.choose(index, box->currentData());
        else if (auto *area = qobject_cast<QPlainTextEdit *>(editor))
            m_model.type(index, area->toPlainText());
        else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->property("picked").toBool())
            m_model.type(index, line->text());
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        static constexpr int roomForText = 92;
        QRect place = option.rect;
        if (qobject_cast<QPlainTextEdit *>(editor))
            place.setHeight(std::max(place.height(), int(roomForText * textScale())));
        editor->setGeometry(place);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(0, int(30 * textScale())));
    }

protected:
    // Enter goes on to the next cell; in a long text Shift+Enter is a new line.
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *editor = qobject_cast<QWidget *>(object);
        if (editor && event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (enter && !(key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor, EditNextItem);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

private:
    QWidget *makeCell(const Field &column, QWidget *parent) const
    {
        switch (column.kind) {
        case FieldKind::Choice:
        case FieldKind::Flag: return makeBox(column, parent);
        case FieldKind::Link: return makeLink(column, parent);
        case FieldKind::LongText: {
            auto *area = new QPlainTextEdit(parent);
            area->setTabChangesFocus(true);
            return area;
        }
        default: break;
        }
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        if (column.kind == FieldKind::Text)
            line->setMaxLength(column.facts.longest);
        return line;
    }

    QWidget *makeBox(const Field &column, QWidget *parent) const
    {
        auto *box = new StillComboBox(parent);
        box->addItem(QString(), QVariant());
        if (column.kind == FieldKind::Flag) {
            for (const bool value : {true, false})
                box->addItem(simpul::displayText(column, value, {}), value);
        }
        for (const Choice &choice : column.facts.choices)
            box->addItem(column.choiceLabel(QString::fromLatin1(choice.code)), QString::fromLatin1(choice.code));
        return box;
    }

    // "5  Menelaah usulan": typing 5 is enough.
    QWidget *makeRowBox(int own, QWidget *parent) const
    {
        auto *box = new StillComboBox(parent);
        box->addItem(QString(), QVariant());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (row != own)
                box->addItem(QStringLiteral("%1  %2").arg(row + 1).arg(m_model.data(m_model.index(row, 0)).toString()), row);
        }
        box->view()->setMinimumWidth(360);
        return box;
    }

    void offerWords(QLineEdit *line, const QStringList &words) const
    {
        if (!line)
            return;
        auto *completer = new WordCompleter(words, line);
        line->setCompleter(completer);
    }

    QWidget *makeLink(const Field &column, QWidget *parent) const
    {
        auto *line = new LinkLine(column.target, m_lookup, parent);
        line->setFrame(false);
        auto *view = static_cast<QAbstractItemView *>(this->parent());
        connect(line, &LinkLine::picked, this, [this, line, view](const Uuid &id, const QString &title) {
            const QModelIndex index = view->currentIndex();
            line->setProperty("picked", true); // its words are not read again
            m_model.choose(index, QVariant::fromValue(id), title);
            auto *self = const_cast<CellDelegate *>(this);
            Q_EMIT self->closeEditor(line, EditNextItem);
        });
        return line;
    }

    GridModel &m_model;
    RecordLookup &m_lookup;
};

} // namespace

GridView::GridView(GridModel &model, RecordLookup &lookup, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(model, lookup, this));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the form scrolls
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fitColumns();
}

void GridView::fitColumns()
{
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const Field &column = m_model.column(i);
        const bool wordy = column.kind == FieldKind::LongText || (column.kind == FieldKind::Text && column.facts.longest > 300);
        const int width = wordy ? 300 : column.kind == FieldKind::Link || column.kind == FieldKind::Text ? 170 : column.kind == FieldKind::Number ? 80 : 125;
        const int head = horizontalHeader()->fontMetrics().horizontalAdvance(column.label()) + 24;
        setColumnWidth(i, std::max(int(width * textScale()), head));
    }
    if (m_model.columnCount() <= 3)
        horizontalHeader()->setStretchLastSection(true);
}

void GridView::finishCell()
{
    if (!m_editor)
        return;
    commitData(m_editor);
    if (m_editor)
        closeEditor(m_editor, QAbstractItemDelegate::NoHint);
}

void GridView::startAt(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    setFocus();
    setCurrentIndex(index);
    edit(index);
}

// Keys that the window would otherwise take for its own commands.
bool GridView::isMine(QKeyEvent *event) const
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    return event->key() == Qt::Key_Delete || event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Copy)
           || (control && event->key() == Qt::Key_Delete) || event->key() == Qt::Key_F2;
}

bool GridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMine(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex here = currentIndex();
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Paste)) {
        if (m_model.rowCount() == 0)
            Q_EMIT newRowWanted();
        m_model.paste(here.isValid() ? here : m_model.index(0, 0), QApplication::clipboard()->text());
    } else if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(m_model.copied(selectedIndexes()));
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        QList<int> rows;
        for (const QModelIndex &index : selectedIndexes()) {
            if (!rows.contains(index.row()))
                rows << index.row();
        }
        Q_EMIT rowsUnwanted(rows);
    } else if (event->key() == Qt::Key_Delete) {
        clearCells();
    } else if (alt && here.isValid() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        m_model.moveRow(here.row(), here.row() + (event->key() == Qt::Key_Up ? -1 : 1));
    } else if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        here.isValid() ? void(edit(here)) : Q_EMIT newRowWanted();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void GridView::clearCells()
{
    for (const QModelIndex &index : selectedIndexes())
        m_model.choose(index, QVariant());
}

// From the last cell on there is a new row to write in.
void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex here = currentIndex();
    const bool last = here.isValid() && here.row() == m_model.rowCount() - 1 && here.column() == m_model.columnCount() - 1;
    if (hint == QAbstractItemDelegate::EditNextItem && last) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        Q_EMIT newRowWanted();
        return;
    }
    QTableView::closeEditor(editor, hint);
}

void GridView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() == 0 && !(event->modifiers() & Qt::ShiftModifier))
        event->ignore(); // the form scrolls
    else
        QTableView::wheelEvent(event);
}

} // namespace simpul
