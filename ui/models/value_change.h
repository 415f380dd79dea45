#pragma once

#include "core/library.h"

namespace simpul {

// What a field of a record held before somebody's change and after it: enough to take the change back.
struct ValueChange {
    RecordId record;
    std::string field;
    QVariant before;
    QVariant after;
};

bool isSameValue(const QVariant &a, const QVariant &b); // nothing and an empty value are the same

// Saves, and tells what that changed. Runs in a worker's thread, as the next one.
Result<QList<ValueChange>> saveChange(Library &library, const RecordEdit &edit);

// Gives the fields their former values, in one write. What was changed since stays: a plain field that is another one by now, tags,
// links and rows of others in any case. Returns how many records are as before.
Result<int> takeBack(Library &library, const QList<ValueChange> &changes);

} // namespace simpul
