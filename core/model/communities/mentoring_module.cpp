#include "core/model/communities/mentoring_module.h"

#include "core/model/organisation/person.h"

namespace simpul {

const std::vector<Field> &ModuleSession::columns()
{
    using R = ModuleSession;
    static const std::vector<Field> columns = {
        field("title", &R::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true}),
        field("minutes", &R::minutes, {.label = QT_TRANSLATE_NOOP("Entity", "Minutes"), .least = 0, .most = 10000, .whole = true}),
        field("activity", &R::activity, {.label = QT_TRANSLATE_NOOP("Entity", "Activity"), .searchable = true}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using M = MentoringModule;
    return {
        field("title", &M::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("version", &M::version, {.label = QT_TRANSLATE_NOOP("Entity", "Version"), .longest = 50}),
        field("goals", &M::goals, {.label = QT_TRANSLATE_NOOP("Entity", "Learning goals"), .searchable = true, .longText = true}),
        field("sessions", &M::sessions, {.label = QT_TRANSLATE_NOOP("Entity", "Sessions")}),
        field("files", &M::files, {.label = QT_TRANSLATE_NOOP("Entity", "Files")}),
        field("approved_by", &M::approvedBy, {.label = QT_TRANSLATE_NOOP("Entity", "Approved by")}),
        field("approved_on", &M::approvedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Approved on")}),
        field("replaces", &M::replaces, {.label = QT_TRANSLATE_NOOP("Entity", "Replaces")}),
    };
}

const EntityType &MentoringModule::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Mentoring module"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Mentoring modules"),
        .titleFields = {"title"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
