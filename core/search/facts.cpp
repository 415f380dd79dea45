#include "core/search/facts.h"

#include "core/search/marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace simpul {

static const char *choiceLabel(const EntityType &type, std::initializer_list<std::string_view> fields, const std::string &code)
{
    for (const std::string_view name : fields) {
        const Field *field = type.find(name);
        for (std::size_t i = 0; field && i < field->facts.choices.size(); ++i) {
            if (field->facts.choices[i].code == code)
                return field->facts.choices[i].label;
        }
    }
    return nullptr;
}

const char *facetSourceLabel(Facet facet, const std::string &code)
{
    if (const EntityType *type = facet == Facet::Type ? findEntityType(code) : nullptr)
        return type->label;
    for (const EntityType *type : entityTypes()) {
        const char *label = facet == Facet::Type ? choiceLabel(*type, {"kind"}, code) : choiceLabel(*type, {"state", "stage", "status"}, code);
        if (label && (facet != Facet::Type || type->name == "knowledge_asset"))
            return label;
    }
    return "";
}

QString facetLabel(Facet facet, const std::string &code)
{
    return QCoreApplication::translate("Entity", facetSourceLabel(facet, code));
}

static constexpr Stamp dayLength = 86'400'000; // ms

void Facts::createTable(Database &database)
{
    database.script("DROP TABLE IF EXISTS search_fact;"
                    "CREATE TABLE search_fact(rid INTEGER PRIMARY KEY, entity TEXT, type TEXT, state TEXT, unit BLOB, owner BLOB, themes BLOB, keywords TEXT,"
                    " date INTEGER, verified INTEGER, files TEXT, updated INTEGER);");
}

