// The container: what a zip may be to be looked into at all (stages 1 and 2).
#include "tests/core/exchange/bundle_file_desk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace simpul;
using namespace simpul::test;
using namespace simpul::test::bundlefile;
using namespace std::string_literals;

TEST_CASE("An honest bundle made by another program is read")
{
    CHECK(verdict(ForgedBag().bytes()) == "good");
    CHECK(verdict(bagWithAttachment().bytes()) == "good");
    CHECK(verdictOf([](ForgedBag &bag) { bag.payload[0].second = ""; }) == "good");
    CHECK(verdictOf([](ForgedBag &bag) { bag.info.name = "another-name.2"; }) == "good"); // names are no identity
}

TEST_CASE("C01: names that lead out of the folder or mean something else elsewhere are refused")
{
    const std::string name =
        GENERATE("../../x"s, "/abs"s, "a/../../x"s, "..\\x"s, "C:\\x"s, "C:x"s, "\\\\srv\\x"s, "~/x"s, "x"s, "CON"s, "//x"s);
    CHECK(verdictWithName(name) == "bad-name");
    if (name != "x") // that one is only outside the folder
        CHECK(verdictWithName(folder + name) == "bad-name");
}

TEST_CASE("C01: names with odd letters, device names and long ones are refused")
{
    const std::string name =
        GENERATE("nul\0l"s, "line\nfeed"s, "cr\r"s, "dot."s, "space "s, "data/dot./x"s, "a b"s, "a//b"s, "./a"s, "a/./b"s, ".hidden"s,
                 "CON"s, "nul"s, "aux.txt"s, "data/PRN.a.b"s, "com1"s, "LPT9.x"s, "%2e%2e"s, "a*"s, "a?"s, "a\"b"s, "-rf"s, "$x"s, "\x7f"s);
    CHECK(verdictWithName(folder + name) == "bad-name");
    CHECK(verdictWithName(folder + std::string(300, 'n')) == "bad-name");
    CHECK(verdictWithName(std::string(65, 'n') + "/bagit.txt") == "bad-name");
    ForgedBag bag;
    bag.info.name = GENERATE("..", "CON", ".x", "a b");
    CHECK(verdict(bag.bytes()) == "bad-name");
}

TEST_CASE("C01: names outside ASCII are refused, as text or in a code page")
{
    const auto named = [](const std::string &name, std::uint16_t flags) {
        return verdictWith([&](ForgedZip &zip) { zip.entries.push_back({.name = folder + name, .flags = flags}); });
    };
    CHECK(named("K\u00f6ln", 1 << 11) == "bad-name");
    CHECK(named("\u202egnp.exe", 1 << 11) == "bad-name"); // right to left
    CHECK(named("\xff\xfe", 1 << 11) == "bad-name");
    CHECK(named("K\x94ln", 0) == "unsupported"); // C12
}

TEST_CASE("C03: two entries of one name, or of names that a file system takes for one, are refused")
{
    CHECK(verdictWithName(folder + "data/have.json") == "duplicate-name");
    CHECK(verdictWithName(folder + "data/HAVE.json") == "duplicate-name");
    CHECK(verdictWithName("kominfo-20261112-0001/bagit.txt") == "duplicate-name");
    CHECK(verdictWithName("../x") != "duplicate-name");
    CHECK(verdictWith([](ForgedZip &zip) {
              zip.entries.push_back({.name = folder + "caf\u00e9", .flags = 1 << 11});
              zip.entries.push_back({.name = folder + "cafe\u0301", .flags = 1 << 11});
          })
          == "duplicate-name");
}

TEST_CASE("The files of a bundle stand in one order")
{
    const std::size_t first = GENERATE(0u, 3u, 4u, 5u, 7u);
    CHECK(verdictWith([&](ForgedZip &zip) { std::swap(zip.entries[first], zip.entries[first + 1]); }) == "container-malformed");
    ForgedBag bag;
    bag.payload.emplace_back("data/attachments/" + toHex(sha256("1").view()), "1"); // 6b...
    bag.payload.emplace_back("data/attachments/" + toHex(sha256("0").view()), "0"); // 5f...
    CHECK(verdict(bag.bytes()) == "container-malformed");
}

TEST_CASE("The caps of single files hold")
{
    const auto [name, cap] =
        GENERATE(std::pair("bagit.txt"s, 64 << 10), std::pair("bag-info.txt"s, 64 << 10), std::pair("/manifest-sha256.txt"s, 4 << 20),
                 std::pair("/tagmanifest-sha256.txt"s, 4 << 20), std::pair(".minisig"s, 4 << 10), std::pair("statements"s, 16 << 20),
                 std::pair("have.json"s, 16 << 20));
    const auto sized = [&](int size) {
        return verdictWith([&](ForgedZip &zip) { zip.entry(name).data = std::string(std::size_t(size), 'x'); });
    };
    CHECK(sized(cap + 1) == "too-large");
    CHECK(sized(cap) != "too-large");
}

