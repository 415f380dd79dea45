#include "core/exchange/bag.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <KZip>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <numeric>
#include <optional>

namespace simpul {

namespace {

constexpr const char *bagitTxt = "bagit.txt";
constexpr const char *bagInfoTxt = "bag-info.txt";
constexpr const char *manifestTxt = "manifest-sha256.txt";
constexpr const char *tagManifestTxt = "tagmanifest-sha256.txt";
constexpr const char *signatureTxt = "tagmanifest-sha256.txt.minisig";
constexpr std::string_view attachmentFolder = "data/attachments/";
constexpr int firstPayloadRank = 5, attachmentRank = 9;

constexpr const char *bagitText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
constexpr qint64 latestTime = (qint64(1) << 53) - 1;

// ---- Texts, written and read -------------------------------------------------------------------------------------------

// A line of a manifest: the hash of the file at this path.
struct Listed {
    Hash hash;
    std::string path;
};

QByteArray manifestText(const std::vector<Listed> &lines)
{
    std::string text;
    for (const Listed &line : lines)
        text.append(toHex(line.hash.view())).append("  ").append(line.path).append("\n");
    return toByteArray(text);
}

// Only as manifestText() writes it: lower-case hexadecimal, two spaces, LF; paths that need no escape.
std::optional<std::vector<Listed>> parseManifest(const QByteArray &text)
{
    constexpr qsizetype pathAt = 66;
    std::vector<Listed> lines;
    QList<QByteArray> rows = text.split('\n');
    if (!rows.takeLast().isEmpty())
        return std::nullopt;
    for (const QByteArray &row : std::as_const(rows)) {
        const auto hash = bytesFromHex<Hash>(viewOf(row).substr(0, 64));
        if (!hash || row.mid(64, 2) != "  ")
            return std::nullopt;
        lines.push_back({*hash, row.mid(pathAt).toStdString()});
    }
    return lines;
}

std::vector<std::string> pathsOf(const std::vector<Listed> &lines)
{
    std::vector<std::string> paths;
    std::transform(lines.begin(), lines.end(), std::back_inserter(paths), [](const Listed &line) { return line.path; });
    return paths;
}

std::string commentText(const BagInfo &info)
{
    return QStringLiteral("simpul %1 from:%2 to:%3 time:%4").arg(info.name, info.senderCode, info.recipient).arg(info.time).toStdString();
}

bool isRecipient(QStringView code)
{
    return code == u"*" || isOfficeCode(code);
}

std::optional<BagInfo> parseComment(const std::string &comment)
{
    const QStringList words = QString::fromStdString(comment).split(u' ');
    if (words.size() != 5)
        return std::nullopt;
    BagInfo info{words[1], words[2].mid(5), words[3].mid(3), words[4].mid(5).toLongLong(), {}};
    const bool good = isBundleName(info.name.toStdString()) && isOfficeCode(info.senderCode) && isRecipient(info.recipient)
        && info.time >= 0 && info.time <= latestTime;
    return good && commentText(info) == comment ? std::optional(info) : std::nullopt;
}

QString oxum(qint64 bytes, qsizetype files)
{
    return QStringLiteral("%1.%2").arg(bytes).arg(files);
}

QByteArray bagInfoText(const BagInfo &info, const QString &payloadOxum)
{
    const QString day = QDateTime::fromSecsSinceEpoch(info.time, QTimeZone::utc()).date().toString(Qt::ISODate);
    return QStringLiteral("Source-Organization: %1\nBagging-Date: %2\nPayload-Oxum: %3\nBag-Software-Agent: %4\nSimpul-Recipient: %5\n")
        .arg(info.senderCode, day, payloadOxum, info.agent, info.recipient)
        .toUtf8();
}

// The value of a label that stands in bag-info.txt exactly once.
std::optional<QString> bagInfoValue(const QByteArray &text, const QByteArray &label)
{
    std::optional<QString> value;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith(label + ": "))
            continue;
        if (value)
            return std::nullopt;
        value = QString::fromUtf8(line.mid(label.size() + 2));
    }
    return value;
}

