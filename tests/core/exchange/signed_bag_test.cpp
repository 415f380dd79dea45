// The signed bag: signature, address, manifests (stages 3 to 5).
#include "tests/core/exchange/bundle_file_desk.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace simpul;
using namespace simpul::test;
using namespace simpul::test::bundlefile;
using namespace std::string_literals;

TEST_CASE("A01: a bundle without signature or tag manifest, or with an empty one, is unsigned")
{
    const std::string name = GENERATE("/tagmanifest-sha256.txt"s, ".minisig"s);
    CHECK(verdictWith(
              [&](ForgedZip &zip) { std::erase_if(zip.entries, [&](const ForgedEntry &entry) { return entry.name.ends_with(name); }); })
          == "unsigned");
    CHECK(verdictWith([&](ForgedZip &zip) { zip.entry(name).data.clear(); }) == "unsigned");
}

TEST_CASE("A02 A13: a key that nobody vouched for is unknown; a key of the same id that did not sign is no excuse")
{
    const std::string bytes = ForgedBag().bytes();
    const auto nobody = [](const KeyId &) { return std::vector<PublicKey>(); };
    const auto others = [](const KeyId &) { return std::vector{publicKeyOf(ForgedBag::seedOf(8))}; };
    CHECK(verdict(bytes, nobody) == "unknown-key");
    CHECK(verdict(bytes, others) == "unknown-key");

    ForgedBag bag; // signed by the other key, but with the id of the known one
    bag.seed = ForgedBag::seedOf(9);
    bag.minisig = bag.zip().entry(".minisig").data;
    QByteArray line = QByteArray::fromBase64(toByteArray(*bag.minisig).split('\n')[1]);
    const QByteArray theirs = line.toBase64();
    line.replace(2, 8, keyId(publicKeyOf(ForgedBag::seedOf(7))).toByteArray());
    bag.minisig->replace(bag.minisig->find(theirs.toStdString()), std::size_t(theirs.size()), line.toBase64().toStdString());
    CHECK(verdict(bag.bytes()) == "bad-signature");
}

TEST_CASE("A14: the legacy signature form and a damaged signature are refused")
{
    const std::string honest = ForgedBag().zip().entry(".minisig").data;
    QByteArray line = QByteArray::fromBase64(toByteArray(honest).split('\n')[1]);
    line[1] = 'd';
    const auto signedBy = [](const std::string &minisig) { return verdictOf([&](ForgedBag &bag) { bag.minisig = minisig; }); };
    std::string legacy = honest;
    legacy.replace(legacy.find('\n') + 1, 100, line.toBase64().toStdString());
    CHECK(signedBy(legacy) == "bad-signature");
    CHECK(signedBy(honest + "\n") == "bad-signature");
    CHECK(signedBy("nonsense") == "bad-signature");
}

TEST_CASE("A15: a bundle whose signature names another bundle, sender or recipient is refused")
{
    const auto saying = [](const std::string &comment) { return verdictOf([&](ForgedBag &bag) { bag.comment = comment; }); };
    CHECK(saying("simpul KOMINFO-20261112-0001 from:KOMINFO to:* time:1795300000") == "good");
    CHECK(saying("simpul KOMINFO-20261112-0002 from:KOMINFO to:* time:1795300000") == "wrong-bundle");
    CHECK(saying("simpul KOMINFO-20261112-0001 from:BAPPEDA to:* time:1795300000") == "wrong-bundle");
    CHECK(saying("simpul KOMINFO-20261112-0001 from:KOMINFO to:BAPPEDA time:1795300000") == "wrong-bundle");
    CHECK(saying("simpul KOMINFO-20261112-0001 from:KOMINFO to:* time:1") == "good"); // bag-info.txt has no time
    const std::string odd = GENERATE(
        "", "simpul", "file:tagmanifest-sha256.txt", "simpul KOMINFO-20261112-0001  from:KOMINFO to:* time:1",
        "simpul KOMINFO-20261112-0001 from:KOMINFO to:* time:1 ", "simpul KOMINFO-20261112-0001 from:KOMINFO to:* time:01",
        "simpul KOMINFO-20261112-0001 from:KOMINFO to:* time:-1",
        "simpul KOMINFO-20261112-0001 from:KOMINFO to:* time:", "simpul KOMINFO-20261112-0001 from:KOMINFO to:* time:9007199254740992",
        "simpul KOMINFO-20261112-0001 from:KOMINFO to: time:1", "simpul KOMINFO-20261112-0001 to:* from:KOMINFO time:1",
        "SIMPUL KOMINFO-20261112-0001 from:KOMINFO to:* time:1");
    CHECK(saying(odd) == "wrong-bundle");

    CHECK(verdictOf([](ForgedBag &bag) { bag.info.senderCode = "KOM/INFO"; }) == "wrong-bundle");
    CHECK(verdictOf([](ForgedBag &bag) { bag.info.recipient = "../X"; }) == "wrong-bundle");

    ForgedBag bag;
    bag.bagInfo = bag.zip().entry("bag-info.txt").data;
    bag.info.recipient = "BAPPEDA";
    CHECK(verdict(bag.bytes()) == "wrong-bundle"); // signed to one, listed for all
    CHECK(verdictWith([](ForgedZip &zip) {
              for (ForgedEntry &entry : zip.entries)
                  entry.name.replace(0, folder.size(), "KOMINFO-20261112-0002/");
          })
          == "wrong-bundle");
}

