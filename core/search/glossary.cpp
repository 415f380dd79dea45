#include "core/search/glossary.h"

#include "core/search/analysis.h"

#include <algorithm>

namespace simpul {

static Glossary::Phrase folded(const QString &term)
{
    Glossary::Phrase out;
    const std::string utf8 = term.toStdString();
    eachWord(utf8, [&](std::string_view word, std::size_t, std::size_t) {
        out.emplace_back(word);
        return true;
    });
    return out;
}

void Glossary::add(const QStringList &terms)
{
    static constexpr std::size_t longest = 8;       // words of a phrase
    static constexpr std::size_t mostSynonyms = 50; // of a term: what an office writes, not what fills a bundle
    std::vector<Phrase> group;
    for (const QString &term : terms) {
        Phrase phrase = folded(term);
        if (group.size() == mostSynonyms)
            break;
        if (phrase.empty() || phrase.size() > longest || std::find(group.begin(), group.end(), phrase) != group.end())
            continue;
        m_longest = std::max(m_longest, phrase.size());
        m_groupsOf[phrase].push_back(m_groups.size());
        group.push_back(std::move(phrase));
    }
    m_groups.push_back(std::move(group));
}

std::vector<Glossary::Phrase> Glossary::synonymsOf(const Phrase &words) const
{
    std::vector<Phrase> out;
    const auto at = m_groupsOf.find(words);
    if (at == m_groupsOf.end())
        return out;
    for (const std::size_t group : at->second) {
        for (const Phrase &phrase : m_groups[group]) {
            if (phrase != words && std::find(out.begin(), out.end(), phrase) == out.end())
                out.push_back(phrase);
        }
    }
    return out;
}

// A single word without quotes, minus or alternative.
static bool isPlainWord(const ParsedQuery::Clause &clause)
{
    const ParsedQuery::Atom &atom = clause.alternatives.front();
    return !clause.isNegated && clause.alternatives.size() == 1 && !atom.isExact && atom.words.size() == 1 && atom.about == ParsedQuery::About::Anything;
}

ParsedQuery Glossary::joinPhrases(ParsedQuery query) const
{
    std::vector<ParsedQuery::Clause> out;
    for (std::size_t i = 0; i < query.clauses.size();) {
        Phrase phrase;
        std::size_t joined = 0; // clauses that are a phrase together
        for (std::size_t next = i; next < query.clauses.size() && phrase.size() < m_longest && isPlainWord(query.clauses[next]); ++next) {
            phrase.push_back(query.clauses[next].alternatives.front().words.front());
            if (phrase.size() > 1 && m_groupsOf.contains(phrase))
                joined = phrase.size();
        }
        out.push_back(query.clauses[i]);
        for (std::size_t more = 1; more < joined; ++more) {
            ParsedQuery::Atom &atom = out.back().alternatives.front();
            const ParsedQuery::Atom &next = query.clauses[i + more].alternatives.front();
            atom.words.push_back(next.words.front());
            atom.isPrefix = next.isPrefix;
        }
        i += std::max<std::size_t>(1, joined);
    }
    query.clauses = std::move(out);
    return query;
}

} // namespace simpul
