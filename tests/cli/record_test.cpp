#include "tests/support/cli_runner.h"

#include "core/base/uuid.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Office {
    CliDesk desk;
    QString code = u"bpkad"_s;

    Office() { desk.makeOffice(code); }
    CliAnswer run(const QStringList &arguments) const { return desk.at(code, arguments); }
    QString add(const QStringList &arguments) const { return desk.add(code, arguments); }
    QJsonObject show(const QString &id) const { return desk.jsonAt(code, {u"show"_s, id}).object(); }
};

QStringList texts(const QJsonValue &array)
{
    QStringList out;
    for (const QJsonValue &each : array.toArray())
        out << each.toString();
    out.sort();
    return out;
}

} // namespace

TEST_CASE("add prints the id, and show gives back what was written, as programs write it")
{
    const Office office;
    const QString theme = office.add({u"theme"_s, u"title=Arsip"_s});
    const QString body = office.desk.write(u"isi naskah.txt"_s, "Baris satu = 1\nBaris dua\n");
    const QString id = office.add({u"knowledge_asset"_s, u"title=Panduan \"arsip\" = rapi"_s, u"kind=panduan"_s, u"body=@"_s + body,
                                   u"keywords=arsip; surat masuk"_s, u"themes="_s + theme, u"review_due=12 November 2026"_s,
                                   u"version=1,5"_s, u"summary=@@Budi tahu"_s});
    CHECK(uuidFromString(id).has_value());

    const QJsonObject asset = office.show(id);
    CHECK(asset[u"id"].toString() == id);
    CHECK(asset[u"type"].toString() == u"knowledge_asset");
    CHECK(asset[u"title"].toString() == u"Panduan \"arsip\" = rapi");
    CHECK(asset[u"kind"].toString() == u"panduan");
    CHECK(asset[u"body"].toString() == u"Baris satu = 1\nBaris dua");
    CHECK(asset[u"summary"].toString() == u"@Budi tahu");
    CHECK(texts(asset[u"keywords"]) == QStringList{u"arsip"_s, u"surat masuk"_s});
    CHECK(texts(asset[u"themes"]) == QStringList{theme});
    CHECK(asset[u"review_due"].toString() == u"2026-11-12");
    CHECK(asset[u"version"].toDouble() == 1.5);
    CHECK(asset[u"owner"].isNull());
    CHECK(asset[u"files"].toArray().isEmpty());
    CHECK(asset[u"life"].toString() == u"there");
    CHECK(asset[u"chain"].toString() == u"shared");
}

TEST_CASE("edit sets, empties, adds and takes away")
{
    const Office office;
    const QString arsip = office.add({u"theme"_s, u"title=Arsip"_s});
    const QString pajak = office.add({u"theme"_s, u"title=Pajak"_s});
    const QString id = office.add({u"knowledge_asset"_s, u"title=Satu"_s, u"code=A-1"_s, u"keywords=a;b"_s, u"themes="_s + arsip});

    CHECK(office
              .run({u"edit"_s, id, u"title=Dua"_s, u"code="_s, u"keywords+=c; d"_s, u"keywords-=a"_s, u"themes+=Pajak"_s,
                    u"themes-="_s + arsip})
              .status
          == 0);
    const QJsonObject asset = office.show(id);
    CHECK(asset[u"title"].toString() == u"Dua");
    CHECK(asset[u"code"].isNull());
    CHECK(texts(asset[u"keywords"]) == QStringList{u"b"_s, u"c"_s, u"d"_s});
    CHECK(texts(asset[u"themes"]) == QStringList{pajak});
}

TEST_CASE("An edit that changes nothing writes nothing")
{
    const Office office;
    const QString id = office.add({u"theme"_s, u"title=Arsip"_s});
    const auto history = [&] {
        return office.desk.jsonAt(office.code, {u"show"_s, id, u"--history"_s}).object()[u"history"].toArray().size();
    };
    CHECK(history() == 1);
    CHECK(office.run({u"edit"_s, id, u"title=Arsip"_s}).status == 0);
    CHECK(history() == 1);
    CHECK(office.run({u"edit"_s, id, u"title=Arsip dinas"_s}).status == 0);
    CHECK(history() == 2);
}

