#include "ui/pages/exchange/conflict_view.h"

#include "core/model/entity_type.h"
#include "ui/pages/exchange/exchange_words.h"
#include "ui/pages/exchange/text_table.h"
#include "ui/pages/exchange/value_card.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

ConflictView::ConflictView(Workers &workers, QWidget *parent)
    : QWidget(parent), m_workers(workers), m_list(new TextTable(this)), m_empty(new EmptyState(this)), m_body(new QWidget(this))
{
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(gap * 2);
    m_list->setMinimumWidth(280);
    m_list->setMaximumWidth(420);
    m_list->setMinimumHeight(180);
    body->addWidget(m_list, 1);
    body->addWidget(buildResolver(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
    connect(m_list, &TextTable::chosen, this, &ConflictView::showConflict);
    connect(m_list, &TextTable::opened, this, [this] {
        if (!m_cards.empty())
            m_cards.front()->choice()->setFocus();
    });
    retranslate();
    show({});
}

QWidget *ConflictView::buildResolver()
{
    auto *area = new QScrollArea(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    area->setWidget(inside);

    m_place = plainLabel(inside);
    m_place->setWordWrap(true);
    m_place->setFont(simpul::font(TextSize::Reading, QFont::DemiBold));
    m_story = softLabel(inside);
    m_message = new InlineMessage(inside);
    m_grid = new QGridLayout;
    m_grid->setSpacing(gap + 4);
    m_choices = new QButtonGroup(inside);

    m_buttons = new QWidget(inside);
    m_keep = makeButton(m_buttons, {}, ButtonLook::Primary);
    m_both = makeButton(m_buttons, {});
    m_later = makeButton(m_buttons, {});
    m_open = makeButton(m_buttons, {}, ButtonLook::Quiet);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_keep, m_both, m_later, m_open})
        row->addWidget(button);
    row->addStretch();
    m_note = softLabel(inside);

    m_editArea = new QWidget(inside);
    m_editLabel = plainLabel(m_editArea);
    m_editor = new QPlainTextEdit(m_editArea);
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(60);
    m_editLabel->setBuddy(m_editor);
    m_write = makeButton(m_editArea, {}, ButtonLook::Primary);
    m_cancel = makeButton(m_editArea, {});
    auto *editButtons = new QHBoxLayout;
    editButtons->addWidget(m_write);
    editButtons->addWidget(m_cancel);
    editButtons->addStretch();
    auto *edit = new QVBoxLayout(m_editArea);
    edit->setContentsMargins(0, 0, 0, 0);
    edit->addWidget(m_editLabel);
    edit->addWidget(m_editor);
    edit->addLayout(editButtons);
    m_editArea->hide();

    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gap);
    column->addWidget(m_place);
    column->addWidget(m_story);
    column->addWidget(m_message);
    column->addLayout(m_grid);
    column->addWidget(m_buttons);
    column->addWidget(m_editArea);
    column->addWidget(m_note);
    column->addStretch();

    connect(m_keep, &QPushButton::clicked, this, &ConflictView::keepChosen);
    connect(m_both, &QPushButton::clicked, this, &ConflictView::editBoth);
    connect(m_later, &QPushButton::clicked, this, &ConflictView::later);
    connect(m_write, &QPushButton::clicked, this, &ConflictView::keepWritten);
    connect(m_cancel, &QPushButton::clicked, this, &ConflictView::closeEditor);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const ConflictInfo *conflict = current();
        if (const auto id = conflict ? uuidFromString(conflict->record) : std::nullopt)
            Q_EMIT recordWanted(conflict->type.toStdString(), *id);
    });
    return area;
}

void ConflictView::retranslate()
{
    m_list->setHeads({tr("Where")}, tr("Conflicts"));
    m_keep->setText(tr("&Use this one"));
    m_both->setText(tr("Use &both..."));
    m_later->setText(tr("&Later"));
    m_open->setText(tr("Open the record"));
    m_editLabel->setText(tr("&What it should say"));
    m_write->setText(tr("Use what is written here"));
    m_cancel->setText(tr("Cancel"));
    m_note->setText(tr("Your choice travels in the next bundle."));
    m_empty->setText(tr("No conflicts"), tr("When two offices change the same thing, both values are kept and listed here until somebody chooses."));
    fillList();
}

