#pragma once

#include "core/base/bytes.h"
#include "ui/theme/widgets.h"

#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

namespace simpul {

// One row of a list as it is painted. A worker prepares it whole, so that painting asks nobody anything.
struct Row {
    std::string type = {};
    Uuid id = {};
    QString title = {};
    QString sentence = {};              // the words around a search's hit, or how the thing begins
    QList<QPair<int, int>> marks = {};  // in `sentence`: start, length
    QString badge = {};
    Tone tone = Tone::Mute;
    QString meta = {};                  // owner · date
    bool inConflict = false;
    QString why = {};                   // what made a hit of a search come where it is
};

} // namespace simpul

Q_DECLARE_METATYPE(simpul::Row)
