// Who may send, to whom, and in what kind of file: what a library says to bundles that are not what they should be.
#include "core/base/hash.h"
#include "tests/support/forge.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QFileInfo>

#include <random>

using namespace simpul;
using namespace simpul::test;
using namespace std::string_literals;

namespace {

// BKPSDM is trusted; what it sends is one new title.
struct Sender : ForgeDesk {
    Sender() { trust(pc); }
    ForgedBundle bundle()
    {
        ForgedPc fresh = pc;
        return ForgedBundle(fresh).with(fresh.next({forgedTitle(0, forgedId(1), "Panduan arsip")}));
    }
    // The verdict on an honest bundle whose zip was then changed.
    std::string verdictWith(const std::function<void(ForgedZip &)> &change)
    {
        ForgedZip zip = bundle().bag().zip();
        change(zip);
        return verdict(zip.bytes());
    }
    std::string verdictOf(const std::function<void(ForgedBag &)> &change)
    {
        ForgedBag bag = bundle().bag();
        change(bag);
        return verdict(bag.bytes());
    }
    std::string verdictWithName(const std::string &name)
    {
        return verdictWith([&](ForgedZip &zip) { zip.entries.push_back({.name = name}); });
    }
    ForgedPc pc{"BKPSDM", 40, 41};
};

std::string flipped(std::string bytes, std::size_t bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

TEST_CASE("A bundle that nobody changed is merged: the other tests would prove nothing otherwise")
{
    Sender sender;
    CHECK(sender.verdict(sender.bundle()) == "merged");
    CHECK(sender.office.title(forgedId(1)) == u"Panduan arsip");
}

TEST_CASE("A01: a library quarantines a bundle without signature and is itself unchanged")
{
    Sender sender;
    CHECK(sender.verdictWith([](ForgedZip &zip) {
        std::erase_if(zip.entries, [](const ForgedEntry &entry) { return entry.name.ends_with(".minisig"); });
    }) == "unsigned");
    CHECK(sender.verdictOf([](ForgedBag &bag) { bag.minisig = ""; }) == "unsigned");
}

TEST_CASE("A02: a key is unknown unless a trusted office enrolled it at the PC's own request")
{
    Sender sender;
    const ForgedPc stranger("ASING", 50, 51);
    const ForgedPc unlisted("BKPSDM", 40, 52);
    SECTION("the office is not trusted")
    {
        CHECK(sender.verdict(ForgedBundle(stranger)) == "unknown-key");
        CHECK(sender.office->trusted().size() == 2);
    }
    SECTION("the trusted office never enrolled this PC")
    {
        ForgedBundle bundle(unlisted);
        bundle.statements.clear();
        CHECK(sender.verdict(bundle) == "unknown-key");
    }
    SECTION("the enrolment is not signed by the office")
    {
        ForgedPc impostor("BKPSDM", 40, 52);
        impostor.officeSeed = ForgedBag::seedOf(99);
        ForgedBundle bundle(impostor);
        const std::string key = toBase64Url(sender.pc.office());
        for (auto at = bundle.statements.find("\"office\":\""); at != std::string::npos; at = std::string::npos)
            bundle.statements.replace(at + 10, key.size(), key);
        CHECK(sender.verdict(bundle) == "unknown-key");
    }
    SECTION("the PC never asked: somebody else's request stands in the enrolment")
    {
        const Enrolment other = *asEnrolment(stranger.enrolment());
        ForgedBundle bundle(unlisted);
        bundle.statements = makeEnrolment({.office = unlisted.office(),
                                           .replica = unlisted.replica(),
                                           .code = "BKPSDM",
                                           .name = {},
                                           .government = {},
                                           .label = {},
                                           .request = other.request,
                                           .time = 1},
                                          unlisted.officeSeed)
                                .text();
        CHECK(sender.verdict(bundle) == "unknown-key");
    }
    SECTION("what the trusted office then says about it counts")
    {
        CHECK(sender.verdict(ForgedBundle(unlisted)) == "merged");
    }
}

TEST_CASE("A03: a bit flipped in any file of a bundle is a bad hash or a bad signature")
{
    Sender sender;
    const ForgedZip zip = sender.bundle().bag().zip();
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (const char *part : {"bagit.txt", "bag-info.txt", "/manifest-sha256.txt", "tagmanifest-sha256.txt", "data/statements",
                             "data/have.json", "data/segments.pack"}) {
        ForgedZip changed = zip;
        std::string &data = changed.entry(part).data;
        data = flipped(data, random() % (data.size() * 8));
        INFO(part);
        const std::string verdict = sender.verdict(changed.bytes());
        // Without its enrolment nobody vouches for the sender; with a name changed in it neither.
        if (part == "data/statements"s)
            CHECK(verdict == "unknown-key");
        else
            CHECK(verdict == (part == "tagmanifest-sha256.txt"s ? "bad-signature" : "bad-hash"));
    }
    // Of the signature's four lines the second and the fourth are signatures, the third is signed; the first is nobody's.
    const std::string minisig = zip.entries[4].data;
    const std::size_t second = minisig.find('\n') + 1, third = minisig.find('\n', second) + 1, fourth = minisig.find('\n', third) + 1;
    for (const std::size_t at : {second + 20, third + 20, fourth + 20}) {
        ForgedZip changed = zip;
        changed.entries[4].data[at] = minisig[at] == 'A' ? 'B' : 'A';
        CHECK(sender.verdict(changed.bytes()) == "bad-signature");
    }
}

TEST_CASE("A04: an older bundle of the same office brings nothing, changes nothing, and the library still has what it had")
{
    ForgeDesk desk;
    ForgedPc pc("BKPSDM", 40, 41);
    desk.trust(pc);
    const ForgedSegment one = pc.next({forgedTitle(0, forgedId(1), "Lama")});
    const ForgedSegment two = pc.next({forgedTitle(0, forgedId(1), "Baru", "[1]")});
    desk.merge(ForgedBundle(pc).with(one).with(two));
    const QString digest = desk.office.digest();
    REQUIRE(desk.office->exportHave(desk.path("before")));

    const MergeReport report = desk.merge(ForgedBundle(pc).with(one));
    CHECK((report.added == 0 && report.changed == 0 && report.removed == 0 && report.conflicts == 0 && report.waiting == 0));
    CHECK(report.unchanged == 1);
    CHECK(desk.office.title(forgedId(1)) == u"Baru");
    CHECK(desk.office.digest() == digest);
    const auto heads = [&](const char *name) {
        return contentOf(desk.path(QLatin1String(name))).substr(contentOf(desk.path(QLatin1String(name))).find("\"have\""));
    };
    REQUIRE(desk.office->exportHave(desk.path("after")));
    CHECK(heads("after") == heads("before"));
}

TEST_CASE("A08: segments of another bundle under an old manifest are refused")
{
    Sender sender;
    ForgedPc fresh = sender.pc;
    const ForgedBag old = sender.bundle().bag();
    const ForgedBag other = ForgedBundle(fresh).with(fresh.next({forgedTitle(0, forgedId(2), "Panduan lain")})).bag();
    const auto mixed = [&](const std::string &segments) {
        ForgedZip zip = old.zip();
        zip.entry("data/segments.pack").data = segments;
        return sender.verdict(zip.bytes());
    };
    CHECK(mixed(other.payload[2].second + old.payload[2].second) == "manifest-mismatch");
    std::string sameSize = other.payload[2].second;
    sameSize.resize(old.payload[2].second.size(), ' ');
    CHECK(mixed(sameSize) == "bad-hash");
}

TEST_CASE("A15: a library refuses a bundle whose signature names another bundle, sender or recipient, but not a renamed file")
{
    Sender sender;
    CHECK(sender.verdictOf([](ForgedBag &bag) { bag.comment = "simpul BKPSDM-20261122-0002 from:BKPSDM to:* time:1795300000"; })
          == "wrong-bundle");
    CHECK(sender.verdictOf([](ForgedBag &bag) { bag.comment = "simpul BKPSDM-20261122-0001 from:BAPPEDA to:* time:1795300000"; })
          == "wrong-bundle");
    CHECK(sender.verdictOf([](ForgedBag &bag) { bag.comment = "simpul BKPSDM-20261122-0001 from:BKPSDM to:KOMINFO time:1795300000"; })
          == "wrong-bundle");
    CHECK(sender.verdictOf([](ForgedBag &bag) { bag.comment = "kiriman"; }) == "wrong-bundle");
    // People rename files: only folder and trusted comment must agree.
    const QString renamed = sender.put(sender.bundle().bytes(), QStringLiteral("dari BKPSDM (1).zip"));
    CHECK(sender.office->mergeBundle(renamed).has_value());
}

TEST_CASE("A16: a bundle for another office is refused, one for this office is not")
{
    Sender sender;
    CHECK(sender.verdictOf([](ForgedBag &bag) { bag.info.recipient = QStringLiteral("BAPPEDA"); }) == "wrong-recipient");
    CHECK(sender.verdictOf([](ForgedBag &bag) { bag.info.recipient = QStringLiteral("KOMINFO"); }) == "merged");
}

TEST_CASE("A09 A17: nobody can write in another's name, nor change what he passes on")
{
    ForgeDesk desk;
    ForgedPc hub("BKPSDM", 40, 41), origin("BAPPEDA", 42, 43);
    desk.trust(hub);
    desk.trust(origin);
    const auto relayed = [&](const std::function<void(ForgedSegment &)> &change) {
        ForgedPc fresh = origin;
        ForgedSegment segment = fresh.next({forgedTitle(0, forgedId(1), "Asli")});
        change(segment);
        return desk.verdict(ForgedBundle(hub).with(origin.enrolment()).with(segment));
    };
    CHECK(relayed([&](ForgedSegment &segment) { segment.signer = hub.seed; }) == "wrong-author");
    CHECK(relayed([&](ForgedSegment &segment) {
              segment.lines.back() = forgedTitle(0, forgedId(1), "Palsu");
              segment.signer = hub.seed;
          })
          == "wrong-author");
    CHECK(
        relayed([](ForgedSegment &segment) { segment.changePacked = [](std::string &packed) { packed.back() = char(packed.back() ^ 1); }; })
        == "bad-hash");
    CHECK(desk.verdict(ForgedBundle(hub).with(origin.enrolment())) == "merged");
    CHECK(relayed([](ForgedSegment &) {}) == "merged");
    CHECK(desk.office.title(forgedId(1)) == u"Asli");
}

TEST_CASE("A09: a PC that writes another office's key into its header is not believed: its segment waits, the rest is merged")
{
    ForgeDesk desk;
    ForgedPc pc("BKPSDM", 40, 41);
    const ForgedPc victim("BAPPEDA", 42, 43);
    desk.trust(pc);
    desk.trust(victim);
    ForgedPc fork = pc;
    ForgedSegment claimed = fork.next({forgedTitle(0, forgedId(1), "Atas nama BAPPEDA")});
    claimed.header.office = victim.office();
    ForgedPc second("BKPSDM", 40, 44);
    const ForgedSegment honest = second.next({forgedTitle(0, forgedId(2), "Atas nama sendiri")});
    const MergeReport report = desk.merge(ForgedBundle(pc).with(second.enrolment()).with(victim.enrolment()).with(claimed).with(honest));
    REQUIRE(report.waitingList.size() == 1);
    CHECK(report.waitingList[0].reason == u"unknown-key");
    CHECK(desk.office.title(forgedId(1)).isEmpty());
    CHECK(desk.office.title(forgedId(2)) == u"Atas nama sendiri");
    // Nor is it passed on.
    CHECK(contentOf(desk.office.bundle({}, true)).find(claimed.bytes()) == std::string::npos);
}

TEST_CASE("A18 M12: what comes after a gap waits and says from which number on something is missing; when that comes, all of it counts")
{
    ForgeDesk desk;
    ForgedPc pc("BKPSDM", 40, 41);
    desk.trust(pc);
    const ForgedSegment one = pc.next({forgedTitle(0, forgedId(1), "Satu"), forgedTitle(1, forgedId(2), "Dua")});
    const ForgedSegment two = pc.next({forgedTitle(0, forgedId(1), "Satu lagi", "[1]")});
    const ForgedSegment three = pc.next({forgedTitle(0, forgedId(3), "Tiga")});

    const MergeReport report = desk.merge(ForgedBundle(pc).with(one).with(three));
    REQUIRE(report.waitingList.size() == 1);
    CHECK(report.waitingList[0].reason == u"gap");
    CHECK((report.waitingList[0].first == 4 && report.waitingList[0].last == 4));
    CHECK(report.waitingList[0].explanation.contains(u'4'));
    CHECK(report.waitingList[0].explanation.contains(QStringLiteral("Kantor BKPSDM")));
    CHECK(desk.office->waiting().size() == 1);
    CHECK(desk.office.title(forgedId(3)).isEmpty());
    CHECK(desk.office.title(forgedId(2)) == u"Dua");

    CHECK(desk.merge(ForgedBundle(pc).with(two)).waiting == 0);
    CHECK(desk.office->waiting().isEmpty());
    CHECK(desk.office.title(forgedId(3)) == u"Tiga");
    CHECK(desk.office.title(forgedId(1)) == u"Satu lagi");
}

TEST_CASE("A19: a file of 5 GiB is refused without being read or kept, and so is a statement file of 17 MiB")
{
    Sender sender;
    const std::string before = sender.office.databaseHash();
    {
        QFile sparse(sender.path(QStringLiteral("raksasa.simpul")));
        REQUIRE(sparse.open(QIODevice::WriteOnly));
        REQUIRE(sparse.resize(qint64(5) << 30));
    }
    CHECK(sender.office.refusal(sender.path(QStringLiteral("raksasa.simpul"))) == u"too-large");
    CHECK(sender.office.databaseHash() == before);
    const auto kept = sender.office->quarantine();
    REQUIRE(kept.size() == 1);
    CHECK((kept[0].reason == u"too-large" && kept[0].original == u"raksasa.simpul" && kept[0].file.isEmpty()));
    CHECK(sender.verdictOf([](ForgedBag &bag) { bag.payload[0].second.append(17 << 20, '\n'); }) == "too-large");
}

TEST_CASE("C01 C02 C03: names and kinds of entries that a bundle must not have are refused by the library, each by its name")
{
    Sender sender;
    for (const char *name : {"../../x", "/abs", "BKPSDM-20261122-0001/../x", "BKPSDM-20261122-0001\\x", "C:\\x", "BKPSDM-20261122-0001/CON",
                             "BKPSDM-20261122-0001/x."}) {
        INFO(name);
        CHECK(sender.verdictWithName(name) == "bad-name");
    }
    const std::string folder = "BKPSDM-20261122-0001/data/";
    CHECK(sender.verdictWithName(folder + "statements") == "duplicate-name");
    CHECK(sender.verdictWithName(folder + "STATEMENTS") == "duplicate-name");
    CHECK(sender.verdictWithName(folder) == "bad-entry-type");
    for (const std::uint32_t mode : {0120777u, 0010644u, 0100755u, 0104644u}) // symlink, FIFO, executable, setuid
        CHECK(sender.verdictWith([&](ForgedZip &zip) { zip.entries.back().attributes = mode << 16; }) == "bad-entry-type");
}

TEST_CASE("C04 C05 C08: bytes that belong to nothing, headers that disagree, compression and floods of entries are refused")
{
    Sender sender;
    CHECK(sender.verdictWith([](ForgedZip &zip) { zip.before = "MZ"; }) == "container-malformed");
    CHECK(sender.verdictWith([](ForgedZip &zip) { zip.entries[3].after = "x"; }) == "container-malformed");
    CHECK(sender.verdictWith([](ForgedZip &zip) { zip.comment = "halo"; }) == "container-malformed");
    CHECK(sender.verdictWith([](ForgedZip &zip) { zip.after = "sampah"; }) == "container-malformed");
    CHECK(sender.verdictWith([](ForgedZip &zip) { zip.entries[5].centralName = zip.entries[5].name + "x"; }) == "container-malformed");
    CHECK(sender.verdictWith([](ForgedZip &zip) { zip.entries[5].method = 8; }) == "unsupported");
    CHECK(sender.verdictWith([](ForgedZip &zip) {
        for (int i = 0; i < 5000; ++i)
            zip.entries.push_back({.name = "BKPSDM-20261122-0001/data/attachments/" + std::to_string(i)});
    }) == "too-large");
}

TEST_CASE("C07: a bundle cut off anywhere is refused as truncated")
{
    Sender sender;
    const ForgedZip zip = sender.bundle().bag().zip();
    const std::string bytes = zip.bytes();
    std::vector<std::size_t> cuts = zip.boundaries();
    for (std::size_t i = 1; i <= 10; ++i)
        cuts.push_back(bytes.size() * i / 11);
    cuts.push_back(bytes.size() - 1);
    const std::string before = sender.office.databaseHash();
    for (const std::size_t cut : cuts) {
        INFO("cut at " << cut << " of " << bytes.size());
        CHECK(sender.office.refusal(sender.put(bytes.substr(0, cut))) == u"truncated");
    }
    CHECK(sender.office.databaseHash() == before);
}

TEST_CASE("A refused bundle is kept once, however often it is tried, and can be merged when the reason is gone")
{
    ForgeDesk desk;
    ForgedPc pc("BKPSDM", 40, 41);
    const ForgedBundle bundle = ForgedBundle(pc).with(pc.next({forgedTitle(0, forgedId(1), "Panduan")}));
    CHECK(desk.verdict(bundle) == "unknown-key");
    CHECK(desk.verdict(bundle) == "unknown-key");
    const auto kept = desk.office->quarantine();
    REQUIRE(kept.size() == 1);
    desk.trust(pc);
    CHECK(desk.office->mergeBundle(kept[0].file).has_value());
    CHECK(desk.office.title(forgedId(1)) == u"Panduan");
}
