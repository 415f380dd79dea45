#pragma once

#include "core/model/entity_type.h"

namespace simpul {

struct Community;
struct KnowledgeAsset;
struct Meeting;
struct OrgUnit;
struct Person;

// One lesson and what becomes of it.
struct Lesson {
    QString element;
    QString text;
    QString verdict;
    Id<Person> owner;
    QDate due;
    static const std::vector<Field> &columns();
};

// After action review: what was planned, what happened, why, and what is kept, stopped or improved.
struct LessonLearned {
    static constexpr auto entityName = "lesson_learned";
    static const EntityType &type();

    Id<LessonLearned> id;
    QString title;
    QString activity;
    Id<Community> community;
    Id<OrgUnit> unit;
    Id<Meeting> meeting;
    QString security;
    QDate date;
    Id<Person> facilitator;
    QList<Id<Person>> participants;
    QString planned;
    QString happened;
    QString why;
    QList<Lesson> lessons;
    QString result;
    QString impact;
    Id<KnowledgeAsset> asset;
};

} // namespace simpul
