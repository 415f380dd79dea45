#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList titles(const QJsonObject &answer)
{
    QStringList out;
    for (const QJsonValue &item : answer[u"items"].toArray())
        out << item[u"title"].toString();
    return out;
}

} // namespace

TEST_CASE("list tells the exact total, hides nothing, and takes conditions as people and as programs write them")
{
    const CliDesk desk;
    const QString code = u"bpkad"_s;
    desk.makeOffice(code);
    const QString theme = desk.add(code, {u"theme"_s, u"title=Arsip"_s});
    QByteArray rows = "title,kind,review_due\n";
    for (int i = 1; i <= 120; ++i)
        rows += "Aset " + QByteArray::number(i) + (i % 2 ? ",panduan," : ",faq,") + (i == 7 ? "2026-11-12\n" : "\n");
    REQUIRE(desk.at(code, {u"import"_s, desk.write(u"aset.csv"_s, rows), u"--type"_s, u"knowledge_asset"_s}).status == 0);
    const auto list = [&](const QStringList &options) {
        return desk.jsonAt(code, QStringList{u"list"_s, u"knowledge_asset"_s} + options).object();
    };

    const QJsonObject all = list({});
    CHECK(all[u"total"].toInt() == 120);
    CHECK(all[u"items"].toArray().size() == 120);
    CHECK(all[u"items"][0][u"type"].toString() == u"knowledge_asset");
    CHECK(all[u"items"][0][u"id"].toString().size() == 36);

    const QJsonObject some = list({u"--limit"_s, u"3"_s});
    CHECK(some[u"total"].toInt() == 120);
    CHECK(some[u"items"].toArray().size() == 3);
    CHECK(list({u"--where"_s, u"kind=faq"_s})[u"total"].toInt() == 60);
    CHECK(list({u"--where"_s, u"kind=Guide"_s})[u"total"].toInt() == 60);
    CHECK(titles(list({u"--where"_s, u"review_due=12 November 2026"_s})) == QStringList{u"Aset 7"_s});
    CHECK(titles(list({u"--where"_s, u"kind=panduan"_s, u"--where"_s, u"title=Aset 9"_s})) == QStringList{u"Aset 9"_s});
    CHECK(list({u"--where"_s, u"themes=Arsip"_s})[u"total"].toInt(-1) == 0);
    const QString id = list({u"--where"_s, u"title=Aset 9"_s})[u"items"][0][u"id"].toString();
    REQUIRE(desk.at(code, {u"edit"_s, id, u"themes+="_s + theme, u"keywords+=surat masuk"_s}).status == 0);
    CHECK(titles(list({u"--where"_s, u"themes=Arsip"_s})) == QStringList{u"Aset 9"_s});
    CHECK(titles(list({u"--where"_s, u"keywords=surat masuk"_s})) == QStringList{u"Aset 9"_s});

    CHECK(desk.at(code, {u"list"_s, u"knowledge_asset"_s, u"--where"_s, u"judul=x"_s}).status == 2);
    CHECK(desk.at(code, {u"list"_s, u"knowledge_asset"_s, u"--where"_s, u"title"_s}).status == 2);
    CHECK(desk.at(code, {u"list"_s, u"aset"_s}).status == 2);
    CHECK(desk.at(code, {u"list"_s, u"knowledge_asset"_s, u"--limit"_s, u"-1"_s}).status == 2);
}

TEST_CASE("search marks what it finds, counts it all and can be kept to one type")
{
    const CliDesk desk;
    const QString code = u"bpkad"_s;
    desk.makeOffice(code);
    desk.add(code, {u"knowledge_asset"_s, u"title=Antrean"_s, u"body=Petugas memberi pelayanan di loket."_s});
    desk.add(code, {u"theme"_s, u"title=Pelayanan publik"_s});
    const auto search = [&](const QStringList &options) { return desk.jsonAt(code, QStringList{u"search"_s} + options).object(); };

    const QJsonObject both = search({u"pelayanan"_s});
    CHECK(both[u"total"].toInt() == 2);
    CHECK(titles(search({u"pelayanan"_s, u"--type"_s, u"theme"_s})) == QStringList{u"Pelayanan publik"_s});
    const QJsonObject one = search({u"pelayanan"_s, u"--limit"_s, u"1"_s});
    CHECK(one[u"total"].toInt() == 2);
    CHECK(one[u"items"].toArray().size() == 1);
    CHECK(titles(search({u"pelayanan"_s, u"publik"_s})) == QStringList{u"Pelayanan publik"_s});
    CHECK(search({u"perahu"_s})[u"total"].toInt(-1) == 0);

    const QJsonObject hit = search({u"loket"_s})[u"items"][0].toObject();
    const QString snippet = hit[u"snippet"].toString();
    REQUIRE(hit[u"marks"].toArray().size() == 1);
    const QJsonArray mark = hit[u"marks"][0].toArray();
    CHECK(snippet.mid(mark[0].toInt(), mark[1].toInt()) == u"loket");
    CHECK(desk.at(code, {u"search"_s, u"loket"_s}).out.contains(u"*loket*"_s));
    CHECK(desk.at(code, {u"search"_s}).status == 2);
}

TEST_CASE("Letters that steer a terminal do not reach it")
{
    const CliDesk desk;
    const QString code = u"bpkad"_s;
    desk.makeOffice(code);
    const QString title = u"Merah \u001b[31m dan \u202eterbalik, \u009b, \u200e, \u2028, \U000e0041."_s;
    const QString id = desk.add(code, {u"theme"_s, u"title="_s + title});
    const CliAnswer shown = desk.at(code, {u"show"_s, id});
    const CliAnswer json = desk.at(code, {u"show"_s, id, u"--json"_s});
    for (const QString &text : {shown.out, json.out}) {
        for (const char16_t letter : {0x1b, 0x202e, 0x9b, 0x200e, 0x2028, 0xdb40})
            CHECK(!text.contains(QChar(letter)));
    }
    CHECK(desk.jsonAt(code, {u"show"_s, id}).object()[u"title"].toString() == title);
}
