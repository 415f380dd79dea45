#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace simpul {

// Where `text` has words that `other` has not, as start and length: what is marked when people compare two values. Words that follow
// each other are one stretch. Very long texts that differ nearly everywhere are marked from the first to the last difference.
QList<QPair<int, int>> differingWords(const QString &text, const QString &other);

} // namespace simpul
