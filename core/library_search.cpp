// Search: what is found, how it is shown, what was looked for in vain.
#include "core/base/text.h"
#include "core/library_parts.h"
#include "core/search/analysis.h"
#include "core/search/snippet.h"
#include "core/search/word_forms.h"

#include <QDate>

#include <algorithm>

namespace simpul {

namespace {

void readGlossary(Library::Parts &parts)
{
    if (std::exchange(parts.glossaryOf, parts.search.changes()) == parts.search.changes())
        return;
    parts.searcher.forget();
    parts.glossary = Glossary();
    std::vector<RecordKey> keys;
    auto row = parts.database->query("SELECT id, type, audience FROM record WHERE type='glossary_term' AND life<>1");
    while (row.next())
        keys.push_back({.audience = Audience(row.integer(2)), .type = std::string(row.view(1)), .id = row.bytes<Uuid>(0)});
    row.reset();
    for (const RecordKey &key : keys) {
        const Record term = parts.view(key);
        parts.glossary.add(QStringList(term.value("term").toString()) + term.value("synonyms").toStringList());
    }
}

std::optional<Uuid> idOf(Library::Parts &parts, std::int64_t rid)
{
    auto row = parts.database->query("SELECT id FROM record WHERE rid=?", rid);
    return row.next() ? std::optional(row.bytes<Uuid>(0)) : std::nullopt;
}

// What people call it: a unit also by its short name.
QString nameOf(Library::Parts &parts, const Uuid &id)
{
    const QString title = parts.titleOf(id);
    const auto key = parts.find("org_unit", id);
    return key ? title + u' ' + parts.view(*key).value("short_name").toString() : title;
}

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> out;
    const std::string utf8 = text.toStdString();
    eachWord(utf8, [&](std::string_view word, std::size_t, std::size_t) {
        out.emplace_back(word);
        return true;
    });
    return out;
}

// Records of a type whose name has all of these words, or words that begin so; only those that are called exactly so, if there are any.
std::vector<Uuid> namedSo(Library::Parts &parts, const char *type, const QString &words)
{
    static constexpr int most = 200;
    const std::vector<std::string> wanted = wordsOf(words);
    ParsedQuery query;
    for (const std::string &word : wanted)
        query.clauses.push_back({{{.words = {word}, .isPrefix = true}}});
    std::vector<Uuid> begun, exact;
    if (wanted.empty())
        return begun;
    for (const Searcher::Hit &hit : parts.searcher.search(query, {}, type, most, 0, 0).hits) {
        const auto id = idOf(parts, hit.rid);
        const std::vector<std::string> name = id ? wordsOf(nameOf(parts, *id)) : std::vector<std::string>();
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&](const std::string &word) {
            return std::any_of(name.begin(), name.end(), [&](const std::string &one) { return one.starts_with(word); });
        });
        if (hasAll)
            (wordsOf(parts.titleOf(*id)) == wanted ? exact : begun).push_back(*id);
    }
    return exact.empty() ? begun : exact;
}

QueryNames namesOf(Library::Parts &parts)
{
    QueryNames names;
    names.withTitle = [&parts](const char *type, const QString &words) { return namedSo(parts, type, words); };
    names.synonyms = [&parts](const std::vector<std::string> &words) { return parts.glossary.synonymsOf(words); };
    return names;
}

// ---- hits

QStringList whyInWords(const Searcher::Why &why)
{
    QStringList out;
    if (why.titleIsIt)
        out << Text::tr("all words in the title");
    else if (why.inTitle)
        out << Text::tr("in the title");
    if (why.inKeywords)
        out << Text::tr("a keyword");
    if (why.often)
        out << Text::tr("often in the text");
    if (why.merit.isVerified)
        out << Text::tr("verified");
    if (why.merit.uses > 0)
        out << Text::tr("used %n times", nullptr, why.merit.uses);
    return out;
}

Snippet snippetOf(const Document &document, const SoughtWords &sought)
{
    Snippet snippet = makeSnippet(document.body, sought);
    if (!snippet.hasHit() && !document.files.empty())
        snippet = makeSnippet(document.files, sought);
    if (!snippet.hasHit())
        snippet = makeSnippet(document.body.empty() ? document.title : document.body, sought);
    return snippet;
}

