#include "core/base/child_process.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
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
        const rlimit file{rlim_t(limits.fileBytes), rlim_t(limits.fileBytes)};
        setsid(); // what it starts in turn ends with it
        setrlimit(RLIMIT_AS, &memory);
        setrlimit(RLIMIT_FSIZE, &file);
        setrlimit(RLIMIT_CPU, &time);
    });
#else
    Q_UNUSED(process)
    Q_UNUSED(limits)
#endif
}

static void killAll(QProcess &process)
{
#ifdef Q_OS_UNIX
    if (process.processId() > 0)
        kill(pid_t(-process.processId()), SIGKILL);
#endif
    process.kill();
    process.waitForFinished();
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
            killAll(process);
            return {};
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || output.size() > limits.outputBytes)
        return {};
    return output;
}

} // namespace simpul
