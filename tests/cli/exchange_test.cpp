#include "core/base/signing.h"
#include "core/exchange/statement.h"
#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Two offices that trust each other.
struct Pair {
    CliDesk desk;
    QString a = u"bpkad"_s;
    QString b = u"dinkes"_s;

    Pair()
    {
        desk.makeOffice(a);
        desk.makeOffice(b);
        desk.trustEachOther(a, b);
    }
    QString title(const QString &office, const QString &id) const
    {
        return desk.jsonAt(office, {u"show"_s, id}).object()[u"title"].toString();
    }
    QString digest(const QString &office) const { return desk.at(office, {u"digest"_s}).out; }
    void edit(const QString &office, const QString &id, const QString &assignment) const
    {
        REQUIRE(desk.at(office, {u"edit"_s, id, assignment}).status == 0);
    }
    QJsonArray conflicts(const QString &office) const { return desk.jsonAt(office, {u"conflicts"_s}).array(); }
};

} // namespace

TEST_CASE("A bundle is created, verified, inspected, previewed and merged; again it changes nothing")
{
    const Pair pair;
    const QString id = pair.desk.add(pair.a, {u"theme"_s, u"title=Arsip"_s});
    const QString before = pair.digest(pair.b);
    const CliAnswer created =
        pair.desk.jsonAt(pair.a, {u"bundle"_s, u"create"_s, pair.desk.path(u"untuk dinkes.simpul"_s), u"--for"_s, pair.b});
    REQUIRE(created.status == 0);
    const QString file = created.object()[u"files"][0].toString();
    CHECK(created.object()[u"operations"].toInt() == 1);
    CHECK(created.object()[u"name"].toString().startsWith(u"bpkad-"_s));

    const CliAnswer verified = pair.desk.jsonAt(pair.b, {u"bundle"_s, u"verify"_s, file});
    CHECK(verified.status == 0);
    CHECK(verified.object()[u"from"].toString() == u"bpkad");
    CHECK(verified.object()[u"recipient"].toString() == u"dinkes");
    CHECK(verified.object()[u"refused"].isNull());
    CHECK(pair.desk.at(pair.b, {u"bundle"_s, u"inspect"_s, file}).status == 0);

    const CliAnswer preview = pair.desk.jsonAt(pair.b, {u"bundle"_s, u"preview"_s, file});
    CHECK(preview.status == 0);
    CHECK(preview.object()[u"added"].toInt() == 1);
    CHECK(!preview.object()[u"id"].toString().isEmpty());
    CHECK(preview.object()[u"lines"][0][u"id"].toString() == id);
    CHECK(pair.digest(pair.b) == before);

    const CliAnswer merged = pair.desk.jsonAt(pair.b, {u"bundle"_s, u"merge"_s, file});
    CHECK(merged.status == 0);
    for (const char16_t *key : {u"added", u"changed", u"removed", u"conflicts", u"waiting"})
        CHECK(merged.object()[QStringView(key)].toInt(-1) == preview.object()[QStringView(key)].toInt(-2));
    CHECK(merged.object()[u"refused"].isNull());
    CHECK(merged.object()[u"alarms"].toArray().isEmpty());
    CHECK(pair.digest(pair.b) == pair.digest(pair.a));
    CHECK(pair.desk.jsonAt(pair.b, {u"search"_s, u"arsip"_s}).object()[u"total"].toInt() == 1);

    const CliAnswer again = pair.desk.jsonAt(pair.b, {u"bundle"_s, u"merge"_s, file});
    CHECK(again.status == 0);
    CHECK(again.object()[u"added"].toInt(-1) == 0);
    CHECK(again.object()[u"unchanged"].toInt() == 1);
}

