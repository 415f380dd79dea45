#pragma once

#include "core/library.h"
#include "core/meetings/kept_minutes.h"

namespace simpul {

struct Minutes : MinutesContent {
    bool isFinal = false;
    bool changedSince = false; // another office, which did not know yet that they were final, wrote into the meeting
};

// What the minutes of a meeting say. Once they are final, what they said then, whatever came since: official documents are never
// overwritten, a difference is a new document.
Result<Minutes> minutesOf(Library &library, const Uuid &meeting);

QList<ActionItem> actionsOf(Library &library, const Uuid &meeting); // in the order of their due dates

} // namespace simpul
