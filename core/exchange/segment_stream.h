#pragma once

#include "core/storage/segment.h"

#include <QIODevice>

#include <memory>

namespace simpul {

// Segments end to end, as in `data/segments.pack`: one after another, never more than one in memory.
class SegmentStream
{
public:
    explicit SegmentStream(QIODevice &device);
    // The next segment's bytes; empty at the end. Refused: segment-malformed, chain.
    Result<std::string> next();

private:
    bool fill(std::size_t wanted); // false at the end of the device
    QIODevice &m_device;
    std::string m_buffer;
    std::size_t m_at = 0;
};

} // namespace simpul
