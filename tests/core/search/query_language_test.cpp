#include "core/library_parts.h"
#include "core/model/language.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;

namespace {

// A small office: units, people, themes and assets that differ in everything a query can ask for.
struct Desk {
    Desk()
    {
        bpkad = add("org_unit", {{"name", QStringLiteral("Badan Pengelola Keuangan dan Aset Daerah")}, {"short_name", QStringLiteral("BPKAD")}});
        dinkes = add("org_unit", {{"name", QStringLiteral("Dinas Kesehatan")}, {"short_name", QStringLiteral("Dinkes")}});
        rahmawati = add("person", {{"name", QStringLiteral("Rahmawati")}});
        arsip = add("theme", {{"title", QStringLiteral("Kearsipan")}});
        asset(QStringLiteral("SOP peminjaman arsip"), QStringLiteral("sop"), bpkad, QDate(2024, 3, 1), QStringLiteral("terbit"));
        asset(QStringLiteral("Panduan rekonsiliasi aset"), QStringLiteral("panduan"), bpkad, QDate(2026, 3, 1), QStringLiteral("draf"));
        asset(QStringLiteral("Jadwal posyandu"), QStringLiteral("data"), dinkes, QDate(2025, 3, 1), QStringLiteral("terbit"));
    }
    Uuid add(const char *type, const std::vector<std::pair<const char *, QVariant>> &values)
    {
        const Uuid id = office->newId();
        RecordEdit edit{std::string(type), id};
        for (const auto &[field, value] : values)
            edit.set(field, value);
        clock.time += 10;
        REQUIRE(office->save(edit));
        return id;
    }
    Uuid asset(const QString &title, const QString &kind, const Uuid &unit, const QDate &day, const QString &state)
    {
        return add("knowledge_asset", {{"title", title},
                                       {"kind", kind},
                                       {"unit", QVariant::fromValue(unit)},
                                       {"owner", QVariant::fromValue(rahmawati)},
                                       {"published_on", day},
                                       {"state", state}});
    }
    SearchAnswer search(const QString &text, bool asYouType = false)
    {
        return office->search({.text = text, .type = QStringLiteral("knowledge_asset"), .asYouType = asYouType, .limit = 50, .offset = 0, .withFacets = true});
    }
    std::string found(const QString &text)
    {
        QStringList titles;
        for (const SearchHit &hit : search(text).hits)
            titles << hit.title;
        titles.sort();
        return titles.join(QStringLiteral(", ")).toStdString();
    }
    QTemporaryDir folder;
    TestClock clock;
    Office office{folder.path(), QStringLiteral("KOTA"), clock};
    Uuid bpkad, dinkes, rahmawati, arsip;
};

} // namespace

TEST_CASE("A query asks for type, unit, year, state and owner by their Indonesian or English names")
{
    Desk desk;
    CHECK(desk.found(QStringLiteral("tipe:sop")) == "SOP peminjaman arsip");
    CHECK(desk.found(QStringLiteral("type:guide")) == "Panduan rekonsiliasi aset");
    CHECK(desk.found(QStringLiteral("unit:bpkad")) == "Panduan rekonsiliasi aset, SOP peminjaman arsip");
    CHECK(desk.found(QStringLiteral("unit:\"dinas kesehatan\"")) == "Jadwal posyandu");
    CHECK(desk.found(QStringLiteral("tahun:2025")) == "Jadwal posyandu");
    CHECK(desk.found(QStringLiteral("tahun:2024..2025")) == "Jadwal posyandu, SOP peminjaman arsip");
    CHECK(desk.found(QStringLiteral("tahun:2025.. unit:bpkad")) == "Panduan rekonsiliasi aset");
    CHECK(desk.found(QStringLiteral("tanggal:2025-03-02..2026-03")) == "Panduan rekonsiliasi aset");
    CHECK(desk.found(QStringLiteral("date:..2025-03-01")) == "Jadwal posyandu, SOP peminjaman arsip");
    CHECK(desk.found(QStringLiteral("status:terbit")) == "Jadwal posyandu, SOP peminjaman arsip");
    CHECK(desk.found(QStringLiteral("state:draf")) == "Panduan rekonsiliasi aset");
    CHECK(desk.found(QStringLiteral("pemilik:rahmawati posyandu")) == "Jadwal posyandu");
    CHECK(desk.found(QStringLiteral("judul:arsip")) == "SOP peminjaman arsip");
    for (const QString &day : {QStringLiteral("1-3-2025"), QStringLiteral("01/03/2025"), QStringLiteral("1.3.2025"), QStringLiteral("3-2025"), QStringLiteral("1-1-2025..31-12-2025")})
        CHECK(desk.found(QStringLiteral("tanggal:") + day) == "Jadwal posyandu");
    CHECK(desk.search(QStringLiteral("tahun:0000")).total == 0);
}

