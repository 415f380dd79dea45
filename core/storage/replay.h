#pragma once

#include "core/storage/log.h"

#include <functional>

namespace simpul {

// Makes records again from the log: all of them, or those given. Used by rebuild, undo and revocation.
Result<> replay(Log &log, Records &records, const std::vector<RecordKey> *only, const std::function<bool(qint64, qint64)> &progress = {});
// Applies a segment to the records.
Result<> applySegment(Log &log, Records &records, SegmentNumber number);
// Does this segment take part in what this library shows? Office data of another office does not.
bool takesPart(const SegmentInfo &segment, const PublicKey &ownOffice);

} // namespace simpul
