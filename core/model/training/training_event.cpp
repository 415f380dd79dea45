#include "core/model/training/training_event.h"

#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"
#include "core/model/training/learning_form.h"

namespace simpul {

static std::vector<Choice> participantStates()
{
    return {
        {"terdaftar", QT_TRANSLATE_NOOP("Entity", "Registered")}, {"hadir", QT_TRANSLATE_NOOP("Entity", "Attended")},
        {"lulus", QT_TRANSLATE_NOOP("Entity", "Passed")},         {"tidak_lulus", QT_TRANSLATE_NOOP("Entity", "Not passed")},
        {"batal", QT_TRANSLATE_NOOP("Entity", "Cancelled")},
    };
}

const std::vector<Field> &Participant::columns()
{
    using P = Participant;
    static const std::vector<Field> columns = {
        field("person", &P::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person"), .required = true}),
        field("state", &P::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = participantStates()}),
        field("pre_score", &P::preScore, {.label = QT_TRANSLATE_NOOP("Entity", "Score before"), .least = 0, .most = 100}),
        field("post_score", &P::postScore, {.label = QT_TRANSLATE_NOOP("Entity", "Score after"), .least = 0, .most = 100}),
        field("certificate_no", &P::certificateNo,
              {.label = QT_TRANSLATE_NOOP("Entity", "Certificate number"), .searchable = true, .longest = 200}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using T = TrainingEvent;
    return {
        field("title", &T::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("form", &T::form, {.label = QT_TRANSLATE_NOOP("Entity", "Form"), .choices = learningForms()}),
        field("subject", &T::subject, {.label = QT_TRANSLATE_NOOP("Entity", "Subject"), .searchable = true}),
        field("organiser", &T::organiser, {.label = QT_TRANSLATE_NOOP("Entity", "Organiser"), .searchable = true, .longest = 300}),
        field("partner", &T::partner, {.label = QT_TRANSLATE_NOOP("Entity", "Partner"), .searchable = true, .longest = 300}),
        field("start_on", &T::startOn, {.label = QT_TRANSLATE_NOOP("Entity", "Starts on")}),
        field("end_on", &T::endOn, {.label = QT_TRANSLATE_NOOP("Entity", "Ends on")}),
        field("registration_closes", &T::registrationCloses, {.label = QT_TRANSLATE_NOOP("Entity", "Registration closes")}),
        field("mode", &T::mode, {.label = QT_TRANSLATE_NOOP("Entity", "Mode"), .choices = meetingModes()}),
        field("place", &T::place, {.label = QT_TRANSLATE_NOOP("Entity", "Place"), .searchable = true}),
        field("hours_planned", &T::hoursPlanned,
              {.label = QT_TRANSLATE_NOOP("Entity", "Planned lesson hours (JP)"), .least = 0, .most = 10000}),
        field("capacity", &T::capacity, {.label = QT_TRANSLATE_NOOP("Entity", "Places"), .least = 0, .most = 1000000, .whole = true}),
        field("budget", &T::budget, {.label = QT_TRANSLATE_NOOP("Entity", "Budget (rupiah)"), .least = 0}),
        field("certificate", &T::certificate, {.label = QT_TRANSLATE_NOOP("Entity", "Gives a certificate")}),
        field("experts", &T::experts, {.label = QT_TRANSLATE_NOOP("Entity", "Experts")}),
        field("syllabus", &T::syllabus, {.label = QT_TRANSLATE_NOOP("Entity", "Syllabus"), .searchable = true, .longText = true}),
        field("participants", &T::participants, {.label = QT_TRANSLATE_NOOP("Entity", "Participants")}),
    };
}

const EntityType &TrainingEvent::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Training event"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Training events"),
        .titleFields = {"title"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
