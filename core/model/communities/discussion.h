#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Community;
struct KnowledgeAsset;
struct Person;

// One contribution to a discussion.
struct Post {
    QString element;
    Id<Person> author;
    QDateTime at;
    QString text;
    std::optional<bool> accepted;
    static const std::vector<Field> &columns();
};

// A question in a community or about an asset, what people answered, and which answer was accepted.
struct Discussion {
    static constexpr auto entityName = "discussion";
    static const EntityType &type();

    Id<Discussion> id;
    QString title;
    Id<Community> community;
    Id<KnowledgeAsset> asset;
    Id<Person> openedBy;
    QString body;
    QString state;
    QList<Post> posts;
};

} // namespace simpul
