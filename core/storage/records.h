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

    // What happened to each record since startCounting(), for reports.
    struct Touch {
        bool existed = false;
        Life lifeBefore = Life::There;
        Life lifeAfter = Life::There;
        std::int64_t conflictsBefore = 0;
        std::int64_t conflictsAfter = 0;
        bool gone = false; // nothing is left of it (an undo)
    };
    void startCounting();
    void stopCounting() { m_counting = false; }
    const std::unordered_map<RecordKey, Touch> &touched() const { return m_touched; }

private:
    struct Entry {
        std::int64_t rid = 0; // 0: not in the table yet
        RecordState state;
        std::string before;   // packed, as in the table
        bool dirty = false;
    };
    Entry &load(const RecordKey &key);
    void write(const RecordKey &key, Entry &entry);
    void removeRow(const RecordKey &key, Entry &entry);
    void count(const RecordKey &key, Life life, std::int64_t conflicts, bool gone);
    void writeRow(const RecordKey &key, Entry &entry, std::int64_t conflicts, Life life);
    std::string titleFor(const RecordKey &key, const RecordState &state) const;

    Database &m_database;
    ColumnWriter m_columns;
    RecordObserver *m_observer = nullptr;
    ReplicaOf m_replicaOf;
    std::unordered_map<RecordKey, Entry> m_cache;
    std::vector<RecordKey> m_order; // of the dirty ones, so that new rows are appended
    std::size_t m_cachedBytes = 0;
    std::unordered_map<RecordKey, Touch> m_touched;
    bool m_counting = false;
    std::int64_t m_nextRid = 0;
};

} // namespace simpul
