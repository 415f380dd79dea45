#include "core/storage/row_order.h"

#include "core/library.h"
#include "tests/support/office.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace simpul;
using namespace simpul::test;

namespace {

// Rows of an asset, by their captions in the order shown.
QString rows(Office &office, const Uuid &asset)
{
    QString out;
    for (const TableRow &row : office->record(asset)->value("files").value<QList<TableRow>>())
        out += row.cells[QStringLiteral("caption")].toString();
    return out;
}

TableRow rowWith(const QString &caption)
{
    TableRow row;
    row.cells.insert(QStringLiteral("caption"), caption);
    return row;
}

void append(Office &office, const Uuid &asset, const QString &caption)
{
    office.clock.time += 10;
    REQUIRE(office->save(RecordEdit(KnowledgeAsset::type(), asset).setRow("files", rowWith(caption))));
}

// The whole table as a form hands it in, with new rows behind the one with this caption.
void insertBehind(Office &office, const Uuid &asset, const QString &caption, const QString &letter, int count)
{
    auto table = office->record(asset)->value("files").value<QList<TableRow>>();
    const auto at = std::find_if(table.begin(), table.end(), [&](const TableRow &row) { return row.cells[QStringLiteral("caption")] == caption; }) - table.begin() + 1;
    for (int i = 0; i < count; ++i)
        table.insert(at, rowWith(letter));
    office.clock.time += 10;
    REQUIRE(office->save(RecordEdit(KnowledgeAsset::type(), asset).set("files", QVariant::fromValue(table))));
}

} // namespace

TEST_CASE("A key lies between its neighbours wherever rows are put, and rows end up in the order they were put")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::vector<std::string> keys;
    std::size_t longest = 0;
    for (int i = 0; i < 3000; ++i) {
        const std::size_t at = random() % (keys.size() + 1);
        const std::string before = at == 0 ? "" : keys[at - 1], after = at == keys.size() ? "" : keys[at];
        const std::string key = positionBetween(before, after);
        INFO(before << " < " << key << " < " << after);
        REQUIRE(before < key);
        REQUIRE((after.empty() || key < after));
        REQUIRE(key.back() != '0'); // else nothing would fit in front of it
        longest = std::max(longest, key.size());
        keys.insert(keys.begin() + std::ptrdiff_t(at), key);
    }
    CHECK(longest <= 64);
}

TEST_CASE("Keys stay short: a thousand rows behind each other need a few letters, five hundred put in front of each other less than a line")
{
    std::string last;
    std::size_t longest = 0;
    for (int i = 0; i < 1000; ++i) {
        last = positionBetween(last, {});
        longest = std::max(longest, last.size());
    }
    CHECK(longest <= 12);
    std::string first = positionBetween({}, {});
    for (int i = 0; i < 500; ++i)
        first = positionBetween({}, first);
    CHECK(first.size() <= 110);
}

TEST_CASE("Rows that two offices add to one table at the same time do not interleave: behind the last row, one by one")
{
    QTemporaryDir folder;
    TestClock clock;
    Office ana(folder.path(), QStringLiteral("ANA"), clock), ben(folder.path(), QStringLiteral("BEN"), clock);
    ana.trusts(ben);
    ben.trusts(ana);
    for (int round = 0; round < 5; ++round) {
        const Uuid asset = ana.asset(QStringLiteral("Aset"));
        for (const char *caption : {"1", "2", "3"})
            append(ana, asset, QString::fromLatin1(caption));
        ana.sends(ben);
        for (int i = 0; i < 4; ++i) {
            append(ana, asset, QStringLiteral("a"));
            append(ben, asset, QStringLiteral("b"));
        }
        ana.sends(ben);
        ben.sends(ana);
        const QString order = rows(ana, asset);
        INFO(order.toStdString());
        CHECK((order == u"123aaaabbbb" || order == u"123bbbbaaaa"));
        CHECK(rows(ben, asset) == order);
    }
}

TEST_CASE("Rows that two offices add to one table at the same time do not interleave: in the middle, in one save, in a table neither of them began")
{
    QTemporaryDir folder;
    TestClock clock;
    Office ana(folder.path(), QStringLiteral("ANA"), clock), ben(folder.path(), QStringLiteral("BEN"), clock), citra(folder.path(), QStringLiteral("CITRA"), clock);
    for (Office *one : {&ana, &ben, &citra}) {
        for (Office *other : {&ana, &ben, &citra}) {
            if (one != other)
                one->trusts(*other);
        }
    }
    for (const char *behind : {"2", "3"}) {
        const Uuid asset = citra.asset(QStringLiteral("Aset"));
        for (const char *caption : {"1", "2", "3"})
            append(citra, asset, QString::fromLatin1(caption));
        citra.sends(ana);
        citra.sends(ben);
        insertBehind(ana, asset, QString::fromLatin1(behind), QStringLiteral("a"), 5);
        insertBehind(ben, asset, QString::fromLatin1(behind), QStringLiteral("b"), 5);
        append(ana, asset, QStringLiteral("A"));
        append(ben, asset, QStringLiteral("B"));
        ana.sends(citra);
        ben.sends(citra);
        QString order = rows(citra, asset);
        INFO(order.toStdString());
        CHECK((order.contains(u"aaaaa") && order.contains(u"bbbbb")));
        CHECK(order.startsWith(u"12"));
    }
}

TEST_CASE("A cell edited in a row leaves the row where it is, and a moved row is the only one that is written")
{
    QTemporaryDir folder;
    TestClock clock;
    Office ana(folder.path(), QStringLiteral("ANA"), clock);
    const Uuid asset = ana.asset(QStringLiteral("Aset"));
    for (const char *caption : {"1", "2", "3", "4"})
        append(ana, asset, QString::fromLatin1(caption));
    auto table = ana->record(asset)->value("files").value<QList<TableRow>>();
    table[1].cells[QStringLiteral("caption")] = QStringLiteral("zwei");
    clock.time += 10;
    REQUIRE(ana->save(RecordEdit(KnowledgeAsset::type(), asset).setRow("files", table[1])));
    CHECK(rows(ana, asset) == u"1zwei34");
    const auto lastChanges = [&] { return ana->history("knowledge_asset", asset)->first().changes.size(); };
    CHECK(lastChanges() == 1);
    table.move(3, 0);
    clock.time += 10;
    REQUIRE(ana->save(RecordEdit(KnowledgeAsset::type(), asset).set("files", QVariant::fromValue(table))));
    CHECK(rows(ana, asset) == u"41zwei3");
    CHECK(lastChanges() == 1);
}
