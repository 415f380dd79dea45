#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct KnowledgeAsset;
struct OrgUnit;
struct Person;

// Somebody used an asset: the office's target is that half of its people do. One asset, person, kind and day count once.
struct AssetUse {
    static constexpr auto entityName = "asset_use";
    static const EntityType &type();

    Id<AssetUse> id;
    Id<KnowledgeAsset> asset;
    Id<Person> person;
    QDate usedOn;
    QString kind;
    Id<OrgUnit> unit; // where it was used
    QString note;
};

} // namespace simpul
