#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Meeting;
struct Person;
struct TrainingEvent;

// What somebody learnt in a year, in lesson hours (JP): every PNS owes 20 a year (PP 11/2017 jo. 17/2020, article 203).
struct TrainingRecord {
    static constexpr auto entityName = "training_record";
    static const EntityType &type();

    Id<TrainingRecord> id;
    Id<Person> person;
    Decimal year;
    QString form;
    QString title;
    QDate date;
    std::optional<Seconds> duration;
    Decimal hours; // JP of 45 minutes
    QString certificateNo;
    QString organiser;
    Id<TrainingEvent> event;
    QString state;
    Id<Person> verifiedBy;
    QString note;
    Id<Meeting> meeting; // attended, if that is what was learnt from
    FileRef proof;
};

} // namespace simpul
