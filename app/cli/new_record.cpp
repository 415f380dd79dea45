#include "app/cli/new_record.h"

#include "app/cli/assigned_value.h"
#include "app/cli/cli_text.h"
#include "app/cli/links.h"

namespace simpul::cli {

namespace {

// The id of a unit follows from its code and its government's; without either it is any new one.
Result<Uuid> unitId(Library &library, const EntityType &type, QList<Assignment> assignments)
{
    const auto code = takeValue(assignments, QStringLiteral("code"));
    const auto government = takeValue(assignments, QStringLiteral("government"));
    if (!code || !government || code->isEmpty())
        return library.newId();
    const auto link = assignedValue(library, *type.find("government"), *government);
    if (!link)
        return fail(link.error());
    const auto record = library.record("government", link->value<Uuid>());
    const QString governmentCode = record ? record->value("code").toString() : QString();
    return governmentCode.isEmpty() ? library.newId() : orgUnitId(governmentCode, code->trimmed());
}

Result<Uuid> newRecordId(Library &library, const EntityType &type, const std::optional<QString> &nip, QList<Assignment> assignments)
{
    if (nip)
        return personId(*nip);
    if (type.name == "org_unit")
        return unitId(library, type, std::move(assignments));
    if (type.name == "government") {
        const auto code = takeValue(assignments, QStringLiteral("code"));
        return code && !code->isEmpty() ? governmentId(code->trimmed()) : library.newId();
    }
    return library.newId();
}

// The NIP given for a person or for what the office knows of one. A person has no such field; it is taken out of the list.
Result<std::optional<QString>> takeNip(const EntityType &type, QList<Assignment> &assignments)
{
    if (type.name != "person" && type.name != "person_detail")
        return std::nullopt;
    const auto given = takeValue(assignments, QStringLiteral("nip"));
    if (!given || given->isEmpty())
        return std::nullopt;
    const auto nip = nipFrom(*given);
    if (!nip)
        return fail(nip.error());
    return *nip;
}

Result<> notHereYet(Library &library, const EntityType &type, const Uuid &id)
{
    const auto record = library.record(type.name, id);
    if (!record)
        return {};
    const QString where = record->life == Record::Life::Removed ? Cli::tr("It lies in the trash: restore %1.") : Cli::tr("Use: edit %1.");
    return fail(Error::Kind::Invalid, Cli::tr("This record is here already.") + u' ' + where.arg(toString(id)), QStringLiteral("exists"));
}

} // namespace

Result<NewRecord> planNewRecord(Library &library, const EntityType &type, QList<Assignment> assignments)
{
    const auto nip = takeNip(type, assignments);
    if (!nip)
        return fail(nip.error());
    const auto id = newRecordId(library, type, *nip, assignments);
    if (!id)
        return fail(id.error());
    if (const auto fresh = notHereYet(library, type, *id); !fresh)
        return fail(fresh.error());
    auto plan = planEdit(library, type, *id, assignments);
    if (!plan)
        return fail(plan.error());

    NewRecord record{{std::move(plan->edit)}, std::move(plan->attachments)};
    if (*nip && type.name == "person_detail")
        record.edits.front().set("nip", **nip);
    else if (*nip)
        record.edits.push_back(RecordEdit("person_detail", *id).set("nip", **nip));
    return record;
}

} // namespace simpul::cli
