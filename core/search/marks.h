#pragma once

#include "core/search/document.h"

#include <functional>
#include <string>
#include <string_view>

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
