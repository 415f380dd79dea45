// Digest, check, rebuild, backup and restore, figures.
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/signing.h"
#include "core/base/text.h"
#include "core/exchange/attachment_names.h"
#include "core/exchange/digest.h"
#include "core/library_parts.h"
#include "core/search/analysis.h"
#include "core/storage/replay.h"
#include "core/storage/schema.h"

#include <KZip>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <zlib.h>

#include <algorithm>

namespace simpul {

Result<QString> Library::digest()
{
    m_parts->refresh();
    const QString out = digestOf(*m_parts->database, m_parts->records.replicaOf());
    if (auto read = m_parts->database->result(); !read)
        return fail(read.error());
    return out;
}

LibraryStats Library::stats()
{
    m_parts->refresh();
    Database &database = *m_parts->database;
    LibraryStats out;
    out.records = database.number("SELECT count(*) FROM record WHERE life<>1");
    out.removed = database.number("SELECT count(*) FROM record WHERE life=1");
    out.conflicts = database.number("SELECT coalesce(sum(conflicts),0) FROM record WHERE conflicts>0");
    out.segments = database.number("SELECT count(*) FROM segment_bytes");
    out.waiting = database.number("SELECT count(*) FROM segment JOIN segment_bytes USING(number) WHERE standing<>2");
    out.attachments = database.number("SELECT count(*) FROM attachment");
    out.attachmentBytes = database.number("SELECT coalesce(sum(size),0) FROM attachment");
    out.databaseBytes = QFileInfo(databasePath(m_parts->place.folder)).size();
    auto row = database.query("SELECT type, count(*) FROM record WHERE life<>1 GROUP BY type ORDER BY type");
    while (row.next())
        out.byType.append({row.string(0), row.integer(1)});
    return out;
}

// ---- rebuild

Result<> Library::rebuild(const Progress &progress)
{
    return m_parts->write(
        [&]() -> Result<> {
            recreateDerivedTables(*m_parts->database);
            m_parts->records.forgetCache();
            const auto made = replay(m_parts->log, m_parts->records, nullptr,
                                     [&](qint64 done, qint64 total) { return !progress || progress(Text::tr("Reading the log"), done, total); });
            if (!made)
                return made;
            for (const auto &[number, segment] : m_parts->log.segments().all()) {
                if (segment.standing != Standing::Applied && segment.standing != Standing::Open)
                    continue;
                const auto noted = m_parts->log.read(number, [&, at = number](const RecordKey &, const Operation &operation, const std::string &) -> Result<> {
                    return noteFiles(*m_parts->database, at, operation);
                });
                if (!noted)
                    return noted;
            }
            return {};
        },
        SearchIndex::Mode::Rebuild, Parts::Keep::Yes, progress);
}

// ---- check

namespace {

class Check
{
public:
    Check(Library::Parts &parts, bool deep, const Progress &progress)
        : m_parts(parts)
        , m_deep(deep)
        , m_progress(progress)
    {
    }

