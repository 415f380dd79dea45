#pragma once

#include "ui/print/paper_layout.h"

#include <QByteArray>

#include <optional>

namespace simpul {

// Adds what QPdfWriter cannot write: the language of the text and the outline. Built without libqpdf, or when it fails, it gives back
// nothing and the PDF is good without them.
std::optional<QByteArray> finishPdf(const QByteArray &pdf, const QString &language, const std::vector<PaperLayout::OutlineEntry> &outline);

} // namespace simpul
