// What comes out when offices work apart and hand each other bundles, whatever is sent twice, late or in another order.
#include "core/base/json.h"
#include "core/library_parts.h"
#include "tests/core/exchange/merge_desk.h"
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

using namespace simpul;
using namespace simpul::test;

TEST_CASE("M01: a bundle merged twice changes nothing the second time, not even what has been edited since")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Panduan"));
    const QString bundle = offices.ana.bundle();
    CHECK(offices.ben.merge(bundle).added == 1);
    offices.ben.retitle(asset, QStringLiteral("Panduan BEN"));
    const QString digest = offices.ben.digest();
    const MergeReport again = offices.ben.merge(bundle);
    CHECK(nothingNew(again));
    CHECK(again.unchanged == 1);
    CHECK(offices.ben.digest() == digest);
    CHECK(offices.ben.title(asset) == u"Panduan BEN");
}

TEST_CASE(
    "M02: five bundles that build on each other give the same in all 120 orders, in an empty library, a busy one and one of the authors")
{
    Offices offices;
    // Two conflicts, a resolution, a removal against an edit, and references into bundles that may come later.
    const Uuid one = offices.ana.asset(QStringLiteral("Satu")), two = offices.ana.asset(QStringLiteral("Dua"));
    std::array<QString, 5> bundles;
    bundles[0] = offices.ana.bundle();
    offices.ben.merge(bundles[0]);
    offices.citra.merge(bundles[0]);
    offices.ben.retitle(one, QStringLiteral("Satu BEN"));
    offices.citra.retitle(one, QStringLiteral("Satu CITRA"));
    removeAsset(offices.ben, two);
    offices.citra.retitle(two, QStringLiteral("Dua CITRA"));
    const QString have = offices.folder.filePath(QStringLiteral("have-of-ana"));
    REQUIRE(offices.ana->exportHave(have));
    const auto withoutAna = [&](Office &office) { // what it builds on may come later
        offices.clock.time += 10;
        const QString path = offices.folder.filePath(office.code + QStringLiteral("-own.simpul"));
        REQUIRE(office->createBundle(path, {.forOffice = {}, .sinceHaveFile = have, .full = false}));
        return path;
    };
    bundles[1] = withoutAna(offices.ben);
    bundles[2] = withoutAna(offices.citra);
    offices.citra.merge(bundles[1]);
    REQUIRE(offices.citra->conflicts().size() == 2);
    for (const ConflictInfo &conflict : offices.citra->conflicts()) {
        offices.clock.time += 10;
        REQUIRE(offices.citra->resolve(conflict.id, conflict.values[0].id));
    }
    bundles[3] = offices.citra.bundle();
    offices.ben.merge(bundles[2]);
    offices.ben.retitle(one, QStringLiteral("Satu lagi"));
    bundles[4] = offices.ben.bundle();

    // The receivers, as they are before each order. A folder that was moved is no copy: it keeps its key.
    Office empty(offices.folder.path(), QStringLiteral("DEWI"), offices.clock),
        busy(offices.folder.path(), QStringLiteral("EKO"), offices.clock);
    for (Office *receiver : {&empty, &busy}) {
        for (Office *sender : {&offices.ana, &offices.ben, &offices.citra})
            receiver->trusts(*sender);
    }
    const Uuid own = busy.asset(QStringLiteral("Punya EKO"));
    REQUIRE(busy->backup(offices.folder.filePath(QStringLiteral("backup")))); // seals: a segment and a tail
    busy.retitle(own, QStringLiteral("Punya EKO, diubah"));
    const QString templates = offices.folder.filePath(QStringLiteral("templates/"));
    for (Office *receiver : {&empty, &busy, &offices.ana}) {
        receiver->close();
        for (const QString &folder : {receiver->place.folder, receiver->place.configFolder})
            copyFolder(folder, templates + QFileInfo(folder).fileName());
    }
    for (Office *receiver : {&empty, &busy, &offices.ana}) {
        std::array<std::size_t, 5> order;
        std::iota(order.begin(), order.end(), 0);
        std::set<std::string> outcomes;
        do {
            receiver->close();
            for (const QString &folder : {receiver->place.folder, receiver->place.configFolder}) {
                QDir(folder).removeRecursively();
                copyFolder(templates + QFileInfo(folder).fileName(), folder);
            }
            receiver->reopen();
            REQUIRE((*receiver)->notices().isEmpty());
            for (const std::size_t i : order)
                receiver->merge(bundles[i]);
            outcomes.insert(receiver->digest().toStdString() + '\n' + receiver->titles() + '\n'
                            + std::to_string((*receiver)->waiting().size()));
        } while (std::next_permutation(order.begin(), order.end()));
        INFO(receiver->code.toStdString());
        for (const std::string &outcome : outcomes)
            UNSCOPED_INFO(outcome);
        CHECK(outcomes.size() == 1);
    }
    CHECK(empty.digest() == offices.ana.digest());
    CHECK(empty.digest() != busy.digest());
}

