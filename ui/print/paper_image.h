#pragma once

#include <QImage>
#include <QString>

namespace simpul {

// A picture as papers take it: upright, no side longer than `most` pixels, white where it is transparent (PDF/A-1 knows no
// transparency). Null when it cannot be read.
QImage paperImage(const QString &path, int most);

} // namespace simpul
