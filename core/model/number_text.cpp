#include "core/model/number_text.h"

#include "core/model/language.h"

#include <QRegularExpression>

namespace simpul {

static std::optional<Decimal> parseGrouped(const QString &text)
{
    // Two groups at least, or one group and a fraction behind the other sign: then it is plain which sign means what.
    static const QRegularExpression form(QStringLiteral("^-?\\d{1,3}(?:(?:\\.\\d{3}){2,}(?:,\\d+)?|(?:,\\d{3}){2,}(?:\\.\\d+)?"
                                                        "|\\.\\d{3},\\d+|,\\d{3}\\.\\d+)$"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const qsizetype firstSign = text.indexOf(QRegularExpression(QStringLiteral("[.,]")));
    return Decimal::fromText(QString(text).remove(text[firstSign]));
}

std::optional<Decimal> parseNumber(const QString &text)
{
    static const QRegularExpression ambiguous(QStringLiteral("^-?[1-9]\\d{0,2}[.,]\\d{2}0$"));
    const QString trimmed = text.trimmed();
    if (ambiguous.match(trimmed).hasMatch())
        return std::nullopt;
    const auto grouped = parseGrouped(trimmed);
    return grouped ? grouped : Decimal::fromText(trimmed);
}

static QString grouped(const QString &digits, QChar sign)
{
    QString out = digits;
    for (qsizetype at = out.size() - 3; at > 0; at -= 3)
        out.insert(at, sign);
    return out;
}

QString displayNumber(const Decimal &number)
{
    static constexpr qsizetype groupedFrom = 7;
    const bool isEnglish = displayLanguage() == u"en";
    const bool isNegative = number.text.startsWith(u'-');
    const QString absolute = number.text.mid(isNegative ? 1 : 0);
    const qsizetype point = absolute.indexOf(u'.');
    const QString integer = absolute.left(point);

    QString out = isNegative ? QStringLiteral("-") : QString();
    out += integer.size() >= groupedFrom ? grouped(integer, isEnglish ? u',' : u'.') : integer;
    if (point >= 0)
        out += (isEnglish ? u'.' : u',') + absolute.mid(point + 1);
    return out;
}

} // namespace simpul