TEST_CASE("M03: A and B and then C is the same as A and then B with C")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("A"));
    const QString a = offices.ana.bundle();
    offices.ben.merge(a);
    offices.ben.retitle(asset, QStringLiteral("B"));
    const QString b = offices.ben.bundle();
    offices.citra.merge(a);
    offices.citra.retitle(asset, QStringLiteral("C"));
    const QString c = offices.citra.bundle();
    offices.citra.merge(b);
    const QString bAndC = offices.citra.bundle();
    Office left(offices.folder.path(), QStringLiteral("KIRI"), offices.clock),
        right(offices.folder.path(), QStringLiteral("KANAN"), offices.clock);
    for (Office *sender : {&offices.ana, &offices.ben, &offices.citra}) {
        left.trusts(*sender);
        right.trusts(*sender);
    }
    for (const QString &bundle : {a, b, c})
        left.merge(bundle);
    for (const QString &bundle : {a, bAndC})
        right.merge(bundle);
    CHECK(left.titles() == "C | B");
    CHECK(right.titles() == left.titles());
    CHECK(right.digest() == left.digest());
}

TEST_CASE("M04: of one field edited at three places all three values are kept and listed, one is shown everywhere, and a resolution clears "
          "them everywhere")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Judul"));
    offices.exchange();
    offices.ana.retitle(asset, QStringLiteral("Judul ANA"));
    offices.ben.retitle(asset, QStringLiteral("Judul BEN"));
    offices.citra.retitle(asset, QStringLiteral("Judul CITRA"));
    offices.exchange();
    for (Office *office : {&offices.ana, &offices.ben, &offices.citra}) {
        CHECK(office->titles() == "Judul CITRA | Judul BEN | Judul ANA"); // the newest is shown
        CHECK(office->title(asset) == u"Judul CITRA");
        const auto conflicts = (*office)->conflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].values[2].office == u"Kantor ANA");
        CHECK(conflicts[0].values[2].here == (office == &offices.ana));
    }
    offices.digest();

    const auto conflict = offices.ben->conflicts()[0];
    REQUIRE(offices.ben->resolve(conflict.id, valueOf(conflict, QStringLiteral("Judul ANA"))));
    offices.exchange();
    for (Office *office : {&offices.ana, &offices.ben, &offices.citra})
        CHECK(office->titles() == "Judul ANA");
    offices.digest();
}

TEST_CASE("M04: two different resolutions are a conflict again, two equal ones are not")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Judul"));
    offices.exchange();
    offices.ana.retitle(asset, QStringLiteral("Judul ANA"));
    offices.ben.retitle(asset, QStringLiteral("Judul BEN"));
    offices.exchange();
    const bool same = GENERATE(true, false);
    const auto conflict = offices.ana->conflicts().value(0);
    REQUIRE(offices.ana->resolve(conflict.id, valueOf(conflict, QStringLiteral("Judul ANA"))));
    offices.clock.time += 10;
    REQUIRE(offices.ben->resolve(conflict.id, valueOf(conflict, same ? QStringLiteral("Judul ANA") : QStringLiteral("Judul BEN"))));
    offices.exchange();
    for (Office *office : {&offices.ana, &offices.ben, &offices.citra})
        CHECK(office->titles() == (same ? "Judul ANA" : "Judul BEN | Judul ANA"));
    offices.digest();
}

