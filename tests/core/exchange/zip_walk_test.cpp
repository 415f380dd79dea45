#include "core/exchange/zip_walk.h"

#include "tests/support/zip_forge.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <KZip>

#include <functional>
#include <random>

using namespace simpul;
using namespace simpul::test;
using namespace std::string_literals;

namespace {

const ZipLimits limits{1'000'000, 100, [](std::string_view name) { return name.ends_with("small") ? 10 : 1'000'000; }};

// A file in memory that counts what is read from it and can behave badly.
class TestFile : public QBuffer
{
public:
    explicit TestFile(const std::string &content)
    {
        setData(toByteArray(content));
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return endless; }
    qint64 size() const override { return QBuffer::size() + (growing ? bytesRead : 0); }

    qint64 bytesRead = 0;
    qint64 failsAfter = -1; // bytes
    bool endless = false;
    bool growing = false;

protected:
    qint64 readData(char *to, qint64 atMost) override
    {
        if (failsAfter >= 0 && bytesRead + atMost > failsAfter)
            return -1;
        bytesRead += atMost;
        return QBuffer::readData(to, atMost);
    }
};

std::string codeOf(const Result<std::vector<ZipEntry>> &walked)
{
    const std::string code = outcome(walked);
    if (!walked)
        CHECK(walked.error().kind == (code == "cannot-read" ? Error::Kind::Storage : Error::Kind::Refused));
    return code;
}

std::string walk(const std::string &bytes)
{
    TestFile file(bytes);
    return codeOf(walkZip(file, limits));
}

std::string walk(const ForgedZip &zip)
{
    return walk(zip.bytes());
}

ForgedZip threeFiles()
{
    ForgedZip zip;
    zip.entries = {{.name = "a/one", .data = "first"}, {.name = "a/two", .data = ""}, {.name = "a/three", .data = "the third one"}};
    return zip;
}

// The walk of three files of which the second was changed.
std::string walkWith(const std::function<void(ForgedEntry &)> &change)
{
    ForgedZip zip = threeFiles();
    change(zip.entries[1]);
    return walk(zip);
}

std::string le16(int value)
{
    return {char(value), char(value >> 8)};
}

std::string extraField(int id, const std::string &content)
{
    return le16(id) + le16(int(content.size())) + content;
}

} // namespace

TEST_CASE("A plain zip of stored files is walked to its entries: where each begins and how long it is")
{
    TestFile file(threeFiles().bytes());
    const auto entries = walkZip(file, limits);
    REQUIRE(entries);
    std::string seen;
    for (const ZipEntry &entry : *entries)
        seen += entry.name + "=" + file.data().mid(entry.offset, entry.size).toStdString() + ";";
    CHECK(seen == "a/one=first;a/two=;a/three=the third one;");
}

TEST_CASE("C02: whatever is not a plain file is refused as a bad entry type")
{
    const auto mode = [](std::uint32_t unixMode) { return walkWith([=](ForgedEntry &entry) { entry.attributes = unixMode << 16; }); };
    CHECK(mode(0100644) == "good");
    CHECK(mode(0100600) == "good");
    CHECK(mode(0600) == "good"); // written by programs that leave the type away
    CHECK(mode(0) == "good");
    for (const std::uint32_t type :
         {0120777u, 0040755u, 0020666u, 0060666u, 0010666u, 0140666u, 0170644u}) // link, folder, devices, pipe, socket
        CHECK(mode(type) == "bad-entry-type");
    for (const std::uint32_t bit : {0100u, 0010u, 0001u, 04000u, 02000u, 01000u})
        CHECK(mode(0100644 | bit) == "bad-entry-type");
    CHECK(walkWith([](ForgedEntry &entry) { entry.attributes |= 0x10; }) == "bad-entry-type"); // a DOS folder
    CHECK(walkWith([](ForgedEntry &entry) { entry.name = "a/two/"; }) == "bad-entry-type");
    const int id = GENERATE(0x000d, 0x756e); // Unix fields that can hold the target of a hard link
    CHECK(walkWith([=](ForgedEntry &entry) { entry.localExtra = extraField(id, "twelve bytes"); }) == "bad-entry-type");
}

