#pragma once

#include "core/model/record.h"
#include "core/storage/record_edit.h"

namespace simpul {

// The record as it would be after this edit.
Record edited(const EntityType &type, Record record, const RecordEdit &edit);

} // namespace simpul
