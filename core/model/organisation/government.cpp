#include "core/model/organisation/government.h"

namespace simpul {

static std::vector<Choice> kinds()
{
    return {
        {"provinsi", QT_TRANSLATE_NOOP("Entity", "Province")},
        {"kabupaten", QT_TRANSLATE_NOOP("Entity", "Regency")},
        {"kota", QT_TRANSLATE_NOOP("Entity", "City")},
    };
}

static std::vector<Choice> headTitles()
{
    return {
        {"gubernur", QT_TRANSLATE_NOOP("Entity", "Governor")},
        {"bupati", QT_TRANSLATE_NOOP("Entity", "Regent")},
        {"wali_kota", QT_TRANSLATE_NOOP("Entity", "Mayor")},
    };
}

static std::vector<Choice> timeZones()
{
    return {
        {"Asia/Jakarta", QT_TRANSLATE_NOOP("Entity", "Western Indonesia (WIB)")},
        {"Asia/Makassar", QT_TRANSLATE_NOOP("Entity", "Central Indonesia (WITA)")},
        {"Asia/Jayapura", QT_TRANSLATE_NOOP("Entity", "Eastern Indonesia (WIT)")},
    };
}

static std::vector<Choice> unitTerms()
{
    return {
        {"perangkat_daerah", QT_TRANSLATE_NOOP("Entity", "Perangkat Daerah")},
        {"opd", QT_TRANSLATE_NOOP("Entity", "OPD")},
        {"skpd", QT_TRANSLATE_NOOP("Entity", "SKPD")},
    };
}

static std::vector<Field> fields()
{
    using G = Government;
    return {
        field("code", &G::code, {.label = QT_TRANSLATE_NOOP("Entity", "Code"), .required = true, .searchable = true, .longest = 40}),
        field("name", &G::name, {.label = QT_TRANSLATE_NOOP("Entity", "Name"), .required = true, .searchable = true, .longest = 300}),
        field("kind", &G::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .choices = kinds()}),
        field("head_title", &G::headTitle, {.label = QT_TRANSLATE_NOOP("Entity", "Head of government"), .choices = headTitles()}),
        field("address", &G::address, {.label = QT_TRANSLATE_NOOP("Entity", "Address")}),
        field("phone", &G::phone, {.label = QT_TRANSLATE_NOOP("Entity", "Phone"), .longest = 100}),
        field("email", &G::email, {.label = QT_TRANSLATE_NOOP("Entity", "E-mail"), .longest = 254}),
        field("web", &G::web, {.label = QT_TRANSLATE_NOOP("Entity", "Web site"), .longest = 300}),
        field("postcode", &G::postcode, {.label = QT_TRANSLATE_NOOP("Entity", "Postcode"), .longest = 20}),
        field("time_zone", &G::timeZone, {.label = QT_TRANSLATE_NOOP("Entity", "Time zone"), .choices = timeZones()}),
        field("unit_term", &G::unitTerm, {.label = QT_TRANSLATE_NOOP("Entity", "Word for its offices"), .choices = unitTerms()}),
        field("crest", &G::crest, {.label = QT_TRANSLATE_NOOP("Entity", "Crest")}),
    };
}

const EntityType &Government::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Government"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Governments"),
        .titleFields = {"name"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
