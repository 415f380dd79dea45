#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace simpul {

// The root words of a hunspell dictionary of Indonesian (id_ID.dic and id_ID.aff), each with the affixes it takes. In that dictionary
// the first letter of a flag names the prefix (B0 ber-, Mk me-kan, Pa pe-an, R per-), the text of a suffix flag the suffix.
class RootWords
{
public:
    enum Suffix : std::uint8_t { NoSuffix, Kan, An, I };

    // One bit for each prefix family and suffix: what a root takes.
    using Affixes = std::uint64_t;
    static Affixes affix(char family, Suffix suffix);     // family: a letter of "BDKMOPRST", or 0 for a suffix without a prefix
    static Affixes anySuffix(char family);

    RootWords() = default; // knows nothing
    RootWords(RootWords &&) = default; // its keys point into its text: not to be copied
    RootWords &operator=(RootWords &&) = default;
    // The text of both files. Lines that make no sense are passed over.
    RootWords(std::string dictionary, std::string_view rules);

    bool isEmpty() const { return m_roots.empty(); }
    // Of a folded word; null if it is not listed.
    const Affixes *find(std::string_view word) const;

private:
    std::string m_text; // folded; what the keys point into
    std::unordered_map<std::string_view, Affixes> m_roots;
};

} // namespace simpul
