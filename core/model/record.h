#pragma once

#include "core/model/entity_type.h"
#include "core/model/text_form.h"

namespace simpul {

// A record as the rest of the program sees it: what is shown of it, of whatever type.
struct Record {
    enum class Life {
        There,
        Removed,
        Disputed, // removed here, edited there: people must decide
    };
    std::string type = {};
    Uuid id = {};
    Audience audience = Audience::Shared;
    Life life = Life::There;
    // Shown values by field name; an empty value is absent. Tags are a QStringList, a list of links a QList<Uuid>, a table a
    // QList<TableRow>, the others as FieldKind says.
    QMap<QString, QVariant> values = {};
    QStringList conflicts = {};          // paths with several values, of which one is shown
    QMap<QString, QString> unknown = {}; // raw JSON by name: fields in the log that this program has no description of
    Stamp created = 0;
    Stamp updated = 0;

    bool operator==(const Record &) const = default;
    QVariant value(std::string_view field) const { return values.value(QString::fromUtf8(field.data(), qsizetype(field.size()))); }
};

// Between a record and the struct described by `type`. Fields without a description stay behind in the record.
void readEntity(const EntityType &type, const Record &record, void *entity);
Record writeRecord(const EntityType &type, const void *entity, Uuid id);

template <typename E>
E toEntity(const Record &record)
{
    Q_ASSERT(record.type == E::entityName);
    E entity;
    entity.id.uuid = record.id;
    readEntity(E::type(), record, &entity);
    return entity;
}

// In the audience of its type and its `security`.
template <typename E>
Record fromEntity(const E &entity)
{
    return writeRecord(E::type(), &entity, entity.id.uuid);
}

// What a list calls this record, in the current language. Never empty.
QString titleOf(const Record &record, const LinkTitle &linkTitle);

} // namespace simpul
