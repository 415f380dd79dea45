#pragma once

#include "ui/print/paper.h"

namespace simpul {

// The few marks people use in long texts: headings (#), lists (-, *, 1., a.), quotes (>), tables (|), fenced lines (```), and inside a
// line **bold**, *italic* and `fixed`. A line typed as a line stays one. No HTML. Anything else is printed as typed.
std::vector<Block> blocksFromMarkdown(const QString &text);

Runs runsFromMarkdown(const QString &line);
QString plainText(const Runs &runs);

// Without what no paper can show and what could make it say something else than it says: control characters, half characters, and
// the marks that turn the direction of writing.
QString printable(const QString &text);

} // namespace simpul
