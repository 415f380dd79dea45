// How a record's state lies in the database: one packed blob. Local only; it can be made again from the log, so its first byte may change.
#include "core/storage/packing.h"
#include "core/storage/record_state.h"

#include <algorithm>
#include <optional>

namespace simpul {

namespace {

constexpr char formatOfPack = 1;

struct LiveOperation {
    OperationAddress at;
    Stamp stamp = 0;
};

std::vector<LiveOperation> liveOperations(const std::vector<RecordState::Register> &registers)
{
    std::vector<LiveOperation> out;
    for (const RecordState::Register &reg : registers) {
        for (const RecordState::LiveValue &value : reg.live) {
            const auto same = [&](const LiveOperation &operation) { return operation.at == value.at; };
            if (out.empty() || (!same(out.back()) && std::none_of(out.begin(), out.end(), same)))
                out.push_back({value.at, value.stamp});
        }
    }
    return out;
}

} // namespace

// format, created, updated-created, applied operations, live operations (index into applied, stamp-created),
// registers (path, values as (index into live, JSON)), removals, markers
std::string RecordState::pack() const
{
    Packer pack;
    pack.out.reserve(256);
    pack.out += formatOfPack;
    pack.number(std::uint64_t(m_created));
    pack.number(std::uint64_t(m_updated - m_created));
    pack.addresses(m_past);
    const std::vector<LiveOperation> live = liveOperations(m_registers);
    pack.number(live.size());
    for (const LiveOperation &operation : live) {
        pack.number(std::uint64_t(std::lower_bound(m_past.begin(), m_past.end(), operation.at) - m_past.begin()));
        pack.number(std::uint64_t(operation.stamp - m_created));
    }
    pack.number(m_registers.size());
    for (const Register &reg : m_registers) {
        pack.text(reg.path);
        pack.number(reg.live.size());
        for (const LiveValue &value : reg.live) {
            const auto at = std::find_if(live.begin(), live.end(), [&](const LiveOperation &operation) { return operation.at == value.at; });
            pack.number(std::uint64_t(at - live.begin()));
            pack.text(value.value);
        }
    }
    pack.number(m_removals.size());
    for (const Removal &removal : m_removals) {
        pack.address(removal.at);
        pack.addresses(removal.saw);
    }
    pack.number(m_markers.size());
    for (const Marker &marker : m_markers) {
        pack.address(marker.at);
        pack.number(marker.paths.size());
        for (const std::string &path : marker.paths)
            pack.text(path);
    }
    return std::move(pack.out);
}

RecordState RecordState::unpack(std::string_view packed)
{
    if (packed.empty() || packed.front() != formatOfPack)
        return {};
    Unpacker in(packed.substr(1));
    RecordState state;
    state.m_created = Stamp(in.number());
    state.m_updated = state.m_created + Stamp(in.number());
    state.m_past = in.addresses();
    std::vector<LiveOperation> live(in.count());
    for (LiveOperation &operation : live) {
        const std::uint64_t index = in.number();
        operation.stamp = state.m_created + Stamp(in.number());
        if (index >= state.m_past.size())
            return {};
        operation.at = state.m_past[index];
    }
    state.m_registers.resize(in.count());
    for (Register &reg : state.m_registers) {
        reg.path = in.text();
        reg.live.resize(in.count());
        for (LiveValue &value : reg.live) {
            const std::uint64_t index = in.number();
            if (index >= live.size())
                return {};
            value = {live[index].at, live[index].stamp, std::string(in.text())};
        }
    }
    state.m_removals.resize(in.count());
    for (Removal &removal : state.m_removals) {
        removal.at = in.address();
        removal.saw = in.addresses();
    }
    state.m_markers.resize(in.count());
    for (Marker &marker : state.m_markers) {
        marker.at = in.address();
        marker.paths.resize(in.count());
        for (std::string &path : marker.paths)
            path = in.text();
    }
    return in.ok ? state : RecordState();
}

} // namespace simpul
