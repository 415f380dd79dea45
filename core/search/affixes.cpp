#include "core/search/affixes.h"

#include <algorithm>
#include <array>

namespace simpul {

namespace {


struct Prefix {
    std::string_view text;
    char family;
    std::string_view before; // what the stem may begin with; empty: anything
    char melted = 0;         // the letter that melted into the prefix
};

constexpr std::string_view vowels = "aeiou";

// meN- and peN- take the same shapes.
constexpr std::array nasalShapes = std::to_array<Prefix>({
    {"", 0, "lmnrwy"},
    {"m", 0, "bfvp"},
    {"m", 0, "aeiourl", 'p'}, // pemrosesan
    {"n", 0, "cdjzts"},
    {"n", 0, vowels, 't'},
    {"ny", 0, vowels, 's'},
    {"ng", 0, "aeioughkq"},
    {"ng", 0, vowels, 'k'},
    {"nge", 0, "bcdghjklprst"},
});

constexpr std::array plainPrefixes = std::to_array<Prefix>({
    {"di", 'D', ""},
    {"ku", 'O', ""},
    {"kau", 'O', ""},
    {"ter", 'T', ""},
    {"te", 'T', "r"},
    {"te", 'T', "bcdghjklmpst"}, // tepercaya, tebersit
    {"ber", 'B', ""},
    {"be", 'B', "r"},
    {"be", 'B', "bcdghjkpst"}, // bekerja
    {"per", 'R', ""},
    {"pe", 'R', "r"},
    {"pe", 'P', "bcdghjkst"}, // pekerja, petani, peserta
    {"ke", 'K', ""},
    {"se", 'S', ""},
});

bool beginsWithOneOf(std::string_view word, std::string_view letters)
{
    return letters.empty() || (!word.empty() && letters.contains(word.front()));
}

bool isOneSyllable(std::string_view word)
{
    return std::count_if(word.begin(), word.end(), [](char c) { return vowels.contains(c); }) == 1;
}

RootWords::Affixes verbal()
{
    RootWords::Affixes out = 0;
    for (const char family : {'D', 'M', 'O', 'P', 'T', 'R'})
        out |= RootWords::anySuffix(family);
    return out;
}

} // namespace

void eachStemBehindPrefix(std::string_view word, const TryStem &tryStem)
{
    const auto tryOne = [&](std::string_view prefix, char family, const Prefix &shape) {
        if (!word.starts_with(prefix))
            return;
        const std::string_view rest = word.substr(prefix.size());
        if (!beginsWithOneOf(rest, shape.before) || (shape.text == "nge" && !isOneSyllable(rest)))
            return;
        tryStem(shape.melted ? shape.melted + std::string(rest) : std::string(rest), family);
    };
    for (const Prefix &prefix : plainPrefixes)
        tryOne(prefix.text, prefix.family, prefix);
    for (const Prefix &shape : nasalShapes) {
        tryOne("me" + std::string(shape.text), 'M', shape);
        tryOne("pe" + std::string(shape.text), 'P', shape);
    }
    // The one root before which ber-, per- and ter- end in l.
    for (const std::string_view prefix : {"bel", "pel"}) {
        if (word.substr(0, 3) == prefix && word.substr(3).starts_with("ajar"))
            tryStem(std::string(word.substr(3)), prefix == "bel" ? 'B' : 'P');
    }
}

int fit(RootWords::Affixes takes, std::string_view stem, const std::string &prefixes, RootWords::Suffix suffix)
{
    const char inner = prefixes.empty() ? '\0' : prefixes.back();
    const char outer = prefixes.empty() ? '\0' : prefixes.front();
    for (const char family : {outer, inner}) {
        if (takes & RootWords::affix(family, suffix))
            return 2;
    }
    if (prefixes.empty())
        return takes != 0 ? 1 : 0;
    for (const char family : {outer, inner}) {
        if (takes & RootWords::anySuffix(family))
            return 1;
    }
    static constexpr std::size_t longStem = 5; // too long to stand behind a prefix by chance
    if (outer == 'S')
        return (takes & RootWords::affix('K', RootWords::An)) != 0 && suffix == RootWords::NoSuffix ? 1 : 0;
    if (outer == 'M' || outer == 'D')
        return (takes & verbal()) != 0 || stem.size() >= longStem ? 1 : 0;
    if (std::string_view("OPTRB").contains(outer) || (outer == 'K' && suffix == RootWords::An))
        return takes != 0 || stem.size() >= longStem ? 1 : 0;
    return 0;
}

} // namespace simpul
