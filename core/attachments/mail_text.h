#pragma once

#include "core/attachments/text_extraction.h"

class QIODevice;

namespace simpul {

// Reads a mail (.eml, .mht): its head, its text (the plain one where it is there in several forms), the mails inside it, and the
// names of what is attached, which itself is not read. The subject is the title, the sender the author. The device is open, at its
// start. The file is untrusted: parts lie 20 deep and are 1,000 at most. Errors: "cannot-read".
Result<ExtractedText> extractMailText(QIODevice &device);

} // namespace simpul
