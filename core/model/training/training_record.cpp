#include "core/model/training/training_record.h"

#include "core/model/meetings/meeting.h"
#include "core/model/organisation/person.h"
#include "core/model/training/learning_form.h"
#include "core/model/training/training_event.h"

namespace simpul {

static std::vector<Choice> states()
{
    return {
        {"diajukan", QT_TRANSLATE_NOOP("Entity", "Submitted")},
        {"terverifikasi", QT_TRANSLATE_NOOP("Entity", "Verified")},
        {"ditolak", QT_TRANSLATE_NOOP("Entity", "Rejected")},
    };
}

static std::vector<Field> fields()
{
    using R = TrainingRecord;
    return {
        field("person", &R::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person"), .required = true}),
        field("year", &R::year,
              {.label = QT_TRANSLATE_NOOP("Entity", "Year"), .required = true, .least = 1950, .most = 2200, .whole = true}),
        field("form", &R::form, {.label = QT_TRANSLATE_NOOP("Entity", "Form"), .choices = learningForms()}),
        field("title", &R::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("date", &R::date, {.label = QT_TRANSLATE_NOOP("Entity", "Date")}),
        field("duration", &R::duration, {.label = QT_TRANSLATE_NOOP("Entity", "Duration")}),
        field("hours", &R::hours, {.label = QT_TRANSLATE_NOOP("Entity", "Lesson hours (JP)"), .least = 0, .most = 10000}),
        field("certificate_no", &R::certificateNo,
              {.label = QT_TRANSLATE_NOOP("Entity", "Certificate number"), .searchable = true, .longest = 200}),
        field("organiser", &R::organiser, {.label = QT_TRANSLATE_NOOP("Entity", "Organiser"), .searchable = true, .longest = 300}),
        field("event", &R::event, {.label = QT_TRANSLATE_NOOP("Entity", "Training event")}),
        field("state", &R::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("verified_by", &R::verifiedBy, {.label = QT_TRANSLATE_NOOP("Entity", "Verified by")}),
        field("note", &R::note, {.label = QT_TRANSLATE_NOOP("Entity", "Note"), .searchable = true}),
        field("meeting", &R::meeting, {.label = QT_TRANSLATE_NOOP("Entity", "Meeting")}),
        field("proof", &R::proof, {.label = QT_TRANSLATE_NOOP("Entity", "Proof")}),
    };
}

const EntityType &TrainingRecord::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Training record"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Training records"),
        .titleFields = {"title"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