TEST_CASE("A07: what the walk refuses is refused before anything else, whatever else is wrong")
{
    ForgedBag bag;
    bag.minisig = "";
    ForgedZip zip = bag.zip();
    zip.entries.push_back({.name = "../x"});
    CHECK(verdict(zip) == "bad-name");
    zip.comment = "hi";
    CHECK(verdict(zip) == "container-malformed");
    zip.entries[0].data = std::string(100'000, 'x');
    CHECK(verdict(zip) == "too-large");
}

TEST_CASE("C07: a bundle cut off anywhere is called truncated")
{
    const ForgedZip zip = bagWithAttachment().zip();
    const std::string bytes = zip.bytes();
    for (const std::size_t length : zip.boundaries()) {
        INFO("cut off at the boundary " << length);
        CHECK(verdict(bytes.substr(0, length)) == "truncated");
    }
    for (std::size_t step = 0; step < 200; ++step)
        CHECK(verdict(bytes.substr(0, step * bytes.size() / 200)) == "truncated");
}

TEST_CASE("C05: bombs and a zip of a million entries are refused at once and with little memory")
{
    const auto deflated = [](const std::string &name, std::uint32_t plain) {
        return verdictWith([&](ForgedZip &zip) {
            zip.entry(name).method = 8;
            zip.entry(name).localPlain = zip.entry(name).centralPlain = plain;
        });
    };
    CHECK(deflated("segments.pack", 10) == "unsupported"); // inflates to more than it says
    CHECK(deflated("segments.pack", 1 << 30) == "unsupported");
    CHECK(deflated("have.json", 1 << 30) == "too-large");

    const Desk desk;
    {
        QFile file(desk.path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        QByteArray directory;
        for (int i = 0; i < 1'000'000; ++i) {
            const ForgedEntry entry{.name = folder + std::to_string(i)};
            directory += toByteArray(centralHeader(entry, std::uint32_t(file.pos())));
            file.write(toByteArray(localHeader(entry)));
        }
        file.write(directory + toByteArray(ForgedZip().bytes()));
    }
    const qint64 before = peakMemory();
    CHECK(outcome(BundleFile::open(desk.path())) == "too-large");
    CHECK(peakMemory() - before < 64 * 1024);
}

TEST_CASE("A19: a sparse file of many GiB is refused without being read, and so is what is not a file")
{
    const Desk desk;
    QFile file(desk.put(ForgedBag().bytes()));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(maxBundleSize + 1));
    CHECK(outcome(BundleFile::open(desk.path())) == "too-large");
    REQUIRE(file.resize(maxBundleSize));
    CHECK(outcome(BundleFile::open(desk.path())) == "container-malformed"); // zeros behind the end record
    CHECK(outcome(BundleFile::open(desk.folder.path())) == "cannot-read");
    CHECK(failureOf(BundleFile::open(desk.path("nothing"))) == Error::Kind::NotFound);
    CHECK(outcome(BundleFile::open("/dev/zero")) == "cannot-read");
}

TEST_CASE("An empty file of which a folder is made later does not deceive KArchive")
{
    CHECK(verdictWith([](ForgedZip &zip) { zip.entries.insert(zip.entries.begin(), {.name = folder + "data"}); }) == "container-malformed");
}

TEST_CASE("C11: a file put in the place of an open bundle is not read")
{
    const Desk desk;
    ForgedBag bag;
    const auto bundle = opened(desk.put(bag.bytes()));
    bag.payload[1].second = "another have";
    QFile other(desk.path("other"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    REQUIRE(other.write(toByteArray(bag.bytes())) > 0);
    other.close();
    REQUIRE(QFile::remove(desk.path()));
    REQUIRE(other.rename(desk.path()));
    CHECK(contentOf(*bundle, "data/have.json") == "{}\n");
}

TEST_CASE("Two files of a bundle cannot be read in turns: the older reader fails instead of giving bytes of the other")
{
    const Desk desk;
    ForgedBag bag = bagWithAttachment();
    bag.payload[2].second = std::string(200'000, 's');
    const auto bundle = opened(desk.put(bag.bytes()));
    const auto segments = streamOf(*bundle, "data/segments.pack");
    CHECK(segments->read(10) == "ssssssssss");
    const auto attachment = streamOf(*bundle, largePath);
    CHECK(attachment->read(100'000) == QByteArray(100'000, 'L'));
    while (!segments->atEnd() && segments->read(50'000).contains('s')) {} // what it had read before
    char byte = 0;
    CHECK(segments->read(&byte, 1) == -1);
    CHECK(attachment->readAll() == QByteArray((1 << 20) - 100'000, 'L'));
    CHECK(attachment->read(&byte, 1) == 0);
}

TEST_CASE("A reader that outlives its bundle fails")
{
    const Desk desk;
    auto bundle = opened(desk.put(ForgedBag().bytes()));
    const auto statements = streamOf(*bundle, "data/statements");
    bundle.reset();
    char byte = 0;
    CHECK(statements->read(&byte, 1) == -1);
}

TEST_CASE("A bundle reads line by line, no further than the end of a file, and no more than asked for")
{
    const Desk desk;
    const auto bundle = opened(desk.put(ForgedBag().bytes()));
    const auto statements = streamOf(*bundle, "data/statements");
    CHECK(statements->readLine() == "{\"v\":1}\n");
    CHECK(statements->readLine() == "signature\n");
    CHECK(statements->readLine().isEmpty());
    CHECK(statements->atEnd());
    CHECK(bundle->read("data/have.json", 3).value_or("") == "{}\n");
    CHECK(outcome(bundle->read("data/have.json", 2)) == "too-large");
    CHECK(outcome(bundle->read("data/nothing", 2)) == "manifest-mismatch");
    CHECK(bundle->size("data/have.json") == 3);
    CHECK(bundle->size("data/nothing") == -1);
    CHECK(bundle->has("data/attachments.pack"));
    CHECK_FALSE(bundle->has(folder + "bagit.txt"));
}

TEST_CASE("A disk that ends while a bundle is read is told as such")
{
    const Desk desk;
    const ForgedBag bag = bagWithAttachment();
    const auto bundle = opened(desk.put(bag.bytes()));
    const auto signedBag = signedBagOf(*bundle);
    REQUIRE(QFile::resize(desk.path(), 1 << 19));
    CHECK(contentOf(*bundle, largePath) == "cannot-read");
    const auto checked = checkManifests(*bundle, signedBag);
    CHECK(outcome(checked) == "cannot-read");
    CHECK(failureOf(checked) == Error::Kind::Storage);
}
