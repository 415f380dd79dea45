// Looking at a merge before it is done, and taking it back.
#include "tests/core/exchange/merge_desk.h"
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace simpul;
using namespace simpul::test;

TEST_CASE("M23: a preview leaves the file as it was, counts what the merge then does, and a merge bound to it is refused once the library "
          "has moved")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Judul")), gone = offices.ana.asset(QStringLiteral("Dihapus"));
    offices.exchange();
    offices.ana.retitle(asset, QStringLiteral("Judul ANA"));
    offices.ana.asset(QStringLiteral("Baru"));
    removeAsset(offices.ana, gone);
    offices.ben.retitle(asset, QStringLiteral("Judul BEN"));
    const QString bundle = offices.ana.bundle();
    const std::string before = offices.ben.databaseHash();
    const auto merges = offices.ben->merges().size();

    const auto preview = offices.ben->previewBundle(bundle);
    REQUIRE(preview);
    CHECK(offices.ben.databaseHash() == before);
    CHECK((preview->added == 1 && preview->changed == 1 && preview->removed == 1 && preview->conflicts == 1));

    offices.ben.retitle(gone, QStringLiteral("Dihapus?"));
    const auto late = offices.ben->mergeBundle(bundle, preview->id);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == u"library-changed");
    CHECK(offices.ben->merges().size() == merges);
    CHECK(offices.ben->quarantine().isEmpty());

    const auto second = offices.ben->previewBundle(bundle);
    REQUIRE(second);
    CHECK(second->id != preview->id);
    const auto merged = offices.ben->mergeBundle(bundle, second->id);
    REQUIRE(merged);
    const auto counts = [](const MergeReport &report) {
        QStringList out = {QString::number(report.added),      QString::number(report.changed),   QString::number(report.removed),
                           QString::number(report.conflicts),  QString::number(report.unchanged), QString::number(report.waiting),
                           QString::number(report.attachments)};
        for (const MergeReport::Line &line : report.lines)
            out << line.what + u' ' + line.id + u' ' + line.title;
        out.sort();
        return out.join(u'\n').toStdString();
    };
    CHECK(counts(*merged) == counts(*second));
    CHECK((merged->added == 1 && merged->changed == 2 && merged->removed == 0 && merged->conflicts == 2)); // "Dihapus?" is disputed now
    // A bundle changed on the disk since its preview is another bundle.
    const auto third = offices.ben->previewBundle(offices.ana.bundle());
    REQUIRE(third);
    CHECK_FALSE(offices.ben->mergeBundle(offices.citra.bundle(), third->id));
}

TEST_CASE("M23: what a preview has read never shows up in the merge of another bundle")
{
    Offices offices;
    offices.ana.asset(QStringLiteral("Dari ANA"));
    offices.ben.asset(QStringLiteral("Dari BEN"));
    const QString fromAna = offices.ana.bundle(), fromBen = offices.ben.bundle();
    REQUIRE(offices.citra->previewBundle(fromAna));
    offices.citra.merge(fromBen);
    CHECK(offices.citra.titles() == "Dari BEN");
    CHECK(offices.citra.digest() == offices.ben.digest());
    CHECK(offices.citra->check(true)->isEmpty());
}

