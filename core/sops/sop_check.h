#pragma once

#include "core/model/sops/sop.h"

namespace simpul {

// Something about an SOP that its author should look at.
struct SopFinding {
    int step = -1;         // its place in the table, from 0; -1: the SOP as a whole
    QString sentence;      // what is so, and what to do about it
    bool forbids = false;  // it cannot be handed in like this
    bool operator==(const SopFinding &) const = default;
};

// What the rules for SOPs (PermenPANRB 35/2012) ask of the flow: those that forbid first, then from the top of the table down.
QList<SopFinding> findingsOf(const Sop &sop);

} // namespace simpul