TEST_CASE("Rows come as JSON, get an element, and are changed and taken away by it")
{
    const Office office;
    const QString rows =
        office.desk.write(u"peserta.json"_s, R"([{"state":"lulus","certificate_no":"001"},{"state":"lulus","certificate_no":"002"}])");
    const QString id = office.add({u"training_event"_s, u"title=Bimtek"_s, u"participants=@"_s + rows});
    QJsonArray participants = office.show(id)[u"participants"].toArray();
    REQUIRE(participants.size() == 2);
    CHECK(participants[0][u"certificate_no"].toString() == u"001");
    const QString first = participants[0][u"element"].toString();
    const QString second = participants[1][u"element"].toString();
    CHECK(!first.isEmpty());

    const QString change = u"participants+={\"element\":\"%1\",\"certificate_no\":\"002-B\"}"_s.arg(second);
    CHECK(office.run({u"edit"_s, id, u"participants+={\"certificate_no\":\"003\"}"_s, change, u"participants-="_s + first}).status == 0);
    participants = office.show(id)[u"participants"].toArray();
    REQUIRE(participants.size() == 2);
    CHECK(participants[0][u"element"].toString() == second);
    CHECK(participants[0][u"certificate_no"].toString() == u"002-B");
    CHECK(participants[0][u"state"].toString() == u"lulus");
    CHECK(participants[1][u"certificate_no"].toString() == u"003");

    // What show prints goes back in unchanged.
    const QByteArray shown = QJsonDocument(participants).toJson();
    const QString digest = office.run({u"digest"_s}).out;
    CHECK(office.run({u"edit"_s, id, u"participants=@"_s + office.desk.write(u"lagi.json"_s, shown)}).status == 0);
    CHECK(office.run({u"digest"_s}).out == digest);
}

TEST_CASE("People, governments and units get the id that every office computes for them")
{
    const Office office;
    const QString person = office.add({u"person"_s, u"nip=19830929 200801 2 907"_s, u"name=Dewi Kartikasari"_s});
    CHECK(person == toString(personId(u"198309292008012907")));
    CHECK(office.desk.jsonAt(office.code, {u"show"_s, person, u"--type"_s, u"person_detail"_s}).object()[u"nip"].toString()
          == u"198309292008012907");
    CHECK(office.desk.jsonAt(office.code, {u"show"_s, person, u"--type"_s, u"person_detail"_s}).object()[u"chain"].toString() == u"office");
    CHECK(office.show(person)[u"name"].toString() == u"Dewi Kartikasari");
    CHECK(!office.show(person).contains(u"nip"_s));

    const QString government = office.add({u"government"_s, u"code=7471"_s, u"name=Kota Nusatirta"_s});
    CHECK(government == toString(governmentId(u"7471")));
    CHECK(office.add({u"org_unit"_s, u"code=bpkad"_s, u"name=BPKAD"_s, u"government=7471"_s}) == toString(orgUnitId(u"7471", u"bpkad")));

    const CliAnswer twice = office.run({u"add"_s, u"person"_s, u"nip=198309292008012907"_s, u"name=Dewi"_s});
    CHECK(twice.status == 1);
    CHECK(twice.err.contains(person));
    CHECK(office.run({u"add"_s, u"person"_s, u"nip=12345"_s, u"name=Dewi"_s}).status == 2);
}

TEST_CASE("An edit carries its author, given by NIP")
{
    const Office office;
    office.add({u"person"_s, u"nip=198309292008012907"_s, u"name=Dewi Kartikasari"_s});
    const QString id = office.add({u"theme"_s, u"title=Arsip"_s, u"--as"_s, u"198309292008012907"_s});
    const QJsonArray history = office.desk.jsonAt(office.code, {u"show"_s, id, u"--history"_s}).object()[u"history"].toArray();
    REQUIRE(history.size() == 1);
    CHECK(history[0][u"author"].toString() == u"Dewi Kartikasari");
    CHECK(history[0][u"office"].toString() == u"Kantor bpkad");
}

TEST_CASE("What is removed lies in the trash and can be restored")
{
    const Office office;
    const QString id = office.add({u"theme"_s, u"title=Arsip"_s});
    CHECK(office.run({u"remove"_s, id}).status == 0);
    CHECK(office.desk.jsonAt(office.code, {u"list"_s, u"theme"_s}).object()[u"total"].toInt(-1) == 0);
    CHECK(office.desk.jsonAt(office.code, {u"list"_s, u"theme"_s, u"--removed"_s}).object()[u"items"][0][u"id"].toString() == id);
    CHECK(office.show(id)[u"life"].toString() == u"removed");
    CHECK(office.run({u"restore"_s, id}).status == 0);
    CHECK(office.desk.jsonAt(office.code, {u"list"_s, u"theme"_s}).object()[u"total"].toInt(-1) == 1);
}

