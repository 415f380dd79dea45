#pragma once

#include "core/model/entity_type.h"

namespace simpul {

// A record that somebody wants at hand. It is theirs and never leaves this library.
struct Favourite {
    static constexpr auto entityName = "favourite";
    static const EntityType &type();
    static Id<Favourite> of(const Uuid &record); // a record is marked once, whoever marks it

    Id<Favourite> id;
    Id<AnyEntity> record;
};

} // namespace simpul
