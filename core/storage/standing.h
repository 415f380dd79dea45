#pragma once

#include "core/storage/segment.h"

#include <map>
#include <set>
#include <unordered_map>

namespace simpul {

// What a segment counts for here. Stored, but a pure function of what is held, stated, trusted and undone.
enum class Standing : std::uint8_t {
    Named = 0,      // a reference leads to it; it is not held
    Open = 1,       // the tail of this library, not sealed yet
    Applied = 2,    // its operations count
    UnknownKey = 3, // enrolment or trust is missing
    Gap = 4,        // an earlier segment of its chain is missing
    Needs = 5,      // a newer program wrote something this one must not apply
    Revoked = 6,    // behind the last good one of a revoked PC
    Undone = 7,     // set aside by an undo
};
const char *standingName(Standing standing); // the reason as reports name it

struct SegmentInfo {
    SegmentNumber number = 0;
    std::optional<Hash> hash;
    PublicKey replica;
    PublicKey office;
    Audience audience = Audience::Shared;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::optional<Hash> previous;
    Standing standing = Standing::Named;
    bool hasNeeds = false;
    Stamp time = 0;
    std::int64_t size = 0;
    bool isHeld() const { return standing != Standing::Named && standing != Standing::Open; }
};

// Everything the standing of segments depends on, besides the segments.
struct Vouching {
    std::set<std::pair<PublicKey, PublicKey>> enrolled; // replica, office
    std::set<PublicKey> trusted;                        // offices
    // Revocations of a replica by its office: each names the last good headers.
    std::map<std::pair<PublicKey, PublicKey>, std::vector<std::set<Hash>>> revoked; // replica, office
};

class SegmentIndex
{
public:
    void add(SegmentInfo info);
    SegmentInfo *find(SegmentNumber number);
    const SegmentInfo *find(SegmentNumber number) const;
    const SegmentInfo *find(const Hash &hash) const;
    const std::unordered_map<SegmentNumber, SegmentInfo> &all() const { return m_all; }
    // Held ones by replica, audience, first, number: an earlier one of a chain stands before a later one.
    std::vector<const SegmentInfo *> inOrder() const;
    // The segment and everything before it in its chain, as far as held; newest first.
    std::vector<const SegmentInfo *> chain(const Hash &hash) const;

private:
    std::unordered_map<SegmentNumber, SegmentInfo> m_all;
    std::unordered_map<Hash, SegmentNumber> m_byHash;
};

// The standing of every held segment. `aside`: those an undo set aside.
std::unordered_map<SegmentNumber, Standing> standings(const SegmentIndex &segments, const Vouching &vouching);

// What may be passed on (format.md section 5): trusted and enrolled, with its chain; also what this program cannot apply, and what a
// good header needs to be understood.
std::vector<const SegmentInfo *> relayable(const SegmentIndex &segments, const Vouching &vouching);

} // namespace simpul
