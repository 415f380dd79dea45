#pragma once

#include "core/library.h"
#include "ui/print/paper.h"
#include "ui/print/paper_language.h"
#include "ui/print/print_options.h"

namespace simpul {

// P7, lembar aset pengetahuan: what an asset says, whose it is, what it rests on, its files and how it came to be.
struct AssetPaperSource {
    Record asset;
    std::function<QString(const Uuid &)> nameOf; // people with their titles; empty when it is not held here. Never a NIP.
    QList<HistoryEntry> history;                 // newest first
    Letterhead letterhead;
    QTimeZone zone;
    Stamp printedAt = 0;
};
Paper assetPaper(const AssetPaperSource &source, const PaperLanguage &words);

// Needs a QGuiApplication, for fonts; "offscreen" will do.
Result<> printAsset(Library &library, const Uuid &asset, const QString &path, const PrintOptions &options = {});

} // namespace simpul
