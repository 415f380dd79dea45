// Stories 1 and 2 of the domain, told through the command line with their numbers: a community is formed, meets, and its minutes count.
#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Story {
    CliDesk desk;
    const QString code = u"bpkad"_s;
    QString bpkad, bapenda, diskominfo;
    QString dewi, fauzan, hasanuddin, sari, yohanes;
    QStringList members;
    QString theme, community, decree;

    Story()
    {
        desk.makeOffice(code);
        bpkad = add({u"org_unit"_s, u"code=BPKAD"_s, u"name=Badan Pengelola Keuangan dan Aset Daerah"_s});
        bapenda = add({u"org_unit"_s, u"code=BAPENDA"_s, u"name=Badan Pendapatan Daerah"_s});
        diskominfo = add({u"org_unit"_s, u"code=DISKOMINFO"_s, u"name=Dinas Komunikasi dan Informatika"_s});
        dewi = person(u"Dewi Kartikasari"_s, bpkad);
        fauzan = person(u"Muhammad Fauzan Siregar"_s, bpkad);
        members = {dewi, fauzan};
        for (int i = 3; i <= 9; ++i)
            members << person(u"Anggota %1"_s.arg(i), bpkad);
        hasanuddin = person(u"Hasanuddin Lubis"_s, {});
        sari = person(u"Sari Puspitasari"_s, diskominfo);
        yohanes = person(u"Yohanes Kapitan"_s, bapenda);
    }

    QString add(const QStringList &arguments) const { return desk.add(code, arguments); }
    CliAnswer run(const QStringList &arguments) const { return desk.at(code, arguments); }
    QJsonObject ask(const QStringList &arguments) const { return desk.jsonAt(code, arguments).object(); }
    QJsonArray list(const QString &type, const QString &office = {}) const
    {
        return desk.jsonAt(office.isEmpty() ? code : office, {u"list"_s, type}).object()[u"items"].toArray();
    }
    QString person(const QString &name, const QString &unit) const
    {
        QStringList arguments{u"person"_s, u"name="_s + name};
        if (!unit.isEmpty())
            arguments << u"unit="_s + unit;
        return add(arguments);
    }
    QString rows(const QString &name, const QJsonArray &rows) const { return u"@"_s + desk.write(name, QJsonDocument(rows).toJson()); }

    void formCommunity()
    {
        theme = add({u"theme"_s, u"title=Penatausahaan Barang Milik Daerah"_s});
        community = add({u"community"_s, u"name=Aset Kita"_s, u"unit="_s + bpkad, u"themes="_s + theme, u"lead="_s + dewi, u"target_meetings=1"_s, u"target_assets=4"_s});
        QJsonArray appointed;
        for (const QString &member : members) {
            add({u"community_member"_s, u"community="_s + community, u"person="_s + member, u"from=2026-01-12"_s});
            appointed << QJsonObject{{u"person"_s, member}, {u"role"_s, member == dewi ? u"ketua"_s : u"anggota"_s}};
        }
        decree = add({u"decree"_s, u"title=Pembentukan Komunitas Pembelajar Aset Kita"_s, u"number=12 TAHUN 2026"_s, u"date=2026-01-12"_s, u"kind=cop"_s, u"community="_s + community,
                      u"unit="_s + bpkad, u"signatory_post=Kepala Badan Pengelola Keuangan dan Aset Daerah"_s, u"members="_s + rows(u"anggota.json"_s, appointed)});
    }

    QString holdMeeting() const
    {
        QJsonArray attendance;
        for (qsizetype i = 0; i < members.size(); ++i)
            attendance << QJsonObject{{u"person"_s, members[i]}, {u"invited"_s, true}, {u"present"_s, i < 5 ? u"hadir"_s : i < 7 ? u"daring"_s : u"izin"_s}};
        attendance << QJsonObject{{u"person"_s, sari}, {u"invited"_s, true}, {u"present"_s, u"hadir"_s}};
        attendance << QJsonObject{{u"person"_s, yohanes}, {u"invited"_s, true}, {u"present"_s, u"daring"_s}};
        const QJsonArray decisions{QJsonObject{{u"text"_s, u"Rekonsiliasi dimulai tiga minggu sebelum tutup buku."_s}},
                                   QJsonObject{{u"text"_s, u"Selisih luas di atas 2% diukur ulang bersama kantor pertanahan."_s}},
                                   QJsonObject{{u"text"_s, u"Cara kerja ditulis sebagai praktik baik dan diterbitkan."_s}}};
        const QString meeting =
            add({u"meeting"_s, u"title=Pertemuan Komunitas Pembelajar “Aset Kita”"_s, u"community="_s + community, u"unit="_s + bpkad, u"kind=pertemuan_cop"_s, u"mode=bauran"_s,
                 u"start=2026-11-12 13:30 WITA"_s, u"end=2026-11-12 15:45 WITA"_s, u"place=Ruang Rapat Lantai 2 BPKAD"_s, u"chair="_s + dewi, u"invitation_number=000.1.5/214/BPKAD"_s,
                 u"invitation_date=2026-11-05"_s, u"attendance="_s + rows(u"hadir.json"_s, attendance), u"decisions="_s + rows(u"keputusan.json"_s, decisions)});
        add({u"action_item"_s, u"text=Menyusun draf praktik baik rekonsiliasi"_s, u"owner="_s + fauzan, u"due=2026-11-30"_s, u"meeting="_s + meeting});
        add({u"action_item"_s, u"text=Menyediakan peta persil per kecamatan"_s, u"owner="_s + sari, u"due=2026-12-15"_s, u"meeting="_s + meeting});
        return meeting;
    }
    QString holdFinalMeeting() const
    {
        const QString meeting = holdMeeting();
        REQUIRE(run({u"edit"_s, meeting, u"minute_taker="_s + fauzan}).status == 0);
        REQUIRE(run({u"edit"_s, meeting, u"state=final"_s}).status == 0);
        return meeting;
    }
};

} // namespace

