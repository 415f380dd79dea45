#include "core/attachments/file_store.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/uuid.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <limits>
#include <vector>

namespace simpul {

static constexpr std::size_t blockSize = 262144;
static constexpr qint64 noCap = std::numeric_limits<qint64>::max() - 1;
static constexpr auto temporarySuffix = ".part";

static Error tooLarge(qint64 cap)
{
    const QString limit = QLocale().formattedDataSize(cap);
    return {Error::Kind::Invalid,
            Text::tr("The file is larger than %1. Split it, or keep it elsewhere and note the place.").arg(limit),
            QStringLiteral("too-large"),
            {}};
}

static Error cannotRead(const QString &name, const QString &why)
{
    return {Error::Kind::Storage,
            Text::tr("\"%1\" cannot be read: %2. Check your permission and that the drive is still connected.").arg(name, why),
            QStringLiteral("cannot-read"),
            {}};
}

static Error notHere(const Hash &hash)
{
    return {Error::Kind::NotFound, Text::tr("The attached file is not on this PC yet. It comes with a bundle of an office that has it."),
            QStringLiteral("not-here"), QString::fromStdString(toHex(hash.view()))};
}

// Passes everything up to the end of `from` on, block by block; reads at most one byte more than `cap`.
static Result<qint64> readAll(QIODevice &from, qint64 cap, const std::function<Result<>(std::string_view)> &take)
{
    std::vector<char> block(blockSize);
    qint64 total = 0;
    for (;;) {
        const qint64 got = from.read(block.data(), std::min(qint64(block.size()), cap + 1 - total));
        if (got < 0)
            return fail(cannotRead(Text::tr("The file"), from.errorString()));
        if (got == 0)
            return total;
        total += got;
        if (total > cap)
            return fail(tooLarge(cap));
        if (auto taken = take({block.data(), std::size_t(got)}); !taken)
            return fail(std::move(taken.error()));
    }
}

static void makeReadOnly(const QString &path)
{
    const auto writing = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
    QFile::setPermissions(path, QFile::permissions(path) & ~writing); // a stick with FAT cannot do that: no harm
}

FileStore::FileStore(QString folder) : m_folder(std::move(folder)) {}

QString FileStore::path(const Hash &hash) const
{
    const QString name = QString::fromStdString(toHex(hash.view()));
    return QDir(QDir(m_folder).filePath(name.first(2))).filePath(name);
}

bool FileStore::has(const Hash &hash) const
{
    return QFileInfo(path(hash)).isFile();
}

Result<qint64> FileStore::size(const Hash &hash) const
{
    const QFileInfo info(path(hash));
    if (!info.isFile())
        return fail(notHere(hash));
    return info.size();
}

Result<std::unique_ptr<QFile>> FileStore::open(const Hash &hash) const
{
    if (!has(hash))
        return fail(notHere(hash));
    auto file = std::make_unique<QFile>(path(hash));
    if (!file->open(QIODevice::ReadOnly))
        return fail(cannotRead(file->fileName(), file->errorString()));
    return file;
}

Result<> FileStore::verify(const Hash &hash) const
{
    auto file = open(hash);
    if (!file)
        return fail(std::move(file.error()));
    Sha256 sum;
    const auto length = readAll(**file, noCap, [&](std::string_view block) -> Result<> {
        sum.add(block);
        return {};
    });
    if (!length)
        return fail(cannotRead((*file)->fileName(), (*file)->errorString()));
    if (sum.result() != hash) {
        return fail(Error::Kind::Storage,
                    Text::tr("The attached file is damaged on this PC. Attach it again, or merge a bundle of an office that has it."),
                    QStringLiteral("damaged"), (*file)->fileName());
    }
    return {};
}

Result<> FileStore::remove(const Hash &hash)
{
    if (!has(hash))
        return {};
    QFile file(path(hash));
    file.setPermissions(file.permissions() | QFile::WriteOwner); // Windows does not remove what is read-only
    if (!file.remove()) {
        return fail(Error::Kind::Storage, Text::tr("The attached file cannot be removed: %1.").arg(file.errorString()),
                    QStringLiteral("cannot-write"), file.fileName());
    }
    return {};
}

Result<StoredFile> FileStore::put(const QString &path)
{
    auto file = openOrdinaryFile(path);
    if (!file)
        return fail(std::move(file.error()));
    if ((*file)->size() > maxSize)
        return fail(tooLarge(maxSize));
    return put(**file, maxSize);
}

Result<StoredFile> FileStore::put(QIODevice &from, qint64 cap)
{
    return receive(from, std::clamp<qint64>(cap, 0, maxSize), [](const StoredFile &) -> Result<> { return {}; });
}

Result<Hash> FileStore::put(QIODevice &from, const Hash &expected, qint64 expectedSize)
{
    const auto differs = [&] {
        return fail(Error::Kind::Refused,
                    Text::tr("An attached file does not have the content that its hash promises. Ask the office to send it again."),
                    QStringLiteral("bad-hash"), QString::fromStdString(toHex(expected.view())));
    };
    if (expectedSize < 0 || expectedSize > maxSize)
        return differs();
    const auto stored = receive(from, expectedSize, [&](const StoredFile &file) -> Result<> {
        if (file.size != expectedSize || file.hash != expected)
            return differs();
        return {};
    });
    if (!stored && stored.error().code == QLatin1String("too-large"))
        return differs();
    if (!stored)
        return fail(stored.error());
    return stored->hash;
}

// The name under which the bytes arrive is random, since the right one is known only at the end.
Result<StoredFile> FileStore::receive(QIODevice &from, qint64 cap, const Check &check)
{
    if (!QDir().mkpath(m_folder)) {
        return fail(Error::Kind::Storage, Text::tr("The folder \"%1\" cannot be made. Check your permission there.").arg(m_folder),
                    QStringLiteral("cannot-write"));
    }
    const QString temporary = QDir(m_folder).filePath(QString::fromStdString(randomLetters(22)) + QLatin1String(temporarySuffix));
    StoredFile stored;
    const auto written = writeFile(temporary, [&](QIODevice &to) -> Result<> {
        Sha256 sum;
        const auto length = readAll(from, cap, [&](std::string_view block) -> Result<> {
            sum.add(block);
            if (to.write(block.data(), qint64(block.size())) != qint64(block.size())) {
                return fail(Error::Kind::Storage,
                            Text::tr("The attached file cannot be stored: %1. Free some space and try again.").arg(to.errorString()),
                            QStringLiteral("cannot-write"));
            }
            return {};
        });
        if (!length)
            return fail(length.error());
        stored = {sum.result(), *length};
        return check(stored);
    });
    if (!written)
        return fail(written.error());
    if (auto kept = keep(temporary, stored.hash); !kept) {
        QFile::remove(temporary);
        return fail(std::move(kept.error()));
    }
    return stored;
}

// A file of that name which is whole stays: somebody may be reading it. A damaged one is replaced.
Result<> FileStore::keep(const QString &temporary, const Hash &hash)
{
    if (verify(hash)) {
        QFile::remove(temporary);
        return {};
    }
    if (auto removed = remove(hash); !removed)
        return removed;
    const QString target = path(hash);
    QDir().mkpath(QFileInfo(target).path());
    makeReadOnly(temporary);
    // Not QFile::rename(): where renaming fails it copies, and a copy cut short would look like the file.
    if (QDir().rename(temporary, target))
        return {};
    if (!verify(hash)) { // another program may have been quicker
        return fail(Error::Kind::Storage,
                    Text::tr("The attached file cannot be stored as \"%1\". Check your permission there.").arg(target),
                    QStringLiteral("cannot-write"));
    }
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(temporary);
    return {};
}

void FileStore::removeAbandoned(const QDateTime &before)
{
    // QSaveFile adds its own letters while it writes, hence the second star.
    QDirIterator files(m_folder, {QStringLiteral("*.part*")}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().lastModified() >= before)
            continue;
        QFile::setPermissions(files.filePath(), QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(files.filePath());
    }
}

Result<std::unique_ptr<QFile>> openOrdinaryFile(const QString &path, const QString &shownName)
{
    const QFileInfo info(path);
    const QString name = shownName.isEmpty() ? info.fileName() : shownName;
    if (!info.exists()) {
        return fail(Error::Kind::NotFound,
                    Text::tr("\"%1\" is not there, or no longer. Check the name and that the drive is connected.").arg(name),
                    QStringLiteral("no-such-file"), path);
    }
    if (info.isDir()) {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is a folder. Choose the files in it.").arg(name), QStringLiteral("not-a-file"),
                    path);
    }
    if (!info.isFile()) {
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is a device or a pipe. Choose an ordinary file.").arg(name),
                    QStringLiteral("not-a-file"), path);
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(cannotRead(name, file->errorString()));
    return file;
}

