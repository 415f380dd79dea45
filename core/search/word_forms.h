#pragma once

#include "core/search/root_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace simpul {

// Tells which words are forms of one: melayani, dilayani, pelayanan and pelayanannya have the root "layan". A word is taken apart
// (particles, possessives, suffix, prefixes with the nasal they melt into) and what is left must be a listed root that takes these
// affixes; a listed word is never taken apart, so that "beruang", "mesin" and "menteri" stay whole. Spelling variants (praktek, praktik) have one root. Rules: Tata Bahasa Baku Bahasa Indonesia, chapters 5-8;
// the root words are those of hunspell-id. Where that is not installed, the Indonesian stemmer of Snowball is asked.
class WordForms
{
public:
    // The dictionary of this computer, read once. May be called from any thread.
    static const WordForms &indonesian();

    // With the files' text; empty: the stemmer.
    WordForms(std::string dictionary, std::string_view rules);

    // The roots of a folded word (see eachWord), the likeliest first: mostly one, never none. A word with a hyphen whose halves are the
    // same ("laporan-laporan", "anak-anaknya") has the roots of its half.
    std::vector<std::string> roots(std::string_view word) const;
    // A hyphenated word that is a word of its own: undang-undang, rata-rata.
    bool isListed(std::string_view word) const { return m_roots.find(word) != nullptr; }

    // A listed word, or a form of one.
    bool knows(std::string_view word) const;

    // Changes when the same word may have other roots: with the rules and with the dictionary on this computer, which is not read for it.
    static std::string installedVersion();

private:
    struct Parts; // a word taken apart
    struct Found;
    void stripClitics(std::string_view word, Found &found) const;
    void stripSuffix(std::string_view word, bool hasClitic, Found &found) const;
    void stripPrefixes(const Parts &parts, int depth, Found &found) const;
    void tryRoot(std::string_view stem, const Parts &parts, Found &found) const;
    std::string standardSpelling(std::string_view word) const;

    RootWords m_roots;
};

} // namespace simpul
