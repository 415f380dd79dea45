#pragma once

#include "core/model/meetings/action_item.h"
#include "core/model/meetings/meeting.h"
#include "core/model/record.h"

namespace simpul {

// What minutes say: the record of the meeting, and what was agreed to be done.
struct MinutesContent {
    Record meeting;
    QList<ActionItem> actions; // in the order of their due dates
};

QList<ActionItem> byDueDate(QList<ActionItem> actions);

// How final minutes are kept: as JSON in a file that the record names by its hash, so that nobody can change what they said.
QByteArray keptMinutes(const MinutesContent &content);
std::optional<MinutesContent> readKeptMinutes(const QByteArray &bytes); // nothing: this is no such file

} // namespace simpul
