#pragma once

#include "core/library.h"
#include "core/model/meetings/action_item.h"
#include "core/model/meetings/meeting.h"

namespace simpul {

// What minutes say: the meeting and what was agreed to be done in it.
struct MinutesContent {
    Meeting meeting;
    QList<ActionItem> actions; // the first due first
    bool isFinal = false;
};
Result<MinutesContent> minutesContent(Library &library, const Uuid &meeting);

} // namespace simpul
