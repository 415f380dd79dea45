#include "core/storage/packing.h"

namespace simpul {

void Packer::number(std::uint64_t value)
{
    for (; value >= 128; value >>= 7)
        out += char(value | 128);
    out += char(value);
}

void Packer::text(std::string_view bytes)
{
    number(bytes.size());
    out += bytes;
}

void Packer::address(const OperationAddress &at)
{
    number(at.segment);
    number(at.number);
}

void Packer::addresses(const std::vector<OperationAddress> &all)
{
    number(all.size());
    for (const OperationAddress &at : all)
        address(at);
}

std::uint64_t Unpacker::number()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64 && !m_in.empty(); shift += 7) {
        const auto byte = std::uint8_t(m_in.front());
        m_in.remove_prefix(1);
        value |= std::uint64_t(byte & 127) << shift;
        if (byte < 128)
            return value;
    }
    ok = false;
    return 0;
}

std::size_t Unpacker::count()
{
    const std::uint64_t value = number();
    ok = ok && value <= m_in.size();
    return ok ? std::size_t(value) : 0;
}

std::string_view Unpacker::text()
{
    const std::size_t size = count();
    const std::string_view out = m_in.substr(0, size);
    m_in.remove_prefix(size);
    return out;
}

OperationAddress Unpacker::address()
{
    const auto segment = SegmentNumber(number());
    return {segment, number()};
}

std::vector<OperationAddress> Unpacker::addresses()
{
    std::vector<OperationAddress> out(count());
    for (OperationAddress &at : out)
        at = address();
    return out;
}

std::string packAddresses(const std::vector<OperationAddress> &all)
{
    Packer packer;
    packer.addresses(all);
    return std::move(packer.out);
}

std::vector<OperationAddress> unpackAddresses(std::string_view packed)
{
    return Unpacker(packed).addresses();
}

} // namespace simpul
