#include "core/search/recent_marks.h"

#include <algorithm>

namespace simpul {

void RecentMarks::createTable()
{
    forget();
    m_database.script("DROP TABLE IF EXISTS search_recent;"
                      "CREATE TABLE search_recent(rid INTEGER PRIMARY KEY, marks TEXT);");
}

void RecentMarks::write(std::int64_t rid, const std::string &marks)
{
    m_database.prepare("INSERT OR REPLACE INTO search_recent(rid, marks) VALUES(?,?)").bind(1, rid).text(2, marks).run();
}

void RecentMarks::clear()
{
    m_database.run("DELETE FROM search_recent");
    forget();
}

void RecentMarks::add(std::int64_t rid, std::string_view marks)
{
    m_rows.add(rid);
    eachLine(marks, [&](std::string_view mark) { m_lists[std::string(mark)].push_back(std::uint32_t(rid)); });
}

void RecentMarks::remove(std::int64_t rid)
{
    if (!m_rows.has(rid))
        return;
    for (auto &[mark, rows] : m_lists)
        std::erase(rows, std::uint32_t(rid));
}

void RecentMarks::refresh()
{
    if (!m_isLoaded) {
        m_rows = {};
        m_lists.clear();
        auto row = m_database.query("SELECT rid, marks FROM search_recent");
        while (row.next())
            add(row.integer(0), row.view(1));
        m_isLoaded = !m_database.hasFailed();
    } else {
        for (const std::int64_t rid : m_changed) {
            remove(rid);
            auto row = m_database.query("SELECT rid, marks FROM search_recent WHERE rid=?", rid);
            if (row.next())
                add(rid, row.view(1));
        }
    }
    m_changed.clear();
}

void RecentMarks::read(Mark mark, std::string_view word, DocSet &into) const
{
    if (mark == Mark::Begins || mark == Mark::TitleBegins)
        return readBeginning(mark == Mark::Begins ? Mark::Has : Mark::InTitle, word, into);
    if (const auto at = m_lists.find(markToken(mark, word)); at != m_lists.end()) {
        for (const std::uint32_t row : at->second)
            into.add(row);
    }
}

void RecentMarks::readBeginning(Mark mark, std::string_view beginning, DocSet &into) const
{
    const std::string begin = markToken(mark, beginning);
    for (const auto &[token, rows] : m_lists) {
        if (!token.starts_with(begin))
            continue;
        for (const std::uint32_t row : rows)
            into.add(row);
    }
}

std::vector<MarkList> RecentMarks::lists() const
{
    std::vector<MarkList> out;
    for (const auto &[mark, rows] : m_lists) {
        if (rows.empty())
            continue;
        out.push_back({mark, rows});
        std::sort(out.back().rows.begin(), out.back().rows.end());
    }
    return out;
}

} // namespace simpul
