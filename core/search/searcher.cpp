#include "core/search/searcher.h"

#include "core/base/text.h"
#include "core/search/analysis.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace simpul {

using About = ParsedQuery::About;

// Points: what stands where counts so much for each word of the query. Beside them Facts::points() adds up to 60.
static constexpr int titlePoints = 120, otherFormInTitlePoints = 100, keywordPoints = 60, oftenPoints = 25, exactFormPoints = 30, wholeTitlePoints = 80;

std::optional<int> SoughtWords::find(std::string_view word) const
{
    if (const auto at = words.find(std::string(word)); at != words.end())
        return at->second;
    for (const auto &[beginning, number] : beginnings) {
        if (word.starts_with(beginning))
            return number;
    }
    return {};
}

// A word of the query, or a phrase, with all the ways it may be written.
struct Searcher::Wanted {
    About about = About::Anything;
    std::vector<std::string> exact; // as typed; several: a phrase
    std::vector<std::string> forms; // other forms of the one word
    bool isPrefix = false;
};

struct Searcher::Sought {
    std::vector<Wanted> all;                        // every one of them
    std::vector<std::vector<std::string>> synonyms; // or one of these phrases
};

// ---- sets from FTS5

static void addRow(sqlite3_context *context, int, sqlite3_value **values)
{
    DocSet *target = *static_cast<DocSet **>(sqlite3_user_data(context));
    target->add(sqlite3_value_int64(values[0]));
}

static void addNothing(sqlite3_context *) {}

Searcher::Searcher(Database &database, SearchIndex &index)
    : m_database(database)
    , m_vocabulary(index.vocabulary())
    , m_facts(index.facts())
    , m_lists(index.lists())
{
    sqlite3_create_function_v2(database.handle(), "simpul_collect", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, &m_target, nullptr, addRow, addNothing, nullptr);
}

void Searcher::collect(const std::string &match, DocSet &into)
{
    m_target = &into;
    m_database.query("SELECT simpul_collect(rowid) FROM search WHERE search MATCH ?", match.c_str()).next();
    m_target = nullptr;
}

// Sets are kept until the index changes: the same words are asked for again at each letter that is typed.
template <typename Collect>
const DocSet &Searcher::kept(std::string key, const Collect &collect)
{
    static constexpr std::size_t mostKept = 400; // 5 MB at 100,000 records
    if (const auto at = m_kept.find(key); at != m_kept.end())
        return at->second;
    if (m_kept.size() >= mostKept)
        m_kept.clear();
    DocSet set(m_facts.last());
    collect(set);
    return m_kept.emplace(std::move(key), std::move(set)).first->second;
}

// Every word quoted: nothing a person types is an operator.
static std::string quoted(const std::vector<std::string> &words, bool isPrefix)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i > 0 ? " " : "") + words[i];
    return out + (isPrefix ? "\"*" : "\"");
}

const DocSet &Searcher::withMark(Mark mark, std::string_view word)
{
    return kept(markToken(mark, word), [&](DocSet &set) { m_lists.read(mark, word, set); });
}

const DocSet &Searcher::withMarksLike(Mark mark, std::string_view beginning)
{
    return kept(markToken(mark, beginning) + '*', [&](DocSet &set) { m_lists.readBeginning(mark, beginning, set); });
}

// Words in their order or in one column: only FTS5 knows the places.
const DocSet &Searcher::withWords(About about, const std::vector<std::string> &words, bool isPrefix)
{
    if (about == About::Anything && words.size() == 1) {
        if (!isPrefix)
            return withMark(Mark::Has, words.front());
        return lettersIn(words.front()) <= longestBeginning ? withMark(Mark::Begins, words.front()) : withMarksLike(Mark::Has, words.front());
    }
    const char *column = about == About::Title ? "title : " : about == About::Files ? "files : " : "";
    const std::string match = column + quoted(words, isPrefix);
    return kept(match, [&](DocSet &set) { collect(match, set); });
}

