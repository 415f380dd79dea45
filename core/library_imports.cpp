// What was taken in, and taking it back as one.
#include "core/library_imports.h"

#include "core/base/text.h"
#include "core/model/json_form.h"

#include <QJsonDocument>

namespace simpul {

static QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ImportLedger::note(const std::string &type, const Uuid &id, const std::optional<Hash> &line, const QString &before, const QString &after)
{
    Database &database = *m_parts.database;
    if (m_id == 0) {
        database.run("INSERT INTO import(what, time, undone) VALUES (?, ?, 0)", m_what, m_parts.clock.now());
        m_id = database.lastRowId();
    }
    Query row = database.prepare("INSERT INTO import_record(import, type, record, line, before, after) VALUES (?, ?, ?, ?, ?, ?)");
    row.bind(1, m_id).text(2, type).bind(3, id).bind(4, line);
    if (before.isNull())
        row.null(5).null(6);
    else
        row.bind(5, before).bind(6, after);
    row.run();
}

void ImportLedger::made(const std::string &type, const Uuid &id, const std::optional<Hash> &line)
{
    note(type, id, line, {}, {});
}

void ImportLedger::changed(const std::string &type, const Uuid &id, const QJsonObject &before, const QJsonObject &after, const std::optional<Hash> &line)
{
    note(type, id, line, jsonLine(before), jsonLine(after));
}

std::optional<RecordKey> ImportLedger::recordOf(const std::string &type, const Hash &line)
{
    auto row = m_parts.database->query("SELECT record.audience, record.id FROM import_record JOIN record ON record.id=import_record.record AND "
                                       "record.type=import_record.type WHERE import_record.line=? AND record.type=? AND record.life<>1",
                                       line, type.c_str());
    return row.next() ? std::optional(RecordKey{Audience(row.integer(0)), type, row.bytes<Uuid>(1)}) : std::nullopt;
}

// ---- undoing

namespace {

ImportInfo infoFrom(const Query &row)
{
    return {row.integer(0), row.string(1), row.integer(2), row.integer(3), row.integer(4) != 0};
}

constexpr auto importColumns = "SELECT id, what, time, (SELECT count(*) FROM import_record WHERE import=import.id), undone FROM import";

class ImportUndo
{
public:
    explicit ImportUndo(Library::Parts &parts) : m_parts(parts), m_writer(parts.writer()) {}

    Result<> undo(const ImportInfo &import)
    {
        report.import = import;
        for (const Entry &entry : entriesOf(import.id)) {
            const auto key = m_writer.shown(entry.type, entry.id);
            if (!key)
                continue;
            if (auto done = entry.wasMade ? remove(*key) : restoreValues(*key, entry); !done)
                return done;
        }
        m_parts.database->run("UPDATE import SET undone=1 WHERE id=?", import.id);
        m_parts.database->run("UPDATE import_record SET line=NULL WHERE import=?", import.id);
        return {};
    }

    ImportUndoReport report;

private:
    struct Entry {
        std::string type;
        Uuid id;
        bool wasMade = false;
        QJsonObject before;
        QJsonObject after;
    };

    QList<Entry> entriesOf(qint64 import)
    {
        QList<Entry> entries;
        auto row = m_parts.database->query("SELECT type, record, before IS NULL, before, after FROM import_record WHERE import=? ORDER BY rowid DESC", import);
        while (row.next()) {
            entries.append({std::string(row.view(0)), row.bytes<Uuid>(1), row.integer(2) != 0,
                            QJsonDocument::fromJson(row.string(3).toUtf8()).object(), QJsonDocument::fromJson(row.string(4).toUtf8()).object()});
        }
        return entries;
    }

    Result<> remove(const RecordKey &key)
    {
        if (m_parts.records.state(key).life() == Life::Removed)
            return {};
        ++report.removed;
        return m_writer.remove(key);
    }

    // What somebody changed after the import is theirs.
    Result<> restoreValues(const RecordKey &key, const Entry &entry)
    {
        const EntityType *type = findEntityType(key.type);
        const Record now = m_parts.view(key);
        RecordEdit edit(key.type, key.id);
        bool isKept = false;
        for (auto at = entry.after.begin(); type && at != entry.after.end(); ++at) {
            const Field *field = type->find(at.key().toStdString());
            const auto before = field ? fromJson(*field, entry.before.value(at.key())) : fail(Error{});
            if (!before)
                continue;
            if (toJson(*field, now.value(field->name)) == at.value())
                edit.set(field->name, *before);
            else
                isKept = true;
        }
        report.kept += isKept;
        report.restored += !edit.steps().empty();
        return m_writer.save(edit);
    }

    Library::Parts &m_parts;
    RecordWriter m_writer;
};

} // namespace

QList<ImportInfo> Library::imports()
{
    QList<ImportInfo> out;
    auto row = m_parts->database->query((std::string(importColumns) + " ORDER BY id DESC").c_str());
    while (row.next())
        out << infoFrom(row);
    return out;
}

static std::optional<ImportInfo> importToUndo(Database &database, qint64 id)
{
    const std::string sql = std::string(importColumns) + " WHERE undone=0 AND (id=?1 OR ?1=0) ORDER BY id DESC LIMIT 1";
    auto row = database.query(sql.c_str(), id);
    return row.next() ? std::optional(infoFrom(row)) : std::nullopt;
}

Result<ImportUndoReport> Library::undoImport(qint64 id)
{
    ImportUndoReport report;
    const auto done = m_parts->write([&]() -> Result<> {
        const auto import = importToUndo(*m_parts->database, id);
        if (!import)
            return fail(Error::Kind::NotFound, Text::tr("There is no import to undo."), QStringLiteral("not-found"));
        ImportUndo undo(*m_parts);
        auto undone = undo.undo(*import);
        report = undo.report;
        return undone;
    });
    if (!done)
        return fail(done.error());
    return report;
}

} // namespace simpul