TEST_CASE("A community with a decree is established, and with a mentor it is mentored")
{
    Story story;
    story.formCommunity();
    REQUIRE(story.run({u"edit"_s, story.decree, u"state=ditetapkan"_s}).status == 0);
    QJsonObject community = story.ask({u"show"_s, story.community});
    CHECK(community[u"stage"].toString() == u"terbentuk");
    CHECK(community[u"decree_number"].toString() == u"12 TAHUN 2026");
    CHECK(community[u"decree"].toString() == story.decree);

    story.add({u"mentor_assignment"_s, u"community="_s + story.community, u"person="_s + story.hasanuddin, u"kind=widyaiswara"_s, u"from=2026-01-19"_s});
    community = story.ask({u"show"_s, story.community});
    CHECK(community[u"stage"].toString() == u"didampingi");
    CHECK(community[u"mentor"].toString() == story.hasanuddin);

    const QJsonObject facts = story.ask({u"community"_s, u"facts"_s, story.community, u"--year"_s, u"2026"_s});
    CHECK(facts[u"stage"].toString() == u"didampingi");
    CHECK(facts[u"members"].toInt() == 9);
    CHECK(facts[u"milestones"].toArray()[2].toObject()[u"reached"].toString() == u"2026-01-12");
    CHECK(facts[u"milestones"].toArray()[3].toObject()[u"reached"].toString() == u"2026-01-19");
    CHECK(facts[u"quarters"].toArray()[3].toObject()[u"meetings_planned"].toInt() == 1);
    CHECK(facts[u"quarters"].toArray()[3].toObject()[u"assets_planned"].toInt() == 1);
}

