#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Office {
    CliDesk desk;
    QString code = u"bpkad"_s;

    Office() { desk.makeOffice(code); }
    CliAnswer run(const QStringList &arguments) const { return desk.at(code, arguments); }
    CliAnswer json(const QStringList &arguments) const { return desk.jsonAt(code, arguments); }
    QJsonObject assets() const { return json({u"list"_s, u"knowledge_asset"_s}).object(); }
};

} // namespace

TEST_CASE("Importing a folder makes one asset of each file, with the file attached, its words findable and its theme set")
{
    const Office office;
    office.desk.write(u"map surat/nota dinas é.txt"_s, "Permohonan perbaikan jembatan gantung\n");
    office.desk.write(u"map surat/dalam/laporan.html"_s,
                      "<html><head><title>Laporan banjir</title></head><body>Rob di pesisir</body></html>");
    const QString theme = office.desk.add(office.code, {u"theme"_s, u"title=Arsip"_s});

    const CliAnswer dry = office.json({u"import"_s, office.desk.path(u"map surat"_s), u"--dry-run"_s});
    CHECK(dry.status == 0);
    CHECK(dry.object()[u"imported"].toInt() == 2);
    CHECK(office.assets()[u"total"].toInt(-1) == 0);

    const CliAnswer done = office.json({u"import"_s, office.desk.path(u"map surat"_s), u"--theme"_s, u"Arsip"_s});
    CHECK(done.status == 0);
    CHECK(done.object()[u"imported"].toInt() == 2);
    CHECK(done.object()[u"failed"].toArray().isEmpty());
    CHECK(office.assets()[u"total"].toInt() == 2);
    CHECK(office.assets()[u"items"][0][u"themes"].toArray() == QJsonArray{theme});
    CHECK(office.assets()[u"items"][0][u"files"].toArray().size() == 1);
    CHECK(office.json({u"search"_s, u"jembatan"_s}).object()[u"total"].toInt() == 1);
    CHECK(office.json({u"search"_s, u"pesisir"_s}).object()[u"total"].toInt() == 1);
}

TEST_CASE("A decree imported as a document of a word processor has its title, its number as code, and can be found by its words")
{
    const Office office;
    const CliAnswer done = office.json({u"import"_s, QStringLiteral(SIMPUL_TEST_DATA "/attachments/surat.docx")});
    CHECK(done.status == 0);
    const QJsonObject asset = office.assets()[u"items"][0].toObject();
    CHECK(asset[u"title"].toString() == u"Keputusan tentang Tim Arsip");
    CHECK(asset[u"code"].toString() == u"188/45/KEP/2026");
    CHECK(asset[u"language"].isNull());
    CHECK(office.json({u"search"_s, u"arsiparis"_s}).object()[u"total"].toInt() == 1);
    CHECK(office.json({u"search"_s, u"dihapuskan"_s}).object()[u"total"].toInt() == 0);
}

TEST_CASE("What cannot be read is listed and exits 1; the rest is kept")
{
    const Office office;
    const QString good = office.desk.write(u"baik.txt"_s, "isi\n");
    const CliAnswer answer = office.json({u"import"_s, good, office.desk.path(u"hilang.txt"_s)});
    CHECK(answer.status == 1);
    const QJsonObject report = answer.object();
    CHECK(report[u"imported"].toInt() == 1);
    REQUIRE(report[u"failed"].toArray().size() == 1);
    CHECK(report[u"failed"][0][u"path"].toString().endsWith(u"hilang.txt"_s));
    CHECK(!report[u"failed"][0][u"message"].toString().isEmpty());
    CHECK(answer.err.contains(u"hilang.txt"_s));
    CHECK(office.assets()[u"total"].toInt() == 1);
    CHECK(office.run({u"import"_s, good, u"--theme"_s, u"Tidak ada"_s}).status == 1);
    CHECK(office.run({u"import"_s, good, u"--type"_s, u"aset"_s}).status == 2);
}

TEST_CASE("A table becomes records; bad rows are named by their line; an id column edits")
{
    const Office office;
    const QString table = office.desk.write(
        u"orang.csv"_s, "name;status;position_since\nDewi;pns;2026-01-02\nBambang;raja;2026-01-02\n\"Sari; S.Kom.\";pns;\n");
    const CliAnswer first = office.json({u"import"_s, table, u"--type"_s, u"person"_s});
    CHECK(first.status == 1);
    CHECK(first.object()[u"imported"].toInt() == 2);
    REQUIRE(first.object()[u"failed"].toArray().size() == 1);
    CHECK(first.object()[u"failed"][0][u"row"].toInt() == 3);

    const QJsonArray people = office.json({u"list"_s, u"person"_s}).object()[u"items"].toArray();
    REQUIRE(people.size() == 2);
    CHECK(people[1][u"name"].toString() == u"Sari; S.Kom.");
    const QByteArray edit = "id,name\n" + people[0][u"id"].toString().toUtf8() + ",Dewi Kartikasari\n";
    CHECK(office.run({u"import"_s, office.desk.write(u"ubah.csv"_s, edit), u"--type"_s, u"person"_s}).status == 0);
    const QJsonArray after = office.json({u"list"_s, u"person"_s}).object()[u"items"].toArray();
    REQUIRE(after.size() == 2);
    CHECK(after[0][u"name"].toString() == u"Dewi Kartikasari");
    CHECK(after[0][u"status"].toString() == u"pns");
}

