#include "core/model/knowledge/asset_use.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"

namespace simpul {

static std::vector<Choice> kinds()
{
    return {
        {"dibaca", QT_TRANSLATE_NOOP("Entity", "Read")},
        {"diunduh", QT_TRANSLATE_NOOP("Entity", "Downloaded")},
        {"dirujuk", QT_TRANSLATE_NOOP("Entity", "Referred to")},
        {"diterapkan", QT_TRANSLATE_NOOP("Entity", "Applied")},
        {"direplikasi", QT_TRANSLATE_NOOP("Entity", "Replicated")},
    };
}

static std::vector<Field> fields()
{
    using U = AssetUse;
    return {
        field("asset", &U::asset, {.label = QT_TRANSLATE_NOOP("Entity", "Knowledge asset"), .required = true}),
        field("person", &U::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person"), .required = true}),
        field("used_on", &U::usedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Used on"), .required = true}),
        field("kind", &U::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind of use"), .required = true, .choices = kinds()}),
        field("unit", &U::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("note", &U::note, {.label = QT_TRANSLATE_NOOP("Entity", "Note"), .searchable = true}),
    };
}

const EntityType &AssetUse::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Use of an asset"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Uses of assets"),
        .titleFields = {"asset", "kind"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
