#include "core/search/doc_lists.h"

#include <algorithm>

namespace simpul {

void DocLists::createTable()
{
    m_part = 0;
    m_database.script("DROP TABLE IF EXISTS search_list;"
                      "CREATE TABLE search_list(mark TEXT, part INTEGER, rows BLOB, PRIMARY KEY(mark, part)) WITHOUT ROWID;");
}

static void appendVarint(std::string &out, std::uint32_t value)
{
    for (; value >= 128; value >>= 7)
        out += char(value | 128);
    out += char(value);
}

static std::string asDistances(const std::vector<std::uint32_t> &rows)
{
    std::string out = "v";
    std::uint32_t before = 0;
    for (const std::uint32_t row : rows)
        appendVarint(out, row - std::exchange(before, row));
    return out;
}

static std::string asBits(const std::vector<std::uint32_t> &rows)
{
    std::string out = "b";
    appendVarint(out, rows.front() / 8);
    const std::size_t begin = out.size();
    out.resize(begin + rows.back() / 8 - rows.front() / 8 + 1);
    for (const std::uint32_t row : rows)
        out[begin + row / 8 - rows.front() / 8] |= char(1 << (row % 8));
    return out;
}

void DocLists::write(MarkLists &lists)
{
    std::vector<const MarkLists::List *> order; // the table is sorted by mark: so it is written from front to back
    for (const MarkLists::List &list : lists.lists()) {
        if (!list.rows.empty())
            order.push_back(&list);
    }
    std::sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->mark < b->mark; });
    auto insert = m_database.prepare("INSERT INTO search_list(mark, part, rows) VALUES(?,?,?)");
    for (const MarkLists::List *list : order) {
        const bool isDense = list->rows.size() > (list->rows.back() - list->rows.front()) / 8;
        insert.text(1, list->mark).bind(2, m_part).blob(3, isDense ? asBits(list->rows) : asDistances(list->rows)).run();
    }
    lists.dropRows();
    ++m_part;
}

// ---- reading

// A damaged part reads as one that ends where it makes no sense.
static bool takeVarint(std::string_view &bytes, std::uint32_t &value)
{
    value = 0;
    for (int shift = 0; !bytes.empty() && shift < 32; shift += 7) {
        const auto byte = std::uint8_t(bytes.front());
        bytes.remove_prefix(1);
        value |= std::uint32_t(byte & 127) << shift;
        if (byte < 128)
            return true;
    }
    return false;
}

static void readPart(std::string_view bytes, DocSet &into)
{
    static constexpr std::uint32_t mostRows = 1u << 28;
    if (bytes.empty())
        return;
    const char kind = bytes.front();
    bytes.remove_prefix(1);
    std::uint32_t row = 0, step = 0;
    if (kind == 'v') {
        while (takeVarint(bytes, step) && step < mostRows && row + step < mostRows)
            into.add(row += step);
    } else if (kind == 'b' && takeVarint(bytes, row) && row < mostRows / 8) {
        into.addBytes(row, bytes);
    }
}

void DocLists::read(std::string_view mark, DocSet &into)
{
    auto row = m_database.prepare("SELECT rows FROM search_list WHERE mark=?");
    row.text(1, mark);
    while (row.next())
        readPart(row.view(0), into);
}

void DocLists::readBeginning(std::string_view marks, DocSet &into)
{
    const std::string end = std::string(marks) + "\U0010ffff";
    auto row = m_database.prepare("SELECT rows FROM search_list WHERE mark>=? AND mark<?");
    row.text(1, marks).text(2, end);
    while (row.next())
        readPart(row.view(0), into);
}

} // namespace simpul
