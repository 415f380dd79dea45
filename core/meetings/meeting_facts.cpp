#include "core/meetings/meeting_facts.h"

#include <algorithm>

namespace simpul {

static bool wasThere(const Attendance &row)
{
    return row.present == u"hadir" || row.present == u"daring";
}

static std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(double(part) / whole) : std::nullopt;
}

std::optional<double> MeetingFacts::participation() const
{
    return share(membersPresent, members);
}

std::optional<double> MeetingFacts::depth() const
{
    return share(membersHeard, membersPresent);
}

QList<CommunityMember> membersOn(const QList<CommunityMember> &all, const QDate &day)
{
    QList<CommunityMember> out;
    QSet<Uuid> seen;
    for (const CommunityMember &member : all) {
        const bool began = !member.from.isValid() || !day.isValid() || member.from <= day;
        const bool ended = member.to.isValid() && day.isValid() && member.to < day;
        if (began && !ended && !seen.contains(member.person.uuid)) {
            seen.insert(member.person.uuid);
            out << member;
        }
    }
    return out;
}

static QSet<Uuid> heard(const Meeting &meeting)
{
    QSet<Uuid> out;
    for (const DiscussionPoint &point : meeting.points)
        out.insert(point.speaker.uuid);
    for (const AgendaItem &item : meeting.agenda)
        out.insert(item.presenter.uuid);
    return out;
}

QList<Id<Person>> peoplePresent(const Meeting &meeting)
{
    QList<Id<Person>> out;
    for (const Attendance &row : meeting.attendance) {
        if (wasThere(row) && !row.person.isNull() && !out.contains(row.person))
            out << row.person;
    }
    return out;
}

MeetingFacts factsOf(const Meeting &meeting, const Id<OrgUnit> &host, const QList<CommunityMember> &members,
                     const std::function<Id<OrgUnit>(const Id<Person> &)> &unitOf)
{
    MeetingFacts facts;
    QSet<Uuid> memberIds;
    for (const CommunityMember &member : membersOn(members, meeting.start.date()))
        memberIds.insert(member.person.uuid);
    facts.members = int(memberIds.size());

    const QSet<Uuid> spoke = heard(meeting);
    for (const Id<Person> &person : peoplePresent(meeting)) {
        ++facts.present;
        if (memberIds.contains(person.uuid)) {
            ++facts.membersPresent;
            facts.membersHeard += spoke.contains(person.uuid);
        }
        const Id<OrgUnit> unit = unitOf(person);
        facts.outside += !unit.isNull() && !host.isNull() && !(unit == host);
    }
    for (const Attendance &row : meeting.attendance) {
        facts.invited += row.invited.value_or(false);
        if (wasThere(row) && row.person.isNull()) { // somebody from outside
            ++facts.present;
            ++facts.outside;
        }
    }
    if (meeting.start.isValid() && meeting.end > meeting.start)
        facts.minutes = int(meeting.start.secsTo(meeting.end) / 60);
    if (!meeting.quorum.isEmpty())
        facts.quorate = facts.present >= meeting.quorum.toInteger();
    return facts;
}

int lessonHours(int minutes)
{
    static constexpr int minutesOfAnHour = 45;
    return std::max(0, minutes) / minutesOfAnHour;
}

QString rowOf(const Id<Person> &person)
{
    return QString::fromStdString(toBase64Url(person.uuid));
}

} // namespace simpul
