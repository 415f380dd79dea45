#pragma once

#include "core/model/record.h"
#include "core/storage/record_edit.h"

namespace simpul {

// The record as it would be after this edit.
Record edited(const EntityType &type, Record record, const RecordEdit &edit);

// The same edit of another record, or without what it does to one field.
RecordEdit sameEdit(const RecordEdit &edit, const Uuid &of, std::string_view without = {});

} // namespace simpul