TEST_CASE("C04: local and central header must agree in every field")
{
    CHECK(walkWith([](ForgedEntry &entry) { entry.centralName = "a/six"; }) == "container-malformed");
    CHECK(walkWith([](ForgedEntry &entry) { entry.centralName = "a/twos"; }) == "container-malformed");
    CHECK(walkWith([](ForgedEntry &entry) { entry.centralPacked = entry.centralPlain = 7; }) == "container-malformed");
    CHECK(walkWith([](ForgedEntry &entry) { entry.centralMethod = 8; }) == "container-malformed");
    CHECK(walkWith([](ForgedEntry &entry) { entry.method = 8, entry.centralMethod = 0; }) == "container-malformed");
    CHECK(walkWith([](ForgedEntry &entry) { entry.offset = 0; }) == "container-malformed");
    CHECK(walkWith([](ForgedEntry &entry) { entry.localPlain = entry.centralPlain = 7; }) == "container-malformed");

    const ForgedZip good = threeFiles();
    const std::string bytes = good.bytes();
    const std::size_t directory = bytes.find("PK\1\2");
    for (std::size_t at = 4; at < 30; ++at) { // every byte of the first local header, then its twin in the central one
        for (const std::size_t where : {at, directory + at + 2}) {
            std::string changed = bytes;
            changed[where] = char(changed[where] ^ 1);
            INFO("byte " << where);
            CHECK(walk(changed) != "good");
        }
    }
}

TEST_CASE("C04: every field of the end record is checked, and an archive of nothing is none")
{
    const std::string bytes = threeFiles().bytes();
    for (std::size_t at = bytes.size() - 22; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = char(changed[at] ^ 1);
        INFO("byte " << at + 22 - bytes.size() << " of the end record");
        CHECK(walk(changed) != "good");
    }
    CHECK(walk(ForgedZip()) == "container-malformed");
}

TEST_CASE("C04: no byte may stand before, between or after what belongs to an entry")
{
    const std::string byte = GENERATE("x"s, "PK"s, "PK\3\4"s, "a longer piece of rubbish that could hold another zip PK\3\4"s);
    const auto with = [&](std::string ForgedZip::*place) {
        ForgedZip zip = threeFiles();
        zip.*place = byte;
        return walk(zip);
    };
    CHECK(with(&ForgedZip::beforeEnd) == "container-malformed");
    CHECK(with(&ForgedZip::comment) == "container-malformed");
    CHECK(with(&ForgedZip::after) == "container-malformed"); // C08
    CHECK(walkWith([](ForgedEntry &entry) { entry.comment = "hi"; }) == "container-malformed");
    if (byte != "PK\3\4") { // the beginning of an entry, which then runs past the end
        CHECK(with(&ForgedZip::before) == "container-malformed");
        CHECK(with(&ForgedZip::beforeDirectory) == "container-malformed");
        CHECK(walkWith([&](ForgedEntry &entry) { entry.after = byte; }) == "container-malformed");
    }
}

TEST_CASE("C04: a second zip inside, in front or behind is not taken for the zip")
{
    const std::string inner = threeFiles().bytes();
    CHECK(walkWith([&](ForgedEntry &entry) { entry.data = inner; }) == "good"); // content like any other
    CHECK(walk(inner + inner) == "container-malformed");
    ForgedZip zip = threeFiles();
    zip.comment = inner;
    CHECK(walk(zip) == "container-malformed");
}

