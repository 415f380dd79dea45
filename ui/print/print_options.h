#pragma once

#include <QString>

namespace simpul {

struct PrintOptions {
    QString language = QStringLiteral("id"); // of an asset sheet; official papers are Indonesian
    bool empty = false;                      // an attendance list to be signed, before anybody came
    int year = 0;                            // of a mentoring report; 0: as today is
    int quarter = 0;                         // 1 to 4, likewise
};

} // namespace simpul