    Result<QStringList> run()
    {
        database();
        for (const SegmentInfo *segment : m_parts.log.segments().inOrder()) {
            if (m_progress && !m_progress(Text::tr("Checking the log"), m_done++, qint64(m_parts.log.segments().all().size())))
                return fail(Error::Kind::Cancelled, Text::tr("Stopped."), QStringLiteral("cancelled"));
            checkSegment(*segment);
        }
        if (m_deep)
            records();
        if (m_deep)
            attachments();
        if (auto read = m_parts.database->result(); !read)
            m_wrong << read.error().message;
        return m_wrong;
    }

private:
    void database()
    {
        auto row = m_parts.database->query(m_deep ? "PRAGMA integrity_check" : "PRAGMA quick_check");
        while (row.next()) {
            if (row.view(0) != "ok")
                m_wrong << Text::tr("The library's file is damaged: %1").arg(row.string(0));
        }
    }
    // Every segment must still be what its author signed.
    void checkSegment(const SegmentInfo &info)
    {
        const std::string bytes = m_parts.log.bytes(info.number);
        const auto segment = readSegment(bytes);
        const bool whole = segment && segment->hash == info.hash && checkSegmentSignature(*segment) && checkPayloadHash(*segment);
        std::string buffer;
        std::vector<std::string> authors;
        const auto raw = whole && m_deep ? inflatePayload(*segment, buffer) : Result<std::string_view>(std::string_view());
        const auto nothing = [](const WireOperation &) { return Result<>(); };
        const bool readable = raw && (!m_deep || readPayload(segment->header, *raw, authors, nothing));
        if (!whole || !readable)
            m_wrong << Text::tr("Changes %1 to %2 of \"%3\" are damaged in the log. Restore the last backup or merge a full bundle again.")
                           .arg(info.first)
                           .arg(info.last)
                           .arg(m_parts.roster.pcLabel(info.replica));
    }
    // What is derived must be what the log says: made again on the side and compared.
    void records()
    {
        const QString before = digestOf(*m_parts.database, m_parts.records.replicaOf());
        QString after;
        (void)m_parts.write(
            [&]() -> Result<> {
                recreateDerivedTables(*m_parts.database);
                m_parts.records.forgetCache();
                auto made = replay(m_parts.log, m_parts.records, nullptr);
                m_parts.records.flush();
                after = digestOf(*m_parts.database, m_parts.records.replicaOf());
                return made;
            },
            SearchIndex::Mode::Leave, Library::Parts::Keep::No);
        if (before != after)
            m_wrong << Text::tr("The records do not fit the log. Run \"rebuild\".");
    }
    void attachments()
    {
        auto row = m_parts.database->query("SELECT hash FROM attachment");
        std::vector<Hash> hashes;
        while (row.next())
            hashes.push_back(row.bytes<Hash>(0));
        row.reset();
        for (const Hash &hash : hashes) {
            if (const auto fine = m_parts.files.verify(hash); !fine)
                m_wrong << Text::tr("An attachment is damaged or missing: %1").arg(fine.error().message);
        }
    }

    Library::Parts &m_parts;
    bool m_deep;
    const Progress &m_progress;
    QStringList m_wrong;
    qint64 m_done = 0;
};

} // namespace

Result<QStringList> Library::check(bool deep, const Progress &progress)
{
    if (auto can = m_parts->canWrite(); deep && !can) // it makes the tables anew on the side
        return fail(can.error());
    m_parts->refresh();
    return Check(*m_parts, deep, progress).run();
}

// ---- backup: one zip of the database, the attachments and the statements, without keys (format.md section 7)

namespace {

constexpr qint64 largestBackup = qint64(3900) << 20; // KArchive writes no zip64
constexpr auto databaseEntry = "library.db";
constexpr auto statementsEntry = "statements";
constexpr auto attachmentsEntry = "attachments/";

std::unexpected<Error> cannotBackUp(const QString &path)
{
    return fail(Error::Kind::Storage, Text::tr("The backup \"%1\" cannot be written. Check the free space and the permission of the folder.").arg(path), QStringLiteral("cannot-write"));
}

// A consistent copy, also while other programs work on the library.
Result<> copyDatabase(Database &from, const QString &to)
{
    auto target = Database::open(to, Database::Mode::Create);
    if (!target)
        return fail(target.error());
    sqlite3_backup *backup = sqlite3_backup_init((*target)->handle(), "main", from.handle(), "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return cannotBackUp(to);
    (*target)->script("PRAGMA journal_mode=DELETE");
    return (*target)->result();
}

bool addFile(KZip &zip, const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !zip.prepareWriting(name, {}, {}, file.size()))
        return false;
    static constexpr qint64 piece = 1 << 20;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece)) {
        if (!zip.writeData(bytes.constData(), bytes.size()))
            return false;
    }
    return zip.finishWriting(file.size());
}

} // namespace

