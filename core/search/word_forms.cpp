#include "core/search/word_forms.h"

#include "core/search/affixes.h"
#include "core/search/word_lists.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace simpul {

static constexpr auto rulesVersion = "2"; // goes up when the rules below, or the file of variants, give other roots
static constexpr std::size_t shortestStem = 3;
static constexpr std::size_t shortestWord = 4; // shorter ones are never taken apart
static constexpr std::size_t longestWord = 40;

using Suffix = RootWords::Suffix;

// A word taken apart from the outside in.
struct WordForms::Parts {
    std::string_view stem;
    bool hasClitic = false;
    Suffix suffix = RootWords::NoSuffix;
    std::string prefixes = {}; // a letter for each, as in RootWords, the outermost first
};

struct WordForms::Found {
    struct Candidate {
        std::string root;
        int likeliness = 0;
    };
    bool allowsVariants = false; // nothing was found with roots as they are spelled
    std::vector<Candidate> candidates;
};

// ---- a word taken apart

void WordForms::tryRoot(std::string_view stem, const Parts &parts, Found &found) const
{
    if (stem.size() < shortestStem)
        return;
    const std::string standard = found.allowsVariants ? standardSpelling(stem) : std::string(stem);
    const RootWords::Affixes *takes = m_roots.find(standard);
    if (!takes)
        return;
    const bool isBare = parts.prefixes.empty() && parts.suffix == RootWords::NoSuffix; // only a particle or possessive stood behind it
    const int how = isBare ? 1 : fit(*takes, stem, parts.prefixes, parts.suffix);
    if (how == 0 || (how == 1 && stem.size() == shortestStem && *takes == 0))
        return;
    // Of two roots the better fitting is the likelier, then the one with fewer prefixes, the longer one, the one that takes more affixes:
    // it is the commoner word.
    found.candidates.push_back({standard, how * 60 - int(parts.prefixes.size()) * 40 + int(stem.size()) * 3 + std::popcount(*takes) * 2 + (isBare ? 60 : 0)});
}

void WordForms::stripPrefixes(const Parts &parts, int depth, Found &found) const
{
    static constexpr int deepest = 3;
    if (depth > 0 || parts.suffix != RootWords::NoSuffix || parts.hasClitic)
        tryRoot(parts.stem, parts, found);
    if (depth == deepest)
        return;
    eachStemBehindPrefix(parts.stem, [&](const std::string &stem, char family) {
        if (stem.size() < shortestStem)
            return;
        Parts inner = parts;
        inner.stem = stem;
        inner.prefixes += family;
        stripPrefixes(inner, depth + 1, found);
    });
    if (parts.stem.starts_with("ketidak") && parts.suffix == RootWords::An) { // ketidakpastian: not sure
        Parts inner = parts;
        inner.stem = parts.stem.substr(7);
        inner.prefixes += 'K';
        stripPrefixes(inner, depth + 1, found);
    }
}

void WordForms::stripSuffix(std::string_view word, bool hasClitic, Found &found) const
{
    const auto strip = [&](std::string_view ending, Suffix suffix) {
        if (word.ends_with(ending) && word.size() >= ending.size() + shortestStem)
            stripPrefixes({.stem = word.substr(0, word.size() - ending.size()), .hasClitic = hasClitic, .suffix = suffix}, 0, found);
    };
    strip("", RootWords::NoSuffix);
    strip("kan", RootWords::Kan);
    strip("an", RootWords::An);
    strip("i", RootWords::I);
}

void WordForms::stripClitics(std::string_view word, Found &found) const
{
    std::vector<std::string_view> bases{word};
    for (const std::string_view particle : {"lah", "kah", "tah", "pun"}) {
        if (word.ends_with(particle))
            bases.push_back(word.substr(0, word.size() - particle.size()));
    }
    for (std::size_t i = 0, particles = bases.size(); i < particles; ++i) {
        for (const std::string_view possessive : {"nya", "ku", "mu"}) {
            if (bases[i].ends_with(possessive))
                bases.push_back(bases[i].substr(0, bases[i].size() - possessive.size()));
        }
    }
    for (const std::string_view base : bases) {
        if (base.size() >= shortestStem)
            stripSuffix(base, base.size() != word.size(), found);
    }
}

// ---- spelling

// What is written in one way here and in another there: old spelling, other languages, how it is spoken. Empty: the letter is left out.
using Confusion = std::pair<std::string_view, std::string_view>;
static constexpr Confusion consonants[] = {
    {"by", "bj"}, {"kw", "ku"}, {"dj", "j"}, {"tj", "c"}, {"oe", "u"}, {"hn", "kn"}, {"kh", "k"}, {"sy", "s"}, {"sh", "s"}, {"dh", "d"}, {"th", "t"}, {"ph", "f"},
    {"ks", "x"}, {"f", "v"}, {"v", "f"}, {"p", "f"}, {"p", "v"}, {"f", "p"}, {"z", "j"}, {"j", "z"}, {"z", "s"}, {"s", "z"},
    {"ll", "l"}, {"ss", "s"}, {"mm", "m"}, {"nn", "n"}, {"rr", "r"}, {"tt", "t"}, {"h", ""}, {"uw", "u"},
};
static constexpr Confusion looseVowels[] = {
    {"e", "i"}, {"i", "e"}, {"o", "u"}, {"u", "o"}, {"ai", "e"}, {"au", "e"}, {"aw", "au"},
};

