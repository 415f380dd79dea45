#include "core/library_similar.h"

#include "core/base/quiet_files.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    TestClock clock;
    Office office{folder.path(), u"ARSIP"_s, clock};

    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = folder.filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path;
    }
    ImportReport import(const QStringList &paths, const ImportOptions &options = {})
    {
        const auto report = office->importFiles(paths, options);
        REQUIRE(report);
        return *report;
    }
    qint64 assets() { return office->count({.type = "knowledge_asset", .where = {}}); }
};

// A page of text that says `number` somewhere in it.
QByteArray page(int number)
{
    QByteArray out;
    for (int i = 0; i < 60; ++i)
        out += "Langkah " + QByteArray::number(i * i) + " memeriksa berkas rekonsiliasi aset daerah triwulan " + QByteArray::number(i) + ".\n";
    return out + "Nomor " + QByteArray::number(number) + ".\n";
}

} // namespace

TEST_CASE("A file that is here already is not taken in twice unless that is asked for")
{
    Desk desk;
    const QString one = desk.write(u"satu.txt"_s, "Tata cara peminjaman arsip\n");
    const QString copy = desk.write(u"salinan dari satu.txt"_s, "Tata cara peminjaman arsip\n");
    const ImportReport both = desk.import({one, copy});
    CHECK(both.imported == 1);
    REQUIRE(both.similar.size() == 1);
    CHECK(both.similar[0].isSame);
    CHECK(both.similar[0].isSkipped);
    CHECK(both.similar[0].path == copy);
    CHECK(both.similar[0].thereTitle == u"Satu");
    CHECK(desk.import({one}).imported == 0);
    CHECK(desk.import({one}, {.theme = {}, .again = true}).imported == 1);
    CHECK(desk.assets() == 2);
}

TEST_CASE("What was undone or lies in the trash does not count as being here")
{
    Desk desk;
    const QString one = desk.write(u"satu.txt"_s, "Tata cara peminjaman arsip\n");
    const ImportReport first = desk.import({one});
    CAPTURE(first.importId);
    const auto undone = desk.office->undoImport(first.importId);
    CAPTURE(errorOf(undone).message.toStdString(), errorOf(undone).detail.toStdString());
    REQUIRE(undone);
    CHECK(desk.assets() == 0);
    CHECK(desk.import({one}).imported == 1);
}

TEST_CASE("A text that is nearly the same, or a title that is, is told with the title of what is here")
{
    Desk desk;
    desk.import({desk.write(u"pedoman.txt"_s, page(1))});
    const QString changed = desk.write(u"revisi akhir.txt"_s, page(2));
    const QString other = desk.write(u"lain.txt"_s, QByteArray(page(3)).replace("rekonsiliasi aset daerah", "undangan rapat koordinasi bulanan"));
    const QString titled = desk.write(u"map/PEDOMAN.txt"_s, "Isi yang lain sama sekali\n");

    const ImportReport dry = desk.import({changed, other, titled}, {.theme = {}, .dryRun = true});
    CHECK(dry.imported == 3);
    REQUIRE(dry.similar.size() == 2);
    CHECK(dry.similar[0].path == changed);
    CHECK(dry.similar[0].thereTitle == u"Pedoman");
    CHECK_FALSE(dry.similar[0].isSame);
    CHECK(dry.similar[1].path == titled);
    CHECK(desk.assets() == 1);

    CHECK(desk.import({changed, other, titled}, {.theme = {}, .skipSimilar = true}).imported == 1);
    CHECK(desk.import({changed, titled}).imported == 2);
}

TEST_CASE("Sketches of texts that differ in a word are near each other, those of unlike texts are not")
{
    const std::string one = page(1).toStdString(), two = page(2).toStdString();
    CHECK(std::popcount(textSketch(one) ^ textSketch(two)) <= 6);
    CHECK(sharedRuns(one, two) > 0.9);
    CHECK(sharedRuns(one, "undangan rapat koordinasi dinas kearsipan") == 0);
    CHECK(textSketch("terlalu pendek") == 0);
}

TEST_CASE("A file counts as complete once it has not changed for two seconds")
{
    Desk desk;
    QuietFiles quiet;
    const QString folder = desk.folder.filePath(u"masuk"_s);
    const QString path = desk.write(u"masuk/surat.txt"_s, "awal");
    desk.write(u"masuk/.tersembunyi"_s, "x");
    desk.write(u"masuk/~$surat.docx"_s, "x");
    desk.write(u"masuk/unduhan.pdf.crdownload"_s, "x");
    desk.write(u"masuk/sudah-diimpor/lama.txt"_s, "x");
    CHECK(quiet.look(folder, 0).isEmpty());
    CHECK(quiet.isWaiting());
    desk.write(u"masuk/surat.txt"_s, "awal dan akhir");
    CHECK(quiet.look(folder, 2000).isEmpty());
    CHECK(quiet.look(folder, 3999).isEmpty());
    CHECK(quiet.look(folder, 4000) == QStringList{path});
    CHECK_FALSE(quiet.isWaiting());
}

TEST_CASE("What lies in the inbox is taken in and moved away; what cannot be read says why; nothing is overwritten or lost")
{
    Desk desk;
    const QString good = desk.write(u"masuk/surat.txt"_s, "Surat edaran tentang arsip\n");
    const QString empty = desk.write(u"masuk/kosong.docx"_s, "");
    desk.write(u"masuk/sudah-diimpor/surat.txt"_s, "yang lama");
    const auto report = desk.office->takeInbox({good, empty});
    REQUIRE(report);
    CHECK(report->import.imported == 1);
    CHECK(report->notMoved.isEmpty());
    const QDir masuk(desk.folder.filePath(u"masuk"_s));
    CHECK(masuk.entryList(QDir::Files).isEmpty());
    CHECK(QDir(masuk.filePath(u"sudah-diimpor"_s)).entryList(QDir::Files) == QStringList{u"surat (2).txt"_s, u"surat.txt"_s});
    CHECK(QDir(masuk.filePath(u"gagal"_s)).entryList(QDir::Files) == QStringList{u"kosong.docx"_s, u"kosong.docx.txt"_s});
    CHECK(QFileInfo(masuk.filePath(u"gagal/kosong.docx.txt"_s)).size() > 10);

    // As after an interruption between taking in and moving.
    const auto again = desk.office->takeInbox({desk.write(u"masuk/surat.txt"_s, "Surat edaran tentang arsip\n")});
    REQUIRE(again);
    CHECK(again->import.imported == 0);
    CHECK(QDir(masuk.filePath(u"sudah-diimpor"_s)).entryList(QDir::Files).size() == 3);
    CHECK(desk.assets() == 1);
}
