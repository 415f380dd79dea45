#include "ui/models/groups.h"

#include "core/model/search/saved_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace simpul {

std::span<const GroupField> groupFields()
{
    static const GroupField fields[] = {
        {"tema", "theme", QT_TRANSLATE_NOOP("GroupList", "Theme")},
        {"tipe", "type", QT_TRANSLATE_NOOP("GroupList", "Kind")},
        {"status", "state", QT_TRANSLATE_NOOP("GroupList", "State")},
        {"unit", "unit", QT_TRANSLATE_NOOP("GroupList", "Unit")},
        {"pemilik", "owner", QT_TRANSLATE_NOOP("GroupList", "Owner")},
        {"tahun", "year", QT_TRANSLATE_NOOP("GroupList", "Year")},
        {"kata_kunci", "keyword", QT_TRANSLATE_NOOP("GroupList", "Keyword")},
    };
    return fields;
}

QList<Group> groupsBy(Library &library, const GroupField &field, const RowQuery &query)
{
    const SearchAnswer answer = library.search(
        {.text = query.text, .type = QString::fromStdString(query.type), .asYouType = true, .limit = 0, .withFacets = true, .withSnippets = false});
    QList<Group> groups;
    for (const SearchFacet &facet : answer.facets) {
        if (facet.name != QLatin1String(field.indonesian) && facet.name != QLatin1String(field.english))
            continue;
        for (const SearchFacet::Value &value : facet.values)
            groups << Group{value.label, value.query, value.count};
    }
    if (std::string_view(field.english) == "year")
        std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.label > b.label; });
    return groups;
}

QList<Group> savedSearches(Library &library)
{
    ListQuery all;
    all.type = SavedSearch::entityName;
    QList<Group> groups;
    for (const RecordLine &line : library.list(all)) {
        if (const auto saved = library.get(Id<SavedSearch>{line.id}))
            groups << Group{saved->title, saved->query, library.search({.text = saved->query, .type = {}, .limit = 0}).total};
    }
    return groups;
}

} // namespace simpul