std::optional<SearchHit> hitOf(Library::Parts &parts, const Searcher::Hit &hit, const SoughtWords &sought, bool withSnippet)
{
    auto row = parts.database->query("SELECT type, id, title, updated FROM record WHERE rid=?", hit.rid);
    if (!row.next())
        return {};
    SearchHit out{.type = std::string(row.view(0)), .id = row.bytes<Uuid>(1), .title = row.string(2), .snippet = {}, .marks = {}, .updated = row.integer(3),
                  .rank = hit.score, .why = whyInWords(hit.why)};
    row.reset();
    if (withSnippet) {
        const Snippet snippet = snippetOf(parts.search.document(hit.rid), sought);
        out.snippet = snippet.text;
        out.marks = snippet.marks;
    }
    if (out.title.isEmpty())
        out.title = parts.titleOf(out.id);
    return out;
}

// ---- facets

struct FacetName {
    Facet facet;
    ParsedQuery::About about;
    const char *label;
};
constexpr FacetName shownFacets[] = {
    {Facet::Type, ParsedQuery::About::Type, QT_TRANSLATE_NOOP("Text", "Type")},
    {Facet::Theme, ParsedQuery::About::Theme, QT_TRANSLATE_NOOP("Text", "Theme")},
    {Facet::Unit, ParsedQuery::About::Unit, QT_TRANSLATE_NOOP("Text", "Unit")},
    {Facet::Year, ParsedQuery::About::Date, QT_TRANSLATE_NOOP("Text", "Year")},
    {Facet::State, ParsedQuery::About::State, QT_TRANSLATE_NOOP("Text", "State")},
    {Facet::Owner, ParsedQuery::About::Owner, QT_TRANSLATE_NOOP("Text", "Owner")},
    {Facet::Keyword, ParsedQuery::About::Keyword, QT_TRANSLATE_NOOP("Text", "Keyword")},
};

QString valueLabel(Library::Parts &parts, Facet facet, const std::string &text)
{
    if (facet == Facet::Theme || facet == Facet::Unit || facet == Facet::Owner)
        return parts.titleOf(Uuid::fromView(text).value_or(Uuid{}));
    const QString label = facet == Facet::Year || facet == Facet::Keyword ? QString() : facetLabel(facet, text);
    return label.isEmpty() ? QString::fromStdString(text) : label;
}

QString queryName(ParsedQuery::About about)
{
    for (const QString &name : queryFieldNames()) {
        if (queryField(name) == about)
            return name;
    }
    return {};
}

QString queryFor(const QString &name, const QString &value)
{
    const bool isOneWord = std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    return name + u':' + (isOneWord ? value : u'"' + QString(value).remove(u'"') + u'"');
}

QList<SearchFacet> facetsOf(Library::Parts &parts, const DocSet &found, qsizetype mostValues)
{
    const qsizetype mostLooked = mostValues + 40; // ids that nothing here is called by may come in any number
    QList<SearchFacet> out;
    for (const FacetName &shown : shownFacets) {
        SearchFacet facet{.name = queryName(shown.about), .label = Text::tr(shown.label), .values = {}};
        qsizetype looked = 0;
        for (const auto &[value, count] : parts.search.facts().count(shown.facet, found)) {
            if (facet.values.size() == mostValues || looked++ == mostLooked)
                break;
            const std::string &text = parts.search.facts().text(shown.facet, value);
            const QString label = valueLabel(parts, shown.facet, text);
            const bool isCode = shown.facet == Facet::Type || shown.facet == Facet::State;
            const bool isKindless = shown.facet == Facet::Type && text == "knowledge_asset"; // no kind to ask for
            if (!label.isEmpty() && !isKindless)
                facet.values << SearchFacet::Value{label, queryFor(facet.name, isCode ? QString::fromStdString(text) : label), count};
        }
        out << facet;
    }
    return out;
}

// ---- when nothing is found

qint64 countOf(Library::Parts &parts, const ParsedQuery &query)
{
    return parts.searcher.search(query, namesOf(parts), {}, 0, 0, 0).total;
}

