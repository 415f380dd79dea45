#pragma once

#include "core/attachments/office_package.h"
#include "core/attachments/text_extraction.h"

namespace simpul {

// Reads OpenDocument text, spreadsheet and presentation files (.odt, .ods, .odp and their templates) whose parts are in a zip.
void readOpenDocument(OfficePackage &package, ExtractedText &out);

// The same as one flat XML file (.fodt, .fods, .fodp); the device is at its start.
XmlEnd readFlatOpenDocument(QIODevice &device, ExtractedText &out);

} // namespace simpul
