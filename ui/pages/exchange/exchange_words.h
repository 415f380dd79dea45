#pragma once

#include "core/base/clock.h"
#include "core/exchange/reports.h"

#include <QString>

namespace simpul {

// What the exchange page says about times, sizes and reasons.
QString whenText(Stamp time, Stamp now);       // "today, 09.12 WITA", "yesterday, ...", "6 November 2026"
QString momentText(Stamp time);                // 12 November 2026, 13.30 WITA
int wholeDays(Stamp from, Stamp to);
QString sizeText(qint64 bytes);                // 4,8 MB
QString countText(qint64 count);               // 1.284
QString fingerprintText(const QStringList &words);

QString waitingReason(const QString &code);    // of WaitingInfo: "the office is not trusted yet"
QString refusalTitle(const QString &code);     // of a refused bundle: "signature not valid"; its message says what to do
QString alarmTitle(const QString &kind);

// "Theme "Penatausahaan BMD" › Title"
QString conflictPlace(const ConflictInfo &conflict);
bool isRemovalDispute(const ConflictInfo &conflict);

} // namespace simpul
