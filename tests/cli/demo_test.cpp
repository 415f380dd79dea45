#include "core/demo/demo.h"
#include "core/library.h"
#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("demo makes offices with knowledge, a conflict to decide and a bundle to try, and keeps away from what is there")
{
    const CliDesk desk;
    const QString folder = desk.path(u"Kota Nusatirta"_s);
    const CliAnswer made = desk.run({u"demo"_s, folder, u"--json"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const QJsonArray offices = made.object()[u"offices"].toArray();
    CHECK(offices == QJsonArray{u"bkpsdm"_s, u"bpkad"_s, u"telukbiru"_s});
    const auto at = [&](const QString &code, const QStringList &arguments) {
        const QStringList place = {u"--library"_s, folder + u'/' + code, u"--config"_s, folder + u'/' + code + u".config"_s, u"--json"_s};
        return desk.run(place + arguments);
    };

    for (const QJsonValue &office : offices) {
        const QString code = office.toString();
        INFO(code.toStdString());
        CHECK(at(code, {u"identity"_s, u"show"_s}).object()[u"enrolled"].toBool());
        CHECK(at(code, {u"trust"_s, u"list"_s}).array().size() == 3);
        CHECK(at(code, {u"list"_s, u"knowledge_asset"_s}).object()[u"total"].toInt() >= 30);
        CHECK(at(code, {u"check"_s, u"--deep"_s}).status == 0);
        CHECK(at(code, {u"alarms"_s}).array().isEmpty());
    }
    CHECK(at(u"bkpsdm"_s, {u"conflicts"_s}).array().size() == 2);
    CHECK(at(u"bpkad"_s, {u"conflicts"_s}).array().isEmpty());
    CHECK(at(u"bkpsdm"_s, {u"search"_s, u"penghapusan"_s}).object()[u"total"].toInt() > 0);

    SECTION("every office shows an author and a time that is not in the future")
    {
        const QString id = at(u"telukbiru"_s, {u"list"_s, u"theme"_s}).object()[u"items"][0][u"id"].toString();
        const QJsonArray history = at(u"telukbiru"_s, {u"show"_s, id, u"--history"_s}).object()[u"history"].toArray();
        REQUIRE(!history.isEmpty());
        CHECK(!history[0][u"author"].toString().isEmpty());
        CHECK(QDateTime::fromString(history[0][u"time"].toString(), Qt::ISODateWithMs) <= QDateTime::currentDateTimeUtc());
    }
    SECTION("the unread bundle can be previewed and merged")
    {
        const QStringList inbox = QDir(folder + u"/masuk"_s).entryList(QDir::Files);
        REQUIRE(inbox.size() == 1);
        const QString file = folder + u"/masuk/"_s + inbox.first();
        const CliAnswer preview = at(u"bkpsdm"_s, {u"bundle"_s, u"preview"_s, file});
        CHECK(preview.status == 0);
        CHECK(preview.object()[u"added"].toInt() == 2);
        CHECK(preview.object()[u"changed"].toInt() == 1);
        CHECK(at(u"bkpsdm"_s, {u"bundle"_s, u"merge"_s, file}).object()[u"added"].toInt() == 2);
    }
    SECTION("what is private or of one office stays there")
    {
        CHECK(at(u"bkpsdm"_s, {u"list"_s, u"note"_s}).object()[u"total"].toInt() == 1);
        CHECK(at(u"bpkad"_s, {u"list"_s, u"note"_s}).object()[u"total"].toInt() == 1);
        CHECK(at(u"telukbiru"_s, {u"list"_s, u"person_detail"_s}).object()[u"total"].toInt() == 4);
    }
    SECTION("a folder that is not empty is left alone")
    {
        const CliAnswer again = desk.run({u"demo"_s, folder});
        CHECK(again.status == 1);
        CHECK(again.err.contains(u"Kota Nusatirta"_s));
        CHECK(at(u"bkpsdm"_s, {u"conflicts"_s}).array().size() == 2);
    }
    SECTION("moved elsewhere it goes on, with its keys found beside it")
    {
        const QString moved = desk.path(u"pindah"_s);
        REQUIRE(QDir().rename(folder, moved));
        const CliAnswer identity = desk.run({u"--library"_s, moved + u"/bpkad"_s, u"identity"_s, u"show"_s, u"--json"_s});
        CHECK(identity.object()[u"enrolled"].toBool());
        CHECK(identity.err.isEmpty());
    }
}

TEST_CASE("On a PC whose clock stands before the sample's story, the story is moved back by whole weeks")
{
    class Early : public simpul::Clock
    {
    public:
        simpul::Stamp now() const override { return QDateTime(QDate(2025, 6, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(); }
    };
    const Early clock;
    const CliDesk desk;
    REQUIRE(simpul::makeDemo(desk.path(u"contoh"_s), clock).has_value());

    const simpul::LibraryPlace place{
        .folder = desk.path(u"contoh/bpkad"_s), .configFolder = desk.path(u"contoh/bpkad.config"_s), .person = {}};
    const auto library = simpul::Library::open(place, clock);
    REQUIRE(library.has_value());
    simpul::ListQuery query;
    query.type = "knowledge_asset";
    query.order = simpul::ListQuery::Order::Newest;
    const auto assets = (*library)->list(query);
    REQUIRE(!assets.isEmpty());
    CHECK(assets.first().updated <= clock.now());
    CHECK(assets.first().updated > QDateTime(QDate(2025, 5, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    CHECK((*library)->alarms().isEmpty());
}
