#pragma once

#include "core/library.h"

namespace simpul {

struct MinutesImport {
    Uuid meeting;          // with draft minutes, the document attached
    int points = 0, decisions = 0, actions = 0, attendance = 0;
    QStringList strangers; // names that nobody here has: they stay as names from outside
};
// Minutes that were written with a word processor (.docx, .odt, .pdf, text), as far as their parts can be recognised. What is not recognised is
// in the document, which stays attached. Errors: as importFiles, and "no-minutes".
Result<MinutesImport> importMinutes(Library &library, const QString &path);

} // namespace simpul
