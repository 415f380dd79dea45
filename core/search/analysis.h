#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace simpul {

// How text becomes the words of the index and of a query. The one place for what the program knows about languages: word forms,
// reduplication and spelling variants belong here.
inline constexpr int analysisVersion = 1; // changes when the same text gives other words: the index is then made again

// Calls `word` with each word, folded (lower case, no accents), and where it stands in the text, in bytes. Stops when it returns false.
using OnWord = std::function<bool(std::string_view folded, std::size_t begin, std::size_t end)>;
void eachWord(std::string_view utf8, const OnWord &word);

// Makes the same known to FTS5 as the tokenizer "simpul", for one connection. False when SQLite was built without FTS5.
bool registerTokenizer(sqlite3 *database);

} // namespace simpul
