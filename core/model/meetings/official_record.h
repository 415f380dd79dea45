#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Meeting;
struct OrgUnit;
struct Person;

// Saksi.
struct Witness {
    QString element;
    Id<Person> person;
    QString name;
    QString position;
    static const std::vector<Field> &columns();
};

// Berita acara: two parties state on paper what happened between them.
struct OfficialRecord {
    static constexpr auto entityName = "official_record";
    static const EntityType &type();

    Id<OfficialRecord> id;
    QString title;
    QString kind;
    QString number;
    QString state;
    QString security;
    QDate date;
    QString place;
    Id<OrgUnit> unit;
    Id<Meeting> meeting;
    Id<Person> firstParty;
    QString firstPost;
    QString firstAddress;
    Id<Person> secondParty;
    QString secondName;
    QString secondPost;
    QString secondInstitution;
    QString secondAddress;
    QString body;
    Decimal copies; // rangkap
    QList<Witness> witnesses;
    FileRef file;
};

} // namespace simpul