TEST_CASE("A16: whom a bundle is for is told, so that others can refuse it")
{
    const Desk desk;
    ForgedBag bag;
    bag.info.recipient = "BAPPEDA";
    BagInfo info;
    REQUIRE(readAll(desk.put(bag.bytes()), knownKeys, &info));
    CHECK(info.recipient == "BAPPEDA");
}

TEST_CASE("A08: files of another bundle under an old manifest are refused")
{
    const auto with = [](const std::string &segments) {
        return verdictWith([&](ForgedZip &zip) { zip.entry("segments.pack").data = segments; });
    };
    CHECK(with("more segments") == "manifest-mismatch"); // Payload-Oxum
    CHECK(with("SEGMENTS") == "bad-hash");
    CHECK(verdictWith([](ForgedZip &zip) {
              ForgedBag other;
              other.payload[2].second = "SEGMENTS";
              zip.entry("/manifest-sha256.txt").data = other.zip().entry("/manifest-sha256.txt").data;
              zip.entry("segments.pack").data = "SEGMENTS";
          })
          == "bad-hash");
}

TEST_CASE("B03: files that the manifests do not list, or that are missing, are refused")
{
    const auto without = [](const std::string &name) {
        return verdictWith(
            [&](ForgedZip &zip) { std::erase_if(zip.entries, [&](const ForgedEntry &entry) { return entry.name.ends_with(name); }); });
    };
    for (const char *name :
         {"bagit.txt", "bag-info.txt", "/manifest-sha256.txt", "statements", "have.json", "segments.pack", "attachments.pack"})
        CHECK(without(name) == "manifest-mismatch");
    for (const char *name : {"fetch.txt", "data/evil.txt", "manifest-md5.txt", "README", "data/attachments/0123", "data/deep/er/file"})
        CHECK(verdictWithName(folder + name) == "manifest-mismatch");
    CHECK(verdictWithName(folder + largePath) == "manifest-mismatch");
}

TEST_CASE("B02 B03: a file that has no place in a bundle is refused even if it is listed and signed")
{
    const auto listing = [](const std::string &path) { return verdictOf([&](ForgedBag &bag) { bag.payload.emplace_back(path, "x"); }); };
    CHECK(listing("data/evil.txt") == "manifest-mismatch");
    CHECK(listing("fetch.txt") == "manifest-mismatch");
    CHECK(listing("data/attachments/" + std::string(63, 'A') + "a") == "manifest-mismatch");                     // upper-case
    CHECK(verdictOf([](ForgedBag &bag) { bag.payload.erase(bag.payload.begin() + 1); }) == "manifest-mismatch"); // no have.json anywhere

    ForgedBag bag;
    const std::string tags = bag.zip().entry("/tagmanifest-sha256.txt").data;
    bag.tagManifest = tags + toHex(sha256("{}\n").view()) + "  data/have.json\n"; // true, but not its affair
    CHECK(verdict(bag.bytes()) == "manifest-mismatch");
    bag.tagManifest = tags + toHex(sha256("").view()) + "  fetch.txt\n";
    ForgedZip zip = bag.zip();
    zip.entries.push_back({.name = folder + "fetch.txt"});
    CHECK(verdict(zip) == "manifest-mismatch");
}

TEST_CASE("B03: Payload-Oxum, bagit.txt and manifests have one spelling")
{
    const std::string info = ForgedBag().zip().entry("bag-info.txt").data;
    const auto infoWith = [&](const std::string &what, const std::string &by) {
        return verdictOf([&](ForgedBag &bag) { bag.bagInfo = replaced(info, what, by); });
    };
    CHECK(infoWith("Payload-Oxum: 29.4", "Payload-Oxum: 29.4") == "good");
    CHECK(infoWith("Payload-Oxum: 29.4", "Payload-Oxum: 30.4") == "manifest-mismatch");
    CHECK(infoWith("Payload-Oxum: 29.4", "Payload-Oxum: 29.5") == "manifest-mismatch");
    CHECK(infoWith("Payload-Oxum: 29.4\n", "") == "manifest-mismatch");
    CHECK(infoWith("Payload-Oxum: 29.4\n", "Payload-Oxum: 29.4\r\n") == "manifest-mismatch");
    CHECK(infoWith("Payload-Oxum: 29.4\n", "Payload-Oxum: 29.4\nPayload-Oxum: 29.4\n") == "manifest-mismatch");
    CHECK(infoWith("Payload-Oxum", "External-Identifier: 7\nPayload-Oxum") == "good"); // more to read for people

    const std::string bagit = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    for (const std::string &text : {"\xef\xbb\xbf" + bagit, bagit + "\n", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"s, ""s,
                                    "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n"s})
        CHECK(verdictOf([&](ForgedBag &bag) { bag.bagit = text; }) == "manifest-mismatch");
}