TEST_CASE("A type is also asked for by one word of its name")
{
    Desk desk;
    desk.add("note", {{"title", QStringLiteral("Telepon Pak Camat")}});
    setDisplayLanguage(QStringLiteral("id"));
    CHECK(desk.office->search({.text = QStringLiteral("tipe:private"), .type = {}}).total == 1);
    CHECK(desk.office->search({.text = QStringLiteral("tipe:theme"), .type = {}}).total == 1);
}

TEST_CASE("Typing is forgiven: quotes and minus of a word processor, points in numbers, letters nobody sees")
{
    Desk desk;
    desk.add("knowledge_asset", {{"title", QStringLiteral("Pagu 7.482.600.000 rupiah")}, {"body", QStringLiteral("kerja\u200bsama pem\u00adbangunan, 1250000 lembar")}});
    CHECK(desk.found(QStringLiteral("\u201crekonsiliasi aset\u201d")) == "Panduan rekonsiliasi aset");
    CHECK(desk.found(QStringLiteral("unit:bpkad \u2212arsip")) == "Panduan rekonsiliasi aset");
    CHECK(desk.found(QStringLiteral("unit:bpkad \u2013arsip")) == "Panduan rekonsiliasi aset");
    for (const QString &text : {QStringLiteral("7482600000"), QStringLiteral("7.482.600.000"), QStringLiteral("1.250.000"), QStringLiteral("1250000"),
                                QStringLiteral("kerjasama"), QStringLiteral("pembangunan"), QStringLiteral("pem\u00adbangunan")})
        CHECK(desk.search(text).total == 1);
}

TEST_CASE("However many records are written, changed and taken away after the index was made, searches find exactly what is there")
{
    Desk desk;
    REQUIRE(desk.office->refreshSearch());
    std::vector<Uuid> ids;
    const auto write = [&](std::size_t from, std::size_t to, const QString &word) {
        std::vector<RecordEdit> edits;
        for (std::size_t i = from; i < to; ++i) {
            if (i == ids.size())
                ids.push_back(desk.office->newId());
            RecordEdit edit("knowledge_asset", ids[i]);
            edit.set("title", QStringLiteral("Berkas %1").arg(i)).set("body", word);
            edits.push_back(std::move(edit));
        }
        desk.clock.time += 10;
        REQUIRE(desk.office->save(edits));
    };
    const auto total = [&](const QString &text) { return desk.office->search({.text = text, .type = {}}).total; };
    write(0, 1500, QStringLiteral("xqmerah")); // enough to become a part of the lists
    write(100, 1300, QStringLiteral("xqhijau"));
    write(1400, 2600, QStringLiteral("xqbiru"));
    for (std::size_t i = 0; i < 50; ++i)
        REQUIRE(desk.office->remove("knowledge_asset", ids[i]));
    for (const bool isAnew : {false, true}) {
        if (isAnew)
            REQUIRE(desk.office->rebuild());
        CHECK(total(QStringLiteral("xqmerah")) == 150);
        CHECK(total(QStringLiteral("xqhijau")) == 1200);
        CHECK(total(QStringLiteral("xqbiru")) == 1200);
        CHECK(total(QStringLiteral("xq*")) == 2550);
        CHECK(total(QStringLiteral("xqb*")) == 1200);
        CHECK(total(QStringLiteral("berkas -xqbiru")) == 1350);
        desk.office.reopen();
        CHECK(total(QStringLiteral("xqmerah ATAU xqbiru")) == 1350);
    }
}

