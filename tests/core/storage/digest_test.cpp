#include "core/exchange/digest.h"

#include "core/base/hash.h"
#include "core/library_parts.h"
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace simpul;
using namespace simpul::test;

namespace {

// Two PCs with fixed keys write fixed operations: every case that a line of the digest can be.
struct Golden : ForgeDesk {
    Golden()
    {
        trust(ana);
        trust(ben);
        const Uuid &asset = forgedId(1);
        const ForgedSegment first = ana.next(
            {forgedLine(
                 0, "knowledge_asset", asset,
                 R"({"title":"Panduan \"arsip\"\n","version":3,"keywords/a~1b/!":0,"keywords/lama/!":0,"files/e1/caption":"Gambar","files/e1/pos":"V","files/e2/caption":"Dua"})"),
             forgedLine(1, "theme", forgedId(2), R"({"title":"Tema","state":null})"),
             forgedLine(2, "arsip_digital", forgedId(3), R"({"lokasi":{"b":[1,true],"a":null},"é/e/x":"漢"})"),
             forgedLine(3, "knowledge_asset", asset, R"({"keywords/lama/!":1})", "[1]"),
             forgedLine(4, "theme", forgedId(2), R"({"!":1})", "[2]"), forgedLine(5, "theme", forgedId(4), R"({"title":"Sama"})"),
             forgedLine(6, "theme", forgedId(5), R"({"title":"Diganti"})")});
        const std::string seen = "[[0,1]]";
        ForgedSegment second = ben.next({forgedLine(0, "knowledge_asset", asset, R"({"title":"Versi BEN"})", seen),
                                         forgedLine(1, "knowledge_asset", asset, R"({"files/e2/!":1})", seen),
                                         forgedLine(2, "theme", forgedId(4), R"({"title":"Sama"})"),
                                         forgedLine(3, "theme", forgedId(5), R"({"title":"Baru"})", "[[0,7]]"),
                                         forgedLine(4, "theme", forgedId(6), R"({"title":"Menunggu"})", "[[1,4]]")});
        second.header.time = 1'795'250'000'000;
        second.header.seen = {{ana.replica(), first.hash()}, {ana.replica(), sha256("never comes")}};
        std::sort(second.header.seen.begin(), second.header.seen.end(), [](const auto &a, const auto &b) {
            return std::pair(toBase64Url(a.first), toBase64Url(a.second)) < std::pair(toBase64Url(b.first), toBase64Url(b.second));
        });
        if (second.header.seen[0].second != first.hash())
            for (std::string &line : second.lines)
                swapSeen(line);
        ForgedSegment third =
            ana.next({forgedLine(0, "knowledge_asset", asset, R"({"title":"Versi ANA","files/e2/caption":"Dua, diubah"})", "[1]"),
                      forgedLine(1, "theme", forgedId(5), R"({"!":1})", "[7]")});
        merge(ForgedBundle(ana).with(ben.enrolment()).with(first).with(second).with(third));
    }
    static void swapSeen(std::string &line)
    {
        for (const auto &[from, to] : {std::pair("[[0,", "[[x,"), std::pair("[[1,", "[[0,"), std::pair("[[x,", "[[1,")}) {
            if (const auto at = line.find(from); at != std::string::npos)
                line.replace(at, 4, to);
        }
    }
    std::string lines()
    {
        std::string out;
        auto row = office->parts().database->query("SELECT type, id FROM record WHERE audience=0 ORDER BY type, id");
        std::vector<RecordKey> keys;
        while (row.next())
            keys.push_back({Audience::Shared, std::string(row.view(0)), row.bytes<Uuid>(1)});
        row.reset();
        for (const RecordKey &key : keys)
            out += digestLines(key, office->parts().state(key), office->parts().records.replicaOf());
        return out;
    }
    ForgedPc ana{"ANA", 60, 61};
    ForgedPc ben{"BEN", 62, 63};
};

} // namespace

TEST_CASE("The digest of known operations is the one in the golden file, line by line, today and in thirty years")
{
    Golden golden;
    const std::string file = contentOf(QStringLiteral(SIMPUL_TEST_DATA "/digest-golden.txt"));
    REQUIRE_FALSE(file.empty());
    const std::size_t last = file.rfind("1:");
    const std::string lines = file.substr(0, last), printed = file.substr(last, 66);
    CHECK(golden.lines() == lines);
    CHECK(golden.office.digest().toStdString() == printed);
    CHECK(printed == "1:" + toHex(sha256(lines).view()));
}

TEST_CASE(
    "The digest tells nothing of what is not shared, of whether files are here, or of when and in which segments something was written")
{
    Golden golden, other;
    const QString digest = golden.office.digest();
    CHECK(other.office.digest() == digest);
    REQUIRE(golden.office->save(RecordEdit("note", golden.office->newId()).set("title", QStringLiteral("Pribadi"))));
    REQUIRE(golden.office->save(RecordEdit(KnowledgeAsset::type(), golden.office->newId())
                                    .set("title", QStringLiteral("Rahasia"))
                                    .set("security", QStringLiteral("R"))));
    CHECK(golden.office.digest() == digest);
    // One operation in a segment of its own, at another time, gives the same as among others.
    const Uuid id = golden.office->newId();
    golden.clock.time += 5;
    REQUIRE(golden.office->save(RecordEdit(KnowledgeAsset::type(), id).set("title", QStringLiteral("Sama"))));
    REQUIRE(golden.office->backup(golden.path(QStringLiteral("sealed"))));
    other.clock.time += 99'999;
    REQUIRE(other.office->save(RecordEdit(KnowledgeAsset::type(), id).set("title", QStringLiteral("Sama"))));
    CHECK(golden.office.digest() == other.office.digest());
    CHECK(golden.office.digest() != digest);
}

TEST_CASE("A library that knows nothing has the digest of nothing")
{
    ForgeDesk desk;
    CHECK(desk.office.digest() == u"1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
