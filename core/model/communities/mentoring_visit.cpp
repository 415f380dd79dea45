#include "core/model/communities/mentoring_visit.h"

#include "core/model/communities/community.h"
#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"

namespace simpul {

static std::vector<Choice> states()
{
    return {
        {"direncanakan", QT_TRANSLATE_NOOP("Entity", "Planned")},
        {"terlaksana", QT_TRANSLATE_NOOP("Entity", "Held")},
        {"ditunda", QT_TRANSLATE_NOOP("Entity", "Postponed")},
        {"batal", QT_TRANSLATE_NOOP("Entity", "Cancelled")},
    };
}

static std::vector<Choice> obstacleKinds()
{
    return {
        {"narasumber", QT_TRANSLATE_NOOP("Entity", "Resource persons")},
        {"waktu", QT_TRANSLATE_NOOP("Entity", "Time")},
        {"pimpinan", QT_TRANSLATE_NOOP("Entity", "Leadership")},
        {"teknologi", QT_TRANSLATE_NOOP("Entity", "Technology")},
        {"budaya", QT_TRANSLATE_NOOP("Entity", "Culture")},
        {"data", QT_TRANSLATE_NOOP("Entity", "Data")},
        {"lainnya", QT_TRANSLATE_NOOP("Entity", "Other")},
    };
}

const std::vector<Field> &Obstacle::columns()
{
    using R = Obstacle;
    static const std::vector<Field> columns = {
        field("kind", &R::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .choices = obstacleKinds()}),
        field("text", &R::text, {.label = QT_TRANSLATE_NOOP("Entity", "Obstacle"), .required = true, .searchable = true}),
        field("follow_up", &R::followUp, {.label = QT_TRANSLATE_NOOP("Entity", "Follow-up"), .searchable = true}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using M = MentoringVisit;
    return {
        field("topic", &M::topic, {.label = QT_TRANSLATE_NOOP("Entity", "Topic"), .required = true, .searchable = true, .longest = 300}),
        field("community", &M::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community"), .required = true}),
        field("mentor", &M::mentor, {.label = QT_TRANSLATE_NOOP("Entity", "Mentor"), .required = true}),
        field("start", &M::start, {.label = QT_TRANSLATE_NOOP("Entity", "Starts"), .required = true}),
        field("end", &M::end, {.label = QT_TRANSLATE_NOOP("Entity", "Ends")}),
        field("mode", &M::mode, {.label = QT_TRANSLATE_NOOP("Entity", "Mode"), .choices = meetingModes()}),
        field("place", &M::place, {.label = QT_TRANSLATE_NOOP("Entity", "Place"), .searchable = true}),
        field("online_link", &M::onlineLink, {.label = QT_TRANSLATE_NOOP("Entity", "Link to the online meeting"), .longest = 2000}),
        field("state", &M::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("reason", &M::reason, {.label = QT_TRANSLATE_NOOP("Entity", "Reason (postponed or cancelled)"), .searchable = true}),
        field("done", &M::done, {.label = QT_TRANSLATE_NOOP("Entity", "What was done"), .searchable = true, .longText = true}),
        field("obstacles", &M::obstacles, {.label = QT_TRANSLATE_NOOP("Entity", "Obstacles")}),
        field("advice", &M::advice, {.label = QT_TRANSLATE_NOOP("Entity", "Advice"), .searchable = true, .longText = true}),
        field("next_step", &M::nextStep, {.label = QT_TRANSLATE_NOOP("Entity", "Next step"), .searchable = true, .longText = true}),
        field("mentor_signed_on", &M::mentorSignedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Signed by the mentor on")}),
        field("lead_signed_on", &M::leadSignedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Signed by the lead on")}),
        field("files", &M::files, {.label = QT_TRANSLATE_NOOP("Entity", "Files")}),
    };
}

const EntityType &MentoringVisit::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Mentoring visit"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Mentoring visits"),
        .titleFields = {"topic"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
