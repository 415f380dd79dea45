// Attachments and import.
#include "core/attachments/text_extraction.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/library_imports.h"
#include "core/library_names.h"
#include "core/library_parts.h"
#include "core/library_similar.h"
#include "core/search/document.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace simpul {

// ---- files

static FileRef referenceTo(const StoredFile &stored, const QString &path)
{
    const QFileInfo info(path);
    return {stored.hash, info.fileName(), stored.size, QMimeDatabase().mimeTypeForFile(info).name()};
}

Result<FileRef> Library::storeFile(const QString &path)
{
    if (auto can = m_parts->canWrite(); !can)
        return fail(can.error());
    const auto stored = m_parts->files.put(path);
    if (!stored)
        return fail(stored.error());
    const auto extracted = extractText(path);
    const std::string text = extracted ? extracted->text.toStdString() : std::string();
    const auto noted = m_parts->write([&]() -> Result<> {
        m_parts->search.addFileText(stored->hash, stored->size, text);
        return {};
    });
    if (!noted)
        return fail(noted.error());
    return referenceTo(*stored, path);
}

static TableRow fileRow(const FileRef &file)
{
    return {QString(), {{QStringLiteral("file"), QVariant::fromValue(file)}}};
}

Result<> Library::attach(const Uuid &asset, const QString &path)
{
    if (auto found = record("knowledge_asset", asset); !found)
        return fail(found.error());
    const auto file = storeFile(path);
    if (!file)
        return fail(file.error());
    return save(RecordEdit("knowledge_asset", asset).setRow("files", fileRow(*file)));
}

QString Library::attachmentText(const Hash &hash)
{
    auto row = m_parts->database->query("SELECT text FROM attachment WHERE hash=?", hash);
    return row.next() ? QString::fromStdString(inflateFileText(row.view(0))) : QString();
}

Result<QString> Library::attachmentPath(const Hash &hash)
{
    if (m_parts->files.has(hash))
        return m_parts->files.path(hash);
    return fail(Error::Kind::NotFound, Text::tr("This file is not here yet. It comes with a bundle of the office that has it."), QStringLiteral("not-here"));
}

// ---- import of files and folders: one asset each

namespace {

void addFilesOf(const QString &path, QStringList &files)
{
    if (!QFileInfo(path).isDir()) {
        files << path;
        return;
    }
    QStringList inside;
    QDirIterator walk(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDirIterator::Subdirectories); // links may lead out of it: not followed
    while (walk.hasNext())
        inside << walk.next();
    inside.sort();
    files << inside;
}

// What people call an import of these.
QString nameOf(const QStringList &paths)
{
    const QString first = paths.isEmpty() ? QString() : QFileInfo(paths.first()).fileName();
    return paths.size() > 1 ? Text::tr("%1 and %n more", nullptr, int(paths.size()) - 1).arg(first) : first;
}

Result<Hash> hashOf(const QString &path)
{
    const auto file = openOrdinaryFile(path);
    if (!file)
        return fail(file.error());
    Sha256 hash;
    std::array<char, 65536> block;
    qint64 got = 0;
    while ((got = (*file)->read(block.data(), block.size())) > 0)
        hash.add({block.data(), std::size_t(got)});
    if (got < 0)
        return fail(Error::Kind::Storage, Text::tr("\"%1\" cannot be read: %2. Check that the drive is still connected.").arg(QFileInfo(path).fileName(), (*file)->errorString()),
                    QStringLiteral("cannot-read"));
    return hash.result();
}

class FileImport
{
public:
    FileImport(Library::Parts &parts, const ImportOptions &options, const QString &what, ImportReport &report)
        : m_parts(parts)
        , m_options(options)
        , m_report(report)
        , m_writer(parts.writer())
        , m_ledger(parts, what)
        , m_similar(parts)
        , m_names(parts)
    {
    }

    void finish()
    {
        m_report.created = m_report.imported;
        m_report.importId = m_options.dryRun ? 0 : m_ledger.id();
    }

