#pragma once

#include "core/storage/database.h"
#include "core/storage/record_state.h"

#include <QString>

namespace simpul {

// The lines of one record in the digest (format.md section 5): in byte order of their paths, each an RFC 8785 array ended by LF.
// A plain path gives its live values in the order shown; a life gives there, removed or disputed: always one for the record itself,
// one for every element that has something live.
std::string digestLines(const RecordKey &key, const RecordState &state, const ReplicaOf &replicaOf);

// Over everything `shared`, the open tail included: two libraries that know the same give the same. "1:" and 64 hexadecimal characters.
QString digestOf(Database &database, const ReplicaOf &replicaOf);

} // namespace simpul
