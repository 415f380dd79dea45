#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Person;

// Somebody takes part in a training event, and how it went.
struct Participant {
    QString element;
    Id<Person> person;
    QString state;
    Decimal preScore;
    Decimal postScore;
    QString certificateNo;
    static const std::vector<Field> &columns();
};

// A training, seminar, coaching round ... that an office plans or holds.
struct TrainingEvent {
    static constexpr auto entityName = "training_event";
    static const EntityType &type();

    Id<TrainingEvent> id;
    QString title;
    QString form;
    QString subject;
    QString organiser;
    QString partner;
    QDate startOn;
    QDate endOn;
    QDateTime registrationCloses;
    QString mode;
    QString place;
    Decimal hoursPlanned; // JP of 45 minutes
    Decimal capacity;
    Decimal budget;                  // rupiah
    std::optional<bool> certificate; // gives one
    QList<Id<Person>> experts;
    QString syllabus;
    QList<Participant> participants;
};

} // namespace simpul
