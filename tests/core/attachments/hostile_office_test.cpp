#include "core/attachments/office_text.h"
#include "core/attachments/reading_limits.h"
#include "tests/support/office_file.h"
#include "tests/support/zip_forge.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul;
using namespace simpul::test;

namespace {

const std::string wordHead = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
const std::string wordEnd = "</w:body></w:document>";

std::string repeated(const std::string &text, int times)
{
    return QByteArray::fromStdString(text).repeated(times).toStdString();
}

QByteArray docxOf(const std::string &document)
{
    return docx("", {{"word/document.xml", document}});
}

// The zip of a docx, to be lied in.
ForgedZip forgedDocx(const std::string &document)
{
    const std::string types = "<Types><Override PartName='/word/document.xml' "
                              "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    ForgedZip zip;
    zip.entries.push_back({.name = "[Content_Types].xml", .data = types});
    zip.entries.push_back({.name = "_rels/.rels", .data = relationships({{"officeDocument", "word/document.xml"}})});
    zip.entries.push_back({.name = "word/document.xml", .data = document});
    return zip;
}

std::string codeOfZip(const ForgedZip &zip)
{
    return codeAs("a.docx", QByteArray::fromStdString(zip.bytes()));
}

// A deflated entry: the forge computes the checksum of what is stored, so what it would be is not compared here.
ForgedEntry packedEntry(const std::string &name, const std::string &plain)
{
    ForgedEntry entry{.name = name, .data = deflated(plain).toStdString()};
    entry.method = 8;
    entry.localPlain = entry.centralPlain = std::uint32_t(plain.size());
    return entry;
}

} // namespace

TEST_CASE("A document type declaration in an office file is refused, whatever it declares")
{
    const auto document = GENERATE(
        as<std::string>(), "<!DOCTYPE x>" + wordHead + paragraph("isi") + wordEnd,
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]>"
            + wordHead + paragraph("&c;") + wordEnd,
        "<!DOCTYPE x [<!ENTITY berkas SYSTEM 'file:///etc/passwd'>]>" + wordHead + paragraph("&berkas;") + wordEnd,
        "<!DOCTYPE x SYSTEM 'http://contoh.id/x.dtd'>" + wordHead + wordEnd);
    CHECK(codeAs("a.docx", docxOf(document)) == "unsafe");
}

