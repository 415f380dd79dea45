#pragma once

#include "core/library.h"

namespace simpul::cli {

// The value that `text` gives `field`. `@FILE` is what the file holds: its bytes for an attachment, JSON for lists and tables if
// its name ends in .json, else UTF-8 text (one line end at its end does not count). In JSON, the text "@FILE" as an attachment is
// that file.
Result<QVariant> assignedValue(Library &library, const Field &field, const QString &text);

// The rows that `text` adds to a table: a JSON object or array, itself or in a file, or "@FILE" for a table of files.
Result<QList<TableRow>> assignedRows(Library &library, const Field &field, const QString &text);

} // namespace simpul::cli