TEST_CASE("Undo of a merge brings the digest back exactly and writes no edit; merging again brings everything back")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Judul"));
    offices.exchange();
    offices.ben.retitle(asset, QStringLiteral("Judul BEN"));
    const QString before = offices.ben.digest();
    offices.ana.retitle(asset, QStringLiteral("Judul ANA"));
    offices.ana.asset(QStringLiteral("Baru"));
    const QString bundle = offices.ana.bundle();
    const qint64 merge = offices.ben.merge(bundle).mergeId;
    const QString after = offices.ben.digest();
    CHECK(after != before);
    REQUIRE(offices.ben->exportHave(offices.folder.filePath(QStringLiteral("merged"))));

    offices.clock.time += 10;
    const auto undone = offices.ben->undoMerge(merge);
    REQUIRE(undone);
    CHECK((undone->removed == 1 && undone->changed == 1));
    CHECK(offices.ben.digest() == before);
    CHECK(offices.ben.titles() == "Judul BEN");
    REQUIRE(offices.ben->waiting().size() == 1);
    CHECK(offices.ben->waiting()[0].reason == u"undone");
    CHECK_FALSE(offices.ben->undoMerge(merge)); // only once
    REQUIRE(offices.ben->rebuild());
    CHECK(offices.ben.digest() == before);
    CHECK(offices.ben->search({.text = QStringLiteral("baru"), .type = {}}).total == 0);
    // Nothing was written: to others nothing is told.
    CHECK(offices.citra.merge(offices.ben.bundle()).added == 0);

    const auto preview = offices.ben->previewBundle(bundle);
    REQUIRE(preview);
    CHECK(preview->broughtBack == 1);
    const MergeReport again = offices.ben.merge(bundle);
    CHECK((again.broughtBack == 1 && again.added == 1 && again.changed == 1 && again.conflicts == 1));
    CHECK(offices.ben.digest() == after);
    CHECK(offices.ben->waiting().isEmpty());
    CHECK(offices.ben->search({.text = QStringLiteral("baru"), .type = {}}).total == 1);
}

TEST_CASE("Undo keeps what was built here on the merge, lets later segments wait, and what continues it brings it back")
{
    Offices offices;
    const Uuid asset = offices.ana.asset(QStringLiteral("Satu"));
    const QString first = offices.ana.bundle();
    const qint64 merge = offices.ben.merge(first).mergeId;
    offices.ben.retitle(asset, QStringLiteral("Dari BEN"));
    REQUIRE(offices.ben->undoMerge(merge));
    CHECK(offices.ben.titles() == "Dari BEN");
    const QString undone = offices.ben.digest();

    offices.ana.asset(QStringLiteral("Dua"));
    REQUIRE(offices.citra->exportHave(offices.folder.filePath(QStringLiteral("nothing"))));
    offices.citra.merge(first);
    REQUIRE(offices.citra->exportHave(offices.folder.filePath(QStringLiteral("first"))));
    const QString onlySecond = offices.folder.filePath(QStringLiteral("second.simpul"));
    REQUIRE(offices.ana->createBundle(onlySecond,
                                      {.forOffice = {}, .sinceHaveFile = offices.folder.filePath(QStringLiteral("first")), .full = false}));
    // What continues it brings it back.
    const auto preview = offices.ben->previewBundle(onlySecond);
    REQUIRE(preview);
    CHECK(preview->broughtBack == 1);
    const MergeReport second = offices.ben.merge(onlySecond);
    CHECK(second.broughtBack == 1);
    CHECK(offices.ben.titles() == "Dari BEN\nDua");
    CHECK(offices.ben->waiting().isEmpty());

    // The undo sets aside what that merge offered; what it only brought back is built on by nothing now and stays.
    REQUIRE(offices.ben->undoMerge(second.mergeId));
    CHECK(offices.ben.digest() == undone);
    CHECK(offices.ben.titles() == "Dari BEN");
    REQUIRE(offices.ben->waiting().size() == 1);
    CHECK(offices.ben->waiting()[0].reason == u"undone");
}

TEST_CASE("Undoing an earlier merge lets the later ones of that office wait for it, and nothing else")
{
    Offices offices;
    offices.ana.asset(QStringLiteral("ANA satu"));
    const qint64 merge = offices.ben.merge(offices.ana.bundle()).mergeId;
    offices.ana.asset(QStringLiteral("ANA dua"));
    offices.ben.merge(offices.ana.bundle());
    offices.citra.asset(QStringLiteral("CITRA satu"));
    offices.ben.merge(offices.citra.bundle());
    REQUIRE(offices.ben->undoMerge(merge));
    CHECK(offices.ben.titles() == "CITRA satu");
    QStringList reasons;
    for (const WaitingInfo &waiting : offices.ben->waiting())
        reasons << waiting.reason;
    reasons.sort();
    CHECK(reasons.join(u' ') == u"gap undone");
    offices.ben.merge(offices.ana.bundle());
    CHECK(offices.ben.titles() == "ANA dua\nANA satu\nCITRA satu");
}