TEST_CASE("A staff list from a workbook is mapped by its heads, its wrong rows come back as a table, and importing it again changes nothing")
{
    const Office office;
    office.desk.add(office.code, {u"org_unit"_s, u"name=Dinas Kearsipan"_s, u"short_name=DISARSIP"_s});
    const QString list = office.desk.write(u"pegawai.csv"_s,
                                           "No;Nama;Employment status;Unit;In this post since;Jabatan lama\n"
                                           "1;Dewi;PNS;disarsip;12/11/2025;Kasi\n"
                                           "2;Bambang;raja;Dinas Kearsipan;13/11/2025;\n"
                                           "3;Sari;pppk;Dinas Hantu;2026-01-02;\n");
    const QStringList command = {u"import"_s, list, u"--type"_s, u"person"_s, u"--map"_s, u"Nama=name"_s, u"--map"_s, u"unit=unit"_s,
                                 u"--errors"_s, office.desk.path(u"salah.csv"_s)};

    const QJsonObject dry = office.json(command + QStringList{u"--dry-run"_s}).object();
    CHECK(dry[u"imported"].toInt() == 1);
    CHECK(dry[u"skipped_columns"].toArray() == QJsonArray{u"No"_s, u"Jabatan lama"_s});
    CHECK(office.json({u"list"_s, u"person"_s}).object()[u"total"].toInt(-1) == 0);

    const CliAnswer done = office.json(command);
    CHECK(done.status == 1);
    CHECK(done.object()[u"created"].toInt() == 1);
    REQUIRE(done.object()[u"failed"].toArray().size() == 2);
    CHECK(done.object()[u"failed"][0][u"row"].toInt() == 3);
    CHECK(done.object()[u"failed"][0][u"column"].toString() == u"Employment status");
    CHECK(done.object()[u"failed"][1][u"column"].toString() == u"Unit");
    CHECK(office.json({u"list"_s, u"person"_s}).object()[u"items"][0][u"position_since"].toString() == u"2025-11-12");

    QByteArray wrong = office.desk.read(u"salah.csv"_s);
    CHECK(wrong.count('\n') == 3);
    const QString mended = office.desk.write(u"benar.csv"_s, wrong.replace("raja", "cpns").replace("Hantu", "Kearsipan"));
    const QStringList mapped = {u"--type"_s, u"person"_s, u"--map"_s, u"Nama=name"_s};
    CHECK(office.json(QStringList{u"import"_s, mended} + mapped).object()[u"created"].toInt() == 2);
    const CliAnswer again = office.json(QStringList{u"import"_s, mended} + mapped);
    CHECK(again.object()[u"imported"].toInt() == 0);
    CHECK(again.object()[u"unchanged"].toInt() == 2);
    CHECK(again.object()[u"import"].toInt() == 0);
}

TEST_CASE("A whole import is undone as one: what it made goes to the trash, what it changed is as before, what people did since stays")
{
    const Office office;
    const QString id = office.desk.add(office.code, {u"theme"_s, u"title=Arsip"_s, u"state=aktif"_s});
    const QString other = office.desk.add(office.code, {u"theme"_s, u"title=Pajak"_s});
    const QByteArray table = "id,title,relevance\n" + id.toUtf8() + ",Arsip baru,penting\n" + other.toUtf8() + ",Pajak daerah,\n,Baru,\n";
    const CliAnswer done = office.json({u"import"_s, office.desk.write(u"tema.csv"_s, table), u"--type"_s, u"theme"_s});
    REQUIRE(done.status == 0);
    CHECK(done.object()[u"changed"].toInt() == 2);
    CHECK(done.object()[u"created"].toInt() == 1);
    REQUIRE(office.run({u"edit"_s, other, u"title=Pajak bumi"_s}).status == 0);

    CHECK(office.json({u"import"_s, u"--list"_s}).array()[0][u"records"].toInt() == 3);
    const QJsonObject undone = office.json({u"import"_s, u"--undo"_s}).object();
    CHECK(undone[u"removed"].toInt() == 1);
    CHECK(undone[u"restored"].toInt() == 1);
    CHECK(undone[u"kept"].toInt() == 1);
    CHECK(office.json({u"show"_s, id}).object()[u"title"].toString() == u"Arsip");
    CHECK(office.json({u"show"_s, id}).object()[u"relevance"].isNull());
    CHECK(office.json({u"show"_s, other}).object()[u"title"].toString() == u"Pajak bumi");
    CHECK(office.json({u"list"_s, u"theme"_s}).object()[u"total"].toInt() == 2);
    CHECK(office.run({u"import"_s, u"--undo"_s}).status == 1);
    CHECK(office.json({u"import"_s, office.desk.path(u"tema.csv"_s), u"--type"_s, u"theme"_s}).object()[u"created"].toInt() == 1);
}

