// What somebody who opens the library in the morning wants to know.
#include "core/library_parts.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace simpul {

namespace {

// An asset of a list. Only of the first ones more is read.
struct Found {
    std::int64_t rid = 0;
    QDate due;
    int times = 0;
};

class HomeReader
{
public:
    HomeReader(Database &database, int most) : m_database(database), m_most(most) {}

    // What is asked of assets stands in a small table: a walk through it takes a hundredth of a second at 100,000.
    HomeFacts::List due(const QDate &today)
    {
        return linesOf("state='terbit' AND review_due<=?1", "review_due, rid", today.toString(Qt::ISODate).toStdString().c_str());
    }
    HomeFacts::List mine(const std::optional<Uuid> &person)
    {
        return linesOf("(state IS NULL OR state IN ('draf','perbaikan')) AND (?1 IS NULL OR owner=?1 OR EXISTS (SELECT 1 FROM link WHERE link.rid=c.rid "
                       "AND link.field='authors' AND link.target=?1))", "rid DESC", person);
    }
    HomeFacts::List forReview(const std::optional<Uuid> &person)
    {
        return linesOf("state IN ('diajukan','ditinjau') AND (?1 IS NULL OR reviewer IS NULL OR reviewer=?1)", "rid", person);
    }
    HomeFacts::List recent()
    {
        auto row = m_database.query("SELECT rid FROM record WHERE type='knowledge_asset' AND life<>1 ORDER BY updated DESC LIMIT ?", 2 * m_most);
        std::vector<Found> found;
        while (row.next())
            found.push_back({row.integer(0), {}, 0});
        row.reset();
        return linesOf(found);
    }
    HomeFacts::List used()
    {
        auto row = m_database.query("SELECT record.rid, times FROM (SELECT asset, count(*) AS times FROM c_asset_use GROUP BY asset) "
                                    "CROSS JOIN record ON record.id=asset AND record.type='knowledge_asset' AND record.life<>1 "
                                    "GROUP BY record.id ORDER BY times DESC, record.rid LIMIT ?", 2 * m_most);
        std::vector<Found> found;
        while (row.next())
            found.push_back({row.integer(0), {}, int(row.integer(1))});
        row.reset();
        return linesOf(found);
    }

private:
    template <typename Value>
    HomeFacts::List linesOf(const char *condition, const char *order, const Value &value)
    {
        const QString from = QStringLiteral(" FROM c_knowledge_asset AS c WHERE %1").arg(QLatin1String(condition));
        const auto query = [&](const QString &what, const QString &end) { return m_database.query((what + from + end).toStdString().c_str(), value); };
        std::vector<Found> found;
        auto row = query(QStringLiteral("SELECT rid, review_due"), QStringLiteral(" ORDER BY %1 LIMIT %2").arg(QLatin1String(order)).arg(2 * m_most));
        while (row.next())
            found.push_back({row.integer(0), QDate::fromString(row.string(1), Qt::ISODate), 0});
        row.reset();
        HomeFacts::List out = linesOf(found);
        if (found.size() == std::size_t(2 * m_most)) { // there may be more
            auto count = query(QStringLiteral("SELECT count(*)"), {});
            count.next();
            out.total = count.integer(0);
        }
        return out;
    }
    // A record that stands in two audiences is the shared one.
    HomeFacts::List linesOf(const std::vector<Found> &found)
    {
        HomeFacts::List out;
        for (const Found &one : found) {
            auto row = m_database.query("SELECT id, audience, title, updated, conflicts FROM record WHERE rid=? AND (audience=0 OR NOT EXISTS (SELECT 1 FROM record AS twin "
                                        "WHERE twin.id=record.id AND twin.type=record.type AND twin.audience<record.audience AND twin.life<>1))", one.rid);
            if (!row.next())
                continue;
            if (++out.total <= m_most)
                out.lines << HomeFacts::Line{{"knowledge_asset", row.bytes<Uuid>(0), Audience(row.integer(1)), row.string(2), row.integer(3), row.integer(4) > 0}, one.due, one.times};
        }
        return out;
    }

    Database &m_database;
    int m_most;
};

} // namespace

HomeFacts Library::home(const QDate &today, int most)
{
    m_parts->refresh();
    HomeReader reader(*m_parts->database, most);
    HomeFacts out;
    const auto person = uuidFromString(m_parts->place.person);
    out.due = reader.due(today);
    out.mine = reader.mine(person);
    out.forReview = reader.forReview(person);
    out.used = reader.used();
    out.recent = reader.recent();
    return out;
}

HomeFacts::List Library::recentAssets(int most)
{
    m_parts->refresh();
    return HomeReader(*m_parts->database, most).recent();
}

qint64 Library::assetsDue(const QDate &today)
{
    m_parts->refresh();
    return HomeReader(*m_parts->database, 1).due(today).total;
}

} // namespace simpul
