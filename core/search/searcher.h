#pragma once

#include "core/search/facts.h"
#include "core/search/marks.h"
#include "core/search/query.h"
#include "core/search/search_index.h"

#include <functional>
#include <optional>
#include <unordered_map>

namespace simpul {

// Which words in a text are what was looked for, to mark them: in snippets, in the opened record, in a shown PDF.
struct SoughtWords {
    std::unordered_map<std::string, int> words; // folded, and the word of the query each is a form of, counted from 0
    std::vector<std::pair<std::string, int>> beginnings;
    int count = 0;                              // words of the query
    std::optional<int> find(std::string_view word) const;
};

// Titles and ids of things a query names by words, which core/search does not read itself.
struct QueryNames {
    // Ids (as bytes) of the records of a type whose title has these words: units, themes and people.
    std::function<std::vector<Uuid>(const char *type, const QString &words)> withTitle;
    // Other ways to say a word or phrase, from the office's glossary; folded words each.
    std::function<std::vector<std::vector<std::string>>(const std::vector<std::string> &words)> synonyms;
};

// Answers queries from the index. Sets of records are collected from FTS5 and combined in memory, so that the exact number of hits, the
// facets and the first twenty cost some milliseconds at 100,000 records, for any word. Sets that took long to collect are kept.
class Searcher
{
public:
    using About = ParsedQuery::About;
    Searcher(Database &database, SearchIndex &index);

    struct Why {                 // what made a hit come early
        bool titleIsIt = false;  // every word stands in the title
        bool inTitle = false;
        bool inKeywords = false;
        bool often = false;
        bool exactForm = false;
        Facts::Merit merit;
    };
    struct Hit {
        std::int64_t rid = 0;
        int score = 0;
        Why why;
    };
    struct Answer {
        std::int64_t total = 0; // exact
        std::vector<Hit> hits;
        DocSet all;
        SoughtWords sought;
        QString advice; // a sentence: a name in the query that nothing has
    };
    Answer search(const ParsedQuery &query, const QueryNames &names, std::string_view entityType, int limit, int offset, Stamp now);

    // Records that share telling words with this one, the nearest first.
    std::vector<std::int64_t> seeAlso(std::int64_t rid, const Document &document, std::size_t most);

    void forget() { m_kept.clear(); } // the index has changed

private:
    struct Wanted; // a word or exact phrase of the query with all the ways it may be written
    struct Sought; // an atom of the query

    const DocSet &withMark(Mark mark, std::string_view word);
    const DocSet &withMarksLike(Mark mark, std::string_view beginning);
    const DocSet &withWords(About about, const std::vector<std::string> &words, bool isPrefix);
    template <typename Collect>
    const DocSet &kept(std::string key, const Collect &collect);
    void collect(const std::string &match, DocSet &into);
    Sought sought(const ParsedQuery::Atom &atom, const QueryNames &names);
    static void addSought(const Sought &from, SoughtWords &to);
    DocSet find(const Wanted &wanted);
    DocSet find(const Sought &sought);
    DocSet findFact(const ParsedQuery::Atom &atom, const QueryNames &names, QString &advice);
    DocSet marked(Mark mark, const Wanted &wanted);
    void score(const std::vector<Wanted> &wanted, const DocSet &found, std::vector<std::uint16_t> &scores);
    std::vector<Hit> best(const DocSet &found, const std::vector<std::uint16_t> &scores, int limit, int offset, Stamp now) const;
    void explain(const std::vector<Wanted> &wanted, std::vector<Hit> &hits);

    Database &m_database;
    Vocabulary &m_vocabulary;
    Facts &m_facts;
    DocLists &m_lists;
    DocSet *m_target = nullptr; // what SQLite adds rows to while it looks
    std::unordered_map<std::string, DocSet> m_kept;
};

} // namespace simpul