TEST_CASE("C04: entries that overlap, hide from the directory or stand in another order are refused")
{
    ForgedZip zip = threeFiles();
    const std::string two = localHeader(zip.entries[1]);
    zip.entries[0].data = "a" + two + "b"; // the second one points into the first
    zip.entries[1].offset = std::uint32_t(localHeader(zip.entries[0]).size() + 1);
    CHECK(walk(zip) == "container-malformed");

    const ForgedZip good = threeFiles();
    const std::string bytes = good.bytes();
    ForgedZip hidden = good;
    hidden.entries.pop_back();
    hidden.beforeDirectory = localHeader(good.entries[2]) + good.entries[2].data;
    CHECK(walk(hidden) == "container-malformed");

    ForgedZip swapped = good; // of equal length, so that only the order of the directory differs
    swapped.entries[2] = {.name = "a/six", .data = ""};
    swapped.entries[1].offset = std::uint32_t(swapped.bytes().find("a/six") - 30);
    swapped.entries[2].offset = std::uint32_t(swapped.bytes().find("a/two") - 30);
    swapped.entries[1].centralName = "a/six";
    swapped.entries[2].centralName = "a/two";
    CHECK(walk(swapped) == "container-malformed");

    ForgedZip more = good;
    more.countLie = GENERATE(-1, 1, 4000);
    CHECK(walk(more) == "container-malformed");
}

TEST_CASE("An entry has a name, and fields that say nothing say nothing")
{
    CHECK(walkWith([](ForgedEntry &entry) { entry.name = ""; }) == "bad-name");
    CHECK(walkWith([](ForgedEntry &entry) { entry.internalAttributes = 1; }) == "good"); // "looks like text", says zip(1)
    CHECK(walkWith([](ForgedEntry &entry) { entry.internalAttributes = 2; }) == "container-malformed");
    CHECK(walkWith([](ForgedEntry &entry) { entry.madeBy = 0x0014; }) == "good"); // Windows
    CHECK(walkWith([](ForgedEntry &entry) { entry.madeBy = 0x0714; }) == "container-malformed");
}

