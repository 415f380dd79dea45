#include "tests/bench/workload.h"

#include "core/base/json.h"

#include <algorithm>
#include <set>

namespace simpul::bench {

namespace {

constexpr std::size_t vocabulary = 6000;
// Bytes of text, on average: 1,032 together.
constexpr std::array<std::size_t, fieldCount> lengths = {48, 250, 600, 50, 30, 24, 12, 18};

constexpr std::array<const char *, 24> beginnings = {"ba", "ke", "pe", "me", "di", "ta", "su", "la", "ra", "pa", "ka",  "sa",
                                                     "ma", "te", "be", "se", "ja", "ga", "bi", "du", "lu", "nu", "pro", "tri"};
constexpr std::array<const char *, 20> middles = {"ra", "ri", "la",  "ngu", "ma", "ta", "da", "ni", "ku", "li",
                                                  "sa", "ti", "nga", "ba",  "ya", "ka", "ro", "du", "pa", "nda"};
constexpr std::array<const char *, 12> ends = {"n", "ng", "", "kan", "s", "r", "h", "l", "t", "k", "m", "wan"};

std::uint64_t mixed(std::uint64_t x) // splitmix64
{
    x += 0x9E3779B97F4A7C15ull;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
    return x ^ (x >> 31);
}

std::string madeUpWord(std::uint64_t number)
{
    const std::uint64_t x = mixed(number);
    std::string word = beginnings[x % beginnings.size()];
    for (std::uint64_t syllables = (x >> 8) % 3 + (number > 40 ? 1 : 0), i = 0; i < syllables; ++i)
        word += middles[(x >> (16 + 8 * i)) % middles.size()];
    return word + ends[(x >> 48) % ends.size()];
}

} // namespace

class Workload::Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(mixed(seed)) {}
    std::uint64_t number() { return m_state = mixed(m_state); }
    double chance() { return double(number() >> 11) * 0x1.0p-53; }
    std::size_t below(std::size_t limit) { return std::size_t(number() % limit); }

private:
    std::uint64_t m_state;
};

Workload::Workload(int records) : m_records(records)
{
    std::set<std::string> known;
    for (std::uint64_t i = 0; m_words.size() < vocabulary; ++i) {
        if (std::string word = madeUpWord(i); known.insert(word).second)
            m_words.push_back(std::move(word));
    }
    double all = 0;
    for (std::size_t rank = 0; rank < vocabulary; ++rank)
        m_upTo.push_back(all += 1.0 / (double(rank) + 2.7)); // Zipf and Mandelbrot
    for (double &part : m_upTo)
        part /= all;
}

std::size_t Workload::rankFrom(double chance) const
{
    const auto at = std::lower_bound(m_upTo.begin(), m_upTo.end(), chance);
    return std::min(std::size_t(at - m_upTo.begin()), m_words.size() - 1);
}

std::string Workload::text(Dice &dice, std::size_t bytes) const
{
    const std::size_t wanted = bytes - bytes / 4 + dice.below(bytes / 2 + 1);
    std::string out;
    std::size_t left = 0; // words of this sentence
    while (out.size() + 4 < wanted) {
        std::string word = m_words[rankFrom(dice.chance())];
        if (left == 0) {
            if (!out.empty())
                out += ". ";
            word[0] = char(word[0] - 'a' + 'A');
            left = 6 + dice.below(9);
        } else {
            out += ' ';
        }
        out += word;
        --left;
    }
    return out;
}

Uuid Workload::id(int number) const
{
    static constexpr std::uint64_t began = 1'790'000'000'000; // ms: UUIDv7
    Dice dice(std::uint64_t(number) * 4 + 1);
    const std::uint64_t time = began + std::uint64_t(number) * 37;
    std::uint64_t random[2] = {dice.number(), dice.number()};
    Uuid id;
    std::memcpy(id.data.data(), random, sizeof random);
    for (std::size_t i = 0; i < 6; ++i)
        id.data[i] = std::uint8_t(time >> (40 - 8 * i));
    id.data[6] = std::uint8_t((id.data[6] & 0x0f) | 0x70);
    id.data[8] = std::uint8_t((id.data[8] & 0x3f) | 0x80);
    return id;
}

Texts Workload::texts(int number) const
{
    Dice dice(std::uint64_t(number) * 4 + 2);
    Texts out;
    for (std::size_t field = 0; field < fieldCount; ++field)
        out[field] = text(dice, lengths[field]);
    return out;
}

Texts Workload::changedTexts(int number) const
{
    Texts out = texts(number);
    if (!isChanged(number))
        return out;
    Dice dice(std::uint64_t(number) * 4 + 3);
    for (const std::size_t field : {summaryField, bodyField})
        out[field] = text(dice, lengths[field]);
    return out;
}

std::string jsonLine(const Uuid &id, const Texts &texts)
{
    std::string out = "{\"id\":\"" + toBase64Url(id) + '"';
    for (std::size_t field = 0; field < fieldCount; ++field) {
        out += std::string(",\"") + fieldNames[field] + "\":";
        appendJsonString(out, texts[field]);
    }
    return out + "}\n";
}

} // namespace simpul::bench
