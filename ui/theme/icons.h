#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace simpul {

// One of our drawings (resources/icons/*.svg without the suffix), painted in the colours of the palette of the moment: text,
// disabled text, or the text of a selection. It follows a change between light and dark by itself.
QIcon icon(const QString &name);

// The same in one colour of the caller's choice, for places that do not follow the palette (the dark column, badges).
QIcon icon(const QString &name, const QColor &colour);

// The program's own icon: the knot on its teal ground.
QIcon programIcon();

} // namespace simpul
