#pragma once

#include "core/library.h"

namespace simpul::cli {

// Refuses as wrong usage what a form would refuse: an edit after which something is wrong with the record that was not wrong before.
// What other offices left wrong elsewhere in it does not stand in the way.
Result<> checkEdit(Library &library, const RecordEdit &edit);

} // namespace simpul::cli
