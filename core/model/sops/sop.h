#pragma once

#include "core/model/attached_file.h"
#include "core/model/entity_type.h"
#include "core/model/text_line.h"

namespace simpul {

struct Community;
struct KnowledgeAsset;
struct OrgUnit;
struct Person;

// Pelaksana: a post, never a person.
struct SopActor {
    QString element;
    QString name;
    static const std::vector<Field> &columns();
};

// A step. What comes next is named by the element of that step; without any, it is the one below.
struct SopStep {
    QString element;
    QString activity; // begins with a verb, without a subject
    QString symbol;
    QString actors; // names of SopActor, several separated by "; "
    QString requirement;
    Decimal duration;
    QString durationUnit;
    QString output;
    QString note;
    QString next;
    QString nextYes;
    QString nextNo;
    static const std::vector<Field> &columns();
};

// SOP Administrasi Pemerintahan (PermenPANRB 35/2012): its identity page and its steps. A revision is another Sop that `replaces` this one,
// which stays in force until the other takes effect.
struct Sop {
    static constexpr auto entityName = "sop";
    static const EntityType &type();

    Id<Sop> id;
    QString title;
    QString number; // "000.8.3.3/7/BPKAD"
    QString state;
    QString security;
    Id<OrgUnit> unit;
    Id<Community> community;
    Id<KnowledgeAsset> asset;
    QDate createdOn; // the day it was finished
    QDate revisedOn;
    QDate effectiveOn;
    Decimal revision;
    Id<Sop> replaces;
    Id<Person> signatory;
    QString signatoryPost;
    QString signatoryCapacity;
    QString nature;
    QString scale;
    QString activityKind;
    QString summary;
    QList<TextLine> legalBasis;
    QList<TextLine> qualifications;
    QList<Id<Sop>> related;
    QList<TextLine> relatedOthers;
    QList<TextLine> equipment;
    QList<TextLine> warnings;
    QList<TextLine> records;
    QList<SopActor> actors;
    QList<SopStep> steps;
    QDate appliedSince;
    QDate reviewDue;
    QList<AttachedFile> files;
};

} // namespace simpul
