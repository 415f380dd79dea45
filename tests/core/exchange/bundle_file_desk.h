#pragma once

#include "core/base/hash.h"
#include "core/exchange/bag.h"
#include "tests/support/zip_forge.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

// What the tests of a bundle's file share: one folder, one file in it, and what reading it says.
namespace simpul::test::bundlefile {

inline const std::string folder = "KOMINFO-20261112-0001/";
inline const std::string large(1 << 20, 'L'); // an attachment with a file of its own
inline const std::string largePath = "data/attachments/" + toHex(sha256(large).view());

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
inline std::vector<PublicKey> knownKeys(const KeyId &)
{
    return {publicKeyOf(ForgedBag::seedOf(8)), publicKeyOf(ForgedBag::seedOf(7))};
}

inline Result<> readAll(const QString &path, const KeyCandidates &candidates, BagInfo *info = nullptr)
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

inline std::unique_ptr<BundleFile> opened(const QString &path)
{
    auto bundle = BundleFile::open(path);
    REQUIRE(outcome(bundle) == "good");
    return std::move(*bundle);
}

inline SignedBag signedBagOf(BundleFile &bundle)
{
    const auto bag = checkSignature(bundle, knownKeys);
    REQUIRE(outcome(bag) == "good");
    return *bag;
}

inline std::unique_ptr<QIODevice> streamOf(BundleFile &bundle, const std::string &path)
{
    auto stream = bundle.stream(path);
    REQUIRE(outcome(stream) == "good");
    return std::move(*stream);
}

inline std::string contentOf(BundleFile &bundle, const std::string &path)
{
    const auto content = bundle.read(path, bundle.size(path));
    return content ? content->toStdString() : outcome(content);
}

// What all stages of reading say about these bytes: "good" or the reason of the refusal.
inline std::string verdict(const std::string &bytes, const KeyCandidates &candidates = knownKeys)
{
    static const Desk desk;
    const auto read = readAll(desk.put(bytes), candidates);
    if (read)
        return "good";
    CHECK(failureOf(read) == Error::Kind::Refused);
    CHECK(read.error().message.endsWith(u'.'));
    return outcome(read);
}

inline std::string verdict(const ForgedZip &zip)
{
    return verdict(zip.bytes());
}

// The verdict on an honest, signed bag whose zip was then changed.
inline std::string verdictWith(const std::function<void(ForgedZip &)> &change)
{
    ForgedZip zip = ForgedBag().zip();
    change(zip);
    return verdict(zip);
}

inline std::string verdictWithName(const std::string &name)
{
    return verdictWith([&](ForgedZip &zip) { zip.entries.push_back({.name = name}); });
}

inline std::string verdictOf(const std::function<void(ForgedBag &)> &change)
{
    ForgedBag bag;
    change(bag);
    return verdict(bag.bytes());
}

inline std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

inline BagPart part(const std::string &path, const std::string &content)
{
    return {path, qint64(content.size()), sha256(content), [content](const Sink &sink) -> Result<> {
                for (std::size_t at = 0; at < content.size(); at += 100'000) {
                    if (auto taken = sink(std::string_view(content).substr(at, 100'000)); !taken)
                        return taken;
                }
                return {};
            }};
}

inline std::vector<BagPart> partsOf(const ForgedBag &bag)
{
    std::vector<BagPart> parts;
    for (const auto &[path, content] : bag.payload)
        parts.push_back(part(path, content));
    return parts;
}

inline ForgedBag bagWithAttachment()
{
    ForgedBag bag;
    bag.payload.emplace_back(largePath, large);
    return bag;
}

// Runs a program and gives what it printed; it must be installed and succeed.
inline QString run(const QString &program, const QStringList &arguments, const QString &where)
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

inline QStringList filesIn(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

// Highest memory of this process in KiB, where the system tells it.
inline qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace simpul::test::bundlefile
