#include "core/sops/sop_router.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace simpul {

static constexpr double bendCost = 12; // in millimetres of way
static constexpr double crossingCost = 7;
static constexpr double near = 0.01;

// Directions are the sides: a line that leaves by the top goes up.
static constexpr int opposite(int direction)
{
    return (direction + 2) % 4;
}

static constexpr bool isVertical(int direction)
{
    return direction % 2 == 0;
}

static QRectF between(QPointF a, QPointF b)
{
    return QRectF(a, b).normalized();
}

// Whether a line, which has no width, runs through an area.
static bool runsThrough(QPointF a, QPointF b, const QRectF &area)
{
    const QRectF line = between(a, b);
    return line.left() < area.right() - near && line.right() > area.left() + near && line.top() < area.bottom() - near
        && line.bottom() > area.top() + near;
}

SopRouter::SopRouter(std::vector<double> xs, std::vector<double> ys)
    : m_xs(std::move(xs)), m_ys(std::move(ys)), m_nodes(m_xs.size() * m_ys.size(), Free), m_edges(m_nodes.size(), 0)
{
}

int SopRouter::next(int at, int direction) const
{
    const int column = at % columns();
    const int row = at / columns();
    switch (SopSide(direction)) {
    case SopSide::Top: return row > 0 ? at - columns() : -1;
    case SopSide::Bottom: return row + 1 < int(m_ys.size()) ? at + columns() : -1;
    case SopSide::Left: return column > 0 ? at - 1 : -1;
    case SopSide::Right: return column + 1 < columns() ? at + 1 : -1;
    }
    return -1;
}

bool SopRouter::isEdgeFree(int at, int direction) const
{
    const bool forward = direction == int(SopSide::Right) || direction == int(SopSide::Bottom);
    const int first = forward ? at : next(at, direction);
    return !(m_edges[std::size_t(first)] & (isVertical(direction) ? Down : Across));
}

void SopRouter::block(const QRectF &area)
{
    m_blocked.push_back(area);
    for (int at = 0; at < int(m_nodes.size()); ++at) {
        const QPointF here = this->at(at);
        if (runsThrough(here, here, area))
            m_nodes[std::size_t(at)] |= Blocked;
        for (const SopSide side : {SopSide::Right, SopSide::Bottom}) {
            const int beyond = next(at, int(side));
            if (beyond >= 0 && runsThrough(here, this->at(beyond), area))
                m_edges[std::size_t(at)] |= side == SopSide::Right ? Across : Down;
        }
    }
}

void SopRouter::occupy(QPointF from, QPointF to)
{
    m_segments.emplace_back(from, to);
    for (int at = 0; at < int(m_nodes.size()); ++at) {
        const QPointF here = this->at(at);
        if (std::abs(here.y() - from.y()) > near || here.x() < from.x() || here.x() > to.x())
            continue;
        m_nodes[std::size_t(at)] |= Across;
        m_edges[std::size_t(at)] |= Across;
        if (const int before = next(at, int(SopSide::Left)); before >= 0)
            m_edges[std::size_t(before)] |= Across;
    }
}

void SopRouter::reserve(const Port &port)
{
    if (const int beyond = nodeBeyond(port); beyond >= 0)
        m_nodes[std::size_t(beyond)] |= Reserved;
}

bool SopRouter::isFree(const QRectF &area) const
{
    const auto runs = [&](const auto &segment) { return runsThrough(segment.first, segment.second, area); };
    return std::ranges::none_of(m_segments, runs) && std::ranges::none_of(m_blocked, [&](const QRectF &one) { return one.intersects(area); });
}

// The first crossing of tracks outside the symbol in front of this port; -1 if there is none.
int SopRouter::nodeBeyond(const Port &port) const
{
    const auto index = [](const std::vector<double> &tracks, double value) {
        const auto found = std::ranges::find_if(tracks, [&](double track) { return std::abs(track - value) < near; });
        return found == tracks.end() ? -1 : int(found - tracks.begin());
    };
    const auto above = [](const std::vector<double> &tracks, double value) {
        return int(std::ranges::lower_bound(tracks, value - near) - tracks.begin()) - 1;
    };
    const auto below = [](const std::vector<double> &tracks, double value) {
        const auto found = std::ranges::upper_bound(tracks, value + near);
        return found == tracks.end() ? -1 : int(found - tracks.begin());
    };
    int column = index(m_xs, port.at.x());
    int row = index(m_ys, port.at.y());
    switch (port.side) {
    case SopSide::Top: row = above(m_ys, port.symbol.top()); break;
    case SopSide::Bottom: row = below(m_ys, port.symbol.bottom()); break;
    case SopSide::Left: column = above(m_xs, port.symbol.left()); break;
    case SopSide::Right: column = below(m_xs, port.symbol.right()); break;
    }
    return column < 0 || row < 0 ? -1 : node(column, row);
}

