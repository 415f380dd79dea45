// What lies ready for queries is made from the log, and can be made again from it.
#include "core/library_parts.h"
#include "tests/support/forge.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace simpul;
using namespace simpul::test;

namespace {

const QStringList vocabulary = {QStringLiteral("arsip"), QStringLiteral("posyandu"), QStringLiteral("gudang"), QStringLiteral("notula"),
                                QStringLiteral("perizinan")};

// One edit of any kind by any of the offices.
void anyEdit(Office &office, std::vector<Uuid> &assets, std::mt19937 &random)
{
    office.clock.time += 1 + random() % 50;
    const auto word = [&] { return vocabulary[qsizetype(random() % 5)] + QStringLiteral(" %1").arg(random() % 9); };
    if (assets.empty() || random() % 6 == 0) {
        assets.push_back(office.asset(word()));
        return;
    }
    const Uuid &id = assets[random() % assets.size()];
    RecordEdit edit(KnowledgeAsset::type(), id);
    TableRow row;
    switch (random() % 9) {
    case 0: edit.set("title", word()); break;
    case 1: edit.set("body", word() + u'\n' + word()).set("kind", QStringLiteral("panduan")); break;
    case 2: edit.addTag("keywords", vocabulary[qsizetype(random() % 5)]); break;
    case 3: edit.removeTag("keywords", vocabulary[qsizetype(random() % 5)]); break;
    case 4:
        row.cells.insert(QStringLiteral("caption"), word());
        edit.setRow("files", row);
        break;
    case 5: edit.set("files", QVariant::fromValue(QList<TableRow>())); break;
    case 6: (void)office->remove("knowledge_asset", id); return;
    case 7: (void)office->restore("knowledge_asset", id); return;
    default:
        edit.addLink("themes", assets[random() % assets.size()])
            .set("security", random() % 3 == 0 ? QStringLiteral("R") : QStringLiteral("B"));
        break;
    }
    REQUIRE(office->save(edit));
}

// Everything that lists, searches and reports give, as text.
std::string answers(Office &office)
{
    QString out = office.digest() + u'\n';
    for (const auto order : {ListQuery::Order::Title, ListQuery::Order::Newest}) {
        for (const bool removed : {false, true}) {
            for (const RecordLine &line :
                 office->list({.type = "knowledge_asset", .where = {}, .removed = removed, .limit = -1, .offset = 0, .order = order}))
                out += toString(line.id) + u' ' + line.title + (line.inConflict ? u'!' : u' ') + QString::number(line.updated)
                    + QLatin1String(audienceName(line.audience)) + u'\n';
        }
    }
    for (const QString &word : vocabulary) {
        SearchAnswer answer = office->search({.text = word, .type = {}, .asYouType = false, .limit = 1000});
        out += word + QStringLiteral(": %1 ").arg(answer.total);
        QStringList hits;
        for (const SearchHit &hit : answer.hits)
            hits << toString(hit.id) + u' ' + hit.title + u' ' + hit.snippet;
        hits.sort();
        out += hits.join(u'\n') + u'\n';
    }
    for (const ConflictInfo &conflict : office->conflicts())
        out += conflict.record + u' ' + conflict.field + QStringLiteral(" %1\n").arg(conflict.values.size());
    for (const RecordLine &line : office->list({.type = "knowledge_asset", .where = {}})) {
        for (const Backlink &link : office->backlinks(line.id))
            out += toString(line.id) + u'<' + toString(link.id) + u'\n';
    }
    QStringList lines = out.split(u'\n');
    lines.sort(); // records of one title stand in the order they came
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("Rebuilding from the log gives what edits, merges and undos had made step by step: digest, lists, search, conflicts, links")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    AnaAndBen offices;
    auto &[folder, clock, ana, ben] = offices;
    std::vector<Uuid> assets;
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 15; ++i)
            anyEdit(random() % 2 == 0 ? ana : ben, assets, random);
        if (round % 2 == 0)
            ana.sends(ben);
        if (round % 3 == 0)
            ben.sends(ana);
        const auto merges = ana->merges();
        if (round % 4 == 3 && !merges.isEmpty() && !merges[0].undone)
            REQUIRE(ana->undoMerge(merges[0].id));
        for (Office *office : {&ana, &ben}) {
            const std::string before = answers(*office);
            CHECK((*office)->check(true)->isEmpty());
            REQUIRE((*office)->rebuild());
            INFO("round " << round << ' ' << office->code.toStdString());
            REQUIRE(answers(*office) == before);
        }
    }
    ana.sends(ben);
    ben.sends(ana);
    CHECK(ana.digest() == ben.digest());
}

TEST_CASE("A rebuild that is stopped changes nothing")
{
    ForgeDesk desk;
    for (const QString &word : vocabulary)
        desk.office.asset(word);
    const std::string before = desk.office.databaseHash(), said = answers(desk.office);
    for (int step = 0; step < 2; ++step) {
        int n = 0;
        const auto stopped = desk.office->rebuild([&](const QString &, qint64, qint64) { return n++ != step; });
        if (!stopped)
            CHECK(stopped.error().code == u"cancelled");
        CHECK(answers(desk.office) == said);
        CHECK((stopped || desk.office.databaseHash() == before));
    }
}

TEST_CASE("A library of the first version is brought up to date when it is opened, and nothing in it changes")
{
    ForgeDesk desk;
    const Uuid id = desk.office.asset(QStringLiteral("Satu"));
    REQUIRE(desk.office->backup(desk.path(QStringLiteral("cadangan")))); // seals
    desk.office.retitle(id, QStringLiteral("Dua"));
    const QString digest = desk.office.digest();
    // As that version laid it out.
    desk.office->parts().database->script("ALTER TABLE segment ADD COLUMN bytes BLOB;"
                                          "UPDATE segment SET bytes=(SELECT bytes FROM segment_bytes WHERE segment_bytes.number=segment.number);"
                                          "DROP TABLE segment_bytes; DROP TABLE search_gap; DROP TABLE import; DROP TABLE import_record; DROP TABLE file_sketch; DROP INDEX record_newest; UPDATE record SET state=x'01';"
                                          "UPDATE meta SET value='' WHERE key='derived.shape'; PRAGMA user_version=1;");
    desk.office.reopen();
    CHECK(desk.office.digest() == digest);
    CHECK(desk.office.title(id) == u"Dua");
    CHECK(desk.office->check(true)->isEmpty());
    CHECK(desk.office->parts().database->number("PRAGMA user_version") == 4);
}

TEST_CASE("check names a segment damaged in the log and records that do not fit the log; rebuild mends the latter")
{
    ForgeDesk desk;
    const Uuid id = desk.office.asset(QStringLiteral("Satu"));
    REQUIRE(desk.office->backup(desk.path(QStringLiteral("cadangan")))); // seals
    REQUIRE(desk.office->check(true)->isEmpty());
    desk.office->parts().database->run("UPDATE record SET state=NULL WHERE id=?", id);
    CHECK(desk.office->check(true)->size() == 1);
    REQUIRE(desk.office->rebuild());
    CHECK(desk.office->check(true)->isEmpty());
    CHECK(desk.office.title(id) == u"Satu");
    std::string bytes = desk.office->parts().log.bytes(1);
    bytes.back() = char(bytes.back() ^ 1);
    desk.office->parts().database->prepare("UPDATE segment_bytes SET bytes=? WHERE number=1").blob(1, bytes).run();
    desk.office.reopen();
    CHECK_FALSE(desk.office->check(false)->isEmpty());
}