TEST_CASE("Only the time stamp that KZip writes may stand in an extra field, in both headers and with the same time")
{
    const std::string local = extraField(0x5455, "\7mmmmaaaacccc"), central = extraField(0x5455, "\7mmmm");
    const auto fields = [](const std::string &inLocal, const std::string &inCentral) {
        return walkWith([&](ForgedEntry &entry) { entry.localExtra = inLocal, entry.centralExtra = inCentral; });
    };
    CHECK(fields(local, central) == "good");
    CHECK(fields(local, "") == "container-malformed");
    CHECK(fields("", central) == "container-malformed");
    CHECK(fields(local, extraField(0x5455, "\7MMMM")) == "container-malformed");
    CHECK(fields(local + local, central) == "container-malformed");
    CHECK(fields(extraField(0x5455, "\3mmmmaaaa"), central) == "container-malformed");
    CHECK(fields(extraField(0x7075, "\1crc!a/other"), "") == "container-malformed"); // another name for programs that know it
    CHECK(fields("xyz", "") == "container-malformed");
    CHECK(fields(extraField(0x5454, "\7mmmmaaaacccc"), central) == "container-malformed");
    CHECK(fields(extraField(0x5455, "\3mmmmaaaacccc"), central) == "container-malformed");
    CHECK(fields(local, extraField(0x5454, "\7mmmm")) == "container-malformed");
    CHECK(fields(local, extraField(0x5455, "\3mmmm")) == "container-malformed");
    CHECK(fields(std::string(60'000, 'x'), "") == "container-malformed");
}

TEST_CASE("What KZip writes is what the walk allows, with its time stamps and without")
{
    QBuffer file;
    KZip zip(&file);
    zip.setCompression(KZip::NoCompression);
    zip.setExtraField(GENERATE(KZip::NoExtraField, KZip::ModificationTime));
    REQUIRE(zip.open(QIODevice::WriteOnly));
    REQUIRE(zip.writeFile(QStringLiteral("a/one"), "first"));
    REQUIRE(zip.writeFile(QStringLiteral("a/two"), "second"));
    REQUIRE(zip.close());
    CHECK(walk(file.data().toStdString()) == "good");
}

TEST_CASE("C12: encryption, compression, data descriptors, zip64, several disks and code pages are unsupported")
{
    for (const int method : {1, 8, 9, 12, 14, 93, 95, 98, 99})
        CHECK(walkWith([=](ForgedEntry &entry) { entry.method = std::uint16_t(method); }) == "unsupported");
    for (const int flag : {0, 1, 3, 5, 6, 13})
        CHECK(walkWith([=](ForgedEntry &entry) { entry.flags = std::uint16_t(1 << flag); }) == "unsupported");
    CHECK(walkWith([](ForgedEntry &entry) { entry.flags = 1 << 11; }) == "good"); // the name is UTF-8: ASCII is
    CHECK(walkWith([](ForgedEntry &entry) { entry.version = 10; }) == "good");
    CHECK(walkWith([](ForgedEntry &entry) { entry.version = 45; }) == "unsupported");
    CHECK(walkWith([](ForgedEntry &entry) { entry.version = 63; }) == "unsupported");
    CHECK(walkWith([](ForgedEntry &entry) { entry.name = "a/tw\x94"; }) == "unsupported");
    CHECK(walkWith([](ForgedEntry &entry) { entry.disk = 1; }) == "unsupported");
    ForgedZip zip = threeFiles();
    zip.disk = 1;
    CHECK(walk(zip) == "unsupported");
    zip.before = "PK\7\10";
    CHECK(walk(zip) == "unsupported"); // the last of several disks
}

TEST_CASE("C12: zip64 is unsupported wherever it shows, and too large where it says so")
{
    const auto sizes = [](const std::string &size) { return extraField(1, size + size); };
    const auto claims = [&](const std::string &size) {
        return walkWith([&](ForgedEntry &entry) {
            entry.localPacked = entry.localPlain = 0xffffffff;
            entry.localExtra = sizes(size);
        });
    };
    CHECK(claims("\0\0\0\0\0\0\0\0"s) == "unsupported");
    CHECK(claims("\0\0\0\0\0\0\x10\0"s) == "too-large"); // A19: 1 EiB
    CHECK(walkWith([&](ForgedEntry &entry) {             // 2^63 bytes packed, of none
              entry.localPacked = 0xffffffff;
              entry.localExtra = extraField(1, "\0\0\0\0\0\0\0\x80"s);
          })
          == "too-large");
    CHECK(walkWith([](ForgedEntry &entry) { entry.localPacked = entry.localPlain = 0xffffffff; }) == "too-large");
    CHECK(walkWith([](ForgedEntry &entry) { entry.offset = 0xffffffff; }) == "unsupported");
    CHECK(walkWith([&](ForgedEntry &entry) { entry.centralExtra = extraField(1, "\0\0\0\0\0\0\0\0"s); }) == "unsupported");
    ForgedZip zip = threeFiles();
    zip.beforeEnd = "PK\6\6" + std::string(52, '\0') + "PK\6\7" + std::string(16, '\0');
    CHECK(walk(zip) == "unsupported");
}

TEST_CASE("C07: a zip cut off anywhere is called truncated")
{
    ForgedZip zip = threeFiles();
    zip.entries[0].data = std::string(3000, 'x');
    zip.entries[1].data = threeFiles().bytes(); // whose end record is not that of the file
    for (ForgedEntry &entry : zip.entries) {
        entry.localExtra = extraField(0x5455, "\7mmmmaaaacccc");
        entry.centralExtra = extraField(0x5455, "\7mmmm");
    }
    const std::string bytes = zip.bytes();
    REQUIRE(walk(bytes) == "good");
    for (const std::size_t length : zip.boundaries()) {
        INFO("cut off at the boundary " << length);
        CHECK(walk(bytes.substr(0, length)) == "truncated");
    }
    for (std::size_t step = 0; step < 1000; ++step)
        CHECK(walk(bytes.substr(0, step * bytes.size() / 1000)) == "truncated");
    CHECK(walk(bytes.substr(0, bytes.size() - 1)) == "truncated");
    CHECK(walk("This is a letter and not a zip at all.") == "truncated"); // no end record
    CHECK(walk("Nor is this one, which ends so: PK\5\6") == "truncated");
}

TEST_CASE("The caps are reached before the end of the file, and win over everything that is wrong behind them")
{
    CHECK(walkWith([](ForgedEntry &entry) { entry.name = "a/small", entry.data = "0123456789"; }) == "good");
    CHECK(walkWith([](ForgedEntry &entry) { entry.name = "a/small", entry.data = "0123456789a"; }) == "too-large");
    CHECK(walkWith([](ForgedEntry &entry) { entry.name = "a/small", entry.method = 8, entry.localPlain = 0x7fffffff; })
          == "too-large"); // a bomb
    ForgedZip zip = threeFiles();
    zip.entries.resize(100, {.name = "a"});
    CHECK(walk(zip) == "good");
    zip.entries.resize(101, {.name = "a"});
    zip.comment = "and a comment";
    CHECK(walk(zip) == "too-large");

    ForgedZip directory = threeFiles(); // entries in the directory alone
    for (int i = 0; i < 200; ++i)
        directory.beforeDirectory += centralHeader({.name = "a"}, 0);
    CHECK(walk(directory) == "too-large");
}

TEST_CASE("A19: an endless, growing or failing file ends the walk")
{
    TestFile endless(threeFiles().bytes());
    endless.endless = true;
    CHECK(codeOf(walkZip(endless, limits)) == "too-large");
    CHECK(endless.bytesRead == 0);

    TestFile growing(threeFiles().bytes());
    growing.growing = true;
    CHECK(codeOf(walkZip(growing, limits)) == "container-malformed");

    TestFile failing(threeFiles().bytes());
    failing.failsAfter = GENERATE(0, 40, 150, 200);
    CHECK(codeOf(walkZip(failing, limits)) == "cannot-read");
}

TEST_CASE("A19: a sparse file of 5 GiB is refused by its size, one of 3 GiB after a look at its headers")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sparse")));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(toByteArray(localHeader({.name = "a", .localPacked = 0x80000000, .localPlain = 0x80000000})));
    const ZipLimits real{4'187'593'113, 4000, [](std::string_view) { return qint64(4'187'593'113); }};
    REQUIRE(file.resize(qint64(5) << 30));
    CHECK(codeOf(walkZip(file, real)) == "too-large");
    REQUIRE(file.resize(qint64(3) << 30));
    CHECK(codeOf(walkZip(file, real)) == "truncated"); // zeros, and no end record
    REQUIRE(file.resize(qint64(1) << 30));
    CHECK(codeOf(walkZip(file, real)) == "truncated");
}