Result<> Library::backup(const QString &path, const Progress &progress)
{
    if (m_parts->canSeal()) {
        if (auto sealed = m_parts->write([&] { return m_parts->sealAll(true); }); !sealed)
            return sealed;
    }
    QTemporaryDir aside(QDir(m_parts->place.folder).filePath(QStringLiteral("backup-XXXXXX")));
    const QString copy = aside.filePath(QLatin1String(databaseEntry));
    if (auto copied = copyDatabase(*m_parts->database, copy); !copied)
        return copied;
    std::vector<Hash> hashes;
    qint64 size = QFileInfo(copy).size();
    auto row = m_parts->database->query("SELECT hash, size FROM attachment ORDER BY hash");
    while (row.next()) {
        hashes.push_back(row.bytes<Hash>(0));
        size += row.integer(1);
    }
    row.reset();
    if (size > largestBackup)
        return fail(Error::Kind::Storage, Text::tr("This library is larger than one backup file can be (3.8 GiB). Copy its folder instead while no program is using it."), QStringLiteral("too-large"));
    // KArchive closes what it writes to, so the zip is made aside and then put in place whole.
    const QString made = aside.filePath(QStringLiteral("backup.zip"));
    const auto zipped = [&]() -> Result<> {
        KZip zip(made);
        zip.setCompression(KZip::NoCompression);
        if (!zip.open(QIODevice::WriteOnly) || !addFile(zip, QLatin1String(databaseEntry), copy))
            return cannotBackUp(path);
        std::string statements;
        for (const Statement &statement : m_parts->roster.statements())
            statements += statement.text();
        if (!zip.writeFile(QLatin1String(statementsEntry), toByteArray(statements)))
            return cannotBackUp(path);
        for (std::size_t i = 0; i < hashes.size(); ++i) {
            if (progress && !progress(Text::tr("Backing up the files"), qint64(i), qint64(hashes.size())))
                return fail(Error::Kind::Cancelled, Text::tr("Stopped. No backup was made."), QStringLiteral("cancelled"));
            const QString name = QLatin1String(attachmentsEntry) + QString::fromStdString(toHex(hashes[i].view()));
            if (m_parts->files.has(hashes[i]) && !addFile(zip, name, m_parts->files.path(hashes[i])))
                return cannotBackUp(path);
        }
        return zip.close() ? Result<>() : cannotBackUp(path);
    }();
    return zipped ? copyFile(made, path) : zipped;
}

namespace {

std::unexpected<Error> noBackup(const QString &path)
{
    return fail(Error::Kind::Invalid, Text::tr("\"%1\" is no backup of Simpul, or it is damaged. Choose another one.").arg(path), QStringLiteral("no-backup"));
}

// Streams an entry of a zip under a cap and checks its CRC; KArchive's own copying ignores errors.
Result<> extract(const KArchiveFile &entry, const QString &to, const QString &path)
{
    const std::unique_ptr<QIODevice> device(entry.createDevice());
    if (!device)
        return noBackup(path);
    return writeFile(to, [&](QIODevice &out) -> Result<> {
        static constexpr qint64 piece = 1 << 20;
        const auto *listed = dynamic_cast<const KZipFileEntry *>(&entry);
        unsigned long sum = crc32(0, nullptr, 0);
        qint64 left = entry.size();
        while (left > 0) {
            const QByteArray bytes = device->read(std::min(piece, left));
            if (bytes.isEmpty())
                return noBackup(path);
            if (out.write(bytes) != bytes.size())
                return cannotBackUp(to);
            sum = crc32(sum, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()));
            left -= bytes.size();
        }
        return listed && listed->crc32() == sum ? Result<>() : noBackup(path);
    });
}

Result<> unpack(const QString &path, const LibraryPlace &to)
{
    KZip zip(path);
    const KArchiveFile *database = zip.open(QIODevice::ReadOnly) ? zip.directory()->file(QLatin1String(databaseEntry)) : nullptr;
    if (!database)
        return noBackup(path);
    FileStore files(QDir(to.folder).filePath(QStringLiteral("attachments")));
    const auto *folder = dynamic_cast<const KArchiveDirectory *>(zip.directory()->entry(QStringLiteral("attachments")));
    for (const QString &name : folder ? folder->entries() : QStringList()) {
        const KArchiveFile *file = folder->file(name);
        const auto hash = bytesFromHex<Hash>(name.toStdString());
        const std::unique_ptr<QIODevice> device(file && hash ? file->createDevice() : nullptr);
        if (!device)
            return noBackup(path);
        if (const auto put = files.put(*device, *hash, file->size()); !put)
            return fail(put.error());
    }
    return extract(*database, databasePath(to.folder), path); // last: a library is there whole or not at all
}

} // namespace

