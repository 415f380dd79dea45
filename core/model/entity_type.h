#pragma once

#include "core/model/field.h"

#include <span>

namespace simpul {

// Who may hold a record (frozen, format.md): what must not leave is never in the file that leaves.
enum class Audience : std::uint8_t {
    Shared = 0,  // goes into every bundle
    Office = 1,  // only to PCs enrolled in the same office
    Private = 2, // never leaves this library
};
const char *audienceName(Audience audience); // "shared", "office", "private"
std::optional<Audience> audienceFromName(std::string_view name);

// When a record of a type is not changed any more: an official document is corrected by another one, never overwritten.
struct Lock {
    std::string field;              // a choice
    std::vector<std::string> codes; // while it is one of these
    std::vector<std::string> open;  // fields that may still be changed then
};

// A type of thing offices keep. Everything general (storage, merge, search, CSV, lists, forms) follows from this description.
struct EntityType {
    std::string name;       // in the log, for decades
    const char *label = ""; // English source, QT_TRANSLATE_NOOP("Entity", ...): "Knowledge asset"
    const char *pluralLabel = "";
    Audience audience = Audience::Shared;
    std::vector<std::string> titleFields; // what a list calls it: their values, links by the title of what they lead to
    std::vector<Field> fields;
    std::optional<Lock> lock = {};

    const Field *find(std::string_view name) const;
    QString displayName() const;
    QString pluralName() const;
};

// Where a record of this type with this `security` belongs: Rahasia (R) and Sangat Rahasia (SR) stay in the office.
Audience audienceFor(const EntityType &type, const QString &security);

// All types, in the order people meet them. Listed by hand in entity_types.cpp.
std::span<const EntityType *const> entityTypes();
const EntityType *findEntityType(std::string_view name);

} // namespace simpul
