#include "core/model/communities/mentor_assignment.h"

#include "core/model/communities/community.h"
#include "core/model/communities/decree.h"
#include "core/model/organisation/person.h"

namespace simpul {

static std::vector<Choice> kinds()
{
    return {
        {"widyaiswara", QT_TRANSLATE_NOOP("Entity", "Government trainer")},
        {"konsultan", QT_TRANSLATE_NOOP("Entity", "Consultant")},
        {"pegawai", QT_TRANSLATE_NOOP("Entity", "Employee")},
    };
}

static std::vector<Field> fields()
{
    using M = MentorAssignment;
    return {
        field("community", &M::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community"), .required = true}),
        field("person", &M::person, {.label = QT_TRANSLATE_NOOP("Entity", "Mentor"), .required = true}),
        field("kind", &M::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .choices = kinds()}),
        field("decree", &M::decree, {.label = QT_TRANSLATE_NOOP("Entity", "Decree")}),
        field("from", &M::from, {.label = QT_TRANSLATE_NOOP("Entity", "From")}),
        field("to", &M::to, {.label = QT_TRANSLATE_NOOP("Entity", "To")}),
        field("task", &M::task, {.label = QT_TRANSLATE_NOOP("Entity", "Task"), .searchable = true, .longText = true}),
    };
}

const EntityType &MentorAssignment::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Mentor assignment"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Mentor assignments"),
        .titleFields = {"person", "community"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
