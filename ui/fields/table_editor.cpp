#include "ui/fields/table_editor.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int editorsInALine = 2;

TableEditor::TableEditor(const Field &field, RecordLookup &lookup, QWidget *parent)
    : FieldEditor(field, parent), m_lookup(lookup), m_column(new QVBoxLayout), m_add(makeButton(this, {}))
{
    m_column->setSpacing(gap);
    m_add->setIcon(icon(u"add"_s));
    connect(m_add, &QPushButton::clicked, this, &TableEditor::addEmptyRow);
    auto *column = new QVBoxLayout;
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    place(column);
    TableEditor::retranslate();
}

QWidget *TableEditor::input() const
{
    return m_add;
}

void TableEditor::show(const QVariant &value)
{
    while (!m_cards.isEmpty())
        takeAway(m_cards.last().widget);
    for (const TableRow &row : value.value<QList<TableRow>>())
        addCard(row);
    nameCards();
}

TableEditor::Card &TableEditor::addCard(const TableRow &row)
{
    Card card{.row = row};
    auto *frame = new QFrame(this);
    frame->setProperty("panel", u"card"_s);
    card.widget = frame;
    card.away = makeButton(frame, {}, ButtonLook::Quiet);
    connect(card.away, &QPushButton::clicked, this, [this, frame] {
        takeAway(frame);
        nameCards();
        touch();
        m_add->setFocus();
    });
    auto *line = new QHBoxLayout(frame);
    line->addWidget(makeCells(card), 1);
    line->addWidget(card.away, 0, Qt::AlignTop);
    m_column->addWidget(frame);
    return m_cards.emplace_back(std::move(card));
}

QWidget *TableEditor::makeCells(Card &card)
{
    auto *cells = new QWidget(card.widget);
    auto *grid = new QGridLayout(cells);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    for (const Field &column : field().columns) {
        FieldEditor *editor = makeEditor(column, m_lookup, cells);
        editor->setValue(card.row.cells.value(QString::fromStdString(column.name)));
        connect(editor, &FieldEditor::touched, this, &TableEditor::touch);
        const int at = int(card.editors.size());
        grid->addWidget(editor, at / editorsInALine, at % editorsInALine, Qt::AlignTop);
        grid->setColumnStretch(at % editorsInALine, 1);
        card.editors << editor;
    }
    return cells;
}

void TableEditor::addEmptyRow()
{
    const Card &card = addCard({});
    nameCards();
    touch();
    card.editors.first()->input()->setFocus();
}

void TableEditor::takeAway(QWidget *widget)
{
    m_cards.removeIf([widget](const Card &card) { return card.widget == widget; });
    m_column->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

Result<TableRow> TableEditor::readCard(const Card &card) const
{
    TableRow row = card.row;
    for (const FieldEditor *editor : card.editors) {
        const auto value = editor->read();
        if (!value)
            return fail(value.error());
        const QString name = QString::fromStdString(editor->field().name);
        if (isEmptyValue(*value))
            row.cells.remove(name);
        else
            row.cells.insert(name, *value);
    }
    return row;
}

// A row in which nothing was filled in was only a try.
Result<QVariant> TableEditor::read() const
{
    QList<TableRow> rows;
    for (const Card &card : m_cards) {
        const auto row = readCard(card);
        if (!row)
            return fail(row.error());
        if (!row->element.isEmpty() || !row->cells.isEmpty())
            rows << *row;
    }
    return rows.isEmpty() ? QVariant() : QVariant::fromValue(rows);
}

void TableEditor::nameCards()
{
    int number = 0;
    for (const Card &card : m_cards) {
        ++number;
        card.away->setText(tr("Take away"));
        card.away->setAccessibleName(tr("Take away row %1 of %2").arg(number).arg(field().label()));
        for (FieldEditor *editor : card.editors)
            editor->setSpokenName(tr("%1, row %2").arg(editor->field().label()).arg(number));
    }
}

QString TableEditor::spokenName() const
{
    return tr("Add to %1").arg(field().label());
}

void TableEditor::retranslate()
{
    FieldEditor::retranslate();
    m_add->setText(spokenName());
    nameCards();
}

} // namespace simpul
