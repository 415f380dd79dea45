#pragma once

#include "core/model/communities/mentoring_visit.h"

namespace simpul {

// Whether two visits are at the same time. One that does not say when it ends takes an hour; cancelled and postponed ones take none.
bool overlap(const MentoringVisit &one, const MentoringVisit &other);

// The visits of `all` that stand in the way of this one: the same mentor, or the same community, at the same time.
QList<MentoringVisit> clashes(const MentoringVisit &visit, const QList<MentoringVisit> &all);

} // namespace simpul
