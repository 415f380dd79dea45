#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : CliDesk {
    Desk()
    {
        makeOffice(u"bpkad"_s);
        makeOffice(u"dinkes"_s);
        trustEachOther(u"bpkad"_s, u"dinkes"_s);
        add(u"bpkad"_s, {u"theme"_s, u"title=Arsip"_s});
    }
    // The file with one byte of its last part of content turned.
    QString damaged(const QString &file, const QString &name) const
    {
        QByteArray bytes = read(file);
        const qsizetype at = bytes.indexOf("\"audience\":\"shared\"");
        REQUIRE(at > 0);
        bytes[at + 14] = 'S';
        return write(name, bytes);
    }
    QString digest() const { return at(u"dinkes"_s, {u"digest"_s}).out; }
};

} // namespace

TEST_CASE("A damaged bundle is refused by verify, preview and merge: exit 3, the reason on stderr and in JSON, nothing taken in")
{
    const Desk desk;
    const QString bad = desk.damaged(desk.bundle(u"bpkad"_s), u"rusak.simpul"_s);
    const QString before = desk.digest();
    const QString command = GENERATE(u"verify"_s, u"preview"_s, u"merge"_s);

    const CliAnswer answer = desk.jsonAt(u"dinkes"_s, {u"bundle"_s, command, bad});
    CHECK(answer.status == 3);
    CHECK(answer.err.contains(u"(bad-hash)"_s));
    CHECK(answer.err.contains(u"rusak.simpul"_s));
    CHECK(answer.object()[u"refused"][u"reason"].toString() == u"bad-hash");
    CHECK(answer.object()[u"error"][u"code"].toString() == u"bad-hash");
    CHECK(!answer.object()[u"error"][u"message"].toString().isEmpty());
    CHECK(answer.object()[u"added"].toInt(-1) == 0);
    CHECK(desk.digest() == before);
}

TEST_CASE("A refused bundle goes to quarantine with its reason, in the person's language")
{
    const Desk desk;
    const QString bad = desk.damaged(desk.bundle(u"bpkad"_s), u"rusak.simpul"_s);
    CHECK(desk.at(u"dinkes"_s, {u"bundle"_s, u"merge"_s, bad}).status == 3);
    const QJsonArray quarantine = desk.jsonAt(u"dinkes"_s, {u"quarantine"_s, u"list"_s}).array();
    REQUIRE(quarantine.size() == 1);
    CHECK(quarantine[0][u"reason"].toString() == u"bad-hash");
    CHECK(quarantine[0][u"original"].toString().contains(u"rusak.simpul"_s));
    CHECK(!quarantine[0][u"message"].toString().isEmpty());
}

TEST_CASE("Of several files each is reported: 3 if one was refused, else 1, else 4, else 0")
{
    const Desk desk;
    const QString good = desk.bundle(u"bpkad"_s);
    const QString bad = desk.damaged(good, u"rusak.simpul"_s);
    const QString absent = desk.path(u"tak ada.simpul"_s);

    const CliAnswer both = desk.jsonAt(u"dinkes"_s, {u"bundle"_s, u"merge"_s, bad, good});
    CHECK(both.status == 3);
    const QJsonArray reports = both.array();
    REQUIRE(reports.size() == 2);
    CHECK(reports[0][u"file"].toString() == bad);
    CHECK(reports[0][u"refused"][u"reason"].toString() == u"bad-hash");
    CHECK(reports[1][u"refused"].isNull());
    CHECK(reports[1][u"added"].toInt() == 1);

    CHECK(desk.at(u"dinkes"_s, {u"bundle"_s, u"preview"_s, good, good}).status == 0);
    const CliAnswer missing = desk.jsonAt(u"dinkes"_s, {u"bundle"_s, u"preview"_s, good, absent});
    CHECK(missing.status == 1);
    CHECK(missing.array()[1][u"error"][u"message"].toString().contains(u"tak ada.simpul"_s));
    CHECK(missing.array()[1][u"refused"].isNull());
}

TEST_CASE("A bundle for another office and one of an unknown key are refused as such")
{
    const Desk desk;
    const QString forDinkes = desk.bundle(u"bpkad"_s, {u"--for"_s, u"dinkes"_s});
    desk.makeOffice(u"lain"_s);
    CHECK(desk.jsonAt(u"lain"_s, {u"bundle"_s, u"merge"_s, forDinkes}).object()[u"refused"][u"reason"].toString() == u"unknown-key");
    desk.trustEachOther(u"lain"_s, u"bpkad"_s);
    CHECK(desk.jsonAt(u"lain"_s, {u"bundle"_s, u"merge"_s, forDinkes}).object()[u"refused"][u"reason"].toString() == u"wrong-recipient");
}

TEST_CASE("What comes before its predecessor waits: exit 4, listed with whom to ask, until the gap is filled")
{
    const Desk desk;
    const QString first = desk.bundle(u"bpkad"_s);
    const QString have = desk.path(u"punya.json"_s);
    REQUIRE(desk.at(u"bpkad"_s, {u"bundle"_s, u"have"_s, have}).status == 0);
    desk.add(u"bpkad"_s, {u"theme"_s, u"title=Pajak"_s});
    const QString second = desk.bundle(u"bpkad"_s, {u"--since-have"_s, have});

    const CliAnswer early = desk.jsonAt(u"dinkes"_s, {u"bundle"_s, u"merge"_s, second});
    CHECK(early.status == 4);
    CHECK(early.object()[u"waiting"].toInt() == 1);
    const QJsonArray waiting = desk.jsonAt(u"dinkes"_s, {u"waiting"_s, u"list"_s}).array();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0][u"reason"].toString() == u"gap");
    CHECK(waiting[0][u"audience"].toString() == u"shared");
    CHECK(waiting[0][u"first"].toInt() == 2);

    CHECK(desk.at(u"dinkes"_s, {u"bundle"_s, u"merge"_s, first}).status == 0);
    CHECK(desk.jsonAt(u"dinkes"_s, {u"waiting"_s, u"list"_s}).array().isEmpty());
    CHECK(desk.digest() == desk.at(u"bpkad"_s, {u"digest"_s}).out);
}
