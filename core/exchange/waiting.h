#pragma once

#include "core/exchange/reports.h"
#include "core/exchange/roster.h"
#include "core/storage/standing.h"

namespace simpul {

// In words: why a segment does not count yet and whom to ask; what looks wrong and what to do about it.
WaitingInfo waitingInfo(const Roster &roster, const SegmentInfo &segment);
AlarmInfo alarmInfo(const Roster &roster, const QString &kind, const PublicKey &replica, Stamp time);

} // namespace simpul
