#include "tests/bench/measure.h"

#include <QFile>
#include <QTemporaryFile>

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>

namespace simpul::bench {

static double wallNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

static double cpuOf(const rusage &usage)
{
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

static Cost now()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return {wallNow(), cpuOf(usage)};
}

void Meter::start()
{
    m_began = now();
}

void Meter::stop()
{
    const Cost end = now();
    m_sum.wall += end.wall - m_began.wall;
    m_sum.cpu += end.cpu - m_began.cpu;
}

Cost medianOf(const std::vector<Cost> &costs)
{
    const auto median = [&](double Cost::*part) {
        std::vector<double> values;
        for (const Cost &cost : costs)
            values.push_back(cost.*part);
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[values.size() / 2];
    };
    return {median(&Cost::wall), median(&Cost::cpu)};
}

namespace {

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> out;
    for (QByteArray &text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

std::vector<QByteArray> bytesOf(const QStringList &texts)
{
    std::vector<QByteArray> out;
    for (const QString &text : texts)
        out.push_back(text.toLocal8Bit());
    return out;
}

qint64 peakOf(pid_t child)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(child));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

// Waits for the child, which stops once more when it ends: rusage would tell the largest of its memory and this process' memory.
int follow(pid_t child, Run &run, rusage &usage)
{
    int status = 0;
    while (wait4(child, &status, 0, &usage) == child && WIFSTOPPED(status)) {
        const int signal = WSTOPSIG(status);
        const bool ends = status >> 8 == (SIGTRAP | (PTRACE_EVENT_EXIT << 8));
        if (ends)
            run.peakBytes = peakOf(child);
        else if (signal == SIGTRAP)
            ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACEEXIT);
        ptrace(PTRACE_CONT, child, nullptr, signal == SIGTRAP ? 0 : signal);
    }
    return status;
}

} // namespace

Run run(const Program &program)
{
    Run out;
    QTemporaryFile output;
    if (!output.open())
        return out;
    std::vector<QByteArray> arguments = bytesOf(QStringList{program.path} + program.arguments);
    std::vector<QByteArray> settings = bytesOf(program.environment);
    const std::vector<char *> argv = pointers(arguments);
    const QByteArray folder = program.folder.toLocal8Bit();
    const double began = wallNow();
    const pid_t child = fork();
    if (child == 0) {
        dup2(output.handle(), STDOUT_FILENO);
        dup2(output.handle(), STDERR_FILENO);
        for (QByteArray &setting : settings)
            putenv(setting.data());
        if (!folder.isEmpty() && chdir(folder.constData()) != 0)
            _exit(127);
        const rlimit limit{rlim_t(program.longest), rlim_t(program.longest)};
        if (program.longest > 0)
            setrlimit(RLIMIT_CPU, &limit);
        ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    if (child < 0)
        return out;
    rusage usage{};
    const int status = follow(child, out, usage);
    out.cost = {wallNow() - began, cpuOf(usage)};
    out.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    static constexpr qint64 shown = 4000;
    output.seek(std::max<qint64>(0, output.size() - shown));
    out.output = output.readAll();
    return out;
}

} // namespace simpul::bench
