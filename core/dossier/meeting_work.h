#pragma once

#include "core/library.h"
#include "core/meetings/meeting_facts.h"
#include "core/model/meetings/action_item.h"

namespace simpul {

Result<MeetingFacts> factsOf(Library &library, const Uuid &meeting);

struct HoursProposed {
    int hours = 0;      // JP for each of them
    int people = 0;     // who got a record now
    int already = 0;    // who had one of this meeting
};
// What those present learnt goes to whoever verifies lesson hours: one training record each, "diajukan". Doing it again adds nothing.
Result<HoursProposed> proposeHours(Library &library, const Uuid &meeting);

// What came out of a meeting as the draft of an asset: decisions and what was said, with its community, themes and unit. One a meeting:
// the second time the first one is given back.
Result<Uuid> assetFromMeeting(Library &library, const Uuid &meeting);

// Actions of a community's meetings that are not closed, the longest overdue first: what the next meeting begins with.
QList<ActionItem> openActions(Library &library, const Id<Community> &community);

// What is agreed to be done and not closed, the longest overdue first: of this person, or of everybody.
QList<ActionItem> actionsToDo(Library &library, const QString &person);
QList<Meeting> meetingsAhead(Library &library, const QDate &today); // the next one first

// A meeting that follows this one: same community, place, people and hour of the day, linked to it.
Result<Uuid> nextMeetingAfter(Library &library, const Uuid &meeting);

Result<QByteArray> calendarOf(Library &library, const Uuid &meetingOrAction); // an iCalendar file

} // namespace simpul