TEST_CASE("M05: a removal against an edit is listed and nothing is hidden, and either way of resolving it travels")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Judul"));
    offices.exchange();
    removeAsset(offices.ana, asset);
    offices.ben.retitle(asset, QStringLiteral("Masih dipakai"));
    offices.exchange();
    for (Office *office : {&offices.ana, &offices.ben, &offices.citra}) {
        CHECK(office->title(asset) == u"Masih dipakai");
        const auto conflicts = (*office)->conflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].field == u"!");
        REQUIRE(conflicts[0].values.size() == 2);
        CHECK((conflicts[0].values[0].id == u"removed" && conflicts[0].values[0].office == u"Kantor ANA"));
        CHECK((conflicts[0].values[1].id == u"kept" && conflicts[0].values[1].office == u"Kantor BEN"));
    }
    const bool keep = GENERATE(true, false);
    REQUIRE(offices.citra->resolve(offices.citra->conflicts()[0].id, keep ? QStringLiteral("kept") : QStringLiteral("removed")));
    offices.exchange();
    for (Office *office : {&offices.ana, &offices.ben, &offices.citra}) {
        CHECK((*office)->conflicts().isEmpty());
        CHECK(office->title(asset) == (keep ? QStringLiteral("Masih dipakai") : QString()));
        CHECK((*office)->count({.type = "knowledge_asset", .where = {}, .removed = true}) == (keep ? 0 : 1));
    }
    offices.digest();
}

TEST_CASE("M05: what two remove is removed without a conflict; removed and brought back at two places it is there; an edit of what is "
          "removed brings it back")
{
    Offices offices;
    const Uuid both = offices.ana.asset(QStringLiteral("Dua kali dihapus")), restored = offices.ana.asset(QStringLiteral("Dipulihkan"));
    const Uuid edited = offices.ana.asset(QStringLiteral("Disunting"));
    offices.exchange();
    removeAsset(offices.ana, both);
    removeAsset(offices.ben, both);
    removeAsset(offices.ana, restored);
    removeAsset(offices.ana, edited);
    offices.exchange();
    CHECK(offices.citra.titles().empty());
    CHECK(offices.citra->conflicts().isEmpty());
    REQUIRE(offices.ben->restore("knowledge_asset", restored));
    REQUIRE(offices.citra->restore("knowledge_asset", restored));
    offices.citra.retitle(edited, QStringLiteral("Disunting lagi"));
    offices.exchange();
    for (Office *office : {&offices.ana, &offices.ben, &offices.citra}) {
        CHECK(office->titles() == "Dipulihkan\nDisunting lagi");
        CHECK((*office)->conflicts().isEmpty());
    }
    // Removed again by one who saw the restoring, untouched by the others: gone.
    removeAsset(offices.ana, restored);
    offices.exchange();
    CHECK(offices.citra.titles() == "Disunting lagi");
    offices.digest();
}

