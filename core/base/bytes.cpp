#include "core/base/bytes.h"

namespace simpul {

std::string toBase64Url(std::string_view bytes)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    out.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : bytes) {
        bits = (bits << 8) | std::uint8_t(c);
        for (held += 8; held >= 6; held -= 6)
            out += letters[(bits >> (held - 6)) & 63];
    }
    if (held > 0)
        out += letters[(bits << (6 - held)) & 63];
    return out;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    static constexpr auto values = [] {
        std::array<std::int8_t, 256> table{};
        table.fill(-1);
        for (int i = 0; i < 26; ++i) {
            table[std::size_t('A' + i)] = std::int8_t(i);
            table[std::size_t('a' + i)] = std::int8_t(26 + i);
        }
        for (int i = 0; i < 10; ++i)
            table[std::size_t('0' + i)] = std::int8_t(52 + i);
        table['-'] = 62;
        table['_'] = 63;
        return table;
    }();
    std::string out;
    out.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        const int value = values[std::uint8_t(c)];
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6) | std::uint32_t(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            out += char((bits >> held) & 255);
        }
    }
    const bool looseBits = (bits & ((1u << held) - 1)) != 0;
    if (held >= 6 || looseBits)
        return std::nullopt;
    return out;
}

std::string toHex(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += digits[std::uint8_t(c) >> 4];
        out += digits[std::uint8_t(c) & 15];
    }
    return out;
}

} // namespace simpul
