#pragma once

#include "ui/models/value_change.h"

namespace simpul {

// One change of many records at once, and what is needed to take it back.
struct BatchEdit {
    enum class What { Set, AddTags, RemoveTags } what = What::Set;
    std::string field = {};
    QVariant value = {}; // of Set: nothing empties the field; else a QStringList
};
struct BatchDone {
    QList<RecordId> records = {};    // all that were meant
    QList<ValueChange> changes = {}; // of those that were not so already
};

// Fields that one can sensibly give many records at once: choices, days, links, keywords. Not what a state or a name says, which are
// affairs of each record.
QList<const Field *> batchFields(const EntityType &type);

// In one write: all or nothing. Runs in a worker's thread.
Result<BatchDone> changeAll(Library &library, const QList<RecordId> &records, const BatchEdit &edit);

} // namespace simpul
