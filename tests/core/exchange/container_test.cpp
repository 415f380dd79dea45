#include "core/exchange/bag.h"

#include "core/base/hash.h"
#include "tests/support/zip_forge.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <random>

using namespace simpul;
using namespace simpul::test;
using namespace std::string_literals;

namespace {

const std::string folder = "KOMINFO-20261112-0001/";
const std::string large(1 << 20, 'L'); // an attachment with a file of its own
const std::string largePath = "data/attachments/" + toHex(sha256(large).view());

struct Desk {
    QTemporaryDir folder;

    QString path(const QString &name = QStringLiteral("bundle.simpul")) const { return folder.filePath(name); }
    QString put(const std::string &bytes) const
    {
        QFile file(path());
        file.remove(); // some file systems wait for the disk when a file is written over
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(toByteArray(bytes)) == qint64(bytes.size()));
        return path();
    }
    std::string get() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
};

// The key that signs forged bags is known; so is another one, under another id.
std::vector<PublicKey> knownKeys(const KeyId &)
{
    return {publicKeyOf(ForgedBag::seedOf(8)), publicKeyOf(ForgedBag::seedOf(7))};
}

Result<> readAll(const QString &path, const KeyCandidates &candidates, BagInfo *info = nullptr)
{
    const auto bundle = BundleFile::open(path);
    if (!bundle)
        return fail(bundle.error());
    const auto bag = checkSignature(**bundle, candidates);
    if (!bag)
        return fail(bag.error());
    const auto address = checkAddress(**bundle, *bag);
    if (!address)
        return fail(address.error());
    if (info)
        *info = *address;
    const auto checked = checkManifests(**bundle, *bag);
    return checked ? Result<>() : fail(checked.error());
}

std::unique_ptr<BundleFile> opened(const QString &path)
{
    auto bundle = BundleFile::open(path);
    REQUIRE(outcome(bundle) == "good");
    return std::move(*bundle);
}

SignedBag signedBagOf(BundleFile &bundle)
{
    const auto bag = checkSignature(bundle, knownKeys);
    REQUIRE(outcome(bag) == "good");
    return *bag;
}

std::unique_ptr<QIODevice> streamOf(BundleFile &bundle, const std::string &path)
{
    auto stream = bundle.stream(path);
    REQUIRE(outcome(stream) == "good");
    return std::move(*stream);
}

std::string contentOf(BundleFile &bundle, const std::string &path)
{
    const auto content = bundle.read(path, bundle.size(path));
    return content ? content->toStdString() : outcome(content);
}

// What all stages of reading say about these bytes: "good" or the reason of the refusal.
std::string verdict(const std::string &bytes, const KeyCandidates &candidates = knownKeys)
{
    static const Desk desk;
    const auto read = readAll(desk.put(bytes), candidates);
    if (read)
        return "good";
    CHECK(failureOf(read) == Error::Kind::Refused);
    CHECK(read.error().message.endsWith(u'.'));
    return outcome(read);
}

std::string verdict(const ForgedZip &zip)
{
    return verdict(zip.bytes());
}

// The verdict on an honest, signed bag whose zip was then changed.
std::string verdictWith(const std::function<void(ForgedZip &)> &change)
{
    ForgedZip zip = ForgedBag().zip();
    change(zip);
    return verdict(zip);
}

std::string verdictWithName(const std::string &name)
{
    return verdictWith([&](ForgedZip &zip) { zip.entries.push_back({.name = name}); });
}

std::string verdictOf(const std::function<void(ForgedBag &)> &change)
{
    ForgedBag bag;
    change(bag);
    return verdict(bag.bytes());
}

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

BagPart part(const std::string &path, const std::string &content)
{
    return {path, qint64(content.size()), sha256(content), [content](const Sink &sink) -> Result<> {
                for (std::size_t at = 0; at < content.size(); at += 100'000) {
                    if (auto taken = sink(std::string_view(content).substr(at, 100'000)); !taken)
                        return taken;
                }
                return {};
            }};
}

std::vector<BagPart> partsOf(const ForgedBag &bag)
{
    std::vector<BagPart> parts;
    for (const auto &[path, content] : bag.payload)
        parts.push_back(part(path, content));
    return parts;
}

ForgedBag bagWithAttachment()
{
    ForgedBag bag;
    bag.payload.emplace_back(largePath, large);
    return bag;
}

// Runs a program and gives what it printed; it must be installed and succeed.
QString run(const QString &program, const QStringList &arguments, const QString &where)
{
    QProcess process;
    process.setWorkingDirectory(where);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished());
    const QString output = QString::fromUtf8(process.readAll());
    INFO(output.toStdString());
    CHECK(process.exitCode() == 0);
    return output;
}

QStringList filesIn(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

// Highest memory of this process in KiB, where the system tells it.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

// ---- Writing ---------------------------------------------------------------------------------------------------------------

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

// ---- The container ---------------------------------------------------------------------------------------------------------

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

// ---- The signed bag --------------------------------------------------------------------------------------------------------

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