// ---- Names for export ----------------------------------------------------------------------------------------------------

static constexpr qsizetype maxNameLength = 120; // characters
static constexpr qsizetype maxNameBytes = 240;  // of UTF-8: most file systems end at 255
static constexpr qsizetype maxSuffixLength = 16;

// Not control and direction characters, half letters, letters that Unicode does not know.
static bool fitsInName(char32_t c)
{
    return QChar::isPrint(c) && c != QChar::ReplacementCharacter;
}

static QString withoutForbidden(const QString &name)
{
    QList<uint> out;
    for (const uint c : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (c < 128 && std::string_view("/\\:*?\"<>|").find(char(c)) != std::string_view::npos) {
            out += '-';
        } else if (QChar::isSpace(c)) {
            out += ' ';
        } else if (fitsInName(c)) {
            out += c;
        }
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(out.constData()), out.size()).simplified();
}

static bool isTooLong(const QString &name)
{
    return name.size() > maxNameLength || name.toUtf8().size() > maxNameBytes;
}

// Windows drops them silently.
static QString withoutTrailing(QString name)
{
    while (!name.isEmpty() && QStringLiteral(". ").contains(name.back()))
        name.chop(1);
    return name;
}

// Cuts before the suffix and never through a letter.
static QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= maxSuffixLength ? name.sliced(dot) : QString();
    const QString stem = name.first(name.size() - suffix.size()).first(std::min(name.size() - suffix.size(), maxNameLength + 1));
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, stem);
    letters.toEnd();
    qsizetype end = stem.size();
    while (end > 0 && isTooLong(stem.first(end) + suffix))
        end = std::max<qsizetype>(letters.toPreviousBoundary(), 0);
    const QString cut = withoutTrailing(stem.first(end));
    return (cut.isEmpty() ? Text::tr("attachment") : cut) + suffix;
}

static bool isReservedByWindows(const QString &name)
{
    static const QStringList plain{QStringLiteral("CON"), QStringLiteral("PRN"),    QStringLiteral("AUX"),
                                   QStringLiteral("NUL"), QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (plain.contains(stem))
        return true;
    const bool port = stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT"));
    return port && stem.size() == 4 && QStringLiteral("0123456789\u00b9\u00b2\u00b3").contains(stem.back());
}

QString safeFileName(const QString &name)
{
    QString safe = withoutForbidden(name);
    while (!safe.isEmpty() && QStringLiteral(". -").contains(safe.front())) // hidden files, `..`, options of a command
        safe.remove(0, 1);
    safe = withoutTrailing(safe);
    if (safe.isEmpty())
        return Text::tr("attachment");
    if (isReservedByWindows(safe))
        safe.prepend(u'_');
    return isTooLong(safe) ? shortened(safe) : safe;
}

} // namespace simpul