// ---- the list

void ConflictView::show(const QList<ConflictInfo> &conflicts)
{
    m_conflicts = conflicts;
    m_body->setVisible(!conflicts.isEmpty());
    m_empty->setVisible(conflicts.isEmpty());
    fillList();
    if (!m_list->chosenRow() && !conflicts.isEmpty())
        m_list->choose(std::clamp(m_resolvedRow, 0, int(conflicts.size()) - 1));
}

void ConflictView::fillList()
{
    const auto row = [conflicts = m_conflicts](int at) { return TextRow{{conflictPlace(conflicts[at])}, -1, Tone::Mute, conflicts[at].id}; };
    m_list->setRows(int(m_conflicts.size()), row, [this](int at) { return m_conflicts[at].id; });
}

const ConflictInfo *ConflictView::current() const
{
    const std::optional<int> row = m_list->chosenRow();
    return row && *row < m_conflicts.size() ? &m_conflicts[*row] : nullptr;
}

void ConflictView::takeFocus()
{
    if (m_conflicts.isEmpty())
        setFocus();
    else
        m_list->setFocus();
}

// ---- the one chosen

static const Field *fieldOf(const ConflictInfo &conflict)
{
    const EntityType *type = findEntityType(conflict.type.toStdString());
    const QStringList path = conflict.field.split(u'/');
    const Field *field = type ? type->find(path.value(0).toStdString()) : nullptr;
    if (!field || path.size() < 3)
        return field;
    for (const Field &column : field->columns) {
        if (column.name == path[2].toStdString())
            return &column;
    }
    return nullptr;
}

static bool isText(const ConflictInfo &conflict)
{
    const Field *field = fieldOf(conflict);
    return field && (field->kind == FieldKind::Text || field->kind == FieldKind::LongText);
}

// Text as it was typed, with its lines; `display` is for one line.
static QString textOf(const ConflictInfo &conflict, const ConflictInfo::Value &value)
{
    if (!isText(conflict))
        return value.display;
    const QJsonValue json = QJsonDocument::fromJson("[" + value.value.toUtf8() + "]").array().at(0);
    return json.isString() ? json.toString() : value.display;
}

void ConflictView::showConflict(int row)
{
    const ConflictInfo *conflict = row >= 0 && row < m_conflicts.size() ? &m_conflicts[row] : nullptr;
    if (!conflict || conflict->id != m_shown) {
        m_message->clear();
        closeEditor();
    }
    const bool same = conflict && m_shown == conflict->id; // read anew: what was chosen stays chosen
    const QString chosen = same ? m_values.value(m_choices->checkedId()) : QString();
    const bool hadFocus = same && m_choices->checkedButton() && m_choices->checkedButton()->hasFocus();
    m_shown = conflict ? conflict->id : QString();
    if (!conflict)
        return;
    m_place->setText(tr("Conflict %1 of %2: %3").arg(countText(row + 1), countText(m_conflicts.size()), conflictPlace(*conflict)));
    showValues(*conflict);
    if (!m_cards.empty()) {
        QRadioButton *choice = m_cards[std::size_t(std::max<qsizetype>(0, m_values.indexOf(chosen)))]->choice();
        choice->setChecked(true);
        if (hadFocus)
            choice->setFocus();
    }
    m_both->setVisible(isText(*conflict));
    m_later->setVisible(m_conflicts.size() > 1);
}

