#include "tests/bench/baselines.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace simpul::bench {

namespace {

constexpr int rowsAtOnce = 10'000;

QByteArray columns(const char *before, const char *between)
{
    QByteArray out;
    for (const char *name : fieldNames)
        out += (out.isEmpty() ? QByteArray() : QByteArray(between)) + before + name;
    return out;
}

QByteArray tables(FullText fullText)
{
    const QByteArray names = columns("", ", ");
    QByteArray out = "CREATE TABLE asset(id BLOB PRIMARY KEY, " + columns("", " TEXT, ") + " TEXT);";
    if (fullText == FullText::None)
        return out;
    const QByteArray insertNew = "INSERT INTO asset_fts(rowid, " + names + ") VALUES(new.rowid, " + columns("new.", ", ") + ");";
    const QByteArray deleteOld =
        "INSERT INTO asset_fts(asset_fts, rowid, " + names + ") VALUES('delete', old.rowid, " + columns("old.", ", ") + ");";
    out += "CREATE VIRTUAL TABLE asset_fts USING fts5(" + names + ", content='asset', content_rowid='rowid', tokenize='unicode61');";
    out += "CREATE TRIGGER asset_ai AFTER INSERT ON asset BEGIN " + insertNew + " END;";
    out += "CREATE TRIGGER asset_ad AFTER DELETE ON asset BEGIN " + deleteOld + " END;";
    out += "CREATE TRIGGER asset_au AFTER UPDATE ON asset BEGIN " + deleteOld + insertNew + " END;";
    return out;
}

// One file being filled; time is taken around what SQLite does only.
class RawFile
{
public:
    RawFile(const QString &file, FullText fullText, int pageSize)
    {
        sqlite3 *handle = nullptr;
        m_ok = sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK;
        m_handle.reset(handle);
        script("PRAGMA page_size=" + QByteArray::number(pageSize) + "; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
               + tables(fullText));
        m_insert = prepare("INSERT INTO asset(id, " + columns("", ", ") + ") VALUES(?,?,?,?,?,?,?,?,?)");
        m_update = prepare("UPDATE asset SET summary=?, body=? WHERE id=?");
    }
    void fill(const Workload &w)
    {
        std::vector<std::pair<Uuid, Texts>> rows;
        for (int from = 0; from < w.records(); from += rowsAtOnce) {
            rows.clear();
            for (int i = from; i < std::min(from + rowsAtOnce, w.records()); ++i)
                rows.emplace_back(w.id(i), w.texts(i));
            insert(rows);
        }
        rows.clear();
        for (int i = 0; i < w.records(); ++i) {
            if (Workload::isChanged(i))
                rows.emplace_back(w.id(i), w.changedTexts(i));
        }
        update(rows);
    }
    QString problem() const { return m_ok ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle.get())); }
    Cost cost() const { return m_meter.cost(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    void script(const QByteArray &sql)
    {
        m_ok = m_ok && sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    Statement prepare(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        m_ok = m_ok && sqlite3_prepare_v3(m_handle.get(), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK;
        return Statement(statement);
    }
    void step(sqlite3_stmt *statement)
    {
        m_ok = m_ok && sqlite3_step(statement) == SQLITE_DONE;
        sqlite3_reset(statement);
    }
    static void bind(sqlite3_stmt *statement, int at, const std::string &text)
    {
        sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_STATIC);
    }
    void insert(const std::vector<std::pair<Uuid, Texts>> &rows)
    {
        m_meter.start();
        script("BEGIN");
        for (const auto &[id, texts] : rows) {
            sqlite3_bind_blob(m_insert.get(), 1, id.data.data(), int(Uuid::size), SQLITE_STATIC);
            for (std::size_t field = 0; field < fieldCount; ++field)
                bind(m_insert.get(), int(field) + 2, texts[field]);
            step(m_insert.get());
        }
        script("COMMIT");
        m_meter.stop();
    }
    void update(const std::vector<std::pair<Uuid, Texts>> &rows)
    {
        m_meter.start();
        script("BEGIN");
        for (const auto &[id, texts] : rows) {
            bind(m_update.get(), 1, texts[summaryField]);
            bind(m_update.get(), 2, texts[bodyField]);
            sqlite3_bind_blob(m_update.get(), 3, id.data.data(), int(Uuid::size), SQLITE_STATIC);
            step(m_update.get());
        }
        script("COMMIT");
        m_meter.stop();
    }

    std::unique_ptr<sqlite3, Close> m_handle;
    Statement m_insert;
    Statement m_update;
    Meter m_meter;
    bool m_ok = false;
};

} // namespace

RawInsert rawInsert(const Workload &w, const QString &file, FullText fullText, int pageSize)
{
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(part));
    RawInsert out;
    {
        RawFile raw(file, fullText, pageSize);
        raw.fill(w);
        out.cost = raw.cost();
        out.problem = raw.problem();
    } // closing it writes the journal back
    out.fileBytes = QFileInfo(file).size();
    return out;
}

bool writeJsonLines(const Workload &w, const QString &file)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    const auto write = [&](const std::string &line) { return out.write(line.data(), qint64(line.size())) == qint64(line.size()); };
    bool ok = true;
    for (int i = 0; i < w.records(); ++i)
        ok = ok && write(jsonLine(w.id(i), w.texts(i)));
    for (int i = 0; i < w.records(); ++i)
        ok = ok && (!Workload::isChanged(i) || write(jsonLine(w.id(i), w.changedTexts(i))));
    return ok && out.flush();
}

} // namespace simpul::bench
