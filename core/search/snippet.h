#pragma once

#include "core/search/searcher.h"

#include <QList>
#include <QPair>
#include <QString>

namespace simpul {

struct Snippet {
    QString text;                // plain, one line
    QList<QPair<int, int>> marks; // start and length in `text`
    bool hasHit() const { return !marks.isEmpty(); }
};

// The piece of the text that has the most words of the query, with every such word marked.
Snippet makeSnippet(std::string_view utf8, const SoughtWords &sought);

// Where sought words stand in a text: start and length in letters of UTF-16.
QList<QPair<int, int>> marksOfWords(const QString &text, const SoughtWords &sought);

} // namespace simpul
