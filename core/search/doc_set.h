#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace simpul {

// A set of records by the numbers of their rows: one bit each, 12.5 kB for 100,000.
class DocSet
{
public:
    DocSet() = default;
    explicit DocSet(std::int64_t last) : m_words(std::size_t(last) / 64 + 1) {}

    void add(std::int64_t rid)
    {
        const auto at = std::size_t(rid) / 64;
        if (at >= m_words.size())
            m_words.resize(at + 1);
        m_words[at] |= std::uint64_t(1) << (rid % 64);
    }
    // A bit for each record from number `first` * 8 on, the lowest bit first.
    void addBytes(std::size_t first, std::string_view bits)
    {
        m_words.resize(std::max(m_words.size(), (first + bits.size()) / 8 + 1));
        for (std::size_t i = 0; i < bits.size(); ++i)
            m_words[(first + i) / 8] |= std::uint64_t(std::uint8_t(bits[i])) << ((first + i) % 8 * 8);
    }
    bool has(std::int64_t rid) const
    {
        const auto at = std::size_t(rid) / 64;
        return at < m_words.size() && (m_words[at] >> (rid % 64) & 1) != 0;
    }
    DocSet &operator|=(const DocSet &other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    DocSet &operator&=(const DocSet &other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    DocSet &operator-=(const DocSet &other)
    {
        for (std::size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    std::int64_t count() const
    {
        std::int64_t out = 0;
        for (const std::uint64_t word : m_words)
            out += std::popcount(word);
        return out;
    }
    template <typename Visit>
    void each(const Visit &visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(std::int64_t(i * 64) + std::countr_zero(word));
        }
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace simpul