TEST_CASE("B03: a manifest in another spelling is refused although it is signed")
{
    const std::string good = ForgedBag().zip().entry("/manifest-sha256.txt").data;
    const auto with = [](const std::string &text) { return verdictOf([&](ForgedBag &bag) { bag.manifest = text; }); };
    const auto edited = [&](const std::string &what, const std::string &by) { return with(replaced(good, what, by)); };
    CHECK(with(good) == "good");
    CHECK(with(good.substr(0, good.size() - 1)) == "manifest-mismatch");
    CHECK(with(good + "\n") == "manifest-mismatch");
    CHECK(with(good + "without a line end") == "manifest-mismatch");
    CHECK(with("") == "manifest-mismatch");
    CHECK(edited("  data", " *data") == "manifest-mismatch");
    CHECK(edited("  data", "\tdata") == "manifest-mismatch");
    CHECK(edited("  data", "   data") == "manifest-mismatch");
    CHECK(edited("data/have", "data%2Fhave") == "manifest-mismatch");
    CHECK(edited("have.json\n", "have.json\r\n") == "manifest-mismatch");
    std::string upper = good;
    std::transform(upper.begin(), upper.begin() + 64, upper.begin(), [](char c) { return c >= 'a' && c <= 'f' ? char(c - 32) : c; });
    REQUIRE(upper != good);
    CHECK(with(upper) == "manifest-mismatch");
    const std::size_t second = good.find('\n') + 1;
    CHECK(with(good.substr(second) + good.substr(0, second)) == "manifest-mismatch"); // the order of the entries
    CHECK(edited(good.substr(0, 8), "00000000") == "bad-hash");
}

TEST_CASE("An attachment whose content is not that of its name is refused although it is listed and signed")
{
    CHECK(verdictOf([](ForgedBag &bag) { bag.payload.emplace_back(largePath, "something else"); }) == "bad-hash");
}

TEST_CASE("Checking the files tells how far it came and can be stopped")
{
    const Desk desk;
    ForgedBag bag;
    bag.payload[2].second = std::string(5 << 20, 's');
    const auto bundle = opened(desk.put(bag.bytes()));
    const auto signedBag = signedBagOf(*bundle);
    qint64 seen = 0, of = 0;
    REQUIRE(checkManifests(*bundle, signedBag, [&](qint64 done, qint64 total) { return seen = done, of = total, true; }));
    CHECK(seen == of);
    CHECK(of == (5 << 20) + 21);
    const auto stopped = checkManifests(*bundle, signedBag, [&](qint64 done, qint64) { return seen = done, done < (2 << 20); });
    CHECK(failureOf(stopped) == Error::Kind::Cancelled);
    CHECK(seen < (4 << 20));
}

TEST_CASE("A03: no flipped bit anywhere in a bundle gets anything else believed")
{
    const Desk desk;
    const ForgedBag bag;
    const std::string good = bag.bytes();
    INFO("--rng-seed " << Catch::getSeed());
    std::mt19937 random(Catch::getSeed());
    int accepted = 0;
    for (int i = 0; i < 3000; ++i) {
        const std::size_t at = random() % good.size();
        const int bit = int(random() % 8);
        std::string flipped = good;
        flipped[at] = char(flipped[at] ^ (1 << bit));
        BagInfo info;
        const QString path = desk.put(flipped);
        if (!readAll(path, knownKeys, &info))
            continue;
        INFO("bit " << bit << " of byte " << at);
        ++accepted;
        CHECK((info.name == bag.info.name && info.recipient == "*" && info.time == bag.info.time && info.senderCode == "KOMINFO"));
        const auto bundle = opened(path);
        for (const auto &[name, content] : bag.payload)
            CHECK(contentOf(*bundle, name) == content);
    }
    CHECK(accepted < 300); // program versions and permissions in the directory, the comment that nobody signs
}

TEST_CASE("A03: a flipped bit in what is signed is called a bad hash or a bad signature")
{
    const auto flip = [](const std::string &name, std::size_t at) {
        return verdictWith([&](ForgedZip &zip) { zip.entry(name).data[at] = char(zip.entry(name).data[at] ^ 1); });
    };
    for (const std::size_t at : {0u, 10u, 40u}) {
        CHECK(flip("bagit.txt", at) == "bad-hash");
        CHECK(flip("bag-info.txt", at) == "bad-hash");
        CHECK(flip("/manifest-sha256.txt", at) == "bad-hash");
        CHECK(flip("/tagmanifest-sha256.txt", at) == "bad-signature");
    }
    for (const char *name : {"statements", "have.json", "segments.pack"})
        CHECK(flip(name, 1) == "bad-hash");
    const std::string minisig = ForgedBag().zip().entry(".minisig").data;
    CHECK(flip(".minisig", minisig.find("KOMINFO")) == "bad-signature"); // the trusted comment
    CHECK(flip(".minisig", minisig.find('\n') + 60) == "bad-signature"); // the signature
    CHECK(flip(".minisig", minisig.size() - 40) == "bad-signature");     // that of the comment
}
