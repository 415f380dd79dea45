#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace simpul::bench {

// What some work took, in seconds: by the clock on the wall, and of processors, all threads and waited-for children together. On a busy
// machine only the second says something about the program.
struct Cost {
    double wall = 0;
    double cpu = 0;
};
Cost medianOf(const std::vector<Cost> &costs);

// Of work inside this process; can be stopped and started again.
class Meter
{
public:
    void start();
    void stop();
    Cost cost() const { return m_sum; }

private:
    Cost m_sum;
    Cost m_began;
};

struct Run {
    Cost cost;
    int status = -1;      // the exit status; -1: it could not be started or crashed
    qint64 peakBytes = 0; // the most memory it had resident (VmHWM)
    QByteArray output;    // the end of stdout and stderr together
};
struct Program {
    QString path;
    QStringList arguments;
    QString folder = {};          // to run in
    QStringList environment = {}; // NAME=value, beside that of this process
    int longest = 0;              // seconds of processor time, then it is killed; 0: as long as it takes
};
// Runs it to its end.
Run run(const Program &program);

} // namespace simpul::bench
