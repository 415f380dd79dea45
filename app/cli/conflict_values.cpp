#include "app/cli/conflict_values.h"

#include "app/cli/assigned_value.h"
#include "app/cli/cli_text.h"
#include "app/cli/session.h"

#include "core/model/json_form.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace simpul::cli {

bool isLife(const ConflictInfo &conflict)
{
    return conflict.field == u"!" || conflict.field.endsWith(QStringLiteral("/!"));
}

// The field of a path, or for `steps/e7/activity` the column.
static const Field *fieldOf(const ConflictInfo &conflict)
{
    const EntityType *type = findEntityType(conflict.type.toStdString());
    const QStringList path = conflict.field.split(u'/');
    const Field *field = type ? type->find(path.first().toStdString()) : nullptr;
    if (!field || path.size() == 1)
        return field;
    const std::string cell = path.last().toStdString();
    const auto at = std::find_if(field->columns.begin(), field->columns.end(), [&](const Field &column) { return column.name == cell; });
    return at == field->columns.end() ? nullptr : &*at;
}

static QJsonValue rawJson(const QString &text)
{
    const QByteArray list = '[' + text.toUtf8() + ']'; // QJsonDocument reads no bare values
    return QJsonDocument::fromJson(list).array().at(0);
}

QJsonValue conflictValueJson(const ConflictInfo &conflict, const ConflictInfo::Value &value)
{
    if (isLife(conflict))
        return value.value;
    const QJsonValue raw = rawJson(value.value);
    const Field *field = fieldOf(conflict);
    const QVariant known = field && !field->isMulti() ? decodeValue(field->kind, value.value.toStdString()) : QVariant();
    return known.isValid() ? toJson(*field, known) : raw.isUndefined() ? QJsonValue() : raw;
}

Result<QVariant> conflictValueFrom(Library &library, const ConflictInfo &conflict, const QString &text)
{
    const Field *field = fieldOf(conflict);
    if (!field)
        return wrongUsage(Cli::tr("This program does not know the field \"%1\". Use --keep with one of its values.").arg(conflict.field));
    return assignedValue(library, *field, text);
}

} // namespace simpul::cli
