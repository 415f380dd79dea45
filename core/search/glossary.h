#pragma once

#include "core/search/query.h"

#include <map>
#include <string>
#include <vector>

namespace simpul {

// Which words and phrases an office uses for the same: SPBE, "sistem pemerintahan berbasis elektronik".
class Glossary
{
public:
    using Phrase = std::vector<std::string>; // folded words

    // Terms that mean the same, as written.
    void add(const QStringList &terms);
    std::vector<Phrase> synonymsOf(const Phrase &words) const; // without itself
    // Words that stand side by side in a query and are a phrase of the glossary become one piece of it: all of the words, or a synonym.
    ParsedQuery joinPhrases(ParsedQuery query) const;

private:
    std::map<Phrase, std::vector<std::size_t>> m_groupsOf;
    std::vector<std::vector<Phrase>> m_groups;
    std::size_t m_longest = 1;
};

} // namespace simpul
