#pragma once

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/record_state.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace simpul {

// Told when a record's row has changed: the search index must forget the words it had. `packedBefore` is empty for a new one.
class RecordObserver
{
public:
    virtual ~RecordObserver() = default;
    virtual void recordChanged(std::int64_t rid, const RecordKey &key, const std::string &packedBefore) = 0;
};

// The state of every record, in the table `record` and what is derived from it. All writing goes through apply(): a person's edit, a
// merge, an undo and a rebuild.
class Records
{
public:
    explicit Records(Database &database);
    void setObserver(RecordObserver *observer) { m_observer = observer; }
    void setReplicaOf(ReplicaOf replicaOf) { m_replicaOf = std::move(replicaOf); }
    const ReplicaOf &replicaOf() const { return m_replicaOf; }

    void apply(const RecordKey &key, const Operation &operation);
    void clear(const RecordKey &key);  // as if nothing had ever been applied to it; for making it again from the log
    void flush();                      // writes what apply() and clear() changed
    void forgetCache();                // after a rollback

    const RecordState &state(const RecordKey &key);
    std::vector<RecordKey> keysOf(const Uuid &id); // in all audiences and types

    // What happened since startCounting(), for reports: to each record that was there before, and which are new.
    struct Touch {
        Life lifeBefore = Life::There;
        Life lifeAfter = Life::There;
        std::int64_t conflictsBefore = 0;
        std::int64_t conflictsAfter = 0;
        bool gone = false; // nothing is left of it (an undo)
    };
    // `Bounded`: what comes from others. Whether it makes a record larger than an office ever writes is then noticed.
    enum class Source { Bounded, Trusted };
    void startCounting(Source source);
    void stopCounting();
    const std::unordered_map<RecordKey, Touch> &touched() const { return m_touched; }
    struct Fresh {
        std::int64_t firstRid = 0; // new records have this or a larger one
        std::int64_t records = 0;
        std::int64_t conflicts = 0;
    };
    const Fresh &fresh() const { return m_fresh; }

    bool hasMonster() const { return m_hasMonster; } // a record grew over the bound

private:
    struct Entry {
        std::int64_t rid = 0; // 0: not in the table yet
        RecordState state;
        std::string before;   // packed, as in the table
        Life life = Life::Removed; // in the table
        std::int64_t conflicts = 0;
        Touch *touch = nullptr;    // of one that was there before the counting began
        bool dirty = false;
    };
    using Cache = std::unordered_map<RecordKey, Entry>;
    Cache::value_type &load(const RecordKey &key);
    Cache::value_type &change(const RecordKey &key);
    void write(const RecordKey &key, Entry &entry);
    void removeRow(const RecordKey &key, Entry &entry);
    void count(Entry &entry, Life life, std::int64_t conflicts);
    void writeRow(const RecordKey &key, Entry &entry, std::int64_t conflicts, Life life);
    std::string titleFor(const RecordKey &key, const RecordState &state) const;

    Database &m_database;
    ColumnWriter m_columns;
    RecordObserver *m_observer = nullptr;
    ReplicaOf m_replicaOf;
    Cache m_cache;
    std::vector<Cache::value_type *> m_order; // the dirty ones, so that new rows are appended in the order they came
    std::size_t m_cachedBytes = 0;
    std::unordered_map<RecordKey, Touch> m_touched;
    bool m_counting = false;
    bool m_isBounded = false;
    bool m_hasMonster = false;
    Fresh m_fresh;
    std::int64_t m_nextRid = 0;
};

} // namespace simpul
