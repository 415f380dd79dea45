#include "ui/forms/entity_form.h"

#include "core/model/check.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "ui/fields/field_editor.h"
#include "ui/forms/form_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int widestForm = 720;

EntityForm::EntityForm(const EntityType &type, RecordLookup &lookup, QWidget *parent)
    : QWidget(parent), m_type(type), m_lookup(lookup), m_column(new QVBoxLayout(this))
{
    setMaximumWidth(widestForm);
    m_column->setContentsMargins(2, gap, 2 * gap, 2 * gap);
    m_column->setSpacing(2 * gap);
    for (const FormGroup &group : formGroups(type))
        addGroup(group);
    m_column->addStretch();
}

void EntityForm::addEditor(const Field &field, QVBoxLayout *column)
{
    FieldEditor *made = makeEditor(field, m_lookup, column->parentWidget());
    connect(made, &FieldEditor::touched, this, &EntityForm::touched);
    if (m_type.name == KnowledgeAsset::entityName && field.name != m_type.titleFields.front())
        made->requireLater();
    column->addWidget(made);
    m_editors << made;
}

void EntityForm::addGroup(const FormGroup &group)
{
    if (group.title.isEmpty()) {
        for (const Field *field : group.fields)
            addEditor(*field, m_column);
        return;
    }
    QPushButton *button = makeButton(this, group.title, ButtonLook::Quiet);
    button->setCheckable(true);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gap);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    m_column->addWidget(content);
    for (const Field *field : group.fields)
        addEditor(*field, column);
    content->hide();
    connect(button, &QPushButton::toggled, content, &QWidget::setVisible);
    connect(button, &QPushButton::toggled, button, [button](bool open) { button->setIcon(icon(open ? u"down"_s : u"right"_s)); });
    button->setIcon(icon(u"right"_s));
    m_groups << Group{button, content};
}

void EntityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        QList<FormGroup> groups = formGroups(m_type);
        groups.removeIf([](const FormGroup &group) { return group.title.isEmpty(); });
        for (qsizetype i = 0; i < m_groups.size(); ++i)
            m_groups[i].button->setText(groups[i].title);
    }
    QWidget::changeEvent(event);
}

void EntityForm::bringIntoView(const FieldEditor *editor)
{
    for (const Group &group : m_groups) {
        if (group.content->isAncestorOf(editor))
            group.button->setChecked(true);
    }
}

void EntityForm::setRecord(const Record &record)
{
    m_record = record;
    m_record.type = m_type.name;
    for (FieldEditor *each : m_editors)
        each->setValue(m_record.value(each->field().name));
}

void EntityForm::takeInput()
{
    for (FieldEditor *each : m_editors)
        each->takeInput();
}

bool EntityForm::isTouched() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const FieldEditor *each) { return each->isTouched(); });
}

FieldEditor *EntityForm::editor(std::string_view field) const
{
    const auto at = std::find_if(m_editors.begin(), m_editors.end(), [&](const FieldEditor *each) { return each->field().name == field; });
    return at == m_editors.end() ? nullptr : *at;
}

Record EntityForm::asShown() const
{
    Record shown = m_record;
    for (const FieldEditor *each : m_editors) {
        const auto value = each->read();
        if (!each->isTouched() || !value)
            continue;
        const QString name = QString::fromStdString(each->field().name);
        if (isEmptyValue(*value))
            shown.values.remove(name);
        else
            shown.values.insert(name, *value);
    }
    return shown;
}

QJsonObject EntityForm::written() const
{
    QJsonObject out;
    for (const FieldEditor *each : m_editors) {
        const QJsonValue written = each->isTouched() ? each->written() : QJsonValue();
        if (each->isTouched() && (!written.isNull() || each->read())) // what cannot be read yet must not come back as nothing
            out.insert(QString::fromStdString(each->field().name), written);
    }
    return out;
}

void EntityForm::takeUp(const QJsonObject &written)
{
    for (FieldEditor *each : m_editors) {
        if (const auto at = written.find(QString::fromStdString(each->field().name)); at != written.end())
            each->takeUp(*at);
    }
}

bool EntityForm::check()
{
    bool well = true;
    for (FieldEditor *each : m_editors)
        well = each->checkNow() && well;
    if (well)
        well = placeProblems(problems(m_type, asShown(), Completeness::Draft)).isEmpty();
    if (!well)
        focusFirstProblem();
    return well;
}

