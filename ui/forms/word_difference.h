#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace simpul {

// Where `text` has words that `other` has not, as start and length: what is marked when people compare two values. Words that follow
// each other are one stretch. Very long texts that differ nearly everywhere are marked from the first to the last difference.
QList<QPair<int, int>> differingWords(const QString &text, const QString &other);

// Both texts as one, in stretches of words: what stayed, what went and what came.
struct WordPiece {
    enum class What { Stayed, Went, Came } what;
    QString text;
    bool operator==(const WordPiece &) const = default;
};
QList<WordPiece> wordDifference(const QString &before, const QString &after);

} // namespace simpul
