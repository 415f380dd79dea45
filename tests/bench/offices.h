#pragma once

#include "tests/bench/report.h"
#include "tests/bench/workload.h"

#include "core/library.h"

namespace simpul::bench {

// What all rows work with.
struct Setting {
    const Workload &w;
    QString folder; // of this run's files; kept with --keep
    bool quick = false;
    bool peers = false;
    Report &report;

    QString file(const QString &name) const { return folder + u'/' + name; }
    QString program(const QString &name) const; // beside simpul-bench; empty if it was not built
};

// The time that offices here have: it goes on by itself, the same in every run.
class BenchClock : public Clock
{
public:
    Stamp now() const override { return m_time += 10; }

private:
    mutable Stamp m_time = 1'790'000'000'000; // September 2026
};

inline LibraryPlace placeOf(const QString &folder)
{
    return {folder, folder + QStringLiteral(".config"), {}};
}
// An empty library of an office of its own; what was in the folder is gone. Stops the program when that fails.
std::unique_ptr<Library> makeOffice(const QString &folder, const QString &code, const Clock &clock);
std::unique_ptr<Library> openOffice(const QString &folder, const Clock &clock);
// An empty library that trusts the office of W.
std::unique_ptr<Library> makeReceiver(const Setting &setting, const QString &name, const Clock &clock);
void removeOffice(const QString &folder);

// The office A that wrote W, and what it sends. Made once, found again with --keep.
struct PreparedW {
    QString card;
    QString first;     // bundle of the records as first written
    QString full;      // and of the change
    QString increment; // of the change only
    QString jsonLines;
};
PreparedW prepare(const Setting &setting);

// For what must work: says what failed and ends the program.
void must(const Result<> &result, const char *what);
template <typename T>
T must(Result<T> result, const char *what)
{
    must(result ? Result<>() : fail(result.error()), what);
    return std::move(*result);
}

} // namespace simpul::bench
