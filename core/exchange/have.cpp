#include "core/exchange/have.h"

#include "core/base/json.h"

#include <algorithm>

namespace simpul {

static constexpr std::size_t hashStartSize = 8;

static std::string headJson(const Have::Head &head)
{
    return "[\"" + toBase64Url(head.replica) + "\"," + std::to_string(head.number) + ",\"" + toBase64Url(head.hashStart) + "\"]";
}

std::string Have::toJson() const
{
    std::string out = "{\"v\":1,\"replica\":\"" + toBase64Url(replica) + "\",\"time\":" + std::to_string(time) + ",\"have\":{";
    bool first = true;
    for (const auto &[audience, list] : heads) {
        out += std::string(std::exchange(first, false) ? "\"" : ",\"") + audienceName(audience) + "\":[";
        for (std::size_t i = 0; i < list.size(); ++i)
            out += (i > 0 ? "," : "") + headJson(list[i]);
        out += ']';
    }
    out += "},\"wanted\":[";
    for (std::size_t i = 0; i < wanted.size(); ++i)
        out += (i > 0 ? ",\"" : "\"") + toBase64Url(wanted[i]) + '"';
    return out + "]}\n";
}

static std::optional<Have::Head> readHead(const Json &json)
{
    if (json.kind != Json::Kind::Array || json.items.size() != 3 || json.items[1].kind != Json::Kind::Number)
        return std::nullopt;
    const auto replica = bytesFromBase64Url<PublicKey>(json.items[0].string);
    const auto start = fromBase64Url(json.items[2].string);
    if (!replica || !start || start->size() != hashStartSize)
        return std::nullopt;
    return Have::Head{*replica, std::uint64_t(json.items[1].number), *start};
}

std::optional<Have> Have::fromJson(std::string_view text)
{
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    const auto json = parseJson(text);
    const Json *lists = json ? json->find("have") : nullptr;
    const Json *files = json ? json->find("wanted") : nullptr;
    if (!lists || lists->kind != Json::Kind::Object || !files || files->kind != Json::Kind::Array)
        return std::nullopt;
    bool ok = true;
    Have out;
    const auto replica = bytesFromBase64Url<PublicKey>(json->text("replica", ok));
    out.time = json->integer("time", ok);
    for (std::size_t i = 0; i < lists->keys.size() && ok; ++i) {
        const auto audience = audienceFromName(lists->keys[i]);
        if (audience)
            out.heads[*audience]; // also when it is empty
        for (const Json &item : lists->items[i].items) {
            const auto head = readHead(item);
            ok = ok && head.has_value();
            if (head && audience)
                out.heads[*audience].push_back(*head);
        }
    }
    for (const Json &file : files->items) {
        const auto hash = bytesFromBase64Url<Hash>(file.string);
        ok = ok && hash.has_value();
        out.wanted.push_back(hash.value_or(Hash()));
    }
    if (!ok || !replica)
        return std::nullopt;
    out.replica = *replica;
    return out;
}

std::vector<Have::Head> headsOf(const std::vector<const SegmentInfo *> &segments)
{
    std::set<Hash> continued;
    for (const SegmentInfo *segment : segments) {
        if (segment->previous)
            continued.insert(*segment->previous);
    }
    std::vector<Have::Head> out;
    for (const SegmentInfo *segment : segments) {
        if (!continued.contains(*segment->hash))
            out.push_back({segment->replica, segment->last, std::string(segment->hash->view().substr(0, hashStartSize))});
    }
    return out;
}

std::set<SegmentNumber> knownTo(const Have &have, const SegmentIndex &segments)
{
    std::map<std::pair<PublicKey, std::uint64_t>, std::vector<const SegmentInfo *>> byEnd;
    for (const SegmentInfo *segment : segments.inOrder())
        byEnd[{segment->replica, segment->last}].push_back(segment);
    std::set<SegmentNumber> known;
    for (const auto &[audience, heads] : have.heads) {
        for (const Have::Head &head : heads) {
            const auto at = byEnd.find({head.replica, head.number});
            if (at == byEnd.end())
                continue;
            for (const SegmentInfo *segment : at->second) {
                if (segment->audience != audience || segment->hash->view().substr(0, hashStartSize) != head.hashStart)
                    continue;
                for (const SegmentInfo *before : segments.chain(*segment->hash))
                    known.insert(before->number);
            }
        }
    }
    return known;
}

} // namespace simpul
