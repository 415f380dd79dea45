// Writing a bundle's file.
#include "tests/core/exchange/bundle_file_desk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace simpul;
using namespace simpul::test;
using namespace simpul::test::bundlefile;

TEST_CASE("What is written is what is read: sender, recipient, time and every file")
{
    const Desk desk;
    ForgedBag bag = bagWithAttachment();
    bag.info.recipient = "BKPSDM";
    REQUIRE(writeBag(desk.path(), bag.info, bag.seed, partsOf(bag)));

    BagInfo info;
    REQUIRE(readAll(desk.path(), knownKeys, &info));
    CHECK(info.name == bag.info.name);
    CHECK(info.senderCode == "KOMINFO");
    CHECK(info.recipient == "BKPSDM");
    CHECK(info.time == bag.info.time);
    CHECK(info.agent == "Simpul 0.1.0");

    const auto bundle = opened(desk.path());
    CHECK(bundle->folder() == bag.info.name);
    for (const auto &[path, content] : bag.payload)
        CHECK(contentOf(*bundle, path) == content);
}

TEST_CASE("A bundle is written byte for byte as the format says, the same every time")
{
    const Desk desk;
    ForgedBag bag = bagWithAttachment();
    REQUIRE(writeBag(desk.path(), bag.info, bag.seed, partsOf(bag)));
    const std::string written = desk.get();

    ForgedZip expected = bag.zip();
    for (ForgedEntry &entry : expected.entries)
        entry.time = std::uint32_t(((2026 - 1980) << 9 | 11 << 5 | 21) << 16 | 22 << 11 | 26 << 5 | 40 / 2); // 1795300000 in UTC
    CHECK((written == expected.bytes()));
    CHECK(qint64(written.size()) == bagFileSize(bag.info, partsOf(bag)));
    REQUIRE(writeBag(desk.path(), bag.info, bag.seed, partsOf(bag)));
    CHECK((written == desk.get()));
    CHECK(filesIn(desk.folder.path()) == QStringList{"bundle.simpul"});
}

TEST_CASE("A bundle of a PC whose clock fell back to 1970 has the first date that a zip can say")
{
    const Desk desk;
    ForgedBag bag;
    bag.info.time = 0;
    bag.bagInfo = replaced(bag.zip().entry("bag-info.txt").data, "2026-11-21", "1970-01-01");
    REQUIRE(writeBag(desk.path(), bag.info, bag.seed, partsOf(bag)));
    ForgedZip expected = bag.zip();
    for (ForgedEntry &entry : expected.entries)
        entry.time = (1 << 5 | 1) << 16; // 1980-01-01 0:00
    CHECK((desk.get() == expected.bytes()));
}

TEST_CASE("unzip, zipinfo, sha256sum and minisign check a bundle without Simpul")
{
    const Desk desk;
    const ForgedBag bag = bagWithAttachment();
    REQUIRE(writeBag(desk.path(), bag.info, bag.seed, partsOf(bag)));
    const QString at = desk.folder.path(), inside = desk.path(bag.info.name);

    CHECK(run("unzip", {"-t", "bundle.simpul"}, at).contains("No errors detected"));
    const QString info = run("zipinfo", {"-v", "bundle.simpul"}, at);
    CHECK(info.count("none (stored)") == 10);
    CHECK(info.count("Unix file attributes (100644 octal)") == 10);
    CHECK_FALSE(info.contains("extra field is"));
    CHECK(run("zipinfo", {"-1", "bundle.simpul"}, at).count("/\n") == 0); // no folders
    run("unzip", {"-q", "bundle.simpul"}, at);
    CHECK(run("sha256sum", {"-c", "--strict", "manifest-sha256.txt"}, inside).count(": OK\n") == 5);
    CHECK(run("sha256sum", {"-c", "--strict", "tagmanifest-sha256.txt"}, inside).count(": OK\n") == 3);
    const QString key = QString::fromStdString(publicKeyText(publicKeyOf(bag.seed)));
    CHECK(run("minisign", {"-V", "-m", "tagmanifest-sha256.txt", "-P", key}, inside)
              .contains("Trusted comment: simpul KOMINFO-20261112-0001 from:KOMINFO to:* time:1795300000\n"));
}