TEST_CASE("A decree without number, day or signatory does not take effect; one in force is not changed any more")
{
    Story story;
    story.formCommunity();
    const QString empty = story.add({u"decree"_s, u"title=Pembentukan Tim"_s});
    const CliAnswer refused = story.run({u"edit"_s, empty, u"state=ditetapkan"_s});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"number"));
    REQUIRE(story.run({u"edit"_s, story.decree, u"state=ditetapkan"_s}).status == 0);
    CHECK(story.run({u"edit"_s, story.decree, u"title=Yang lain"_s}).status == 1);
    CHECK(story.ask({u"show"_s, story.decree})[u"title"].toString() == u"Pembentukan Komunitas Pembelajar Aset Kita");
    CHECK(story.run({u"edit"_s, story.decree, u"state=draf"_s}).status == 1); // the way round
    CHECK(story.run({u"remove"_s, story.decree}).status == 1);
    CHECK(story.ask({u"show"_s, story.decree})[u"state"].toString() == u"ditetapkan");
    CHECK(story.run({u"edit"_s, story.decree, u"state=dicabut"_s}).status == 0);
    CHECK(story.run({u"edit"_s, story.decree, u"state=ditetapkan"_s}).status == 1);
}

TEST_CASE("A mentor is not at two places at once")
{
    Story story;
    story.formCommunity();
    const QString other = story.add({u"community"_s, u"name=Pajak Cerdas"_s, u"unit="_s + story.bapenda});
    const auto visit = [&](const QString &community, const QString &topic, const QString &start, const QString &end) {
        return story.run({u"add"_s, u"mentoring_visit"_s, u"topic="_s + topic, u"community="_s + community, u"mentor="_s + story.hasanuddin, u"start="_s + start, u"end="_s + end});
    };
    const CliAnswer first = visit(story.community, u"Kunjungan pertama"_s, u"2026-02-10 09:00 WITA"_s, u"2026-02-10 10:30 WITA"_s);
    REQUIRE(first.status == 0);
    const CliAnswer second = visit(other, u"Kunjungan lain"_s, u"2026-02-10 10:00 WITA"_s, u"2026-02-10 11:00 WITA"_s);
    CHECK(second.status == 1);
    CHECK(second.err.contains(u"Hasanuddin Lubis"));
    CHECK(second.err.contains(u"Kunjungan pertama"));
    CHECK(story.list(u"mentoring_visit"_s).size() == 1);
    CHECK(visit(other, u"Sesudahnya"_s, u"2026-02-10 10:30 WITA"_s, u"2026-02-10 11:00 WITA"_s).status == 0);
    // A visit that is postponed gives its hour back, and says why.
    const QString id = first.out.trimmed();
    CHECK(story.run({u"edit"_s, id, u"state=ditunda"_s}).status == 1);
    CHECK(story.run({u"edit"_s, id, u"state=ditunda"_s, u"reason=Pendamping sakit"_s}).status == 0);
    CHECK(visit(other, u"Di jam yang bebas"_s, u"2026-02-10 09:15 WITA"_s, u"2026-02-10 10:00 WITA"_s).status == 0);
}

TEST_CASE("Seven of nine members are 77.8 percent, and people of other units make a meeting cross-unit")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdMeeting();
    const QJsonObject facts = story.ask({u"meeting"_s, u"facts"_s, meeting});
    CHECK(facts[u"members"].toInt() == 9);
    CHECK(facts[u"members_present"].toInt() == 7);
    CHECK(facts[u"participation"].toDouble() == 77.8);
    CHECK(facts[u"present"].toInt() == 9);
    CHECK(facts[u"outside"].toInt() == 2);
    CHECK(facts[u"cross_unit"].toBool());
    CHECK(facts[u"minutes"].toInt() == 135);
    CHECK(facts[u"hours"].toInt() == 3);
    CHECK(story.desk.run({u"--library"_s, story.desk.path(story.code), u"--config"_s, story.desk.path(story.code + u".keys"_s), u"--lang"_s, u"id"_s, u"meeting"_s, u"facts"_s, meeting})
              .out.contains(u"77,8%"));
}

