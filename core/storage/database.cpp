#include "core/storage/database.h"

#include "core/base/text.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

namespace simpul {

Query::Query(Database &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Query::~Query()
{
    if (m_statement)
        reset();
}

Query &Query::null(int at)
{
    sqlite3_bind_null(m_statement, at);
    return *this;
}

Query &Query::bind(int at, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, at, value);
    return *this;
}

Query &Query::bind(int at, double value)
{
    sqlite3_bind_double(m_statement, at, value);
    return *this;
}

Query &Query::bind(int at, const QString &value)
{
    return text(at, viewOf(value.toUtf8()));
}

Query &Query::text(int at, std::string_view utf8)
{
    sqlite3_bind_text64(m_statement, at, utf8.data() ? utf8.data() : "", utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Query &Query::blob(int at, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement, at, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

Query &Query::blobInPlace(int at, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement, at, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC);
    return *this;
}

bool Query::next()
{
    if (m_database->m_failed || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->keepFailure();
    return false;
}

void Query::run()
{
    while (next()) {
    }
    reset();
}

void Query::reset()
{
    sqlite3_reset(m_statement);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Query::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), std::size_t(sqlite3_column_bytes(m_statement, column))};
}

QString Query::string(int column) const
{
    const std::string_view utf8 = view(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

static QString openOptions(Database::Mode mode)
{
    const QString wait = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    switch (mode) {
    case Database::Mode::Shared: return QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY");
    case Database::Mode::ReadOnly: return wait + QStringLiteral(";QSQLITE_OPEN_READONLY");
    default: return wait;
    }
}

// Without locks and without the journal: neither works over a network.
static QString sharedName(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(full, "/:"));
    return QStringLiteral("file://") + (full.startsWith(u'/') ? QString() : QStringLiteral("/")) + encoded + QStringLiteral("?immutable=1");
}

// One connection serves one thread; several connections and processes may work on one file (WAL).
static constexpr auto settings = "PRAGMA page_size=16384; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000;"
                                 "PRAGMA trusted_schema=OFF; PRAGMA temp_store=FILE; PRAGMA journal_size_limit=4194304;";

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    static QAtomicInt counter;
    const Error notThere{Error::Kind::NotFound, Text::tr("There is no library in \"%1\". Choose another folder or make a library there.").arg(QFileInfo(path).path()),
                         QStringLiteral("no-library"), {}};
    if (mode != Mode::Create && !QFileInfo::exists(path))
        return fail(notThere);
    std::unique_ptr<Database> database(new Database);
    database->m_connection = QStringLiteral("simpul-%1").arg(counter.fetchAndAddRelaxed(1));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    connection.setDatabaseName(mode == Mode::Shared ? sharedName(path) : path);
    connection.setConnectOptions(openOptions(mode));
    if (!connection.open())
        return fail(Error::Kind::Storage, Text::tr("The library in \"%1\" cannot be opened: %2.").arg(QFileInfo(path).path(), connection.lastError().text()),
                    QStringLiteral("cannot-open"));
    database->m_handle = *static_cast<sqlite3 **>(connection.driver()->handle().data());
    database->m_isShared = mode == Mode::Shared;
    if (mode == Mode::ReadWrite || mode == Mode::Create)
        database->script(settings);
    if (mode == Mode::Shared)
        database->script("PRAGMA cache_size=-16000; PRAGMA trusted_schema=OFF; PRAGMA temp_store=FILE;");
    if (auto done = database->result(); !done)
        return fail(done.error());
    return database;
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

Query Database::prepare(const char *sql)
{
    auto known = m_statements.find(std::string_view(sql));
    if (known == m_statements.end())
        known = m_statements.emplace(sql, nullptr).first;
    sqlite3_stmt *&statement = known->second;
    if (!statement && sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        keepFailure();
    return {*this, statement};
}

void Database::script(const char *sql)
{
    if (!m_failed && sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        keepFailure();
}

void Database::writeOut()
{
    const int code = m_failed ? SQLITE_OK : sqlite3_db_cacheflush(m_handle);
    if (code != SQLITE_OK && code != SQLITE_BUSY) // busy: a page is in use, and stays where it is
        keepFailure();
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

void Database::keepFailure()
{
    if (m_failed)
        return;
    m_failed = true;
    m_code = sqlite3_errcode(m_handle) & 0xff;
    m_failure = QString::fromUtf8(sqlite3_errmsg(m_handle));
}

static QString sentenceFor(int code, const QString &detail)
{
    switch (code) {
    case SQLITE_FULL: return Text::tr("The disk is full. Nothing was changed; free some space and try again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Text::tr("The library is in use by another program. Try again when that has finished.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return Text::tr("The library cannot be written here. Check the permission of its folder.");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return Text::tr("The library's file is damaged. Restore the last backup.");
    case SQLITE_INTERRUPT: return Text::tr("Stopped. Nothing was changed.");
    default: return Text::tr("The library's file cannot be used: %1.").arg(detail);
    }
}

static QString codeFor(int code)
{
    switch (code) {
    case SQLITE_FULL: return QStringLiteral("disk-full");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return QStringLiteral("busy");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return QStringLiteral("damaged");
    case SQLITE_INTERRUPT: return QStringLiteral("cancelled");
    default: return QStringLiteral("database");
    }
}

Result<> Database::result()
{
    if (!std::exchange(m_failed, false))
        return {};
    const auto kind = m_code == SQLITE_INTERRUPT ? Error::Kind::Cancelled : Error::Kind::Storage;
    return fail(kind, sentenceFor(m_code, m_failure), codeFor(m_code), m_failure);
}

void Database::interruptWhen(const std::function<bool()> &cancelled)
{
    m_cancelled = cancelled;
    const auto ask = [](void *self) { return static_cast<Database *>(self)->m_cancelled() ? 1 : 0; };
    if (m_cancelled)
        sqlite3_progress_handler(m_handle, 10000, ask, this);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

std::string Database::meta(const char *key)
{
    Query found = query("SELECT value FROM meta WHERE key=?", key);
    return found.next() ? std::string(found.view(0)) : std::string();
}

void Database::setMeta(const char *key, std::string_view value)
{
    prepare("INSERT OR REPLACE INTO meta(key,value) VALUES(?,?)").text(1, key).blob(2, value).run();
}

Snapshot::Snapshot(Database &database)
    : m_database(database)
{
    m_database.script("BEGIN");
}

Snapshot::~Snapshot()
{
    sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    rollback();
}

Result<> Transaction::commit()
{
    m_database.run("COMMIT");
    auto done = m_database.result();
    if (done)
        m_open = false;
    return done;
}

void Transaction::rollback()
{
    if (std::exchange(m_open, false))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace simpul
