#pragma once

#include "core/model/meetings/meeting.h"
#include "ui/print/paper_context.h"

namespace simpul {

// What the invitation, the attendance list and the minutes of a meeting say alike.
QString meetingDays(const Meeting &meeting, const PaperContext &context);  // Kamis, 12 November 2026
QString meetingTimes(const Meeting &meeting, const PaperContext &context); // 13.30 WITA s.d. 15.45 WITA
QString meetingPlace(const Meeting &meeting, const PaperContext &context); // Ruang Rapat Lantai 2 BPKAD dan daring (bauran)
Readers readersOf(const Meeting &meeting);                                 // a public forum is for anybody

// Whose meeting it is: its own unit, else that of its community.
Id<OrgUnit> unitOf(Library &library, const Meeting &meeting);

// Label and value, without lines that have no value.
Details detailLines(const QList<QPair<QString, QString>> &lines);

bool cameIn(const Attendance &row); // in the room, online or by somebody who stands in

} // namespace simpul
