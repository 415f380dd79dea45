#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <QString>

namespace simpul {

Uuid newUuid(Stamp now);                                      // UUIDv7: random, sorts by time
Uuid uuidFromName(const Uuid &space, std::string_view name);   // UUIDv5
QString toString(const Uuid &id);                             // 06e7c938-1687-49a6-a11b-ebf4d017f643
std::optional<Uuid> uuidFromString(QStringView text);

// Offices that never spoke must give the same id to the same person, government and unit (format.md section 2).
Uuid personId(QStringView nip);
Uuid governmentId(QStringView code);
Uuid orgUnitId(QStringView government, QStringView code);

// The id of a record of one type: ids of two types do not mix.
template <typename Entity>
struct Id {
    Uuid uuid;
    bool isNull() const { return uuid.isNull(); }
    auto operator<=>(const Id &) const = default;
};

// `count` random letters of 0-9A-Za-z.
std::string randomLetters(int count);
void randomBytes(void *to, std::size_t count);

} // namespace simpul