// Under a key of its own and, with the office's key and its passphrase at hand, enrolled.
static Result<> settleRestored(Library::Parts &parts, const QByteArray &passphrase)
{
    const PublicKey office = parts.log.selfOffice();
    std::optional<SecretSeed> officeSeed;
    if (!passphrase.isEmpty() && parts.keys.hasOffice(office)) {
        const auto opened = parts.keys.office(office, passphrase);
        if (!opened)
            return fail(opened.error());
        officeSeed = *opened;
    }
    parts.needNewKey();
    return parts.write([&]() -> Result<> {
        if (!officeSeed)
            return {};
        const Enrolment enrolment{.office = office,
                                  .replica = parts.log.self(),
                                  .code = parts.roster.officeCode(office).toStdString(),
                                  .name = parts.roster.officeName(office).toStdString(),
                                  .government = parts.roster.governmentOf(office),
                                  .label = parts.database->meta("self.label"),
                                  .request = sign(requestPurpose, toBase64Url(office), *parts.seed()),
                                  .time = parts.clock.now()};
        parts.roster.add(makeEnrolment(enrolment, *officeSeed));
        return {};
    });
}

// Whole as SQLite sees it, and nothing in it that runs by itself.
static bool isSound(const QString &database)
{
    const auto file = Database::open(database, Database::Mode::ReadOnly);
    if (!file || (*file)->number("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger','view')") != 0)
        return false;
    registerTokenizer((*file)->handle()); // newer SQLites look into the search index too
    Query row = (*file)->query("PRAGMA quick_check");
    return row.next() && row.view(0) == "ok" && (*file)->result();
}

// Made aside and moved into place at the end: the folder holds the whole library or what it held before.
Result<> Library::restoreBackup(const QString &path, const LibraryPlace &to, const QByteArray &passphrase, const Clock &clock)
{
    if (!QFileInfo(path).isFile())
        return fail(Error::Kind::NotFound, Text::tr("There is no file \"%1\". Check its name and that the disk or USB stick is connected.").arg(path), QStringLiteral("cannot-read"));
    const QString target = QDir(to.folder).absolutePath();
    if (QFileInfo::exists(target) && (!QFileInfo(target).isDir() || !QDir(target).isEmpty()))
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is not empty. Restore into a new folder.").arg(to.folder), QStringLiteral("exists"));
    LibraryPlace aside = to;
    Uuid unique;
    randomBytes(unique.data.data(), unique.data.size());
    aside.folder = target + u'.' + QString::fromStdString(toHex(unique.view().substr(0, 4)));
    const auto cannotRestore = [&] {
        return fail(Error::Kind::Storage, Text::tr("Nothing can be written at \"%1\". Check the disk and the permission of the folder.").arg(to.folder), QStringLiteral("cannot-write"));
    };
    if (!QDir().mkpath(aside.folder))
        return cannotRestore();
    auto cleaner = qScopeGuard([&] { QDir(aside.folder).removeRecursively(); });
    if (auto unpacked = unpack(path, aside); !unpacked)
        return unpacked;
    {
        if (!isSound(databasePath(aside.folder)))
            return noBackup(path);
        const auto library = Library::open(aside, clock);
        if (!library)
            return library.error().kind == Error::Kind::Refused ? noBackup(path) : fail(library.error());
        if (auto settled = settleRestored(*(*library)->m_parts, passphrase); !settled)
            return settled;
    }
    if (QFileInfo::exists(target) && !QDir().rmdir(target))
        return cannotRestore();
    if (!QDir().rename(aside.folder, target))
        return cannotRestore();
    cleaner.dismiss();
    return {};
}

} // namespace simpul
