#include "core/library_similar.h"

#include "core/search/analysis.h"
#include "core/search/document.h"

#include <QElapsedTimer>

#include <array>
#include <bit>
#include <unordered_set>

namespace simpul {

static constexpr std::size_t mostText = 256 * 1024; // bytes that are looked at
static constexpr int fewestWords = 20;
static constexpr int mostBits = 10;     // that sketches of nearly equal texts differ in
static constexpr double fewestShared = 0.5;
static constexpr qint64 sketchingTime = 3000; // ms; the rest is done by the next import

// FNV-1a, and its bits mixed.
static std::uint64_t hashOf(std::string_view word, std::uint64_t seed = 0xcbf29ce484222325)
{
    std::uint64_t hash = seed;
    for (const char c : word)
        hash = (hash ^ std::uint8_t(c)) * 0x100000001b3;
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccd;
    return hash ^ (hash >> 33);
}

std::uint64_t textSketch(std::string_view text)
{
    std::unordered_map<std::uint64_t, int> times;
    eachWord(text.substr(0, mostText), [&](std::string_view word, std::size_t, std::size_t) {
        ++times[hashOf(word)];
        return true;
    });
    std::array<double, 64> sums{};
    int words = 0;
    for (const auto &[hash, count] : times) {
        words += count;
        for (std::size_t bit = 0; bit < sums.size(); ++bit)
            sums[bit] += (hash >> bit & 1) ? 1 + std::log(count) : -1 - std::log(count);
    }
    std::uint64_t sketch = 0;
    for (std::size_t bit = 0; bit < sums.size(); ++bit)
        sketch |= std::uint64_t(sums[bit] > 0) << bit;
    return words < fewestWords ? 0 : sketch;
}

static std::unordered_set<std::uint64_t> runsOf(std::string_view text)
{
    std::unordered_set<std::uint64_t> runs;
    std::array<std::uint64_t, 2> before{};
    eachWord(text.substr(0, mostText), [&](std::string_view word, std::size_t, std::size_t) {
        const std::uint64_t hash = hashOf(word);
        runs.insert(hash ^ std::rotl(before[0], 1) ^ std::rotl(before[1], 2));
        before = {hash, before[0]};
        return true;
    });
    return runs;
}

double sharedRuns(std::string_view one, std::string_view another)
{
    const auto left = runsOf(one), right = runsOf(another);
    const auto both = std::count_if(left.begin(), left.end(), [&](std::uint64_t run) { return right.contains(run); });
    const auto all = double(left.size() + right.size()) - double(both);
    return all > 0 ? double(both) / all : 0;
}

SimilarFiles::SimilarFiles(Library::Parts &parts) : m_parts(parts)
{
    sketchNewFiles();
    auto row = parts.database->query("SELECT hash, sketch FROM file_sketch WHERE sketch<>0");
    while (row.next())
        m_known.push_back({row.bytes<Hash>(0), std::uint64_t(row.integer(1))});
}

// Files come from bundles and by hand too: whatever has no sketch yet gets one.
void SimilarFiles::sketchNewFiles()
{
    QElapsedTimer time;
    time.start();
    std::vector<Sketched> made;
    auto row = m_parts.database->query("SELECT hash, text FROM attachment WHERE hash NOT IN (SELECT hash FROM file_sketch)");
    while (row.next() && time.elapsed() < sketchingTime)
        made.push_back({row.bytes<Hash>(0), row.isNull(1) ? 0 : textSketch(inflateFileText(row.view(1)))});
    row.reset();
    for (const Sketched &each : made)
        m_parts.database->run("INSERT OR REPLACE INTO file_sketch(hash, sketch) VALUES (?, ?)", each.hash, each.sketch);
}

std::optional<Uuid> SimilarFiles::recordOf(const Hash &hash)
{
    if (const auto added = m_added.find(hash); added != m_added.end())
        return added->second;
    auto row = m_parts.database->query("SELECT record.id FROM record_file JOIN record USING(rid) WHERE record_file.hash=? AND record.life<>1", hash);
    return row.next() ? std::optional(row.bytes<Uuid>(0)) : std::nullopt;
}

std::optional<Uuid> SimilarFiles::sameFile(const Hash &hash)
{
    return recordOf(hash);
}

std::string SimilarFiles::textOf(const Hash &hash)
{
    auto row = m_parts.database->query("SELECT text FROM attachment WHERE hash=? AND text IS NOT NULL", hash);
    return row.next() ? inflateFileText(row.view(0)) : std::string();
}

std::optional<Uuid> SimilarFiles::sameText(const QString &text)
{
    const std::string utf8 = text.toStdString();
    const std::uint64_t sketch = textSketch(utf8);
    if (sketch == 0)
        return std::nullopt;
    for (const Sketched &known : m_known) {
        if (std::popcount(known.sketch ^ sketch) > mostBits)
            continue;
        const auto record = recordOf(known.hash);
        if (record && sharedRuns(utf8, textOf(known.hash)) >= fewestShared)
            return record;
    }
    return std::nullopt;
}

void SimilarFiles::add(const Hash &hash, const QString &text, const Uuid &record)
{
    m_added[hash] = record;
    m_known.push_back({hash, textSketch(text.toStdString())});
}

} // namespace simpul
