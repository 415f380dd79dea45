#include "core/base/child_process.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace simpul {

QString installedProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

static void setBounds(QProcess &process, const ChildLimits &limits)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([limits] {
        const rlimit memory{rlim_t(limits.memoryBytes), rlim_t(limits.memoryBytes)};
        const rlimit time{rlim_t(limits.seconds), rlim_t(limits.seconds)};
        setrlimit(RLIMIT_AS, &memory);
        setrlimit(RLIMIT_CPU, &time);
    });
#else
    Q_UNUSED(process)
    Q_UNUSED(limits)
#endif
}

std::optional<QByteArray> runChild(const QString &program, const QStringList &arguments, const ChildLimits &limits, const QString &folder,
                                   const std::function<bool()> &isStopped)
{
    const QString path = installedProgram(program);
    if (path.isEmpty())
        return {};
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardInputFile(QProcess::nullDevice());
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    setBounds(process, limits);
    process.start(path, arguments, QIODevice::ReadOnly);
    const QDeadlineTimer end(limits.seconds * 1000);
    QByteArray output;
    bool isOver = false;
    while (!isOver) {
        isOver = process.waitForFinished(100);
        output += process.readAllStandardOutput();
        if (!isOver && (process.state() == QProcess::NotRunning || end.hasExpired() || output.size() > limits.outputBytes || (isStopped && isStopped()))) {
            process.kill();
            process.waitForFinished();
            return {};
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || output.size() > limits.outputBytes)
        return {};
    return output;
}

} // namespace simpul
