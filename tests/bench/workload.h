#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace simpul::bench {

inline constexpr std::size_t fieldCount = 8;
// The fields of a knowledge asset that the workload fills. The two that change afterwards are `summary` and `body`.
inline constexpr std::array<const char *, fieldCount> fieldNames = {"title",     "summary",  "body", "legal_basis",
                                                                    "processes", "audience", "code", "license"};
inline constexpr std::size_t summaryField = 1, bodyField = 2;
using Texts = std::array<std::string, fieldCount>;

// Workload W: records of 8 text fields with about 1,032 bytes of text, of words that are as unevenly frequent as words are; then two
// fields of every tenth record are written anew. The same number gives the same record, in any order.
class Workload
{
public:
    explicit Workload(int records);
    int records() const { return m_records; }
    Uuid id(int number) const;
    Texts texts(int number) const;        // as first written
    Texts changedTexts(int number) const; // afterwards
    static bool isChanged(int number) { return number % 10 == 3; }
    const std::string &word(std::size_t rank) const { return m_words.at(rank); } // 0 is the commonest
    std::size_t words() const { return m_words.size(); }

private:
    class Dice;
    std::size_t rankFrom(double chance) const;
    std::string text(Dice &dice, std::size_t bytes) const;
    int m_records;
    std::vector<std::string> m_words;
    std::vector<double> m_upTo; // chance of a word of this rank or a commoner one
};

// {"id":"...","title":"...",...} and LF.
std::string jsonLine(const Uuid &id, const Texts &texts);

} // namespace simpul::bench
