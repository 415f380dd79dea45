#pragma once

#include "core/search/document.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace simpul {

// What the index knows of a record besides the places of its words, as short tokens: which words it has at all, how they begin, and where
// they matter. They answer at once what FTS5 would take too long for at 100,000 records. Those of all records lie in DocLists; of
// records written since these were made, in the small FTS5 table search_mark.
enum class Mark : char {
    Has = 'w',
    InTitle = 't',
    InKeywords = 'k',
    Often = 'f',       // three times or more
    Begins = 'b',      // the first one to three letters of a word
    TitleBegins = 'T', // the same of the title's words
};
inline constexpr std::size_t longestBeginning = 3; // letters; for longer ones all words that begin so are looked up
inline std::string markToken(Mark mark, std::string_view word)
{
    return char(mark) + std::string(word);
}

// Gathers which records have which mark, in memory.
class MarkLists
{
public:
    struct List {
        std::string mark;
        std::vector<std::uint32_t> rows; // ascending
    };
    // Rows come in ascending order. Calls `newWord` with each word that was not met before.
    void add(std::uint32_t row, const Document &document, const std::function<void(std::string_view word)> &newWord = {});
    const std::vector<List> &lists() const { return m_lists; } // in no order; some without rows
    std::size_t rows() const { return m_rows; }                // in all lists together
    std::size_t words() const { return m_words.size(); }
    void dropRows();                                           // marks stay known, unless they are very many

private:
    using Number = std::uint32_t;               // of a list
    using Beginnings = std::array<Number, longestBeginning>;
    struct Word {
        Number has = 0, often = 0, inTitle = 0, inKeywords = 0; // 0: no list yet
        Beginnings begins{}, titleBegins{};
        std::uint32_t row = 0; // where it was met last
        std::uint32_t times = 0;
    };
    enum class Where { Text, Title, Keywords };
    void addText(std::uint32_t row, std::string_view text, Where where, const std::function<void(std::string_view)> &newWord);
    void met(std::uint32_t row, std::string_view text, Word &word, Where where);
    void put(Number &list, Mark mark, std::string_view word, std::uint32_t row);
    void putBeginnings(Beginnings &lists, Mark mark, std::string_view word, std::uint32_t row);

    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    template <typename Value>
    using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;
    std::vector<List> m_lists{{}}; // number 0 is none
    ByText<Word> m_words;
    ByText<Number> m_beginnings;   // many words begin alike
    std::size_t m_rows = 0;
};

// All marks of a document, each once, ended by \n. Calls `word` with each different word of the document.
std::string marksOf(const Document &document, const std::function<void(std::string_view word)> &word = {});

// Calls `line` with each line of a text, without its end.
template <typename OnLine>
void eachLine(std::string_view text, const OnLine &line)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        line(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

// The first `letters` letters of a word; all of a shorter one.
std::string_view beginningOf(std::string_view word, std::size_t letters);
std::size_t lettersIn(std::string_view word);

} // namespace simpul