void ConflictView::showValues(const ConflictInfo &conflict)
{
    const bool removal = isRemovalDispute(conflict);
    m_story->setText(removal ? tr("One office removed it while another one changed it, each without knowing of the other.")
                             : tr("Changed in several places, each without knowing of the other. Lists show the first value for now."));
    for (ValueCard *card : m_cards) {
        m_choices->removeButton(card->choice());
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_values.clear();
    for (qsizetype i = 0; i < conflict.values.size(); ++i) {
        const ConflictInfo::Value &value = conflict.values[i];
        QString text = textOf(conflict, value);
        if (removal)
            text = value.value == u"removed" ? tr("Remove it. It can be restored from the trash.") : tr("Keep it, with the changes.");
        else if (text.isEmpty())
            text = tr("(empty)");
        auto *card = new ValueCard(m_grid->parentWidget());
        card->show(value, text, textOf(conflict, conflict.values[i == 0 ? 1 % conflict.values.size() : 0]), removal);
        m_grid->addWidget(card, int(i / 2), int(i % 2), Qt::AlignTop);
        m_choices->addButton(card->choice(), int(i));
        card->choice()->installEventFilter(this);
        m_cards.push_back(card);
        m_values << value.id;
        card->setVisible(true);
    }
    // Tab goes from the list through the values to the buttons, though the values are made after these.
    QWidget *before = m_list;
    for (ValueCard *card : m_cards) {
        QWidget::setTabOrder(before, card->choice());
        QWidget::setTabOrder(card->choice(), card->reading());
        before = card->reading();
    }
    QWidget::setTabOrder(before, m_keep);
}

// ---- deciding

void ConflictView::keepChosen()
{
    const ConflictInfo *conflict = current();
    const int chosen = m_choices->checkedId();
    if (!conflict || chosen < 0)
        return;
    m_buttons->setEnabled(false);
    m_workers.quick().run(
        this, [id = conflict->id, value = conflict->values[chosen].id](Library &library) { return library.resolve(id, value); },
        [this](const Result<> &done) { resolved(done); });
}

void ConflictView::editBoth()
{
    const ConflictInfo *conflict = current();
    if (!conflict)
        return;
    const Field *field = fieldOf(*conflict);
    QStringList texts;
    for (const ConflictInfo::Value &value : conflict->values)
        texts << textOf(*conflict, value);
    const bool lines = field && field->kind == FieldKind::LongText;
    m_editor->setMaximumHeight(lines ? QWIDGETSIZE_MAX : 70);
    m_editor->setPlainText(texts.join(lines ? u"\n\n"_s : u" / "_s));
    m_buttons->hide();
    m_editArea->show();
    m_editor->setFocus();
}

bool ConflictView::closeEditor()
{
    const bool wasOpen = !m_editArea->isHidden();
    m_editArea->hide();
    m_buttons->show();
    if (wasOpen)
        m_both->setFocus();
    return wasOpen;
}

void ConflictView::keepWritten()
{
    const ConflictInfo *conflict = current();
    if (!conflict)
        return;
    const Field *field = fieldOf(*conflict);
    QString text = m_editor->toPlainText();
    if (field && field->kind == FieldKind::Text)
        text = text.simplified(); // one line
    m_editArea->setEnabled(false);
    m_workers.quick().run(
        this, [id = conflict->id, text](Library &library) { return library.resolveWith(id, text); },
        [this](const Result<> &done) { resolved(done); });
}

void ConflictView::resolved(const Result<> &done)
{
    m_buttons->setEnabled(true);
    m_editArea->setEnabled(true);
    if (!done) {
        m_message->tell(done.error().message);
        return;
    }
    m_resolvedRow = m_list->chosenRow().value_or(0);
    closeEditor();
    m_list->setFocus();
    m_workers.tellSaved();
    Q_EMIT changed();
}

void ConflictView::later()
{
    const int row = m_list->chosenRow().value_or(0);
    m_list->choose((row + 1) % int(m_conflicts.size()));
    m_list->setFocus();
}

// The arrow keys go through the values in their order. Qt looks where the buttons lie, which are in different cards here.
bool ConflictView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_cards.empty())
        return QWidget::eventFilter(watched, event);
    const int count = int(m_cards.size());
    QRadioButton *next = m_cards[std::size_t((m_choices->checkedId() + step + count) % count)]->choice();
    next->setChecked(true);
    next->setFocus(Qt::TabFocusReason);
    return true;
}

void ConflictView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_place)
        m_place->setFont(simpul::font(TextSize::Reading, QFont::DemiBold));
    QWidget::changeEvent(event);
}

} // namespace simpul
