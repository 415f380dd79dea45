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
    bool isRemoval = false;
    for (const Setting &set : operation.sets) {
        Register &reg = registerFor(set.path);
        if (!replaces.empty())
            dropReplaced(reg, replaces);
        const bool replacedBefore = contains(replaces, operation.at) || std::find(dead.begin(), dead.end(), set.path) != dead.end();
        if (replacedBefore)
            continue;
        const auto place = std::lower_bound(reg.live.begin(), reg.live.end(), operation.at, [](const LiveValue &value, const OperationAddress &at) { return value.at < at; });
        reg.live.insert(place, {operation.at, operation.stamp, std::string(set.value)});
        isRemoval = isRemoval || removes(set);
    }
    if (isRemoval) {
        const auto place = std::lower_bound(m_removals.begin(), m_removals.end(), operation.at, [](const Removal &removal, const OperationAddress &at) { return removal.at < at; });
        m_removals.insert(place, {operation.at, std::move(replaces)});
    }
    std::erase_if(m_registers, [](const Register &reg) { return reg.live.empty(); });
    if (!m_removals.empty())
        forgetDeadRemovals();
}

bool RecordState::has(const OperationAddress &operation) const
{
    return contains(m_past, operation);
}

static auto pathAt(auto &registers, std::string_view path)
{
    return std::lower_bound(registers.begin(), registers.end(), path, [](const auto &reg, std::string_view wanted) { return reg.path < wanted; });
}

const RecordState::Register *RecordState::find(std::string_view path) const
{
    const auto at = pathAt(m_registers, path);
    return at != m_registers.end() && at->path == path ? &*at : nullptr;
}

RecordState::Register &RecordState::registerFor(std::string_view path)
{
    const auto at = pathAt(m_registers, path);
    if (at != m_registers.end() && at->path == path)
        return *at;
    return *m_registers.insert(at, Register{std::string(path), {}});
}

void RecordState::dropReplaced(Register &reg, const std::vector<OperationAddress> &replaced)
{
    std::erase_if(reg.live, [&](const LiveValue &value) { return contains(replaced, value.at); });
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
        return std::any_of(m_registers.begin(), m_registers.end(), [&](const Register &reg) {
            return isLife(reg.path) && std::any_of(reg.live.begin(), reg.live.end(), [&](const LiveValue &value) { return value.at == removal.at && value.value == "1"; });
        });
    };
    std::erase_if(m_removals, [&](const Removal &removal) { return !isLive(removal); });
}

Life RecordState::life(std::string_view scope) const
{
    if (m_removals.empty())
        return Life::There;
    const std::string lifePath = std::string(scope) + '!';
    const Register *lifeRegister = find(lifePath);
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
    for (const Register &reg : m_registers) {
        if (!reg.path.starts_with(scope))
            continue;
        onlyLife = onlyLife && reg.path == lifePath;
        for (const LiveValue &value : reg.live) {
            unseen = unseen || std::none_of(removals.begin(), removals.end(), [&](const Removal *removal) {
                return removal->at == value.at || contains(removal->saw, value.at);
            });
        }
    }
    if (!unseen)
        return Life::Removed;
    const bool isTag = !scope.empty() && onlyLife; // a tag or link has nothing but its life and is never disputed
    return isTag ? Life::There : Life::Disputed;
}

std::vector<std::string> RecordState::scopes() const
{
    std::vector<std::string> out = {std::string()};
    for (const Register &reg : m_registers) {
        const std::string_view scope = scopeOf(reg.path);
        if (!scope.empty() && scope != out.back())
            out.emplace_back(scope);
    }
    return out;
}

std::vector<OperationAddress> RecordState::liveInside(std::string_view scope) const
{
    std::set<OperationAddress> out;
    for (const Register &reg : m_registers) {
        if (reg.path.starts_with(scope)) {
            for (const LiveValue &value : reg.live)
                out.insert(value.at);
        }
    }
    return {out.begin(), out.end()};
}

std::vector<ShownValue> shownValues(const RecordState::Register &reg, const ReplicaOf &replicaOf)
{
    if (reg.live.size() == 1)
        return {{reg.live.front().value, reg.live.front().at, reg.live.front().stamp}};
    struct Candidate {
        const RecordState::LiveValue *live;
        PublicKey replica;
    };
    std::vector<Candidate> all;
    for (const RecordState::LiveValue &value : reg.live)
        all.push_back({&value, replicaOf(value.at.segment)});
    std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.live->stamp, a.replica, a.live->value) > std::tie(b.live->stamp, b.replica, b.live->value);
    });
    std::vector<ShownValue> out;
    std::unordered_set<std::string_view> seen;
    for (const Candidate &candidate : all) {
        if (seen.insert(candidate.live->value).second)
            out.push_back({candidate.live->value, candidate.live->at, candidate.live->stamp});
    }
    return out;
}

static bool differs(const RecordState::Register &reg)
{
    return std::any_of(reg.live.begin(), reg.live.end(), [&](const auto &value) { return value.value != reg.live.front().value; });
}

std::vector<std::string> conflictPaths(const RecordState &state)
{
    const Life whole = state.life();
    if (whole == Life::Removed)
        return {};
    std::vector<std::string> out;
    if (whole == Life::Disputed)
        out.emplace_back("!");
    for (const RecordState::Register &reg : state.registers()) {
        const std::string_view scope = scopeOf(reg.path);
        if (isLife(reg.path)) {
            if (!scope.empty() && state.life(scope) == Life::Disputed)
                out.push_back(reg.path);
        } else if (!isRowOrder(reg.path) && differs(reg) && state.life(scope) != Life::Removed) {
            out.push_back(reg.path);
        }
    }
    return out;
}

} // namespace simpul
