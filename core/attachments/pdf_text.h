#pragma once

#include "core/attachments/text_extraction.h"

namespace simpul {

inline constexpr int maxPdfPages = 5000;
inline constexpr qint64 maxPdfBytes = qint64(512) << 20; // in a damaged file poppler looks at every byte

// Reads the text of a PDF file page by page. Errors: "damaged", "encrypted" (a password is needed), "no-pages". A scanned
// file has pages but empty text; of a larger file than maxPdfBytes nothing is read and it is truncated. Pages are read for 20
// seconds. In a build without poppler nothing is read and `supported` is false.
// The file is untrusted. What poppler throws is caught. What cannot be caught: a crash inside poppler (a stack that overflows,
// memory misused), its abort() when memory runs out (6 MB of nested drawing states take it 3 GB), and pages drawn for ever. A
// program that must not stop reads files of strangers in a process of its own, with a limit of memory and time.
Result<ExtractedText> extractPdfText(const QString &path, const QString &shownName);

// Text as PDF pages have it, with words joined again that were cut at line ends ("pelaksa-\nnaan"); a doubled word keeps its
// hyphen ("anak-\nanak").
QString withoutHyphenation(const QString &text);

} // namespace simpul
