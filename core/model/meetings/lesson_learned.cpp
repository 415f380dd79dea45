#include "core/model/meetings/lesson_learned.h"

#include "core/model/communities/community.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/meetings/meeting.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"

namespace simpul {

static std::vector<Choice> verdicts()
{
    return {
        {"pertahankan", QT_TRANSLATE_NOOP("Entity", "Keep")},
        {"hentikan", QT_TRANSLATE_NOOP("Entity", "Stop")},
        {"perbaiki", QT_TRANSLATE_NOOP("Entity", "Improve")},
    };
}

const std::vector<Field> &Lesson::columns()
{
    using R = Lesson;
    static const std::vector<Field> columns = {
        field("text", &R::text, {.label = QT_TRANSLATE_NOOP("Entity", "Lesson"), .required = true, .searchable = true}),
        field("verdict", &R::verdict, {.label = QT_TRANSLATE_NOOP("Entity", "Verdict"), .choices = verdicts()}),
        field("owner", &R::owner, {.label = QT_TRANSLATE_NOOP("Entity", "Person in charge")}),
        field("due", &R::due, {.label = QT_TRANSLATE_NOOP("Entity", "Due date")}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using L = LessonLearned;
    return {
        field("title", &L::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("activity", &L::activity,
              {.label = QT_TRANSLATE_NOOP("Entity", "Activity or programme"), .searchable = true, .longest = 300}),
        field("community", &L::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community")}),
        field("unit", &L::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("meeting", &L::meeting, {.label = QT_TRANSLATE_NOOP("Entity", "Meeting")}),
        field("security", &L::security, {.label = QT_TRANSLATE_NOOP("Entity", "Classification"), .choices = securities()}),
        field("date", &L::date, {.label = QT_TRANSLATE_NOOP("Entity", "Date")}),
        field("facilitator", &L::facilitator, {.label = QT_TRANSLATE_NOOP("Entity", "Facilitator")}),
        field("participants", &L::participants, {.label = QT_TRANSLATE_NOOP("Entity", "Participants")}),
        field("planned", &L::planned, {.label = QT_TRANSLATE_NOOP("Entity", "What was planned"), .searchable = true, .longText = true}),
        field("happened", &L::happened, {.label = QT_TRANSLATE_NOOP("Entity", "What happened"), .searchable = true, .longText = true}),
        field("why", &L::why, {.label = QT_TRANSLATE_NOOP("Entity", "Why it was different"), .searchable = true, .longText = true}),
        field("lessons", &L::lessons, {.label = QT_TRANSLATE_NOOP("Entity", "Lessons")}),
        field("result", &L::result, {.label = QT_TRANSLATE_NOOP("Entity", "Result"), .searchable = true, .longText = true}),
        field("impact", &L::impact, {.label = QT_TRANSLATE_NOOP("Entity", "Impact"), .searchable = true, .longText = true}),
        field("asset", &L::asset, {.label = QT_TRANSLATE_NOOP("Entity", "Knowledge asset")}),
    };
}

const EntityType &LessonLearned::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Lesson learned (AAR)"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Lessons learned (AAR)"),
        .titleFields = {"title"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
