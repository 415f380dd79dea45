// How a record's state lies in the database: one packed blob. Local only; it can be made again from the log, so its first byte may change.
#include "core/base/hash.h"
#include "core/storage/packing.h"
#include "core/storage/record_state.h"

#include <algorithm>
#include <set>

namespace simpul {

namespace {

constexpr char formatOfPack = 2;

struct LiveOperation {
    OperationAddress at;
    Stamp stamp = 0;
};

std::vector<LiveOperation> liveOperations(std::span<const RecordState::LiveValue> live)
{
    std::vector<LiveOperation> out;
    for (const RecordState::LiveValue &value : live) {
        if (out.empty() || out.back().at != value.at)
            out.push_back({value.at, value.stamp});
    }
    std::sort(out.begin(), out.end(), [](const LiveOperation &a, const LiveOperation &b) { return a.at < b.at; });
    out.erase(std::unique(out.begin(), out.end(), [](const LiveOperation &a, const LiveOperation &b) { return a.at == b.at; }), out.end());
    return out;
}

const std::vector<std::string_view> &fieldNames()
{
    static const std::vector<std::string_view> names = [] {
        std::set<std::string_view> all;
        for (const EntityType *type : entityTypes()) {
            for (const Field &field : type->fields)
                all.insert(field.name);
        }
        return std::vector<std::string_view>(all.begin(), all.end());
    }();
    return names;
}

// 0 and the text, or a field's place in the list of all their names, from 1.
void packPath(Packer &pack, std::string_view path)
{
    const auto &names = fieldNames();
    const auto at = std::lower_bound(names.begin(), names.end(), path);
    if (at != names.end() && *at == path) {
        pack.number(std::uint64_t(at - names.begin()) + 1);
    } else {
        pack.number(0);
        pack.text(path);
    }
}

std::string_view unpackPath(Unpacker &in)
{
    const std::uint64_t name = in.number();
    if (name == 0)
        return in.text();
    in.ok = in.ok && name <= fieldNames().size();
    return in.ok ? fieldNames()[name - 1] : std::string_view();
}

} // namespace

std::string shapeOfPack()
{
    std::string shape = std::to_string(int(formatOfPack));
    for (const std::string_view name : fieldNames())
        shape.append(1, ' ').append(name);
    return shape;
}

// The first byte of the hash of what the names stand for: states packed by a program with other fields are not misread.
static char shapeByte()
{
    static const char byte = char(sha256(shapeOfPack()).data[0]);
    return byte;
}

// format, shape, created, updated-created, applied operations, live operations (index into applied, stamp-created),
// live values (path, index into live operations, JSON), removals, markers
std::string RecordState::pack() const
{
    Packer pack;
    pack.out.reserve(liveBytes() + 48 + 16 * (m_past.size() + m_live.size()));
    pack.out += formatOfPack;
    pack.out += shapeByte();
    pack.number(std::uint64_t(m_created));
    pack.number(std::uint64_t(m_updated - m_created));
    pack.addresses(m_past);
    const std::vector<LiveOperation> operations = liveOperations(m_live);
    pack.number(operations.size());
    for (const LiveOperation &operation : operations) {
        pack.number(std::uint64_t(std::lower_bound(m_past.begin(), m_past.end(), operation.at) - m_past.begin()));
        pack.number(std::uint64_t(operation.stamp - m_created));
    }
    pack.number(m_live.size());
    for (const LiveValue &value : m_live) {
        const auto at = std::lower_bound(operations.begin(), operations.end(), value.at, [](const LiveOperation &operation, const OperationAddress &wanted) { return operation.at < wanted; });
        packPath(pack, value.path);
        pack.number(std::uint64_t(at - operations.begin()));
        pack.text(value.value);
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
    if (packed.size() < 2 || packed[0] != formatOfPack || packed[1] != shapeByte())
        return {};
    RecordState state;
    char *text = state.m_text.emplace_back(std::make_shared_for_overwrite<char[]>(packed.size())).get();
    std::copy(packed.begin(), packed.end(), text);
    Unpacker in(std::string_view(text, packed.size()).substr(2));
    state.m_created = Stamp(in.number());
    state.m_updated = state.m_created + Stamp(in.number());
    state.m_past = in.addresses();
    std::vector<LiveOperation> operations(in.count());
    for (LiveOperation &operation : operations) {
        const std::uint64_t index = in.number();
        operation.stamp = state.m_created + Stamp(in.number());
        if (index >= state.m_past.size())
            return {};
        operation.at = state.m_past[index];
    }
    state.m_live.resize(in.count());
    for (LiveValue &value : state.m_live) {
        const std::string_view path = unpackPath(in);
        const std::uint64_t index = in.number();
        if (index >= operations.size())
            return {};
        value = {path, operations[index].at, operations[index].stamp, in.text()};
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
