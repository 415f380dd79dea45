#include "core/search/doc_lists.h"

#include <algorithm>
#include <array>

namespace simpul {

// A part's list of the records it speaks of anew has this mark.
static constexpr auto replacedMark = "";

DocLists::DocLists(Database &database)
    : m_database(database)
    , m_recent(database)
{
}

void DocLists::createTable()
{
    m_database.script("DROP TABLE IF EXISTS search_list;"
                      "CREATE TABLE search_list(part INTEGER, mark TEXT, rows BLOB, PRIMARY KEY(part, mark)) WITHOUT ROWID;");
    m_recent.createTable();
    m_parts.reset();
}

void DocLists::forget()
{
    m_recent.forget();
    m_parts.reset();
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

// The lists of beginnings, made of those of the words that begin so. The lists are sorted by mark, so that these words follow each other.
static std::vector<MarkList> beginningsOf(const std::vector<const MarkList *> &lists, Mark of, Mark mark)
{
    struct Open {
        std::string mark;
        DocSet rows;
    };
    std::vector<MarkList> out;
    std::array<Open, longestBeginning> open;
    const auto close = [&](Open &list) {
        if (!list.mark.empty())
            list.rows.each([&rows = out.emplace_back(MarkList{list.mark, {}}).rows](std::int64_t row) { rows.push_back(std::uint32_t(row)); });
    };
    for (const MarkList *list : lists) {
        if (list->mark.front() != char(of))
            continue;
        const std::string_view word = std::string_view(list->mark).substr(1);
        for (std::size_t letters = 1; letters <= std::min(longestBeginning, lettersIn(word)); ++letters) {
            Open &to = open[letters - 1];
            if (std::string token = markToken(mark, beginningOf(word, letters)); token != to.mark) {
                close(to);
                to = {std::move(token), DocSet(list->rows.back())};
            }
            for (const std::uint32_t row : list->rows)
                to.rows.add(row);
        }
    }
    for (Open &list : open)
        close(list);
    return out;
}

void DocLists::writePart(const std::vector<MarkList> &lists, std::vector<std::uint32_t> replaced)
{
    std::vector<const MarkList *> order; // the table is sorted by mark: so it is written from front to back
    for (const MarkList &list : lists)
        order.push_back(&list);
    const auto byMark = [](const MarkList *a, const MarkList *b) { return a->mark < b->mark; };
    std::sort(order.begin(), order.end(), byMark);
    const auto begins = beginningsOf(order, Mark::Has, Mark::Begins), titleBegins = beginningsOf(order, Mark::InTitle, Mark::TitleBegins);
    const MarkList all{replacedMark, std::move(replaced)};
    for (const auto *more : {&begins, &titleBegins}) {
        for (const MarkList &list : *more)
            order.push_back(&list);
    }
    order.push_back(&all);
    std::sort(order.begin(), order.end(), byMark);

    const std::int64_t part = parts().empty() ? 1 : parts().back().number + 1;
    auto insert = m_database.prepare("INSERT INTO search_list(part, mark, rows) VALUES(?,?,?)");
    for (const MarkList *list : order) {
        const bool isDense = !list->rows.empty() && list->rows.size() > (list->rows.back() - list->rows.front()) / 8;
        insert.bind(1, part).text(2, list->mark).blob(3, isDense ? asBits(list->rows) : asDistances(list->rows)).run();
    }
    m_parts.reset();
}

void DocLists::write(MarkLists &lists)
{
    writePart(lists.take(), {});
}

void DocLists::foldIfMany()
{
    static constexpr std::int64_t many = 1000;
    if (m_database.number("SELECT count(*) FROM search_recent") < many)
        return;
    m_recent.forget();
    m_recent.refresh();
    std::vector<std::uint32_t> replaced;
    m_recent.rows().each([&](std::int64_t rid) { replaced.push_back(std::uint32_t(rid)); });
    writePart(m_recent.lists(), std::move(replaced));
    m_recent.clear();
}

bool DocLists::isScattered()
{
    static constexpr std::size_t most = 64;
    return parts().size() > most;
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

const std::vector<DocLists::Part> &DocLists::parts()
{
    if (!m_parts) {
        m_parts.emplace();
        auto row = m_database.prepare("SELECT part, rows FROM search_list WHERE part>? AND mark='' ORDER BY part LIMIT 1");
        for (std::int64_t before = 0;; row.reset()) {
            if (!row.bind(1, before).next())
                break;
            before = row.integer(0);
            readPart(row.view(1), m_parts->emplace_back(Part{before, {}}).replaced);
        }
    }
    m_recent.refresh();
    return *m_parts;
}

void DocLists::read(Mark mark, std::string_view word, DocSet &into)
{
    const std::string token = markToken(mark, word);
    auto row = m_database.prepare("SELECT rows FROM search_list WHERE part=? AND mark=?");
    for (const Part &part : parts()) {
        into -= part.replaced;
        if (row.bind(1, part.number).text(2, token).next())
            readPart(row.view(0), into);
        row.reset();
    }
    into -= m_recent.rows();
    m_recent.read(mark, word, into);
}

void DocLists::readBeginning(Mark mark, std::string_view beginning, DocSet &into)
{
    const std::string begin = markToken(mark, beginning), end = begin + "\U0010ffff";
    auto row = m_database.prepare("SELECT rows FROM search_list WHERE part=? AND mark>=? AND mark<?");
    for (const Part &part : parts()) {
        into -= part.replaced;
        row.bind(1, part.number).text(2, begin).text(3, end);
        while (row.next())
            readPart(row.view(0), into);
        row.reset();
    }
    into -= m_recent.rows();
    m_recent.readBeginning(mark, beginning, into);
}

} // namespace simpul
