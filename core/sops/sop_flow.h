#pragma once

#include "core/model/sops/sop.h"

namespace simpul {

// What a step is drawn as. A step without a symbol is an activity.
enum class SopSymbol { Start, Activity, Decision, End };
SopSymbol symbolOf(const SopStep &step);

// By which exit an arrow leaves its step.
enum class SopExit { Onward, Yes, No };

// One arrow of the flowchart: steps by their place in the table, from 0.
struct SopArrow {
    int from = 0;
    int to = 0;
    SopExit exit = SopExit::Onward;
    bool operator==(const SopArrow &) const = default;
};

// What follows what: the steps that a step names, else the one below. An end has nothing behind it, and a decision only what its
// exits name: what is not said is not drawn.
std::vector<SopArrow> arrowsOf(const Sop &sop);

int stepAt(const Sop &sop, const QString &element); // or the number of the row; -1: there is none

// Who does a step, by their place among the actors and in that order; -1 for a name that is not among them.
std::vector<int> actorsOf(const Sop &sop, const SopStep &step);
QStringList actorNames(const SopStep &step);

// All durations together. Sixty minutes make an hour; how many hours a working day has each office decides, so hours stay hours.
struct SopTime {
    double days = 0;
    qint64 hours = 0;
    qint64 minutes = 0;
    bool operator==(const SopTime &) const = default;
};
SopTime totalTime(const Sop &sop);

} // namespace simpul