// ---- Reading -----------------------------------------------------------------------------------------------------------

Result<QByteArray> readTag(BundleFile &bundle, const char *path)
{
    return bundle.read(path, maxSizeInBundle(path));
}

// Of a payload file, which may be large; `done` of `total` bytes were read before.
class PayloadReader
{
public:
    PayloadReader(BundleFile &bundle, const ByteProgress &progress, qint64 total) : m_bundle(bundle), m_progress(progress), m_total(total)
    {}
    Result<Hash> hash(const std::string &path)
    {
        auto device = m_bundle.stream(path);
        if (!device)
            return fail(device.error());
        Sha256 hash;
        qint64 count = 0;
        while ((count = (*device)->read(m_piece.data(), m_piece.size())) > 0) {
            hash.add(viewOf(m_piece).substr(0, std::size_t(count)));
            m_done += count;
            if (m_progress && !m_progress(m_done, m_total))
                return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was changed."), QStringLiteral("cancelled"));
        }
        if (count < 0) {
            return fail(Error::Kind::Storage,
                        Text::tr("The file cannot be read: %1. Check the disk or USB stick.").arg((*device)->errorString()),
                        QStringLiteral("cannot-read"));
        }
        return hash.result();
    }

private:
    BundleFile &m_bundle;
    const ByteProgress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    QByteArray m_piece = QByteArray(1 << 20, Qt::Uninitialized);
};

std::unexpected<Error> mismatch(const QString &detail)
{
    return refusal("manifest-mismatch", detail);
}

struct TagFiles {
    QByteArray bagit;
    QByteArray bagInfo;
    QByteArray manifest;
};

// The tag files as they were signed; nothing in them may be believed before.
Result<TagFiles> readTagFiles(BundleFile &bundle, const SignedBag &bag)
{
    const auto lines = parseManifest(bag.tagManifest);
    if (!lines || pathsOf(*lines) != std::vector<std::string>{bagitTxt, bagInfoTxt, manifestTxt})
        return mismatch(QStringLiteral("the tag manifest does not list the three tag files"));
    std::vector<QByteArray> contents;
    for (const Listed &line : *lines) {
        const auto content = readTag(bundle, line.path.c_str());
        if (!content)
            return fail(content.error());
        if (sha256(viewOf(*content)) != line.hash)
            return refusal("bad-hash", QString::fromStdString(line.path));
        contents.push_back(*content);
    }
    return TagFiles{contents[0], contents[1], contents[2]};
}

// The files of the list, all of them and no others: stage 2 already put those on the list into their order.
Result<> checkFileSet(const BundleFile &bundle, const std::vector<Listed> &manifest)
{
    std::vector<std::string> payload;
    std::vector<int> ranks;
    for (const ZipEntry &entry : bundle.entries()) {
        ranks.push_back(bundleRank(entry.name));
        if (ranks.back() < 0)
            return mismatch(QStringLiteral("%1 has no place in a bundle").arg(QString::fromStdString(entry.name)));
        if (ranks.back() >= firstPayloadRank)
            payload.push_back(entry.name);
    }
    for (int rank = 0; rank < attachmentRank; ++rank) {
        if (std::find(ranks.begin(), ranks.end(), rank) == ranks.end())
            return mismatch(QStringLiteral("one of the files that are always there is missing"));
    }
    if (pathsOf(manifest) != payload)
        return mismatch(QStringLiteral("the manifest lists other files than there are"));
    return {};
}

Result<> checkPayload(BundleFile &bundle, const std::vector<Listed> &manifest, qint64 bytes, const ByteProgress &progress)
{
    PayloadReader reader(bundle, progress, bytes);
    for (const Listed &line : manifest) {
        const auto hash = reader.hash(line.path);
        if (!hash)
            return fail(hash.error());
        const bool named = !line.path.starts_with(attachmentFolder) || line.path.substr(attachmentFolder.size()) == toHex(hash->view());
        if (*hash != line.hash || !named)
            return refusal("bad-hash", QString::fromStdString(line.path));
    }
    return {};
}

