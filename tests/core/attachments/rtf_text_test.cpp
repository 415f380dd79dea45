#include "tests/support/office_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;

static std::string shown(const std::string &body)
{
    return textAs("a.rtf", QByteArray::fromStdString("{\\rtf1\\ansi\\ansicpg1252\\deff0" + body + "}"));
}

TEST_CASE("An RTF file that LibreOffice saved is read with everything a person sees in it")
{
    const auto read = extractText(attachmentData("surat.rtf"));
    REQUIRE(read);
    CHECK(read->title == "Keputusan tentang Tim Arsip");
    CHECK(read->author == "Siti Rahma");
    CHECK(read->date == QDate(2026, 3, 5));
    CHECK(read->number == "188/45/KEP/2026");
    CHECK_FALSE(read->truncated);
    const std::string text = read->text.toStdString();
    for (const char *line :
         {"Pemerintah Kota Nusatirta\n", "Jalan Merdeka 1\n", "KEPUTUSAN WALI KOTA\n", "Arsip dipelihara oleh unit kerja.\n",
          "Catatan kaki tentang unit.\n", "Catatan akhir.\n", "Komentar pemeriksa\n", "butir pertama\nbutir kedua\n",
          "Nama\tJabatan\nAni\tArsiparis\n", "Isi kotak teks\n", "satu\tdua\ntiga\n"}) {
        CAPTURE(line, text);
        CHECK(text.find(line) != std::string::npos);
        CHECK(text.find(line) == text.rfind(line));
    }
    CHECK(text.find("dihapuskan") == std::string::npos);
}

TEST_CASE("An RTF file is read whatever it is called")
{
    CHECK(textAs("surat.doc", "{\\rtf1 isi}") == "isi\n");
    CHECK(textAs("surat", "{\\rtf1 isi}") == "isi\n");
}

TEST_CASE("Letters of RTF are read in its codepage, in that of their font, and in Unicode")
{
    CHECK(shown("caf\\'e9 \\'93kutip\\'94") == "caf\u00e9 \u201ckutip\u201d\n");
    CHECK(shown("{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 MS;}}\\f1 \\'cf\\'f0\\f0  \\'e9 "
                "{\\f2\\'93\\'fa}")
          == "\u041f\u0440 \u00e9 \u65e5\n");
    CHECK(shown("\\uc1 a\\u233?b\\u8364\\'80c{\\uc0\\u233 }\\uc2\\u233xyz") == "a\u00e9b\u20acc\u00e9\u00e9z\n");
    CHECK(shown("\\u-10179?\\u-8946?") == "\U0001f50e\n");
    CHECK(shown("\\uc0 \\u-10179\\uc1 \\u-8946\\'3f") == "\U0001f50e\n");
    CHECK(shown("a\\emdash b\\~c\\_d\\-e\\{f\\}g\\\\") == "a\u2014b c-de{f}g\\\n");
    CHECK(shown("{\\fonttbl{\\f3\\fcharset2 Wingdings;}}{\\f3 \\'d8}butir") == "butir\n");
}

TEST_CASE("What is no text in RTF is passed over")
{
    CHECK(shown("{\\*\\generator Riched;}{\\colortbl;\\red0;}{\\stylesheet{Normal;}}{\\pict\\pngblip 89504e47}{\\*\\unknown kata}isi")
          == "isi\n");
    CHECK(shown("{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt tautan}} {\\deleted hapus}akhir") == "tautan akhir\n");
    CHECK(shown("a{\\pict\\bin5 }}}}}}b") == "ab\n");
    CHECK(textAs("a.rtf", "{\\rtf1 isi}sampah\r\n") == "isi\n");
}

TEST_CASE("Tables of RTF are rows of cells, and text after one is on lines of its own")
{
    CHECK(shown("\\trowd\\pard\\intbl a\\cell b\\par c\\cell\\row\\trowd\\pard\\intbl d\\cell e\\cell\\row\\pard f\\par g")
          == "a\tb c\nd\te\nf\ng\n");
    CHECK(shown("\\pard\\intbl a{\\footnote kaki}\\cell b\\cell\\row\\pard c") == "a\tb\nkaki\nc\n");
}

TEST_CASE("An RTF file that is cut short or nested without end is read as far as possible and marked")
{
    const auto cut = readAs("a.rtf", "{\\rtf1 {isi \\'e");
    REQUIRE(cut);
    CHECK(cut->text.startsWith("isi"));
    CHECK(cut->truncated);
    const auto deep = readAs("a.rtf", "{\\rtf1 awal" + QByteArray(1'000'000, '{') + "dalam");
    REQUIRE(deep);
    CHECK(deep->text == "awal\n");
    CHECK(deep->truncated);
    CHECK(textAs("a.rtf", "{\\rtf1 \\u99999999999999999999 ?\\bin99999999999 isi}") == "\u9400\n");
}