TEST_CASE("Two edits of one field: exit 4, both values listed with author, office and time; the resolution travels")
{
    const Pair pair;
    const QString id = pair.desk.add(pair.a, {u"theme"_s, u"title=Arsip"_s});
    REQUIRE(pair.desk.carry(pair.a, pair.b).status == 0);
    pair.edit(pair.a, id, u"title=Arsip daerah"_s);
    pair.edit(pair.b, id, u"title=Arsip kesehatan"_s);

    const CliAnswer merged = pair.desk.carry(pair.a, pair.b);
    CHECK(merged.status == 4);
    CHECK(merged.object()[u"conflicts"].toInt() == 1);
    const QJsonArray conflicts = pair.conflicts(pair.b);
    REQUIRE(conflicts.size() == 1);
    const QJsonObject conflict = conflicts[0].toObject();
    CHECK(conflict[u"record"].toString() == id);
    CHECK(conflict[u"type"].toString() == u"theme");
    CHECK(conflict[u"field"].toString() == u"title");
    const QJsonArray values = conflict[u"values"].toArray();
    REQUIRE(values.size() == 2);
    QStringList texts;
    for (const QJsonValue &value : values) {
        texts << value[u"value"].toString();
        CHECK(!value[u"author"].toString().isEmpty());
        CHECK(value[u"office"].toString().startsWith(u"Kantor "_s));
        CHECK(value[u"time"].toString().endsWith(u'Z'));
    }
    texts.sort();
    CHECK(texts == QStringList{u"Arsip daerah"_s, u"Arsip kesehatan"_s});

    SECTION("keeping one of them")
    {
        const qsizetype wanted = values[0][u"value"].toString() == u"Arsip daerah" ? 0 : 1;
        const CliAnswer resolved = pair.desk.jsonAt(pair.b,
                                                    {u"conflicts"_s, u"resolve"_s, conflict[u"id"].toString(), u"--keep"_s,
                                                     values[wanted][u"id"].toString(), u"--reason"_s, u"lebih umum"_s});
        CHECK(resolved.status == 0);
        CHECK(resolved.object()[u"reason"].toString() == u"lebih umum");
        CHECK(pair.title(pair.b, id) == u"Arsip daerah");
    }
    SECTION("writing another value")
    {
        CHECK(
            pair.desk.at(pair.b, {u"conflicts"_s, u"resolve"_s, conflict[u"id"].toString(), u"--value"_s, u"Arsip dan kesehatan"_s}).status
            == 0);
        CHECK(pair.title(pair.b, id) == u"Arsip dan kesehatan");
    }
    CHECK(pair.conflicts(pair.b).isEmpty());
    CHECK(pair.desk.carry(pair.b, pair.a).status == 0);
    CHECK(pair.conflicts(pair.a).isEmpty());
    CHECK(pair.digest(pair.a) == pair.digest(pair.b));
}

TEST_CASE("A removal against an edit is listed as removed and kept")
{
    const Pair pair;
    const QString id = pair.desk.add(pair.a, {u"theme"_s, u"title=Arsip"_s});
    REQUIRE(pair.desk.carry(pair.a, pair.b).status == 0);
    REQUIRE(pair.desk.at(pair.a, {u"remove"_s, id}).status == 0);
    pair.edit(pair.b, id, u"state=aktif"_s);
    CHECK(pair.desk.carry(pair.a, pair.b).status == 4);
    const QJsonObject conflict = pair.conflicts(pair.b)[0].toObject();
    QStringList values = {conflict[u"values"][0][u"value"].toString(), conflict[u"values"][1][u"value"].toString()};
    values.sort();
    CHECK(values == QStringList{u"kept"_s, u"removed"_s});

    const QString keep = GENERATE(u"kept"_s, u"removed"_s);
    CHECK(pair.desk.at(pair.b, {u"conflicts"_s, u"resolve"_s, conflict[u"id"].toString(), u"--keep"_s, keep}).status == 0);
    CHECK(pair.desk.jsonAt(pair.b, {u"list"_s, u"theme"_s}).object()[u"total"].toInt(-1) == (keep == u"kept" ? 1 : 0));
    CHECK(pair.conflicts(pair.b).isEmpty());
}

