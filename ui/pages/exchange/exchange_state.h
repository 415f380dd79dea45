#pragma once

#include "core/library.h"

namespace simpul {

// Everything the exchange page shows, read in one go by a worker.
struct ExchangeState {
    IdentityInfo identity;
    QList<OfficeInfo> offices;
    QList<ConflictInfo> conflicts;
    QList<WaitingInfo> waiting;
    QList<QuarantineInfo> quarantine;
    QList<MergeInfo> merges; // newest first
    QList<AlarmInfo> alarms;
    Stamp now = 0;
};
ExchangeState readExchange(Library &library);

// How many things somebody must decide: conflicts, and offices whose changes wait for something. What was undone or is refused waits
// for nobody. For the amber count in the column of sections.
int decisionsWaiting(const QList<ConflictInfo> &conflicts, const QList<WaitingInfo> &waiting);

} // namespace simpul
