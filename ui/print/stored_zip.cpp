#include "ui/print/stored_zip.h"

#include <array>
#include <cstdint>

namespace simpul {

static std::uint32_t crc32(const QByteArray &bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> out{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            out[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                out[i] = out[i] & 1 ? 0xedb88320U ^ (out[i] >> 1) : out[i] >> 1;
        }
        return out;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ std::uint8_t(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

namespace {

struct LittleEndian {
    QByteArray bytes;
    LittleEndian &u16(qsizetype value) { return add(value, 2); }
    LittleEndian &u32(qsizetype value) { return add(value, 4); }
    LittleEndian &add(qsizetype value, int size)
    {
        for (int i = 0; i < size; ++i)
            bytes += char(value >> (8 * i) & 0xff);
        return *this;
    }
};

// What the entry before the bytes and the one in the list at the end say alike. The date is 1 January 1980: papers tell their own.
QByteArray facts(const ZipPart &part)
{
    LittleEndian out;
    out.u16(20).u16(0).u16(0).u16(0).u16(0x21).u32(crc32(part.bytes)).u32(part.bytes.size()).u32(part.bytes.size()).u16(part.name.size()).u16(0);
    return out.bytes;
}

} // namespace

QByteArray storedZip(const QList<ZipPart> &parts)
{
    QByteArray zip;
    QByteArray list;
    for (const ZipPart &part : parts) {
        list += LittleEndian().u32(0x02014b50).u16(20).bytes + facts(part) + LittleEndian().u16(0).u16(0).u16(0).u32(0).u32(zip.size()).bytes + part.name;
        zip += LittleEndian().u32(0x04034b50).bytes + facts(part) + part.name + part.bytes;
    }
    const qsizetype at = zip.size();
    zip += list + LittleEndian().u32(0x06054b50).u16(0).u16(0).u16(parts.size()).u16(parts.size()).u32(list.size()).u32(at).u16(0).bytes;
    return zip;
}

} // namespace simpul
