#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/model/entity_type.h"

#include <string_view>
#include <vector>

namespace simpul {

// A segment as this library numbers it. The open tail of each audience has a number too and keeps it when it is sealed, so that
// nothing written about its operations changes. Never travels.
using SegmentNumber = std::uint32_t;

// Which operation: its segment and its number in the chain. Numbers alone are ambiguous when a copied key went on twice.
struct OperationAddress {
    SegmentNumber segment = 0;
    std::uint64_t number = 0;
    auto operator<=>(const OperationAddress &) const = default;
};

// Which record: its id may stand in two audiences, each with a state of its own.
struct RecordKey {
    Audience audience = Audience::Shared;
    std::string type;
    Uuid id;
    bool operator==(const RecordKey &) const = default;
};

// One register set to one value: `path` and `value` are views into what the operation was read from. `value` is JSON in RFC 8785 form.
struct Setting {
    std::string_view path;
    std::string_view value;
};

// What somebody wrote in one go about one record (format.md section 2), with its references already found.
struct Operation {
    OperationAddress at;
    Stamp stamp = 0;
    std::vector<Setting> sets;
    std::vector<OperationAddress> replaces;
};

} // namespace simpul

template <>
struct std::hash<simpul::RecordKey> {
    std::size_t operator()(const simpul::RecordKey &key) const noexcept
    {
        return std::hash<simpul::Uuid>()(key.id) ^ (std::hash<std::string>()(key.type) * 31 + std::size_t(key.audience));
    }
};