TEST_CASE("People are known by their NIP: a list imported next year changes them instead of making them twice")
{
    const Office office;
    const QByteArray head = "NIP;name;position\n";
    const auto import = [&](const QByteArray &rows) {
        return office.json({u"import"_s, office.desk.write(u"asn.csv"_s, head + rows), u"--type"_s, u"person"_s}).object();
    };
    CHECK(import("19860926 201505 1 001;Dewi;Arsiparis\n")[u"created"].toInt() == 1);
    const QJsonObject next = import("198609262015051001;Dewi;Kepala Bidang\n");
    CHECK(next[u"changed"].toInt() == 1);
    CHECK(office.json({u"list"_s, u"person"_s}).object()[u"items"][0][u"position"].toString() == u"Kepala Bidang");
    CHECK(office.json({u"list"_s, u"person_detail"_s}).object()[u"items"][0][u"nip"].toString() == u"198609262015051001");
    CHECK(import("1.98609262015051E+17;Sari;\n")[u"failed"].toArray().size() == 1);
    CHECK(office.run({u"import"_s, office.desk.path(u"asn.csv"_s), u"--type"_s, u"person"_s, u"--map"_s, u"name=nama_palsu"_s}).status == 2);
}

TEST_CASE("What export csv writes, import takes back without changing anything")
{
    const Office office;
    const QString theme = office.desk.add(office.code, {u"theme"_s, u"title=Arsip, \"lama\""_s, u"relevance=dua\nbaris"_s});
    office.desk.add(office.code, {u"theme"_s, u"title=Pajak"_s, u"state=aktif"_s});
    const QString digest = office.run({u"digest"_s}).out;
    const QString file = office.desk.path(u"tema é.csv"_s);
    const CliAnswer answer = office.json({u"export"_s, u"csv"_s, u"theme"_s, file});
    CHECK(answer.status == 0);
    CHECK(answer.object()[u"exported"].toInt() == 2);
    const QByteArray bytes = office.desk.read(u"tema é.csv"_s);
    CHECK(bytes.startsWith("\xef\xbb\xbfid,title,"));
    CHECK(bytes.contains(theme.toUtf8()));
    CHECK(bytes.contains("\"Arsip, \"\"lama\"\"\""));

    CHECK(office.run({u"import"_s, file, u"--type"_s, u"theme"_s}).status == 0);
    CHECK(office.run({u"digest"_s}).out == digest);
    CHECK(office.run({u"export"_s, u"csv"_s, u"tema"_s, file}).status == 2);
    CHECK(office.run({u"export"_s, u"csv"_s, u"theme"_s, office.desk.path(u"tak/ada/map.csv"_s)}).status == 1);
}

#ifdef SIMPUL_WITH_XLSXWRITER
TEST_CASE("export xlsx writes a workbook")
{
    const Office office;
    office.desk.add(office.code, {u"theme"_s, u"title=Arsip"_s});
    CHECK(office.run({u"export"_s, u"xlsx"_s, u"theme"_s, office.desk.path(u"tema.xlsx"_s)}).status == 0);
    CHECK(office.desk.read(u"tema.xlsx"_s).startsWith("PK\x03\x04"));
}
#endif

TEST_CASE("export attachment gives back the very bytes")
{
    const Office office;
    const QByteArray content = QByteArray(300'000, '\0') + "akhir\r\n";
    const QString id = office.desk.add(office.code, {u"knowledge_asset"_s, u"title=Berkas"_s});
    REQUIRE(office.run({u"attach"_s, id, office.desk.write(u"data.bin"_s, content)}).status == 0);
    const QString hash = office.json({u"show"_s, id}).object()[u"files"][0][u"file"][u"sha256"].toString();
    CHECK(office.run({u"export"_s, u"attachment"_s, hash, office.desk.path(u"kembali.bin"_s)}).status == 0);
    CHECK(office.desk.read(u"kembali.bin"_s) == content);
    CHECK(office.run({u"export"_s, u"attachment"_s, QString(64, u'0'), office.desk.path(u"lain.bin"_s)}).status == 1);
    CHECK(office.run({u"export"_s, u"attachment"_s, u"abc"_s, office.desk.path(u"lain.bin"_s)}).status == 2);
}
