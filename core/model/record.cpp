#include "core/model/record.h"

#include "core/base/text.h"
#include "core/model/text_form.h"

namespace simpul {

void readEntity(const EntityType &type, const Record &record, void *entity)
{
    for (const Field &field : type.fields)
        field.set(entity, record.value(field.name));
}

static QVariant withoutEmptyCells(const QVariant &table)
{
    auto rows = table.value<QList<TableRow>>();
    for (TableRow &row : rows)
        row.cells.removeIf([](const auto &cell) { return isEmptyValue(cell.value()); });
    return QVariant::fromValue(rows);
}

Record writeRecord(const EntityType &type, const void *entity, Uuid id)
{
    Record record{.type = type.name, .id = id};
    for (const Field &field : type.fields) {
        const QVariant value = field.get(entity);
        if (!isEmptyValue(value))
            record.values.insert(QString::fromStdString(field.name), field.kind == FieldKind::Table ? withoutEmptyCells(value) : value);
    }
    record.audience = audienceFor(type, record.value("security").toString());
    return record;
}

QString titleOf(const Record &record, const LinkTitle &linkTitle)
{
    const EntityType *type = findEntityType(record.type);
    if (!type)
        return QString::fromStdString(record.type);
    QStringList parts;
    for (const std::string &name : type->titleFields) {
        const QVariant value = record.value(name);
        if (const Field *field = type->find(name); field && !isEmptyValue(value))
            parts << displayText(*field, value, linkTitle);
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? Text::tr("(untitled)") : parts.join(QStringLiteral(" · "));
}

} // namespace simpul