Searcher::Sought Searcher::sought(const ParsedQuery::Atom &atom, const QueryNames &names)
{
    Sought out;
    if (atom.isExact) {
        out.all.push_back({.about = atom.about, .exact = atom.words, .forms = {}, .isPrefix = atom.isPrefix});
        return out;
    }
    for (std::size_t i = 0; i < atom.words.size(); ++i)
        out.all.push_back({.about = atom.about,
                           .exact = {atom.words[i]},
                           .forms = m_vocabulary.formsOf(atom.words[i]),
                           .isPrefix = atom.isPrefix && i + 1 == atom.words.size()});
    if (names.synonyms)
        out.synonyms = names.synonyms(atom.words);
    return out;
}

DocSet Searcher::find(const Wanted &wanted)
{
    DocSet out = withWords(wanted.about, wanted.exact, wanted.isPrefix);
    for (const std::string &form : wanted.forms)
        out |= withWords(wanted.about, {form}, false);
    return out;
}

DocSet Searcher::find(const Sought &sought)
{
    DocSet out = m_facts.all();
    for (const Wanted &wanted : sought.all)
        out &= find(wanted);
    for (const std::vector<std::string> &synonym : sought.synonyms)
        out |= withWords(sought.all.front().about, synonym, false);
    return out;
}

// ---- facts

static bool saysTheSame(const QString &label, const QString &typed)
{
    return label.compare(typed, Qt::CaseInsensitive) == 0;
}

// The types, kinds of asset or states of a name: their code or their name in either language; or else those with this word in their name.
static std::vector<Facts::Value> namedValues(const Facts &facts, Facet facet, const QString &typed)
{
    const QString given = QString(typed).replace(u'_', u' ');
    const auto names = [&](const std::string &code) {
        return QStringList{QString::fromStdString(code).replace(u'_', u' '), facetLabel(facet, code), QString::fromUtf8(facetSourceLabel(facet, code))};
    };
    const auto out = facts.values(facet, [&](const std::string &code) { return names(code).contains(given, Qt::CaseInsensitive); });
    if (!out.empty())
        return out;
    return facts.values(facet, [&](const std::string &code) { return names(code).join(u' ').split(u' ').contains(given, Qt::CaseInsensitive); });
}

DocSet Searcher::findFact(const ParsedQuery::Atom &atom, const QueryNames &names, QString &advice)
{
    const auto nobody = [&](const QString &sentence) {
        if (advice.isEmpty())
            advice = sentence.arg(atom.value);
        return DocSet(m_facts.last());
    };
    const auto withIds = [&](Facet facet, const char *type, const QString &none) {
        const std::vector<Uuid> ids = names.withTitle ? names.withTitle(type, atom.value) : std::vector<Uuid>();
        if (ids.empty())
            return nobody(none);
        return m_facts.having(facet, m_facts.values(facet, [&](const std::string &text) {
            return std::any_of(ids.begin(), ids.end(), [&](const Uuid &id) { return id.view() == text; });
        }));
    };
    switch (atom.about) {
    case About::Unit: return withIds(Facet::Unit, "org_unit", Text::tr("No unit is called \"%1\"."));
    case About::Theme: return withIds(Facet::Theme, "theme", Text::tr("No theme is called \"%1\"."));
    case About::Owner: return withIds(Facet::Owner, "person", Text::tr("Nobody is called \"%1\"."));
    case About::Keyword: {
        const auto values = m_facts.values(Facet::Keyword, [&](const std::string &text) { return saysTheSame(QString::fromStdString(text), atom.value); });
        return values.empty() ? nobody(Text::tr("Nothing here has the keyword \"%1\".")) : m_facts.having(Facet::Keyword, values);
    }
    case About::Date: {
        const auto [first, last] = dateRange(atom.value).value_or(std::pair(0, -1));
        return m_facts.between(first, last);
    }
    case About::Attachment: {
        const bool any = saysTheSame(atom.value, QStringLiteral("ada")) || saysTheSame(atom.value, QStringLiteral("any")) || atom.value == u'*';
        DocSet out = m_facts.withFileKind(any ? std::string() : atom.value.toLower().toStdString());
        return any || out.count() > 0 ? out : nobody(Text::tr("Nothing here has a file of the kind \"%1\". For words in files write isi_lampiran:."));
    }
    case About::Type:
    case About::State: {
        const Facet facet = atom.about == About::Type ? Facet::Type : Facet::State;
        const auto values = namedValues(m_facts, facet, atom.value);
        DocSet out = m_facts.having(facet, values);
        if (facet == Facet::Type && saysTheSame(atom.value, QStringLiteral("aset")))
            out |= m_facts.ofEntityType("knowledge_asset");
        else if (facet == Facet::Type && findEntityType(atom.value.toStdString()))
            out |= m_facts.ofEntityType(atom.value.toStdString());
        else if (values.empty())
            return nobody(atom.about == About::Type ? Text::tr("Nothing here is of the type \"%1\".") : Text::tr("Nothing here has the state \"%1\"."));
        return out;
    }
    default: return DocSet(m_facts.last());
    }
}

