#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Community;
struct Person;

// Somebody belongs to a community, in a role and for a time.
struct CommunityMember {
    static constexpr auto entityName = "community_member";
    static const EntityType &type();

    Id<CommunityMember> id;
    Id<Community> community;
    Id<Person> person;
    QString role;
    QDate from;
    QDate to;
};

} // namespace simpul
