#include "core/sops/sop_flow.h"

#include <algorithm>
#include <cmath>

namespace simpul {

SopSymbol symbolOf(const SopStep &step)
{
    if (step.symbol == u"mulai")
        return SopSymbol::Start;
    if (step.symbol == u"keputusan")
        return SopSymbol::Decision;
    return step.symbol == u"selesai" ? SopSymbol::End : SopSymbol::Activity;
}

int stepAt(const Sop &sop, const QString &element)
{
    const auto at = std::find_if(sop.steps.begin(), sop.steps.end(), [&](const SopStep &step) { return step.element == element; });
    if (element.isEmpty() || at != sop.steps.end())
        return element.isEmpty() ? -1 : int(at - sop.steps.begin());
    const int number = element.toInt(); // as people write it into a file of steps
    return number >= 1 && number <= sop.steps.size() ? number - 1 : -1;
}

static void addArrow(std::vector<SopArrow> &arrows, int from, int to, SopExit exit)
{
    if (to >= 0)
        arrows.push_back({from, to, exit});
}

std::vector<SopArrow> arrowsOf(const Sop &sop)
{
    std::vector<SopArrow> arrows;
    const int count = int(sop.steps.size());
    for (int i = 0; i < count; ++i) {
        const SopStep &step = sop.steps[i];
        const SopSymbol symbol = symbolOf(step);
        if (symbol == SopSymbol::Decision) {
            addArrow(arrows, i, stepAt(sop, step.nextYes), SopExit::Yes);
            addArrow(arrows, i, stepAt(sop, step.nextNo), SopExit::No);
        } else if (symbol != SopSymbol::End) {
            const int below = i + 1 < count ? i + 1 : -1;
            addArrow(arrows, i, step.next.isEmpty() ? below : stepAt(sop, step.next), SopExit::Onward);
        }
    }
    return arrows;
}

QStringList actorNames(const SopStep &step)
{
    QStringList names;
    for (const QString &name : step.actors.split(u';')) {
        if (const QString bare = name.simplified(); !bare.isEmpty() && !names.contains(bare, Qt::CaseInsensitive))
            names << bare;
    }
    return names;
}

std::vector<int> actorsOf(const Sop &sop, const SopStep &step)
{
    std::vector<int> places;
    for (const QString &name : actorNames(step)) {
        const auto at = std::find_if(sop.actors.begin(), sop.actors.end(), [&](const SopActor &actor) {
            return actor.name.simplified().compare(name, Qt::CaseInsensitive) == 0;
        });
        places.push_back(at == sop.actors.end() ? -1 : int(at - sop.actors.begin()));
    }
    std::ranges::sort(places);
    return places;
}

SopTime totalTime(const Sop &sop)
{
    double days = 0;
    double minutes = 0;
    for (const SopStep &step : sop.steps) {
        const double value = step.duration.toDouble();
        if (step.durationUnit == u"hari")
            days += value;
        else if (step.durationUnit == u"jam")
            minutes += 60 * value;
        else if (step.durationUnit == u"menit")
            minutes += value;
    }
    const qint64 whole = std::llround(minutes);
    return {std::round(days * 100) / 100, whole / 60, whole % 60};
}

} // namespace simpul