// The text with another word in the place of one.
QString withWord(const QString &text, const std::string &word, const std::string &other)
{
    std::string out = text.toStdString();
    std::optional<std::pair<std::size_t, std::size_t>> place;
    eachWord(out, [&](std::string_view folded, std::size_t begin, std::size_t end) {
        if (folded == word)
            place = {begin, end - begin};
        return !place;
    });
    return place ? QString::fromStdString(out.replace(place->first, place->second, other)) : QString();
}

// The query with one word that stands nowhere replaced by one that does, if that finds something.
QString suggestionFor(Library::Parts &parts, const QString &text, const ParsedQuery &query)
{
    static constexpr std::size_t mostTries = 5;
    for (const ParsedQuery::Clause &clause : query.clauses) {
        for (const ParsedQuery::Atom &atom : clause.alternatives) {
            for (const std::string &word : atom.words) {
                if (clause.isNegated || countOf(parts, {{{{{.words = {word}}}}}, {}}) > 0)
                    continue;
                for (const std::string &similar : parts.search.vocabulary().similarTo(word, mostTries)) {
                    const QString meant = withWord(text, word, similar);
                    if (!meant.isEmpty() && countOf(parts, parseQuery(meant, true)) > 0)
                        return meant;
                }
            }
        }
    }
    return {};
}

QStringList wordList(const SoughtWords &sought)
{
    QStringList out;
    for (const auto &[word, number] : sought.words)
        out << QString::fromStdString(word);
    for (const auto &[beginning, number] : sought.beginnings)
        out << QString::fromStdString(beginning) + u'*';
    out.sort();
    return out;
}

} // namespace

SearchAnswer Library::search(const SearchQuery &query)
{
    m_parts->refresh();
    SearchAnswer answer;
    const ParsedQuery parsed = parseQuery(query.text, query.asYouType);
    const bool onlyFacets = query.withFacets && query.limit == 0; // a list to choose from
    const bool countsAll = onlyFacets && query.text.trimmed().isEmpty();
    answer.problem = countsAll ? QString() : parsed.problem;
    if (parsed.isEmpty() && !countsAll)
        return answer;
    if (m_parts->search.isStale()) {
        if (auto fresh = refreshSearch(); !fresh) {
            answer.problem = fresh.error().message;
            return answer;
        }
    }
    const Snapshot snapshot(*m_parts->database);
    m_parts->refresh();
    readGlossary(*m_parts);
    const ParsedQuery joined = m_parts->glossary.joinPhrases(parsed);
    const Searcher::Answer found = m_parts->searcher.search(joined, namesOf(*m_parts), query.type.toStdString(), query.limit, query.offset, now());
    answer.total = found.total;
    answer.advice = found.advice;
    answer.words = wordList(found.sought);
    for (const Searcher::Hit &hit : found.hits) {
        if (auto shown = hitOf(*m_parts, hit, found.sought, query.withSnippets))
            answer.hits << std::move(*shown);
    }
    if (query.withFacets)
        answer.facets = facetsOf(*m_parts, found.all, onlyFacets ? 300 : 12);
    if (auto read = m_parts->database->result(); !read) {
        m_parts->search.forgetCache();
        answer.problem = read.error().message;
    }
    if (answer.total == 0)
        answer.suggestion = suggestionFor(*m_parts, query.text, joined);
    return answer;
}

QList<QPair<int, int>> Library::marksIn(const QString &text, const QStringList &soughtWords)
{
    SoughtWords sought;
    for (const QString &word : soughtWords) {
        if (word.endsWith(u'*'))
            sought.beginnings.emplace_back(word.chopped(1).toStdString(), 0);
        else
            sought.words.emplace(word.toStdString(), 0);
    }
    return marksOfWords(text, sought);
}

QList<RecordLine> Library::seeAlso(const Uuid &id, int most)
{
    m_parts->refresh();
    QList<RecordLine> out;
    if (m_parts->search.isStale())
        return out;
    const Snapshot snapshot(*m_parts->database);
    m_parts->refresh();
    readGlossary(*m_parts);
    const std::int64_t rid = m_parts->database->number("SELECT rid FROM record WHERE id=?", id);
    for (const std::int64_t other : m_parts->searcher.seeAlso(rid, m_parts->search.document(rid), std::size_t(most))) {
        auto row = m_parts->database->query("SELECT type, id, audience, title, updated, conflicts FROM record WHERE rid=?", other);
        if (row.next())
            out << RecordLine{std::string(row.view(0)), row.bytes<Uuid>(1), Audience(row.integer(2)), row.string(3), row.integer(4), row.integer(5) > 0};
    }
    return out;
}

