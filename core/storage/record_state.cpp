#include "core/storage/record_state.h"

#include "core/storage/path.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace simpul {

const char *lifeName(Life life)
{
    return life == Life::There ? "there" : life == Life::Removed ? "removed" : "disputed";
}

static bool contains(const std::vector<OperationAddress> &sorted, const OperationAddress &at)
{
    return std::binary_search(sorted.begin(), sorted.end(), at);
}

static void insertSorted(std::vector<OperationAddress> &sorted, const OperationAddress &at)
{
    if (sorted.empty() || sorted.back() < at)
        sorted.push_back(at);
    else
        sorted.insert(std::lower_bound(sorted.begin(), sorted.end(), at), at);
}

static bool removes(const Setting &set)
{
    return isLife(set.path) && set.value == "1";
}

static auto placeIn(auto &live, std::string_view path, const OperationAddress &at)
{
    return std::lower_bound(live.begin(), live.end(), std::tie(path, at), [](const auto &value, const auto &wanted) { return std::tie(value.path, value.at) < wanted; });
}

void RecordState::apply(const Operation &operation)
{
    if (has(operation.at))
        return;
    m_created = m_past.empty() ? operation.stamp : std::min(m_created, operation.stamp);
    m_updated = m_past.empty() ? operation.stamp : std::max(m_updated, operation.stamp);
    insertSorted(m_past, operation.at);

    std::vector<OperationAddress> replaces = operation.replaces;
    std::sort(replaces.begin(), replaces.end());
    for (const OperationAddress &replaced : replaces) {
        if (!has(replaced)) {
            for (const Setting &set : operation.sets)
                mark(replaced, set.path);
        }
    }
    const std::vector<std::string> dead = takeMarker(operation.at);
    const char *text = keep(operation);
    bool isRemoval = false;
    for (const Setting &set : operation.sets) {
        const std::string_view path(text, set.path.size());
        const std::string_view value(text + path.size(), set.value.size());
        text += path.size() + value.size();
        if (!replaces.empty())
            dropReplaced(path, replaces);
        const bool replacedBefore = contains(replaces, operation.at) || std::find(dead.begin(), dead.end(), path) != dead.end();
        if (replacedBefore)
            continue;
        m_live.insert(placeIn(m_live, path, operation.at), {path, operation.at, operation.stamp, value});
        isRemoval = isRemoval || removes(set);
    }
    if (isRemoval) {
        const auto place = std::lower_bound(m_removals.begin(), m_removals.end(), operation.at, [](const Removal &removal, const OperationAddress &at) { return removal.at < at; });
        m_removals.insert(place, {operation.at, std::move(replaces)});
    }
    if (!m_removals.empty())
        forgetDeadRemovals();
}

// The paths and values of an operation, one behind the other.
const char *RecordState::keep(const Operation &operation)
{
    std::size_t size = 0;
    for (const Setting &set : operation.sets)
        size += set.path.size() + set.value.size();
    char *text = m_text.emplace_back(std::make_shared_for_overwrite<char[]>(size)).get();
    for (char *to = text; const Setting &set : operation.sets) {
        to = std::copy(set.path.begin(), set.path.end(), to);
        to = std::copy(set.value.begin(), set.value.end(), to);
    }
    if (m_live.empty())
        m_live.reserve(operation.sets.size());
    return text;
}

bool RecordState::has(const OperationAddress &operation) const
{
    return contains(m_past, operation);
}

std::size_t RecordState::liveBytes() const
{
    std::size_t bytes = 0;
    for (const LiveValue &value : m_live)
        bytes += value.value.size();
    return bytes;
}

std::vector<RecordState::Register> RecordState::registers() const
{
    std::vector<Register> out;
    out.reserve(m_live.size());
    for (auto from = m_live.begin(); from != m_live.end();) {
        const auto to = std::find_if(from, m_live.end(), [&](const LiveValue &value) { return value.path != from->path; });
        out.push_back({from->path, {from, to}});
        from = to;
    }
    return out;
}

std::optional<RecordState::Register> RecordState::find(std::string_view path) const
{
    const auto from = placeIn(m_live, path, {});
    const auto to = std::find_if(from, m_live.end(), [&](const LiveValue &value) { return value.path != path; });
    return from == to ? std::nullopt : std::optional<Register>({from->path, {from, to}});
}

void RecordState::dropReplaced(std::string_view path, const std::vector<OperationAddress> &replaced)
{
    const auto from = placeIn(m_live, path, {});
    const auto to = std::find_if(from, m_live.end(), [&](const LiveValue &value) { return value.path != path; });
    m_live.erase(std::remove_if(from, to, [&](const LiveValue &value) { return contains(replaced, value.at); }), to);
}

void RecordState::mark(const OperationAddress &notHere, std::string_view path)
{
    auto at = std::lower_bound(m_markers.begin(), m_markers.end(), notHere, [](const Marker &marker, const OperationAddress &wanted) { return marker.at < wanted; });
    if (at == m_markers.end() || at->at != notHere)
        at = m_markers.insert(at, Marker{notHere, {}});
    const auto place = std::lower_bound(at->paths.begin(), at->paths.end(), path);
    if (place == at->paths.end() || *place != path)
        at->paths.emplace(place, path);
}

