#include "core/exchange/merge.h"

#include "core/base/text.h"
#include "core/exchange/attachment_names.h"
#include "core/exchange/policy.h"
#include "core/storage/replay.h"

#include <algorithm>
#include <set>

namespace simpul {

static constexpr Stamp mostAhead = 24LL * 60 * 60 * 1000; // a clock further in the future than this looks wrong

Merger::Merger(Database &database, Log &log, Records &records, Roster &roster)
    : m_database(database)
    , m_log(log)
    , m_records(records)
    , m_roster(roster)
{
}

Result<Merger::Outcome> Merger::takeIn(CheckedBundle &bundle, Stamp now)
{
    Outcome outcome;
    for (const Statement &statement : bundle.statements)
        m_roster.add(statement);
    const auto stored = eachSegment(bundle, [&](const SegmentView &segment, std::string_view bytes) -> Result<> {
        const SegmentInfo *held = m_log.held(segment.hash);
        outcome.forked = outcome.forked || (!held && segment.header.replica == m_log.self());
        const SegmentNumber number = held ? held->number : m_log.store(segment, bytes);
        outcome.inBundle.push_back(number);
        if (held)
            return {};
        outcome.brought.push_back(number);
        lookForForks(number, now);
        return m_database.hasFailed() ? m_database.result() : Result<>();
    });
    if (!stored)
        return fail(stored.error());
    for (const CheckedBundle::Segment &segment : bundle.segments)
        bringBack(segment.hash, outcome);
    return outcome;
}

// Offered again or built on: what an undo had set aside counts again, with everything before it.
void Merger::bringBack(const Hash &hash, Outcome &outcome)
{
    const SegmentInfo *offered = m_log.segments().find(hash);
    for (const SegmentInfo *segment : m_log.segments().chain(hash)) {
        if (segment->standing != Standing::Undone)
            continue;
        m_log.setStanding(segment->number, Standing::Gap);
        if (segment == offered)
            outcome.brought.push_back(segment->number);
        ++outcome.broughtBack;
    }
}

void Merger::lookForForks(SegmentNumber number, Stamp now)
{
    const SegmentInfo &segment = *m_log.segments().find(number);
    const std::int64_t twins = m_database.number("SELECT count(*) FROM segment JOIN segment_bytes USING(number) WHERE replica=? AND audience=? AND first<=? AND last>=? AND number<>?",
                                                 segment.replica, int(segment.audience), segment.last, segment.first, std::int64_t(number));
    if (twins > 0)
        m_database.run("INSERT OR IGNORE INTO alarm(kind,replica,segment,time) VALUES('forked-key',?,?,?)", segment.replica, std::int64_t(number), now);
    if (segment.time > now + mostAhead)
        m_database.run("INSERT OR IGNORE INTO alarm(kind,replica,segment,time) VALUES('wrong-clock',?,0,?)", segment.replica, now);
}

Result<> Merger::judge()
{
    const auto now = standings(m_log.segments(), m_roster.vouching());
    std::vector<SegmentNumber> applied;
    std::vector<SegmentNumber> takenOut;
    for (const SegmentInfo *segment : m_log.segments().inOrder()) {
        const Standing standing = now.at(segment->number);
        if (standing == segment->standing)
            continue;
        if (standing == Standing::Applied)
            applied.push_back(segment->number);
        else if (segment->standing == Standing::Applied)
            takenOut.push_back(segment->number);
    }
    std::vector<RecordKey> affected;
    for (const SegmentNumber number : takenOut) {
        const auto read = m_log.read(number, [&](const RecordKey &key, const Operation &, const std::string &) -> Result<> {
            affected.push_back(key);
            return {};
        });
        if (!read)
            return read;
    }
    for (const auto &[number, standing] : now)
        m_log.setStanding(number, standing);
    if (!affected.empty()) {
        if (auto made = replay(m_log, m_records, &affected); !made)
            return made;
    }
    std::erase_if(applied, [&](SegmentNumber number) { return !takesPart(*m_log.segments().find(number), m_log.selfOffice()); });
    for (std::size_t i = 0; i < applied.size(); ++i) {
        if (i + 1 < applied.size())
            m_log.expect(applied[i + 1]);
        const SegmentNumber number = applied[i];
        const auto read = m_log.read(number, [&](const RecordKey &key, const Operation &operation, const std::string &) -> Result<> {
            m_records.apply(key, operation);
            return noteFiles(m_database, number, operation);
        });
        if (!read)
            return read;
        if (m_database.hasFailed())
            return m_database.result();
        if (m_records.hasMonster())
            return policy::broken();
    }
    m_records.flush();
    if (m_records.hasMonster())
        return policy::broken();
    return m_database.result();
}

void Merger::noteMerge(const CheckedBundle &bundle, const Outcome &outcome, const QString &office, Stamp now)
{
    m_database.run("INSERT INTO merge(bundle,office,time,undone) VALUES(?,?,?,0)", bundle.info.name, office, now);
    const std::int64_t id = m_database.lastRowId();
    for (const SegmentNumber number : outcome.brought)
        m_database.run("INSERT OR IGNORE INTO merge_segment(merge,segment) VALUES(?,?)", id, std::int64_t(number));
    auto have = m_database.prepare("INSERT OR REPLACE INTO have(replica,office,time,body) VALUES(?,?,?,?)");
    have.bind(1, bundle.bag.signer).bind(2, bundle.office).bind(3, now).text(4, bundle.have.toJson()).run();
}

Result<> Merger::setAside(qint64 merge)
{
    if (m_database.number("SELECT count(*) FROM merge WHERE id=? AND undone=0", std::int64_t(merge)) == 0)
        return fail(Error::Kind::NotFound, Text::tr("There is no such merge, or it was undone already. \"bundle merges\" lists them."), QStringLiteral("not-found"));
    std::vector<SegmentNumber> numbers;
    auto row = m_database.query("SELECT segment FROM merge_segment WHERE merge=?", std::int64_t(merge));
    while (row.next())
        numbers.push_back(SegmentNumber(row.integer(0)));
    row.reset();
    // judge() compares with what counted before: the standing changes there, from a list of what to set aside.
    std::vector<RecordKey> affected;
    for (const SegmentNumber number : numbers) {
        const SegmentInfo *segment = m_log.segments().find(number);
        if (!segment || segment->replica == m_log.self())
            continue; // the key in use is never set aside
        if (segment->standing == Standing::Applied) {
            const auto read = m_log.read(number, [&](const RecordKey &key, const Operation &, const std::string &) -> Result<> {
                affected.push_back(key);
                return {};
            });
            if (!read)
                return read;
        }
        m_log.setStanding(number, Standing::Undone);
    }
    m_database.run("UPDATE merge SET undone=1 WHERE id=?", std::int64_t(merge));
    if (auto judged = judge(); !judged)
        return judged;
    if (affected.empty())
        return {};
    return replay(m_log, m_records, &affected);
}

} // namespace simpul
