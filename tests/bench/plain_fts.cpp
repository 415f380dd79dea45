#include "tests/bench/plain_fts.h"

#include <QFile>

#include <sqlite3.h>

#include <chrono>

namespace simpul::bench {

void PlainFts::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}
void PlainFts::Close::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

PlainFts::PlainFts(const QString &file, const Workload &w)
    : m_w(w)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(end));
    sqlite3 *handle = nullptr;
    m_ok = sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK;
    m_file.reset(handle);
    script("PRAGMA page_size=16384; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384;"
           "CREATE VIRTUAL TABLE s USING fts5(title, body, content='');");
    const auto prepare = [&](const char *sql) {
        sqlite3_stmt *statement = nullptr;
        m_ok = m_ok && sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK;
        return std::unique_ptr<sqlite3_stmt, Close>(statement);
    };
    m_insert = prepare("INSERT INTO s(rowid, title, body) VALUES(?,?,?)");
    m_best = prepare("SELECT rowid FROM s WHERE s MATCH ? ORDER BY rank LIMIT 20");
    m_count = prepare("SELECT count(*) FROM s WHERE s MATCH ?");
}

PlainFts::~PlainFts() = default;

void PlainFts::script(const char *sql)
{
    m_ok = m_ok && sqlite3_exec(m_file.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

void PlainFts::insert(std::int64_t rid, const Texts &texts)
{
    std::string body;
    for (std::size_t field = 1; field < fieldCount; ++field)
        body += texts[field] + '\n';
    sqlite3_bind_int64(m_insert.get(), 1, rid);
    sqlite3_bind_text(m_insert.get(), 2, texts[0].data(), int(texts[0].size()), SQLITE_STATIC);
    sqlite3_bind_text(m_insert.get(), 3, body.data(), int(body.size()), SQLITE_STATIC);
    m_ok = m_ok && sqlite3_step(m_insert.get()) == SQLITE_DONE;
    sqlite3_reset(m_insert.get());
}

Cost PlainFts::fill()
{
    static constexpr int atOnce = 10'000; // texts are made up outside of what is measured
    Meter meter;
    script("BEGIN");
    for (int from = 0; from < m_w.records(); from += atOnce) {
        std::vector<Texts> texts;
        for (int i = from; i < std::min(from + atOnce, m_w.records()); ++i)
            texts.push_back(m_w.changedTexts(i));
        meter.start();
        for (std::size_t i = 0; i < texts.size(); ++i)
            insert(from + std::int64_t(i) + 1, texts[i]);
        meter.stop();
    }
    meter.start();
    script("COMMIT");
    meter.stop();
    return meter.cost();
}

template <typename Work>
static double milliseconds(const Work &work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

double PlainFts::insertOne(int number)
{
    const Texts texts = m_w.texts(number);
    return milliseconds([&] { insert(number + 1'000'000, texts); });
}

double PlainFts::twentyBest(const QString &match)
{
    const QByteArray text = match.toUtf8();
    return milliseconds([&] {
        for (sqlite3_stmt *statement : {m_best.get(), m_count.get()}) {
            sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
            while (sqlite3_step(statement) == SQLITE_ROW) {
            }
            sqlite3_reset(statement);
        }
    });
}

double PlainFts::bytes()
{
    sqlite3_stmt *statement = nullptr;
    double out = 0;
    if (sqlite3_prepare_v2(m_file.get(), "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 's\\_%' ESCAPE '\\'", -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        out = sqlite3_column_double(statement, 0);
    sqlite3_finalize(statement);
    return out;
}

QString PlainFts::problem() const
{
    return m_ok ? QString() : QString::fromUtf8(sqlite3_errmsg(m_file.get()));
}

} // namespace simpul::bench
