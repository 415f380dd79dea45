#include "core/dossier/meeting_work.h"

#include "core/base/text.h"
#include "core/communities/community_year.h"
#include "core/dossier/minutes.h"
#include "core/meetings/calendar_text.h"
#include "core/meetings/meeting_workflow.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/time_text.h"
#include "core/model/training/training_record.h"
#include "core/records_of.h"

using namespace Qt::StringLiterals;

namespace simpul {

static Result<Meeting> meetingOf(Library &library, const Uuid &id)
{
    return library.get(Id<Meeting>{id});
}

static Id<OrgUnit> hostOf(Library &library, const Meeting &meeting)
{
    if (!meeting.unit.isNull())
        return meeting.unit;
    const auto community = library.get(meeting.community);
    return community ? community->unit : Id<OrgUnit>();
}

// Final minutes say who was there, whatever came into the record since.
static Result<Meeting> meetingAsSaid(Library &library, const Uuid &id)
{
    const auto minutes = minutesOf(library, id);
    return minutes ? Result<Meeting>(toEntity<Meeting>(minutes->meeting)) : fail(minutes.error());
}

Result<MeetingFacts> factsOf(Library &library, const Uuid &id)
{
    const auto meeting = meetingAsSaid(library, id);
    if (!meeting)
        return fail(meeting.error());
    QList<CommunityMember> members;
    if (!meeting->community.isNull())
        members = recordsOf<CommunityMember>(library, {{u"community"_s, toString(meeting->community.uuid)}});
    return factsOf(*meeting, hostOf(library, *meeting), members, [&](const Id<Person> &who) {
        const auto person = library.get(who);
        return person ? person->unit : Id<OrgUnit>();
    });
}

// ---- lesson hours

static RecordEdit hoursFor(Library &library, const Meeting &meeting, const Id<Person> &person, int minutes, int hours)
{
    RecordEdit edit(TrainingRecord::entityName, library.newId());
    edit.set("person", QVariant::fromValue(person.uuid)).set("title", meeting.title).set("form", u"komunitas_belajar"_s).set("state", u"diajukan"_s);
    edit.set("year", QVariant::fromValue(Decimal::fromInteger(meeting.start.date().year()))).set("date", meeting.start.date());
    edit.set("duration", QVariant::fromValue(Seconds{minutes * 60})).set("hours", QVariant::fromValue(Decimal::fromInteger(hours)));
    edit.set("meeting", QVariant::fromValue(meeting.id.uuid));
    if (const auto held = library.record(Meeting::entityName, meeting.id.uuid); held && held->audience != Audience::Shared)
        edit.inAudience(held->audience); // a secret meeting is named nowhere else
    if (const QString unit = library.titleOf(hostOf(library, meeting).uuid); !unit.isEmpty())
        edit.set("organiser", unit);
    return edit;
}

Result<HoursProposed> proposeHours(Library &library, const Uuid &id)
{
    const auto meeting = meetingAsSaid(library, id);
    if (!meeting)
        return fail(meeting.error());
    if (stateOf(*meeting) != u"final")
        return fail(Error::Kind::Denied, Text::tr("Lesson hours follow from final minutes. Make the minutes final first."), u"not-final"_s);
    const int minutes = int(meeting->start.secsTo(meeting->end) / 60);
    HoursProposed out{.hours = lessonHours(minutes)};
    if (out.hours == 0)
        return fail(Error::Kind::Invalid, Text::tr("The meeting was shorter than a lesson hour of 45 minutes."), u"too-short"_s);
    static constexpr int minutesOfADay = 24 * 60;
    if (minutes > minutesOfADay)
        return fail(Error::Kind::Invalid, Text::tr("The meeting lasted longer than a day. Enter the hours of such an event by its certificate."), u"too-long"_s);
    QSet<Uuid> have;
    for (const TrainingRecord &record : recordsOf<TrainingRecord>(library, {{u"meeting"_s, toString(id)}}))
        have.insert(record.person.uuid);
    std::vector<RecordEdit> edits;
    for (const Id<Person> &person : peoplePresent(*meeting)) {
        if (have.contains(person.uuid))
            ++out.already;
        else
            edits.push_back(hoursFor(library, *meeting, person, minutes, out.hours));
    }
    out.people = int(edits.size());
    if (const auto saved = library.save(edits); !saved)
        return fail(saved.error());
    return out;
}

// ---- an asset

static QString bodyOf(Library &library, const MinutesContent &minutes)
{
    const auto meeting = toEntity<Meeting>(minutes.meeting);
    QStringList out;
    if (!meeting.decisions.isEmpty()) {
        out << u"# "_s + Text::tr("Decisions");
        for (qsizetype i = 0; i < meeting.decisions.size(); ++i)
            out << u"%1. %2"_s.arg(i + 1).arg(meeting.decisions[i].text.trimmed());
    }
    if (!meeting.points.isEmpty()) {
        out << QString() << u"# "_s + Text::tr("Discussion");
        for (const DiscussionPoint &point : meeting.points) {
            const QString speaker = point.speaker.isNull() ? point.speakerName : library.titleOf(point.speaker.uuid);
            out << u"- "_s + (speaker.isEmpty() ? QString() : u"**%1**: "_s.arg(speaker)) + point.text.trimmed();
        }
    }
    if (!minutes.actions.isEmpty()) {
        out << QString() << u"# "_s + Text::tr("Follow-up");
        for (const ActionItem &action : minutes.actions)
            out << u"- %1 (%2, %3)"_s.arg(action.text.trimmed(), library.titleOf(action.owner.uuid), displayDate(action.due));
    }
    return out.join(u'\n');
}

static QString summaryOf(const Meeting &meeting)
{
    static constexpr int longest = 1000;
    QStringList decided;
    for (const Decision &decision : meeting.decisions)
        decided << decision.text.trimmed();
    return Text::tr("Outcome of \"%1\", %2: %3").arg(meeting.title, displayDateWithDay(meeting.start.date()), decided.join(u' ')).left(longest);
}

Result<Uuid> assetFromMeeting(Library &library, const Uuid &id)
{
    const auto minutes = minutesOf(library, id);
    if (!minutes)
        return fail(minutes.error());
    if (!minutes->isFinal)
        return fail(Error::Kind::Denied, Text::tr("An asset is made from final minutes. Make the minutes final first."), u"not-final"_s);
    const QList<RecordLine> made = library.list({.type = KnowledgeAsset::entityName, .where = {{u"meeting"_s, toString(id)}}, .limit = 1});
    if (!made.isEmpty())
        return made.first().id;
    const auto meeting = toEntity<Meeting>(minutes->meeting);
    RecordEdit edit(KnowledgeAsset::entityName, library.newId());
    edit.set("title", meeting.title).set("kind", u"pembelajaran"_s).set("state", u"draf"_s).set("language", u"id"_s);
    edit.set("summary", summaryOf(meeting)).set("body", bodyOf(library, *minutes)).set("meeting", QVariant::fromValue(id));
    if (!meeting.security.isEmpty())
        edit.set("security", meeting.security);
    if (const auto community = library.get(meeting.community)) {
        edit.set("community", QVariant::fromValue(community->id.uuid));
        for (const Id<Theme> &theme : community->themes)
            edit.addLink("themes", theme.uuid);
    }
    if (const Id<OrgUnit> unit = hostOf(library, meeting); !unit.isNull())
        edit.set("unit", QVariant::fromValue(unit.uuid));
    edit.set("owner", QVariant::fromValue(meeting.chair.uuid)).addLink("authors", meeting.minuteTaker.uuid);
    if (const auto saved = library.save(edit); !saved)
        return fail(saved.error());
    return edit.id();
}

// ---- what is to be done

QList<ActionItem> actionsToDo(Library &library, const QString &person)
{
    QList<ActionItem> out;
    for (const QString &state : {QString(), u"terbuka"_s, u"berjalan"_s}) {
        QList<QPair<QString, QString>> where{{u"state"_s, state}};
        if (!person.isEmpty())
            where << QPair{u"owner"_s, person};
        out += recordsOf<ActionItem>(library, where);
    }
    return byDueDate(out);
}

QList<Meeting> meetingsAhead(Library &library, const QDate &today)
{
    QList<Meeting> out;
    for (const QString &state : {QString(), u"rencana"_s, u"undangan_terbit"_s, u"berlangsung"_s})
        out += recordsOf<Meeting>(library, {{u"state"_s, state}});
    out.removeIf([&](const Meeting &meeting) { return !meeting.start.isValid() || meeting.start.date() < today; });
    std::stable_sort(out.begin(), out.end(), [](const Meeting &one, const Meeting &other) { return one.start < other.start; });
    return out;
}

// ---- from meeting to meeting

QList<ActionItem> openActions(Library &library, const Id<Community> &community)
{
    QList<ActionItem> out;
    QSet<Uuid> seen;
    const auto add = [&](const QList<ActionItem> &actions) {
        for (const ActionItem &action : actions) {
            if (isOpen(action) && !seen.contains(action.id.uuid)) {
                seen.insert(action.id.uuid);
                out << action;
            }
        }
    };
    add(recordsOf<ActionItem>(library, {{u"community"_s, toString(community.uuid)}}));
    for (const RecordLine &meeting : library.list({.type = Meeting::entityName, .where = {{u"community"_s, toString(community.uuid)}}}))
        add(recordsOf<ActionItem>(library, {{u"meeting"_s, toString(meeting.id)}}));
    return byDueDate(out);
}

Result<Uuid> nextMeetingAfter(Library &library, const Uuid &id)
{
    const auto meeting = meetingOf(library, id);
    if (!meeting)
        return fail(meeting.error());
    static constexpr const char *same[] = {"title", "community", "unit", "kind", "security", "mode", "place", "address", "online_link", "chair", "secretary", "minute_taker", "moderator", "recipients"};
    const Record before = fromEntity(*meeting);
    RecordEdit edit(Meeting::entityName, library.newId());
    for (const char *name : same) {
        QVariant value = before.value(name);
        if (isEmptyValue(value))
            continue;
        if (value.userType() == QMetaType::fromType<QList<TableRow>>().id()) {
            auto rows = value.value<QList<TableRow>>();
            for (TableRow &row : rows)
                row.element.clear();
            value = QVariant::fromValue(rows);
        }
        edit.set(name, value);
    }
    edit.set("state", u"rencana"_s).set("previous", QVariant::fromValue(id));
    if (meeting->nextMeeting.isValid()) {
        edit.set("start", meeting->nextMeeting);
        if (meeting->end > meeting->start)
            edit.set("end", meeting->nextMeeting.addSecs(meeting->start.secsTo(meeting->end)));
    }
    for (const Attendance &row : meeting->attendance) {
        TableRow out{row.person.isNull() ? QString() : rowOf(row.person), {{u"invited"_s, true}}};
        for (const auto &[cell, value] : {std::pair{u"name"_s, row.name}, {u"position"_s, row.position}, {u"institution"_s, row.institution}}) {
            if (!value.isEmpty())
                out.cells.insert(cell, value);
        }
        if (!row.person.isNull())
            out.cells.insert(u"person"_s, QVariant::fromValue(row.person.uuid));
        edit.setRow("attendance", out);
    }
    if (const auto saved = library.save(edit); !saved)
        return fail(saved.error());
    return edit.id();
}

Result<QByteArray> calendarOf(Library &library, const Uuid &id)
{
    const auto record = library.record(id);
    if (!record)
        return fail(record.error());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(library.now());
    if (record->type == Meeting::entityName) {
        const auto meeting = toEntity<Meeting>(*record);
        return calendarText(meeting, library.titleOf(meeting.chair.uuid), now);
    }
    if (record->type == ActionItem::entityName)
        return calendarText({toEntity<ActionItem>(*record)}, now);
    return fail(Error::Kind::Invalid, Text::tr("Only a meeting or an action goes into a calendar."), u"no-calendar"_s);
}

} // namespace simpul
