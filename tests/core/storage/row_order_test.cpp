#include "core/storage/row_order.h"

#include "core/library_parts.h"
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
    const auto at =
        std::find_if(table.begin(), table.end(), [&](const TableRow &row) { return row.cells[QStringLiteral("caption")] == caption; })
        - table.begin() + 1;
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
        const std::string key = positionBetween(before, after, random() % 2 == 0 ? Run::Continue : Run::Begin);
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
        last = positionBetween(last, {}, Run::Continue);
        longest = std::max(longest, last.size());
    }
    CHECK(longest <= 16);
    std::string first = positionBetween({}, {}, Run::Begin);
    for (int i = 0; i < 500; ++i)
        first = positionBetween({}, first, Run::Begin);
    CHECK(first.size() <= 110);
}

TEST_CASE("Rows that two offices add to one table at the same time do not interleave: behind the last row, one by one")
{
    AnaAndBen offices;
    auto &[folder, clock, ana, ben] = offices;
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

TEST_CASE("Rows that two offices add to one table at the same time do not interleave: in the middle, in one save, in a table neither of "
          "them began")
{
    QTemporaryDir folder;
    TestClock clock;
    Office ana(folder.path(), QStringLiteral("ANA"), clock), ben(folder.path(), QStringLiteral("BEN"), clock),
        citra(folder.path(), QStringLiteral("CITRA"), clock);
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

TEST_CASE("A cell edited in a row writes only that cell, and of rows put into another order only the moved one is written")
{
    QTemporaryDir folder;
    TestClock clock;
    Office ana(folder.path(), QStringLiteral("ANA"), clock);
    const Uuid asset = ana.asset(QStringLiteral("Aset"));
    for (const char *caption : {"1", "2", "3", "4", "5"})
        append(ana, asset, QString::fromLatin1(caption));
    const auto lastWritten = [&] { // the paths of the newest operation
        const auto operations = ana->parts().state({Audience::Shared, "knowledge_asset", asset}).operations();
        return ana->parts().log.find(operations.back())->sets.size();
    };
    auto table = ana->record(asset)->value("files").value<QList<TableRow>>();
    table[1].cells[QStringLiteral("caption")] = QStringLiteral("zwei");
    clock.time += 10;
    REQUIRE(ana->save(RecordEdit(KnowledgeAsset::type(), asset).setRow("files", table[1])));
    CHECK(rows(ana, asset) == u"1zwei345");
    CHECK(lastWritten() == 1);
    for (const auto &[from, to, order] : {std::tuple(4, 0, u"51zwei34"), std::tuple(0, 4, u"1zwei345"), std::tuple(1, 3, u"134zwei5")}) {
        table = ana->record(asset)->value("files").value<QList<TableRow>>();
        table.move(from, to);
        clock.time += 10;
        REQUIRE(ana->save(RecordEdit(KnowledgeAsset::type(), asset).set("files", QVariant::fromValue(table))));
        CHECK(rows(ana, asset) == QStringView(order));
        CHECK(lastWritten() == 1);
    }
}

TEST_CASE("A table in any new order comes out in that order, whoever put its rows where")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    AnaAndBen offices;
    auto &[folder, clock, ana, ben] = offices;
    const Uuid asset = ana.asset(QStringLiteral("Aset"));
    for (int round = 0; round < 15; ++round) {
        QString wanted;
        for (Office *office : {&ana, &ben}) {
            auto table = (*office)->record(asset)->value("files").value<QList<TableRow>>();
            std::shuffle(table.begin(), table.end(), random);
            table.insert(qsizetype(random() % (std::size_t(table.size()) + 1)), rowWith(QString(QChar(u'a' + round))));
            clock.time += 10;
            REQUIRE((*office)->save(RecordEdit(KnowledgeAsset::type(), asset).set("files", QVariant::fromValue(table))));
            wanted.clear();
            for (const TableRow &row : table)
                wanted += row.cells[QStringLiteral("caption")].toString();
            CHECK(rows(*office, asset) == wanted);
            // A form that hands the table back unchanged writes nothing.
            const Stamp updated = (*office)->record(asset)->updated;
            clock.time += 10;
            table = (*office)->record(asset)->value("files").value<QList<TableRow>>();
            REQUIRE((*office)->save(RecordEdit(KnowledgeAsset::type(), asset).set("files", QVariant::fromValue(table))));
            CHECK((*office)->record(asset)->updated == updated);
            if (office == &ana && round == 0)
                ana.sends(ben);
        }
        ana.sends(ben); // both moved rows: which of two places is shown is decided, and every next order works
        ben.sends(ana);
        CHECK(rows(ana, asset) == rows(ben, asset));
        CHECK(ana->conflicts().isEmpty());
    }
}
