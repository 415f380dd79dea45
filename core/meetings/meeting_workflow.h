#pragma once

#include "core/base/result.h"
#include "core/model/meetings/meeting.h"
#include "core/model/record.h"

namespace simpul {

// A meeting's way to minutes that count:
//
//   rencana -> undangan_terbit -> berlangsung -> selesai -> notula_draf -> ditelaah -> final
//      |             |
//      +-> batal <---+
//
// Steps may be left out, for many meetings are written down only afterwards, and taken back, until the minutes are final. A meeting
// without a state is planned.
QString stateOf(const Meeting &meeting);
QStringList nextMeetingStates(const QString &state); // in the order people should be offered them

// Whether this meeting, as it is now, may be given that state. A refusal says everything that is still to do.
Result<> mayMoveTo(const Meeting &meeting, const QString &state);

// What final minutes said, as one hash of all that is written in the record: it differs once another office, which did not know yet
// that they were final, wrote into them.
QString meetingSeal(const Record &meeting);

} // namespace simpul