    Result<> add(const QString &path)
    {
        const auto extracted = extractText(path);
        if (!extracted)
            return refuse(path, extracted.error());
        const auto hash = hashOf(path);
        if (!hash)
            return refuse(path, hash.error());
        const QString title = proposedTitle(QFileInfo(path).fileName(), *extracted);
        if (isHeldBack(path, *hash, title, extracted->text))
            return {};
        return make(path, *hash, title, *extracted);
    }

private:
    // One bad file does not stop the others.
    Result<> refuse(const QString &path, const Error &error)
    {
        m_report.failed.append({.path = path, .row = 0, .column = {}, .message = error.message});
        return {};
    }

    // Reported, and held back if it is here already or if that was asked for.
    bool isHeldBack(const QString &path, const Hash &hash, const QString &title, const QString &text)
    {
        const auto same = m_similar.sameFile(hash);
        auto like = same ? same : m_similar.sameText(text);
        if (const QList<Uuid> titled = like ? QList<Uuid>() : m_names.titled("knowledge_asset", title); !titled.isEmpty())
            like = titled.first();
        if (!like)
            return false;
        const bool isHeld = !m_options.again && (same || m_options.skipSimilar);
        m_parts.records.flush();
        m_report.similar.append({.path = path, .row = 0, .title = title, .id = toString(*like), .thereTitle = m_parts.titleOf(*like), .isSame = same.has_value(),
                                 .isSkipped = isHeld});
        return isHeld;
    }

    Result<> make(const QString &path, const Hash &hash, const QString &title, const ExtractedText &extracted)
    {
        StoredFile stored{hash, QFileInfo(path).size()};
        if (!m_options.dryRun) {
            const auto put = m_parts.files.put(path);
            if (!put)
                return refuse(path, put.error());
            stored = *put;
        }
        const Uuid id = newUuid(m_parts.clock.now());
        if (auto saved = m_writer.save(draftOf(id, title, extracted).setRow("files", fileRow(referenceTo(stored, path)))); !saved)
            return saved;
        m_ledger.made("knowledge_asset", id);
        m_names.add(*findEntityType("knowledge_asset"), {.type = "knowledge_asset", .id = id, .values = {{QStringLiteral("title"), title}}});
        m_similar.add(stored.hash, extracted.text, id);
        m_parts.search.addFileText(stored.hash, stored.size, extracted.text.toStdString());
        ++m_report.imported;
        if (!m_options.dryRun)
            m_report.ids << toString(id);
        return {};
    }

    RecordEdit draftOf(const Uuid &id, const QString &title, const ExtractedText &extracted) const
    {
        RecordEdit edit("knowledge_asset", id);
        edit.set("title", title);
        edit.set("state", QStringLiteral("draf"));
        if (extracted.language.startsWith(u"id") || extracted.language.startsWith(u"en"))
            edit.set("language", extracted.language.left(2));
        if (!extracted.number.isEmpty())
            edit.set("code", extracted.number); // what people ask for a decree or letter by
        if (const auto theme = uuidFromString(m_options.theme))
            edit.addLink("themes", *theme);
        return edit;
    }

    Library::Parts &m_parts;
    const ImportOptions &m_options;
    ImportReport &m_report;
    RecordWriter m_writer;
    ImportLedger m_ledger;
    SimilarFiles m_similar;
    RecordNames m_names;
};

} // namespace

Result<ImportReport> Library::importFiles(const QStringList &paths, const ImportOptions &options, const Progress &progress)
{
    QStringList files;
    for (const QString &path : paths)
        addFilesOf(path, files);
    ImportReport report;
    const auto done = m_parts->write(
        [&]() -> Result<> {
            FileImport import(*m_parts, options, nameOf(paths), report);
            for (qsizetype i = 0; i < files.size(); ++i) {
                if (progress && !progress(Text::tr("Importing %1").arg(QFileInfo(files[i]).fileName()), i, files.size()))
                    return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was imported."), QStringLiteral("cancelled"));
                if (auto added = import.add(files[i]); !added)
                    return added;
            }
            import.finish();
            return {};
        },
        SearchIndex::Mode::Follow, options.dryRun ? Parts::Keep::No : Parts::Keep::Yes, progress);
    if (!done)
        return fail(done.error());
    return report;
}

} // namespace simpul
