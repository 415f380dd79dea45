#include "core/attachments/document_number.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;

static std::string numberIn(const char *text)
{
    return documentNumber(QString::fromUtf8(text)).toStdString();
}

TEST_CASE("The number of a decree or letter is found in its head")
{
    const auto [text, number] =
        GENERATE(std::pair{"Nomor: 188/45/KEP/2026\n", "188/45/KEP/2026"},
                 std::pair{"PERATURAN WALI KOTA\nNOMOR 12 TAHUN 2026\nTENTANG", "12 TAHUN 2026"},
                 std::pair{"Nomor 800.1.13.2/1234/BKPSDM/2026", "800.1.13.2/1234/BKPSDM/2026"},
                 std::pair{"Nomor\t:\t005/123/SETDA\tNusatirta, 12 Mei 2026", "005/123/SETDA"},
                 std::pair{"Nomor : 005/123/SETDA      Nusatirta, 12 Mei 2026", "005/123/SETDA"}, std::pair{"No. 7/SE/2026", "7/SE/2026"},
                 std::pair{"NOMOR : 188.45 / 12 / KUM / 2026", "188.45 / 12 / KUM / 2026"},
                 std::pair{"Nomor : B-12/K.1/PDP.09/2026", "B-12/K.1/PDP.09/2026"}, std::pair{"NOMOR 5A TAHUN 2026", "5A TAHUN 2026"});
    CHECK(numberIn(text) == number);
}

TEST_CASE("A number that the text only mentions is not the number of the document")
{
    CHECK(numberIn("Berdasarkan Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah").empty());
    CHECK(numberIn("Nomor 23 Tahun 2014 tentang Pemerintahan Daerah").empty());
    CHECK(numberIn("Mengingat :\nNomor 23 Tahun 2014\n").empty());
    CHECK(numberIn("Nomor telepon kantor/rumah\nNomor: ..../..../2026").empty());
    CHECK(numberIn("Nomor").empty());
    CHECK(numberIn((std::string(3000, 'x') + "\nNomor: 188/45/KEP/2026").c_str()).empty());
    CHECK(numberIn("").empty());
}
