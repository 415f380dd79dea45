#pragma once

#include "core/attachments/text_extraction.h"

class QIODevice;

namespace simpul {

// Reads an office file that is a zip: Office Open XML, OpenDocument, EPUB, told apart by what is inside. Of a zip of another
// kind nothing is read and `supported` is false. The device is open and can seek. The file is untrusted: nothing is unpacked
// that is not read, see reading_limits.h, and no name in it ever becomes a path. With an office
// file's name one that cannot be read is damaged, otherwise another kind of zip. Errors: "damaged", "encrypted", "unsafe".
enum class OfficeName { No, Yes };
Result<ExtractedText> extractOfficeText(QIODevice &device, const QString &shownName, OfficeName hasOfficeName);

// Reads OpenDocument as one flat XML file. Errors: "damaged", "unsafe".
Result<ExtractedText> extractFlatOfficeText(QIODevice &device, const QString &shownName);

// The files of older office programs (.doc, .xls, .ppt) are not read, and `supported` is false; but newer ones protected by a
// password hide in the same container. Errors: "encrypted".
Result<ExtractedText> extractOldOfficeText(QIODevice &device, const QString &shownName);

} // namespace simpul
