#include "core/storage/standing.h"

#include <algorithm>
#include <tuple>

namespace simpul {

const char *standingName(Standing standing)
{
    switch (standing) {
    case Standing::Named: return "named";
    case Standing::Open: return "open";
    case Standing::Applied: return "applied";
    case Standing::UnknownKey: return "unknown-key";
    case Standing::Gap: return "gap";
    case Standing::Needs: return "needs";
    case Standing::Revoked: return "revoked";
    case Standing::Undone: return "undone";
    }
    return "";
}

void SegmentIndex::add(SegmentInfo info)
{
    if (info.hash)
        m_byHash[*info.hash] = info.number;
    m_all[info.number] = std::move(info);
}

SegmentInfo *SegmentIndex::find(SegmentNumber number)
{
    const auto at = m_all.find(number);
    return at == m_all.end() ? nullptr : &at->second;
}

const SegmentInfo *SegmentIndex::find(SegmentNumber number) const
{
    const auto at = m_all.find(number);
    return at == m_all.end() ? nullptr : &at->second;
}

const SegmentInfo *SegmentIndex::find(const Hash &hash) const
{
    const auto at = m_byHash.find(hash);
    return at == m_byHash.end() ? nullptr : find(at->second);
}

std::vector<const SegmentInfo *> SegmentIndex::inOrder() const
{
    std::vector<const SegmentInfo *> out;
    for (const auto &[number, info] : m_all) {
        if (info.isHeld())
            out.push_back(&info);
    }
    std::sort(out.begin(), out.end(), [](const SegmentInfo *a, const SegmentInfo *b) {
        return std::tie(a->replica, a->audience, a->first, a->number) < std::tie(b->replica, b->audience, b->first, b->number);
    });
    return out;
}

std::vector<const SegmentInfo *> SegmentIndex::chain(const Hash &hash) const
{
    std::vector<const SegmentInfo *> out;
    for (std::optional<Hash> at = hash; at;) {
        const SegmentInfo *info = find(*at);
        if (!info || !info->isHeld())
            break;
        out.push_back(info);
        at = info->previous;
    }
    return out;
}

// Headers at or before the good header of EVERY revocation of this replica by this office.
static std::set<Hash> goodOfEvery(const SegmentIndex &segments, const std::vector<std::set<Hash>> &revocations)
{
    std::set<Hash> good;
    for (std::size_t i = 0; i < revocations.size(); ++i) {
        std::set<Hash> here;
        for (const Hash &header : revocations[i]) {
            for (const SegmentInfo *segment : segments.chain(header))
                here.insert(*segment->hash);
        }
        if (i == 0)
            good = std::move(here);
        else
            std::erase_if(good, [&](const Hash &hash) { return !here.contains(hash); });
    }
    return good;
}

// Numbers without a gap, in one chain: what names a segment it cannot follow never counts.
static bool follows(const SegmentInfo &segment, const SegmentInfo *previous)
{
    return previous && previous->last + 1 == segment.first && previous->replica == segment.replica && previous->audience == segment.audience;
}

static bool vouchedFor(const SegmentInfo &segment, const Vouching &vouching)
{
    return vouching.trusted.contains(segment.office) && vouching.enrolled.contains({segment.replica, segment.office});
}

std::unordered_map<SegmentNumber, Standing> standings(const SegmentIndex &segments, const Vouching &vouching)
{
    std::map<std::pair<PublicKey, PublicKey>, std::set<Hash>> good;
    for (const auto &[who, revocations] : vouching.revoked)
        good[who] = goodOfEvery(segments, revocations);
    std::unordered_map<SegmentNumber, Standing> out;
    const auto judge = [&](const SegmentInfo &segment) {
        if (segment.standing == Standing::Undone)
            return Standing::Undone;
        if (!vouchedFor(segment, vouching))
            return Standing::UnknownKey;
        const auto limit = good.find({segment.replica, segment.office});
        if (limit != good.end() && !limit->second.contains(*segment.hash))
            return Standing::Revoked;
        if (segment.hasNeeds)
            return Standing::Needs;
        const SegmentInfo *previous = segment.previous ? segments.find(*segment.previous) : nullptr;
        const auto before = previous ? out.find(previous->number) : out.end();
        if (segment.previous && (before == out.end() || before->second != Standing::Applied || !follows(segment, previous)))
            return Standing::Gap;
        return Standing::Applied;
    };
    for (const SegmentInfo *segment : segments.inOrder())
        out[segment->number] = judge(*segment);
    return out;
}

std::vector<const SegmentInfo *> relayable(const SegmentIndex &segments, const Vouching &vouching)
{
    std::set<SegmentNumber> named; // at or before the good header of any revocation
    for (const auto &[who, revocations] : vouching.revoked) {
        for (const std::set<Hash> &headers : revocations) {
            for (const Hash &header : headers) {
                for (const SegmentInfo *segment : segments.chain(header))
                    named.insert(segment->number);
            }
        }
    }
    std::set<SegmentNumber> passed;
    std::vector<const SegmentInfo *> out;
    const auto passes = [&](const SegmentInfo &segment) {
        if (segment.standing == Standing::Applied)
            return true;
        if (segment.standing == Standing::Undone || !vouchedFor(segment, vouching))
            return false;
        if (named.contains(segment.number))
            return true;
        const SegmentInfo *previous = segment.previous ? segments.find(*segment.previous) : nullptr;
        return !vouching.revoked.contains({segment.replica, segment.office}) && (!segment.previous || (follows(segment, previous) && passed.contains(previous->number)));
    };
    for (const SegmentInfo *segment : segments.inOrder()) {
        if (passes(*segment)) {
            passed.insert(segment->number);
            out.push_back(segment);
        }
    }
    return out;
}

} // namespace simpul