TEST_CASE("Resolving asks for a conflict that is open and for exactly one way")
{
    const Pair pair;
    CHECK(pair.desk.at(pair.a, {u"conflicts"_s, u"resolve"_s, u"tak-ada"_s, u"--keep"_s, u"x"_s}).status == 1);
    CHECK(pair.desk.at(pair.a, {u"conflicts"_s, u"resolve"_s, u"tak-ada"_s}).status == 2);
    CHECK(pair.desk.at(pair.a, {u"conflicts"_s, u"resolve"_s, u"tak-ada"_s, u"--keep"_s, u"x"_s, u"--value"_s, u"y"_s}).status == 2);
    for (const QString &list : {u"conflicts"_s, u"waiting"_s, u"quarantine"_s, u"alarms"_s}) {
        CHECK(pair.desk.jsonAt(pair.a, {list, u"list"_s}).array().isEmpty());
        CHECK(pair.desk.jsonAt(pair.a, {list}).array().isEmpty());
    }
}

TEST_CASE("A merge can be undone and merged again")
{
    const Pair pair;
    pair.desk.add(pair.a, {u"theme"_s, u"title=Arsip"_s});
    const QString before = pair.digest(pair.b);
    const QString file = pair.desk.bundle(pair.a);
    const int id = pair.desk.jsonAt(pair.b, {u"bundle"_s, u"merge"_s, file}).object()[u"id"].toInt();
    const QJsonArray merges = pair.desk.jsonAt(pair.b, {u"bundle"_s, u"merges"_s}).array();
    REQUIRE(merges.size() == 1);
    CHECK(merges[0][u"id"].toInt() == id);

    CHECK(pair.desk.at(pair.b, {u"bundle"_s, u"undo"_s, QString::number(id)}).status == 0);
    CHECK(pair.digest(pair.b) == before);
    CHECK(pair.desk.jsonAt(pair.b, {u"bundle"_s, u"merges"_s}).array()[0][u"undone"].toBool());
    CHECK(pair.desk.at(pair.b, {u"bundle"_s, u"undo"_s, QString::number(id)}).status == 1);
    CHECK(pair.desk.at(pair.b, {u"bundle"_s, u"undo"_s, u"9999"_s}).status == 1);

    const CliAnswer again = pair.desk.jsonAt(pair.b, {u"bundle"_s, u"merge"_s, file});
    CHECK(again.object()[u"brought_back"].toInt() == 1);
    CHECK(pair.digest(pair.b) == pair.digest(pair.a));
}

TEST_CASE("have leaves out what the receiver holds; nothing new is still a file")
{
    const Pair pair;
    pair.desk.add(pair.a, {u"theme"_s, u"title=Arsip"_s});
    REQUIRE(pair.desk.carry(pair.a, pair.b).status == 0);
    const QString have = pair.desk.path(u"punya dinkes.json"_s);
    REQUIRE(pair.desk.at(pair.b, {u"bundle"_s, u"have"_s, have}).status == 0);
    const CliAnswer empty =
        pair.desk.jsonAt(pair.a, {u"bundle"_s, u"create"_s, pair.desk.path(u"kosong.simpul"_s), u"--since-have"_s, have});
    CHECK(empty.status == 0);
    CHECK(empty.object()[u"nothing_new"].toBool());
    CHECK(QFile::exists(pair.desk.path(u"kosong.simpul"_s)));
    CHECK(pair.desk.at(pair.b, {u"bundle"_s, u"verify"_s, pair.desk.path(u"kosong.simpul"_s)}).status == 0);
    const CliAnswer full =
        pair.desk.jsonAt(pair.a, {u"bundle"_s, u"create"_s, pair.desk.path(u"penuh.simpul"_s), u"--for"_s, pair.b, u"--full"_s});
    CHECK(full.object()[u"segments"].toInt() == 1);
    CHECK(pair.desk.at(pair.a, {u"bundle"_s, u"create"_s, pair.desk.path(u"x.simpul"_s), u"--for"_s, u"entah"_s}).status == 1);
}

