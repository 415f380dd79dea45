// Attachments and import.
#include "core/attachments/csv.h"
#include "core/attachments/text_extraction.h"
#include "core/base/text.h"
#include "core/library_parts.h"
#include "core/model/check.h"
#include "core/model/text_form.h"
#include "core/search/document.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace simpul {

// ---- files

static FileRef referenceTo(const StoredFile &stored, const QString &path)
{
    const QFileInfo info(path);
    return {stored.hash, info.fileName(), stored.size, QMimeDatabase().mimeTypeForFile(info).name()};
}

Result<FileRef> Library::storeFile(const QString &path)
{
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
    QDirIterator walk(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); // links to folders are not followed
    while (walk.hasNext())
        inside << walk.next();
    inside.sort();
    files << inside;
}

class FileImport
{
public:
    FileImport(Library::Parts &parts, const ImportOptions &options, ImportReport &report)
        : m_parts(parts)
        , m_options(options)
        , m_report(report)
        , m_writer(parts.writer())
    {
    }

    Result<> add(const QString &path)
    {
        const auto extracted = extractText(path);
        if (!extracted)
            return refuse(path, extracted.error());
        StoredFile stored;
        if (!m_options.dryRun) {
            const auto put = m_parts.files.put(path);
            if (!put)
                return refuse(path, put.error());
            stored = *put;
        }
        ++m_report.imported;
        if (m_options.dryRun)
            return {};
        const Uuid id = newUuid(m_parts.clock.now());
        RecordEdit edit("knowledge_asset", id);
        edit.set("title", proposedTitle(QFileInfo(path).fileName(), *extracted));
        edit.set("state", QStringLiteral("draf"));
        if (extracted->language.startsWith(u"id") || extracted->language.startsWith(u"en"))
            edit.set("language", extracted->language.left(2));
        if (!extracted->number.isEmpty())
            edit.set("code", extracted->number); // what people ask for a decree or letter by
        if (const auto theme = uuidFromString(m_options.theme))
            edit.addLink("themes", *theme);
        edit.setRow("files", fileRow(referenceTo(stored, path)));
        if (auto saved = m_writer.save(edit); !saved)
            return saved;
        m_parts.search.addFileText(stored.hash, stored.size, extracted->text.toStdString());
        m_report.ids << toString(id);
        return {};
    }

private:
    // One bad file does not stop the others.
    Result<> refuse(const QString &path, const Error &error)
    {
        m_report.failed.append({.path = path, .row = 0, .message = error.message});
        return {};
    }

    Library::Parts &m_parts;
    const ImportOptions &m_options;
    ImportReport &m_report;
    RecordWriter m_writer;
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
            FileImport import(*m_parts, options, report);
            for (qsizetype i = 0; i < files.size(); ++i) {
                if (progress && !progress(Text::tr("Importing %1").arg(QFileInfo(files[i]).fileName()), i, files.size()))
                    return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was imported."), QStringLiteral("cancelled"));
                if (auto added = import.add(files[i]); !added)
                    return added;
            }
            return {};
        },
        SearchIndex::Mode::Follow, options.dryRun ? Parts::Keep::No : Parts::Keep::Yes, progress);
    if (!done)
        return fail(done.error());
    return report;
}

// ---- import of tables: one record per row; an `id` column edits records

namespace {

class TableImport
{
public:
    TableImport(Library::Parts &parts, const EntityType &type, const ImportOptions &options, ImportReport &report)
        : m_parts(parts)
        , m_type(type)
        , m_options(options)
        , m_report(report)
        , m_writer(parts.writer())
    {
    }

    Result<> head(const QStringList &names)
    {
        for (const QString &name : names) {
            const QString plain = name.trimmed();
            const Field *field = m_type.find(plain.toStdString());
            if (!field && plain != u"id" && !plain.isEmpty())
                return fail(Error::Kind::Invalid, Text::tr("The column \"%1\" is no field of this type. The command \"types\" lists them.").arg(plain), QStringLiteral("no-field"));
            m_columns.push_back(field);
            if (plain == u"id")
                m_idColumn = int(m_columns.size()) - 1;
        }
        return {};
    }

    Result<> row(const CsvRow &row)
    {
        auto edit = editFor(row);
        if (!edit)
            return refuse(row, edit.error().message);
        ++m_report.imported;
        if (!m_options.dryRun)
            m_report.ids << toString(edit->id());
        return m_writer.save(*edit);
    }

private:
    Result<RecordEdit> editFor(const CsvRow &row)
    {
        const QString idText = m_idColumn >= 0 ? row.values.value(m_idColumn).trimmed() : QString();
        const auto id = idText.isEmpty() ? std::optional(newUuid(m_parts.clock.now())) : uuidFromString(idText);
        if (!id)
            return fail(Error::Kind::Invalid, Text::tr("\"%1\" is no id.").arg(idText));
        RecordEdit edit(m_type, *id);
        Record after{.type = m_type.name, .id = *id};
        if (const auto key = m_writer.shown(m_type.name, *id))
            after = m_parts.view(*key);
        if (row.values.size() > qsizetype(m_columns.size()))
            return fail(Error::Kind::Invalid, Text::tr("The row has more values than the head has names."));
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const Field *field = m_columns[std::size_t(i)];
            if (!field)
                continue;
            const auto value = parseText(*field, row.values[i]);
            if (!value)
                return fail(Error::Kind::Invalid, Text::tr("%1: %2").arg(field->label(), value.error().message));
            if (idText.isEmpty() && isEmptyValue(*value))
                continue;
            edit.set(field->name, *value);
            after.values.insert(QString::fromStdString(field->name), *value);
        }
        const QStringList wrong = problems(m_type, after, Completeness::Draft);
        if (!wrong.isEmpty())
            return fail(Error::Kind::Invalid, wrong.join(u' '));
        return edit;
    }
    Result<> refuse(const CsvRow &row, const QString &message)
    {
        m_report.failed.append({.path = {}, .row = int(row.line), .message = message});
        return {};
    }

    Library::Parts &m_parts;
    const EntityType &m_type;
    const ImportOptions &m_options;
    ImportReport &m_report;
    RecordWriter m_writer;
    std::vector<const Field *> m_columns;
    int m_idColumn = -1;
};

} // namespace

Result<ImportReport> Library::importCsv(const QString &path, const QString &typeName, const ImportOptions &options, const Progress &progress)
{
    const EntityType *type = findEntityType(typeName.toStdString());
    if (!type)
        return fail(Error::Kind::Usage, Text::tr("There is no type \"%1\". The command \"types\" lists them.").arg(typeName), QStringLiteral("no-type"));
    auto file = openOrdinaryFile(path);
    if (!file)
        return fail(file.error());
    CsvReader reader(**file);
    ImportReport report;
    const auto done = m_parts->write(
        [&]() -> Result<> {
            TableImport import(*m_parts, *type, options, report);
            bool isHead = true;
            for (;;) {
                auto row = reader.next();
                if (!row) {
                    report.failed.append({.path = path, .row = 0, .message = row.error().message});
                    return {};
                }
                if (!*row)
                    return {};
                if (auto taken = std::exchange(isHead, false) ? import.head((*row)->values) : import.row(**row); !taken)
                    return taken;
                if (progress && !progress(Text::tr("Importing row %1").arg((*row)->line), (*file)->pos(), (*file)->size()))
                    return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was imported."), QStringLiteral("cancelled"));
            }
        },
        SearchIndex::Mode::Follow, options.dryRun ? Parts::Keep::No : Parts::Keep::Yes, progress);
    if (!done)
        return fail(done.error());
    return report;
}

} // namespace simpul
