#pragma once

#include "core/library_parts.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace simpul::test {

// Compares what a library holds after a schedule with what the model says it must: every value, life, conflict and what waits. One line
// for each kind that differs. `recordName` gives the model's name of a record.
QStringList differencesFrom(const QJsonObject &expected, const QString &name, Library &library, const std::function<QString(const Uuid &)> &recordName);

} // namespace simpul::test
