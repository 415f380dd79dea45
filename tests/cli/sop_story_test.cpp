// Story 3 of the domain, told through the command line with its numbers: an SOP is written, checked, printed, put into force and revised.
#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>

#include <QDate>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject step(int number, const QString &actor, const QString &activity, int duration, const QString &unit, const QString &symbol = u"kegiatan"_s)
{
    return {{u"element"_s, u"s%1"_s.arg(number)}, {u"actors"_s, actor},        {u"activity"_s, activity}, {u"duration"_s, duration},
            {u"duration_unit"_s, unit},           {u"symbol"_s, symbol}, {u"requirement"_s, u"Berkas usulan"_s}, {u"output"_s, u"Berkas usulan"_s}};
}

struct SopStory {
    CliDesk desk;
    const QString code = u"bpkad"_s;
    QString signatory;
    QJsonArray steps = {step(1, u"Pengurus Barang"_s, u"Menyusun daftar usulan barang yang akan dihapus"_s, 1, u"hari"_s, u"mulai"_s),
                        step(2, u"Pengurus Barang"_s, u"Menghimpun berkas pendukung usulan penghapusan"_s, 2, u"jam"_s),
                        step(3, u"Kasubbid"_s, u"Memeriksa kelengkapan berkas usulan"_s, 30, u"menit"_s),
                        step(4, u"Kasubbid"_s, u"Memutuskan: berkas lengkap?"_s, 10, u"menit"_s, u"keputusan"_s),
                        step(5, u"Kabid Aset"_s, u"Menelaah usulan dan meninjau barang"_s, 2, u"hari"_s),
                        step(6, u"Kabid Aset"_s, u"Menyiapkan konsep keputusan"_s, 4, u"jam"_s),
                        step(7, u"Kepala BPKAD"_s, u"Menandatangani keputusan penghapusan"_s, 1, u"jam"_s),
                        step(8, u"Kasubbid"_s, u"Mencatat penghapusan dalam buku inventaris"_s, 40, u"menit"_s),
                        step(9, u"Pengurus Barang"_s, u"Menyimpan keputusan dan mengembalikan berkas"_s, 1, u"hari"_s, u"selesai"_s)};

