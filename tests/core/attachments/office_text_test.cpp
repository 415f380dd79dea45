#include "tests/support/office_file.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;
using namespace simpul::test;

static std::string shownData(const char *name)
{
    const auto read = extractText(attachmentData(name));
    REQUIRE(read);
    CHECK(read->supported);
    CHECK_FALSE(read->truncated);
    return read->text.toStdString();
}

TEST_CASE("A text that LibreOffice saved is read with header, footer, notes, comment, table and text box, without what was deleted")
{
    const char *const name = GENERATE("surat.docx", "surat.odt");
    CAPTURE(name);
    const std::string text = shownData(name);
    for (const char *line :
         {"Pemerintah Kota Nusatirta\n", "Jalan Merdeka 1\n", "KEPUTUSAN WALI KOTA\n", "Arsip dipelihara oleh unit kerja.\n",
          "Catatan kaki tentang unit.\n", "Catatan akhir.\n", "Komentar pemeriksa\n", "butir pertama\nbutir kedua\n",
          "Nama\tJabatan\nAni\tArsiparis\n", "Lihat kotak ini.\nIsi kotak teks\n", "satu\tdua\ntiga\n"}) {
        CAPTURE(line);
        CHECK(text.find(line) != std::string::npos);
        CHECK(text.find(line) == text.rfind(line));
    }
    CHECK(text.find("dihapuskan") == std::string::npos);
}

TEST_CASE("Title, author, date and number of a document come with its text")
{
    const char *const name = GENERATE("surat.docx", "surat.odt");
    const auto read = extractText(attachmentData(name));
    REQUIRE(read);
    CHECK(read->title == "Keputusan tentang Tim Arsip");
    CHECK(read->author == "Siti Rahma");
    CHECK(read->date == QDate(2026, 3, 5));
    CHECK(read->number == "188/45/KEP/2026");
    CHECK(proposedTitle(QString::fromUtf8(name), *read) == "Keputusan tentang Tim Arsip");
}

TEST_CASE("A workbook that LibreOffice saved is read sheet by sheet, cells as they are shown")
{
    CHECK(shownData("anggaran.xlsx")
          == "Belanja\nUraian\tJumlah\nKertas\t1250000\t2026-03-05\t12.5%\t2500000\nTanya bendahara\nPegawai\nDewi\n");
    CHECK(shownData("anggaran.ods")
          == "Belanja\nUraian\tJumlah\nKertas\t1250000\t05/03/2026\t12.5%\t2500000\nTanya bendahara\nPegawai\nDewi\n");
}

TEST_CASE("A presentation that LibreOffice saved is read slide by slide, with the speaker's notes")
{
    const char *const name = GENERATE("paparan.pptx", "paparan.odp");
    CHECK(shownData(name) == "Rencana Kerja\nTahun 2026\nSapa para hadirin\nTerima kasih\n");
    CHECK(extractText(attachmentData(name))->title == "Paparan Sekretaris Daerah");
}

TEST_CASE("Slides come in the order of the presentation, not of their names")
{
    const auto slide = [](const std::string &text) {
        return "<p:sp><p:txBody><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></p:txBody></p:sp>";
    };
    const std::string list =
        "<p:presentation xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' "
        "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><p:sldIdLst><p:sldId r:id='rId2'/>"
        "<p:sldId r:id='rId1'/></p:sldIdLst></p:presentation>";
    CHECK(textAs("a.pptx", pptx({slide("satu"), slide("dua")}, {{"ppt/presentation.xml", list}})) == "dua\nsatu\n");
}

TEST_CASE("A book is read in the order of its spine, with title, author and language")
{
    const auto read = readAs("a.epub",
                             epub({"<html><body><h1>Bab satu</h1><p>awal &eacute;</p></body></html>", "<p>Bab dua"},
                                  "<dc:title>Babad Nusatirta</dc:title><dc:creator>Ki Ageng</dc:creator><dc:language>id</dc:language>"
                                  "<dc:date>2026-01-02</dc:date>"));
    REQUIRE(read);
    CHECK(read->text == QStringLiteral("Bab satu\nawal \u00e9\nBab dua\n"));
    CHECK(read->title == "Babad Nusatirta");
    CHECK(read->author == "Ki Ageng");
    CHECK(read->language == "id");
    CHECK(read->date == QDate(2026, 1, 2));
    CHECK(shownData("surat.epub").find("butir pertama\nbutir kedua\n") != std::string::npos);
}

TEST_CASE("What is inside an office file decides, whatever it is called")
{
    const QByteArray letter = docx(paragraph("isi surat"));
    CHECK(textAs("surat.docx", letter) == "isi surat\n");
    CHECK(textAs("surat.docm", letter) == "isi surat\n");
    CHECK(textAs("surat.odt", letter) == "isi surat\n");
    CHECK(textAs("surat.zip", letter) == "isi surat\n");
    CHECK(textAs("surat", letter) == "isi surat\n");
    CHECK(textAs("surat.docx", odt("<text:p>isi lain</text:p>")) == "isi lain\n");
}

TEST_CASE("A zip of another kind is attached without text, unless it is named as an office file")
{
    const QByteArray zip = zipOf({{"catatan.txt", "isi"}});
    CHECK_FALSE(readAs("a.zip", zip)->supported);
    CHECK_FALSE(readAs("a.jar", zip)->supported);
    CHECK(codeAs("a.docx", zip) == "damaged");
}

TEST_CASE("Files of older office programs are attached without text")
{
    const auto read = extractText(attachmentData("surat.doc"));
    REQUIRE(read);
    CHECK_FALSE(read->supported);
    CHECK_FALSE(read->truncated);
}