TEST_CASE("Minus leaves out, ATAU allows either, a star begins a word, quotes want the very words")
{
    Desk desk;
    CHECK(desk.found(QStringLiteral("-posyandu")) == "Panduan rekonsiliasi aset, SOP peminjaman arsip");
    CHECK(desk.found(QStringLiteral("unit:bpkad -tipe:sop")) == "Panduan rekonsiliasi aset");
    CHECK(desk.found(QStringLiteral("arsip ATAU posyandu")) == "Jadwal posyandu, SOP peminjaman arsip");
    CHECK(desk.found(QStringLiteral("arsip OR posyandu tahun:2025")) == "Jadwal posyandu");
    CHECK(desk.found(QStringLiteral("rekon*")) == "Panduan rekonsiliasi aset");
    CHECK(desk.found(QStringLiteral("\"pinjam\"")).empty());
    CHECK(desk.found(QStringLiteral("pinjam")) == "SOP peminjaman arsip");
    CHECK(desk.found(QStringLiteral("dipinjamkan")) == "SOP peminjaman arsip");
}

TEST_CASE("What cannot be meant is explained in words beside what was found; a name nobody has is told")
{
    Desk desk;
    setDisplayLanguage(QStringLiteral("id"));
    CHECK(desk.search(QStringLiteral("tip:sop")).problem.contains(QStringLiteral("tipe:")));
    CHECK(desk.search(QStringLiteral("tahun:dulu")).problem.contains(QStringLiteral("2024..2026")));
    CHECK(desk.search(QStringLiteral("arsip ATAU")).problem.contains(QStringLiteral("ATAU")));
    CHECK(desk.search(QStringLiteral("arsip ATAU"), true).problem.isEmpty()); // they are still typing
    CHECK(desk.search(QStringLiteral("ATAU arsip")).total == 1);
    CHECK(desk.search(QStringLiteral("tipe:")).problem.contains(QStringLiteral("tipe:")));
    CHECK(desk.search(QStringLiteral("tipe: sop")).problem.contains(QStringLiteral("tipe:")));
    CHECK(desk.search(QStringLiteral("Perihal: arsip")).problem.isEmpty()); // words
    for (const QString &text : {QStringLiteral("-(arsip ATAU posyandu)"), QStringLiteral("(arsip) ATAU (posyandu)"), QStringLiteral("tipe:(sop ATAU data)"),
                                QStringLiteral("arsip ATAU -posyandu"), QStringLiteral("*"), QString(), QStringLiteral("a ").repeated(31),
                                QStringLiteral("a | ").repeated(40) + u'a'})
        CHECK_FALSE(desk.search(text).problem.isEmpty());
    CHECK(desk.search(QStringLiteral("arsip (2024)")).problem.isEmpty());
    CHECK(desk.search(QStringLiteral("lampiran:xyz")).advice.contains(QStringLiteral("xyz")));
    const SearchAnswer unknown = desk.search(QStringLiteral("unit:bappeda arsip"));
    CHECK((unknown.total == 0 && unknown.problem.isEmpty() && unknown.advice.contains(QStringLiteral("bappeda"))));
}

TEST_CASE("When nothing is found the nearest word that stands somewhere is offered, and what was sought is counted without names")
{
    Desk desk;
    CHECK(desk.search(QStringLiteral("jadwal psyandu")).suggestion == u"jadwal posyandu");
    CHECK(desk.search(QStringLiteral("zzzzz")).suggestion.isEmpty());
    REQUIRE(desk.office->noteGap(QStringLiteral("Rumah pompa")));
    REQUIRE(desk.office->noteGap(QStringLiteral("rumah POMPA")));
    REQUIRE(desk.office->noteGap(QStringLiteral("rahmawati pompa")));
    REQUIRE(desk.office->noteGap(QStringLiteral("Xavierus pompa"))); // a name that nobody here has
    CHECK(desk.office->noteGap(QStringLiteral("posyandu")) == false); // which is here
    CHECK(desk.office->noteGap(QStringLiteral("rekonsiliasi aset"), true) == true); // what was found is not what was sought
    const QList<SearchGap> gaps = desk.office->gaps();
    REQUIRE(gaps.size() == 2);
    CHECK((gaps.first().words == u"rumah pompa" && gaps.first().times == 2));
}

TEST_CASE("Facets count all hits by type, unit, year, state and owner, and each value can be added to the query")
{
    Desk desk;
    const SearchAnswer answer = desk.search(QStringLiteral("pemilik:rahmawati"));
    REQUIRE(answer.total == 3);
    std::string facets;
    for (const SearchFacet &facet : answer.facets) {
        for (const SearchFacet::Value &value : facet.values) {
            facets += value.query.toStdString() + '=' + std::to_string(value.count) + ' ';
            CHECK(desk.search(value.query).total == value.count);
        }
    }
    CHECK(facets
          == "tipe:sop=1 tipe:panduan=1 tipe:data=1 unit:\"Badan Pengelola Keuangan dan Aset Daerah\"=2 unit:\"Dinas Kesehatan\"=1 tahun:2024=1 tahun:2026=1 "
             "tahun:2025=1 status:terbit=2 status:draf=1 pemilik:Rahmawati=3 ");
}

