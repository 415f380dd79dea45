#include "core/attachments/text_extraction.h"

#include "core/attachments/plain_text.h"
#include "core/base/files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <unistd.h>

#include <cstdlib>

using namespace simpul;

namespace {

struct Folder {
    QTemporaryDir dir;
    Result<ExtractedText> read(const QString &name, const QByteArray &content) const
    {
        REQUIRE(writeFile(dir.filePath(name), content));
        return extractText(dir.filePath(name));
    }
    std::string text(const QString &name, const QByteArray &content) const { return read(name, content).value().text.toStdString(); }
    bool isSupported(const QString &name, const QByteArray &content) const { return read(name, content).value().supported; }
};

std::string codeOf(const Result<ExtractedText> &result)
{
    return result ? "fine" : result.error().code.toStdString();
}

std::string proposed(const char *fileName, const char *title = "")
{
    return proposedTitle(QString::fromUtf8(fileName), {.title = QString::fromUtf8(title), .text = {}, .language = {}}).toStdString();
}

std::string markdownTitle(const QByteArray &content)
{
    return Folder().read("a.md", content).value().title.toStdString();
}

} // namespace

TEST_CASE("Text files are read in UTF-8, UTF-16 and Windows-1252")
{
    const Folder folder;
    CHECK(folder.text("a.txt", "Caf\xc3\xa9 \xe2\x82\xac") == "Caf\u00e9 \u20ac");
    CHECK(folder.text("a.txt",
                      "\xef\xbb\xbf"
                      "Caf\xc3\xa9")
          == "Caf\u00e9");
    CHECK(folder.text("a.txt", "Caf\xe9 \x93kutip\x94 \x80 akhir\xe9") == "Caf\u00e9 \u201ckutip\u201d \u20ac akhir\u00e9");
    CHECK(folder.text("a.txt",
                      QByteArray("\xff\xfe"
                                 "a\0\xe9\0\x3d\xd8\x0e\xdd",
                                 10))
          == "a\u00e9\U0001f50e");
    CHECK(folder.text("a.txt",
                      QByteArray("\xfe\xff"
                                 "\0a\0\xe9",
                                 6))
          == "a\u00e9");
}

TEST_CASE("One broken letter does not turn a long UTF-8 text into Windows-1252")
{
    const Folder folder;
    const QByteArray good = QByteArray("\xc3\xa9\xe2\x82\xac ").repeated(20);
    CHECK(folder.text("a.txt", good + "\xff") == QString::fromUtf8(good).toStdString() + "\ufffd");
    CHECK(folder.text("a.txt", good + "\xe2\x82").starts_with("\u00e9\u20ac"));
}

