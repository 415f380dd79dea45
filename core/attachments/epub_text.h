#pragma once

#include "core/attachments/office_package.h"
#include "core/attachments/text_extraction.h"

namespace simpul {

// Reads an .epub: its chapters in the order of the spine.
void readEpub(OfficePackage &package, ExtractedText &out);

} // namespace simpul
