#include "core/storage/replay.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace simpul {

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
