#pragma once

#include "core/attachments/text_extraction.h"

class QIODevice;

namespace simpul {

// Reads the text of an HTML page, however broken: one line per block, without scripts, styles and markup. The page is untrusted:
// nothing is fetched, no entity is defined by it, no tree is built, and one that is made to take for ever (a hundred thousand
// tags inside each other) is read up to a limit and marked as truncated. The device is open, at its start and can seek.
enum class HtmlEncoding { AsDeclared, Utf8 }; // Utf8: whoever unpacked the page knew better than it does
Result<ExtractedText> extractHtmlText(QIODevice &device, HtmlEncoding encoding = HtmlEncoding::AsDeclared);

} // namespace simpul
