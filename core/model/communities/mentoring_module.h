#pragma once

#include "core/model/attached_file.h"
#include "core/model/entity_type.h"

namespace simpul {

struct Person;

// A session of a module.
struct ModuleSession {
    QString element;
    QString title;
    Decimal minutes;
    QString activity;
    static const std::vector<Field> &columns();
};

// Modul pendampingan: material that mentors work with, in versions.
struct MentoringModule {
    static constexpr auto entityName = "mentoring_module";
    static const EntityType &type();

    Id<MentoringModule> id;
    QString title;
    QString version;
    QString goals;
    QList<ModuleSession> sessions;
    QList<AttachedFile> files;
    Id<Person> approvedBy;
    QDate approvedOn;
    Id<MentoringModule> replaces;
};

} // namespace simpul
