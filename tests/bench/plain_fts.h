#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/workload.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace simpul::bench {

// What searches are compared with: the text of W in one FTS5 table as SQLite makes it (unicode61, bm25), the words only, in a file with
// the library's own settings.
class PlainFts
{
public:
    PlainFts(const QString &file, const Workload &w);
    ~PlainFts();
    PlainFts(const PlainFts &) = delete;
    PlainFts &operator=(const PlainFts &) = delete;

    Cost fill();                                                 // all records in one transaction
    double insertOne(int number);                                // ms, of one more with its commit
    double twentyBest(const QString &match);                     // ms, of the first twenty by bm25 and how many there are
    double bytes();                                              // of the index
    QString problem() const;

private:
    void script(const char *sql);
    void insert(std::int64_t rid, const Texts &texts);
    struct Close {
        void operator()(sqlite3 *handle) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    const Workload &m_w;
    std::unique_ptr<sqlite3, Close> m_file;
    std::unique_ptr<sqlite3_stmt, Close> m_insert, m_best, m_count;
    bool m_ok = true;
};

} // namespace simpul::bench
