#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Person;

// Personal data of a Person (UU 27/2022): it stays in the office that holds it. Its id is the person's id.
struct PersonDetail {
    static constexpr auto entityName = "person_detail";
    static const EntityType &type();

    Id<PersonDetail> id;
    QString nip; // 18 digits, no spaces; organisation/nip.h knows the rules
    QDate birthDate;
    QString sex;
    QString email;
    QString phone;
    QDate retirementOverride; // where the table of retirement ages does not fit
};

Id<Person> personOf(const PersonDetail &detail);
Id<PersonDetail> detailOf(Id<Person> person);

} // namespace simpul
