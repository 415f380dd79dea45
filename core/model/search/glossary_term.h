#pragma once

#include "core/model/entity_type.h"

namespace simpul {

// An abbreviation or word of the office and what else people call it: who searches one also finds the others.
struct GlossaryTerm {
    static constexpr auto entityName = "glossary_term";
    static const EntityType &type();

    Id<GlossaryTerm> id;
    QString term;         // "SPBE"
    QStringList synonyms; // "Sistem Pemerintahan Berbasis Elektronik", "e-government"
    QString meaning;
};

} // namespace simpul
