#pragma once

#include "core/model/entity_type.h"

namespace simpul {

// What somebody writes down for themselves, about anything; coaching notes too. It never leaves this library.
struct Note {
    static constexpr auto entityName = "note";
    static const EntityType &type();

    Id<Note> id;
    QString title;
    QString body;
    Id<AnyEntity> about;
    QDate day;
};

} // namespace simpul