// Sentences of check.h name their field by its label. What stands untouched in a record, perhaps from another office, is no fault of
// the person at the form; that something has no title at all is.
QStringList EntityForm::placeProblems(const QStringList &problems)
{
    QStringList placed;
    for (const QString &problem : problems) {
        for (FieldEditor *each : m_editors) {
            const bool mine = problem.startsWith(u'"' + each->field().label());
            const bool title = !m_type.titleFields.empty() && each->field().name == m_type.titleFields.front();
            if (mine && (each->isTouched() || title)) {
                each->setProblem(problem);
                placed << problem;
            }
        }
    }
    return placed;
}

QString EntityForm::placeProblem(const QString &problem)
{
    const bool placed = !placeProblems({problem}).isEmpty();
    if (placed)
        focusFirstProblem();
    return placed ? QString() : problem;
}

void EntityForm::focusFirstProblem()
{
    for (const FieldEditor *each : m_editors) {
        if (!each->problem().isEmpty()) {
            bringIntoView(each);
            each->input()->setFocus();
            return;
        }
    }
}

void EntityForm::focusFirst()
{
    if (!m_editors.isEmpty())
        m_editors.first()->input()->setFocus();
}

void EntityForm::collect(RecordEdit &edit) const
{
    for (const FieldEditor *each : m_editors) {
        if (const auto value = each->read(); each->isTouched() && value)
            addSteps(edit, each->field(), m_record.value(each->field().name), *value);
    }
}

void EntityForm::collectAll(RecordEdit &edit) const
{
    const Record shown = asShown();
    for (const Field &field : m_type.fields)
        addSteps(edit, field, {}, shown.value(field.name));
}

// ---- steps

static void addTagSteps(RecordEdit &edit, const Field &field, const QStringList &from, const QStringList &to)
{
    for (const QString &tag : from) {
        if (!to.contains(tag))
            edit.removeTag(field.name, tag);
    }
    for (const QString &tag : to) {
        if (!from.contains(tag))
            edit.addTag(field.name, tag);
    }
}

static void addLinkSteps(RecordEdit &edit, const Field &field, const QList<Uuid> &from, const QList<Uuid> &to)
{
    for (const Uuid &id : from) {
        if (!to.contains(id))
            edit.removeLink(field.name, id);
    }
    for (const Uuid &id : to) {
        if (!from.contains(id))
            edit.addLink(field.name, id);
    }
}

// A cell that was emptied is told as empty: what is not told stays.
static QList<TableRow> withEmptied(const Field &field, QList<TableRow> to, const QList<TableRow> &from)
{
    for (TableRow &row : to) {
        const auto before = std::find_if(from.begin(), from.end(), [&](const TableRow &each) { return each.element == row.element && !row.element.isEmpty(); });
        for (const Field &column : field.columns) {
            const QString name = QString::fromStdString(column.name);
            if (before != from.end() && before->cells.contains(name) && !row.cells.contains(name))
                row.cells.insert(name, QVariant());
        }
    }
    return to;
}

// The rows that were there stand in their order, and new ones behind them, without a name yet.
static bool standAsBefore(const QList<TableRow> &from, const QList<TableRow> &to)
{
    QStringList before;
    QStringList after;
    for (const TableRow &row : from)
        before << row.element;
    for (const TableRow &row : to)
        after << row.element;
    before.removeIf([&](const QString &element) { return !after.contains(element); });
    while (!after.isEmpty() && after.last().isEmpty())
        after.removeLast();
    return before == after;
}

static void addRowSteps(RecordEdit &edit, const Field &field, const QList<TableRow> &from, const QList<TableRow> &given)
{
    const QList<TableRow> to = withEmptied(field, given, from);
    if (!standAsBefore(from, to)) {
        edit.set(field.name, QVariant::fromValue(to));
        return;
    }
    const auto isIn = [](const QList<TableRow> &rows, const QString &element) {
        return std::any_of(rows.begin(), rows.end(), [&](const TableRow &row) { return row.element == element; });
    };
    for (const TableRow &row : from) {
        if (!isIn(to, row.element))
            edit.removeRow(field.name, row.element);
    }
    for (const TableRow &row : to) {
        if (row.element.isEmpty() || !from.contains(row))
            edit.setRow(field.name, row);
    }
}

void addSteps(RecordEdit &edit, const Field &field, const QVariant &from, const QVariant &to)
{
    switch (field.kind) {
    case FieldKind::Tags: return addTagSteps(edit, field, from.toStringList(), to.toStringList());
    case FieldKind::LinkList: return addLinkSteps(edit, field, from.value<QList<Uuid>>(), to.value<QList<Uuid>>());
    case FieldKind::Table: return addRowSteps(edit, field, from.value<QList<TableRow>>(), to.value<QList<TableRow>>());
    default:
        if (from != to)
            edit.set(field.name, to);
    }
}

} // namespace simpul
