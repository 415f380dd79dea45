#pragma once

#include "core/library_columns.h"
#include "core/library_names.h"

namespace simpul {

// The value a cell of a table gives its field: text as people write it in tables. Besides what text_form.h reads, choices in either
// language, links by title, code or NIP, and dates such as 12/11/2026 in the order given. An error is a sentence with its mend.
Result<QVariant> cellValue(const TableColumn &column, const QString &text, RecordNames &names, DateOrder dates);

} // namespace simpul
