#include "core/search/root_words.h"

#include <algorithm>
#include <bit>

namespace simpul {

static constexpr std::string_view families = "BDKMOPRST";
static constexpr int suffixes = 4;

RootWords::Affixes RootWords::affix(char family, Suffix suffix)
{
    const std::size_t row = family == 0 ? families.size() : families.find(family);
    return row > families.size() ? 0 : Affixes(1) << (row * suffixes + suffix);
}

RootWords::Affixes RootWords::anySuffix(char family)
{
    return affix(family, NoSuffix) | affix(family, Kan) | affix(family, An) | affix(family, I);
}

// Calls `line` with each line of a text, without its end.
template <typename OnLine>
static void eachTextLine(std::string_view text, const OnLine &line)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        line(text.substr(0, end > 0 && text[end - 1] == '\r' ? end - 1 : end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

static std::string_view takeColumn(std::string_view &line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const std::string_view column = line.substr(0, line.find_first_of(" \t"));
    line.remove_prefix(column.size());
    return column;
}

static RootWords::Suffix suffixOf(std::string_view added)
{
    added = added.substr(0, added.find('/'));
    return added == "kan" ? RootWords::Kan : added == "an" ? RootWords::An : added == "i" ? RootWords::I : RootWords::NoSuffix;
}

// "SFX Mk 0 kan/M1nlo0A1 ." says that the flag Mk adds -kan.
static std::unordered_map<std::string_view, RootWords::Suffix> suffixesOfFlags(std::string_view rules)
{
    std::unordered_map<std::string_view, RootWords::Suffix> out;
    eachTextLine(rules, [&](std::string_view line) {
        if (takeColumn(line) != "SFX")
            return;
        const std::string_view flag = takeColumn(line);
        takeColumn(line); // what is taken away
        if (const RootWords::Suffix suffix = suffixOf(takeColumn(line)); suffix != RootWords::NoSuffix)
            out.emplace(flag, suffix);
    });
    return out;
}

static bool isWord(std::string_view word)
{
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

RootWords::RootWords(std::string dictionary, std::string_view rules)
    : m_text(std::move(dictionary))
{
    const auto suffixOfFlag = suffixesOfFlags(rules);
    const auto affixesOf = [&](std::string_view flags) {
        Affixes out = 0;
        for (; flags.size() >= 2; flags.remove_prefix(2)) {
            const auto at = suffixOfFlag.find(flags.substr(0, 2));
            const Suffix suffix = at == suffixOfFlag.end() ? NoSuffix : at->second;
            const bool hasPrefix = families.contains(flags[0]);
            if (hasPrefix || suffix != NoSuffix)
                out |= affix(hasPrefix ? flags[0] : '\0', suffix);
        }
        return out;
    };
    m_roots.reserve(std::size_t(std::count(m_text.begin(), m_text.end(), '\n')));
    std::size_t begin = 0;
    eachTextLine(m_text, [&](std::string_view line) {
        begin = std::size_t(line.data() - m_text.data());
        const std::string_view word = line.substr(0, line.find('/'));
        for (std::size_t i = begin; i < begin + word.size(); ++i)
            m_text[i] = m_text[i] >= 'A' && m_text[i] <= 'Z' ? char(m_text[i] - 'A' + 'a') : m_text[i];
        if (isWord(word))
            m_roots[word] |= affixesOf(line.substr(std::min(word.size() + 1, line.size())));
    });
}

const RootWords::Affixes *RootWords::find(std::string_view word) const
{
    const auto at = m_roots.find(word);
    return at == m_roots.end() ? nullptr : &at->second;
}

} // namespace simpul
