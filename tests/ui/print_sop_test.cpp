#include "tests/core/sops/sample_sop.h"
#include "tests/ui/printed_paper.h"
#include "ui/print/sop_paper.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace simpul;
using namespace simpul::test;

namespace {

SopPaperSource sourceOf(const Sop &sop)
{
    SopPaperSource source;
    source.sop = sop;
    source.letterhead.above = {u"PEMERINTAH KOTA NUSATIRTA"_s};
    source.letterhead.office = u"BADAN PENGELOLA KEUANGAN DAN ASET DAERAH"_s;
    source.signatoryName = u"Drs. Herman Tandirau, M.M."_s;
    source.post = {u"Plt. Kepala BPKAD,"_s};
    source.signatoryNip = u"NIP 19680415 199403 1 909"_s;
    source.zone = QTimeZone("Asia/Makassar");
    source.printedAt = QDateTime(QDate(2026, 11, 22), QTime(8, 2), Qt::UTC).toMSecsSinceEpoch();
    return source;
}

// On a disk, looked at with the programs people have.
class PrintedSop : public PrintedFile
{
public:
    explicit PrintedSop(const SopPaperSource &source, const QString &language = u"id"_s)
    {
        REQUIRE(writeSopPdf(source, PaperLanguage(language), path()));
    }
    int pageCount() const { return int(pages().size()); }
};

// Forty steps, eight actors, branches that cross.
Sop longSop()
{
    Sop sop = disposalSop();
    sop.actors.clear();
    for (const char *post : {"Pengadministrasi Umum", "Kepala Subbagian Perencanaan dan Kepegawaian", "Sekretaris Dinas", "Kepala Bidang Pengelolaan Aset",
                             "Kepala Badan Pengelola Keuangan dan Aset Daerah", "Bendahara Pengeluaran Pembantu", "Inspektorat Daerah", "Wali Kota"})
        sop.actors << SopActor{QString::number(sop.actors.size()), QString::fromLatin1(post)};
    sop.steps.clear();
    for (int i = 0; i < 40; ++i) {
        SopStep one = step(u"", u"Memeriksa", u"", 1, u"jam");
        one.element = u"e%1"_s.arg(i);
        one.activity = u"Memeriksa kata%1 %2 akhir%1"_s.arg(i).arg(u"berkas usulan "_s.repeated(i * 3));
        one.actors = sop.actors[(i * 5) % 8].name;
        if (i % 4 == 2 && i < 38) {
            one.symbol = u"keputusan"_s;
            one.nextYes = u"e%1"_s.arg(i + 1);
            one.nextNo = u"e%1"_s.arg((i * 17) % 40);
        }
        sop.steps << one;
    }
    sop.steps.first().symbol = u"mulai"_s;
    sop.steps.last().symbol = u"selesai"_s;
    return sop;
}

} // namespace

TEST_CASE("A printed SOP has its identity page: number, days, who approves it, and what it rests on")
{
    Sop sop = disposalSop();
    sop.state = u"berlaku"_s;
    sop.revision = Decimal::fromInteger(1);
    sop.revisedOn = QDate(2026, 11, 10);
    sop.warnings = {{u"w1"_s, u"Barang tetap diamankan."_s}, {u"w2"_s, u"Jangan ditunda."_s}};
    const PrintedSop paper(sourceOf(sop));
    const QString page = paper.pages().first().simplified();
    INFO(page.toStdString());
    for (const QString &said : {u"PEMERINTAH KOTA NUSATIRTA"_s, u"Nomor SOP 000.8.3.3/7/BPKAD"_s, u"Tanggal Pembuatan 9 November 2026"_s, u"10 November 2026 (Revisi 01)"_s,
                                u"Tanggal Efektif 16 November 2026"_s, u"Disahkan oleh"_s, u"Plt. Kepala BPKAD,"_s, u"Drs. Herman Tandirau, M.M."_s, u"NIP 19680415 199403 1 909"_s,
                                u"Judul SOP"_s, u"Dasar Hukum"_s, u"Kualifikasi Pelaksana"_s, u"Keterkaitan"_s, u"Peralatan/Perlengkapan"_s, u"1. Barang tetap diamankan."_s,
                                u"2. Jangan ditunda."_s, u"Pencatatan dan Pendataan"_s, u"dicetak 22 November 2026 16.02 WITA"_s}) {
        CAPTURE(said.toStdString());
        CHECK(page.contains(said));
    }
    CHECK(!paper.text().contains(u"DRAF"));
    sop.state = u"paraf"_s;
    CHECK(PrintedSop(sourceOf(sop)).text().contains(u"DRAF"));
    CHECK(PrintedSop(sourceOf(sop), u"en"_s).text().contains(u"Page 1 of 3"));
}

