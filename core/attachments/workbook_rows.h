#pragma once

#include "core/attachments/office_package.h"
#include "core/attachments/table_rows.h"

namespace simpul {

// The sheets of a .xlsx, and the rows of one of them, as table_reader.h says. False: it has no such sheet.
QStringList workbookSheets(OfficePackage &package, const QByteArray &main);
bool readWorkbookRows(OfficePackage &package, const QByteArray &main, const QString &sheet, TableRows &rows);

} // namespace simpul
