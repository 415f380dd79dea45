#include "ui/pages/chosen_pane.h"

#include "ui/commands/commands.h"
#include "ui/fields/choice_editor.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int widest = 560;

ChosenPane::ChosenPane(Workers &workers, Commands &commands, QWidget *parent)
    : QWidget(parent), m_lookup(workers), m_title(new SectionTitle(this, {}, SectionTitle::Rank::Page)), m_hint(softLabel(this)),
      m_message(new InlineMessage(this)), m_change(nullptr)
{
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(buildButtons(commands));
    column->addWidget(m_message);
    column->addSpacing(2 * gap);
    m_change = buildChange();
    column->addWidget(m_change);
    column->addStretch(1);
    retranslate();
}

QWidget *ChosenPane::buildButtons(Commands &commands)
{
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    const auto add = [&](QStringView id) {
        auto *button = new ActionButton(row, commands.action(id));
        buttons->addWidget(button);
        return button;
    };
    add(u"list.copy");
    add(u"chosen.export");
    m_trash = add(u"record.trash");
    m_restore = add(u"record.restore");
    m_letGo = makeButton(row, {}, ButtonLook::Quiet);
    connect(m_letGo, &QPushButton::clicked, this, &ChosenPane::letGo);
    buttons->addWidget(m_letGo);
    return row;
}

QWidget *ChosenPane::buildChange()
{
    auto *part = new QWidget(this);
    part->setMaximumWidth(widest);
    m_changeTitle = new SectionTitle(part);
    m_fieldLabel = plainLabel(part);
    m_fields = new StillComboBox(part);
    m_fieldLabel->setBuddy(m_fields);
    m_place = new QVBoxLayout;
    m_set = makeButton(part, {}, ButtonLook::Primary);
    m_add = makeButton(part, {}, ButtonLook::Primary);
    m_remove = makeButton(part, {});
    m_empty = makeButton(part, {});
    auto *answers = new QWidget(part);
    auto *row = new FlowLayout(answers);
    for (QPushButton *button : {m_set, m_add, m_remove, m_empty})
        row->addWidget(button);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_changeTitle);
    column->addWidget(m_fieldLabel);
    column->addWidget(m_fields);
    column->addLayout(m_place);
    column->addWidget(answers);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &ChosenPane::showEditor);
    connect(m_set, &QPushButton::clicked, this, [this] { change(BatchEdit::What::Set); });
    connect(m_add, &QPushButton::clicked, this, [this] { change(BatchEdit::What::AddTags); });
    connect(m_remove, &QPushButton::clicked, this, [this] { change(BatchEdit::What::RemoveTags); });
    connect(m_empty, &QPushButton::clicked, this, &ChosenPane::empty);
    return part;
}

void ChosenPane::show(int count, qint64 total, const EntityType *type, bool inTrash)
{
    m_count = count;
    m_total = total;
    m_inTrash = inTrash;
    if (std::exchange(m_type, type) != type)
        listFields();
    retranslate();
}

// Keywords first: they are what people give many things at once.
void ChosenPane::listFields()
{
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    QList<const Field *> fields = m_type ? batchFields(*m_type) : QList<const Field *>();
    std::stable_sort(fields.begin(), fields.end(), [](const Field *a, const Field *b) { return (a->kind == FieldKind::Tags) > (b->kind == FieldKind::Tags); });
    for (const Field *field : fields)
        m_fields->addItem(field->label(), QString::fromStdString(field->name));
    showEditor();
}

const Field *ChosenPane::field() const
{
    return m_type ? m_type->find(m_fields->currentData().toString().toStdString()) : nullptr;
}

void ChosenPane::showEditor()
{
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    if (const Field *chosen = field()) {
        Field plain = *chosen;
        plain.facts.required = false; // of each record; here nothing need be written
        plain.facts.shortest = 0;
        m_editor = makeEditor(plain, m_lookup, m_change);
        m_place->addWidget(m_editor);
        m_editor->setVisible(true);
        setTabOrder(m_fields, m_editor->input());
        setTabOrder(m_editor->input(), m_set);
    }
    retranslate();
}

void ChosenPane::change(BatchEdit::What what)
{
    m_message->clear();
    if (!m_editor || !m_editor->checkNow())
        return;
    const QVariant value = *m_editor->read();
    if (isEmptyValue(value)) {
        m_editor->setProblem(tr("Write here first what they are to be given."));
        m_editor->input()->setFocus();
        return;
    }
    Q_EMIT changeWanted({.what = what, .field = m_editor->field().name, .value = value});
}

void ChosenPane::empty()
{
    m_message->clear();
    if (m_editor)
        Q_EMIT changeWanted({.what = BatchEdit::What::Set, .field = m_editor->field().name, .value = {}});
}

void ChosenPane::takeFocus()
{
    (m_change->isVisible() ? static_cast<QWidget *>(m_fields) : m_letGo)->setFocus();
}

void ChosenPane::retranslate()
{
    const QString count = m_count > 0 ? tr("%n chosen", nullptr, m_count) : QString();
    m_title->setText(count);
    setAccessibleName(count);
    const bool canChange = !m_inTrash && m_fields->count() > 0;
    const QString ofTotal = tr("of %1 in this list. What you do here happens to all of them at once and can be undone at once.").arg(m_total);
    m_hint->setText(m_type || m_inTrash ? ofTotal : ofTotal + u' ' + tr("They are of several types: choose those of one type to give them a value."));
    m_trash->setVisible(!m_inTrash);
    m_restore->setVisible(m_inTrash);
    m_letGo->setText(tr("Choose only one"));
    m_change->setVisible(canChange);
    m_changeTitle->setText(tr("Give all of them"));
    m_fieldLabel->setText(tr("Field"));
    m_fields->setAccessibleName(tr("Field"));
    for (int i = 0; m_type && i < m_fields->count(); ++i)
        m_fields->setItemText(i, m_type->find(m_fields->itemData(i).toString().toStdString())->label());
    const bool tags = m_editor && m_editor->field().kind == FieldKind::Tags;
    m_set->setText(tr("Give it to all %n", nullptr, m_count));
    m_add->setText(tr("Add to all %n", nullptr, m_count));
    m_remove->setText(tr("Remove from all %n", nullptr, m_count));
    m_empty->setText(tr("Empty the field in all %n", nullptr, m_count));
    m_set->setVisible(!tags);
    m_empty->setVisible(!tags);
    m_add->setVisible(tags);
    m_remove->setVisible(tags);
}

void ChosenPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simpul