TEST_CASE("A keyword is asked for whatever its capitals, and counted once for each asset that has it")
{
    Desk desk;
    desk.add("knowledge_asset", {{"title", QStringLiteral("Peta rencana")}, {"keywords", QStringList{QStringLiteral("SPBE"), QStringLiteral("satu data")}}});
    const Uuid second = desk.add("knowledge_asset", {{"title", QStringLiteral("Arsitektur")}, {"keywords", QStringList{QStringLiteral("spbe"), QStringLiteral("Spbe")}}});
    CHECK(desk.found(QStringLiteral("kata_kunci:spbe")) == "Arsitektur, Peta rencana");
    CHECK(desk.found(QStringLiteral("keyword:\"Satu Data\"")) == "Peta rencana");
    CHECK(desk.found(QStringLiteral("tag:SPBE -rencana")) == "Arsitektur");
    CHECK(desk.search(QStringLiteral("tag:satu")).total == 0); // the whole keyword, not a word of it
    CHECK_FALSE(desk.search(QStringLiteral("tag:satu")).advice.isEmpty());
    const auto keywords = [&] {
        std::string out;
        for (const SearchFacet &facet : desk.office->search({.text = {}, .type = {}, .limit = 0, .withFacets = true}).facets) {
            for (const SearchFacet::Value &value : facet.name == u"kata_kunci" ? facet.values : QList<SearchFacet::Value>())
                out += value.label.toStdString() + '=' + std::to_string(value.count) + ' ';
        }
        return out;
    };
    CHECK(keywords() == "SPBE=2 satu data=1 ");
    REQUIRE(desk.office->save(RecordEdit("knowledge_asset", second).removeTag("keywords", QStringLiteral("spbe")).removeTag("keywords", QStringLiteral("Spbe"))));
    CHECK(keywords() == "SPBE=1 satu data=1 ");
}

TEST_CASE("Without words everything is counted, and nothing is a hit unless it is asked for")
{
    Desk desk;
    const SearchAnswer counted = desk.office->search({.text = {}, .type = QStringLiteral("knowledge_asset"), .limit = 0, .withFacets = true});
    CHECK(counted.total == 3);
    CHECK(counted.hits.isEmpty());
    CHECK(counted.problem.isEmpty());
    for (const SearchFacet &facet : counted.facets) {
        for (const SearchFacet::Value &value : facet.values)
            CHECK(desk.search(value.query).total == value.count);
    }
    CHECK(desk.office->search({.text = {}, .type = {}}).total == 0);
}

TEST_CASE("An abbreviation of the office's glossary finds what is written out, and the other way round")
{
    Desk desk;
    desk.asset(QStringLiteral("Arsitektur sistem pemerintahan berbasis elektronik"), QStringLiteral("kajian"), desk.bpkad, QDate(2026, 1, 1), QStringLiteral("draf"));
    desk.asset(QStringLiteral("Peta rencana SPBE"), QStringLiteral("kajian"), desk.bpkad, QDate(2026, 1, 1), QStringLiteral("draf"));
    CHECK(desk.found(QStringLiteral("spbe")) == "Peta rencana SPBE");
    desk.add("glossary_term", {{"term", QStringLiteral("SPBE")}, {"synonyms", QStringList{QStringLiteral("Sistem Pemerintahan Berbasis Elektronik")}}});
    CHECK(desk.found(QStringLiteral("spbe")) == "Arsitektur sistem pemerintahan berbasis elektronik, Peta rencana SPBE");
    CHECK(desk.found(QStringLiteral("sistem pemerintahan berbasis elektronik")) == "Arsitektur sistem pemerintahan berbasis elektronik, Peta rencana SPBE");
    CHECK(desk.found(QStringLiteral("\"spbe\"")) == "Peta rencana SPBE");
}

