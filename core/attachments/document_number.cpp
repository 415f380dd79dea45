#include "core/attachments/document_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace simpul {

static constexpr qsizetype headLength = 3000; // letters: about a page

// A form has dots or lines where the number will be written.
static bool isFilledIn(const QString &number)
{
    return !number.contains(QLatin1String("..")) && !number.contains(QLatin1String("__"))
        && std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

QString documentNumber(const QString &text)
{
    // Numbers with parts ("800.1.13.2/1234/BKPSDM/2026", "005 / 12 - SETDA / 2026") and those of a year ("12 TAHUN 2026"). What
    // stands beside it on the line is another cell, such as the place and date of a letter.
    static const QRegularExpression line(
        QStringLiteral("^\\W{0,3}(?:NOMOR|NO)\\b\\s*\\.?\\s*[:.]?\\s*"
                       "(\\d{1,6}[A-Z]?\\s+TAHUN\\s+\\d{4}|[\\w.\\-]{1,30}(?:\\s?[/\\-]\\s?[\\w.\\-()]{1,30}){1,8})\\s*(?:$|\\t| {3,})"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grounds(QStringLiteral("^\\s*(?:Menimbang|Mengingat|Dasar|Membaca|Memperhatikan)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QList<QStringView> lines = QStringView(text).first(std::min(text.size(), headLength)).split(u'\n');
    for (const QStringView each : lines) {
        if (grounds.match(each).hasMatch())
            return {};
        const QString number = line.match(each).captured(1).simplified();
        if (isFilledIn(number))
            return number;
    }
    return {};
}

} // namespace simpul
