#include "core/exchange/segment_stream.h"

#include <algorithm>

namespace simpul {

static constexpr std::size_t largestSegment = largestHeader + 1 + signatureLetters + 1 + largestStoredPayload;
static constexpr std::size_t piece = 256 * 1024;

SegmentStream::SegmentStream(QIODevice &device)
    : m_device(device)
{
}

bool SegmentStream::fill(std::size_t wanted)
{
    if (m_at > 0 && m_buffer.size() - m_at < wanted) {
        m_buffer.erase(0, m_at);
        m_at = 0;
    }
    while (m_buffer.size() - m_at < wanted) {
        const std::size_t before = m_buffer.size();
        m_buffer.resize(before + piece);
        const qint64 read = m_device.read(m_buffer.data() + before, qint64(piece));
        m_buffer.resize(before + std::size_t(std::max<qint64>(0, read)));
        if (read <= 0)
            return false;
    }
    return true;
}

Result<std::string> SegmentStream::next()
{
    fill(largestHeader + 1 + signatureLetters + 1 > piece ? piece : largestHeader);
    std::string_view rest = std::string_view(m_buffer).substr(m_at);
    if (rest.empty())
        return std::string();
    auto segment = readSegment(rest);
    if (!segment && rest.size() < largestSegment) { // perhaps only the rest of it is missing
        fill(largestSegment);
        rest = std::string_view(m_buffer).substr(m_at);
        segment = readSegment(rest);
    }
    if (!segment)
        return fail(segment.error());
    const std::string out(rest.substr(0, segment->size));
    m_at += segment->size;
    return out;
}

} // namespace simpul
