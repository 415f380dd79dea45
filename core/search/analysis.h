#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace simpul {

// How text becomes the words of the index and of a query. Which of them are forms of one is not decided here but when somebody
// searches: see WordForms.
inline constexpr int analysisVersion = 3; // changes when the same text gives other words: the index is then made again

// Stands between the fields of a record, so that no phrase runs from one into the next: a word that nobody can type.
inline constexpr std::string_view fieldEnd = "\x1f";

// Calls `word` with each word, folded (lower case, no accents), and where it stands in the text, in bytes. Stops when it returns false.
using OnWord = std::function<bool(std::string_view folded, std::size_t begin, std::size_t end)>;
void eachWord(std::string_view utf8, const OnWord &word);

// Makes it known to FTS5 as the tokenizer "simpul", for one connection. False when SQLite was built without FTS5.
bool registerTokenizer(sqlite3 *database);

} // namespace simpul
