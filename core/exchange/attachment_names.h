#pragma once

#include "core/storage/database.h"
#include "core/storage/operation.h"

namespace simpul {

// Remembers which attachments an operation names: they travel with its segment (format.md section 2, Audiences).
Result<> noteFiles(Database &database, SegmentNumber segment, const Operation &operation);

} // namespace simpul
