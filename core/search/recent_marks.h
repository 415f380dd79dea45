#pragma once

#include "core/search/doc_set.h"
#include "core/search/marks.h"
#include "core/storage/database.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace simpul {

// The marks of the records written last, one row each in the table search_recent and turned around in memory: writing one record costs one
// row, and asking for a mark costs nothing.
class RecentMarks
{
public:
    explicit RecentMarks(Database &database) : m_database(database) {}

    void createTable();
    void write(std::int64_t rid, const std::string &marks); // as marksOf() gives them
    void clear();

    void forget() { m_isLoaded = false; }
    void changed(std::int64_t rid) { m_changed.push_back(rid); }
    void refresh(); // reads what is not known; before what follows

    const DocSet &rows() const { return m_rows; }
    void read(Mark mark, std::string_view word, DocSet &into) const;
    void readBeginning(Mark mark, std::string_view beginning, DocSet &into) const;
    std::vector<MarkList> lists() const;

private:
    void add(std::int64_t rid, std::string_view marks);
    void remove(std::int64_t rid);

    Database &m_database;
    bool m_isLoaded = false;
    std::vector<std::int64_t> m_changed;
    DocSet m_rows;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_lists; // by mark; in no order
};

} // namespace simpul
