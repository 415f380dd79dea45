#pragma once

#include "core/search/query.h"

#include <QList>
#include <QPair>
#include <QString>

namespace simpul {

struct Snippet {
    QString text;                // plain, one line
    QList<QPair<int, int>> marks; // start and length in `text`
    bool hasHit() const { return !marks.isEmpty(); }
};

// The piece of the text around the first place where a word of the query stands, with every such word marked.
Snippet makeSnippet(std::string_view utf8, const ParsedQuery &query);

} // namespace simpul