TEST_CASE("A printed SOP is a PDF/A in Indonesian, landscape, with its fonts and an outline, drawn and not pictured")
{
    for (const QSizeF &page : {QSizeF(297, 210), QSizeF(330, 215)}) {
        SopPaperSource source = sourceOf(disposalSop());
        source.page = page;
        const PrintedSop paper(source);
        const QRegularExpressionMatch size = QRegularExpression(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s).match(paper.info());
        CHECK(std::abs(size.captured(1).toDouble() - page.width() * 72 / 25.4) < 1);
        CHECK(std::abs(size.captured(2).toDouble() - page.height() * 72 / 25.4) < 1);
        const QByteArray bytes = paper.bytes();
        CHECK(bytes.contains("pdfaid:conformance=\"B\""));
        CHECK(!bytes.contains("/Subtype /Image"));
        CHECK(!bytes.contains("/ca 0"));
#ifdef SIMPUL_WITH_QPDF
        CHECK(bytes.contains("/Lang (id-ID)"));
        CHECK(bytes.contains("/Title (Bagan alir)"));
#endif
        for (const QString &font : paper.run(u"pdffonts"_s, {paper.path()}).split(u'\n', Qt::SkipEmptyParts).mid(2))
            CHECK(font.contains(QRegularExpression(u"LiberationSerif.*yes (yes|no)\\s+yes"_s)));
    }
}

TEST_CASE("A long SOP with many actors loses nothing, repeats its head and keeps its ink away from the edges")
{
    const PrintedSop paper(sourceOf(longSop()));
    const QStringList pages = paper.pages();
    const QString all = paper.run(u"pdftotext"_s, {paper.path(), u"-"_s}).simplified();
    for (int i = 0; i < 40; ++i) {
        CAPTURE(i);
        CHECK(all.count(QRegularExpression(u"\\bkata%1\\b"_s.arg(i))) == 1);
        CHECK(all.count(QRegularExpression(u"\\bakhir%1\\b"_s.arg(i))) == 1);
    }
    CHECK(all.contains(u"Jumlah waktu: 40 jam"));
    REQUIRE(pages.size() > 6);
    for (qsizetype i = 1; i < pages.size(); ++i) {
        CHECK(pages[i].contains(u"Mutu Baku"));
        CHECK(pages[i].contains(u"Halaman %1 dari %2"_s.arg(i + 1).arg(pages.size())));
    }
    const QImage page = paper.picture(3);
    const int margin = int(3 / 25.4 * 72) + 1;
    int ink = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool edge = x < margin || y < margin || x >= page.width() - margin || y >= page.height() - margin;
            ink += edge && page.pixelColor(x, y) != QColor(Qt::white);
        }
    }
    CHECK(ink == 0);
}

TEST_CASE("An SOP without anything, one of endless texts and one that would be a text to edit")
{
    CHECK(PrintedSop(sourceOf(Sop())).pageCount() == 1);

    Sop endless = disposalSop();
    endless.title = u"Judul <b>%1</b> "_s + QString(2000, u'x');
    endless.steps[2].activity = u"Memeriksa "_s + u"kelengkapan berkas "_s.repeated(100) + u"tuntas"_s;
    endless.steps[2].requirement = QString(2000, u'W');
    endless.steps[3].actors = u"Siapa"_s; // nobody among the actors
    for (int i = 0; i < 60; ++i)
        endless.legalBasis << TextLine{QString::number(i), u"Peraturan nomor %1 "_s.arg(i) + u"tentang barang milik daerah "_s.repeated(8)};
    const PrintedSop paper(sourceOf(endless));
    CHECK(paper.run(u"pdftotext"_s, {paper.path(), u"-"_s}).simplified().contains(u"tuntas"));
    CHECK(paper.text().contains(u"Peraturan nomor 59"));

    const Result<> refused = writeSopPdf(sourceOf(disposalSop()), PaperLanguage(), u"/tmp/sop.odt"_s);
    REQUIRE(!refused);
    CHECK(refused.error().message.contains(u".pdf"));
}
