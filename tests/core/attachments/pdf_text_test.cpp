#include "core/attachments/text_extraction.h"

#include "core/attachments/pdf_text.h"
#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;

namespace {

QByteArray object(int number, const QByteArray &content)
{
    return QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
}

QByteArray pageContent(const QString &text)
{
    QByteArray drawing = "BT /F1 12 Tf 72 720 Td 14 TL";
    for (const QString &line : text.split('\n'))
        drawing += " (" + line.toLatin1().replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)") + ") '";
    drawing += " ET";
    return "<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "\nendstream";
}

// A PDF file by hand: objects, their places, the trailer.
QByteArray pdf(const QStringList &pages, const QByteArray &title = "()")
{
    QByteArray kids;
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                              "<< /Title " + title + " >>"};
    for (const QString &page : pages) {
        const QByteArray number = QByteArray::number(objects.size() + 1);
        kids += number + " 0 R ";
        objects += "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
            + QByteArray::number(objects.size() + 2) + " 0 R >>";
        objects += pageContent(page);
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    QByteArray out = "%PDF-1.4\n";
    QByteArray places;
    for (int i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += object(i + 1, objects[i]);
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return out + "xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + size
        + " /Root 1 0 R /Info 4 0 R >>\nstartxref\n" + QByteArray::number(out.size()) + "\n%%EOF\n";
}

Result<ExtractedText> read(const QByteArray &file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("laporan.pdf");
    REQUIRE(writeFile(path, file));
    return extractText(path);
}

std::string codeOf(const Result<ExtractedText> &result)
{
    return result ? "fine" : result.error().code.toStdString();
}

QString dataFile(const char *name)
{
    return QFileInfo(QStringLiteral(__FILE__)).dir().filePath(QStringLiteral("../../data/attachments/") + name);
}

} // namespace

TEST_CASE("A PDF file is read page by page, with its title")
{
    const auto text = read(pdf({"Rekonsiliasi aset, pelaksa-\nnaan\nBab (1)", "Halaman dua: caf\u00e9"}, "(Laporan Aset)"));
    REQUIRE(text);
    CHECK(text->title == "Laporan Aset");
    CHECK(text->text.toStdString() == "Rekonsiliasi aset, pelaksanaan\nBab (1)\nHalaman dua: caf\u00e9\n");
    CHECK(text->supported);
    CHECK_FALSE(text->truncated);
    CHECK(read(pdf({"isi"}, "<FEFF00520061007000610074002000C9>"))->title == "Rapat \u00c9");
}

TEST_CASE("Author, date and number of a PDF file come with its text")
{
    const auto text =
        read(pdf({"KEPUTUSAN WALI KOTA\nNOMOR : 188/45/KEP/2026"}, "(x) /Author (Siti Rahma) /CreationDate (D:20260305083000+07'00')"));
    REQUIRE(text);
    CHECK(text->author == "Siti Rahma");
    CHECK(text->date == QDate(2026, 3, 5));
    CHECK(text->number == "188/45/KEP/2026");
    CHECK(read(pdf({"isi"}, "() /ModDate (20260306)"))->date == QDate(2026, 3, 6));
}

TEST_CASE("A PDF file says what it is by its content, whatever its name")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("0a1b");
    REQUIRE(writeFile(path, pdf({"isi berkas"})));
    CHECK(extractText(path)->text == "isi berkas\n");
    CHECK(extractText(path, "nota.txt")->text == "isi berkas\n");
}

TEST_CASE("A scanned file has no text and is no error")
{
    const auto text = read(pdf({"", ""}));
    REQUIRE(text);
    CHECK(text->supported);
    CHECK(text->text.isEmpty());
}

TEST_CASE("Of a PDF file with too many pages the first 5,000 are read")
{
    QStringList pages;
    for (int i = 1; i <= 5002; ++i)
        pages += QString::number(i);
    const auto text = read(pdf(pages));
    REQUIRE(text);
    CHECK(text->truncated);
    CHECK(text->text.endsWith("\n4999\n5000\n"));
}

TEST_CASE("Damaged, encrypted and empty PDF files are told apart")
{
    const QByteArray whole = pdf({"isi"});
    CHECK(codeOf(read(whole)) == "fine");
    CHECK(codeOf(read(whole.first(whole.size() / 3))) == "damaged");
    CHECK(codeOf(read("%PDF-1.4\n")) == "damaged");
    CHECK(codeOf(read("ini bukan PDF")) == "damaged");
    CHECK(codeOf(read(pdf({}))) == "no-pages");
    CHECK(codeOf(extractText(dataFile("encrypted.pdf"))) == "encrypted");
    CHECK(codeOf(read("")) == "empty-file");
}

TEST_CASE("A PDF file that anybody may read but not change is read")
{
    const auto text = extractText(dataFile("owner_password.pdf"));
    REQUIRE(text);
    CHECK(text->text.contains("Rekonsiliasi aset"));
}

TEST_CASE("A PDF file that lies about itself ends as an error or as text, soon")
{
    const QByteArray whole = pdf({"satu", "dua"});
    const auto [from, to] =
        GENERATE(std::pair{"/Count 2", "/Count 2000000000"}, std::pair{"/Count 2", "/Count -1"}, std::pair{"/Kids [5 0 R", "/Kids [2 0 R"},
                 std::pair{"/Pages 2 0 R", "/Pages 1 0 R"}, std::pair{"/Contents 6 0 R", "/Contents 5 0 R"},
                 std::pair{"/Root 1 0 R", "/Root 9 0 R"}, std::pair{"/Length ", "/Length 99999999"});
    QByteArray lying = whole;
    lying.replace(from, to);
    REQUIRE(lying != whole);
    const auto text = read(lying);
    CHECK((text ? text->text.size() < 20 : !text.error().message.isEmpty()));
}

TEST_CASE("Each beginning of a PDF file is read or refused")
{
    const QByteArray whole = pdf({"satu", "dua"});
    for (qsizetype length = 10; length < whole.size(); length += 37) {
        const auto text = read(whole.first(length));
        CHECK((text ? text->text.size() < 20 : codeOf(text) == "damaged" || codeOf(text) == "no-pages"));
    }
}

TEST_CASE("Words cut at the end of a line are whole again, and doubled words keep their hyphen")
{
    const auto [cut, whole] =
        GENERATE(std::pair{"pelaksa-\nnaan tugas", "pelaksanaan tugas"}, std::pair{"anak-\nanak", "anak-anak"},
                 std::pair{"buku-\nbukunya", "buku-bukunya"}, std::pair{"Undang-\nUndang", "Undang-Undang"},
                 std::pair{"Undang-\nundang", "Undang-undang"}, std::pair{"ke-\n21", "ke-\n21"}, std::pair{"2025-\n2026", "2025-\n2026"},
                 std::pair{"Jakarta-\nBandung", "Jakarta-\nBandung"}, std::pair{"daftar:\n-\nsatu", "daftar:\n-\nsatu"},
                 std::pair{"akhir-\n", "akhir-\n"}, std::pair{"-\nawal", "-\nawal"}, std::pair{"a-b c", "a-b c"});
    CHECK(withoutHyphenation(cut).toStdString() == whole);
}
