#include "core/model/meetings/action_item.h"

#include "core/model/communities/community.h"
#include "core/model/meetings/meeting.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"

namespace simpul {

static std::vector<Choice> states()
{
    return {
        {"terbuka", QT_TRANSLATE_NOOP("Entity", "Open")},
        {"berjalan", QT_TRANSLATE_NOOP("Entity", "In progress")},
        {"selesai", QT_TRANSLATE_NOOP("Entity", "Done")},
        {"batal", QT_TRANSLATE_NOOP("Entity", "Cancelled")},
    };
}

static std::vector<Field> fields()
{
    using A = ActionItem;
    return {
        field("text", &A::text, {.label = QT_TRANSLATE_NOOP("Entity", "Action"), .required = true, .searchable = true, .longest = 2000}),
        field("owner", &A::owner, {.label = QT_TRANSLATE_NOOP("Entity", "Person in charge")}),
        field("owner_unit", &A::ownerUnit, {.label = QT_TRANSLATE_NOOP("Entity", "Unit in charge")}),
        field("due", &A::due, {.label = QT_TRANSLATE_NOOP("Entity", "Due date"), .required = true}),
        field("state", &A::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("progress", &A::progress, {.label = QT_TRANSLATE_NOOP("Entity", "Progress"), .searchable = true, .longText = true}),
        field("done_on", &A::doneOn, {.label = QT_TRANSLATE_NOOP("Entity", "Done on")}),
        field("evidence", &A::evidence, {.label = QT_TRANSLATE_NOOP("Entity", "Evidence")}),
        field("meeting", &A::meeting, {.label = QT_TRANSLATE_NOOP("Entity", "Meeting")}),
        field("community", &A::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community")}),
    };
}

const EntityType &ActionItem::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Follow-up action"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Follow-up actions"),
        .titleFields = {"text"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
