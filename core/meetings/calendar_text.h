#pragma once

#include "core/model/meetings/action_item.h"
#include "core/model/meetings/meeting.h"

namespace simpul {

// An iCalendar file (RFC 5545) that any calendar takes: a meeting as an event, actions as things to do. Of the format it needs so little
// that a library for all of it would be the larger part. Times are written in UTC: no time zone has to travel with them.
QByteArray calendarText(const Meeting &meeting, const QString &chair, const QDateTime &now);
QByteArray calendarText(const QList<ActionItem> &actions, const QDateTime &now);

} // namespace simpul
