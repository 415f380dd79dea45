#pragma once

#include "core/model/entity_type.h"

namespace simpul {

// A regional government: what stands in the letterhead, and how it calls its head and its offices.
struct Government {
    static constexpr auto entityName = "government";
    static const EntityType &type();

    Id<Government> id; // governmentId(code), so that offices agree without talking
    QString code;
    QString name;
    QString kind;
    QString headTitle;
    QString address;
    QString phone;
    QString email;
    QString web;
    QString postcode;
    QString timeZone; // IANA name
    QString unitTerm; // law says Perangkat Daerah; many offices still say OPD or SKPD
    FileRef crest;
};

} // namespace simpul