TEST_CASE("Hits in the title come first, the form that was typed before other forms, verified before others; each says why")
{
    Desk desk;
    const Uuid inBody = desk.add("knowledge_asset", {{"title", QStringLiteral("Laporan tahunan")}, {"body", QStringLiteral("Bab tentang pelayanan warga.")}});
    const Uuid inTitle = desk.add("knowledge_asset", {{"title", QStringLiteral("Pelayanan warga")}});
    const Uuid otherForm = desk.add("knowledge_asset", {{"title", QStringLiteral("Cara melayani warga")}});
    const Uuid verified = desk.add("knowledge_asset",
                                   {{"title", QStringLiteral("Melayani warga lansia")}, {"verified_on", QDate(2026, 5, 1)}, {"keywords", QStringList{QStringLiteral("lansia")}}});
    const SearchAnswer answer = desk.search(QStringLiteral("pelayanan warga"));
    REQUIRE(answer.total == 4);
    CHECK(answer.hits[0].id == inTitle);
    CHECK(answer.hits[1].id == verified);
    CHECK(answer.hits[2].id == otherForm);
    CHECK(answer.hits[3].id == inBody);
    CHECK(answer.hits[1].why.size() == 2);
    // The sought words are marked in whatever is opened, in any form.
    const QString text = QStringLiteral("Dilayani: \u201cpelayanannya\u201d baik.");
    CHECK(desk.office->marksIn(text, desk.search(QStringLiteral("pelayanan")).words).isEmpty()); // forms that stand nowhere in the library
    CHECK(desk.office->marksIn(QStringLiteral("Cara melayani"), answer.words) == QList<QPair<int, int>>{{5, 8}});
    const QList<RecordLine> also = desk.office->seeAlso(inTitle);
    CHECK((also.size() >= 2 && also.first().id != inTitle));
}

TEST_CASE("A snippet shows the piece of the text that has the most of the words, even far behind the first of them")
{
    Desk desk;
    QString body = QStringLiteral("Arsip disimpan.\n");
    for (int i = 0; i < 200; ++i)
        body += QStringLiteral("Bab %1 membahas arsip dinamis.\n").arg(i);
    body += QStringLiteral("Peminjaman arsip dicatat petugas gudang.\n");
    desk.add("knowledge_asset", {{"title", QStringLiteral("Pedoman")}, {"body", body}});
    const SearchAnswer answer = desk.search(QStringLiteral("arsip dipinjam gudang"));
    REQUIRE(answer.total == 1);
    CHECK(answer.hits.first().snippet.contains(QStringLiteral("Peminjaman arsip dicatat petugas gudang")));
    CHECK(answer.hits.first().marks.size() >= 3);
}

TEST_CASE("A unit, theme or person is asked for by what it is called, not by what is written about it")
{
    Desk desk;
    const Uuid land = desk.add("theme", {{"title", QStringLiteral("Aset tanah")}, {"relevance", QStringLiteral("Kearsipan berkas tanah")}});
    const Uuid id = desk.add("knowledge_asset", {{"title", QStringLiteral("Sertifikat")}});
    RecordEdit themed("knowledge_asset", id);
    themed.addLink("themes", land);
    REQUIRE(desk.office->save(themed));
    CHECK(desk.found(QStringLiteral("tema:\"aset tanah\"")) == "Sertifikat");
    CHECK(desk.found(QStringLiteral("tema:kearsipan")).empty());
    CHECK(desk.search(QStringLiteral("tema:-")).total == 0);
    CHECK(desk.found(QStringLiteral("lampiran:ada")).empty());
}

TEST_CASE("What is counted and reread for searching changes nothing of the library: no key is taken, a preview stays good")
{
    Desk desk;
    const std::string before = desk.office->parts().revision();
    REQUIRE(desk.office->noteGap(QStringLiteral("rumah pompa")));
    REQUIRE(desk.office->refreshSearch());
    CHECK(desk.office->parts().revision() == before);
    CHECK(desk.office->gaps().size() == 1);
}

TEST_CASE("An asset that is no longer used no longer says so")
{
    Desk desk;
    const Uuid asset = desk.add("knowledge_asset", {{"title", QStringLiteral("Panduan gudang")}});
    const auto why = [&] { return desk.search(QStringLiteral("gudang")).hits.first().why.join(u'|'); };
    const Uuid use = desk.add("asset_use", {{"asset", QVariant::fromValue(asset)}, {"person", QVariant::fromValue(desk.rahmawati)}, {"kind", QStringLiteral("dibaca")}});
    CHECK(why().contains(u'1'));
    REQUIRE(desk.office->remove("asset_use", use));
    CHECK_FALSE(why().contains(u'1'));
}
