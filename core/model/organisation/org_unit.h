#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Government;

// An office of a government, or a part of one.
struct OrgUnit {
    static constexpr auto entityName = "org_unit";
    static const EntityType &type();

    Id<OrgUnit> id; // orgUnitId(government code, code), so that offices agree without talking
    QString code;
    QString name;
    QString shortName;
    QString kind;
    Id<Government> government;
    Id<OrgUnit> parent;
    QString headPosition;
    QString letterCode; // stands in the numbers of its letters: 000.8.3.3/7/BPKAD
    QString address;
    QString phone;
    QDate activeFrom;
    QDate activeTo;
};

} // namespace simpul
