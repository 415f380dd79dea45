#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/conflict_values.h"
#include "app/cli/report_json.h"

#include <algorithm>

namespace simpul::cli {

namespace {

struct ResolveOptions {
    QString id;
    QString keep;
    QString value;
    QString reason;
    bool hasValue = false; // --value "" empties the field
};

QJsonObject conflictJson(const ConflictInfo &conflict)
{
    QJsonArray values;
    for (const ConflictInfo::Value &value : conflict.values) {
        values << QJsonObject{
            {QStringLiteral("id"), value.id},
            {QStringLiteral("value"), conflictValueJson(conflict, value)},
            {QStringLiteral("author"), value.author},
            {QStringLiteral("office"), value.office},
            {QStringLiteral("time"), timeJson(value.time)},
            {QStringLiteral("here"), value.here},
        };
    }
    return {
        {QStringLiteral("id"), conflict.id},       {QStringLiteral("record"), conflict.record},
        {QStringLiteral("type"), conflict.type},   {QStringLiteral("title"), conflict.recordTitle},
        {QStringLiteral("field"), conflict.field}, {QStringLiteral("audience"), conflict.audience},
        {QStringLiteral("values"), values},
    };
}

QStringList conflictLines(const ConflictInfo &conflict)
{
    QStringList lines = {QStringLiteral("%1 · %2").arg(conflict.recordTitle, conflict.fieldLabel), QStringLiteral("  ") + conflict.id};
    for (const ConflictInfo::Value &value : conflict.values) {
        const QString who = QStringList{value.author, value.office, timeText(value.time)}.join(QStringLiteral(", "));
        lines << QStringLiteral("    %1  %2  (%3)").arg(value.id, value.display, who);
    }
    return lines;
}

Outcome list(Session &session, Library &library)
{
    const QList<ConflictInfo> all = library.conflicts();
    QStringList lines;
    for (const ConflictInfo &conflict : all)
        lines << conflictLines(conflict);
    if (all.isEmpty())
        lines << Cli::tr("No conflicts.");
    session.output.answer(jsonOf(all, conflictJson), lines);
    return ExitStatus::Done;
}

// --keep takes the id of a value; for a removal against an edit also `removed` or `kept`.
Result<> keep(Library &library, const ConflictInfo &conflict, const QString &wanted)
{
    const auto &values = conflict.values;
    const auto at = std::find_if(values.begin(), values.end(), [&](const ConflictInfo::Value &value) {
        return value.id == wanted || (isLife(conflict) && value.value == wanted);
    });
    if (at == values.end())
        return wrongUsage(Cli::tr("This conflict has no value \"%1\". `conflicts list` shows the ids of its values.").arg(wanted));
    return library.resolve(conflict.id, at->id);
}

Result<> decide(Library &library, const ConflictInfo &conflict, const ResolveOptions &options)
{
    if (!options.hasValue)
        return keep(library, conflict, options.keep);
    if (isLife(conflict))
        return keep(library, conflict, options.value);
    const auto value = conflictValueFrom(library, conflict, options.value);
    if (!value)
        return fail(value.error());
    return library.resolveWith(conflict.id, *value);
}

Outcome resolve(Session &session, Library &library, const ResolveOptions &options)
{
    if (options.hasValue == !options.keep.isEmpty())
        return wrongUsage(Cli::tr("Say what shall be: --keep VALUE-ID or --value VALUE."));
    const QList<ConflictInfo> all = library.conflicts();
    const auto at = std::find_if(all.begin(), all.end(), [&](const ConflictInfo &each) { return each.id == options.id; });
    if (at == all.end()) {
        return fail(Error::Kind::NotFound, Cli::tr("There is no conflict \"%1\". Perhaps it is resolved already.").arg(options.id),
                    QStringLiteral("not-found"));
    }
    if (const auto done = decide(library, *at, options); !done)
        return fail(done.error());
    const QJsonObject json{
        {QStringLiteral("resolved"), options.id},
        {QStringLiteral("record"), at->record},
        {QStringLiteral("field"), at->field},
        {QStringLiteral("reason"), options.reason},
    };
    QStringList lines = {Cli::tr("Resolved: %1 · %2").arg(at->recordTitle, at->fieldLabel)};
    if (!options.reason.isEmpty())
        lines << Cli::tr("Reason: %1").arg(options.reason);
    session.output.answer(json, lines);
    return ExitStatus::Done;
}

Outcome listWaiting(Session &session, Library &library)
{
    const QList<WaitingInfo> all = library.waiting();
    QList<QStringList> rows;
    for (const WaitingInfo &each : all) {
        rows << QStringList{each.reason, each.office, each.audience, QStringLiteral("%1-%2").arg(each.first).arg(each.last),
                            each.explanation};
    }
    session.output.answer(jsonOf(all, waitingJson),
                          tableOr(Cli::tr("Nothing is waiting."),
                                  {Cli::tr("Reason"), Cli::tr("Office"), Cli::tr("Audience"), Cli::tr("Numbers"), Cli::tr("What to do")},
                                  rows));
    return ExitStatus::Done;
}

Outcome listQuarantine(Session &session, Library &library)
{
    const QList<QuarantineInfo> all = library.quarantine();
    QList<QStringList> rows;
    for (const QuarantineInfo &each : all)
        rows << QStringList{each.reason, timeText(each.time), each.original, each.message};
    session.output.answer(
        jsonOf(all, quarantineJson),
        tableOr(Cli::tr("No bundle was refused."), {Cli::tr("Reason"), Cli::tr("Refused"), Cli::tr("File"), Cli::tr("Why")}, rows));
    return ExitStatus::Done;
}

Outcome listAlarms(Session &session, Library &library)
{
    const QList<AlarmInfo> all = library.alarms();
    QList<QStringList> rows;
    for (const AlarmInfo &each : all)
        rows << QStringList{each.kind, timeText(each.time), each.message};
    session.output.answer(jsonOf(all, alarmJson),
                          tableOr(Cli::tr("No alarms."), {Cli::tr("Alarm"), Cli::tr("Noticed"), Cli::tr("What happened")}, rows));
    return ExitStatus::Done;
}

using ListCommand = Outcome (*)(Session &, Library &);

// `NAME` alone means `NAME list`.
CLI::App &addListGroup(CLI::App &app, Session &session, const char *name, const QString &what, ListCommand run)
{
    CLI::App &group = *addCommand(app, name, what);
    group.require_subcommand(0, 1);
    const auto call = [&session, run](Library &library) { return run(session, library); };
    onLibrary(&group, session, call);
    onLibrary(addCommand(group, "list", what), session, call);
    return group;
}

} // namespace

void addConflictCommands(CLI::App &app, Session &session)
{
    CLI::App &conflicts = addListGroup(app, session, "conflicts", Cli::tr("where offices wrote different values"), list);
    const auto options = std::make_shared<ResolveOptions>();
    CLI::App *command = addCommand(conflicts, "resolve", Cli::tr("decide which value shall be"));
    addText(command, "ID", options->id, Cli::tr("id of the conflict"))->required();
    addText(command, "--keep", options->keep, Cli::tr("this one of its values"))->type_name("VALUE-ID");
    CLI::Option *value = addText(command, "--value", options->value, Cli::tr("another value"))->type_name("V");
    addText(command, "--reason", options->reason, Cli::tr("why; it is printed, not kept"))->type_name("R");
    onLibrary(command, session, [&session, options, value](Library &library) {
        options->hasValue = value->count() > 0;
        return resolve(session, library, *options);
    });

    addListGroup(app, session, "waiting", Cli::tr("what came but cannot count yet, and why"), listWaiting);
    addListGroup(app, session, "quarantine", Cli::tr("bundles that were refused, and why"), listQuarantine);
    addListGroup(app, session, "alarms", Cli::tr("keys in two places, clocks that look wrong"), listAlarms);
}

} // namespace simpul::cli
