#include "core/storage/records.h"

#include "core/base/json.h"

#include <algorithm>

namespace simpul {

static constexpr std::size_t mostCachedBytes = 12 << 20; // of states waiting to be written, and of the pages they will be written to
static constexpr std::size_t mostLiveBytes = 4 << 20;     // in one record from others
static constexpr std::size_t bytesOfPage = 16 << 10;

Records::Records(Database &database)
    : m_database(database)
    , m_columns(database)
{
}

static std::size_t weight(const Operation &operation)
{
    std::size_t bytes = 300;
    for (const Setting &set : operation.sets)
        bytes += set.path.size() + set.value.size() + 128;
    return bytes;
}

void Records::apply(const RecordKey &key, const Operation &operation)
{
    if (m_cachedBytes > mostCachedBytes) {
        flush();
        forgetCache();
        m_database.writeOut();
    }
    change(key).second.state.apply(operation);
    m_cachedBytes += weight(operation);
}

void Records::clear(const RecordKey &key)
{
    change(key).second.state = {};
}

Records::Cache::value_type &Records::change(const RecordKey &key)
{
    Cache::value_type &loaded = load(key);
    if (!std::exchange(loaded.second.dirty, true))
        m_order.push_back(&loaded);
    return loaded;
}

Records::Cache::value_type &Records::load(const RecordKey &key)
{
    const auto [at, isNew] = m_cache.try_emplace(key);
    if (!isNew)
        return *at;
    Entry &entry = at->second;
    Query row = m_database.prepare("SELECT rid, state, life, conflicts FROM record WHERE id=? AND type=? AND audience=?");
    row.bind(1, key.id).text(2, key.type).bind(3, int(key.audience));
    if (row.next()) {
        entry.rid = row.integer(0);
        entry.before = row.view(1);
        entry.state = RecordState::unpack(entry.before);
        entry.life = Life(row.integer(2));
        entry.conflicts = row.integer(3);
        if (m_counting && entry.rid < m_fresh.firstRid)
            m_touched.try_emplace(key, Touch{entry.life, entry.life, entry.conflicts, entry.conflicts});
        m_cachedBytes += entry.before.size() * 3 + bytesOfPage;
    }
    if (const auto touch = m_counting && !m_touched.empty() ? m_touched.find(key) : m_touched.end(); touch != m_touched.end())
        entry.touch = &touch->second;
    m_cachedBytes += 300;
    return *at;
}

const RecordState &Records::state(const RecordKey &key)
{
    return load(key).second.state;
}

std::vector<RecordKey> Records::keysOf(const Uuid &id)
{
    std::vector<RecordKey> out;
    Query row = m_database.query("SELECT audience, type FROM record WHERE id=? ORDER BY audience", id);
    while (row.next())
        out.push_back({Audience(row.integer(0)), std::string(row.view(1)), id});
    return out;
}

void Records::flush()
{
    for (Cache::value_type *changed : m_order) {
        write(changed->first, changed->second);
        changed->second.dirty = false;
    }
    m_order.clear();
}

void Records::forgetCache()
{
    m_order.clear();
    m_cache.clear();
    m_cachedBytes = 0;
    m_nextRid = 0;
}

void Records::stopCounting()
{
    m_counting = m_isBounded = m_hasMonster = false;
}

void Records::startCounting(Source source)
{
    flush();
    forgetCache();
    m_touched.clear();
    m_fresh = {.firstRid = m_database.number("SELECT max(rid) FROM record") + 1};
    m_isBounded = source == Source::Bounded;
    m_hasMonster = false;
    m_counting = true;
}

void Records::write(const RecordKey &key, Entry &entry)
{
    const bool isNew = entry.rid == 0;
    if (entry.state.isEmpty()) {
        count(entry, Life::Removed, 0);
        if (entry.touch)
            entry.touch->gone = true;
        if (!isNew)
            removeRow(key, entry);
        return;
    }
    const Life life = entry.state.life();
    const auto conflicts = std::int64_t(conflictPaths(entry.state).size());
    count(entry, life, conflicts);
    const std::string before = std::move(entry.before);
    m_hasMonster = m_hasMonster || (m_isBounded && entry.state.liveBytes() > mostLiveBytes && before.size() <= mostLiveBytes);
    writeRow(key, entry, conflicts, life);
    const EntityType *type = findEntityType(key.type);
    if (type && life != Life::Removed)
        m_columns.write(*type, entry.rid, entry.state, m_replicaOf, isNew);
    else if (type && !isNew)
        m_columns.remove(*type, entry.rid);
    if (m_observer)
        m_observer->recordChanged(entry.rid, key, before);
}

void Records::count(Entry &entry, Life life, std::int64_t conflicts)
{
    if (entry.touch) {
        entry.touch->lifeAfter = life;
        entry.touch->conflictsAfter = conflicts;
        entry.touch->gone = false;
    } else {
        m_fresh.records += int(life != Life::Removed) - int(entry.life != Life::Removed);
        m_fresh.conflicts += conflicts - entry.conflicts;
    }
    entry.life = life;
    entry.conflicts = conflicts;
}

void Records::removeRow(const RecordKey &key, Entry &entry)
{
    m_database.run("DELETE FROM record WHERE rid=?", entry.rid);
    if (const EntityType *type = findEntityType(key.type))
        m_columns.remove(*type, entry.rid);
    if (m_observer)
        m_observer->recordChanged(entry.rid, key, entry.before);
    entry.rid = 0;
    entry.before.clear();
}

void Records::writeRow(const RecordKey &key, Entry &entry, std::int64_t conflicts, Life life)
{
    const bool isNew = entry.rid == 0;
    if (isNew) {
        if (m_nextRid == 0)
            m_nextRid = std::max(m_fresh.firstRid, m_database.number("SELECT max(rid) FROM record") + 1);
        entry.rid = m_nextRid++;
    }
    entry.before = entry.state.pack();
    Query write = isNew ? m_database.prepare("INSERT INTO record(life,conflicts,created,updated,title,state,rid,id,type,audience) VALUES(?,?,?,?,?,?,?,?,?,?)")
                            : m_database.prepare("UPDATE record SET life=?,conflicts=?,created=?,updated=?,title=?,state=? WHERE rid=?");
    write.bind(1, int(life)).bind(2, conflicts).bind(3, entry.state.created()).bind(4, entry.state.updated());
    write.text(5, titleFor(key, entry.state)).blobInPlace(6, entry.before).bind(7, entry.rid);
    if (isNew)
        write.bind(8, key.id).text(9, key.type).bind(10, int(key.audience));
    write.run();
}

// For sorting lists: the first title field that is a text. What links are called is found when a list is shown.
std::string Records::titleFor(const RecordKey &key, const RecordState &state) const
{
    const EntityType *type = findEntityType(key.type);
    if (!type)
        return {};
    for (const std::string &name : type->titleFields) {
        const Field *field = type->find(name);
        const auto reg = state.find(name);
        if (field && reg && (field->kind == FieldKind::Text || field->kind == FieldKind::LongText))
            return unquoteJson(shownValue(*reg, m_replicaOf));
    }
    return {};
}

} // namespace simpul
