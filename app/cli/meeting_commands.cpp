#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/links.h"

#include "core/base/files.h"
#include "core/dossier/community_work.h"
#include "core/dossier/meeting_work.h"
#include "core/dossier/minutes_import.h"
#include "core/model/language.h"
#include "core/model/number_text.h"
#include "core/model/time_text.h"

namespace simpul::cli {

namespace {

struct WorkArguments {
    QString id;
    QString file;
    int year = 0;
};
using Work = std::function<Outcome(Library &, const Uuid &, const WorkArguments &)>;

// "77,8%"; a dash where there is nothing to divide by.
QString percent(const std::optional<double> &share)
{
    if (!share)
        return QStringLiteral("–");
    const QString number = QString::number(*share * 100, 'f', 1);
    return (displayLanguage() == u"en" ? number : QString(number).replace(u'.', u',')) + u'%';
}

QJsonValue rounded(const std::optional<double> &share)
{
    return share ? QJsonValue(std::round(*share * 1000) / 10) : QJsonValue();
}

Outcome meetingFacts(Session &session, Library &library, const Uuid &id)
{
    const auto facts = factsOf(library, id);
    if (!facts)
        return fail(facts.error());
    const QJsonObject json{{QStringLiteral("invited"), facts->invited},
                           {QStringLiteral("present"), facts->present},
                           {QStringLiteral("members"), facts->members},
                           {QStringLiteral("members_present"), facts->membersPresent},
                           {QStringLiteral("participation"), rounded(facts->participation())},
                           {QStringLiteral("depth"), rounded(facts->depth())},
                           {QStringLiteral("outside"), facts->outside},
                           {QStringLiteral("cross_unit"), facts->crossUnit()},
                           {QStringLiteral("minutes"), facts->minutes},
                           {QStringLiteral("hours"), lessonHours(facts->minutes)},
                           {QStringLiteral("quorate"), facts->quorate ? QJsonValue(*facts->quorate) : QJsonValue()}};
    session.output.answer(json, {Cli::tr("Present: %1, of them from other units: %2").arg(facts->present).arg(facts->outside),
                                 Cli::tr("Participation of the members: %1 (%2 of %3)").arg(percent(facts->participation())).arg(facts->membersPresent).arg(facts->members),
                                 Cli::tr("Duration: %1 minutes, %2 JP").arg(facts->minutes).arg(lessonHours(facts->minutes))});
    return ExitStatus::Done;
}

Outcome meetingHours(Session &session, Library &library, const Uuid &id)
{
    const auto proposed = proposeHours(library, id);
    if (!proposed)
        return fail(proposed.error());
    session.output.answer(QJsonObject{{QStringLiteral("hours"), proposed->hours}, {QStringLiteral("people"), proposed->people}, {QStringLiteral("already"), proposed->already}},
                          {Cli::tr("%1 JP proposed for each of %2 people; %3 had theirs already.").arg(proposed->hours).arg(proposed->people).arg(proposed->already)});
    return ExitStatus::Done;
}

Outcome made(Session &session, const Result<Uuid> &id)
{
    if (!id)
        return fail(id.error());
    session.output.answer(QJsonObject{{QStringLiteral("id"), toString(*id)}}, {toString(*id)});
    return ExitStatus::Done;
}

Outcome calendar(Session &session, Library &library, const Uuid &id, const QString &file)
{
    const auto text = calendarOf(library, id);
    if (!text)
        return fail(text.error());
    if (const auto written = writeFile(file, *text); !written)
        return fail(written.error());
    session.output.answer(QJsonObject{{QStringLiteral("file"), file}}, {Cli::tr("The file is in \"%1\".").arg(file)});
    return ExitStatus::Done;
}

QJsonObject quarterJson(const CommunityQuarter &quarter)
{
    return {{QStringLiteral("meetings_planned"), quarter.planned}, {QStringLiteral("meetings"), quarter.held},
            {QStringLiteral("meetings_unfinished"), quarter.unfinished}, {QStringLiteral("visits"), quarter.visits},
            {QStringLiteral("assets_planned"), quarter.assetsPlanned}, {QStringLiteral("assets"), quarter.assets},
            {QStringLiteral("activity"), rounded(quarter.activity())}};
}

Outcome communityFacts(Session &session, Library &library, const Uuid &id, int givenYear)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(library.now()).date();
    const auto year = yearOf(library, id, givenYear ? givenYear : today.year(), today);
    if (!year)
        return fail(year.error());
    QJsonArray milestones;
    QJsonArray quarters;
    QStringList lines{Cli::tr("Stage: %1").arg(Community::type().find("stage")->choiceLabel(year->stage)), Cli::tr("Members: %1").arg(year->members)};
    for (const Milestone &milestone : year->milestones) {
        milestones << QJsonObject{{QStringLiteral("name"), QString::fromUtf8(milestone.label)},
                                  {QStringLiteral("reached"), milestone.reached.isValid() ? QJsonValue(milestone.reached.toString(Qt::ISODate)) : QJsonValue()},
                                  {QStringLiteral("told"), milestone.told}};
        lines << QStringLiteral("%1: %2").arg(milestone.text(), milestone.reached.isValid() ? displayDate(milestone.reached) : QStringLiteral("–"))
                     + (milestone.told.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(milestone.told));
    }
    for (const CommunityQuarter &quarter : year->quarters)
        quarters << quarterJson(quarter);
    const std::optional<double> inTime = year->actionsDue > 0 ? std::optional(double(year->actionsInTime) / year->actionsDue) : std::nullopt;
    lines << Cli::tr("Actions done in time: %1; overdue: %2").arg(percent(inTime)).arg(year->actionsOverdue);
    if (year->silent)
        lines << Cli::tr("No meeting for two quarters.");
    session.output.answer(QJsonObject{{QStringLiteral("year"), year->year}, {QStringLiteral("stage"), year->stage}, {QStringLiteral("members"), year->members},
                                      {QStringLiteral("milestones"), milestones}, {QStringLiteral("quarters"), quarters},
                                      {QStringLiteral("actions_due"), year->actionsDue}, {QStringLiteral("actions_in_time"), year->actionsInTime},
                                      {QStringLiteral("actions_overdue"), year->actionsOverdue}, {QStringLiteral("cross_unit_meetings"), year->crossUnitMeetings},
                                      {QStringLiteral("silent"), year->silent}},
                          lines);
    return ExitStatus::Done;
}

Outcome importOne(Session &session, Library &library, const QString &path)
{
    const auto read = importMinutes(library, path);
    if (!read)
        return fail(read.error());
    QStringList lines{toString(read->meeting), Cli::tr("Recognised: %1 points, %2 decisions, %3 actions, %4 people").arg(read->points).arg(read->decisions).arg(read->actions).arg(read->attendance)};
    if (!read->strangers.isEmpty())
        lines << Cli::tr("Not known here: %1").arg(read->strangers.join(QStringLiteral("; ")));
    session.output.answer(QJsonObject{{QStringLiteral("id"), toString(read->meeting)}, {QStringLiteral("points"), read->points}, {QStringLiteral("decisions"), read->decisions},
                                      {QStringLiteral("actions"), read->actions}, {QStringLiteral("attendance"), read->attendance},
                                      {QStringLiteral("unknown"), QJsonArray::fromStringList(read->strangers)}},
                          lines);
    return ExitStatus::Done;
}

std::shared_ptr<WorkArguments> addWork(CLI::App &group, Session &session, const char *name, const QString &what, const QString &type, Work work)
{
    const auto arguments = std::make_shared<WorkArguments>();
    CLI::App *command = addCommand(group, name, what);
    addText(command, "ID", arguments->id, Cli::tr("id of the record"))->required();
    onLibrary(command, session, [arguments, type, work = std::move(work)](Library &library) -> Outcome {
        const auto record = recordFrom(library, arguments->id, type);
        return record ? work(library, record->id, *arguments) : fail(record.error());
    });
    return arguments;
}

} // namespace

