#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace simpul {

// Writes a file so that it is there whole or not at all: a temporary name in the same folder, flushed to the disk, renamed.
Result<> writeFile(const QString &path, const std::function<Result<>(QIODevice &)> &fill);
Result<> writeFile(const QString &path, const QByteArray &content);
Result<> copyFile(const QString &from, const QString &to); // whole or not at all; replaces what is there
Result<QByteArray> readFile(const QString &path, qint64 atMost);
// What people call a thing, as the name of a file that every system takes; without a suffix, at most 80 letters.
QString fileNameFrom(const QString &title);
void makePrivate(const QString &path); // only the owner may read it (keys)

} // namespace simpul
