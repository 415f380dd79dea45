#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Community;
struct Decree;
struct Person;

// Pendamping: who accompanies a community, by which decree and how long.
struct MentorAssignment {
    static constexpr auto entityName = "mentor_assignment";
    static const EntityType &type();

    Id<MentorAssignment> id;
    Id<Community> community;
    Id<Person> person;
    QString kind;
    Id<Decree> decree;
    QDate from;
    QDate to;
    QString task;
};

} // namespace simpul
