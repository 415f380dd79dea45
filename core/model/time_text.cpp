#include "core/model/time_text.h"

#include "core/model/language.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace simpul {

namespace {

using Months = std::array<const char *, 12>;
using Days = std::array<const char *, 7>;

constexpr Months indonesianMonths = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                     "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
constexpr Months englishMonths = {"January", "February", "March",     "April",   "May",      "June",
                                  "July",    "August",   "September", "October", "November", "December"};
constexpr Days indonesianDays = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};
constexpr Days englishDays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

struct Zone {
    const char *label;
    const char *name; // IANA
};
constexpr Zone indonesianZones[] = {
    {"WIB", "Asia/Jakarta"},
    {"WITA", "Asia/Makassar"},
    {"WIT", "Asia/Jayapura"},
    {"WIB", "Asia/Pontianak"},
};

bool isEnglish()
{
    return displayLanguage() == u"en";
}

// From three letters on: "Nov", "Agus", "December". 0 when it is no month.
int monthFromName(const QString &name)
{
    if (name.size() < 3)
        return 0;
    for (const Months &months : {indonesianMonths, englishMonths}) {
        for (int i = 0; i < 12; ++i) {
            if (QLatin1String(months[std::size_t(i)]).startsWith(name, Qt::CaseInsensitive))
                return i + 1;
        }
    }
    return 0;
}

QTimeZone zoneFromText(const QString &text)
{
    for (const Zone &zone : indonesianZones) {
        if (text.compare(QLatin1String(zone.label), Qt::CaseInsensitive) == 0)
            return QTimeZone(zone.name);
    }
    static const QRegularExpression offset(QStringLiteral("^[+-]\\d{2}:\\d{2}$"));
    const QByteArray name = offset.match(text).hasMatch() ? "UTC" + text.toLatin1() : text.toLatin1();
    return QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone(); // QTimeZone alone takes any three letters for a zone
}

} // namespace

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})$"));
    static const QRegularExpression words(QStringLiteral("^(?:\\p{L}+['’]?\\p{L}*,?\\s+)?(\\d{1,2})\\s+(\\p{L}+)\\.?\\s+(\\d{4})$"));
    const QString trimmed = text.trimmed();
    QDate date;
    if (const auto match = iso.match(trimmed); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto spoken = words.match(trimmed); spoken.hasMatch())
        date = QDate(spoken.captured(3).toInt(), monthFromName(spoken.captured(2)), spoken.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// 1 is Monday; from three letters on. 0 when it is no day.
static int dayFromName(const QString &name)
{
    if (name.size() < 3)
        return 0;
    for (const Days &days : {indonesianDays, englishDays}) {
        for (int i = 0; i < 7; ++i) {
            if (QLatin1String(days[std::size_t(i)]).startsWith(name, Qt::CaseInsensitive))
                return i + 1;
        }
    }
    return name == QStringLiteral("jum'at") ? 5 : 0;
}

// "12 Nov": of the three years around today the day that is nearest.
static std::optional<QDate> nearestDay(int day, int month, const QDate &today)
{
    std::optional<QDate> out;
    for (const int year : {today.year(), today.year() + 1, today.year() - 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!out || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*out))))
            out = date;
    }
    return out;
}