// ---- Writing -----------------------------------------------------------------------------------------------------------

// What KZip writes to: passes everything on, but does not close the file, which QSaveFile must do itself.
class ZipTarget : public QIODevice
{
public:
    explicit ZipTarget(QIODevice &file) : m_file(file) { open(QIODevice::WriteOnly); }
    bool seek(qint64 to) override { return QIODevice::seek(to) && m_file.seek(to); }
    qint64 size() const override { return m_file.size(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override
    {
        // A full disk takes a part, and says only at the next try that it is full.
        qint64 done = 0;
        for (qint64 taken = 1; taken > 0 && done < count; done += std::max<qint64>(taken, 0))
            taken = m_file.write(bytes + done, count - done);
        setErrorString(m_file.errorString());
        return done;
    }

private:
    QIODevice &m_file;
};

BagPart wholePart(const char *path, const QByteArray &content)
{
    return {path, content.size(), sha256(viewOf(content)), [content](const Sink &sink) { return sink(viewOf(content)); }};
}

// The tag files, which stand before the payload.
std::vector<BagPart> tagParts(const BagInfo &info, const SecretSeed &seed, const std::vector<BagPart> &parts)
{
    qint64 bytes = 0;
    std::vector<Listed> payload;
    for (const BagPart &part : parts) {
        bytes += part.size;
        payload.push_back({part.hash, part.path});
    }
    std::vector<BagPart> tags{wholePart(bagitTxt, bagitText),
                              wholePart(bagInfoTxt, bagInfoText(info, oxum(bytes, qsizetype(parts.size())))),
                              wholePart(manifestTxt, manifestText(payload))};
    std::vector<Listed> tagFiles;
    tagFiles.reserve(tags.size());
    for (const BagPart &tag : tags)
        tagFiles.push_back({tag.hash, tag.path});
    const QByteArray tagManifest = manifestText(tagFiles);
    tags.push_back(wholePart(tagManifestTxt, tagManifest));
    tags.push_back(wholePart(signatureTxt, toByteArray(signMinisign(contentHash(viewOf(tagManifest)), seed, commentText(info)))));
    return tags;
}

// Local header, data, central header of each, and the end record.
qint64 zipSize(const BagInfo &info, const std::vector<BagPart> &parts)
{
    const auto entry = [&](qint64 sum, const BagPart &part) {
        return sum + 30 + 46 + 2 * (info.name.size() + 1 + qint64(part.path.size())) + part.size;
    };
    return std::accumulate(parts.begin(), parts.end(), qint64(22), entry);
}

std::unexpected<Error> cannotWrite(const QIODevice &file)
{
    return fail(Error::Kind::Storage,
                Text::tr("The bundle cannot be written: %1. Check the free space of the disk or USB stick.").arg(file.errorString()),
                QStringLiteral("cannot-write"));
}

std::unexpected<Error> sourceChanged(const BagPart &part)
{
    return fail(Error::Kind::Storage, Text::tr("Something changed while the bundle was written. Nothing was kept of it: try again."),
                QStringLiteral("source-changed"), QString::fromStdString(part.path));
}

Result<> writeBytes(KZip &zip, const BagPart &part)
{
    qint64 left = part.size;
    Sha256 hash;
    const auto written = part.write([&](std::string_view bytes) -> Result<> {
        left -= qint64(bytes.size());
        if (left < 0)
            return sourceChanged(part);
        hash.add(bytes);
        return bytes.empty() || zip.writeData(bytes.data(), qint64(bytes.size())) ? Result<>() : cannotWrite(*zip.device());
    });
    if (!written)
        return written;
    return left == 0 && hash.result() == part.hash ? Result<>() : sourceChanged(part);
}

Result<> writeEntry(KZip &zip, const BagInfo &info, const BagPart &part)
{
    constexpr int plainFile = 0100644;
    constexpr qint64 firstZipYear = 315532800, lastZipYear = 4354819198; // 1980-01-01 and 2107-12-31 23:59:58 UTC
    const QDateTime time = QDateTime::fromSecsSinceEpoch(std::clamp(info.time, firstZipYear, lastZipYear), QTimeZone::utc());
    const QString name = info.name + u'/' + QString::fromStdString(part.path);
    if (!zip.prepareWriting(name, {}, {}, part.size, plainFile, time, time, time))
        return cannotWrite(*zip.device());
    if (auto written = writeBytes(zip, part); !written)
        return written;
    return zip.finishWriting(part.size) ? Result<>() : cannotWrite(*zip.device());
}

Result<> writeZip(QIODevice &file, const BagInfo &info, const std::vector<BagPart> &parts)
{
    ZipTarget target(file);
    KZip zip(&target);
    zip.setCompression(KZip::NoCompression);
    if (!zip.open(QIODevice::WriteOnly))
        return cannotWrite(*zip.device());
    for (const BagPart &part : parts) {
        if (auto written = writeEntry(zip, info, part); !written)
            return written;
    }
    if (!zip.close() || file.size() != zipSize(info, parts))
        return cannotWrite(file);
    return {};
}

// What only a bundle that we could not read ourselves would break.
Result<> checkParts(const BagInfo &info, const std::vector<BagPart> &parts)
{
    const bool plainAgent =
        std::none_of(info.agent.begin(), info.agent.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    const std::pair<QString, bool> names[] = {{info.name, isBundleName(info.name.toStdString())},
                                              {info.senderCode, isOfficeCode(info.senderCode)},
                                              {info.recipient, isRecipient(info.recipient)},
                                              {info.agent, plainAgent}};
    for (const auto &[name, good] : names) {
        if (!good) {
            return fail(Error::Kind::Usage,
                        Text::tr("A bundle cannot carry the name or code \"%1\". Use letters, digits and hyphens.").arg(name),
                        QStringLiteral("bad-name"));
        }
    }
    Q_ASSERT(parts.size() >= attachmentRank - firstPayloadRank && info.time >= 0 && info.time <= latestTime);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Q_ASSERT(bundleRank(parts[i].path) == std::min(int(i) + firstPayloadRank, attachmentRank)
                 && (int(i) + firstPayloadRank <= attachmentRank || parts[i - 1].path < parts[i].path));
    }
    const auto fits = [](const BagPart &part) { return part.size >= 0 && part.size <= maxSizeInBundle(part.path); };
    const bool allFit = std::all_of(parts.begin(), parts.end(), fits) && parts.size() + firstPayloadRank <= maxBundleEntries;
    if (!allFit || bagFileSize(info, parts) > maxBundleSize)
        return fail(Error::Kind::Usage, Text::tr("This is more than one bundle can hold. Make several."), QStringLiteral("too-large"));
    return {};
}

} // namespace

bool isOfficeCode(QStringView code)
{
    return code.size() <= 40 && isBundleName(code.toUtf8().toStdString());
}

Result<SignedBag> checkSignature(BundleFile &bundle, const KeyCandidates &candidates)
{
    if (bundle.size(tagManifestTxt) <= 0 || bundle.size(signatureTxt) <= 0)
        return refusal("unsigned", QStringLiteral("no tag manifest or no signature of it"));
    const auto tagManifest = readTag(bundle, tagManifestTxt);
    const auto signature = readTag(bundle, signatureTxt);
    if (!tagManifest || !signature)
        return fail(tagManifest ? signature.error() : tagManifest.error());
    const auto file = parseMinisign(viewOf(*signature));
    if (!file)
        return fail(file.error());
    std::vector<PublicKey> keys = candidates(file->keyId);
    std::erase_if(keys, [&](const PublicKey &key) { return keyId(key) != file->keyId; });
    if (keys.empty())
        return refusal("unknown-key", QStringLiteral("key id %1").arg(QString::fromStdString(toHex(file->keyId.view()))));
    const ContentHash content = contentHash(viewOf(*tagManifest));
    const auto signer = std::find_if(keys.begin(), keys.end(), [&](const PublicKey &key) { return verifies(*file, key, content); });
    if (signer == keys.end())
        return refusal("bad-signature", QStringLiteral("not signed by any of the %1 keys with its key id").arg(keys.size()));
    return SignedBag{*signer, file->trustedComment, *tagManifest};
}

Result<BagInfo> checkAddress(BundleFile &bundle, const SignedBag &bag)
{
    auto info = parseComment(bag.comment);
    if (!info || info->name != bundle.folder())
        return refusal("wrong-bundle", QStringLiteral("the signature is of \"%1\"").arg(QString::fromStdString(bag.comment)));
    // bag-info.txt repeats sender and recipient for people. It is believed only if it is the one that was signed: if not, the
    // next stage says so.
    const auto lines = parseManifest(bag.tagManifest).value_or(std::vector<Listed>());
    const auto line = std::find_if(lines.begin(), lines.end(), [](const Listed &listed) { return listed.path == bagInfoTxt; });
    if (line == lines.end() || !bundle.has(bagInfoTxt))
        return *info;
    const auto text = readTag(bundle, bagInfoTxt);
    if (!text)
        return fail(text.error());
    if (sha256(viewOf(*text)) != line->hash)
        return *info;
    if (bagInfoValue(*text, "Source-Organization") != info->senderCode || bagInfoValue(*text, "Simpul-Recipient") != info->recipient)
        return refusal("wrong-bundle", QStringLiteral("bag-info.txt names another sender or recipient"));
    info->agent = bagInfoValue(*text, "Bag-Software-Agent").value_or(QString());
    return *info;
}

Result<BagManifest> checkManifests(BundleFile &bundle, const SignedBag &bag, const ByteProgress &progress)
{
    const auto tags = readTagFiles(bundle, bag);
    if (!tags)
        return fail(tags.error());
    const auto manifest = parseManifest(tags->manifest);
    if (tags->bagit != bagitText || !manifest)
        return mismatch(QStringLiteral("bagit.txt or the manifest is not written as it must be"));
    if (auto set = checkFileSet(bundle, *manifest); !set)
        return fail(set.error());
    const auto add = [&](qint64 sum, const Listed &line) { return sum + bundle.size(line.path); };
    const qint64 bytes = std::accumulate(manifest->begin(), manifest->end(), qint64(0), add);
    const QString counted = oxum(bytes, qsizetype(manifest->size()));
    if (bagInfoValue(tags->bagInfo, "Payload-Oxum") != counted)
        return mismatch(QStringLiteral("Payload-Oxum is not %1").arg(counted));
    if (auto payload = checkPayload(bundle, *manifest, bytes, progress); !payload)
        return fail(payload.error());
    BagManifest out;
    for (const Listed &line : *manifest)
        out.emplace(line.path, line.hash);
    return out;
}

qint64 bagFileSize(const BagInfo &info, const std::vector<BagPart> &parts)
{
    std::vector<BagPart> all = tagParts(info, SecretSeed(), parts); // a signature of the same length
    all.insert(all.end(), parts.begin(), parts.end());
    return zipSize(info, all);
}

Result<> writeBag(const QString &path, const BagInfo &info, const SecretSeed &seed, const std::vector<BagPart> &parts)
{
    if (auto checked = checkParts(info, parts); !checked)
        return checked;
    std::vector<BagPart> all = tagParts(info, seed, parts);
    all.insert(all.end(), parts.begin(), parts.end());
    return writeFile(path, [&](QIODevice &file) { return writeZip(file, info, all); });
}

} // namespace simpul
