#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Community;
struct Meeting;
struct OrgUnit;
struct Person;

// Tindak lanjut: who does what until when. It is carried from meeting to meeting until it is closed.
struct ActionItem {
    static constexpr auto entityName = "action_item";
    static const EntityType &type();

    Id<ActionItem> id;
    QString text;
    Id<Person> owner;
    Id<OrgUnit> ownerUnit;
    QDate due;
    QString state;
    QString progress;
    QDate doneOn;
    FileRef evidence;
    Id<Meeting> meeting;
    Id<Community> community;
};

} // namespace simpul