TEST_CASE("A source that gives other bytes than announced leaves nothing behind, and an older bundle untouched")
{
    const Desk desk;
    desk.put("an older bundle");
    const ForgedBag bag;
    std::vector<BagPart> parts = partsOf(bag);
    const std::string said = parts[2].path;
    SECTION("fewer bytes")
    {
        parts[2].write = part(said, "segment").write;
    }
    SECTION("more bytes")
    {
        parts[2].write = part(said, "segments!").write;
    }
    SECTION("other bytes")
    {
        parts[2].write = part(said, "SEGMENTS").write;
    }
    SECTION("a wrong size")
    {
        parts[2].size += GENERATE(-1, 1);
    }
    SECTION("no end")
    {
        int pieces = 0;
        parts[2].write = [pieces](const Sink &sink) mutable -> Result<> {
            while (sink("piece") && pieces < 1000)
                ++pieces;
            CHECK(pieces < 10);
            return {};
        };
    }
    const auto written = writeBag(desk.path(), bag.info, bag.seed, parts);
    CHECK(outcome(written) == "source-changed");
    CHECK(desk.get() == "an older bundle");
    CHECK(filesIn(desk.folder.path()).size() == 1);
}

TEST_CASE("An error of a source and a folder that is not there are told as they are")
{
    const Desk desk;
    const ForgedBag bag;
    std::vector<BagPart> parts = partsOf(bag);
    CHECK(outcome(writeBag(desk.path("missing/bundle.simpul"), bag.info, bag.seed, parts)) == "cannot-write");
    parts[3].write = [](const Sink &) -> Result<> { return fail(Error::Kind::Cancelled, "Stopped.", "cancelled"); };
    parts[3].size = 10;
    CHECK(failureOf(writeBag(desk.path(), bag.info, bag.seed, parts)) == Error::Kind::Cancelled);
    CHECK(filesIn(desk.folder.path()).isEmpty());
}

TEST_CASE("C09: more than one bundle can hold is refused before anything is written")
{
    const Desk desk;
    const ForgedBag bag;
    std::vector<BagPart> parts = partsOf(bag);
    bool asked = false;
    for (BagPart &each : parts)
        each.write = [&](const Sink &) -> Result<> { return asked = true, Result<>(); };
    const auto code = [&] { return outcome(writeBag(desk.path(), bag.info, bag.seed, parts)); };
    SECTION("bytes")
    {
        parts[2].size = maxBundleSize - bagFileSize(bag.info, parts) + parts[2].size - 2; // the Payload-Oxum grows by 8 letters
        CHECK(bagFileSize(bag.info, parts) > maxBundleSize);
        CHECK(code() == "too-large");
    }
    SECTION("files")
    {
        for (int i = 0; i < 3991; ++i)
            parts.push_back(part("data/attachments/" + toHex(std::string(28, '\0') + char(0) + char(0) + char(i >> 8) + char(i)), ""));
        CHECK(parts.size() + 5 == 4000);
        parts.push_back(part("data/attachments/" + std::string(64, 'f'), ""));
        CHECK(code() == "too-large");
    }
    SECTION("statements")
    {
        parts[0].size = (16 << 20) + 1;
        CHECK(code() == "too-large");
    }
    CHECK_FALSE(asked);
    CHECK(filesIn(desk.folder.path()).isEmpty());
}

TEST_CASE("A bundle of 4,000 files is written and read in little time")
{
    const Desk desk;
    ForgedBag bag;
    std::vector<std::pair<std::string, std::string>> attachments;
    for (int i = 0; i < 3991; ++i) {
        const std::string content = std::to_string(i);
        attachments.emplace_back("data/attachments/" + toHex(sha256(content).view()), content);
    }
    std::sort(attachments.begin(), attachments.end());
    bag.payload.insert(bag.payload.end(), attachments.begin(), attachments.end());
    REQUIRE(writeBag(desk.path(), bag.info, bag.seed, partsOf(bag)));
    REQUIRE(readAll(desk.path(), knownKeys));
}

TEST_CASE("A name, code or program that a bundle cannot carry is refused, not written")
{
    const Desk desk;
    ForgedBag bag;
    SECTION("name")
    {
        bag.info.name = GENERATE("", "a/b", "..", ".x", "a b", "CON", "x.", "KÖLN-1");
    }
    SECTION("long name")
    {
        bag.info.name = QString(65, u'n');
    }
    SECTION("sender")
    {
        bag.info.senderCode = GENERATE("", "*", "A B", "A\nB", "TheCodeOfAnOfficeMayHaveFortyLettersNot41");
    }
    SECTION("recipient")
    {
        bag.info.recipient = GENERATE("", "A B", "**");
    }
    SECTION("program")
    {
        bag.info.agent = "Simpul\nSimpul-Recipient: X";
    }
    CHECK(outcome(writeBag(desk.path(), bag.info, bag.seed, partsOf(bag))) == "bad-name");
}
