#include "core/search/search_index.h"

#include "core/base/text.h"
#include "core/search/analysis.h"
#include "core/search/marks.h"
#include "core/search/word_forms.h"

#include <algorithm>

namespace simpul {

static constexpr auto staleKey = "search.stale";
static constexpr auto versionKey = "search.version";

// The first number goes up when the tables or what is put into them change.
static std::string currentVersion()
{
    return "8." + std::to_string(analysisVersion) + '.' + WordForms::installedVersion();
}

SearchIndex::SearchIndex(Database &database, Records &records)
    : m_database(database)
    , m_records(records)
    , m_reader(database, records.replicaOf())
    , m_vocabulary(database)
    , m_facts(database)
    , m_lists(database)
{
    registerTokenizer(database.handle());
}

void SearchIndex::begin(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::Leave)
        m_database.setMeta(staleKey, "1");
}

Result<> SearchIndex::finish(const std::function<bool(qint64, qint64)> &progress)
{
    Mode mode = std::exchange(m_mode, Mode::Follow);
    if (mode == Mode::Follow && isStale())
        mode = Mode::Leave; // made again as a whole when it is asked next
    if (mode == Mode::Rebuild)
        return rebuild(progress);
    std::vector<std::int64_t> rids(m_pending.begin(), m_pending.end());
    std::sort(rids.begin(), rids.end());
    m_pending.clear();
    m_changes += rids.empty() ? 0 : 1;
    for (std::size_t i = 0; i < rids.size() && mode == Mode::Follow; ++i) {
        write(rids[i], nullptr);
        m_facts.changed(rids[i]);
        m_lists.changed(rids[i]);
        if (i % 1000 == 999)
            m_lists.foldIfMany();
        if (progress && i % 500 == 0 && !progress(qint64(i), qint64(rids.size())))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was changed."), QStringLiteral("cancelled"));
    }
    m_lists.foldIfMany();
    if (mode == Mode::Follow && m_lists.isScattered())
        m_database.setMeta(staleKey, "1");
    return m_database.result();
}

void SearchIndex::forgetPending()
{
    m_pending.clear();
    m_mode = Mode::Follow;
    forgetCache();
}

void SearchIndex::forgetCache()
{
    m_vocabulary.forget();
    m_facts.forget();
    m_lists.forget();
    ++m_changes;
}

void SearchIndex::recordChanged(std::int64_t rid, const RecordKey &key, const std::string &packedBefore)
{
    if (m_mode != Mode::Follow || !m_pending.insert(rid).second || packedBefore.empty())
        return;
    forget(rid, key.type, RecordState::unpack(packedBefore));
}

void SearchIndex::forget(std::int64_t rid, const std::string &type, const RecordState &state)
{
    if (state.life() == Life::Removed || isStale())
        return;
    Facts::remove(m_database, rid);
    const Document old = m_reader.read(type, state);
    if (!old.hasWords())
        return; // was never written
    auto words = m_database.prepare("INSERT INTO search(search, rowid, title, body, files) VALUES('delete',?,?,?,?)");
    words.bind(1, rid).text(2, old.title).text(3, old.keywords + old.body).text(4, old.files).run();
    m_lists.write(rid, {});
}

void SearchIndex::write(std::int64_t rid, MarkLists *lists)
{
    auto row = m_database.query("SELECT type, state, life, updated FROM record WHERE rid=?", rid);
    if (!row.next() || Life(row.integer(2)) == Life::Removed)
        return;
    const std::string type(row.view(0));
    const Document now = m_reader.read(type, RecordState::unpack(row.view(1)));
    const Stamp updated = row.integer(3);
    row.reset();
    if (now.facts.type.empty())
        return; // a type that is not known here
    Facts::write(m_database, rid, type, now.facts, updated);
    if (!now.hasWords())
        return;
    auto words = m_database.prepare("INSERT INTO search(rowid, title, body, files) VALUES(?,?,?,?)");
    words.bind(1, rid).text(2, now.title).text(3, now.keywords + now.body).text(4, now.files).run();
    const auto newWord = [this](std::string_view word) { m_vocabulary.add(word); };
    if (lists)
        lists->add(std::uint32_t(rid), now, newWord);
    else
        m_lists.write(rid, marksOf(now, newWord));
}

void SearchIndex::addFileText(const Hash &file, qint64 size, const std::string &text)
{
    std::vector<std::pair<std::int64_t, std::string>> records;
    auto row = m_database.query("SELECT record.rid, record.type FROM record_file JOIN record USING(rid) WHERE record_file.hash=?", file);
    while (row.next())
        records.emplace_back(row.integer(0), std::string(row.view(1)));
    row.reset();
    for (const auto &[rid, type] : records) {
        if (m_mode != Mode::Follow || !m_pending.insert(rid).second)
            continue;
        auto state = m_database.query("SELECT state FROM record WHERE rid=?", rid);
        if (state.next())
            forget(rid, type, RecordState::unpack(state.view(0)));
    }
    auto write = m_database.prepare("INSERT INTO attachment(hash,size,text) VALUES(?,?,?) ON CONFLICT(hash) DO UPDATE SET size=excluded.size, text=coalesce(excluded.text, text)");
    write.bind(1, file).bind(2, size);
    if (text.empty())
        write.null(3);
    else
        write.blob(3, compressFileText(text));
    write.run();
}

Document SearchIndex::document(std::int64_t rid)
{
    auto row = m_database.query("SELECT type, state, life FROM record WHERE rid=?", rid);
    if (!row.next() || Life(row.integer(2)) == Life::Removed)
        return {};
    const std::string type(row.view(0));
    const RecordState state = RecordState::unpack(row.view(1));
    row.reset();
    return m_reader.read(type, state);
}

bool SearchIndex::isStale()
{
    return m_database.meta(staleKey) == "1" || m_database.meta(versionKey) != currentVersion();
}

void SearchIndex::createTables()
{
    m_database.script("DROP TABLE IF EXISTS search;"
                      "CREATE VIRTUAL TABLE search USING fts5(title, body, files, content='', columnsize=0, tokenize='simpul');"
                      "DROP TABLE IF EXISTS search_mark;"); // of older versions
    m_lists.createTable();
    m_vocabulary.createTable();
    Facts::createTable(m_database);
}

Result<> SearchIndex::rebuild(const std::function<bool(qint64, qint64)> &progress)
{
    m_pending.clear();
    m_facts.forget();
    ++m_changes;
    createTables();
    // While all is written at once, words gather in larger portions; these become one at the end, so that no save has to do it later.
    m_database.script("INSERT INTO search(search, rank) VALUES('hashsize', 16777216); INSERT INTO search(search, rank) VALUES('automerge', 0);");
    static constexpr std::size_t mostRows = 3'000'000, mostWords = 200'000; // some 40 MB together
    MarkLists lists;
    const std::int64_t last = m_database.number("SELECT max(rid) FROM record");
    for (std::int64_t rid = 1; rid <= last && !m_database.hasFailed(); ++rid) {
        write(rid, &lists);
        if (lists.size() > mostRows || lists.words() > mostWords)
            m_lists.write(lists);
        if (progress && rid % 1000 == 0 && !progress(rid, last))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was changed."), QStringLiteral("cancelled"));
    }
    m_lists.write(lists);
    m_database.script("INSERT INTO search(search) VALUES('optimize'); INSERT INTO search(search, rank) VALUES('automerge', 4); INSERT INTO search(search, rank) VALUES('hashsize', 1048576);");
    m_database.setMeta(versionKey, currentVersion());
    m_database.setMeta(staleKey, "0");
    return m_database.result();
}

} // namespace simpul