void addMeetingCommands(CLI::App &app, Session &session)
{
    CLI::App &meeting = *addCommand(app, "meeting", Cli::tr("what follows from a meeting"));
    meeting.require_subcommand(1);
    const QString type = QStringLiteral("meeting");
    addWork(meeting, session, "facts", Cli::tr("attendance, participation and duration"), type,
            [&session](Library &library, const Uuid &id, const WorkArguments &) { return meetingFacts(session, library, id); });
    addWork(meeting, session, "hours", Cli::tr("propose lesson hours (JP) for those present"), type,
            [&session](Library &library, const Uuid &id, const WorkArguments &) { return meetingHours(session, library, id); });
    addWork(meeting, session, "asset", Cli::tr("a draft asset from its outcome"), type,
            [&session](Library &library, const Uuid &id, const WorkArguments &) { return made(session, assetFromMeeting(library, id)); });
    addWork(meeting, session, "next", Cli::tr("the meeting that follows it"), type,
            [&session](Library &library, const Uuid &id, const WorkArguments &) { return made(session, nextMeetingAfter(library, id)); });
    const auto file = addWork(meeting, session, "calendar", Cli::tr("an iCalendar file of a meeting or an action"), {},
                              [&session](Library &library, const Uuid &id, const WorkArguments &arguments) { return calendar(session, library, id, arguments.file); });
    addText(meeting.get_subcommand("calendar"), "--output", file->file, Cli::tr("the file"))->required()->type_name("FILE");

    const auto document = std::make_shared<WorkArguments>();
    CLI::App *import = addCommand(meeting, "import", Cli::tr("minutes that were written with a word processor"));
    addText(import, "FILE", document->file, Cli::tr("the document"))->required();
    onLibrary(import, session, [&session, document](Library &library) { return importOne(session, library, document->file); });

    CLI::App &community = *addCommand(app, "community", Cli::tr("how a community is doing"));
    community.require_subcommand(1);
    const auto year = addWork(community, session, "facts", Cli::tr("its milestones, quarters and actions"), QStringLiteral("community"),
                              [&session](Library &library, const Uuid &id, const WorkArguments &arguments) { return communityFacts(session, library, id, arguments.year); });
    addNumber(community.get_subcommand("facts"), "--year", year->year, Cli::tr("of which year; the present one without it"));
}

} // namespace simpul::cli
