#include "core/model/search/saved_search.h"

namespace simpul {

const EntityType &SavedSearch::type()
{
    using S = SavedSearch;
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Saved search"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Saved searches"),
        .audience = Audience::Private,
        .titleFields = {"title"},
        .fields =
            {
                field("title", &S::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .longest = 300}),
                field("query", &S::query, {.label = QT_TRANSLATE_NOOP("Entity", "Search"), .required = true, .longest = 1000}),
            },
    };
    return type;
}

} // namespace simpul
