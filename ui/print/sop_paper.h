#pragma once

#include "core/model/sops/sop.h"
#include "ui/print/asset_paper.h"

#include <QSizeF>

namespace simpul {

// P5, the paper of an SOP AP: a page with the identity box, then the flowchart table on as many pages as it needs.
struct SopPaperSource {
    Sop sop;
    Letterhead letterhead;
    QString signatoryName; // with titles; empty when nobody is named
    QString signatoryNip;  // empty when it is not held here
    QStringList related;   // titles
    QTimeZone zone;
    Stamp printedAt = 0;
    QSizeF page = {297, 210}; // millimetres; F4 is 330 x 215
};

Result<> writeSopPdf(const SopPaperSource &source, const PaperLanguage &words, const QString &path);
Result<> printSop(Library &library, const Uuid &sop, const QString &outputPdf, const PrintOptions &options = {});

} // namespace simpul
