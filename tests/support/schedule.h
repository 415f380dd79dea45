#pragma once

#include <QString>
#include <QStringList>

namespace simpul::test {

// Plays a schedule exported by the model of the format (steps with names, and what every library must know in the end) on real
// libraries and bundles, and tells every difference in a line. Empty: the program did as the model says.
QStringList playSchedule(const QString &file);

// Kinds of step that this program does not do yet; such schedules are not played.
bool canPlay(const QString &file);

} // namespace simpul::test
