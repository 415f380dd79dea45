#include "ui/forms/entity_form.h"

#include "core/model/check.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "ui/fields/field_editor.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QVBoxLayout>

namespace simpul {

static constexpr int widestForm = 720;

// What people fill in first, by type; all fields where a type is not named.
static QList<std::string_view> dailyFields(const EntityType &type)
{
    static const std::map<std::string_view, QList<std::string_view>> daily = {
        {"knowledge_asset", {"title", "kind", "summary", "body", "keywords", "themes", "owner", "authors", "unit"}},
        {"person", {"title_front", "name", "title_back", "position", "unit", "status"}},
    };
    const auto at = daily.find(type.name);
    return at == daily.end() ? QList<std::string_view>() : at->second;
}

EntityForm::EntityForm(const EntityType &type, RecordLookup &lookup, QWidget *parent)
    : QWidget(parent), m_type(type), m_lookup(lookup), m_column(new QVBoxLayout(this))
{
    setMaximumWidth(widestForm);
    m_column->setContentsMargins(2, gap, 2 * gap, 2 * gap);
    m_column->setSpacing(2 * gap);
    const QList<std::string_view> daily = dailyFields(type);
    QList<const Field *> others;
    for (const std::string_view name : daily) {
        if (const Field *field = type.find(name))
            addEditor(*field, m_column);
    }
    for (const Field &field : type.fields) {
        if (!daily.contains(field.name))
            others << &field;
    }
    if (daily.isEmpty()) {
        for (const Field *field : others)
            addEditor(*field, m_column);
    } else {
        addOthers(others);
    }
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

void EntityForm::addOthers(const QList<const Field *> &fields)
{
    m_othersButton = makeButton(this, {}, ButtonLook::Quiet);
    m_othersButton->setCheckable(true);
    m_column->addWidget(m_othersButton, 0, Qt::AlignLeft);
    m_others = new QWidget(this);
    auto *column = new QVBoxLayout(m_others);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gap);
    m_column->addWidget(m_others);
    for (const Field *field : fields)
        addEditor(*field, column);
    connect(m_othersButton, &QPushButton::toggled, this, &EntityForm::showOthers);
    showOthers(false);
}

void EntityForm::showOthers(bool shown)
{
    if (!m_others)
        return;
    m_others->setVisible(shown);
    m_othersButton->setChecked(shown);
    m_othersButton->setText(shown ? tr("Fewer details") : tr("More details"));
}

void EntityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_others)
        showOthers(m_othersButton->isChecked());
    QWidget::changeEvent(event);
}

void EntityForm::leaveOut(const QSet<QString> &fields)
{
    for (FieldEditor *each : m_editors)
        each->setVisible(!fields.contains(QString::fromStdString(each->field().name)));
}

void EntityForm::setRecord(const Record &record)
{
    m_record = record;
    m_record.type = m_type.name;
    for (FieldEditor *each : m_editors)
        each->setValue(m_record.value(each->field().name));
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
        if (each->isTouched())
            out.insert(QString::fromStdString(each->field().name), each->written());
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
            if (m_others && m_others->isAncestorOf(each))
                showOthers(true);
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

static void addRowSteps(RecordEdit &edit, const Field &field, const QList<TableRow> &from, const QList<TableRow> &to)
{
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
