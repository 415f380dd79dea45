#pragma once

#include "core/storage/standing.h"

#include <optional>
#include <set>
#include <string>

namespace simpul {

// What one library holds and may pass on, per audience: the head of each chain (format.md section 5). Stands in every bundle, so that
// the answer can leave out what is there already.
struct Have {
    PublicKey replica; // whose
    Stamp time = 0;
    struct Head {
        PublicKey replica;
        std::uint64_t number = 0;
        std::string hashStart; // first 8 bytes of the header's hash
    };
    std::map<Audience, std::vector<Head>> heads;
    std::vector<Hash> wanted; // attachments that are named there but not held

    std::string toJson() const;
    static std::optional<Have> fromJson(std::string_view json);
};

std::vector<Have::Head> headsOf(const std::vector<const SegmentInfo *> &segments);
// The segments held here that the other library has as well: everything at or before its heads. A head this library does not know
// says nothing: then that whole chain is sent.
std::set<SegmentNumber> knownTo(const Have &have, const SegmentIndex &segments);

} // namespace simpul
