#pragma once

#include "core/storage/database.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace simpul {

// Every word that stands in the library, with its roots: which words a query for one of them also looks for, and what somebody may
// have meant. Words stay when the last record with them goes; making the index again drops them.
class Vocabulary
{
public:
    explicit Vocabulary(Database &database) : m_database(database) {}

    void createTable();
    void add(std::string_view word);
    void forget() { m_known.clear(); } // after a rollback, and when another connection may have made the table anew

    // The words in the library that are forms of this one, without itself. At most 200.
    std::vector<std::string> formsOf(std::string_view word);
    // Words that begin so, at most `most`, in their order.
    std::vector<std::string> beginningWith(std::string_view beginning, int most);
    // Words that differ by a letter or two, the nearest first, at most `most`.
    std::vector<std::string> similarTo(std::string_view word, std::size_t most);

private:
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    Database &m_database;
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_known; // in the table for certain
};

} // namespace simpul