TEST_CASE("Tags and links of two offices are united; one that is removed here and added there stays, and is no conflict")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Judul"));
    const auto edit = [&] { return RecordEdit(KnowledgeAsset::type(), asset); };
    REQUIRE(offices.ana->save(edit().addTag("keywords", QStringLiteral("arsip")).addTag("keywords", QStringLiteral("lama"))));
    offices.exchange();
    REQUIRE(offices.ana->save(edit().removeTag("keywords", QStringLiteral("arsip")).removeTag("keywords", QStringLiteral("lama"))));
    offices.clock.time += 10;
    REQUIRE(offices.ben->save(edit().removeTag("keywords", QStringLiteral("arsip"))));
    offices.clock.time += 10;
    REQUIRE(offices.ben->save(edit().addTag("keywords", QStringLiteral("arsip")).addTag("keywords", QStringLiteral("baru"))));
    offices.exchange();
    for (Office *office : {&offices.ana, &offices.ben, &offices.citra}) {
        QStringList tags = (*office)->record(asset)->value("keywords").toStringList();
        tags.sort();
        CHECK(tags.join(u' ') == u"arsip baru");
        CHECK((*office)->conflicts().isEmpty());
    }
    offices.digest();
}

TEST_CASE("M11: whatever the clocks say, no write is lost, nobody's clock is dragged along, and one far ahead is flagged")
{
    Offices offices;
    TestClock wrong; // of BEN's PC
    const Stamp right = offices.clock.time;
    Office dina(offices.folder.path(), QStringLiteral("DINA"), wrong);
    dina.trusts(offices.ana);
    offices.ana.trusts(dina);
    const Uuid asset = offices.ana.asset(QStringLiteral("Judul 0"));
    dina.merge(offices.ana.bundle());
    const Stamp year = Stamp(365.25 * 24 * 3600 * 1000);
    int n = 0;
    // Empty battery, year 2038, 2099, back to now, five minutes back, the same again, an hour forth (daylight saving).
    for (const Stamp time : {Stamp(0), 68 * year, 129 * year, right, right - 300'000, right - 300'000, right + 3'600'000, Stamp(-5'000)}) {
        wrong.time = time;
        const QString title = QStringLiteral("Judul %1").arg(++n);
        REQUIRE(dina->save(RecordEdit(KnowledgeAsset::type(), asset).set("title", title)));
        CHECK(dina.title(asset) == title);
        offices.ana.merge(dina.bundle());
        CHECK(offices.ana.titles() == title.toStdString()); // the later edit counts, whatever its stamp says
        const QString answer = QStringLiteral("Jawaban %1").arg(n);
        offices.ana.retitle(asset, answer);
        CHECK(offices.ana->history("knowledge_asset", asset)->size() == 2 * n + 1);
        dina.merge(offices.ana.bundle());
        CHECK(dina.titles() == answer.toStdString());
    }
    // ANA's stamps are those of ANA's own clock.
    const Uuid fresh = offices.ana.asset(QStringLiteral("Baru"));
    CHECK(offices.ana->record(fresh)->created == offices.clock.time);
    const auto alarms = offices.ana->alarms();
    REQUIRE(alarms.size() == 1);
    CHECK(alarms[0].kind == u"wrong-clock");
    CHECK(alarms[0].replica == dina->identity().replica);
    CHECK(offices.ana.digest() != dina.digest());
    dina.merge(offices.ana.bundle());
    CHECK(offices.ana.digest() == dina.digest());
}

TEST_CASE("Two windows on one library see each other's edits and merges at once, and none is lost")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Judul"));
    auto second = Library::open(offices.ana.place, offices.clock);
    REQUIRE(second);
    CHECK((*second)->record(asset)->value("title").toString() == u"Judul");
    offices.clock.time += 10;
    REQUIRE((*second)->save(RecordEdit(KnowledgeAsset::type(), asset).set("title", QStringLiteral("Dari jendela kedua"))));
    offices.ana.retitle(asset, QStringLiteral("Dari jendela pertama"));
    CHECK(offices.ana->conflicts().isEmpty()); // the first saw it
    offices.ben.asset(QStringLiteral("Dari BEN"));
    REQUIRE((*second)->mergeBundle(offices.ben.bundle()));
    CHECK(offices.ana.titles() == "Dari BEN\nDari jendela pertama");
    offices.citra.merge(offices.ana.bundle());
    CHECK(offices.citra.titles() == offices.ana.titles());
    CHECK(offices.ana->check(true)->isEmpty());
}
