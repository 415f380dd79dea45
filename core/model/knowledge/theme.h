#pragma once

#include "core/model/entity_type.h"

namespace simpul {

// What the office wants to know more about: communities and assets gather under it.
struct Theme {
    static constexpr auto entityName = "theme";
    static const EntityType &type();

    Id<Theme> id;
    QString title;
    QString strategicLink; // the goal in Renstra, RPJMD or IKU it serves
    QString relevance;
    QString state;
};

} // namespace simpul