TEST_CASE("Minutes are final only with both who sign, and then nobody changes them")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdMeeting();
    const CliAnswer early = story.run({u"edit"_s, meeting, u"state=final"_s});
    CHECK(early.status == 1);
    CHECK(early.err.contains(u"minute taker"));
    CHECK(story.ask({u"show"_s, meeting})[u"state"].isNull());
    CHECK(story.run({u"meeting"_s, u"hours"_s, meeting}).status == 1);

    REQUIRE(story.run({u"edit"_s, meeting, u"minute_taker="_s + story.fauzan}).status == 0);
    REQUIRE(story.run({u"edit"_s, meeting, u"state=final"_s}).status == 0);
    const QJsonObject final = story.ask({u"show"_s, meeting});
    CHECK(final[u"state"].toString() == u"final");
    CHECK_FALSE(final[u"sealed"].toString().isEmpty());
    for (const QString &change : {u"title=Yang lain"_s, u"place=Di tempat lain"_s, u"state=rencana"_s, u"opening=Dibuka"_s}) {
        const CliAnswer late = story.run({u"edit"_s, meeting, change});
        CHECK(late.status == 1);
        CHECK(late.err.contains(u"cannot be changed"));
    }
    CHECK(story.ask({u"show"_s, meeting}) == final);
}

TEST_CASE("Final minutes propose three lesson hours for each who was there, once")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdFinalMeeting();
    const QJsonObject proposed = story.ask({u"meeting"_s, u"hours"_s, meeting});
    CHECK(proposed[u"hours"].toInt() == 3);
    CHECK(proposed[u"people"].toInt() == 9);
    const QJsonArray records = story.list(u"training_record"_s);
    CHECK(records.size() == 9);
    const QJsonObject record = story.ask({u"show"_s, records[0].toObject()[u"id"].toString()});
    CHECK(record[u"hours"].toDouble() == 3);
    CHECK(record[u"state"].toString() == u"diajukan");
    CHECK(record[u"form"].toString() == u"komunitas_belajar");
    CHECK(record[u"year"].toInt() == 2026);
    CHECK(story.ask({u"meeting"_s, u"hours"_s, meeting})[u"people"].toInt() == 0);
    CHECK(story.list(u"training_record"_s).size() == 9);
}

TEST_CASE("A final meeting becomes the draft of an asset, with its community, theme, unit and decisions, once")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdFinalMeeting();
    const QString asset = story.ask({u"meeting"_s, u"asset"_s, meeting})[u"id"].toString();
    const QJsonObject shown = story.ask({u"show"_s, asset});
    CHECK(shown[u"state"].toString() == u"draf");
    CHECK(shown[u"community"].toString() == story.community);
    CHECK(shown[u"themes"].toArray()[0].toString() == story.theme);
    CHECK(shown[u"unit"].toString() == story.bpkad);
    CHECK(shown[u"meeting"].toString() == meeting);
    CHECK(shown[u"body"].toString().contains(u"2. Selisih luas di atas 2% diukur ulang"));
    CHECK(shown[u"body"].toString().contains(u"peta persil"));
    CHECK(story.ask({u"meeting"_s, u"asset"_s, meeting})[u"id"].toString() == asset);
}

TEST_CASE("A meeting that counts fills its quarter; the next one begins with its people")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdFinalMeeting();
    const QJsonObject quarter = story.ask({u"community"_s, u"facts"_s, story.community, u"--year"_s, u"2026"_s})[u"quarters"].toArray()[3].toObject();
    CHECK(quarter[u"meetings"].toInt() == 1);
    CHECK(quarter[u"activity"].toDouble() == 100);
    const QString next = story.ask({u"meeting"_s, u"next"_s, meeting})[u"id"].toString();
    const QJsonObject shown = story.ask({u"show"_s, next});
    CHECK(shown[u"previous"].toString() == meeting);
    CHECK(shown[u"chair"].toString() == story.dewi);
    CHECK(shown[u"attendance"].toArray().size() == 11);
    CHECK(shown[u"attendance"].toArray()[0].toObject()[u"present"].isNull());
    CHECK(shown[u"decisions"].toArray().isEmpty());
}