void Facts::write(Database &database, std::int64_t rid, std::string_view entityType, const DocumentFacts &facts, Stamp updated)
{
    auto insert = database.prepare("INSERT OR REPLACE INTO search_fact(rid,entity,type,state,unit,owner,themes,date,verified,files,updated,keywords) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(1, rid).text(2, entityType).text(3, facts.type).text(4, facts.state).blob(5, facts.unit).blob(6, facts.owner).blob(7, facts.themes);
    insert.bind(8, facts.date).bind(9, int(facts.isVerified)).text(10, facts.fileKinds).bind(11, updated).text(12, facts.keywords).run();
}

void Facts::remove(Database &database, std::int64_t rid)
{
    database.run("DELETE FROM search_fact WHERE rid=?", rid);
}

Facts::Value Facts::Names::number(std::string_view text)
{
    const auto [at, isNew] = numbers.try_emplace(std::string(text), Value(texts.size()));
    if (isNew)
        texts.emplace_back(text);
    return at->second;
}

static constexpr auto allRows = "SELECT rid, entity, type, state, unit, owner, themes, date, verified, files, updated, keywords FROM search_fact";
static constexpr auto oneRow = "SELECT rid, entity, type, state, unit, owner, themes, date, verified, files, updated, keywords FROM search_fact WHERE rid=?";

static std::string withoutCapitals(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
}

Facts::Value Facts::addKeywords(std::string_view lines)
{
    if (lines.empty())
        return 0;
    const std::size_t place = m_keywords.size();
    m_keywords.push_back(0);
    std::vector<std::string> &texts = m_names[std::size_t(Facet::Keyword)].texts;
    eachLine(lines, [&](std::string_view keyword) {
        const auto [at, isNew] = m_keywordNumbers.try_emplace(withoutCapitals(keyword), Value(texts.size()));
        if (isNew)
            texts.emplace_back(keyword);
        if (std::find(m_keywords.begin() + std::ptrdiff_t(place) + 1, m_keywords.end(), at->second) == m_keywords.end())
            m_keywords.push_back(at->second);
    });
    m_keywords[place] = Value(m_keywords.size() - place - 1);
    return Value(place);
}

std::span<const Facts::Value> Facts::keywordsAt(Value place) const
{
    return std::span(m_keywords).subspan(place + 1, m_keywords[place]);
}

void Facts::readRow(Query &row)
{
    const std::int64_t rid = row.integer(0);
    if (std::size_t(rid) >= m_rows.size())
        m_rows.resize(std::size_t(rid) + 1);
    Row &to = m_rows[std::size_t(rid)];
    const auto set = [&](Facet facet, std::string_view text) { to.values[std::size_t(facet)] = m_names[std::size_t(facet)].number(text); };
    to.isThere = true;
    to.entityType = std::uint16_t(m_entityTypes.number(row.view(1)));
    set(Facet::Type, row.view(2));
    set(Facet::State, row.view(3));
    set(Facet::Unit, row.view(4));
    set(Facet::Owner, row.view(5));
    const std::string_view themes = row.view(6);
    const auto [at, isNew] = m_themeSetNumbers.try_emplace(std::string(themes), Value(m_themeSets.size()));
    if (isNew) {
        std::vector<Value> &of = m_themeSets.emplace_back();
        for (std::size_t i = 0; i + sizeof(Uuid) <= themes.size(); i += sizeof(Uuid))
            of.push_back(m_names[std::size_t(Facet::Theme)].number(themes.substr(i, sizeof(Uuid))));
    }
    to.values[std::size_t(Facet::Theme)] = at->second;
    to.date = std::int32_t(row.integer(7));
    set(Facet::Year, to.date > 0 ? std::to_string(to.date / 10000) : std::string());
    to.isVerified = row.integer(8) != 0;
    to.fileKinds = std::uint16_t(m_fileKinds.number(row.view(9)));
    to.day = std::int32_t(row.integer(10) / dayLength);
    to.values[std::size_t(Facet::Keyword)] = addKeywords(row.view(11));
    m_all.add(rid);
}

void Facts::loadUses()
{
    for (Row &row : m_rows)
        row.uses = 0;
    auto row = m_database.query("SELECT target.rid, count(*) FROM link JOIN record AS source ON source.rid=link.rid AND source.type='asset_use' AND source.life<>1 "
                                "JOIN record AS target ON target.id=link.target AND target.type='knowledge_asset' WHERE link.field='asset' GROUP BY target.rid");
    while (row.next()) {
        if (const auto rid = std::size_t(row.integer(0)); rid < m_rows.size())
            m_rows[rid].uses = std::uint16_t(std::min<std::int64_t>(row.integer(1), 65535));
    }
}

void Facts::hide(std::int64_t rid)
{
    if (std::size_t(rid) < m_rows.size())
        m_rows[std::size_t(rid)].isThere = false;
    DocSet gone;
    gone.add(rid);
    m_all -= gone;
}

static constexpr auto hiddenTwins = "SELECT record.rid FROM record JOIN record AS twin ON twin.id=record.id AND twin.type=record.type AND twin.audience<record.audience AND twin.life<>1 "
                                    "WHERE record.audience>0 AND record.life<>1";
static constexpr auto isHiddenTwin = "SELECT 1 FROM record JOIN record AS twin ON twin.id=record.id AND twin.type=record.type AND twin.audience<record.audience AND twin.life<>1 "
                                     "WHERE record.rid=? AND record.audience>0 AND record.life<>1";

void Facts::hideTwins()
{
    std::vector<std::int64_t> hidden;
    auto row = m_database.query(hiddenTwins);
    while (row.next())
        hidden.push_back(row.integer(0));
    for (const std::int64_t rid : hidden)
        hide(rid);
}

void Facts::load()
{
    m_rows.assign(std::size_t(m_database.number("SELECT max(rid) FROM search_fact")) + 1, Row());
    m_all = DocSet(std::int64_t(m_rows.size()));
    m_keywords = {0};
    auto row = m_database.query(allRows);
    while (row.next())
        readRow(row);
    row.reset();
    hideTwins();
    loadUses();
    m_changed.clear();
    m_isLoaded = !m_database.hasFailed();
}

void Facts::refreshRow(std::int64_t rid)
{
    hide(rid);
    if (std::size_t(rid) < m_rows.size())
        m_rows[std::size_t(rid)] = Row();
    auto row = m_database.query(oneRow, rid);
    if (row.next())
        readRow(row);
    row.reset();
    if (m_database.number(isHiddenTwin, rid) != 0)
        hide(rid);
}

void Facts::refresh()
{
    static constexpr std::size_t most = 1000;
    if (m_isLoaded && m_changed.empty())
        return;
    if (!m_isLoaded || m_changed.size() > most)
        return load();
    for (const std::int64_t rid : std::exchange(m_changed, {})) {
        std::vector<std::int64_t> same; // and those that stand in another audience
        auto row = m_database.query("SELECT twin.rid FROM record JOIN record AS twin ON twin.id=record.id AND twin.type=record.type WHERE record.rid=?", rid);
        while (row.next())
            same.push_back(row.integer(0));
        if (same.empty())
            return load(); // it is gone altogether
        for (const std::int64_t one : same)
            refreshRow(one);
    }
    loadUses();
}

// ---- asking

std::vector<Facts::Value> Facts::values(Facet facet, const std::function<bool(const std::string &)> &isWanted) const
{
    std::vector<Value> out;
    const std::vector<std::string> &texts = m_names[std::size_t(facet)].texts;
    for (Value value = 1; value < texts.size(); ++value) {
        if (isWanted(texts[value]))
            out.push_back(value);
    }
    return out;
}

DocSet Facts::having(Facet facet, const std::vector<Value> &values) const
{
    const std::size_t at = std::size_t(facet);
    std::vector<bool> isWanted(facet == Facet::Theme ? m_themeSets.size() : m_names[at].texts.size());
    if (facet == Facet::Theme) {
        for (std::size_t set = 0; set < m_themeSets.size(); ++set)
            isWanted[set] = std::find_first_of(m_themeSets[set].begin(), m_themeSets[set].end(), values.begin(), values.end()) != m_themeSets[set].end();
    } else {
        for (const Value value : values)
            isWanted[value] = true;
    }
    const auto has = [&](const Row &row) {
        if (facet != Facet::Keyword)
            return bool(isWanted[row.values[at]]);
        const auto keywords = keywordsAt(row.values[at]);
        return std::any_of(keywords.begin(), keywords.end(), [&](Value keyword) { return isWanted[keyword]; });
    };
    DocSet out(last());
    for (std::size_t rid = 0; rid < m_rows.size(); ++rid) {
        if (m_rows[rid].isThere && has(m_rows[rid]))
            out.add(std::int64_t(rid));
    }
    return out;
}

DocSet Facts::between(int first, int last) const
{
    DocSet out(this->last());
    for (std::size_t rid = 0; rid < m_rows.size(); ++rid) {
        if (m_rows[rid].isThere && m_rows[rid].date >= first && m_rows[rid].date <= last)
            out.add(std::int64_t(rid));
    }
    return out;
}

DocSet Facts::ofEntityType(std::string_view type) const
{
    DocSet out(last());
    const auto at = m_entityTypes.numbers.find(std::string(type));
    for (std::size_t rid = 0; at != m_entityTypes.numbers.end() && rid < m_rows.size(); ++rid) {
        if (m_rows[rid].isThere && m_rows[rid].entityType == at->second)
            out.add(std::int64_t(rid));
    }
    return out;
}

DocSet Facts::withFileKind(std::string_view suffix) const
{
    std::vector<bool> isWanted;
    for (const std::string &kinds : m_fileKinds.texts)
        isWanted.push_back(suffix.empty() ? !kinds.empty() : (' ' + kinds).contains(' ' + std::string(suffix) + ' '));
    DocSet out(last());
    for (std::size_t rid = 0; rid < m_rows.size(); ++rid) {
        if (m_rows[rid].isThere && isWanted[m_rows[rid].fileKinds])
            out.add(std::int64_t(rid));
    }
    return out;
}

std::vector<std::pair<Facts::Value, std::int64_t>> Facts::count(Facet facet, const DocSet &set) const
{
    const std::size_t at = std::size_t(facet);
    const auto size = std::int64_t(m_rows.size());
    std::vector<std::int64_t> counts(facet == Facet::Theme ? m_themeSets.size() : m_names[at].texts.size());
    set.each([&](std::int64_t rid) {
        if (rid >= size)
            return;
        const Value value = m_rows[std::size_t(rid)].values[at];
        if (facet != Facet::Keyword)
            ++counts[value];
        else
            for (const Value keyword : keywordsAt(value))
                ++counts[keyword];
    });
    if (facet == Facet::Theme) {
        std::vector<std::int64_t> each(m_names[at].texts.size());
        for (std::size_t themes = 0; themes < m_themeSets.size(); ++themes) {
            for (const Value theme : m_themeSets[themes])
                each[theme] += counts[themes];
        }
        counts.swap(each);
    }
    std::vector<std::pair<Value, std::int64_t>> out;
    for (Value value = 1; value < counts.size(); ++value) {
        if (counts[value] > 0)
            out.emplace_back(value, counts[value]);
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return out;
}

Facts::Merit Facts::merit(std::int64_t rid) const
{
    if (std::size_t(rid) >= m_rows.size())
        return {};
    const Row &row = m_rows[std::size_t(rid)];
    return {row.isVerified, row.uses, row.day * dayLength};
}

int Facts::points(std::int64_t rid, Stamp now) const
{
    if (std::size_t(rid) >= m_rows.size())
        return 0;
    const Row &row = m_rows[std::size_t(rid)];
    const auto age = std::int32_t(now / dayLength) - row.day;
    const int fresh = age < 30 ? 20 : age < 365 ? 14 : age < 3 * 365 ? 7 : 0;
    const int used = row.uses == 0 ? 0 : std::min(20, 5 + 5 * int(std::bit_width(unsigned(row.uses)) - 1));
    return (row.isVerified ? 20 : 0) + used + fresh;
}

} // namespace simpul