TEST_CASE("Letters, line ends and pairs that lie across two pieces of the file stay whole")
{
    const Folder folder;
    for (int shift = 0; shift < 6; ++shift) { // the file is read in pieces of 64 KiB
        const QByteArray filler(65536 - 3 + shift, 'x');
        CAPTURE(shift);
        CHECK(folder.text("a.txt", filler + "\xf0\x9f\x94\x8e\r\n\xe2\x82\xac") == filler.toStdString() + "\U0001f50e\n\u20ac");
        CHECK(folder.text("a.txt", filler + "\rx\ry\r") == filler.toStdString() + "\nx\ny\n");
        const QString wide = QString(32768 - 3 + shift, 'x') + QString::fromUtf8("\xf0\x9f\x94\x8e") + "y";
        const QByteArray utf16("\xff\xfe" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
        CHECK(folder.text("a.txt", utf16) == wide.toStdString());
    }
}

TEST_CASE("Extracted text is clean: one kind of line end, no control characters, words as they are searched")
{
    const Folder folder;
    CHECK(folder.text("a.txt", QByteArray("a\r\nb\rc\nd\fe\0f\x01g\x1b", 14)) == "a\nb\nc\nd\nefg");
    CHECK(folder.text("a.txt", "dua\u00a0kata pela\u00adyanan pub\u200blik e\ufb03sien non\u2011fisik \u202eterbalik \uf0b7 butir")
          == "dua kata pelayanan publik effisien non-fisik terbalik   butir");
    CHECK(cleanText(QString(QChar(0xd83d)) + "x") == QString(QChar(0xfffd)) + "x");
}

TEST_CASE("Files are told apart by content and suffix")
{
    const Folder folder;
    CHECK(folder.text("a.html", "<p>isi") == "isi");
    CHECK(folder.text("a.HTM", "<p>isi") == "isi");
    CHECK(folder.text("a.txt", "<p>isi") == "<p>isi");
    CHECK(folder.text("a.md", "<p>isi") == "<p>isi");
    CHECK(folder.text("a.csv", "a;b") == "a;b");
    CHECK(folder.text("README", "Baca ini.") == "Baca ini.");
    CHECK(folder.text("halaman", "<!DOCTYPE html><html><body><p>isi") == "isi");
    CHECK(folder.text("salah.pdf", "<!DOCTYPE html><html><body><p>404") == "404");
    REQUIRE(writeFile(folder.dir.filePath("0a1b"), "<p>isi"));
    CHECK(extractText(folder.dir.filePath("0a1b"), "Nota.html")->text == "isi");
}

TEST_CASE("A kind of file that cannot be read is attached without text, not refused")
{
    const Folder folder;
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    CHECK_FALSE(folder.isSupported("a.png", png));
    CHECK_FALSE(folder.isSupported("a.txt", png + QByteArray(100, '\x02')));
    CHECK_FALSE(folder.isSupported("a.html", QByteArray("PK\x03\x04\0\0\0\0", 8)));
    CHECK_FALSE(folder.isSupported("a.zip", QByteArray("PK\x03\x04\0\0\0\0", 8)));
    CHECK_FALSE(folder.isSupported("tanpa_akhiran", QByteArray(100, '\0')));
    CHECK(folder.isSupported("a.txt", QByteArray("satu bita nol \0 tidak mengubah apa pun", 38)));
}

TEST_CASE("What cannot be read is told apart, and nothing waits")
{
    const Folder folder;
    CHECK(codeOf(folder.read("kosong.txt", "")) == "empty-file");
    CHECK(codeOf(extractText(folder.dir.filePath("hilang.txt"))) == "no-such-file");
    CHECK(codeOf(extractText(folder.dir.path())) == "not-a-file");
    const QString pipe = folder.dir.filePath("pipa.txt");
    if (QProcess::execute("mkfifo", {pipe}) == 0)
        CHECK(codeOf(extractText(pipe)) == "not-a-file");
    if (QFile::exists("/dev/zero"))
        CHECK(codeOf(extractText("/dev/zero", "nol.txt")) == "not-a-file");
    if (QFile::exists("/proc/self/mem")) // an ordinary file whose first byte cannot be read
        CHECK(codeOf(extractText("/proc/self/mem", "rusak.txt")) == "cannot-read");
}

// Root may read everything; as long as this lives, root is nobody. Other people stay who they are.
class AsNobody
{
public:
    AsNobody()
    {
        if (m_before == 0)
            REQUIRE(seteuid(65534) == 0);
    }
    ~AsNobody()
    {
        if (m_before == 0 && seteuid(0) != 0)
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    const uid_t m_before = geteuid();
};

TEST_CASE("A file that this person may not read is told as such")
{
    const Folder folder;
    REQUIRE(writeFile(folder.dir.filePath("rahasia.txt"), "isi"));
    REQUIRE(QFile(folder.dir.filePath("rahasia.txt")).setPermissions({}));
    REQUIRE(QFile(folder.dir.path()).setPermissions(QFile::Permissions(0x7755)));
    const AsNobody nobody;
    CHECK(codeOf(extractText(folder.dir.filePath("rahasia.txt"))) == "cannot-read");
}

TEST_CASE("Messages name the file as the person knows it")
{
    const Folder folder;
    REQUIRE(writeFile(folder.dir.filePath("0a1b"), QByteArray()));
    const auto result = extractText(folder.dir.filePath("0a1b"), "Nota Dinas.txt");
    REQUIRE_FALSE(result);
    CHECK(result.error().message.startsWith("\"Nota Dinas.txt\" is empty."));
}

TEST_CASE("Of a large text file the beginning can be found, and it is marked")
{
    const Folder folder;
    const auto text = folder.read("a.txt", "x" + QByteArray("\xc3\xa9").repeated(9 << 20)); // 18 MiB
    REQUIRE(text);
    CHECK(text->truncated);
    CHECK(text->text.toUtf8().size() == maxTextBytes - 1); // not half a letter
    CHECK_FALSE(folder.read("b.txt", QByteArray(maxTextBytes, 'x'))->truncated);
    CHECK(folder.read("c.txt", QByteArray(maxTextBytes + 1, 'x'))->truncated);
    const auto hyphens = folder.read("d.txt", "awal" + QByteArray("\xc2\xad").repeated(maxTextFileBytes / 2) + "akhir"); // none is kept
    REQUIRE(hyphens);
    CHECK(hyphens->text == "awal");
    CHECK(hyphens->truncated);
}

TEST_CASE("Text is cut between two letters, counted in bytes of UTF-8")
{
    const auto [limit, left] = GENERATE(std::pair{0, ""}, std::pair{3, "a\u00e9"}, std::pair{5, "a\u00e9"}, std::pair{6, "a\u00e9\u20ac"},
                                        std::pair{9, "a\u00e9\u20ac"}, std::pair{10, "a\u00e9\u20ac\U0001f50e"});
    QString text = QStringLiteral("a\u00e9\u20ac\U0001f50eb");
    CHECK(cutText(text, limit));
    CHECK(text.toStdString() == left);
    QString whole = QStringLiteral("a\u00e9\u20ac\U0001f50eb");
    CHECK_FALSE(cutText(whole, 11));
    CHECK(whole.size() == 6);
}

TEST_CASE("The title of a Markdown file is its first heading or that of its front matter")
{
    CHECK(markdownTitle("# Panduan Arsip\n\nisi") == "Panduan Arsip");
    CHECK(markdownTitle("isi\n\n## Bab *satu* ##\n# Dua") == "Bab satu");
    CHECK(markdownTitle("Panduan\n=======\nisi") == "Panduan");
    CHECK(markdownTitle("---\nauthor: x\ntitle: \"Judul Depan\"\n---\n# Lain") == "Judul Depan");
    CHECK(markdownTitle("---\nauthor: x\n---\n# Lain") == "Lain");
    CHECK(markdownTitle("```\n# bukan judul\n```\n# Judul") == "Judul");
    CHECK(markdownTitle("# [Panduan](x.md) `kode`") == "Panduan kode");
    CHECK(markdownTitle("#bukan\n####### bukan\nisi saja").empty());
    CHECK(markdownTitle("---").empty());
    CHECK(Folder().read("a.txt", "# Panduan").value().title.isEmpty());
}

TEST_CASE("A file without a title is called as people would write its name")
{
    const auto [name, title] =
        GENERATE(std::pair{"rekonsiliasi_aset-2026.pdf", "Rekonsiliasi aset 2026"}, std::pair{"/tmp/Laporan Akhir.docx", "Laporan Akhir"},
                 std::pair{"notulen_2026-01-15.pdf", "Notulen 2026-01-15"},
                 std::pair{"perlindungan-anak-anak.pdf", "Perlindungan anak-anak"}, std::pair{"laporan%20akhir.pdf", "Laporan akhir"},
                 std::pair{"laporan.akhir.v1.2.pdf", "Laporan akhir v1.2"}, std::pair{"Perda No. 12", "Perda No. 12"},
                 std::pair{"Nota - Final.txt", "Nota - Final"}, std::pair{"SPBE.md", "SPBE"}, std::pair{"\u00e9tude.pdf", "\u00c9tude"},
                 std::pair{".profile", "Profile"}, std::pair{"___.pdf", "___.pdf"}, std::pair{"100%.txt", "100%"});
    CHECK(proposed(name) == title);
}

TEST_CASE("A title inside the file is used where it makes sense, otherwise the name of the file")
{
    CHECK(proposed("a.pdf", "Panduan  Arsip\n2026") == "Panduan Arsip 2026");
    CHECK(proposed("x.pdf", "Microsoft Word - Nota_Dinas 2026.docx") == "Nota Dinas 2026");
    CHECK(proposed("x.pdf", "Microsoft PowerPoint - Paparan Sekda") == "Paparan Sekda");
    CHECK(proposed("x.pdf", "D:\\kerja\\laporan_akhir.doc") == "Laporan akhir");
    const char *const nonsense =
        GENERATE("", "untitled", "Untitled-1", "Tanpa Judul", "Document1", "PowerPoint Presentation", "index", "12", "--",
                 "\ufffd\ufffdabc", "\u00ef\u00bb\u00bfRapat", "Microsoft Word - Document2", "Slide 1");
    CHECK(proposed("nota_dinas.pdf", nonsense) == "Nota dinas");
}

TEST_CASE("A proposed title has at most 200 characters and ends with a word")
{
    const std::string title = proposed("a.pdf", QByteArray("sangat panjang ").repeated(50).constData());
    CHECK(QString::fromStdString(title).size() <= 200);
    CHECK(title.ends_with("panjang\u2026"));
}
