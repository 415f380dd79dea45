#include "ui/pages/exchange/exchange_state.h"

#include <QSet>

#include <algorithm>

namespace simpul {

ExchangeState readExchange(Library &library)
{
    ExchangeState state;
    state.identity = library.identity();
    state.offices = library.offices();
    state.conflicts = library.conflicts();
    state.waiting = library.waiting();
    state.quarantine = library.quarantine();
    state.merges = library.merges();
    state.alarms = library.alarms();
    state.now = library.now();
    const auto newestFirst = [](const auto &one, const auto &other) { return one.time > other.time; };
    std::ranges::stable_sort(state.merges, newestFirst);
    std::ranges::stable_sort(state.quarantine, newestFirst);
    return state;
}

int decisionsWaiting(const QList<ConflictInfo> &conflicts, const QList<WaitingInfo> &waiting)
{
    QSet<QString> offices;
    for (const WaitingInfo &info : waiting) {
        if (info.reason != u"undone" && info.reason != u"revoked")
            offices << info.office + info.reason;
    }
    return int(conflicts.size() + offices.size());
}

} // namespace simpul
