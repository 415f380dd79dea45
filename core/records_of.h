#pragma once

#include "core/library.h"

namespace simpul {

// All records of a type whose fields are so, as the structs of that type. For types of which an office has hundreds, not assets.
template <typename Entity>
QList<Entity> recordsOf(Library &library, const QList<QPair<QString, QString>> &where)
{
    QList<Entity> out;
    for (const RecordLine &line : library.list({.type = Entity::entityName, .where = where})) {
        if (const auto record = library.record(line.type, line.id))
            out << toEntity<Entity>(*record);
    }
    return out;
}

} // namespace simpul
