#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct KnowledgeAsset;
struct Person;

// What somebody who used an asset thinks of it.
struct AssetRating {
    static constexpr auto entityName = "asset_rating";
    static const EntityType &type();

    Id<AssetRating> id;
    Id<KnowledgeAsset> asset;
    Id<Person> person;
    Decimal stars;
    QString comment;
    QDate ratedOn;
};

} // namespace simpul