// ---- order

DocSet Searcher::marked(Mark mark, const Wanted &wanted)
{
    DocSet out = m_facts.all();
    for (std::size_t i = 0; i < wanted.exact.size(); ++i) { // of a phrase all words
        const std::string &word = wanted.exact[i];
        DocSet with = withMark(mark, word);
        if (mark == Mark::InTitle && wanted.isPrefix && i + 1 == wanted.exact.size())
            with |= lettersIn(word) <= longestBeginning ? withMark(Mark::TitleBegins, word) : withMarksLike(Mark::InTitle, word);
        out &= with;
    }
    return out;
}

void Searcher::score(const std::vector<Wanted> &all, const DocSet &found, std::vector<std::uint16_t> &scores)
{
    const auto give = [&](DocSet set, int points) {
        set &= found;
        set.each([&](std::int64_t rid) { scores[std::size_t(rid)] = std::uint16_t(std::min(60000, scores[std::size_t(rid)] + points)); });
    };
    DocSet inWholeTitle = found;
    for (const Wanted &wanted : all) {
        DocSet title = marked(Mark::InTitle, wanted);
        DocSet otherForm(m_facts.last());
        for (const std::string &form : wanted.forms)
            otherForm |= withMark(Mark::InTitle, form);
        otherForm -= title;
        give(title, titlePoints);
        give(otherForm, otherFormInTitlePoints);
        give(marked(Mark::InKeywords, wanted), keywordPoints);
        give(marked(Mark::Often, wanted), oftenPoints);
        if (!wanted.forms.empty() && !wanted.isPrefix)
            give(withWords(About::Anything, wanted.exact, false), exactFormPoints);
        title |= otherForm;
        inWholeTitle &= title;
    }
    give(std::move(inWholeTitle), wholeTitlePoints);
}

std::vector<Searcher::Hit> Searcher::best(const DocSet &found, const std::vector<std::uint16_t> &scores, int limit, int offset, Stamp now) const
{
    std::vector<std::pair<std::int32_t, std::int64_t>> order; // lower is better
    found.each([&](std::int64_t rid) { order.emplace_back(-(scores[std::size_t(rid)] + m_facts.points(rid, now)), rid); });
    const std::size_t end = std::min(order.size(), std::size_t(limit) + std::size_t(offset));
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(end), order.end());
    std::vector<Hit> out;
    for (std::size_t i = std::size_t(offset); i < end; ++i)
        out.push_back({.rid = order[i].second, .score = -order[i].first, .why = {}});
    return out;
}

void Searcher::explain(const std::vector<Wanted> &all, std::vector<Hit> &hits)
{
    for (Hit &hit : hits)
        hit.why.titleIsIt = !all.empty();
    for (const Wanted &wanted : all) {
        DocSet title = marked(Mark::InTitle, wanted);
        for (const std::string &form : wanted.forms)
            title |= withMark(Mark::InTitle, form);
        const DocSet keywords = marked(Mark::InKeywords, wanted), often = marked(Mark::Often, wanted);
        for (Hit &hit : hits) {
            hit.why.inTitle = hit.why.inTitle || title.has(hit.rid);
            hit.why.titleIsIt = hit.why.titleIsIt && title.has(hit.rid);
            hit.why.inKeywords = hit.why.inKeywords || keywords.has(hit.rid);
            hit.why.often = hit.why.often || often.has(hit.rid);
        }
    }
    for (Hit &hit : hits)
        hit.why.merit = m_facts.merit(hit.rid);
}

