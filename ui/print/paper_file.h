#pragma once

#include "core/base/result.h"
#include "ui/print/paper.h"
#include "ui/print/paper_style.h"

namespace simpul {

// Writes a paper, by the suffix of the path as PDF/A or as an OpenDocument text that can still be edited. Whatever somebody typed into
// its texts is made printable first. The file appears whole or not at all.
Result<> writePaper(const Paper &paper, const PaperStyle &style, const QString &path);

// The paper without what no paper can show: control characters, half characters, marks that turn the direction of writing.
Paper printablePaper(Paper paper);

} // namespace simpul
