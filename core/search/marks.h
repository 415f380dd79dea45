#pragma once

#include "core/search/document.h"

#include <functional>
#include <string>
#include <string_view>

namespace simpul {

// What the index knows of a record besides the places of its words: short tokens in a second, small FTS5 table. They answer what would
// take the first one too long at 100,000 records: words that are only begun, and which hits matter most.
enum class Mark : char {
    InTitle = 't',
    InKeywords = 'k',
    Often = 'f',       // three times or more
    Begins = 'b',      // the first one to four letters of a word
    TitleBegins = 'T', // the same of the title's words
};
inline constexpr std::size_t longestBeginning = 4; // letters; longer ones are asked of the words themselves
inline std::string markToken(Mark mark, std::string_view word)
{
    return char(mark) + std::string(word);
}

// All marks of a document, each once, ended by \n. Calls `word` with each different word of the document.
std::string marksOf(const Document &document, const std::function<void(std::string_view word)> &word = {});

// The first `letters` letters of a word; all of a shorter one.
std::string_view beginningOf(std::string_view word, std::size_t letters);
std::size_t lettersIn(std::string_view word);

} // namespace simpul
