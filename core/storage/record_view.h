#pragma once

#include "core/model/record.h"
#include "core/storage/record_state.h"

namespace simpul {

// What is shown of a record, from its state.
Record viewOfRecord(const RecordKey &key, const RecordState &state, const ReplicaOf &replicaOf);

} // namespace simpul
