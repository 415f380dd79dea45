#include "core/exchange/container.h"

#include "core/base/bytes.h"
#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <KZip>

#include <algorithm>
#include <unordered_map>

namespace simpul {

namespace {

constexpr std::string_view fixedEntries[] = {
    "bagit.txt",       "bag-info.txt",   "manifest-sha256.txt", "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.minisig",
    "data/statements", "data/have.json", "data/segments.pack",  "data/attachments.pack",
};
constexpr std::string_view attachments = "data/attachments/";

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isHash(std::string_view text)
{
    return text.size() == 64
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// CON, nul.txt, LPT1: Windows opens the device whatever stands after the first dot.
bool isDeviceName(std::string_view part)
{
    const QByteArray stem = toByteArray(part.substr(0, part.find('.'))).toUpper();
    static const QSet<QByteArray> devices{"CON", "PRN", "AUX", "NUL"};
    const bool numbered = stem.size() == 4 && (stem.startsWith("COM") || stem.startsWith("LPT")) && stem[3] >= '0' && stem[3] <= '9';
    return numbered || devices.contains(stem);
}

// One part of a path that means the same file everywhere. It starts with a letter or digit, so it is neither hidden nor `..`.
bool isSafePart(std::string_view part)
{
    const auto isAllowed = [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'; };
    return !part.empty() && isLetterOrDigit(part.front()) && part.back() != '.' && std::all_of(part.begin(), part.end(), isAllowed)
        && !isDeviceName(part);
}

bool isSafePath(std::string_view path)
{
    for (;;) {
        const std::size_t end = path.find('/');
        if (!isSafePart(path.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        path.remove_prefix(end + 1);
    }
}

std::string_view folderOf(std::string_view name)
{
    return name.substr(0, name.find('/'));
}

// Two names that some file system takes for one: Windows and macOS ignore case, macOS also how accents are composed.
Result<> checkTwins(const std::vector<ZipEntry> &entries)
{
    QSet<QString> seen;
    for (const ZipEntry &entry : entries) {
        const QString folded = QString::fromStdString(entry.name).normalized(QString::NormalizationForm_C).toCaseFolded();
        if (seen.contains(folded))
            return refusal("duplicate-name", folded);
        seen.insert(folded);
    }
    return {};
}

Result<> checkNames(const std::vector<ZipEntry> &entries)
{
    const std::string_view folder = folderOf(entries.front().name);
    for (const ZipEntry &entry : entries) {
        const std::string_view name = entry.name;
        const bool inFolder = isBundleName(folder) && name.size() > folder.size() && folderOf(name) == folder;
        if (!inFolder || !isSafePath(name.substr(folder.size() + 1)))
            return refusal("bad-name", QString::fromLatin1(toByteArray(name).toPercentEncoding("/")));
    }
    return {};
}

// What is on the list stands in its order. What is not on it is found by the manifests' stage.
Result<> checkOrder(const std::vector<ZipEntry> &entries)
{
    const ZipEntry *last = nullptr;
    for (const ZipEntry &entry : entries) {
        const int rank = bundleRank(entry.name);
        if (rank < 0)
            continue;
        if (last && std::pair(bundleRank(last->name), last->name) > std::pair(rank, entry.name))
            return refusal("container-malformed", QStringLiteral("%1 is out of order").arg(QString::fromStdString(entry.name)));
        last = &entry;
    }
    return {};
}

// Checks the names and leaves those inside the top folder. Gives the top folder.
Result<QString> takeFolder(std::vector<ZipEntry> &entries)
{
    if (auto twins = checkTwins(entries); !twins)
        return fail(twins.error());
    if (auto names = checkNames(entries); !names)
        return fail(names.error());
    const std::string folder(folderOf(entries.front().name));
    for (ZipEntry &entry : entries)
        entry.name.erase(0, folder.size() + 1);
    if (auto order = checkOrder(entries); !order)
        return fail(order.error());
    return QString::fromStdString(folder);
}

qsizetype countFiles(const KArchiveDirectory &directory)
{
    qsizetype count = 0;
    const QStringList names = directory.entries();
    for (const QString &name : names) {
        const KArchiveEntry *entry = directory.entry(name);
        count += entry->isDirectory() ? countFiles(static_cast<const KArchiveDirectory &>(*entry)) : 1;
    }
    return count;
}

std::unexpected<Error> cannotRead(const QString &why)
{
    return fail(Error::Kind::Storage, Text::tr("The file cannot be read: %1. Check the disk or USB stick.").arg(why),
                QStringLiteral("cannot-read"));
}

// Reads one entry through the device that KZip makes for it.
//
// Two such devices on one archive must not be used in turns: they share the position of the archive's file and do not go back
// to their own before reading, so that each would get the other's bytes (KLimitedIODevice, KArchive 6.13; its seek() does not
// help once it holds a buffer). Hence only the newest of a bundle gives bytes.
class EntryReader : public QIODevice
{
public:
    EntryReader(std::unique_ptr<QIODevice> device, qint64 size, std::shared_ptr<int> newest)
        : m_device(std::move(device)),
          m_left(size),
          m_newest(std::move(newest)),
          m_mine(++*m_newest)
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_left + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *to, qint64 atMost) override
    {
        const qint64 wanted = std::min(atMost, m_left);
        if (wanted == 0)
            return 0;
        const bool isNewest = *m_newest == m_mine;
        const qint64 count = isNewest ? m_device->read(to, wanted) : -1;
        if (count <= 0) {
            setErrorString(isNewest ? Text::tr("it ends too early") : QStringLiteral("another reader took its place"));
            return -1;
        }
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_device;
    qint64 m_left;
    std::shared_ptr<int> m_newest; // number of the newest reader of this bundle
    int m_mine;
};

} // namespace

int bundleRank(std::string_view path)
{
    const auto *const at = std::find(std::begin(fixedEntries), std::end(fixedEntries), path);
    if (at != std::end(fixedEntries))
        return int(at - std::begin(fixedEntries));
    return path.starts_with(attachments) && isHash(path.substr(attachments.size())) ? int(std::size(fixedEntries)) : -1;
}

qint64 maxSizeInBundle(std::string_view path)
{
    constexpr qint64 kibi = 1 << 10;
    constexpr qint64 mebi = 1 << 20;
    switch (bundleRank(path)) {
    case 0:
    case 1: return 64 * kibi;
    case 2:
    case 3: return 4 * mebi;
    case 4: return 4 * kibi;
    case 5:
    case 6: return 16 * mebi;
    default: return maxBundleSize;
    }
}

bool isBundleName(std::string_view name)
{
    return name.size() <= 64 && isSafePart(name);
}

struct BundleFile::Private {
    QFile file;
    KZip zip{&file}; // closes the file when it goes
    QString folder;
    std::vector<ZipEntry> entries;
    std::unordered_map<std::string_view, const ZipEntry *> byPath; // of `entries`
    std::shared_ptr<int> newest = std::make_shared<int>(0);

    const ZipEntry *find(std::string_view path) const
    {
        const auto at = byPath.find(path);
        return at == byPath.end() ? nullptr : at->second;
    }
    const KZipFileEntry *inZip(const ZipEntry &entry) const
    {
        return dynamic_cast<const KZipFileEntry *>(zip.directory()->file(folder + u'/' + QString::fromStdString(entry.name)));
    }
    bool isSameInZip(const ZipEntry &entry) const
    {
        const KZipFileEntry *other = inZip(entry);
        return other && other->encoding() == 0 && other->symLinkTarget().isEmpty() && other->position() == entry.offset
            && other->size() == entry.size && other->compressedSize() == entry.size;
    }
    // KZip, which reads the entries, must have understood the file as the walk did.
    Result<> openZip()
    {
        const bool same = file.seek(0) && zip.open(QIODevice::ReadOnly) && countFiles(*zip.directory()) == qsizetype(entries.size())
            && std::all_of(entries.begin(), entries.end(), [this](const ZipEntry &entry) { return isSameInZip(entry); });
        if (!same)
            return refusal("container-malformed", QStringLiteral("KZip sees other entries: %1").arg(zip.errorString()));
        return {};
    }
};

BundleFile::BundleFile(std::unique_ptr<Private> data) : d(std::move(data)) {}

BundleFile::~BundleFile()
{
    ++*d->newest; // readers that are still there end
}

Result<std::unique_ptr<BundleFile>> BundleFile::open(const QString &path)
{
    auto d = std::make_unique<Private>();
    d->file.setFileName(path);
    // Opening a pipe would wait for somebody to write into it.
    if (!QFileInfo(path).isFile())
        return fail(Error::Kind::NotFound, Text::tr("There is no file \"%1\". Check its name and that the disk or USB stick is connected.").arg(path), QStringLiteral("cannot-read"));
    if (!d->file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Text::tr("\"%1\" cannot be read: %2.").arg(path, d->file.errorString()), QStringLiteral("cannot-read"));
    const auto capOf = [](std::string_view name) { return maxSizeInBundle(name.substr(std::min(name.size(), folderOf(name).size() + 1))); };
    auto entries = walkZip(d->file, {maxBundleSize, maxBundleEntries, capOf});
    if (!entries)
        return fail(entries.error());
    d->entries = std::move(*entries);
    auto folder = takeFolder(d->entries);
    if (!folder)
        return fail(folder.error());
    d->folder = *folder;
    for (const ZipEntry &entry : d->entries)
        d->byPath.emplace(entry.name, &entry);
    if (auto opened = d->openZip(); !opened)
        return fail(opened.error());
    return std::unique_ptr<BundleFile>(new BundleFile(std::move(d)));
}

const QString &BundleFile::folder() const
{
    return d->folder;
}

const std::vector<ZipEntry> &BundleFile::entries() const
{
    return d->entries;
}

bool BundleFile::has(std::string_view path) const
{
    return d->find(path) != nullptr;
}

qint64 BundleFile::size(std::string_view path) const
{
    const ZipEntry *entry = d->find(path);
    return entry ? entry->size : -1;
}

Result<QByteArray> BundleFile::read(std::string_view path, qint64 atMost)
{
    if (size(path) > atMost)
        return refusal("too-large", QString::fromLatin1(toByteArray(path)));
    auto device = stream(path);
    if (!device)
        return fail(device.error());
    QByteArray content = (*device)->read(size(path));
    if (content.size() != size(path))
        return cannotRead((*device)->errorString());
    return content;
}

Result<std::unique_ptr<QIODevice>> BundleFile::stream(std::string_view path)
{
    const ZipEntry *entry = d->find(path);
    if (!entry)
        return refusal("manifest-mismatch", QStringLiteral("no %1").arg(QString::fromLatin1(toByteArray(path))));
    std::unique_ptr<QIODevice> device(d->inZip(*entry)->createDevice());
    return std::make_unique<EntryReader>(std::move(device), entry->size, d->newest);
}

} // namespace simpul