TEST_CASE("merge --no-index says that the search is stale; the next search knows the records")
{
    const Pair pair;
    pair.desk.add(pair.a, {u"theme"_s, u"title=Arsip"_s});
    const CliAnswer merged = pair.desk.jsonAt(pair.b, {u"bundle"_s, u"merge"_s, pair.desk.bundle(pair.a), u"--no-index"_s});
    CHECK(merged.status == 0);
    CHECK(merged.object()[u"search_stale"].toBool());
    CHECK(pair.desk.jsonAt(pair.b, {u"search"_s, u"arsip"_s}).object()[u"total"].toInt() == 1);
}

TEST_CASE("Trust needs the fingerprint that the office itself told")
{
    const CliDesk desk;
    desk.makeOffice(u"a"_s);
    desk.makeOffice(u"b"_s);
    const QString card = desk.path(u"kartu b.txt"_s);
    REQUIRE(desk.at(u"b"_s, {u"identity"_s, u"export"_s, card}).status == 0);
    const QJsonObject b = desk.jsonAt(u"b"_s, {u"identity"_s, u"show"_s}).object();

    const CliAnswer without = desk.at(u"a"_s, {u"trust"_s, card});
    CHECK(without.status == 2);
    CHECK(without.err.contains(b[u"fingerprint_words"][0].toString()));
    CHECK(desk.at(u"a"_s, {u"trust"_s, card, u"--fingerprint"_s, QString(64, u'0')}).status == 1);
    CHECK(desk.at(u"a"_s, {u"trust"_s, card, u"--fingerprint"_s, u" "_s}).status == 1);
    CHECK(desk.jsonAt(u"a"_s, {u"trust"_s, u"list"_s}).array().size() == 1); // its own office

    CHECK(desk.at(u"a"_s, {u"trust"_s, card, u"--fingerprint"_s, b[u"fingerprint"].toString(), u"--to-introduce"_s}).status == 0);
    bool introduces = false;
    for (const QJsonValue &office : desk.jsonAt(u"a"_s, {u"trust"_s, u"list"_s}).array())
        introduces = introduces || (office[u"code"].toString() == u"b" && office[u"to_introduce"].toBool());
    CHECK(introduces);
    CHECK(desk.at(u"a"_s, {u"trust"_s, desk.write(u"bukan kartu.txt"_s, "halo"), u"--fingerprint"_s, QString(64, u'0')}).status == 1);
}

TEST_CASE("A card whose name or code could pretend to say something else is no card")
{
    const CliDesk desk;
    desk.makeOffice(u"a"_s);
    const SecretSeed seed = newSeed();
    const auto said = [&](const std::string &code, const std::string &name) {
        const Card card{.office = publicKeyOf(seed), .code = code, .name = name, .government = {}, .time = 1'795'000'000'000};
        return desk.at(u"a"_s, {u"trust"_s, desk.write(u"kartu.txt"_s, QByteArray::fromStdString(makeCard(card, seed).text()))});
    };
    CHECK(said("BPKAD", "Badan Pengelola Keuangan").status == 2); // asks for the fingerprint
    for (const auto &[code, name] : {std::pair<std::string, std::string>("BPKAD", "Badan\nSidik jari: satu dua tiga"),
                                     {"BPKAD", "Badan\u001b[8m"},
                                     {"BPKAD", "Badan \u202edaB"},
                                     {"BPKAD", "Badan\U000e0041"},
                                     {"BPKAD", std::string(60'000, 'x')},
                                     {"BPKAD", ""},
                                     {"*", "Badan"},
                                     {"", "Badan"},
                                     {"a\nb", "Badan"},
                                     {"../../x", "Badan"}}) {
        const CliAnswer answer = said(code, name);
        CHECK(answer.status == 1);
        CHECK_FALSE(answer.err.contains(QChar(0x1b)));
    }
}