TEST_CASE("A meeting goes into any calendar: UTC times, folded lines, nothing unescaped")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdMeeting();
    REQUIRE(story.run({u"edit"_s, meeting, u"place=Ruang; rapat, lantai 2\\utara"_s}).status == 0);
    const QString file = story.desk.path(u"rapat.ics"_s);
    REQUIRE(story.run({u"meeting"_s, u"calendar"_s, meeting, u"--output"_s, file}).status == 0);
    const QByteArray text = story.desk.read(u"rapat.ics"_s);
    CHECK(text.contains("DTSTART:20261112T053000Z\r\n"));
    CHECK(text.contains("DTEND:20261112T074500Z\r\n"));
    CHECK(text.contains("LOCATION:Ruang\\; rapat\\, lantai 2\\\\utara\r\n"));
    for (const QByteArray &line : text.split('\n'))
        CHECK(line.size() <= 76);
    CHECK(text.endsWith("END:VCALENDAR\r\n"));
}

TEST_CASE("A table makes nothing official: minutes become final with their signatures, on their own page")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdMeeting();
    const QString table = story.desk.write(u"final.csv"_s, ("id,state\n" + meeting + ",final\n").toUtf8());
    CHECK(story.run({u"import"_s, table, u"--type"_s, u"meeting"_s}).status == 1);
    CHECK(story.ask({u"show"_s, meeting})[u"state"].isNull());
}

TEST_CASE("A row that was taken out comes back as it is given, without what it said before; a cell that is left out of a whole table is empty")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdMeeting();
    const QString full = story.rows(u"penuh.json"_s, {QJsonObject{{u"element"_s, u"ag1"_s}, {u"topic"_s, u"Peta"_s}, {u"minutes"_s, 30}}});
    const QString bare = story.rows(u"tanpa.json"_s, {QJsonObject{{u"element"_s, u"ag1"_s}, {u"topic"_s, u"Peta"_s}}});
    const auto agenda = [&] { return story.ask({u"show"_s, meeting})[u"agenda"].toArray(); };
    REQUIRE(story.run({u"edit"_s, meeting, u"agenda="_s + full}).status == 0);
    REQUIRE(story.run({u"edit"_s, meeting, u"agenda="_s + bare}).status == 0);
    REQUIRE(agenda().size() == 1);
    CHECK(agenda()[0].toObject()[u"minutes"].isNull());
    REQUIRE(story.run({u"edit"_s, meeting, u"agenda="_s + full}).status == 0);
    REQUIRE(story.run({u"edit"_s, meeting, u"agenda="_s}).status == 0);
    CHECK(agenda().isEmpty());
    REQUIRE(story.run({u"edit"_s, meeting, u"agenda="_s + bare}).status == 0);
    REQUIRE(agenda().size() == 1);
    CHECK(agenda()[0].toObject()[u"minutes"].isNull());
    const QString twice = story.rows(u"dua.json"_s, {QJsonObject{{u"element"_s, u"x"_s}, {u"topic"_s, u"A"_s}}, QJsonObject{{u"element"_s, u"x"_s}, {u"topic"_s, u"B"_s}}});
    CHECK(story.run({u"edit"_s, meeting, u"agenda="_s + twice}).status == 1);
}

TEST_CASE("No paper and no table is written over a library")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdMeeting();
    const QString database = story.desk.path(story.code + u"/library.db"_s);
    CHECK(story.run({u"export"_s, u"csv"_s, u"meeting"_s, database}).status == 1);
    CHECK(story.run({u"meeting"_s, u"calendar"_s, meeting, u"--output"_s, database}).status == 1);
    CHECK(story.run({u"backup"_s, database}).status == 1);
    CHECK(story.ask({u"show"_s, meeting})[u"kind"].toString() == u"pertemuan_cop");
}

TEST_CASE("A meeting is cancelled with a reason, and not once it was held")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdMeeting();
    CHECK(story.run({u"edit"_s, meeting, u"state=batal"_s}).status == 1);
    CHECK(story.run({u"edit"_s, meeting, u"state=selesai"_s}).status == 0);
    CHECK(story.run({u"edit"_s, meeting, u"state=batal"_s, u"cancel_reason=Ruang dipakai"_s}).status == 1);
}

