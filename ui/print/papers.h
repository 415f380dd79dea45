#pragma once

#include "core/library.h"
#include "ui/print/print_options.h"

#include <span>

namespace simpul {

// Every paper Simpul prints, for the command line and the window alike.
struct PaperKind {
    const char *name;  // on the command line: minutes
    const char *type;  // of the record it is printed from
    const char *label; // in context "Papers"
    Result<> (*print)(Library &library, const Uuid &record, const QString &path, const PrintOptions &options);
    bool asText = true; // also as OpenDocument text, to be edited

    QString displayName() const;
};
std::span<const PaperKind> allPapers();
const PaperKind *findPaper(const QString &name);
QList<const PaperKind *> papersOf(std::string_view type);

} // namespace simpul