bool SopRouter::isOpen(const Port &port, const QRectF &avoid) const
{
    const int beyond = nodeBeyond(port);
    if (beyond < 0 || m_nodes[std::size_t(beyond)] & (Blocked | Corner))
        return false;
    if (m_nodes[std::size_t(beyond)] & (isVertical(int(port.side)) ? Down : Across))
        return false;
    const bool taken = std::ranges::any_of(m_ports, [&](QPointF one) { return (one - port.at).manhattanLength() < 1; });
    const auto inTheWay = [&](const QRectF &area) { return area != port.symbol && runsThrough(port.at, at(beyond), area); };
    return !taken && !inTheWay(avoid) && std::ranges::none_of(m_blocked, [&](const QRectF &area) { return !area.intersects(port.symbol) && inTheWay(area); });
}

// The cheapest way by what it cost so far and what it must cost at least (A*). A state is a crossing of tracks and the direction in which
// the line comes there.
struct SopRouter::Search {
    const SopRouter &router;
    const QRectF &avoid;
    QRectF goal;
    std::vector<int> goalNodes;
    struct Open {
        double estimate;
        int state;
        bool operator<(const Open &other) const { return estimate > other.estimate; }
    };
    std::vector<double> cost = std::vector<double>(router.m_nodes.size() * 4, std::numeric_limits<double>::infinity());
    std::vector<int> previous = std::vector<int>(router.m_nodes.size() * 4, -1);
    std::priority_queue<Open> open = {};

    bool isGoal(int node) const { return std::ranges::find(goalNodes, node) != goalNodes.end(); }

    double least(QPointF from) const
    {
        return std::max({goal.left() - from.x(), from.x() - goal.right(), 0.0}) + std::max({goal.top() - from.y(), from.y() - goal.bottom(), 0.0});
    }

    void reach(int state, double costThere, int from)
    {
        if (costThere >= cost[std::size_t(state)] - 1e-9)
            return;
        cost[std::size_t(state)] = costThere;
        previous[std::size_t(state)] = from;
        open.push({costThere + least(router.at(state / 4)), state});
    }

    void goOn(int state)
    {
        const int here = state / 4;
        const int direction = state % 4;
        const bool crosses = router.useOf(here) != Free;
        for (int turn = 0; turn < 4; ++turn) {
            if (turn == opposite(direction) || (crosses && turn != direction))
                continue;
            const int there = router.next(here, turn);
            if (there < 0 || !router.isEdgeFree(here, turn))
                continue;
            const std::uint8_t use = router.useOf(there);
            if (use == Free && router.m_nodes[std::size_t(there)] & Reserved && !isGoal(there))
                continue;
            if (use & (Blocked | Corner) || use & (isVertical(turn) ? Down : Across) || runsThrough(router.at(here), router.at(there), avoid))
                continue;
            const QPointF way = router.at(there) - router.at(here);
            reach(there * 4 + turn,
                  cost[std::size_t(state)] + std::abs(way.x()) + std::abs(way.y()) + (turn == direction ? 0 : bendCost) + (use == Free ? 0 : crossingCost),
                  state);
        }
    }
};

