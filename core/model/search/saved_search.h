#pragma once

#include "core/model/entity_type.h"

namespace simpul {

// A search that somebody wants to run again, under a name. It is theirs and never leaves this library.
struct SavedSearch {
    static constexpr auto entityName = "saved_search";
    static const EntityType &type();

    Id<SavedSearch> id;
    QString title;
    QString query; // as typed
};

} // namespace simpul