TEST_CASE("Minutes from a word processor become a meeting: its people are known by their names, others stay as guests")
{
    Story story;
    const QString file = story.desk.write(u"notula.txt"_s, "NOTULA\nRapat : Pertemuan Aset Kita\nHari/Tanggal : Kamis, 12 November 2026\nWaktu : 13.30 WITA s.d. 15.45 WITA\n"
                                                            "Tempat : Ruang Rapat\nPimpinan Rapat : Dewi Kartikasari, S.E., M.Ak.\nNotulis : Muhammad Fauzan Siregar, S.H.\nSusunan Acara\n1. Pembukaan\n"
                                                            "Keputusan\n1. Ukur ulang.\nTindak Lanjut\n1. Menyusun jadwal (Budi Tamu, 30 November 2026)\n");
    const QJsonObject read = story.ask({u"meeting"_s, u"import"_s, file});
    CHECK(read[u"decisions"].toInt() == 1);
    CHECK(read[u"unknown"].toArray() == QJsonArray{u"Budi Tamu"_s});
    const QJsonObject meeting = story.ask({u"show"_s, read[u"id"].toString()});
    CHECK(meeting[u"chair"].toString() == story.dewi);
    CHECK(meeting[u"minute_taker"].toString() == story.fauzan);
    CHECK(meeting[u"start"].toString().startsWith(u"2026-11-12T13:30+08:00"));
    CHECK(meeting[u"state"].toString() == u"notula_draf");
    CHECK(meeting[u"files"].toArray().size() == 1);
    CHECK(story.list(u"action_item"_s).size() == 1);
    const QString letter = story.desk.write(u"surat.txt"_s, "Surat Edaran\nNomor 5\n");
    const CliAnswer refused = story.run({u"meeting"_s, u"import"_s, letter});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"surat.txt"));
    CHECK(story.list(u"meeting"_s).size() == 1);
}

TEST_CASE("Two offices write into the same meeting at the same time, and nothing is lost")
{
    Story story;
    story.formCommunity();
    const QString meeting = story.holdMeeting();
    const QString hub = u"bkpsdm"_s;
    story.desk.makeOffice(hub);
    story.desk.trustEachOther(story.code, hub);
    REQUIRE(story.desk.carry(story.code, hub).status == 0);

    const auto at = [&](const QString &office, const QStringList &arguments) { return story.desk.at(office, arguments); };
    const QString here = story.rows(u"a.json"_s, {QJsonObject{{u"topic"_s, u"Dari BPKAD"_s}}});
    const QString there = story.rows(u"b.json"_s, {QJsonObject{{u"topic"_s, u"Dari BKPSDM"_s}}});
    REQUIRE(at(story.code, {u"edit"_s, meeting, u"agenda+="_s + here}).status == 0);
    REQUIRE(at(hub, {u"edit"_s, meeting, u"agenda+="_s + there}).status == 0);
    // Both write down the same guest: one row, for it has the person's id.
    const QString guest = story.rows(u"tamu.json"_s, {QJsonObject{{u"person"_s, story.hasanuddin}, {u"present"_s, u"hadir"_s}}});
    REQUIRE(at(story.code, {u"edit"_s, meeting, u"attendance+="_s + guest}).status == 0);
    REQUIRE(at(hub, {u"edit"_s, meeting, u"attendance+="_s + guest}).status == 0);
    story.desk.add(story.code, {u"action_item"_s, u"text=Tugas dari BPKAD"_s, u"due=2026-12-01"_s, u"meeting="_s + meeting});
    story.desk.add(hub, {u"action_item"_s, u"text=Tugas dari BKPSDM"_s, u"due=2026-12-02"_s, u"meeting="_s + meeting});

    REQUIRE(story.desk.carry(story.code, hub).status == 0);
    REQUIRE(story.desk.carry(hub, story.code).status == 0);
    CHECK(at(story.code, {u"digest"_s}).out == at(hub, {u"digest"_s}).out);
    for (const QString &office : {story.code, hub}) {
        const QJsonObject merged = story.desk.jsonAt(office, {u"show"_s, meeting}).object();
        CHECK(merged[u"agenda"].toArray().size() == 2);
        CHECK(merged[u"attendance"].toArray().size() == 12);
        CHECK(story.list(u"action_item"_s, office).size() == 4);
    }
}
