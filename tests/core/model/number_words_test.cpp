#include "core/model/number_words.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <string>

using namespace simpul;

static std::string words(qint64 number)
{
    return numberInWords(number).toStdString();
}

TEST_CASE("Numbers are spelt out as Indonesian papers spell them")
{
    CHECK(words(0) == "nol");
    CHECK(words(1) == "satu");
    CHECK(words(10) == "sepuluh");
    CHECK(words(11) == "sebelas");
    CHECK(words(12) == "dua belas");
    CHECK(words(19) == "sembilan belas");
    CHECK(words(20) == "dua puluh");
    CHECK(words(21) == "dua puluh satu");
    CHECK(words(100) == "seratus");
    CHECK(words(111) == "seratus sebelas");
    CHECK(words(999) == "sembilan ratus sembilan puluh sembilan");
    CHECK(words(1000) == "seribu");
    CHECK(words(1001) == "seribu satu");
    CHECK(words(2026) == "dua ribu dua puluh enam");
    CHECK(words(11'000) == "sebelas ribu");
    CHECK(words(100'100) == "seratus ribu seratus");
    CHECK(words(1'000'000) == "satu juta");
    CHECK(words(1'250'000) == "satu juta dua ratus lima puluh ribu");
    CHECK(words(3'000'000'001) == "tiga miliar satu");
    CHECK(words(1'000'000'000'000) == "satu triliun");
    CHECK(words(-3) == "minus tiga");
    CHECK(!words(std::numeric_limits<qint64>::max()).empty());
    CHECK(!words(std::numeric_limits<qint64>::min()).empty());
    CHECK(numberWithWords(2).toStdString() == "2 (dua)");
}

TEST_CASE("A day is spelt out with its weekday, month and year, whatever language the window speaks")
{
    CHECK(dateInWords(QDate(2026, 11, 12)).toStdString() == "Kamis tanggal dua belas bulan November tahun dua ribu dua puluh enam");
    CHECK(dateInWords(QDate(2026, 11, 7)).toStdString() == "Sabtu tanggal tujuh bulan November tahun dua ribu dua puluh enam");
    CHECK(dateInWords(QDate(2000, 1, 1)).toStdString() == "Sabtu tanggal satu bulan Januari tahun dua ribu");
    CHECK(dateInWords(QDate()).isEmpty());
}

TEST_CASE("Dictums, quarters and considerations have their numbers in words, Roman and letters")
{
    CHECK(ordinalInWords(1).toStdString() == "kesatu");
    CHECK(ordinalInWords(2).toStdString() == "kedua");
    CHECK(ordinalInWords(10).toStdString() == "kesepuluh");
    CHECK(ordinalInWords(21).toStdString() == "kedua puluh satu");
    CHECK(romanNumber(4).toStdString() == "IV");
    CHECK(romanNumber(11).toStdString() == "XI");
    CHECK(romanNumber(1994).toStdString() == "MCMXCIV");
    CHECK(romanNumber(0).isEmpty());
    CHECK(letterNumber(1).toStdString() == "a");
    CHECK(letterNumber(26).toStdString() == "z");
    CHECK(letterNumber(27).toStdString() == "aa");
    CHECK(letterNumber(53).toStdString() == "ba");
}
