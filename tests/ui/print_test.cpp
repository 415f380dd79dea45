#include "core/base/hash.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "ui/print/asset_paper.h"
#include "ui/print/letterhead.h"
#include "ui/print/light_markdown.h"
#include "ui/print/paper_language.h"

#include "printed_paper.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;
using test::lastLineOf;

namespace {

Uuid idOf(int number)
{
    Uuid id;
    id.data[15] = std::uint8_t(number);
    return id;
}

Issuer nusatirta()
{
    Issuer issuer;
    Government government;
    government.name = u"Kota Nusatirta"_s;
    government.kind = u"kota"_s;
    government.web = u"bpkad.nusatirta.example"_s;
    government.timeZone = u"Asia/Makassar"_s;
    issuer.government = government;
    OrgUnit unit;
    unit.name = u"Badan Pengelola Keuangan dan Aset Daerah"_s;
    unit.kind = u"badan"_s;
    unit.address = u"Jalan Pelabuhan Lama Nomor 4, Nusatirta 95999"_s;
    unit.phone = u"(0411) 555 014"_s;
    issuer.units = {unit};
    return issuer;
}

KnowledgeAsset sample()
{
    KnowledgeAsset asset;
    asset.id.uuid = idOf(1);
    asset.title = u"Rekonsiliasi aset tanah sebelum tutup buku"_s;
    asset.kind = u"praktik_baik"_s;
    asset.state = u"terbit"_s;
    asset.security = u"T"_s;
    asset.code = u"BPKAD/2026/014"_s;
    asset.version = Decimal{u"1.5"_s};
    asset.summary = u"Mencocokkan kartu inventaris, sertifikat, dan peta persil mempercepat pelayanan."_s;
    asset.body = u"# Masalah\nBerkas **kembali** setiap Desember.\n\n# Langkah\n1. Tarik daftar tanah.\n2. Tandai beda luas."_s;
    asset.legalBasis = u"1. Permendagri Nomor 19 Tahun 2016"_s;
    asset.publishedOn = QDate(2026, 11, 12);
    asset.owner.uuid = idOf(2);
    asset.authors = {Id<Person>{idOf(2)}, Id<Person>{idOf(9)}};
    AttachedFile file;
    file.element = u"e1"_s;
    file.file = {sha256("x"), u"Lembar rekonsiliasi.xlsx"_s, 4'812'000, u"application/x"_s};
    file.caption = u"Contoh isian"_s;
    asset.files = {file};
    return asset;
}

class PrintedPaper : public test::PrintedFile
{
public:
    explicit PrintedPaper(const KnowledgeAsset &asset, const QString &language = u"id"_s)
    {
        AssetPaperSource source;
        source.asset = fromEntity(asset);
        source.nameOf = [](const Uuid &id) { return id == idOf(2) ? u"Dewi Kartikasari, S.E., M.Ak."_s : QString(); };
        source.history = history();
        source.letterhead = letterhead(nusatirta());
        source.zone = timeZoneOf(nusatirta());
        source.printedAt = QDateTime(QDate(2026, 11, 22), QTime(8, 2), Qt::UTC).toMSecsSinceEpoch();
        print(assetPaper(source, PaperLanguage(language)));
    }

private:
    static QList<HistoryEntry> history()
    {
        const Stamp first = QDateTime(QDate(2026, 11, 2), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
        HistoryEntry edited;
        edited.time = first + 86'400'000LL * 10;
        edited.author = u"Dewi Kartikasari"_s;
        edited.office = u"BPKAD"_s;
        for (const QString &path : {u"body"_s, u"files/e1/caption"_s}) {
            HistoryEntry::Change change;
            change.path = path;
            edited.changes << change;
        }
        HistoryEntry made = edited;
        made.time = first;
        return {edited, made};
    }
};

} // namespace

TEST_CASE("A printed asset says whose it is, what it is, and on which of how many pages one reads")
{
    const PrintedPaper paper(sample());
    const QString text = paper.text();
    for (const QString &said : {u"PEMERINTAH KOTA NUSATIRTA"_s, u"BADAN PENGELOLA KEUANGAN DAN ASET DAERAH"_s, u"Telepon (0411) 555 014"_s,
                                u"PRAKTIK BAIK"_s, u"Rekonsiliasi aset tanah sebelum tutup buku"_s, u"Kode : BPKAD/2026/014"_s, u"Versi : 1,5"_s,
                                u"Terbatas (T)"_s, u"Pemilik : Dewi Kartikasari, S.E., M.Ak."_s, u"12 November 2026"_s, u"Ringkasan"_s, u"Masalah"_s,
                                u"1. Tarik daftar tanah."_s, u"Dasar Hukum"_s, u"Lembar rekonsiliasi.xlsx"_s, u"4,8 MB"_s, u"Riwayat Versi"_s,
                                u"Ditulis pertama kali"_s, u"Isi, Berkas"_s, u"dicetak 22 November 2026 16.02 WITA"_s, u"Halaman 1 dari 1"_s}) {
        CAPTURE(said.toStdString(), text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK(!text.contains(u"**"));
    CHECK(text.contains(u"(tidak tersimpan di sini)")); // an author this library does not hold
}

TEST_CASE("A printed asset is a PDF/A in Indonesian with its title, its fonts and an outline")
{
    const PrintedPaper paper(sample());
    const QString info = paper.info();
    CAPTURE(info.toStdString());
    CHECK(info.contains(QRegularExpression(u"Title:\\s+Rekonsiliasi aset tanah sebelum tutup buku"_s)));
    CHECK(info.contains(QRegularExpression(u"PDF version:\\s+1\\.4"_s)));
    CHECK(info.contains(u"(A4)"));
    const QByteArray bytes = paper.bytes();
    CHECK(bytes.contains("pdfaid:part=\"1\""));
    CHECK(bytes.contains("pdfaid:conformance=\"B\""));
    CHECK(bytes.count("/SMask") == bytes.count("/SMask /None")); // nothing is transparent
    CHECK(!bytes.contains("/ca 0"));
#ifdef SIMPUL_WITH_QPDF
    CHECK(bytes.contains("/Lang (id-ID)"));
    CHECK(bytes.contains("/Outlines"));
    CHECK(bytes.contains("/Title (Ringkasan)"));
#endif
    const QStringList fonts = paper.run(u"pdffonts"_s, {paper.path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(!fonts.isEmpty());
    for (const QString &font : fonts) {
        CAPTURE(font.toStdString());
        CHECK(font.contains(QRegularExpression(u"yes (yes|no)\\s+yes"_s))); // embedded, readable as text
    }
}

TEST_CASE("No ink lies within 3 mm of an edge, and only secret papers carry a red label")
{
    for (const QString &security : {u"B"_s, u"T"_s, u"R"_s, u"SR"_s}) {
        KnowledgeAsset asset = sample();
        asset.security = security;
        asset.body += u"\n\n"_s + QString(3000, u'W');
        const PrintedPaper paper(asset);
        const QImage page = paper.picture(1);
        const int margin = int(3 / 25.4 * 72) + 1;
        int ink = 0;
        int red = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor colour = page.pixelColor(x, y);
                const bool edge = x < margin || y < margin || x >= page.width() - margin || y >= page.height() - margin;
                ink += edge && colour != QColor(Qt::white);
                red += colour.red() > 130 && colour.green() < 60 && y < 60 && x < page.width() / 3;
            }
        }
        CAPTURE(security.toStdString());
        CHECK(ink == 0);
        CHECK((red > 0) == security.endsWith(u'R'));
        CHECK(paper.pages().first().trimmed().startsWith(security));
    }
}

TEST_CASE("A long asset breaks between its lines: nothing is lost or said twice, no heading ends a page, heads of tables are repeated")
{
    KnowledgeAsset asset = sample();
    asset.body.clear();
    for (int part = 0; part < 40; ++part) {
        asset.body += u"## Bagian nomor %1\n"_s.arg(part);
        for (int line = 0; line < 1 + part % 5; ++line)
            asset.body += u"Kalimat %1-%2 tentang penatausahaan barang milik daerah, cukup panjang untuk mengisi lebih dari satu baris pada "
                          "kertas ini sehingga pemenggalannya dapat diperiksa.\n\n"_s.arg(part)
                              .arg(line);
    }
    asset.body += u"| Nomor | Uraian |\n|---|---|\n"_s;
    for (int row = 0; row < 120; ++row)
        asset.body += u"| %1 | Baris tabel ke-%1 |\n"_s.arg(row);
    const PrintedPaper paper(asset);
    const QStringList pages = paper.pages();
    REQUIRE(pages.size() >= 10);
    const QString all = paper.text();
    for (int part = 0; part < 40; ++part) {
        for (int line = 0; line < 1 + part % 5; ++line)
            CHECK(all.count(u"Kalimat %1-%2 tentang"_s.arg(part).arg(line)) == 1);
    }
    int heads = 0;
    for (int i = 0; i < pages.size(); ++i) {
        CAPTURE(i, pages[i].toStdString());
        CHECK(!lastLineOf(pages[i]).startsWith(u"Bagian nomor"));
        CHECK(pages[i].contains(u"Halaman %1 dari %2"_s.arg(i + 1).arg(pages.size())));
        const bool hasRows = pages[i].contains(u"Baris tabel ke-");
        heads += hasRows;
        CHECK((!hasRows || pages[i].contains(QRegularExpression(u"Nomor\\s+Uraian"_s))));
    }
    CHECK(heads >= 3);
    for (int row = 0; row < 120; ++row)
        CHECK(all.count(QRegularExpression(u"Baris tabel ke-%1\\b"_s.arg(row))) == 1);
}

TEST_CASE("A row longer than a page goes on over pages")
{
    KnowledgeAsset asset = sample();
    asset.body = u"| A | B |\n|---|---|\n| satu | "_s;
    for (int word = 0; word < 1500; ++word)
        asset.body += u"kata%1 "_s.arg(word);
    asset.body += u"|\n"_s;
    const PrintedPaper paper(asset);
    CHECK(paper.pages().size() >= 2);
    const QString text = paper.text();
    for (const int word : {0, 700, 1499})
        CHECK(text.count(QRegularExpression(u"kata%1\\b"_s.arg(word))) == 1);
}

TEST_CASE("An empty asset and one full of strange characters are printed too")
{
    KnowledgeAsset empty;
    empty.id.uuid = idOf(1);
    CHECK(PrintedPaper(empty).text().contains(u"(tanpa judul)"));

    KnowledgeAsset strange = sample();
    strange.title = u"Judul <b>tebal</b> & “kutip” %1 %2\n漢字"_s;
    strange.summary = u"a\u202Eterbalik\u202C \u0001\u0007 \U0001F600 "_s + QChar(0xd800) + u" akhir"_s + QString(5000, u'x');
    strange.body = u"**tak tertutup\n```\nkode tanpa akhir\n| bukan | tabel\n"_s + QString(4000, u'*') + u'\n' + QString(3000, u'`');
    const PrintedPaper paper(strange);
    const QString text = paper.text();
    CHECK(text.contains(u"Judul <b>tebal</b> & “kutip” %1 %2"));
    CHECK(text.contains(u"aterbalik"));
    CHECK(text.contains(u"kode tanpa akhir"));
}

TEST_CASE("A paper speaks Indonesian unless English is asked for")
{
    CHECK(PrintedPaper(sample(), u"en"_s).text().contains(u"Page 1 of 1"));
    CHECK(PrintedPaper(sample(), u"en"_s).text().contains(u"Owner : Dewi"));
}

TEST_CASE("A letterhead names the government, the office above where there is one, and the office")
{
    Issuer issuer = nusatirta();
    OrgUnit health;
    health.name = u"Dinas Kesehatan"_s;
    health.kind = u"dinas"_s;
    OrgUnit clinic;
    clinic.name = u"UPT Puskesmas Teluk Biru"_s;
    clinic.kind = u"upt"_s;
    clinic.parent.uuid = idOf(7);
    issuer.units = {clinic, health};
    CHECK(letterhead(issuer).above == QStringList{u"PEMERINTAH KOTA NUSATIRTA"_s, u"DINAS KESEHATAN"_s});
    CHECK(letterhead(issuer).office == u"UPT PUSKESMAS TELUK BIRU");

    OrgUnit section; // a part without a letterhead of its own
    section.name = u"Bidang Aset"_s;
    section.kind = u"lainnya"_s;
    section.parent.uuid = idOf(8);
    issuer.units = {section, nusatirta().units.front()};
    CHECK(letterhead(issuer).above == QStringList{u"PEMERINTAH KOTA NUSATIRTA"_s});
    CHECK(letterhead(issuer).office == u"BADAN PENGELOLA KEUANGAN DAN ASET DAERAH");

    issuer = {};
    issuer.officeName = u"Kantor Uji"_s;
    CHECK(letterhead(issuer).office == u"KANTOR UJI");
}

TEST_CASE("Light Markdown: the marks people use, and nothing where none was meant")
{
    const std::vector<Block> blocks = blocksFromMarkdown(u"## Judul **besar**\nsatu\ndua\n\n- butir *miring*\n  lanjutan\n  - dalam\n3) tiga\n> kutipan\n---\n```\nx  =  1\n```"_s);
    REQUIRE(blocks.size() == 7);
    CHECK(blocks[0] == Block(Heading{2, u"Judul besar"_s}));
    CHECK(plainText(std::get<Paragraph>(blocks[1]).runs) == u"satu\u2028dua");
    CHECK(std::get<ListItem>(blocks[2]).marker == u"•");
    CHECK(plainText(std::get<ListItem>(blocks[2]).runs) == u"butir miring\u2028lanjutan");
    CHECK(std::get<ListItem>(blocks[3]).depth == 1);
    CHECK(std::get<ListItem>(blocks[4]).marker == u"3)");
    CHECK(std::get<Paragraph>(blocks[5]).quoted);
    CHECK(std::get<Paragraph>(blocks[6]).runs.front().fixed);

    CHECK(plainText(runsFromMarkdown(u"2 * 3 * 4, nama_berkas_panjang, **, a ** b"_s)) == u"2 * 3 * 4, nama_berkas_panjang, **, a ** b");
    CHECK(runsFromMarkdown(u"**tebal** biasa `kode`"_s) == Runs{{u"tebal"_s, true}, {u" biasa "_s}, {.text = u"kode"_s, .fixed = true}});
    CHECK(plainText(runsFromMarkdown(u"\\*bintang\\*"_s)) == u"*bintang*");
    CHECK(blocksFromMarkdown(u""_s).empty());
}
