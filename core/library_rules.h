#pragma once

#include "core/library.h"

#include <vector>

namespace simpul {

// What an office's rules ask of something that a person writes, beyond the form of its fields: a meeting is final only with both who sign, a
// mentor is not at two places at once. Given back is what is written: the edit, with what follows from it for this record and for
// others (a community that gets a mentor is "didampingi"). Not asked of what is merged: that was written elsewhere, right or wrong.
// Errors: Invalid or Denied, with a sentence that says what to do.
Result<std::vector<RecordEdit>> byTheRules(Library &library, const RecordEdit &edit);

} // namespace simpul
