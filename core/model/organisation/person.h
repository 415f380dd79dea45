#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct OrgUnit;

// Somebody who works for a government or with one. What the law calls personal data is a PersonDetail, which stays in the office.
struct Person {
    static constexpr auto entityName = "person";
    static const EntityType &type();

    Id<Person> id;      // personId(nip) where there is one, so that offices agree without talking
    QString titleFront; // "Dr."; printed before the name, never sorted by
    QString name;
    QString titleBack; // "S.Sos., M.Si."
    QString status;
    QString rank;
    QString position;
    QString positionType;
    Id<OrgUnit> unit;
    Id<Person> supervisor;
    QDate positionSince;
    QStringList aliases; // the same name as others spell it
    QString active;
};

} // namespace simpul