TEST_CASE("Files are attached by attach, by += and as a value, and their words are found")
{
    const Office office;
    const QString id = office.add({u"knowledge_asset"_s, u"title=Berkas"_s});
    const QString first = office.desk.write(u"surat tugas é.txt"_s, "perjalanan dinas ke Karang Timur\n");
    const QString second = office.desk.write(u"kedua.txt"_s, "inventarisasi perahu\n");
    CHECK(office.run({u"attach"_s, id, first}).status == 0);
    CHECK(office.run({u"edit"_s, id, u"files+=@"_s + second}).status == 0);
    const QJsonArray files = office.show(id)[u"files"].toArray();
    REQUIRE(files.size() == 2);
    CHECK(files[0][u"file"][u"name"].toString() == u"surat tugas é.txt");
    CHECK(files[1][u"file"][u"size"].toInt() == 21);
    CHECK(office.desk.jsonAt(office.code, {u"search"_s, u"perahu"_s}).object()[u"total"].toInt() == 1);
    CHECK(office.run({u"attach"_s, id, office.desk.path(u"tak ada.pdf"_s)}).status == 1);

    const QString government = office.add({u"government"_s, u"code=1"_s, u"name=Kota"_s, u"crest=@"_s + first});
    CHECK(office.show(government)[u"crest"][u"size"].toInt() == 33);
}

TEST_CASE("Bad input is refused by one sentence that says what would be right, and nothing is written")
{
    const Office office;
    const QString id = office.add({u"knowledge_asset"_s, u"title=Satu"_s});
    const QString digest = office.run({u"digest"_s}).out;
    struct Bad {
        QStringList arguments;
        int status;
        QString says;
    };
    const Bad bad = GENERATE(values<Bad>({
        {{u"add"_s, u"aset"_s, u"title=x"_s}, 2, u"knowledge_asset"_s},
        {{u"add"_s, u"theme"_s, u"judul=x"_s}, 2, u"title"_s},
        {{u"add"_s, u"theme"_s}, 2, u"empty"_s},
        {{u"add"_s, u"theme"_s, u"title"_s}, 2, u"field=value"_s},
        {{u"edit"_s, u"ID"_s, u"review_due=12/11/2026"_s}, 2, u"2026-11-12"_s},
        {{u"edit"_s, u"ID"_s, u"kind=buku"_s}, 2, u"panduan"_s},
        {{u"edit"_s, u"ID"_s, u"version=satu"_s}, 2, u"number"_s},
        {{u"edit"_s, u"ID"_s, u"themes=Arsip"_s}, 2, u"leads nowhere"_s},
        {{u"edit"_s, u"ID"_s, u"title+=x"_s}, 2, u"title=VALUE"_s},
        {{u"edit"_s, u"ID"_s, u"title="_s}, 2, u"empty"_s},
        {{u"edit"_s, u"ID"_s, u"files=laporan.pdf"_s}, 2, u"JSON"_s},
        {{u"edit"_s, u"ID"_s, u"body=@tak ada.txt"_s}, 1, u"tak ada.txt"_s},
        {{u"edit"_s, u"bukan-id"_s, u"title=x"_s}, 2, u"is no id"_s},
        {{u"show"_s, u"06e7c938-1687-49a6-a11b-ebf4d017f643"_s}, 1, u"not held here"_s},
        {{u"remove"_s, u"06e7c938-1687-49a6-a11b-ebf4d017f643"_s}, 1, u"not held here"_s},
    }));
    QStringList arguments = bad.arguments;
    arguments.replaceInStrings(u"ID"_s, id);
    INFO(bad.arguments.join(u' ').toStdString());

    const CliAnswer answer = office.run(arguments);
    INFO(answer.err.toStdString());
    CHECK(answer.status == bad.status);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.contains(bad.says));
    CHECK(answer.err.trimmed().count(u'\n') == 0);
    CHECK(office.run({u"digest"_s}).out == digest);
}
