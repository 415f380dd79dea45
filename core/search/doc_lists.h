#pragma once

#include "core/search/doc_set.h"
#include "core/search/marks.h"
#include "core/search/recent_marks.h"
#include "core/storage/database.h"

#include <optional>

namespace simpul {

// Which records have a mark, for all records at once: the table search_list, only ever added to until the index is made anew. Reading the
// 100,000 records of a common word takes a quarter of a millisecond here, and 5 ms from FTS5.
//
// The lists come in parts, each of some thousand records; what a later part says of a record holds. The latest word have the records of
// RecentMarks, until there are enough of them to become a part. A list is bytes: 'v' and the distances between rows as varints, the first
// counted from 0; or, where that is shorter, 'b', the first row divided by 8 as varint, and a bit for each row from there on.
class DocLists
{
public:
    explicit DocLists(Database &database);

    void createTable();
    void write(MarkLists &lists); // a part of records that no part has; the lists are empty then
    void write(std::int64_t rid, const std::string &marks) { m_recent.write(rid, marks); } // of one record, as marksOf() gives them
    void foldIfMany();            // the recent ones become a part
    bool isScattered();           // so many parts that making all anew is worth its time

    void forget();                // anything may have changed
    void changed(std::int64_t rid) { m_recent.changed(rid); }

    void read(Mark mark, std::string_view word, DocSet &into);
    void readBeginning(Mark mark, std::string_view beginning, DocSet &into); // of all words that begin so

private:
    struct Part {
        std::int64_t number = 0;
        DocSet replaced; // records this part speaks of that earlier ones may speak of too
    };
    const std::vector<Part> &parts();
    void writePart(const std::vector<MarkList> &lists, std::vector<std::uint32_t> replaced);

    Database &m_database;
    RecentMarks m_recent;
    std::optional<std::vector<Part>> m_parts;
};

} // namespace simpul
