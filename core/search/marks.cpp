#include "core/search/marks.h"

#include "core/search/analysis.h"

#include <algorithm>

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

void MarkLists::put(Number &list, Mark mark, std::string_view word, std::uint32_t row)
{
    if (list == 0) {
        list = Number(m_lists.size());
        m_lists.push_back({markToken(mark, word), {}});
    }
    std::vector<std::uint32_t> &rows = m_lists[list].rows;
    if (rows.empty() || rows.back() != row) {
        rows.push_back(row);
        ++m_rows;
    }
}

void MarkLists::putBeginnings(Beginnings &lists, Mark mark, std::string_view word, std::uint32_t row)
{
    for (std::size_t letters = 1; letters <= longestBeginning; ++letters) {
        Number &list = lists[letters - 1];
        if (list == 0) {
            const std::string_view beginning = beginningOf(word, letters);
            if (letters > 1 && beginning.size() == beginningOf(word, letters - 1).size())
                return; // the word is no longer
            Number &shared = m_beginnings[markToken(mark, beginning)];
            put(shared, mark, beginning, row);
            list = shared;
        }
        put(list, mark, {}, row);
    }
}

void MarkLists::met(std::uint32_t row, std::string_view text, Word &word, Where where)
{
    static constexpr std::uint32_t often = 3;
    word.times = word.row == row ? word.times + 1 : 1;
    word.row = row;
    if (word.times == 1) {
        put(word.has, Mark::Has, text, row);
        putBeginnings(word.begins, Mark::Begins, text, row);
    }
    if (word.times == often)
        put(word.often, Mark::Often, text, row);
    if (where == Where::Keywords)
        put(word.inKeywords, Mark::InKeywords, text, row);
    if (where == Where::Title) {
        put(word.inTitle, Mark::InTitle, text, row);
        putBeginnings(word.titleBegins, Mark::TitleBegins, text, row);
    }
}

void MarkLists::addText(std::uint32_t row, std::string_view text, Where where, const std::function<void(std::string_view)> &newWord)
{
    eachWord(text, [&](std::string_view folded, std::size_t, std::size_t) {
        if (folded == fieldEnd)
            return true;
        auto at = m_words.find(folded);
        if (at == m_words.end()) {
            at = m_words.emplace(folded, Word()).first;
            if (newWord)
                newWord(folded);
        }
        met(row, folded, at->second, where);
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

void MarkLists::dropRows()
{
    static constexpr std::size_t mostWords = 200'000;
    for (List &list : m_lists)
        list.rows = {};
    m_rows = 0;
    if (m_words.size() >= mostWords)
        *this = MarkLists();
}

std::string marksOf(const Document &document, const std::function<void(std::string_view)> &onWord)
{
    MarkLists lists;
    lists.add(1, document, onWord);
    std::string out;
    for (const MarkLists::List &list : lists.lists())
        out += list.mark + '\n';
    return out;
}

} // namespace simpul
