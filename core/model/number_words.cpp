#include "core/model/number_words.h"

#include <array>
#include <limits>

namespace simpul {

static QString below20(qint64 number)
{
    static constexpr std::array names = {"nol",  "satu", "dua",     "tiga",     "empat",  "lima",
                                         "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};
    if (number < qint64(names.size()))
        return QLatin1String(names[std::size_t(number)]);
    return below20(number - 10) + QStringLiteral(" belas");
}

// "dua ratus" and what is left; one of them is said with se-: seratus.
static QString inUnits(qint64 number, qint64 unit, const QString &name, bool saysSe)
{
    const qint64 count = number / unit;
    const QString first = count == 1 && saysSe ? QStringLiteral("se") + name : numberInWords(count) + u' ' + name;
    const qint64 rest = number % unit;
    return rest == 0 ? first : first + u' ' + numberInWords(rest);
}

QString numberInWords(qint64 number)
{
    if (number < 0) {
        const QString rest = number == std::numeric_limits<qint64>::min() ? QString::number(number).mid(1) : numberInWords(-number);
        return QStringLiteral("minus ") + rest;
    }
    if (number < 20)
        return below20(number);
    if (number < 100)
        return inUnits(number, 10, QStringLiteral("puluh"), false);
    if (number < 1000)
        return inUnits(number, 100, QStringLiteral("ratus"), true);
    if (number < 1'000'000)
        return inUnits(number, 1000, QStringLiteral("ribu"), true);
    if (number < 1'000'000'000)
        return inUnits(number, 1'000'000, QStringLiteral("juta"), false);
    if (number < 1'000'000'000'000)
        return inUnits(number, 1'000'000'000, QStringLiteral("miliar"), false);
    return inUnits(number, 1'000'000'000'000, QStringLiteral("triliun"), false);
}

QString numberWithWords(qint64 number)
{
    return QStringLiteral("%1 (%2)").arg(QString::number(number), numberInWords(number));
}

// Not time_text.h: that speaks the language of the window.
QString dateInWords(const QDate &date)
{
    static constexpr std::array days = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};
    static constexpr std::array months = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                          "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 tanggal %2 bulan %3 tahun %4")
        .arg(QLatin1String(days[std::size_t(date.dayOfWeek() - 1)]), numberInWords(date.day()),
             QLatin1String(months[std::size_t(date.month() - 1)]), numberInWords(date.year()));
}

QString ordinalInWords(int number)
{
    return QStringLiteral("ke") + numberInWords(number);
}

QString romanNumber(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> signs = {{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
                                                                            {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"},
                                                                            {5, "V"}, {4, "IV"}, {1, "I"}}};
    if (number < 1 || number > 3999)
        return {};
    QString out;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            out += QLatin1String(sign);
    }
    return out;
}

QString letterNumber(int number)
{
    QString out;
    for (; number > 0; number = (number - 1) / 26)
        out.prepend(QChar(u'a' + (number - 1) % 26));
    return out;
}

} // namespace simpul
