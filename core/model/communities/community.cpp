#include "core/model/communities/community.h"

#include "core/model/communities/decree.h"
#include "core/model/knowledge/theme.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"

namespace simpul {

static std::vector<Choice> stages()
{
    return {
        {"diusulkan", QT_TRANSLATE_NOOP("Entity", "Proposed")},  {"terbentuk", QT_TRANSLATE_NOOP("Entity", "Established")},
        {"didampingi", QT_TRANSLATE_NOOP("Entity", "Mentored")}, {"aktif", QT_TRANSLATE_NOOP("Entity", "Active")},
        {"mandiri", QT_TRANSLATE_NOOP("Entity", "Independent")}, {"tidak_aktif", QT_TRANSLATE_NOOP("Entity", "Inactive")},
    };
}

static std::vector<Field> fields()
{
    using C = Community;
    return {
        field("name", &C::name, {.label = QT_TRANSLATE_NOOP("Entity", "Name"), .required = true, .searchable = true, .longest = 300}),
        field("unit", &C::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit"), .required = true}),
        field("themes", &C::themes, {.label = QT_TRANSLATE_NOOP("Entity", "Themes")}),
        field("domain", &C::domain, {.label = QT_TRANSLATE_NOOP("Entity", "Domain"), .searchable = true, .longText = true}),
        field("practice", &C::practice, {.label = QT_TRANSLATE_NOOP("Entity", "Practice"), .searchable = true, .longText = true}),
        field("decree_number", &C::decreeNumber,
              {.label = QT_TRANSLATE_NOOP("Entity", "Decree number"), .searchable = true, .longest = 200}),
        field("decree_date", &C::decreeDate, {.label = QT_TRANSLATE_NOOP("Entity", "Decree date")}),
        field("decree_file", &C::decreeFile, {.label = QT_TRANSLATE_NOOP("Entity", "Decree file")}),
        field("decree", &C::decree, {.label = QT_TRANSLATE_NOOP("Entity", "Decree")}),
        field("socialised_on", &C::socialisedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Information event on")}),
        field("established_on", &C::establishedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Established on")}),
        field("stage", &C::stage, {.label = QT_TRANSLATE_NOOP("Entity", "Stage"), .choices = stages()}),
        field("lead", &C::lead, {.label = QT_TRANSLATE_NOOP("Entity", "Lead")}),
        field("secretary", &C::secretary, {.label = QT_TRANSLATE_NOOP("Entity", "Secretary")}),
        field("mentor", &C::mentor, {.label = QT_TRANSLATE_NOOP("Entity", "Mentor")}),
        field("target_meetings", &C::targetMeetings,
              {.label = QT_TRANSLATE_NOOP("Entity", "Meetings per quarter (target)"), .least = 0, .most = 100, .whole = true}),
        field("target_assets", &C::targetAssets,
              {.label = QT_TRANSLATE_NOOP("Entity", "Assets per year (target)"), .least = 0, .most = 10000, .whole = true}),
    };
}

const EntityType &Community::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Community"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Communities"),
        .titleFields = {"name"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
