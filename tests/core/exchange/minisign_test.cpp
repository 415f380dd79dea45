#include "core/exchange/minisign.h"

#include "core/base/hash.h"
#include "tests/support/zip_forge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace simpul;
using namespace simpul::test;

namespace {

const SecretSeed seed = ForgedBag::seedOf(1);
const PublicKey key = publicKeyOf(seed);

// A folder in which the real minisign works. Both it and we must be able to read what the other wrote.
struct Bench {
    QTemporaryDir folder;

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const std::string &content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(toByteArray(content)) == qint64(content.size()));
    }
    std::string read(const char *name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
    // Its output if it succeeds, otherwise nothing.
    std::optional<QString> minisign(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("minisign"), arguments);
        REQUIRE(process.waitForStarted()); // a declared dependency of the tests
        REQUIRE(process.waitForFinished());
        return process.exitCode() == 0 ? std::optional(QString::fromUtf8(process.readAll())) : std::nullopt;
    }
};

std::string signedHello()
{
    return signMinisign(contentHash("hello"), seed, "simpul A-1 from:A to:* time:1");
}

bool accepts(const std::string &file)
{
    const auto parsed = parseMinisign(file);
    return parsed && verifies(*parsed, key, contentHash("hello"));
}

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    for (const QByteArray &line : toByteArray(text).split('\n'))
        lines.push_back(line.toStdString());
    return lines;
}

} // namespace

TEST_CASE("The program minisign accepts what we sign, and reads the trusted comment")
{
    const Bench bench;
    const std::string content = GENERATE(std::string("hello"), std::string(), std::string(3'000'000, 'x'));
    bench.write("file", content);
    bench.write("file.minisig", signMinisign(contentHash(content), seed, "simpul A-1 from:A to:* time:1"));

    const auto said = bench.minisign({"-V", "-m", "file", "-P", QString::fromStdString(publicKeyText(key))});
    REQUIRE(said);
    CHECK(said->contains("Trusted comment: simpul A-1 from:A to:* time:1"));

    CHECK_FALSE(bench.minisign({"-V", "-m", "file", "-P", QString::fromStdString(publicKeyText(publicKeyOf(ForgedBag::seedOf(2))))}));
    bench.write("file", content + "!");
    CHECK_FALSE(bench.minisign({"-V", "-m", "file", "-P", QString::fromStdString(publicKeyText(key))}));
}

TEST_CASE("We accept what the program minisign signs with a key it made itself, but not in its legacy form")
{
    const Bench bench;
    bench.write("file", "hello");
    REQUIRE(bench.minisign({"-G", "-W", "-p", "key.pub", "-s", "key"}));
    REQUIRE(bench.minisign({"-S", "-s", "key", "-m", "file", "-t", "Catatan tepercaya ✓"}));
    const QByteArray theirs = QByteArray::fromBase64(toByteArray(linesOf(bench.read("key.pub"))[1]));
    const PublicKey theirKey = *PublicKey::fromByteArray(theirs.mid(10));

    const auto file = parseMinisign(bench.read("file.minisig"));
    REQUIRE(file);
    CHECK(file->trustedComment == "Catatan tepercaya ✓");
    CHECK(file->keyId.toByteArray() == theirs.mid(2, 8));
    CHECK(verifies(*file, theirKey, contentHash("hello")));
    CHECK_FALSE(verifies(*file, theirKey, contentHash("hello!")));
    CHECK_FALSE(verifies(*file, key, contentHash("hello")));

    REQUIRE(bench.minisign({"-S", "-l", "-s", "key", "-m", "file", "-x", "legacy.minisig"}));
    CHECK(outcome(parseMinisign(bench.read("legacy.minisig"))) == "bad-signature");
}

TEST_CASE("A key is known by the beginning of its hash, and the same content is always signed with the same bytes")
{
    CHECK(toHex(keyId(key).view()) == toHex(sha256(key.view()).view()).substr(0, 16));
    CHECK(signedHello() == signedHello());
    CHECK(accepts(signedHello()));
}

TEST_CASE("No letter of a signature file can be changed unnoticed, except in the comment and the key id that nobody signs")
{
    const std::string good = signedHello();
    const std::size_t unsignedText = good.find('\n');
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string changed = good;
        changed[at] = char(changed[at] ^ 1);
        const bool inComment = at >= std::string_view("untrusted comment: ").size() && at < unsignedText;
        const auto parsed = parseMinisign(changed);
        const bool otherKeyId = parsed && parsed->keyId != keyId(key) && parsed->signature == parseMinisign(good)->signature;
        INFO("byte " << at);
        CHECK(accepts(changed) == (inComment || otherKeyId));
    }
}

TEST_CASE("A signature file has four lines in one spelling")
{
    const std::string good = signedHello();
    const auto lines = linesOf(good);
    const std::string bad = GENERATE_COPY(
        std::string(), good.substr(0, good.size() - 1), good + "\n", "\n" + good, good + good, replaced(good, "\n", "\r\n"),
        replaced(good, "untrusted comment: ", "Untrusted comment: "), replaced(good, "trusted comment: s", "comment: s"),
        replaced(good, "to:*", "to:\t*"), replaced(good, "to:*", std::string("to:\0*", 5)), replaced(good, "to:*", "to:\xff"),
        replaced(good, lines[1], lines[1] + "="), replaced(good, lines[1], lines[1].substr(0, lines[1].size() - 1)),
        replaced(good, lines[1], " " + lines[1]), replaced(good, lines[3], lines[3].substr(0, 40)), replaced(good, lines[3], lines[1]),
        // The last two letters "==" leave four bits that an encoder writes as zeros.
        replaced(good, lines[3], lines[3].substr(0, 85) + char(lines[3][85] + 1) + "=="));
    CHECK(outcome(parseMinisign(bad)) == "bad-signature");
    CHECK(failureOf(parseMinisign(bad)) == Error::Kind::Refused);
}

TEST_CASE("A trusted comment belongs to one signature: that of another content does not fit")
{
    auto one = *parseMinisign(signedHello());
    const auto other = *parseMinisign(signMinisign(contentHash("other"), seed, "another comment"));
    one.trustedComment = other.trustedComment;
    one.globalSignature = other.globalSignature;
    CHECK_FALSE(verifies(one, key, contentHash("hello")));
}