// As the dictionary spells it: the word itself if it is listed or nothing like it is.
std::string WordForms::standardSpelling(std::string_view word) const
{
    static constexpr std::size_t shortest = 5, longWord = 7; // short words are alike by chance
    if (const auto at = spellingVariants().find(word); at != spellingVariants().end())
        return at->second;
    std::string out(word);
    if (m_roots.find(word) || word.size() < shortest || isName(out))
        return out;
    const auto isRoot = [&](const std::string &candidate) { return candidate.size() >= shortest && m_roots.find(candidate); };
    const auto changed = [&](std::span<const Confusion> confusions) {
        for (const auto &[from, to] : confusions) {
            for (std::size_t at = word.find(from); at != std::string_view::npos; at = word.find(from, at + 1)) {
                if (std::string candidate(word); isRoot(candidate.replace(at, from.size(), to)))
                    return candidate;
            }
        }
        return std::string();
    };
    if (std::string candidate = changed(consonants); !candidate.empty())
        return candidate;
    if (word.size() < longWord)
        return out;
    if (std::string candidate = changed(looseVowels); !candidate.empty())
        return candidate;
    // A last letter that is spoken and not written (hektar), or an e between two consonants (telpon).
    for (const char *end : {"e", "s", "h"}) {
        if (isRoot(out + end))
            return out + end;
    }
    for (std::size_t at = 1; at < word.size(); ++at) {
        if (std::string candidate(word); isRoot(candidate.insert(at, 1, 'e')))
            return candidate;
    }
    return out;
}

// ---- whole words

static std::string snowballStem(std::string_view word)
{
    struct Free {
        void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
    };
    static thread_local const std::unique_ptr<sb_stemmer, Free> stemmer(sb_stemmer_new("indonesian", "UTF_8"));
    if (!stemmer)
        return std::string(word);
    const sb_symbol *stem = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(word.data()), int(word.size()));
    return stem ? std::string(reinterpret_cast<const char *>(stem), std::size_t(sb_stemmer_length(stemmer.get()))) : std::string(word);
}

// Words of their own that only look doubled: undang-undang is a law, undang is to invite.
static bool isDoubledWord(std::string_view word)
{
    static constexpr std::string_view words[] = {
        "undang-undang", "mata-mata", "laki-laki", "kupu-kupu", "oleh-oleh", "rata-rata", "hati-hati", "kura-kura", "gara-gara", "pura-pura", "jari-jari", "langit-langit",
        "kuda-kuda", "alun-alun", "paru-paru", "kunang-kunang", "ubur-ubur", "gado-gado", "onde-onde", "cumi-cumi", "lumba-lumba", "layang-layang", "tiba-tiba", "kanak-kanak",
    };
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

static bool isPlainWord(std::string_view word)
{
    return word.size() >= shortestWord && word.size() <= longestWord && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<std::string> WordForms::roots(std::string_view word) const
{
    if (const auto hyphen = word.find('-'); hyphen != std::string_view::npos) {
        const std::vector<std::string> first = roots(word.substr(0, hyphen)), second = roots(word.substr(hyphen + 1));
        return first == second && !isDoubledWord(word) ? first : std::vector{std::string(word)};
    }
    if (!isPlainWord(word))
        return {std::string(word)};
    if (m_roots.isEmpty())
        return {snowballStem(word)};
    if (m_roots.find(word) || isName(std::string(word)) || spellingVariants().contains(word)) // the dictionary lists few derived words
        return {standardSpelling(word)};

    Found found;
    stripClitics(word, found);
    if (found.candidates.empty()) {
        found.allowsVariants = true;
        stripClitics(word, found);
    }
    const auto best = std::max_element(found.candidates.begin(), found.candidates.end(), [](const auto &a, const auto &b) { return a.likeliness < b.likeliness; });
    return {standardSpelling(best == found.candidates.end() ? word : std::string_view(best->root))};
}

bool WordForms::knows(std::string_view word) const
{
    return m_roots.find(roots(word).front()) != nullptr;
}

// ---- the dictionary

WordForms::WordForms(std::string dictionary, std::string_view rules)
{
    if (dictionary.empty())
        return;
    for (const std::string &word : moreRoots())
        dictionary += '\n' + word;
    m_roots = RootWords(std::move(dictionary), rules);
}

// Where the dictionary is installed; empty if it is not.
static QString dictionaryPath(const char *file)
{
    const QString name = QString::fromLatin1(file);
    QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell/") + name);
    if (path.isEmpty())
        path = QStandardPaths::locate(QStandardPaths::AppDataLocation, QStringLiteral("hunspell/") + name);
    const QString usual = QStringLiteral("/usr/share/hunspell/") + name;
    return path.isEmpty() && QFile::exists(usual) ? usual : path;
}

static constexpr auto wordsFile = "id_ID.dic";
static constexpr auto rulesFile = "id_ID.aff";

static std::string readDictionary(const char *name)
{
    static constexpr qint64 largest = 16 << 20;
    QFile file(dictionaryPath(name));
    return file.open(QIODevice::ReadOnly) && file.size() <= largest ? file.readAll().toStdString() : std::string();
}

const WordForms &WordForms::indonesian()
{
    static const WordForms forms(readDictionary(wordsFile), readDictionary(rulesFile));
    return forms;
}

std::string WordForms::installedVersion()
{
    static const std::string version = std::string(rulesVersion) + '.' + std::to_string(QFileInfo(dictionaryPath(wordsFile)).size());
    return version;
}

} // namespace simpul
