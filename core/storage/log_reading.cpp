// Operations as they lie in sealed segments.
#include "core/storage/log.h"

#include "core/base/text.h"
#include "core/base/threads.h"

#include <algorithm>

namespace simpul {

const std::vector<const SegmentInfo *> &Log::chainOf(const SegmentInfo &info)
{
    if (!m_chain.empty() && info.previous && m_chain.back()->hash == info.previous) {
        m_chain.push_back(&info);
    } else if (m_chain.empty() || m_chain.back() != &info) {
        m_chain.clear();
        if (info.previous)
            m_chain = m_segments.chain(*info.previous);
        std::reverse(m_chain.begin(), m_chain.end());
        m_chain.push_back(&info);
    }
    return m_chain;
}

// A number outside the segment it is looked for in never takes effect.
std::vector<OperationAddress> Log::resolve(const SegmentInfo &info, const std::vector<SegmentNumber> &seen, const std::vector<WireReference> &references)
{
    std::vector<OperationAddress> out;
    for (const WireReference &reference : references) {
        if (reference.segment) {
            const SegmentInfo *other = m_segments.find(seen[*reference.segment]);
            if (!other->isHeld() || (reference.number >= other->first && reference.number <= other->last))
                out.push_back({other->number, reference.number});
            continue;
        }
        const auto &chain = chainOf(info);
        const auto at = std::upper_bound(chain.begin(), chain.end(), reference.number,
                                         [](std::uint64_t number, const SegmentInfo *segment) { return number < segment->first; });
        if (at != chain.begin() && reference.number <= (*std::prev(at))->last)
            out.push_back({(*std::prev(at))->number, reference.number});
    }
    return out;
}

Log::Opened &Log::open(SegmentNumber number, std::launch when)
{
    static constexpr std::size_t mostOpened = 4;
    const auto known = std::find_if(m_opened.begin(), m_opened.end(), [&](const Opened &each) { return each.number == number; });
    if (known != m_opened.end()) {
        m_opened.splice(m_opened.begin(), m_opened, known);
        return *known;
    }
    if (m_opened.size() >= mostOpened)
        m_opened.pop_back();
    Opened &fresh = m_opened.emplace_front();
    fresh.number = number;
    fresh.bytes = bytes(number);
    fresh.done = std::async(when, [&fresh]() -> Result<> {
        auto segment = readSegment(fresh.bytes);
        if (!segment)
            return fail(segment.error());
        const auto raw = inflatePayload(*segment, fresh.raw);
        if (!raw)
            return fail(raw.error());
        fresh.header = std::move(segment->header);
        auto content = readWholePayload(fresh.header, *raw);
        if (!content)
            return fail(content.error());
        fresh.content = std::move(*content);
        return {};
    });
    return fresh;
}

void Log::expect(SegmentNumber number)
{
    const SegmentInfo *info = m_segments.find(number);
    if (info && info->isHeld() && info->standing != Standing::Open)
        open(number, whereRoom);
}

Result<> Log::readSealed(const SegmentInfo &info, const OnOperation &on)
{
    Opened &opened = open(info.number, std::launch::deferred);
    if (opened.done.valid()) {
        if (auto done = opened.done.get(); !done) {
            m_opened.pop_front();
            return done;
        }
    }
    std::vector<SegmentNumber> seen;
    for (const auto &[replica, hash] : opened.header.seen)
        seen.push_back(numberOf(replica, hash));
    RecordKey key{info.audience, {}, {}};
    Operation operation;
    for (const WireOperation &wire : opened.content.operations) {
        key.type.assign(wire.type);
        key.id = wire.record;
        operation.at = {info.number, wire.number};
        operation.stamp = wire.stamp;
        operation.sets = wire.sets;
        operation.replaces = resolve(info, seen, wire.references);
        const auto &authors = opened.content.authors;
        if (auto done = on(key, operation, authors.empty() ? std::string() : authors[wire.author]); !done)
            return done;
    }
    return {};
}

Result<> Log::read(SegmentNumber number, const OnOperation &on)
{
    const SegmentInfo *info = m_segments.find(number);
    if (!info || info->standing == Standing::Named)
        return {};
    return info->standing == Standing::Open ? readTail(*info, on) : readSealed(*info, on);
}

std::map<OperationAddress, LoggedOperation> Log::find(const std::set<OperationAddress> &wanted)
{
    std::map<OperationAddress, LoggedOperation> out;
    for (auto at = wanted.begin(); at != wanted.end();) {
        const SegmentNumber segment = at->segment;
        const auto end = wanted.lower_bound({segment + 1, 0});
        const SegmentInfo *info = m_segments.find(segment);
        const auto enough = fail(Error::Kind::Cancelled, {});
        (void)read(segment, [&](const RecordKey &, const Operation &operation, const std::string &author) -> Result<> {
            if (at == end || operation.at != *at)
                return at == end ? Result<>(enough) : Result<>();
            LoggedOperation &found = out[*at++];
            found = {.at = operation.at, .stamp = operation.stamp, .author = author, .replica = info->replica, .office = info->office, .sets = {}};
            for (const Setting &set : operation.sets)
                found.sets.emplace_back(set.path, set.value);
            return {};
        });
        at = end;
    }
    return out;
}

Result<LoggedOperation> Log::find(const OperationAddress &at)
{
    auto found = find(std::set{at});
    if (found.empty())
        return fail(Error::Kind::NotFound, Text::tr("This change is not held here."), QStringLiteral("not-found"));
    return std::move(found.begin()->second);
}

} // namespace simpul
