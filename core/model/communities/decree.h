#pragma once

#include "core/model/entity_type.h"
#include "core/model/text_line.h"

namespace simpul {

struct Community;
struct OrgUnit;
struct Person;

// Somebody a decree names. People of other institutions have a name only.
struct DecreeMember {
    QString element;
    Id<Person> person;
    QString name;
    QString position;
    QString role;
    static const std::vector<Field> &columns();
};

// Keputusan (SK): who is appointed to what, on which grounds. Its members are as the decree names them; who is a member today is a
// CommunityMember.
struct Decree {
    static constexpr auto entityName = "decree";
    static const EntityType &type();

    Id<Decree> id;
    QString title;  // "Pembentukan Komunitas Pembelajar ..."
    QString number; // "12 TAHUN 2026"
    QString kind;
    QString state;
    QString security;
    Id<Community> community;
    Id<OrgUnit> unit;
    QDate date;
    QString place;                  // "Nusatirta"
    QList<TextLine> considerations; // Menimbang a, b, ...
    QList<TextLine> legalBasis;     // Mengingat 1, 2, ...
    QList<TextLine> dictums;        // KESATU, KEDUA, ...
    QList<DecreeMember> members;
    Id<Person> signatory;
    QString signatoryPost;
    QString signatoryCapacity;
    QList<TextLine> carbonCopies;
    QDate validFrom;
    QDate validTo;
    FileRef file;
};

} // namespace simpul
