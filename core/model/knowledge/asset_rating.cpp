#include "core/model/knowledge/asset_rating.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/person.h"

namespace simpul {

static std::vector<Field> fields()
{
    using A = AssetRating;
    return {
        field("asset", &A::asset, {.label = QT_TRANSLATE_NOOP("Entity", "Knowledge asset"), .required = true}),
        field("person", &A::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person"), .required = true}),
        field("stars", &A::stars,
              {.label = QT_TRANSLATE_NOOP("Entity", "Stars (1 to 5)"), .required = true, .least = 1, .most = 5, .whole = true}),
        field("comment", &A::comment, {.label = QT_TRANSLATE_NOOP("Entity", "Comment"), .searchable = true, .longest = 2000}),
        field("rated_on", &A::ratedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Date")}),
    };
}

const EntityType &AssetRating::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Rating of an asset"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Ratings of assets"),
        .titleFields = {"asset"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
