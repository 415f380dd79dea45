#pragma once

#include "core/model/value.h"

namespace simpul {

// A number as people type it: 12,5 or 12.5, and grouped where that cannot be misread: 1.500.000 or 1.500.000,50 or 1,500,000.50.
// "12.500" is refused: to an Indonesian it is twelve thousand five hundred, to a program twelve and a half.
std::optional<Decimal> parseNumber(const QString &text);

// "62,5" in Indonesian, "62.5" in English. From seven digits on the thousands are grouped: below, a single group could be misread,
// and years must not be grouped.
QString displayNumber(const Decimal &number);

} // namespace simpul
