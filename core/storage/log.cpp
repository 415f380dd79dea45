#include "core/storage/log.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/threads.h"
#include "core/storage/packing.h"
#include "core/storage/path.h"

#include <algorithm>
#include <set>

namespace simpul {

// An open part is closed well before its payload (1 MiB) or its header (256 KiB, some 90 bytes per foreign segment) could grow too large.
static constexpr std::int64_t fullPart = 1'000'000;
static constexpr std::int64_t weightOfForeignReference = 600;

static constexpr auto infoColumns = "SELECT number,hash,replica,office,audience,first,last,previous,standing,needs,time,size FROM segment";

static SegmentInfo readInfo(Query &row)
{
    SegmentInfo info;
    info.number = SegmentNumber(row.integer(0));
    info.hash = Hash::fromView(row.view(1));
    info.replica = row.bytes<PublicKey>(2);
    info.office = row.bytes<PublicKey>(3);
    info.audience = Audience(row.integer(4));
    info.first = std::uint64_t(row.integer(5));
    info.last = std::uint64_t(row.integer(6));
    info.previous = Hash::fromView(row.view(7));
    info.standing = Standing(row.integer(8));
    info.hasNeeds = row.integer(9) != 0;
    info.time = row.integer(10);
    info.size = row.integer(11);
    return info;
}

Log::Log(Database &database)
    : m_database(database)
{
    reload();
}

void Log::reload()
{
    m_segments = {};
    m_chain.clear();
    m_opened.clear(); // after a rollback another segment may get the same number
    Query row = m_database.query(infoColumns);
    m_open = {};
    while (row.next()) {
        SegmentInfo info = readInfo(row);
        if (info.standing == Standing::Open)
            m_open[std::size_t(info.audience)].push_back(info.number);
        m_segments.add(std::move(info));
    }
    for (auto &parts : m_open)
        std::sort(parts.begin(), parts.end(), [this](SegmentNumber a, SegmentNumber b) { return m_segments.find(a)->first < m_segments.find(b)->first; });
    m_self = PublicKey::fromView(m_database.meta("self.replica")).value_or(PublicKey());
    m_office = PublicKey::fromView(m_database.meta("self.office")).value_or(PublicKey());
    m_lastStamp = QByteArray::fromStdString(m_database.meta("self.stamp")).toLongLong();
}

ReplicaOf Log::replicaOf() const
{
    return [this](SegmentNumber number) {
        const SegmentInfo *info = m_segments.find(number);
        return info ? info->replica : PublicKey();
    };
}

const SegmentInfo *Log::held(const Hash &hash) const
{
    const SegmentInfo *info = m_segments.find(hash);
    return info && info->isHeld() ? info : nullptr;
}

SegmentNumber Log::insert(SegmentInfo info, std::string_view bytes, const std::vector<std::string> &needs)
{
    info.hasNeeds = !needs.empty();
    const bool known = info.number != 0;
    Query write = m_database.prepare("INSERT OR REPLACE INTO segment(number,hash,replica,office,audience,first,last,previous,standing,needs,time,size) "
                                     "VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    if (known)
        write.bind(1, std::int64_t(info.number));
    else
        write.null(1);
    write.bind(2, info.hash).bind(3, info.replica).bind(4, info.office).bind(5, int(info.audience)).bind(6, info.first).bind(7, info.last);
    write.bind(8, info.previous).bind(9, int(info.standing)).bind(10, int(info.hasNeeds)).bind(11, info.time).bind(12, info.size);
    write.run();
    if (!known)
        info.number = SegmentNumber(m_database.lastRowId());
    if (!bytes.empty())
        m_database.prepare("INSERT INTO segment_bytes(number,bytes) VALUES(?,?)").bind(1, std::int64_t(info.number)).blobInPlace(2, bytes).run();
    const SegmentNumber number = info.number;
    m_chain.clear();
    m_segments.add(std::move(info));
    return number;
}

SegmentNumber Log::numberOf(const PublicKey &replica, const Hash &hash)
{
    if (const SegmentInfo *known = m_segments.find(hash))
        return known->number;
    SegmentInfo named;
    named.hash = hash;
    named.replica = replica;
    return insert(std::move(named), {}, {});
}

SegmentNumber Log::store(const SegmentView &segment, std::string_view bytes)
{
    const SegmentInfo *known = m_segments.find(segment.hash);
    if (known && known->isHeld())
        return known->number;
    SegmentInfo info;
    info.number = known ? known->number : 0;
    info.hash = segment.hash;
    info.replica = segment.header.replica;
    info.office = segment.header.office;
    info.audience = segment.header.audience;
    info.first = segment.header.first;
    info.last = segment.header.last;
    info.previous = segment.header.previous;
    info.standing = Standing::Gap; // until judged
    info.time = segment.header.time;
    info.size = std::int64_t(bytes.size());
    return insert(std::move(info), bytes, segment.header.needs);
}

void Log::setStanding(SegmentNumber number, Standing standing)
{
    SegmentInfo *info = m_segments.find(number);
    if (!info || info->standing == standing)
        return;
    info->standing = standing;
    m_database.run("UPDATE segment SET standing=? WHERE number=?", int(standing), std::int64_t(number));
}

std::string Log::bytes(SegmentNumber number)
{
    Query row = m_database.query("SELECT bytes FROM segment_bytes WHERE number=?", std::int64_t(number));
    return row.next() ? std::string(row.view(0)) : std::string();
}

// ---- what is written here

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

// ---- reading

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

// ---- applying

bool takesPart(const SegmentInfo &segment, const PublicKey &ownOffice)
{
    return segment.audience != Audience::Office || segment.office == ownOffice;
}

static bool counts(const SegmentInfo &segment, const PublicKey &ownOffice)
{
    const bool accepted = segment.standing == Standing::Applied || segment.standing == Standing::Open;
    return accepted && takesPart(segment, ownOffice);
}

Result<> applySegment(Log &log, Records &records, SegmentNumber number)
{
    return log.read(number, [&](const RecordKey &key, const Operation &operation, const std::string &) -> Result<> {
        records.apply(key, operation);
        return {};
    });
}

static std::vector<SegmentNumber> countingSegments(const Log &log)
{
    std::vector<SegmentNumber> out;
    for (const SegmentInfo *info : log.segments().inOrder()) {
        if (counts(*info, log.selfOffice()))
            out.push_back(info->number);
    }
    for (const Audience audience : {Audience::Shared, Audience::Office, Audience::Private}) {
        const auto &open = log.openSegments(audience);
        out.insert(out.end(), open.begin(), open.end());
    }
    return out;
}

Result<> replay(Log &log, Records &records, const std::vector<RecordKey> *only, const std::function<bool(qint64, qint64)> &progress)
{
    std::unordered_map<RecordKey, bool> wanted;
    std::set<SegmentNumber> where;
    if (only) {
        for (const RecordKey &key : *only) {
            if (!wanted.try_emplace(key, true).second)
                continue;
            for (const OperationAddress &at : records.state(key).operations())
                where.insert(at.segment);
            records.clear(key);
        }
    }
    std::vector<SegmentNumber> segments = countingSegments(log);
    if (only)
        std::erase_if(segments, [&](SegmentNumber number) { return !where.contains(number); });
    for (auto number = segments.begin(); number != segments.end(); ++number) {
        if (progress && !progress(number - segments.begin(), qint64(segments.size())))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was changed."), QStringLiteral("cancelled"));
        if (number + 1 != segments.end())
            log.expect(number[1]);
        const auto read = log.read(*number, [&](const RecordKey &key, const Operation &operation, const std::string &) -> Result<> {
            if (!only || wanted.contains(key))
                records.apply(key, operation);
            return {};
        });
        if (!read)
            return read;
    }
    records.flush();
    return {};
}

} // namespace simpul
