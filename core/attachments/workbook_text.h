#pragma once

#include "core/attachments/office_package.h"
#include "core/attachments/text_extraction.h"

namespace simpul {

// Reads a .xlsx (.xlsm, .xltx): sheets in their order, each under its name, cells as they are shown (of formulas the last
// result), and after each sheet its comments and text boxes. `main` is the name of the workbook's part.
void readWorkbook(OfficePackage &package, const QByteArray &main, ExtractedText &out);

} // namespace simpul
