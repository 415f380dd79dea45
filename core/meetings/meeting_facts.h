#pragma once

#include "core/model/communities/community.h"
#include "core/model/communities/community_member.h"
#include "core/model/meetings/meeting.h"
#include "core/model/organisation/person.h"

#include <QSet>

namespace simpul {

// What offices count of a meeting. Who is only represented (diwakili) was not there.
struct MeetingFacts {
    int invited = 0;
    int present = 0;        // people who were there, in person or online
    int members = 0;        // of the community, on that day
    int membersPresent = 0; // distinct ones
    int membersHeard = 0;   // of these: spoke, or presented something
    int outside = 0;        // present from other units or institutions
    int minutes = 0;        // from start to end
    std::optional<bool> quorate; // nothing where no quorum is set

    bool crossUnit() const { return outside > 0; } // I6
    std::optional<double> participation() const;   // I5, 0..1; nothing without members: it prints as a dash
    std::optional<double> depth() const;           // I5: those heard of those present
};

// Who is a member of a community on a day: from the first day to the last, and who has none since ever and until today.
QList<CommunityMember> membersOn(const QList<CommunityMember> &all, const QDate &day);

// `unitOf`: the unit of a person, null where it is not known.
MeetingFacts factsOf(const Meeting &meeting, const Id<OrgUnit> &host, const QList<CommunityMember> &members,
                     const std::function<Id<OrgUnit>(const Id<Person> &)> &unitOf);

// Everybody of the attendance who was there and is known here, once.
QList<Id<Person>> peoplePresent(const Meeting &meeting);

// JP: whole lesson hours of 45 minutes (PerLAN 10/2018; the conversion is the usual one, I3). 135 minutes are 3.
int lessonHours(int minutes);

// The row about a person in a table, as it is written for a new one.
QString rowOf(const Id<Person> &person);

} // namespace simpul