// ---- while somebody types

QStringList Library::completions(const QString &text)
{
    static constexpr int most = 12;
    m_parts->refresh();
    QStringList out;
    // The last piece: a quote that is still open belongs to it.
    const qsizetype quote = text.count(u'"') % 2 == 1 ? text.lastIndexOf(u'"') : text.size();
    const qsizetype space = quote > 0 ? text.lastIndexOf(u' ', quote - 1) : -1;
    const QString head = text.left(space + 1), last = text.mid(space + 1);
    const qsizetype colon = last.indexOf(u':');
    if (last.isEmpty() || m_parts->search.isStale())
        return out;
    if (colon < 0) {
        for (const QString &name : queryFieldNames()) {
            if (name.startsWith(last, Qt::CaseInsensitive))
                out << head + name + u':';
        }
        for (const std::string &word : m_parts->search.vocabulary().beginningWith(last.toLower().toStdString(), most))
            out << head + QString::fromStdString(word);
        return out.mid(0, most);
    }
    const auto about = queryField(QStringView(last).left(colon));
    const QString begun = last.mid(colon + 1).remove(u'"');
    m_parts->search.facts().refresh();
    for (const FacetName &shown : shownFacets) {
        if (shown.about != about)
            continue;
        int looked = 0;
        static constexpr int mostLooked = 500;
        for (const auto &[value, count] : m_parts->search.facts().count(shown.facet, m_parts->search.facts().all())) {
            if (out.size() == most || looked++ == mostLooked)
                break;
            const std::string &code = m_parts->search.facts().text(shown.facet, value);
            const QString label = valueLabel(*m_parts, shown.facet, code);
            if (!label.isEmpty() && label.contains(begun, Qt::CaseInsensitive))
                out << head + queryFor(last.left(colon), label);
        }
    }
    return out;
}

// ---- what was looked for in vain

Result<bool> Library::noteGap(const QString &query, bool amongHits)
{
    static constexpr qsizetype longest = 200;
    QStringList words;
    for (const ParsedQuery::Clause &clause : parseQuery(query, false).clauses) {
        for (const std::string &word : clause.alternatives.front().words) {
            // Nobody's name is kept, not even of those who were looked for: what is neither a word of the language nor of the library may be one.
            const bool isWord = WordForms::indonesian().knows(word) || !m_parts->search.vocabulary().beginningWith(word, 1).empty();
            if (clause.isNegated || !isWord || search({.text = QStringLiteral("judul:") + QString::fromStdString(word), .type = QStringLiteral("person"), .limit = 1}).total > 0)
                return false;
            words << QString::fromStdString(word);
        }
    }
    const QString key = words.join(u' ').left(longest);
    if (key.isEmpty())
        return false;
    if (!amongHits && search({.text = query, .type = {}, .asYouType = true, .limit = 0}).total > 0)
        return false;
    const auto noted = m_parts->writeDerived([&]() -> Result<> {
        const QString today = QDateTime::fromMSecsSinceEpoch(now()).date().toString(Qt::ISODate);
        m_parts->database->run("INSERT INTO search_gap(words, times, day) VALUES(?1, 1, ?2) ON CONFLICT(words) DO UPDATE SET times=times+1, day=?2", key, today);
        return {};
    });
    return noted ? Result<bool>(true) : fail(noted.error());
}

QList<SearchGap> Library::gaps()
{
    QList<SearchGap> out;
    auto row = m_parts->database->query("SELECT words, times, day FROM search_gap ORDER BY times DESC, day DESC, words");
    while (row.next())
        out << SearchGap{row.string(0), row.integer(1), QDate::fromString(row.string(2), Qt::ISODate)};
    return out;
}

// ---- the index

bool Library::searchIsStale()
{
    return m_parts->search.isStale();
}

Result<> Library::refreshSearch(const Progress &progress)
{
    return m_parts->writeDerived([] { return Result<>(); }, SearchIndex::Mode::Rebuild, progress);
}

} // namespace simpul
