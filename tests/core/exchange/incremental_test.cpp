// What a bundle leaves out because the receiver has it, and what it then still brings.
#include "core/exchange/have.h"
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace simpul;
using namespace simpul::test;

namespace {

struct Pair {
    Pair()
    {
        ana.trusts(ben);
        ben.trusts(ana);
    }
    CreateReport create(Office &from, const Library::CreateOptions &options)
    {
        clock.time += 10;
        const auto made = from->createBundle(path(QStringLiteral("made-%1.simpul").arg(++m_count)), options);
        REQUIRE(made);
        return *made;
    }
    CreateReport forBen(bool full = false) { return create(ana, {.forOffice = QStringLiteral("BEN"), .sinceHaveFile = {}, .full = full}); }
    QString path(const QString &name) const { return folder.filePath(name); }
    QTemporaryDir folder;
    TestClock clock;
    Office ana{folder.path(), QStringLiteral("ANA"), clock};
    Office ben{folder.path(), QStringLiteral("BEN"), clock};

private:
    int m_count = 0;
};

} // namespace

TEST_CASE("The second bundle for an office carries only what is new since it was heard of; a full one carries everything")
{
    Pair pair;
    pair.ana.asset(QStringLiteral("Satu"));
    const CreateReport first = pair.forBen();
    CHECK((first.segments == 1 && first.operations == 1));
    pair.ben.merge(first.files[0]);
    pair.ana.asset(QStringLiteral("Dua"));
    CHECK(pair.forBen().segments == 2); // nothing was heard of BEN yet

    pair.ben.sends(pair.ana); // brings what BEN has
    const CreateReport second = pair.forBen();
    CHECK((second.segments == 1 && second.operations == 1));
    pair.ben.merge(second.files[0]);
    CHECK(pair.ben.titles() == "Dua\nSatu");
    CHECK(pair.ben.digest() == pair.ana.digest());
    CHECK(pair.forBen(true).segments == 2);
    CHECK(pair.create(pair.ana, {.forOffice = {}, .sinceHaveFile = {}}).segments == 2); // to everybody: whole
}

TEST_CASE("Nothing new is still a file, and it tells the receiver what the sender has")
{
    Pair pair;
    pair.ana.asset(QStringLiteral("Satu"));
    pair.ana.sends(pair.ben);
    pair.ben.sends(pair.ana);
    const CreateReport nothing = pair.forBen();
    CHECK((nothing.nothingNew && nothing.segments == 0 && nothing.files.size() == 1));
    const MergeReport report = pair.ben.merge(nothing.files[0]);
    CHECK((report.added == 0 && report.changed == 0 && report.unchanged == 0));
    const CreateReport back = pair.create(pair.ben, {.forOffice = QStringLiteral("ANA"), .sinceHaveFile = {}});
    CHECK(back.nothingNew);
}

