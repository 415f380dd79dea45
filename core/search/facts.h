#pragma once

#include "core/search/document.h"
#include "core/search/doc_set.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace simpul {

// What is counted beside the hits, and what a query may ask for.
enum class Facet : std::uint8_t { Type, Theme, Unit, Year, State, Owner, Keyword };
inline constexpr int facetCount = 7;
// What people call a type or a state, in the language in use and in the sources (English); empty for a code of another program.
QString facetLabel(Facet facet, const std::string &code);
const char *facetSourceLabel(Facet facet, const std::string &code);

// The facts of all records in memory (some 20 bytes each), as the table search_fact holds them: so that counting those of 100,000 hits
// takes a millisecond. Read at the first search, kept up to date row by row.
class Facts
{
public:
    explicit Facts(Database &database) : m_database(database) {}

    static void createTable(Database &database);
    static void write(Database &database, std::int64_t rid, std::string_view entityType, const DocumentFacts &facts, Stamp updated);
    static void remove(Database &database, std::int64_t rid);

    void forget() { m_isLoaded = false; }   // anything may have changed
    void changed(std::int64_t rid) { m_changed.push_back(rid); }
    void refresh();                         // reads what is not known

    std::int64_t last() const { return std::int64_t(m_rows.size()) - 1; }
    const DocSet &all() const { return m_all; }

    // The values of a facet: numbers in the order they were met; 0 stands for none.
    using Value = std::uint32_t;
    const std::string &text(Facet facet, Value value) const { return m_names[std::size_t(facet)].texts[value]; } // id, code or year
    std::vector<Value> values(Facet facet, const std::function<bool(const std::string &text)> &isWanted) const;
    DocSet having(Facet facet, const std::vector<Value> &values) const;
    DocSet between(int first, int last) const; // by their own date, as 20261112
    DocSet ofEntityType(std::string_view type) const;
    DocSet withFileKind(std::string_view suffix) const; // empty: with any file
    // How many of the set have each value, without those that have none; the most first.
    std::vector<std::pair<Value, std::int64_t>> count(Facet facet, const DocSet &set) const;

    struct Merit {              // what speaks for a record whatever was asked
        bool isVerified = false;
        int uses = 0;
        Stamp updated = 0;
    };
    Merit merit(std::int64_t rid) const;
    // The same as points, at most 60: verified 20, in use up to 20, fresh up to 20.
    int points(std::int64_t rid, Stamp now) const;

private:
    struct Row {
        std::array<Value, facetCount> values{}; // of Theme: an index into m_themeSets, of Keyword: into m_keywords
        std::uint16_t entityType = 0;
        std::uint16_t fileKinds = 0;
        std::uint16_t uses = 0;
        bool isThere = false;
        bool isVerified = false;
        std::int32_t day = 0; // of the last change, since 1970
        std::int32_t date = 0; // its own, as 20261112
    };
    struct Names {
        std::vector<std::string> texts{std::string()};
        std::unordered_map<std::string, Value> numbers{{std::string(), 0}};
        Value number(std::string_view text);
    };
    void load();
    void loadUses();
    void hide(std::int64_t rid); // a record that stands in two audiences is the shared one, and is found once
    void hideTwins();
    void refreshRow(std::int64_t rid);
    void readRow(Query &row);
    Value addKeywords(std::string_view lines);
    std::span<const Value> keywordsAt(Value place) const;

    Database &m_database;
    bool m_isLoaded = false;
    std::vector<std::int64_t> m_changed;
    std::vector<Row> m_rows; // by rid
    DocSet m_all;
    std::array<Names, facetCount> m_names;
    Names m_entityTypes, m_fileKinds;
    std::vector<std::vector<Value>> m_themeSets{{}}; // each combination of themes once
    std::unordered_map<std::string, Value> m_themeSetNumbers{{std::string(), 0}};
    std::vector<Value> m_keywords{0}; // how many a record has, then these; one record behind the other
    std::unordered_map<std::string, Value> m_keywordNumbers; // by how they are written without capitals: those are one keyword
};

} // namespace simpul