static double lengthOf(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

static SopRouter::Points withoutStraightCorners(const SopRouter::Points &points)
{
    SopRouter::Points out;
    for (const QPointF &point : points) {
        if (!out.empty() && lengthOf(out.back(), point) < near)
            continue;
        const auto inLine = [&](auto coordinate) {
            return std::abs(coordinate(out[out.size() - 2]) - coordinate(out.back())) < near && std::abs(coordinate(out.back()) - coordinate(point)) < near;
        };
        if (out.size() >= 2 && (inLine([](QPointF p) { return p.x(); }) || inLine([](QPointF p) { return p.y(); })))
            out.back() = point;
        else
            out.push_back(point);
    }
    return out;
}

std::optional<SopRouter::Way> SopRouter::find(const std::vector<Port> &from, const std::vector<Port> &to, const QRectF &avoid) const
{
    struct Goal {
        int node;
        int direction; // in which the line must come
        const Port *port;
    };
    std::vector<Goal> goals;
    QRectF area;
    for (const Port &port : to) {
        if (!isOpen(port, avoid))
            continue;
        goals.push_back({nodeBeyond(port), opposite(int(port.side)), &port});
        const QRectF spot(at(goals.back().node), QSizeF(1e-6, 1e-6));
        area = goals.size() == 1 ? spot : area.united(spot);
    }
    if (goals.empty())
        return {};

    std::vector<int> goalNodes;
    for (const Goal &goal : goals)
        goalNodes.push_back(goal.node);
    Search search{*this, avoid, area, goalNodes};
    std::vector<const Port *> begun(m_nodes.size() * 4, nullptr);
    for (const Port &port : from) {
        if (!isOpen(port, avoid))
            continue;
        const int state = nodeBeyond(port) * 4 + int(port.side);
        const double cost = port.cost + lengthOf(port.at, at(state / 4));
        if (cost < search.cost[std::size_t(state)])
            begun[std::size_t(state)] = &port;
        search.reach(state, cost, -1);
    }

    double best = std::numeric_limits<double>::infinity();
    int bestState = -1;
    const Goal *bestGoal = nullptr;
    while (!search.open.empty()) {
        const auto [estimate, state] = search.open.top();
        search.open.pop();
        if (estimate >= best)
            break;
        if (estimate > search.cost[std::size_t(state)] + search.least(at(state / 4)) + 1e-6)
            continue; // reached more cheaply since
        for (const Goal &goal : goals) {
            const int direction = state % 4;
            const bool turns = direction != goal.direction;
            if (goal.node != state / 4 || direction == opposite(goal.direction) || (turns && useOf(goal.node) != Free))
                continue;
            const double whole = search.cost[std::size_t(state)] + goal.port->cost + (turns ? bendCost : 0) + lengthOf(at(goal.node), goal.port->at);
            if (whole < best) {
                best = whole;
                bestState = state;
                bestGoal = &goal;
            }
        }
        search.goOn(state);
    }
    if (!bestGoal)
        return {};

    Way way{.points = {bestGoal->port->at}, .cost = best, .nodes = {}};
    for (int state = bestState; state >= 0; state = search.previous[std::size_t(state)]) {
        way.nodes.push_back(state / 4);
        way.points.push_back(at(state / 4));
        if (search.previous[std::size_t(state)] < 0)
            way.points.push_back(begun[std::size_t(state)]->at);
    }
    std::ranges::reverse(way.nodes);
    std::ranges::reverse(way.points);
    way.points = withoutStraightCorners(way.points);
    return way;
}

void SopRouter::take(const Way &way)
{
    m_ports.push_back(way.points.front());
    m_ports.push_back(way.points.back());
    for (std::size_t i = 0; i + 1 < way.points.size(); ++i)
        m_segments.emplace_back(way.points[i], way.points[i + 1]);
    for (std::size_t i = 0; i + 1 < way.nodes.size(); ++i) {
        const int first = std::min(way.nodes[i], way.nodes[i + 1]);
        m_edges[std::size_t(first)] |= way.nodes[i + 1] - way.nodes[i] == 1 || way.nodes[i] - way.nodes[i + 1] == 1 ? Across : Down;
    }
    for (const int one : way.nodes) {
        const QPointF here = at(one);
        const bool corner = std::ranges::any_of(way.points, [&](QPointF point) { return lengthOf(point, here) < near; });
        const auto goesAcross = [&](std::size_t i) {
            return std::abs(way.points[i].y() - here.y()) < near && std::abs(way.points[i + 1].y() - here.y()) < near
                && between(way.points[i], way.points[i + 1]).adjusted(-near, -near, near, near).contains(here);
        };
        bool across = false;
        for (std::size_t i = 0; i + 1 < way.points.size(); ++i)
            across |= goesAcross(i);
        m_nodes[std::size_t(one)] |= corner ? Corner : across ? Across : Down;
    }
}

} // namespace simpul