TEST_CASE("A zip bomb is read up to the limit, quickly, and marked")
{
    QElapsedTimer timer;
    timer.start();
    ForgedZip zip = forgedDocx({});
    zip.entries[2] = packedEntry("word/document.xml",
                                 wordHead + "<w:p><w:r><w:t>awal " + std::string(200 << 20, ' ') + "akhir</w:t></w:r></w:p>" + wordEnd);
    const auto read = readAs("a.docx", QByteArray::fromStdString(zip.bytes()));
    REQUIRE(read);
    CHECK(read->truncated);
    CHECK(read->text == "awal\n");
    CHECK(timer.elapsed() < 15'000);
}

TEST_CASE("A zip inside a zip is not opened")
{
    ForgedZip bomb;
    bomb.entries.push_back(packedEntry("bom", std::string(10 << 20, '0')));
    CHECK(textAs("a.docx", docx(paragraph("isi"), {{"word/embeddings/a.zip", bomb.bytes()}, {"b.zip", bomb.bytes()}})) == "isi\n");
    CHECK_FALSE(readAs("a.zip", zipOf({{"dalam.docx", docx(paragraph("isi")).toStdString()}}))->supported);
}

TEST_CASE("Entries that lie over each other are refused")
{
    ForgedZip zip = forgedDocx(wordHead + paragraph("isi") + wordEnd);
    zip.entries[2].offset = 0;
    zip.entries[1].offset = 0;
    CHECK(codeOfZip(zip) == "unsafe");
}

TEST_CASE("A zip that lies about its sizes, its places or its number of entries is damaged or unsafe, never read beyond them")
{
    const std::string document = wordHead + paragraph("isi") + wordEnd;
    const auto lied = [&](const auto &lie) {
        ForgedZip zip = forgedDocx(document);
        lie(zip.entries[2]);
        return codeOfZip(zip);
    };
    CHECK(lied([](ForgedEntry &e) { e.centralPlain = 0x7fffffff; }) == "unsafe");
    CHECK(lied([](ForgedEntry &e) { e.centralPacked = 0x7fffffff; }) == "damaged");
    CHECK(lied([](ForgedEntry &e) { e.offset = 0x7fffffff; }) == "damaged");
    CHECK(lied([](ForgedEntry &e) { e.centralPlain = e.centralPacked = 10; }) == "damaged");
    CHECK(lied([](ForgedEntry &e) { e.centralMethod = 14; }) == "damaged");
    CHECK(lied([](ForgedEntry &e) { e.centralMethod = 8; }) == "damaged");
    ForgedZip zip = forgedDocx(document);
    zip.countLie = 100;
    CHECK(codeOfZip(zip) == "damaged");
    zip.countLie = 20'000;
    CHECK(codeOfZip(zip) == "unsafe");
}

TEST_CASE("More entries than an office file can have are refused")
{
    Parts parts;
    for (int i = 0; i < maxPackageEntries; ++i)
        parts.emplace_back("word/gambar" + std::to_string(i), "");
    CHECK(codeAs("a.docx", docx(paragraph("isi"), parts)) == "unsafe");
}

TEST_CASE("A zip without entries, or cut short anywhere, is damaged or read in part")
{
    CHECK(codeAs("a.docx", zipOf({})) == "damaged");
    const QByteArray whole = docx(paragraph("isi"));
    for (qsizetype size = 4; size < whole.size(); size += 97) {
        CAPTURE(size);
        CHECK(codeAs("a.docx", whole.first(size)) == "damaged");
    }
    CHECK(codeAs("a.docx", "isi") == "damaged");
    CHECK(codeAs("a.odt", QByteArray("PK\5\6") + QByteArray(18, '\0')) == "damaged");
}

TEST_CASE("Names that try to leave the package are only names")
{
    const std::string document = wordHead + paragraph("isi") + wordEnd;
    const auto named = [&](const std::string &target, const std::string &entry) {
        return codeAs(
            "a.docx",
            zipOf({{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", relationships({{"officeDocument", target}})}, {entry, document}}));
    };
    CHECK(named("../../../etc/passwd", "../../../etc/passwd") == "damaged");
    CHECK(named("/etc/passwd", "etc/passwd") == "damaged");
    CHECK(named("file:///etc/passwd", "x") == "damaged");
    CHECK(named("C:\\word\\document.xml", "word/document.xml") == "damaged");
    CHECK(textAs("a.docx",
                 zipOf({{"_rels\\.rels", relationships({{"officeDocument", "/word/document.xml"}})}, {"word\\document.xml", document}}))
          == "isi\n");
}

TEST_CASE("A document whose types are missing or wrong is read by the names of its parts, or refused")
{
    const auto typed = [](const std::string &type) {
        return codeAs(
            "a.docx",
            docx(paragraph("isi"),
                 {{"[Content_Types].xml", "<Types><Override PartName='/word/document.xml' ContentType='" + type + "'/></Types>"}}));
    };
    CHECK(codeAs("a.docx", docx(paragraph("isi"), {{"[Content_Types].xml", "<Types/>"}})) == "fine");
    CHECK(typed("image/png") == "damaged");
    CHECK(typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main") == "damaged");
}

TEST_CASE("XML that is broken, too deep or cut short is read up to there and marked; where nothing was read it is damaged")
{
    const auto brokenAfter = [](const std::string &rest) {
        const auto read = readAs("a.docx", docxOf(wordHead + paragraph("awal") + rest));
        REQUIRE(read);
        CHECK(read->truncated);
        return read->text.toStdString();
    };
    CHECK(brokenAfter("<w:p") == "awal\n");
    CHECK(brokenAfter("</w:salah>" + paragraph("akhir")) == "awal\n");
    CHECK(brokenAfter("&tidakada;" + paragraph("akhir")).starts_with("awal\n"));
    CHECK(brokenAfter(repeated("<w:tbl>", 100'000) + "dalam") == "awal\n");
    CHECK(brokenAfter("\xff\xfe" + paragraph("akhir")) == "awal\n");
    CHECK(codeAs("a.docx", docxOf("bukan xml")) == "damaged");
    CHECK(codeAs("a.docx", docxOf("")) == "damaged");
}

TEST_CASE("XML in UTF-16 is read as well")
{
    const QString document =
        QStringLiteral("<?xml version='1.0' encoding='UTF-16'?>") + QString::fromStdString(wordHead + paragraph("caf\u00e9") + wordEnd);
    const QByteArray bytes = "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(document.utf16()), document.size() * 2);
    CHECK(textAs("a.docx", docxOf(bytes.toStdString())) == "caf\u00e9\n");
}

TEST_CASE("A huge number of cells that share one text does not fill the memory")
{
    const std::string shared =
        "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>" + std::string(100'000, 'x') + "</t></si></sst>";
    const auto read =
        readAs("a.xlsx", xlsx("<row>" + repeated("<c t='s'><v>0</v></c>", 500'000) + "</row>", {{"xl/sharedStrings.xml", shared}}));
    REQUIRE(read);
    CHECK(read->truncated);
    CHECK(read->text.toUtf8().size() <= 16 << 20);
}

TEST_CASE("A protected file is told as such, in the zip and in the container of older programs")
{
    ForgedZip zip = forgedDocx("isi");
    zip.entries[2].flags = 1;
    CHECK(codeOfZip(zip) == "encrypted");
    QByteArray container = QByteArray::fromHex("d0cf11e0a1b11ae1").leftJustified(1536, '\0');
    container[30] = 9; // sectors of 512 bytes
    container[48] = 1; // the list of streams is in the second
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray protectedFile =
        container.first(1024) + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2) + QByteArray(512, '\0');
    CHECK(codeAs("a.docx", protectedFile) == "encrypted");
    CHECK_FALSE(readAs("a.doc", container)->supported);
    CHECK_FALSE(readAs("a.doc", container.first(100))->supported);
}

TEST_CASE("A huge empty file is told apart at once, whatever it is called")
{
    const QTemporaryDir folder;
    const char *const name = GENERATE("a.docx", "a.pdf", "a.txt", "a.zip", "a.rtf", "a.eml", "a.odt", "a.html", "a.epub");
    const char *const head = GENERATE("", "PK\3\4", "{\\rtf1 isi", "%PDF-1.4\n", "Subject: a\n\n", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    CAPTURE(name, head);
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(head);
    REQUIRE(file.resize(qint64(10) << 30)); // sparse
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto read = extractText(file.fileName());
    CHECK((!read || !read->supported || read->truncated));
    CHECK(timer.elapsed() < 10'000);
}
