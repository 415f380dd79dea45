#pragma once

#include "core/attachments/office_package.h"
#include "core/attachments/text_extraction.h"

namespace simpul {

// Reads a .pptx (.pptm, .potx, .ppsx): slides in the order of the presentation, each followed by its diagrams, the speaker's
// notes and the comments. `main` is the name of the presentation's part.
void readPresentation(OfficePackage &package, const QByteArray &main, ExtractedText &out);

} // namespace simpul
