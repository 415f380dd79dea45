#pragma once

#include "core/library.h"

namespace simpul::cli {

// Writes all records of a type: one row each, first the column `id`, then a column for every field, headed by the field's name.
// Values are in no language (machineText): what is exported and imported again changes nothing. Returns how many.
enum class TableForm { Csv, Xlsx };
Result<qint64> exportRecords(Library &library, const EntityType &type, TableForm form, const QString &path, const Progress &progress);

} // namespace simpul::cli
