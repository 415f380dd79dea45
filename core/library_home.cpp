// What somebody who opens the library in the morning wants to know.
#include "core/library_parts.h"
#include "core/base/uuid.h"

namespace simpul {

namespace {

// Assets with what is asked of them in `columns`, each shown once.
constexpr auto assets = "FROM record JOIN c_knowledge_asset AS c USING(rid) WHERE record.type='knowledge_asset' AND record.life<>1 AND "
                        "(record.audience=0 OR NOT EXISTS (SELECT 1 FROM record AS twin WHERE twin.id=record.id AND twin.type=record.type AND "
                        "twin.audience<record.audience AND twin.life<>1))";

constexpr auto isDue = " AND c.state='terbit' AND c.review_due<=?1 ORDER BY c.review_due, record.rid";
constexpr auto isMine = " AND (c.state IS NULL OR c.state IN ('draf','perbaikan')) AND (?1 IS NULL OR c.owner=?1 OR EXISTS "
                        "(SELECT 1 FROM link WHERE link.rid=record.rid AND link.field='authors' AND link.target=?2)) ORDER BY record.updated DESC, record.rid";
constexpr auto isForReview = " AND c.state IN ('diajukan','ditinjau') AND (?1 IS NULL OR c.reviewer IS NULL OR c.reviewer=?1) ORDER BY record.updated, record.rid";
constexpr auto newest = " ORDER BY record.updated DESC, record.rid";
constexpr auto mostUsed = "SELECT record.id, record.audience, record.title, record.updated, record.conflicts, count(*) AS times FROM link JOIN record AS used ON used.rid=link.rid "
                          "AND used.type='asset_use' AND used.life<>1 JOIN record ON record.id=link.target AND record.type='knowledge_asset' AND record.life<>1 "
                          "WHERE link.field='asset' GROUP BY record.id ORDER BY times DESC, record.title COLLATE NOCASE";

class HomeReader
{
public:
    HomeReader(Database &database, int most) : m_database(database), m_most(most) {}

    template <typename... Values>
    HomeFacts::List read(const char *condition, const Values &...values)
    {
        HomeFacts::List out;
        auto row = m_database.query((std::string("SELECT record.id, record.audience, record.title, record.updated, record.conflicts, c.review_due ") + assets + condition).c_str(), values...);
        for (; row.next(); ++out.total) {
            if (out.lines.size() < m_most)
                out.lines << HomeFacts::Line{lineOf(row), QDate::fromString(row.string(5), Qt::ISODate), 0};
        }
        return out;
    }
    HomeFacts::List recent()
    {
        HomeFacts::List out;
        auto row = m_database.query((std::string("SELECT record.id, record.audience, record.title, record.updated, record.conflicts ") + assets + newest + " LIMIT ?").c_str(), m_most);
        while (row.next())
            out.lines << HomeFacts::Line{lineOf(row), {}, 0};
        out.total = out.lines.size();
        return out;
    }
    HomeFacts::List used()
    {
        HomeFacts::List out;
        auto row = m_database.query((std::string(mostUsed) + " LIMIT ?").c_str(), m_most);
        while (row.next())
            out.lines << HomeFacts::Line{lineOf(row), {}, int(row.integer(5))};
        out.total = out.lines.size();
        return out;
    }

private:
    static RecordLine lineOf(Query &row)
    {
        return {"knowledge_asset", row.bytes<Uuid>(0), Audience(row.integer(1)), row.string(2), row.integer(3), row.integer(4) > 0};
    }

    Database &m_database;
    int m_most;
};

} // namespace

HomeFacts Library::home(const QDate &today, int most)
{
    m_parts->refresh();
    HomeReader reader(*m_parts->database, most);
    const auto person = uuidFromString(m_parts->place.person);
    HomeFacts out;
    out.due = reader.read(isDue, today.toString(Qt::ISODate).toStdString().c_str());
    out.mine = reader.read(isMine, person, person);
    out.forReview = reader.read(isForReview, person);
    out.recent = reader.recent();
    out.used = reader.used();
    return out;
}

} // namespace simpul
