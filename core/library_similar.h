#pragma once

#include "core/library_parts.h"

#include <unordered_map>

namespace simpul {

// Finds what is here already, or nearly: files by their content, and by a sketch of 64 bits of their words, in which texts that
// differ little differ in few bits; whether they do is then seen from runs of three words each.
class SimilarFiles
{
public:
    explicit SimilarFiles(Library::Parts &parts);

    std::optional<Uuid> sameFile(const Hash &hash);        // the record that shows it
    std::optional<Uuid> sameText(const QString &text);     // a record with a file that says nearly the same
    void add(const Hash &hash, const QString &text, const Uuid &record); // taken in now

private:
    struct Sketched {
        Hash hash;
        std::uint64_t sketch = 0;
    };
    void sketchNewFiles();
    std::optional<Uuid> recordOf(const Hash &hash);
    std::string textOf(const Hash &hash);

    Library::Parts &m_parts;
    std::vector<Sketched> m_known;
    std::unordered_map<Hash, Uuid> m_added;
};

std::uint64_t textSketch(std::string_view text);                   // 0: too short to say
double sharedRuns(std::string_view one, std::string_view another); // of all runs of three words, the part that both have: 0 to 1

} // namespace simpul
