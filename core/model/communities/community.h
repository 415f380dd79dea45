#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Decree;
struct OrgUnit;
struct Person;
struct Theme;

// A community of practice (CoP): people of an office who learn together about a theme.
struct Community {
    static constexpr auto entityName = "community";
    static const EntityType &type();

    Id<Community> id;
    QString name;
    Id<OrgUnit> unit;
    QList<Id<Theme>> themes;
    QString domain;   // what it is about
    QString practice; // what its members do together
    QString decreeNumber;
    QDate decreeDate;
    FileRef decreeFile;
    Id<Decree> decree;
    QDate socialisedOn; // sosialisasi, the first milestone
    QDate establishedOn;
    QString stage;
    Id<Person> lead;
    Id<Person> secretary;
    Id<Person> mentor;
    Decimal targetMeetings; // per quarter
    Decimal targetAssets;   // per year
};

} // namespace simpul
