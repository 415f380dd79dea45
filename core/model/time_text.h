#pragma once

#include "core/model/value.h"

namespace simpul {

// Days and times as people write and read them. The names of months and days are ours: what a system's locale
// calls them differs between PCs.

// 2026-11-12, "12 November 2026", "Kamis, 12 Nov 2026" in Indonesian or English. Not 12/11/2026: who knows which is the month.
std::optional<QDate> parseDate(const QString &text);
// The same, and days as people say them when they type: "12 Nov" (the nearest), "hari ini", "besok", "lusa", "kemarin", "senin",
// "senin depan" (next week's), "senin lalu", "3 hari lagi", "2 minggu lagi", "minggu depan", "bulan depan", "akhir bulan"; in English too.
std::optional<QDate> parseSpokenDate(const QString &text, const QDate &today);
// A day as above and a time: "besok 13.30", "12 Nov 9:00", "Kamis, 12 November 2026, 13.30 WITA". Without a zone it is meant in `zone`.
std::optional<QDateTime> parseSpokenDateTime(const QString &text, const QDate &today, const QTimeZone &zone);
// The form of the log, or a date and a time with the zone: "2026-11-12 13:30 WITA", "12 November 2026, 13.30 Asia/Makassar",
// "2026-11-12T13:30+08:00".
std::optional<QDateTime> parseDateTime(const QString &text);

QString displayDate(const QDate &date);         // 12 November 2026
QString displayDateWithDay(const QDate &date);  // Kamis, 12 November 2026
QString displayTime(const QDateTime &time);     // 13.30 WITA
QString displayDateTime(const QDateTime &time); // 12 November 2026, 13.30 WITA
QString monthName(int month);                   // 1..12
QString dayName(int dayOfWeek);                 // 1 is Monday, as in QDate

// WIB, WITA, WIT for the zones of Indonesia, else the name of the zone.
QString zoneLabel(const QTimeZone &zone);

} // namespace simpul
