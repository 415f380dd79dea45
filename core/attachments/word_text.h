#pragma once

#include "core/attachments/office_package.h"
#include "core/attachments/text_extraction.h"

namespace simpul {

// Reads a .docx (.docm, .dotx): headers, the text with text boxes after their paragraph, footers, notes and comments. Deleted
// and moved-away text of tracked changes is left out. `main` is the name of the document's main part.
void readWordDocument(OfficePackage &package, const QByteArray &main, ExtractedText &out);

} // namespace simpul
