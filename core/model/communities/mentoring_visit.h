#pragma once

#include "core/model/attached_file.h"
#include "core/model/entity_type.h"

namespace simpul {

struct Community;
struct Person;

// What stands in the way of a community.
struct Obstacle {
    QString element;
    QString kind;
    QString text;
    QString followUp;
    static const std::vector<Field> &columns();
};

// A visit of a mentor to a community: planned first, then what was done, what stands in the way, what was advised.
struct MentoringVisit {
    static constexpr auto entityName = "mentoring_visit";
    static const EntityType &type();

    Id<MentoringVisit> id;
    QString topic;
    Id<Community> community;
    Id<Person> mentor;
    QDateTime start;
    QDateTime end;
    QString mode;
    QString place;
    QString onlineLink;
    QString state;
    QString reason;
    QString done;
    QList<Obstacle> obstacles;
    QString advice;
    QString nextStep;
    QDate mentorSignedOn;
    QDate leadSignedOn;
    QList<AttachedFile> files;
};

} // namespace simpul
