#pragma once

#include "core/model/attached_file.h"
#include "core/model/entity_type.h"

namespace simpul {

struct Community;
struct Meeting;
struct OrgUnit;
struct Person;
struct Theme;

// A piece of knowledge worth keeping: a document, a method, a lesson learnt.
struct KnowledgeAsset {
    static constexpr auto entityName = "knowledge_asset";
    static const EntityType &type();

    Id<KnowledgeAsset> id;
    QString title;
    QString kind;
    QString state;
    QString security;
    QString summary;
    QString body;
    QList<Id<Theme>> themes;
    Id<Community> community;
    Id<OrgUnit> unit;
    Id<Person> owner;
    QList<Id<Person>> authors;
    QList<Id<Person>> contributors;
    QStringList keywords;
    QString seci;
    QString legalBasis;
    QString processes;
    QString audience;
    QString language;
    QString code;
    QString license;
    QDate publishedOn;
    QDate reviewDue;
    Decimal reviewMonths; // between two reviews; none: usualReviewMonths
    Decimal version;
    Id<KnowledgeAsset> supersedes;
    Id<Person> reviewer;
    QString reviewNote;
    Id<Person> verifiedBy;
    QDate verifiedOn;
    Id<Meeting> meeting; // whose outcome it is
    QList<AttachedFile> files;
};

} // namespace simpul
