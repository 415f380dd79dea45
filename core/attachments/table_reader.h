#pragma once

#include "core/attachments/csv.h"

#include <functional>

namespace simpul {

using OnTableRow = std::function<bool(const CsvRow &)>; // false: no more is wanted

// Reads a table row by row, the first being its head: CSV (see csv.h), .xlsx and its kin, .ods and .fods; which it is the content
// decides. `sheet` names one of a workbook; empty is the first. Empty rows are passed over. Of a workbook, numbers are digits with a
// point, days 2026-11-12 and times 08:30, however a column was dressed; of formulas the last result counts, nothing is ever computed.
// Read at most: 16,384 columns, 16 Mi letters a row, 1,048,576 rows and 512 MiB of what a workbook unpacks to.
// Errors: what openOrdinaryFile() and CsvReader say; "damaged", "encrypted", "unsafe", "no-table" (another kind of file), "no-sheet",
// "too-large". Rows told before an error were as they should be.
Result<> readTable(const QString &path, const QString &sheet, const OnTableRow &onRow);

// The names of a workbook's sheets; none of a CSV file, which has but one.
Result<QStringList> tableSheets(const QString &path);

} // namespace simpul