static std::optional<QDate> weekday(const QString &name, const QString &which, const QDate &today)
{
    const int day = dayFromName(name);
    if (day == 0)
        return {};
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (which == QStringLiteral("depan") || which == QStringLiteral("next"))
        return monday.addDays(7 + day - 1);
    if (which == QStringLiteral("lalu") || which == QStringLiteral("last"))
        return monday.addDays(day - 1 < today.dayOfWeek() - 1 ? day - 1 : day - 8);
    const int ahead = (day - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

static std::optional<QDate> later(int count, const QString &unit, const QDate &today)
{
    static const QStringList days{QStringLiteral("hari"), QStringLiteral("day"), QStringLiteral("days")};
    static const QStringList weeks{QStringLiteral("minggu"), QStringLiteral("pekan"), QStringLiteral("week"), QStringLiteral("weeks")};
    static const QStringList months{QStringLiteral("bulan"), QStringLiteral("month"), QStringLiteral("months")};
    static const QStringList years{QStringLiteral("tahun"), QStringLiteral("year"), QStringLiteral("years")};
    return days.contains(unit) ? std::optional(today.addDays(count)) : weeks.contains(unit) ? std::optional(today.addDays(7 * count))
        : months.contains(unit) ? std::optional(today.addMonths(count)) : years.contains(unit) ? std::optional(today.addYears(count)) : std::nullopt;
}

std::optional<QDate> parseSpokenDate(const QString &text, const QDate &today)
{
    if (const auto date = parseDate(text))
        return date;
    static const std::pair<const char *, int> near[] = {{"hari ini", 0}, {"today", 0}, {"besok", 1}, {"esok", 1}, {"tomorrow", 1}, {"lusa", 2}, {"kemarin", -1}, {"yesterday", -1}};
    const QString said = text.simplified().toLower();
    for (const auto &[word, days] : near) {
        if (said == QLatin1String(word))
            return today.addDays(days);
    }
    if (said == QStringLiteral("akhir bulan") || said == QStringLiteral("end of month"))
        return QDate(today.year(), today.month(), today.daysInMonth());
    const QStringList words = said.split(u' ');
    bool isNumber = false;
    const int number = words.value(0).toInt(&isNumber);
    if (words.size() == 3 && isNumber && number >= 0 && number < 1000 && words[2] == QStringLiteral("lagi"))
        return later(number, words[1], today);
    if (const int after = words.value(1).toInt(&isNumber); words.size() == 3 && isNumber && after >= 0 && after < 1000 && words[0] == QStringLiteral("in"))
        return later(after, words[2], today);
    if (words.size() == 2 && words[0].toInt(&isNumber) > 0 && isNumber)
        return nearestDay(number, monthFromName(words[1]), today);
    const bool isEnglishOrder = words.value(0) == QStringLiteral("next") || words.value(0) == QStringLiteral("last");
    const QString name = words.value(isEnglishOrder ? 1 : 0), which = words.value(isEnglishOrder ? 0 : 1);
    if (words.size() > 2)
        return {};
    if (which == QStringLiteral("depan") || which == QStringLiteral("next")) {
        if (const auto date = later(1, name, today))
            return date;
    }
    if (words.size() == 1 || isEnglishOrder || which == QStringLiteral("depan") || which == QStringLiteral("lalu"))
        return weekday(name, which, today);
    return {};
}

std::optional<QDateTime> parseDateTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(.*\\d),?(?:\\s+|T)(\\d{1,2})[:.](\\d{2})\\s*([A-Za-z0-9_+/:-]{1,64})$"));
    const QString trimmed = text.trimmed();
    if (const auto logged = dateTimeFromLogText(trimmed))
        return logged;
    if (const QDateTime iso = QDateTime::fromString(trimmed, Qt::ISODate); iso.isValid() && iso.timeSpec() != Qt::LocalTime)
        return iso.timeSpec() == Qt::UTC ? QDateTime(iso.date(), iso.time(), QTimeZone::utc()) : QDateTime(iso.date(), iso.time(), QTimeZone(iso.offsetFromUtc()));
    const auto match = form.match(trimmed);
    const auto date = parseDate(match.captured(1));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    const QTimeZone zone = match.hasMatch() ? zoneFromText(match.captured(4)) : QTimeZone();
    if (!date || !time.isValid() || !zone.isValid())
        return std::nullopt;
    return QDateTime(*date, time, zone);
}

std::optional<QDateTime> parseSpokenDateTime(const QString &text, const QDate &today, const QTimeZone &zone)
{
    static const QRegularExpression form(QStringLiteral("^(.*?),?\\s*(?:pukul\\s+|jam\\s+|at\\s+)?(\\d{1,2})[:.](\\d{2})(?:\\s*([A-Za-z][A-Za-z0-9_+/-]{1,63}))?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto exact = parseDateTime(text))
        return exact;
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = match.captured(1).isEmpty() ? std::optional(today) : parseSpokenDate(match.captured(1), today);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    const QTimeZone said = match.captured(4).isEmpty() ? zone : zoneFromText(match.captured(4));
    if (!date || !time.isValid() || !said.isValid())
        return std::nullopt;
    return QDateTime(*date, time, said);
}

QString monthName(int month)
{
    const Months &months = isEnglish() ? englishMonths : indonesianMonths;
    return QLatin1String(months.at(std::size_t(month - 1)));
}

QString dayName(int dayOfWeek)
{
    const Days &days = isEnglish() ? englishDays : indonesianDays;
    return QLatin1String(days.at(std::size_t(dayOfWeek - 1)));
}

QString displayDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(monthName(date.month())).arg(date.year(), 4, 10, QLatin1Char('0'));
}

QString displayDateWithDay(const QDate &date)
{
    return date.isValid() ? dayName(date.dayOfWeek()) + QStringLiteral(", ") + displayDate(date) : QString();
}

QString zoneLabel(const QTimeZone &zone)
{
    for (const Zone &known : indonesianZones) {
        if (zone.id() == known.name)
            return QLatin1String(known.label);
    }
    return zone == QTimeZone::utc() || zone.id() == "Etc/UTC" ? QStringLiteral("UTC") : QString::fromLatin1(zone.id());
}

QString displayTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return time.toString(isEnglish() ? QStringLiteral("HH:mm ") : QStringLiteral("HH'.'mm ")) + zoneLabel(time.timeZone());
}

QString displayDateTime(const QDateTime &time)
{
    return time.isValid() ? displayDate(time.date()) + QStringLiteral(", ") + displayTime(time) : QString();
}

} // namespace simpul
