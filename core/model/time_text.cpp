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

std::optional<QDateTime> parseDateTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(.*\\d),?(?:\\s+|T)(\\d{1,2})[:.](\\d{2})\\s*([A-Za-z0-9_+/:-]{1,64})$"));
    const QString trimmed = text.trimmed();
    if (const auto logged = dateTimeFromLogText(trimmed))
        return logged;
    const auto match = form.match(trimmed);
    const auto date = parseDate(match.captured(1));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    const QTimeZone zone = match.hasMatch() ? zoneFromText(match.captured(4)) : QTimeZone();
    if (!date || !time.isValid() || !zone.isValid())
        return std::nullopt;
    return QDateTime(*date, time, zone);
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
