#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace simpul {

class Database;

// One prepared statement in use. Values are bound by position from 1; text and blobs are copied when the row is stepped past.
// A failure is kept by the database (its first one) and makes every further step a no-op, so that straight code stays straight.
class Query
{
public:
    Query(Database &database, sqlite3_stmt *statement);
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    Query &null(int at);
    Query &bind(int at, std::int64_t value);
    Query &bind(int at, int value) { return bind(at, std::int64_t(value)); }
    Query &bind(int at, long long value) { return bind(at, std::int64_t(value)); } // qint64
    Query &bind(int at, std::uint64_t value) { return bind(at, std::int64_t(value)); }
    Query &bind(int at, double value);
    Query &bind(int at, const QString &text);
    Query &text(int at, std::string_view utf8);
    Query &blob(int at, std::string_view bytes);
    Query &blobInPlace(int at, std::string_view bytes); // not copied: must stay as it is until the statement has run
    Query &bind(int at, const char *utf8) { return text(at, utf8); }
    template <std::size_t N, typename M>
    Query &bind(int at, const Bytes<N, M> &bytes)
    {
        return blob(at, bytes.view());
    }
    template <std::size_t N, typename M>
    Query &bind(int at, const std::optional<Bytes<N, M>> &bytes)
    {
        return bytes ? blob(at, bytes->view()) : null(at);
    }

    bool next();            // true while there is a row
    void run();             // to its end; ready to be bound again
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view view(int column) const; // of text or blob; valid until the next step
    QString string(int column) const;
    template <typename B>
    B bytes(int column) const
    {
        return B::fromView(view(column)).value_or(B{});
    }

private:
    Database *m_database;
    sqlite3_stmt *m_statement;
};

// One connection to a library's SQLite file. Qt opens it, the bulk work goes through SQLite's own interface.
class Database
{
public:
    // Shared: on another computer, which may be writing it. What that one has not brought into the file yet is not seen, and what it brings
    // in later only by opening again.
    enum class Mode { ReadWrite, Create, ReadOnly, Shared };
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Query prepare(const char *sql);          // kept for the next time
    void script(const char *sql);                // several statements, nothing bound
    template <typename... Values>
    void run(const char *sql, const Values &...values)
    {
        Query statement = prepare(sql);
        int at = 0;
        (statement.bind(++at, values), ...);
        statement.run();
    }
    template <typename... Values>
    Query query(const char *sql, const Values &...values)
    {
        Query statement = prepare(sql);
        int at = 0;
        (statement.bind(++at, values), ...);
        return statement;
    }
    template <typename... Values>
    std::int64_t number(const char *sql, const Values &...values) // the first column of the first row, else 0
    {
        Query statement = query(sql, values...);
        return statement.next() ? statement.integer(0) : 0;
    }
    bool isShared() const { return m_isShared; }
    std::int64_t lastRowId() const;
    std::int64_t changes() const;

    // Writes changed pages to the journal, inside the transaction. Between large amounts of new rows: SQLite would otherwise push them out
    // one by one, the busy pages of the indexes among them.
    void writeOut();

    bool hasFailed() const { return m_failed; }
    Result<> result();                           // the first failure since the last call, in words
    sqlite3 *handle() const { return m_handle; }
    void interruptWhen(const std::function<bool()> &cancelled); // asked every few thousand steps; empty = never

    // Small named values of the library.
    std::string meta(const char *key);
    void setMeta(const char *key, std::string_view value);

private:
    friend class Query;
    Database() = default;
    void keepFailure();

    QString m_connection;
    sqlite3 *m_handle = nullptr;
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, sqlite3_stmt *, TextHash, std::equal_to<>> m_statements; // by their SQL
    std::function<bool()> m_cancelled;
    bool m_isShared = false;
    bool m_failed = false;
    int m_code = 0;
    QString m_failure;
};

// Everything that is read while it lives is of one moment, whatever other programs write meanwhile.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

// All or nothing: what is not committed is undone. Writers queue behind each other from the start.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<> commit();
    void rollback();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace simpul