TEST_CASE("A have file leaves out what is there, also of a third office; a chain it does not know is sent whole")
{
    Pair pair;
    Office citra(pair.folder.path(), QStringLiteral("CITRA"), pair.clock);
    for (Office *office : {&pair.ana, &pair.ben}) {
        office->trusts(citra);
        citra.trusts(*office);
    }
    pair.ana.asset(QStringLiteral("ANA"));
    pair.ben.asset(QStringLiteral("BEN"));
    pair.ben.sends(pair.ana);
    citra.merge(pair.ben.bundle());
    REQUIRE(citra->exportHave(pair.path(QStringLiteral("have"))));
    const CreateReport made = pair.create(pair.ana, {.forOffice = {}, .sinceHaveFile = pair.path(QStringLiteral("have"))});
    CHECK(made.segments == 1);
    citra.merge(made.files[0]);
    CHECK(citra.digest() == pair.ana.digest());

    // A have of a library whose key was copied: its head is not held here, so all of that chain is sent.
    std::string other = contentOf(pair.path(QStringLiteral("have")));
    auto have = Have::fromJson(other);
    REQUIRE(have);
    REQUIRE(have->heads[Audience::Shared].size() == 1);
    have->heads[Audience::Shared][0].hashStart[0] = char(have->heads[Audience::Shared][0].hashStart[0] ^ 1);
    QFile file(pair.path(QStringLiteral("other")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(have->toJson()));
    file.close();
    CHECK(pair.create(pair.ana, {.forOffice = {}, .sinceHaveFile = file.fileName()}).segments == 2);
    // What is no have makes no bundle.
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("halo");
    file.close();
    CHECK(codeOf(pair.ana->createBundle(pair.path(QStringLiteral("x.simpul")), {.forOffice = {}, .sinceHaveFile = file.fileName()}))
          == u"no-have");
    CHECK_FALSE(QFile::exists(pair.path(QStringLiteral("x.simpul"))));
}

TEST_CASE("An office with several PCs is sent what any one of them lacks; one not heard of for 90 days, or lost, no longer counts")
{
    Pair pair;
    pair.ben.close();
    copyFolder(pair.ben.place.folder, pair.path(QStringLiteral("BEN-2")));
    copyFolder(pair.ben.place.configFolder, pair.path(QStringLiteral("BEN-2.config")));
    pair.ben.reopen();
    Office second(pair.folder.path(), QStringLiteral("BEN"), QStringLiteral("BEN-2"), pair.clock);
    pair.ben.enrols(second);
    pair.ana.asset(QStringLiteral("Satu"));
    const QString one = pair.ana.bundle();
    second.merge(one);
    second.sends(pair.ana);
    pair.ana.asset(QStringLiteral("Dua"));
    pair.ben.merge(pair.ana.bundle());
    pair.ben.sends(pair.ana);
    CHECK(pair.forBen().segments == 1); // the second PC lacks "Dua"
    pair.clock.time += qint64(91) * 24 * 3600 * 1000;
    CHECK(pair.forBen().segments == 2); // nobody was heard of lately
    pair.ben.sends(pair.ana);
    CHECK(pair.forBen().segments == 0);
    second.sends(pair.ana);
    CHECK(pair.forBen().segments == 1);
    REQUIRE(pair.ben->revoke(second->identity().replica, {}, Office::passphrase));
    pair.ben.sends(pair.ana);
    CHECK(pair.forBen().segments == 0);
}

TEST_CASE("What a have says is what is held and may be passed on: what waits, or was undone, is asked for again")
{
    Pair pair;
    pair.ana.asset(QStringLiteral("Satu"));
    const qint64 merge = pair.ben.merge(pair.forBen().files[0]).mergeId;
    REQUIRE(pair.ben->undoMerge(merge));
    pair.ben.sends(pair.ana); // a frontier may go back
    const CreateReport again = pair.forBen();
    CHECK(again.segments == 1);
    CHECK(pair.ben.merge(again.files[0]).broughtBack == 1);
    CHECK(pair.ben.titles() == "Satu");
}

TEST_CASE("A bundle for a code that no trusted office has is not made; two bundles of a day have two names")
{
    Pair pair;
    const QString path = pair.path(QStringLiteral("x.simpul"));
    CHECK(codeOf(pair.ana->createBundle(path, {.forOffice = QStringLiteral("ENTAH"), .sinceHaveFile = {}})) == u"no-office");
    CHECK_FALSE(QFile::exists(path));
    const QString day = QDateTime::fromMSecsSinceEpoch(pair.clock.time).toString(QStringLiteral("yyyyMMdd"));
    CHECK(pair.forBen().name == QStringLiteral("ANA-%1-0001").arg(day));
    CHECK(pair.forBen().name == QStringLiteral("ANA-%1-0002").arg(day));
    pair.clock.time += 24 * 3600 * 1000;
    CHECK(pair.forBen().name.endsWith(QStringLiteral("-0001")));
}

TEST_CASE("A have is read back as it was written, and what is none is refused whatever it is")
{
    Have have{.replica = simpul::test::publicKeyOf(ForgedBag::seedOf(1)), .time = 5, .heads = {}, .wanted = {}};
    have.heads[Audience::Shared] = {{simpul::test::publicKeyOf(ForgedBag::seedOf(2)), 17, "\x01\x02\x03\x04\x05\x06\x07\xff"}};
    have.heads[Audience::Office] = {};
    have.wanted = {Hash{}};
    have.wanted[0].data[3] = 9;
    const std::string json = have.toJson();
    const auto read = Have::fromJson(json);
    REQUIRE(read);
    CHECK(read->toJson() == json);
    for (std::size_t cut = 1; cut + 1 < json.size(); ++cut)
        CHECK_FALSE(Have::fromJson(json.substr(0, cut)));
}
