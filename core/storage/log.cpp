#include "core/storage/log.h"

#include <algorithm>

namespace simpul {

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

} // namespace simpul
