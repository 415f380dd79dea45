#include "core/attachments/workbook_cells.h"

#include <QDateTime>

#include <cmath>

namespace simpul {

using Kind = CellFormat::Kind;

// ---- Formats -------------------------------------------------------------------------------------------------------------

// The letters of a code that mean something: without texts in quotes, escaped letters, colours and conditions.
static QString meaningOf(const QString &code)
{
    QString out;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.sliced(i + 1, std::max<qsizetype>(0, end - i - 1)).toLower();
            if (!inside.isEmpty() && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()))
                out += QStringLiteral("[h]");
            i = end < 0 ? code.size() : end;
        } else {
            out += c.toLower();
        }
    }
    return out;
}

CellFormat formatOfCode(const QString &code)
{
    if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return {};
    const QString meaning = meaningOf(code);
    const bool hasTime = meaning.contains(u'h') || meaning.contains(u's');
    const bool hasDate = meaning.contains(u'y') || meaning.contains(u'd') || (meaning.contains(u'm') && !hasTime);
    if (meaning.contains(QLatin1String("[h]")))
        return {Kind::Duration};
    if (hasDate || hasTime)
        return {hasDate && hasTime ? Kind::DateTime : hasDate ? Kind::Date : Kind::Time};
    const qsizetype point = meaning.indexOf(u'.');
    int decimals = point < 0 && meaning.contains(u'0') ? 0 : -1;
    if (point >= 0 && !meaning.contains(u'e')) {
        decimals = 0;
        for (qsizetype i = point + 1; i < meaning.size() && decimals < 15 && QStringView(u"0#?").contains(meaning[i]); ++i)
            ++decimals;
    }
    return {meaning.contains(u'%') ? Kind::Percent : Kind::Number, meaning.contains(u'e') ? -1 : decimals};
}

CellFormat formatOfNumber(int id)
{
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    if (isIn(14, 17) || isIn(27, 31) || id == 36 || isIn(50, 58))
        return {Kind::Date};
    if (isIn(18, 21) || isIn(32, 35) || id == 45 || id == 47)
        return {Kind::Time};
    if (id == 22)
        return {Kind::DateTime};
    if (id == 46)
        return {Kind::Duration};
    if (id == 9 || id == 10)
        return {Kind::Percent, id == 9 ? 0 : 2};
    if (id == 1 || id == 3 || isIn(37, 38))
        return {Kind::Number, 0};
    if (id == 2 || id == 4 || isIn(39, 40))
        return {Kind::Number, 2};
    return {};
}

// ---- Numbers -------------------------------------------------------------------------------------------------------------

static QString timeText(QTime time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

// Days are counted from 1900-01-01 as 1; as in Lotus 1-2-3, 1900 has a 29 February, so earlier days are one off.
static QString dayText(double value, Kind kind, bool since1904)
{
    const double days = std::floor(value);
    qint64 seconds = std::llround((value - days) * 86400);
    QDate day = since1904 ? QDate(1904, 1, 1).addDays(qint64(days)) : QDate(1899, 12, days < 60 ? 31 : 30).addDays(qint64(days));
    if (seconds == 86400) {
        day = day.addDays(1);
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    if (kind == Kind::Time)
        return timeText(time);
    const QString date = day.toString(Qt::ISODate);
    return kind == Kind::Date ? date : date + u' ' + timeText(time);
}

static QString durationText(double value)
{
    const qint64 minutes = std::llround(value * 1440);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

static QString numberText(double value, int decimals)
{
    if (decimals >= 0 && std::fabs(value) < 1e15)
        return QString::number(value, 'f', decimals);
    return QString::number(value, 'g', 15);
}

QString shownNumber(double value, const CellFormat &format, bool since1904)
{
    const bool isDay = value >= 0 && value < 2'958'466; // the last one is 9999-12-31
    if (format.kind == Kind::Percent)
        return numberText(value * 100, format.decimals) + u'%';
    if (format.kind == Kind::Number || !isDay)
        return numberText(value, format.decimals);
    return format.kind == Kind::Duration ? durationText(value) : dayText(value, format.kind, since1904);
}

// ---- Shared texts --------------------------------------------------------------------------------------------------------

QStringView SharedTexts::at(qsizetype index) const
{
    if (index < 0 || index >= qsizetype(m_ends.size()))
        return {};
    const qsizetype start = index == 0 ? 0 : m_ends[std::size_t(index) - 1];
    return QStringView(m_all).sliced(start, m_ends[std::size_t(index)] - start);
}

} // namespace simpul