std::vector<std::string> RecordState::takeMarker(const OperationAddress &here)
{
    const auto at = std::find_if(m_markers.begin(), m_markers.end(), [&](const Marker &marker) { return marker.at == here; });
    if (at == m_markers.end())
        return {};
    std::vector<std::string> paths = std::move(at->paths);
    m_markers.erase(at);
    return paths;
}

void RecordState::forgetDeadRemovals()
{
    const auto isLive = [this](const Removal &removal) {
        return std::any_of(m_live.begin(), m_live.end(), [&](const LiveValue &value) { return isLife(value.path) && value.at == removal.at && value.value == "1"; });
    };
    std::erase_if(m_removals, [&](const Removal &removal) { return !isLive(removal); });
}

Life RecordState::life(std::string_view scope) const
{
    if (m_removals.empty())
        return Life::There;
    const std::string lifePath = std::string(scope) + '!';
    const auto lifeRegister = find(lifePath);
    if (!lifeRegister)
        return Life::There;
    std::vector<const Removal *> removals;
    for (const LiveValue &value : lifeRegister->live) {
        for (const Removal &removal : m_removals) {
            if (value.value == "1" && removal.at == value.at)
                removals.push_back(&removal);
        }
    }
    if (removals.empty())
        return Life::There;

    bool unseen = false;
    bool onlyLife = true;
    for (const LiveValue &value : inside(scope)) {
        onlyLife = onlyLife && value.path == lifePath;
        unseen = unseen || std::none_of(removals.begin(), removals.end(), [&](const Removal *removal) {
            return removal->at == value.at || contains(removal->saw, value.at);
        });
    }
    if (!unseen)
        return Life::Removed;
    const bool isTag = !scope.empty() && onlyLife; // a tag or link has nothing but its life and is never disputed
    return isTag ? Life::There : Life::Disputed;
}

std::span<const RecordState::LiveValue> RecordState::inside(std::string_view scope) const
{
    const auto from = placeIn(m_live, scope, {});
    const auto to = std::partition_point(from, m_live.end(), [&](const LiveValue &value) { return value.path.starts_with(scope); });
    return {from, to};
}

bool RecordState::isUndisputed() const
{
    const auto samePath = [](const LiveValue &a, const LiveValue &b) { return a.path == b.path; };
    return m_removals.empty() && std::adjacent_find(m_live.begin(), m_live.end(), samePath) == m_live.end();
}

std::vector<std::string> RecordState::scopes() const
{
    std::vector<std::string> out = {std::string()};
    for (const LiveValue &value : m_live) {
        const std::string_view scope = scopeOf(value.path);
        if (!scope.empty() && scope != out.back())
            out.emplace_back(scope);
    }
    return out;
}

std::vector<OperationAddress> RecordState::liveInside(std::string_view scope) const
{
    std::set<OperationAddress> out;
    for (const LiveValue &value : inside(scope))
        out.insert(value.at);
    return {out.begin(), out.end()};
}

// The order in which values are shown.
static auto rankOf(const RecordState::LiveValue &live, const ReplicaOf &replicaOf)
{
    return std::tuple(live.stamp, replicaOf(live.at.segment), live.value);
}

std::vector<ShownValue> shownValues(const RecordState::Register &reg, const ReplicaOf &replicaOf)
{
    std::vector<std::pair<decltype(rankOf(reg.live.front(), replicaOf)), OperationAddress>> all;
    for (const RecordState::LiveValue &live : reg.live)
        all.emplace_back(rankOf(live, replicaOf), live.at);
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<ShownValue> out;
    std::unordered_set<std::string_view> seen;
    for (const auto &[rank, at] : all) {
        if (seen.insert(std::get<std::string_view>(rank)).second)
            out.push_back({std::string(std::get<std::string_view>(rank)), at, std::get<Stamp>(rank)});
    }
    return out;
}

std::string_view shownValue(const RecordState::Register &reg, const ReplicaOf &replicaOf)
{
    if (reg.live.size() == 1)
        return reg.live.front().value;
    return std::max_element(reg.live.begin(), reg.live.end(), [&](const auto &a, const auto &b) { return rankOf(a, replicaOf) < rankOf(b, replicaOf); })->value;
}

static bool differs(const RecordState::Register &reg)
{
    return std::any_of(reg.live.begin(), reg.live.end(), [&](const auto &value) { return value.value != reg.live.front().value; });
}

std::vector<std::string> conflictPaths(const RecordState &state)
{
    if (state.isUndisputed())
        return {};
    const Life whole = state.life();
    if (whole == Life::Removed)
        return {};
    std::vector<std::string> out;
    if (whole == Life::Disputed)
        out.emplace_back("!");
    for (const RecordState::Register &reg : state.registers()) {
        if (isLife(reg.path)) {
            const std::string_view scope = scopeOf(reg.path);
            if (!scope.empty() && state.life(scope) == Life::Disputed)
                out.emplace_back(reg.path);
        } else if (differs(reg) && !isRowOrder(reg.path) && state.life(scopeOf(reg.path)) != Life::Removed) {
            out.emplace_back(reg.path);
        }
    }
    return out;
}

} // namespace simpul
