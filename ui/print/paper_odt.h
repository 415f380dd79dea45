#pragma once

#include "core/base/result.h"
#include "ui/print/paper.h"
#include "ui/print/paper_style.h"

namespace simpul {

// Writes a paper as an OpenDocument text: the same parts in the same order, for those who must still edit them. Its pages end where the
// word processor says. The file appears whole or not at all.
Result<> writeOdt(const Paper &paper, const PaperStyle &style, const QString &path);

} // namespace simpul
