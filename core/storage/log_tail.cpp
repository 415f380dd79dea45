// What is written here and not sealed yet.
#include "core/storage/log.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/storage/packing.h"

#include <algorithm>
#include <set>

namespace simpul {

// An open part is closed well before its payload (1 MiB) or its header (256 KiB, some 90 bytes per foreign segment) could grow too large.
static constexpr std::int64_t fullPart = 1'000'000;
static constexpr std::int64_t weightOfForeignReference = 600;

void Log::setSelf(const PublicKey &replica, const PublicKey &office)
{
    m_self = replica;
    m_office = office;
    m_database.setMeta("self.replica", replica.view());
    m_database.setMeta("self.office", office.view());
}

Stamp Log::nextStamp(Stamp now)
{
    m_lastStamp = std::max(m_lastStamp + 1, now);
    m_database.setMeta("self.stamp", std::to_string(m_lastStamp));
    return m_lastStamp;
}

static std::string tipName(Audience audience)
{
    return std::string("tip.") + audienceName(audience);
}

std::optional<Hash> Log::tip(Audience audience) const
{
    return Hash::fromView(m_database.meta(tipName(audience).c_str()));
}

void Log::setTip(Audience audience, const std::optional<Hash> &hash)
{
    m_database.setMeta(tipName(audience).c_str(), hash ? hash->view() : std::string_view());
}

bool Log::hasTail(Audience audience) const
{
    return !openSegments(audience).empty();
}

SegmentNumber Log::openPart(Audience audience, std::uint64_t first)
{
    SegmentInfo info;
    info.replica = m_self;
    info.office = m_office;
    info.audience = audience;
    info.first = first;
    info.last = first - 1;
    info.standing = Standing::Open;
    const SegmentNumber number = insert(std::move(info), {}, {});
    m_open[std::size_t(audience)].push_back(number);
    return number;
}

std::uint64_t Log::foreignReferences(const std::vector<OperationAddress> &replaces, Audience audience) const
{
    const auto &open = openSegments(audience);
    return std::uint64_t(std::count_if(replaces.begin(), replaces.end(), [&](const OperationAddress &at) {
        return std::find(open.begin(), open.end(), at.segment) == open.end();
    }));
}

static std::int64_t weightOf(const NewOperation &operation)
{
    std::size_t bytes = 140 + operation.key.type.size() + operation.replaces.size() * 12;
    for (const auto &[path, value] : operation.sets)
        bytes += path.size() * 2 + value.size() + 8;
    return std::int64_t(bytes);
}

SegmentNumber Log::roomFor(const NewOperation &operation)
{
    const Audience audience = operation.key.audience;
    const auto &open = openSegments(audience);
    const std::int64_t weight = weightOf(operation) + std::int64_t(foreignReferences(operation.replaces, audience)) * weightOfForeignReference;
    if (open.empty()) {
        const auto before = tip(audience);
        const SegmentInfo *last = before ? m_segments.find(*before) : nullptr;
        return openPart(audience, last ? last->last + 1 : 1);
    }
    const SegmentInfo *part = m_segments.find(open.back());
    const bool full = audience != Audience::Private && part->size + weight > fullPart && part->last >= part->first;
    return full ? openPart(audience, part->last + 1) : part->number;
}

OperationAddress Log::append(const NewOperation &operation)
{
    SegmentInfo *part = m_segments.find(roomFor(operation));
    const OperationAddress at{part->number, part->last + 1};
    std::string sets = "{";
    for (const auto &[path, value] : operation.sets) {
        if (sets.size() > 1)
            sets += ',';
        appendJsonString(sets, path);
        sets += ':' + value;
    }
    sets += '}';
    Query write = m_database.prepare("INSERT INTO tail(segment,number,stamp,author,type,record,sets,replaces) VALUES(?,?,?,?,?,?,?,?)");
    write.bind(1, std::int64_t(at.segment)).bind(2, at.number).bind(3, operation.stamp).text(4, operation.author).text(5, operation.key.type);
    write.bind(6, operation.key.id).text(7, sets).blob(8, packAddresses(operation.replaces)).run();
    part->last = at.number;
    part->size += weightOf(operation) + std::int64_t(foreignReferences(operation.replaces, operation.key.audience)) * weightOfForeignReference;
    if (part->last == part->first)
        part->time = operation.stamp;
    m_database.run("UPDATE segment SET last=?, size=?, time=? WHERE number=?", part->last, part->size, part->time, std::int64_t(part->number));
    return at;
}

std::vector<SegmentNumber> Log::seal(Audience audience, const SecretSeed &seed, bool onlyFull)
{
    std::vector<SegmentNumber> open = openSegments(audience);
    if (onlyFull && !open.empty())
        open.pop_back();
    std::vector<SegmentNumber> sealed;
    for (const SegmentNumber number : open)
        sealed.push_back(sealPart(*m_segments.find(number), seed));
    return sealed;
}

struct Log::TailRow {
    std::uint64_t number = 0;
    Stamp stamp = 0;
    std::string author;
    RecordKey key;
    std::string sets; // JSON object
    std::vector<OperationAddress> replaces;
};

void Log::eachTailRow(SegmentNumber part, const std::function<void(const TailRow &)> &on)
{
    const Audience audience = m_segments.find(part)->audience;
    Query row = m_database.query("SELECT number,stamp,author,type,record,sets,replaces FROM tail WHERE segment=? ORDER BY number", std::int64_t(part));
    while (row.next()) {
        on({.number = std::uint64_t(row.integer(0)),
            .stamp = row.integer(1),
            .author = std::string(row.view(2)),
            .key = {audience, std::string(row.view(3)), row.bytes<Uuid>(4)},
            .sets = std::string(row.view(5)),
            .replaces = unpackAddresses(row.view(6))});
    }
}

SegmentNumber Log::sealPart(SegmentInfo part, const SecretSeed &seed)
{
    SegmentHeader header;
    header.replica = m_self;
    header.office = m_office;
    header.audience = part.audience;
    header.first = part.first;
    header.last = part.last;
    header.previous = tip(part.audience);
    header.time = part.time;
    header.schema = schemaNumber;

    std::set<SegmentNumber> own = {part.number};
    if (header.previous) {
        for (const SegmentInfo *before : m_segments.chain(*header.previous))
            own.insert(before->number);
    }
    std::set<std::pair<std::string, std::string>> seen; // sorted as written
    const auto seenEntry = [](const SegmentInfo &info) { return std::pair(toBase64Url(info.replica), toBase64Url(*info.hash)); };
    eachTailRow(part.number, [&](const TailRow &tail) {
        for (const OperationAddress &at : tail.replaces) {
            const SegmentInfo *info = own.contains(at.segment) ? nullptr : m_segments.find(at.segment);
            if (info && info->hash)
                seen.insert(seenEntry(*info));
        }
    });
    for (const auto &[replica, hash] : seen)
        header.seen.emplace_back(*bytesFromBase64Url<PublicKey>(replica), *bytesFromBase64Url<Hash>(hash));

    PayloadWriter payload(part.time);
    eachTailRow(part.number, [&](const TailRow &tail) {
        PayloadWriter::Line line{.stamp = tail.stamp, .author = tail.author, .type = tail.key.type, .record = tail.key.id, .sets = tail.sets, .references = {}};
        for (const OperationAddress &at : tail.replaces) {
            const SegmentInfo *info = m_segments.find(at.segment);
            if (own.contains(at.segment))
                line.references.push_back({std::nullopt, at.number});
            else if (info && info->hash)
                line.references.push_back({std::uint32_t(std::distance(seen.begin(), seen.find(seenEntry(*info)))), at.number});
        }
        payload.add(line);
    });
    const std::string bytes = sealSegment(header, payload.raw(), seed);
    part.hash = sha256(std::string_view(bytes).substr(0, bytes.find('\n')));
    part.replica = m_self;
    part.office = m_office;
    part.previous = header.previous;
    part.standing = Standing::Applied;
    part.size = std::int64_t(bytes.size());
    insert(part, bytes, {});
    m_database.run("DELETE FROM tail WHERE segment=?", std::int64_t(part.number));
    std::erase(m_open[std::size_t(part.audience)], part.number);
    setTip(part.audience, part.hash);
    return part.number;
}

std::vector<RecordKey> Log::mint(const PublicKey &replica, const PublicKey &office)
{
    std::vector<RecordKey> concerned;
    setSelf(replica, office);
    for (const Audience audience : {Audience::Shared, Audience::Office, Audience::Private}) {
        setTip(audience, std::nullopt);
        const std::vector<SegmentNumber> open = openSegments(audience);
        const std::uint64_t shift = open.empty() ? 0 : m_segments.find(open.front())->first - 1;
        for (const SegmentNumber number : open) {
            Query row = m_database.query("SELECT DISTINCT type, record FROM tail WHERE segment=?", std::int64_t(number));
            while (row.next())
                concerned.push_back({audience, std::string(row.view(0)), row.bytes<Uuid>(1)});
            row.reset();
            moveNumbers(*m_segments.find(number), shift, open);
        }
    }
    reload();
    return concerned;
}

void Log::moveNumbers(const SegmentInfo &part, std::uint64_t shift, const std::vector<SegmentNumber> &parts)
{
    std::vector<std::pair<std::uint64_t, std::vector<OperationAddress>>> rows;
    Query row = m_database.query("SELECT number, replaces FROM tail WHERE segment=? ORDER BY number", std::int64_t(part.number));
    while (row.next())
        rows.emplace_back(std::uint64_t(row.integer(0)), unpackAddresses(row.view(1)));
    row.reset();
    for (auto &[number, replaces] : rows) { // ascending, so no number is taken while it moves down
        for (OperationAddress &at : replaces) {
            if (std::find(parts.begin(), parts.end(), at.segment) != parts.end())
                at.number -= shift;
        }
        Query write = m_database.prepare("UPDATE tail SET number=?, replaces=? WHERE segment=? AND number=?");
        write.bind(1, number - shift).blob(2, packAddresses(replaces)).bind(3, std::int64_t(part.number)).bind(4, number).run();
    }
    m_database.run("UPDATE segment SET replica=?, office=?, first=?, last=? WHERE number=?", m_self, m_office, part.first - shift, part.last - shift,
                   std::int64_t(part.number));
}

Result<> Log::readTail(const SegmentInfo &info, const OnOperation &on)
{
    Result<> outcome;
    eachTailRow(info.number, [&](const TailRow &tail) {
        const auto sets = outcome ? parseJson(tail.sets) : std::nullopt;
        if (!sets) {
            if (outcome)
                outcome = fail(Error::Kind::Storage, Text::tr("The library's file is damaged. Restore the last backup."), QStringLiteral("damaged"));
            return;
        }
        std::vector<std::string> values;
        for (const Json &value : sets->items)
            values.push_back(toCanonicalJson(value));
        Operation operation{.at = {info.number, tail.number}, .stamp = tail.stamp, .sets = {}, .replaces = tail.replaces};
        for (std::size_t i = 0; i < values.size(); ++i)
            operation.sets.push_back({sets->keys[i], values[i]});
        outcome = on(tail.key, operation, tail.author);
    });
    return outcome;
}

} // namespace simpul
