#pragma once

#include "core/attachments/text_extraction.h"

class QIODevice;

namespace simpul {

// Reads RTF as word processors write it: the text with its tables, notes, comments, text boxes, headers and footers, without
// what was deleted; title, author and date. The device is open, at its start. The file is untrusted: groups may lie 1,000 deep,
// nothing in it is carried out. Errors: "cannot-read".
Result<ExtractedText> extractRtfText(QIODevice &device);

} // namespace simpul
