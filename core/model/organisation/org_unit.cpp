#include "core/model/organisation/org_unit.h"

#include "core/model/organisation/government.h"

namespace simpul {

// "Department" for Dinas is a translation nobody in these offices uses: the words of the law stay.
static std::vector<Choice> kinds()
{
    return {
        {"setda", QT_TRANSLATE_NOOP("Entity", "Regional secretariat (Setda)")},
        {"setwan", QT_TRANSLATE_NOOP("Entity", "Council secretariat (Setwan)")},
        {"inspektorat", QT_TRANSLATE_NOOP("Entity", "Inspectorate")},
        {"dinas", QT_TRANSLATE_NOOP("Entity", "Dinas")},
        {"badan", QT_TRANSLATE_NOOP("Entity", "Badan")},
        {"bagian", QT_TRANSLATE_NOOP("Entity", "Biro or Bagian")},
        {"kecamatan", QT_TRANSLATE_NOOP("Entity", "District (Kecamatan)")},
        {"kelurahan", QT_TRANSLATE_NOOP("Entity", "Urban village (Kelurahan)")},
        {"upt", QT_TRANSLATE_NOOP("Entity", "Technical unit (UPT)")},
        {"suku_dinas", QT_TRANSLATE_NOOP("Entity", "Suku Dinas")},
        {"rsud", QT_TRANSLATE_NOOP("Entity", "Regional hospital (RSUD)")},
        {"lainnya", QT_TRANSLATE_NOOP("Entity", "Other")},
    };
}

static std::vector<Field> fields()
{
    using U = OrgUnit;
    return {
        field("code", &U::code, {.label = QT_TRANSLATE_NOOP("Entity", "Code"), .required = true, .searchable = true, .longest = 40}),
        field("name", &U::name, {.label = QT_TRANSLATE_NOOP("Entity", "Name"), .required = true, .searchable = true, .longest = 300}),
        field("short_name", &U::shortName, {.label = QT_TRANSLATE_NOOP("Entity", "Short name"), .searchable = true, .longest = 100}),
        field("kind", &U::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .choices = kinds()}),
        field("government", &U::government, {.label = QT_TRANSLATE_NOOP("Entity", "Government")}),
        field("parent", &U::parent, {.label = QT_TRANSLATE_NOOP("Entity", "Part of")}),
        field("head_position", &U::headPosition,
              {.label = QT_TRANSLATE_NOOP("Entity", "Post of its head"), .searchable = true, .longest = 300}),
        field("letter_code", &U::letterCode, {.label = QT_TRANSLATE_NOOP("Entity", "Code in letter numbers"), .longest = 40}),
        field("address", &U::address, {.label = QT_TRANSLATE_NOOP("Entity", "Address")}),
        field("phone", &U::phone, {.label = QT_TRANSLATE_NOOP("Entity", "Phone"), .longest = 100}),
        field("active_from", &U::activeFrom, {.label = QT_TRANSLATE_NOOP("Entity", "Active from")}),
        field("active_to", &U::activeTo, {.label = QT_TRANSLATE_NOOP("Entity", "Active to")}),
    };
}

const EntityType &OrgUnit::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Office unit"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Office units"),
        .titleFields = {"name"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
