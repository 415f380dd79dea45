#pragma once

#include "core/library.h"

namespace simpul {

// One change of many records at once, and what is needed to take it back.
struct BatchEdit {
    enum class What { Set, AddTags, RemoveTags } what = What::Set;
    std::string field = {};
    QVariant value = {}; // of Set: nothing empties the field; else a QStringList
};
struct BatchChange {
    RecordId record;
    QVariant before;
    QVariant after;
};
struct BatchDone {
    QList<RecordId> records = {};    // all that were meant
    QList<BatchChange> changes = {}; // of those that were not so already
};

// Fields that one can sensibly give many records at once: choices, days, links, keywords. Not what a state or a name says, which are
// affairs of each record.
QList<const Field *> batchFields(const EntityType &type);

// In one write: all or nothing. Runs in a worker's thread, as the next one.
Result<BatchDone> changeAll(Library &library, const QList<RecordId> &records, const BatchEdit &edit);

// Gives the field its former values, in one write. What was changed since stays. Returns how many are as before.
Result<int> takeBack(Library &library, const std::string &field, const QList<BatchChange> &changes);

} // namespace simpul