    SopStory()
    {
        desk.makeOffice(code);
        signatory = desk.add(code, {u"person"_s, u"name=Herman Tandirau"_s, u"position=Kepala BPKAD"_s});
    }
    QString rows(const QString &name, const QJsonArray &rows) const { return u"@"_s + desk.write(name, QJsonDocument(rows).toJson()); }
    QString stepRows() const { return u"steps="_s + rows(u"langkah.json"_s, steps); }
    void lead(int from, const char16_t *exit, int to)
    {
        QJsonObject changed = steps[from - 1].toObject();
        changed.insert(QString::fromUtf16(exit), u"s%1"_s.arg(to));
        steps[from - 1] = changed;
    }
    QString write(const QStringList &more = {}) const
    {
        const QJsonArray actors{QJsonObject{{u"name"_s, u"Pengurus Barang"_s}}, QJsonObject{{u"name"_s, u"Kasubbid"_s}},
                                QJsonObject{{u"name"_s, u"Kabid Aset"_s}}, QJsonObject{{u"name"_s, u"Kepala BPKAD"_s}}};
        return desk.add(code, QStringList{u"sop"_s, u"title=Pengajuan Penghapusan Barang Milik Daerah"_s, u"number=000.8.3.3/7/BPKAD"_s, u"state=draf"_s,
                                          u"created_on=2026-03-09"_s, u"actors="_s + rows(u"pelaksana.json"_s, actors), stepRows()}
                                  + more);
    }
    CliAnswer edit(const QString &id, const QStringList &changes) const { return desk.at(code, QStringList{u"edit"_s, id} + changes); }
    QString state(const QString &id) const { return desk.jsonAt(code, {u"show"_s, id}).object()[u"state"].toString(); }
    void approve(const QString &id, const QDate &effective) const
    {
        REQUIRE(edit(id, {u"state=verifikasi"_s}).status == 0);
        REQUIRE(edit(id, {u"state=paraf"_s}).status == 0);
        const CliAnswer early = edit(id, {u"state=disahkan"_s});
        CHECK(early.status != 0);
        CHECK(early.err.contains(u"Name the signatory"_s));
        REQUIRE(edit(id, {u"signatory="_s + signatory, u"effective_on="_s + effective.toString(Qt::ISODate)}).status == 0);
        REQUIRE(edit(id, {u"state=disahkan"_s}).status == 0);
    }
};

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(30000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("Story 3: an SOP without the exit \"Tidak\" is not handed in; mended it comes into force, and its revision takes its place on its day")
{
    SopStory story;
    story.lead(4, u"next_yes", 5);
    const QString sop = story.write();
    const CliAnswer refused = story.edit(sop, {u"state=verifikasi"_s});
    INFO(refused.err.toStdString());
    CHECK(refused.status != 0);
    CHECK(refused.err.contains(u"Step 4 has no exit \"No\"."_s));
    CHECK(story.state(sop) == u"draf");

    story.lead(4, u"next_no", 2);
    REQUIRE(story.edit(sop, {story.stepRows()}).status == 0);
    const QDate today = QDate::currentDate();
    story.approve(sop, today);
    CHECK(story.edit(sop, {u"title=Lain"_s}).status != 0); // what was approved is not written over
    REQUIRE(story.edit(sop, {u"state=berlaku"_s}).status == 0);

    const QString revision = story.write({u"revision=1"_s, u"replaces="_s + sop});
    story.approve(revision, today.addDays(30));
    const CliAnswer early = story.edit(revision, {u"state=berlaku"_s});
    CHECK(early.status != 0);
    CHECK(early.err.contains(u"It takes effect on"_s));
    CHECK(story.state(sop) == u"berlaku"); // revision 00 stays in force until then

    const QString next = story.write({u"revision=1"_s, u"replaces="_s + sop});
    story.approve(next, today);
    REQUIRE(story.edit(next, {u"state=berlaku"_s}).status == 0);
    CHECK(story.state(next) == u"berlaku");
    CHECK(story.state(sop) == u"dicabut");
}

#ifdef SIMPUL_CLI_PRINTS

TEST_CASE("Story 3: the printed SOP has its identity page and a flowchart on two pages, joined by the connector A, with the whole time")
{
    SopStory story;
    story.lead(4, u"next_yes", 5);
    story.lead(4, u"next_no", 2);
    const QString sop = story.write({u"signatory="_s + story.signatory});
    const QString file = story.desk.path(u"sop.pdf"_s);
    const CliAnswer printed = story.desk.jsonAt(story.code, {u"print"_s, u"sop"_s, sop, u"--output"_s, file});
    INFO(printed.err.toStdString());
    REQUIRE(printed.status == 0);

    const QStringList pages = run(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 3);
    for (const QString &said : {u"Nomor SOP"_s, u"000.8.3.3/7/BPKAD"_s, u"9 Maret 2026"_s, u"Disahkan oleh"_s, u"Kepala BPKAD,"_s, u"Herman Tandirau"_s, u"Dasar Hukum"_s,
                                u"Kualifikasi Pelaksana"_s, u"Keterkaitan"_s, u"Peralatan/Perlengkapan"_s, u"Peringatan"_s, u"Pencatatan dan Pendataan"_s, u"DRAF"_s,
                                u"Halaman 1 dari 3"_s}) {
        INFO(said.toStdString());
        CHECK(pages[0].contains(said));
    }
    for (const QString &page : pages.mid(1)) {
        INFO(page.toStdString());
        CHECK(page.contains(u"Pelaksana"));
        CHECK(page.contains(u"Mutu Baku"));
        CHECK(page.count(QRegularExpression(u"^ *A *$"_s, QRegularExpression::MultilineOption)) == 1);
        CHECK(!page.contains(QRegularExpression(u"^ *B *$"_s, QRegularExpression::MultilineOption)));
    }
    CHECK(pages[1].contains(u"Tidak"));
    CHECK(pages[2].contains(u"Jumlah waktu: 4 hari 8 jam 20 menit"));
    CHECK(run(u"pdfinfo"_s, {file}).contains(u"842 x 595 pts (A4)"));
}

#endif
