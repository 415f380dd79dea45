#include "core/model/duration_text.h"

#include "core/model/language.h"

#include <QRegularExpression>

#include <cmath>

namespace simpul {

namespace {

std::optional<Seconds> parseClock(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5}):([0-5]\\d)(?::([0-5]\\d))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Seconds{match.captured(1).toLongLong() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt()};
}

int secondsIn(const QString &unit)
{
    static const QMap<QString, int> units = {
        {QStringLiteral("hari"), 86400}, {QStringLiteral("day"), 86400},  {QStringLiteral("days"), 86400}, {QStringLiteral("jam"), 3600},
        {QStringLiteral("hour"), 3600},  {QStringLiteral("hours"), 3600}, {QStringLiteral("h"), 3600},     {QStringLiteral("menit"), 60},
        {QStringLiteral("minute"), 60},  {QStringLiteral("minutes"), 60}, {QStringLiteral("min"), 60},     {QStringLiteral("detik"), 1},
        {QStringLiteral("second"), 1},   {QStringLiteral("seconds"), 1},
    };
    return units.value(unit.toLower());
}

std::optional<Seconds> parseWords(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("^(?:\\d{1,9}(?:[.,]\\d{1,3})?\\s*\\p{L}+\\s*)+$"));
    static const QRegularExpression part(QStringLiteral("(\\d+(?:[.,]\\d+)?)\\s*(\\p{L}+)"));
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    Seconds sum;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto match = parts.next();
        const auto amount = Decimal::fromText(match.captured(1));
        const double seconds = amount ? amount->toDouble() * secondsIn(match.captured(2)) : 0;
        const double rounded = std::round(seconds);
        if (secondsIn(match.captured(2)) == 0 || std::abs(seconds - rounded) > 1e-6)
            return std::nullopt;
        sum.count += qint64(rounded);
    }
    return sum;
}

QString counted(qint64 count, const char *indonesian, const char *english)
{
    const QString number = QString::number(count) + u' ';
    if (displayLanguage() != u"en")
        return number + QLatin1String(indonesian);
    return number + QLatin1String(english) + (count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace

std::optional<Seconds> parseDuration(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^\\d{1,15}$"));
    const QString trimmed = text.trimmed();
    if (digits.match(trimmed).hasMatch())
        return Seconds{trimmed.toLongLong()};
    const auto clock = parseClock(trimmed);
    return clock ? clock : parseWords(trimmed);
}

QString displayDuration(Seconds duration)
{
    static constexpr qint64 day = 86400;
    const qint64 count = std::abs(duration.count);
    QStringList parts;
    if (count >= day && count % day == 0) {
        parts << counted(count / day, "hari", "day");
    } else {
        if (count >= 3600)
            parts << counted(count / 3600, "jam", "hour");
        if (count / 60 % 60 > 0)
            parts << counted(count / 60 % 60, "menit", "minute");
        if (count % 60 > 0)
            parts << counted(count % 60, "detik", "second");
    }
    if (parts.isEmpty())
        parts << counted(0, "menit", "minute");
    return (duration.count < 0 ? QStringLiteral("-") : QString()) + parts.join(u' ');
}

} // namespace simpul
