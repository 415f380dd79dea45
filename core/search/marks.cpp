#include "core/search/marks.h"

#include "core/search/analysis.h"

#include <algorithm>
#include <array>

namespace simpul {

static bool beginsLetter(char c)
{
    return (std::uint8_t(c) & 0xc0) != 0x80;
}

std::string_view beginningOf(std::string_view word, std::size_t letters)
{
    std::size_t at = 0;
    while (at < word.size() && (!beginsLetter(word[at]) || letters-- > 0))
        ++at;
    return word.substr(0, at);
}

std::size_t lettersIn(std::string_view word)
{
    return std::size_t(std::count_if(word.begin(), word.end(), beginsLetter));
}

// ---- lists

static constexpr std::array markOf{Mark::Has, Mark::Often, Mark::InTitle, Mark::InKeywords};

void MarkLists::met(std::uint32_t row, Word &word, Where where)
{
    static constexpr std::uint32_t often = 3;
    word.times = word.row == row ? word.times + 1 : 1;
    word.row = row;
    const auto put = [&](std::uint32_t mark) { m_met.push_back({word.number * std::uint32_t(markOf.size()) + mark, row}); };
    if (word.times == 1)
        put(0);
    if (word.times == often)
        put(1);
    if (where != Where::Text)
        put(where == Where::Title ? 2 : 3);
}

void MarkLists::addText(std::uint32_t row, std::string_view text, Where where, const std::function<void(std::string_view)> &newWord)
{
    eachWord(text, [&](std::string_view folded, std::size_t, std::size_t) {
        if (folded == fieldEnd)
            return true;
        auto at = m_words.find(folded);
        if (at == m_words.end()) {
            at = m_words.emplace(folded, Word{.number = std::uint32_t(m_texts.size())}).first;
            m_texts.push_back(&at->first);
            if (newWord)
                newWord(folded);
        }
        met(row, at->second, where);
        return true;
    });
}

void MarkLists::add(std::uint32_t row, const Document &document, const std::function<void(std::string_view)> &newWord)
{
    addText(row, document.title, Where::Title, newWord);
    addText(row, document.keywords, Where::Keywords, newWord);
    addText(row, document.body, Where::Text, newWord);
    addText(row, document.files, Where::Text, newWord);
}

std::vector<MarkList> MarkLists::take()
{
    static constexpr std::size_t mostWords = 200'000;
    std::vector<std::uint32_t> sizes(m_texts.size() * markOf.size()), places(sizes.size());
    for (const Met &met : m_met)
        ++sizes[met.list];
    std::vector<MarkList> out;
    for (std::size_t list = 0; list < sizes.size(); ++list) {
        if (sizes[list] == 0)
            continue;
        places[list] = std::uint32_t(out.size());
        out.push_back({markToken(markOf[list % markOf.size()], *m_texts[list / markOf.size()]), {}});
        out.back().rows.reserve(sizes[list]);
    }
    for (const Met &met : m_met) {
        std::vector<std::uint32_t> &rows = out[places[met.list]].rows;
        if (rows.empty() || rows.back() != met.row)
            rows.push_back(met.row);
    }
    m_met.clear();
    if (m_texts.size() >= mostWords)
        *this = MarkLists();
    return out;
}

std::string marksOf(const Document &document, const std::function<void(std::string_view)> &onWord)
{
    MarkLists lists;
    lists.add(1, document, onWord);
    std::string out;
    for (const MarkList &list : lists.take())
        out += list.mark + '\n';
    return out;
}

} // namespace simpul
