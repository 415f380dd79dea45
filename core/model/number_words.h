#pragma once

#include <QDate>
#include <QString>

namespace simpul {

// Numbers and days as official papers spell them out, always in Indonesian.

QString numberInWords(qint64 number);         // terbilang: seribu dua ratus lima; minus tiga
QString numberWithWords(qint64 number);       // 2 (dua)
QString dateInWords(const QDate &date);       // Kamis tanggal dua belas bulan November tahun dua ribu dua puluh enam
QString ordinalInWords(int number);           // kesatu, kedua, ketiga: KESATU is how the first dictum of a decree is called
QString romanNumber(int number);              // IV; empty below 1 and above 3999
QString letterNumber(int number);             // a, b, ..., z, aa, ab

} // namespace simpul
