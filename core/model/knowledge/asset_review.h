#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct KnowledgeAsset;
struct Person;

// What one reviewer found.
struct PanelVote {
    QString element;
    Id<Person> person;
    std::optional<bool> innovative;
    std::optional<bool> useful;
    std::optional<bool> solves;
    std::optional<bool> faster;
    std::optional<bool> accurate;
    std::optional<bool> complete;
    std::optional<bool> noPersonalData;
    QString decision;
    QString note;
    static const std::vector<Field> &columns();
};

// Penjaminan mutu: what a panel found about an asset. Criteria of PMK 226/2019 (inovatif, bermanfaat, memberi solusi, mempercepat) and
// three of our own.
struct AssetReview {
    static constexpr auto entityName = "asset_review";
    static const EntityType &type();

    Id<AssetReview> id;
    Id<KnowledgeAsset> asset;
    QList<PanelVote> panel;
    QString decision;
    QDate decidedOn;
    QString securityDecided;
    QString note;
};

} // namespace simpul
