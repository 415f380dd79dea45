#include "core/model/notes/favourite.h"

namespace simpul {

const EntityType &Favourite::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Favourite"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Favourites"),
        .audience = Audience::Private,
        .titleFields = {"record"},
        .fields = {field("record", &Favourite::record, {.label = QT_TRANSLATE_NOOP("Entity", "Record"), .required = true})},
    };
    return type;
}

Id<Favourite> Favourite::of(const Uuid &record)
{
    return {uuidFromName(record, entityName)};
}

} // namespace simpul
