#include "app/cli/assignments.h"

#include "app/cli/assigned_value.h"
#include "app/cli/cli_text.h"
#include "app/cli/session.h"

#include <QRegularExpression>

namespace simpul::cli {

static Result<Assignment> readAssignment(const QString &argument)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z][A-Za-z0-9_]*)([+-]?=)(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(argument);
    if (!match.hasMatch())
        return wrongUsage(Cli::tr("\"%1\" is not understood. Write field=value, field+=value or field-=value.").arg(argument));
    const QString sign = match.captured(2);
    const auto how = sign == u"=" ? Assignment::How::Set : sign == u"+=" ? Assignment::How::Add : Assignment::How::Remove;
    return Assignment{how, match.captured(1), match.captured(3)};
}

Result<QList<Assignment>> readAssignments(const QStringList &arguments)
{
    QList<Assignment> assignments;
    for (const QString &argument : arguments) {
        const auto assignment = readAssignment(argument);
        if (!assignment)
            return fail(assignment.error());
        assignments << *assignment;
    }
    return assignments;
}

std::optional<QString> takeValue(QList<Assignment> &assignments, const QString &field)
{
    std::optional<QString> value;
    assignments.removeIf([&](const Assignment &each) {
        const bool isThat = each.field == field;
        if (isThat)
            value = each.value;
        return isThat;
    });
    return value;
}

namespace {

// Collects one edit; every step may fail and the first failure counts.
class Planner
{
public:
    Planner(Library &library, const EntityType &type, const Uuid &id) : m_library(library), m_type(type), m_plan{RecordEdit(type, id), {}}
    {}

    Result<> take(const Assignment &assignment)
    {
        const Field *field = m_type.find(assignment.field.toStdString());
        if (!field)
            return unknownField(assignment.field);
        if (assignment.how == Assignment::How::Set)
            return set(*field, assignment.value);
        if (!field->isMulti()) {
            return wrongUsage(
                Cli::tr("\"%1\" holds one value: write %1=VALUE. += and -= are for tags, lists of links and rows.").arg(assignment.field));
        }
        if (field->kind == FieldKind::Table)
            return assignment.how == Assignment::How::Add ? addRows(*field, assignment.value) : removeRows(*field, assignment.value);
        return changeElements(*field, assignment);
    }

    PlannedEdit plan() { return std::move(m_plan); }

private:
    Result<> unknownField(const QString &name) const
    {
        QStringList names;
        for (const Field &field : m_type.fields)
            names << QString::fromStdString(field.name);
        const QString type = QString::fromStdString(m_type.name);
        return wrongUsage(Cli::tr("%1 has no field \"%2\". Its fields are: %3.").arg(type, name, names.join(QStringLiteral(", "))));
    }

    Result<> set(const Field &field, const QString &text)
    {
        const auto value = assignedValue(m_library, field, text);
        if (!value)
            return fail(value.error());
        m_plan.edit.set(field.name, *value);
        return {};
    }

    Result<> addRows(const Field &field, const QString &text)
    {
        if (isFileOfAsset(field, text)) {
            m_plan.attachments << text.mid(1);
            return {};
        }
        const auto rows = assignedRows(m_library, field, text);
        if (!rows)
            return fail(rows.error());
        for (const TableRow &row : *rows)
            m_plan.edit.setRow(field.name, row);
        return {};
    }

    Result<> removeRows(const Field &field, const QString &text)
    {
        for (const QString &element : text.split(u';', Qt::SkipEmptyParts))
            m_plan.edit.removeRow(field.name, element.trimmed());
        return {};
    }

    Result<> changeElements(const Field &field, const Assignment &assignment)
    {
        const auto value = assignedValue(m_library, field, assignment.value);
        if (!value)
            return fail(value.error());
        const bool add = assignment.how == Assignment::How::Add;
        for (const QString &tag : field.kind == FieldKind::Tags ? value->toStringList() : QStringList())
            add ? m_plan.edit.addTag(field.name, tag) : m_plan.edit.removeTag(field.name, tag);
        for (const Uuid &target : field.kind == FieldKind::LinkList ? value->value<QList<Uuid>>() : QList<Uuid>())
            add ? m_plan.edit.addLink(field.name, target) : m_plan.edit.removeLink(field.name, target);
        return {};
    }

    // The text of an attached file is searchable only if Library::attach brings it in.
    bool isFileOfAsset(const Field &field, const QString &text) const
    {
        const bool isRows = text.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
        return m_type.name == "knowledge_asset" && field.name == "files" && text.startsWith(u'@') && !isRows;
    }

    Library &m_library;
    const EntityType &m_type;
    PlannedEdit m_plan;
};

} // namespace

Result<PlannedEdit> planEdit(Library &library, const EntityType &type, const Uuid &id, const QList<Assignment> &assignments)
{
    Planner planner(library, type, id);
    for (const Assignment &assignment : assignments) {
        if (const auto taken = planner.take(assignment); !taken)
            return fail(taken.error());
    }
    return planner.plan();
}

} // namespace simpul::cli
