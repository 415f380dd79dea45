#pragma once

#include "core/base/result.h"
#include "ui/print/paper_layout.h"

namespace simpul {

// Writes a paper as PDF/A-1b with its fonts, title, language and outline. The file appears whole or not at all.
Result<> writePdf(const Paper &paper, const PaperStyle &style, const QString &path);

} // namespace simpul
