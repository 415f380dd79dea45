#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace simpul {

// Our own lists of words beside the dictionary, in resources/words.

// Words spelled in several ways, each with its standard form: praktek, praktik.
const std::map<std::string, std::string, std::less<>> &spellingVariants();
// Names that look as if they were made of a root and affixes: Pemalang.
bool isName(const std::string &word);
// Roots that the dictionary lacks.
const std::unordered_set<std::string> &moreRoots();

} // namespace simpul