// ---- a query

void Searcher::addSought(const Sought &from, SoughtWords &to)
{
    for (const Wanted &wanted : from.all) {
        const int number = to.count++;
        for (std::size_t i = 0; i < wanted.exact.size(); ++i) {
            if (wanted.isPrefix && i + 1 == wanted.exact.size())
                to.beginnings.emplace_back(wanted.exact[i], number);
            else
                to.words.emplace(wanted.exact[i], number);
        }
        for (const std::string &form : wanted.forms)
            to.words.emplace(form, number);
    }
    for (const std::vector<std::string> &synonym : from.synonyms) {
        for (const std::string &word : synonym)
            to.words.emplace(word, to.count - 1);
    }
}

Searcher::Answer Searcher::search(const ParsedQuery &query, const QueryNames &names, std::string_view entityType, int limit, int offset, Stamp now)
{
    m_facts.refresh();
    Answer out;
    DocSet found = entityType.empty() ? m_facts.all() : m_facts.ofEntityType(entityType);
    std::vector<Wanted> ranked;
    for (const ParsedQuery::Clause &clause : query.clauses) {
        DocSet any(m_facts.last());
        for (const ParsedQuery::Atom &atom : clause.alternatives) {
            if (atom.isFact()) {
                any |= findFact(atom, names, out.advice);
                continue;
            }
            const Sought looked = sought(atom, names);
            any |= find(looked);
            if (!clause.isNegated) {
                addSought(looked, out.sought);
                ranked.insert(ranked.end(), looked.all.begin(), looked.all.end());
            }
        }
        clause.isNegated ? found -= any : found &= any;
    }
    out.total = found.count();
    std::vector<std::uint16_t> scores(std::size_t(m_facts.last()) + 1);
    score(ranked, found, scores);
    out.hits = best(found, scores, limit, offset, now);
    explain(ranked, out.hits);
    out.all = std::move(found);
    return out;
}

// ---- see also

std::vector<std::int64_t> Searcher::seeAlso(std::int64_t rid, const Document &document, std::size_t most)
{
    static constexpr std::size_t mostWords = 24;
    m_facts.refresh();
    // The words of its title and keywords that few other records have weigh most.
    std::vector<std::string> telling;
    for (const std::string *text : {&document.keywords, &document.title}) {
        eachWord(*text, [&](std::string_view word, std::size_t, std::size_t) {
            if (lettersIn(word) > 2 && std::find(telling.begin(), telling.end(), word) == telling.end())
                telling.emplace_back(word);
            return telling.size() < mostWords;
        });
    }
    const auto everything = double(std::max<std::int64_t>(1, m_facts.all().count()));
    std::unordered_map<std::int64_t, double> nearness;
    for (const std::string &word : telling) {
        DocSet with = withMark(Mark::InTitle, word);
        with |= withMark(Mark::InKeywords, word);
        with |= withMark(Mark::Often, word);
        const auto holders = double(with.count());
        if (holders > 1 && holders < everything / 5 + 3)
            with.each([&](std::int64_t other) { nearness[other] += std::log(everything / holders) + 0.5; });
    }
    nearness.erase(rid);
    std::vector<std::pair<double, std::int64_t>> order;
    for (const auto &[other, near] : nearness) {
        if (m_facts.all().has(other))
            order.emplace_back(-near, other);
    }
    std::sort(order.begin(), order.end());
    std::vector<std::int64_t> out;
    for (const auto &[near, other] : order) {
        if (out.size() < most)
            out.push_back(other);
    }
    return out;
}

} // namespace simpul