TEST_CASE("C05: a zip of a million entries is refused after its first few thousand headers")
{
    std::string bytes, directory;
    for (int i = 0; i < 1'000'000; ++i) {
        const ForgedEntry entry{.name = "a/" + std::to_string(i)};
        directory += centralHeader(entry, std::uint32_t(bytes.size()));
        bytes += localHeader(entry);
    }
    TestFile file(bytes + directory);
    const ZipLimits real{4'187'593'113, 4000, [](std::string_view) { return qint64(4'187'593'113); }};
    CHECK(codeOf(walkZip(file, real)) == "too-large");
    CHECK(file.bytesRead < 200'000);
}

TEST_CASE("Long names and fields are not even read")
{
    ForgedZip zip;
    for (int i = 0; i < 100; ++i)
        zip.entries.push_back({.name = std::string(65'000, 'n'), .localExtra = std::string(65'000, 'x')});
    TestFile file(zip.bytes());
    const ZipLimits wide{100'000'000, 100, [](std::string_view) { return qint64(100'000'000); }};
    CHECK(codeOf(walkZip(file, wide)) == "bad-name");
    CHECK(file.bytesRead < 100'000);
}

TEST_CASE("Whatever bytes a file holds, walking it ends with an answer")
{
    INFO("--rng-seed " << Catch::getSeed());
    std::mt19937 random(Catch::getSeed());
    const std::string bytes = threeFiles().bytes();
    for (int i = 0; i < 5000; ++i) {
        std::string changed = bytes;
        for (int n = 0; n < 3; ++n)
            changed[random() % changed.size()] = char(random());
        const std::string code = walk(changed);
        CHECK((code == "good" || code == "truncated" || code == "container-malformed" || code == "bad-name" || code == "bad-entry-type"
               || code == "too-large" || code == "unsupported"));
    }
}
