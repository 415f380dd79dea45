#pragma once

#include "core/search/document.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace simpul {

// What the index knows of a record besides the places of its words, as short tokens: which words it has at all, how they begin, and where
// they matter. They answer at once what FTS5 would take too long for at 100,000 records. They lie in DocLists.
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

// The records that have a mark.
struct MarkList {
    std::string mark;
    std::vector<std::uint32_t> rows; // ascending
};

// Gathers which records have which mark, in memory: all but those of beginnings.
class MarkLists
{
public:
    // Rows come in ascending order. Calls `newWord` with each word that was not met before.
    void add(std::uint32_t row, const Document &document, const std::function<void(std::string_view word)> &newWord = {});
    std::size_t size() const { return m_met.size(); } // rows of all lists together
    std::size_t words() const { return m_texts.size(); }
    std::vector<MarkList> take();                     // in no order. Words stay known, unless they are very many

private:
    struct Word {
        std::uint32_t number = 0; // from 0 in the order they were met
        std::uint32_t row = 0;    // where it was met last
        std::uint32_t times = 0;
    };
    enum class Where { Text, Title, Keywords };
    void addText(std::uint32_t row, std::string_view text, Where where, const std::function<void(std::string_view)> &newWord);
    void met(std::uint32_t row, Word &word, Where where);

    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, Word, TextHash, std::equal_to<>> m_words;
    std::vector<const std::string *> m_texts; // by number
    struct Met {
        std::uint32_t list = 0; // the number of the word and which mark
        std::uint32_t row = 0;
    };
    std::vector<Met> m_met; // as they come; sorted into lists at the end, which spares a walk through memory for each
};

// The marks of a document, each once, ended by \n: all but those of beginnings. Calls `word` with each different word of the document.
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
