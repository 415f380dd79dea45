#include "core/model/communities/mentoring_plan.h"

#include "core/model/communities/community.h"

namespace simpul {

static std::vector<Choice> quarters()
{
    return {
        {"tw1", QT_TRANSLATE_NOOP("Entity", "TW I")},
        {"tw2", QT_TRANSLATE_NOOP("Entity", "TW II")},
        {"tw3", QT_TRANSLATE_NOOP("Entity", "TW III")},
        {"tw4", QT_TRANSLATE_NOOP("Entity", "TW IV")},
    };
}

const std::vector<Field> &QuarterPlan::columns()
{
    using R = QuarterPlan;
    static const std::vector<Field> columns = {
        field("quarter", &R::quarter, {.label = QT_TRANSLATE_NOOP("Entity", "Quarter"), .required = true, .choices = quarters()}),
        field("objective", &R::objective, {.label = QT_TRANSLATE_NOOP("Entity", "Objective"), .searchable = true}),
        field("meetings", &R::meetings, {.label = QT_TRANSLATE_NOOP("Entity", "Meetings"), .least = 0, .most = 100, .whole = true}),
        field("assets", &R::assets, {.label = QT_TRANSLATE_NOOP("Entity", "Assets"), .least = 0, .most = 1000, .whole = true}),
        field("output", &R::output, {.label = QT_TRANSLATE_NOOP("Entity", "Output"), .searchable = true}),
        field("indicator", &R::indicator, {.label = QT_TRANSLATE_NOOP("Entity", "Indicator"), .searchable = true}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using M = MentoringPlan;
    return {
        field("community", &M::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community"), .required = true}),
        field("year", &M::year,
              {.label = QT_TRANSLATE_NOOP("Entity", "Year"), .required = true, .least = 1950, .most = 2200, .whole = true}),
        field("need_assessment", &M::needAssessment,
              {.label = QT_TRANSLATE_NOOP("Entity", "Need assessment"), .searchable = true, .longText = true}),
        field("quarters", &M::quarters, {.label = QT_TRANSLATE_NOOP("Entity", "Quarters")}),
    };
}

const EntityType &MentoringPlan::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Yearly plan"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Yearly plans"),
        .titleFields = {"community", "year"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
