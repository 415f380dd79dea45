#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace simpul {

// Bounds of another program that reads what came from outside.
struct ChildLimits {
    int seconds = 60;
    qint64 memoryBytes = qint64(1) << 30; // Linux only
    qint64 outputBytes = qint64(16) << 20;
    qint64 fileBytes = qint64(256) << 20; // of each file it writes; Linux only
};

// Runs another program without a shell and gives what it wrote to stdout. Nothing if it is not installed, failed, took too long, was
// stopped (`isStopped` is asked ten times a second) or wrote too much. It reads no input, and works in a folder of its own if one is given.
std::optional<QByteArray> runChild(const QString &program, const QStringList &arguments, const ChildLimits &limits = {}, const QString &folder = {},
                                   const std::function<bool()> &isStopped = {});

// Where a program is installed; empty if it is not.
QString installedProgram(const QString &name);

} // namespace simpul
