#include "core/meetings/kept_minutes.h"

#include "core/model/json_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

QList<ActionItem> byDueDate(QList<ActionItem> actions)
{
    std::stable_sort(actions.begin(), actions.end(), [](const ActionItem &one, const ActionItem &other) { return one.due < other.due; });
    return actions;
}

static QJsonObject jsonOf(const EntityType &type, const Record &record)
{
    QJsonObject out{{u"id"_s, toString(record.id)}};
    for (const Field &field : type.fields) {
        if (!isEmptyValue(record.value(field.name)))
            out.insert(QString::fromStdString(field.name), toJson(field, record.value(field.name)));
    }
    return out;
}

// What this program cannot read of it, a later one wrote.
static Record recordOf(const EntityType &type, const QJsonObject &json)
{
    Record record{.type = type.name, .id = uuidFromString(json.value(u"id").toString()).value_or(Uuid())};
    for (const Field &field : type.fields) {
        const QString name = QString::fromStdString(field.name);
        if (const auto value = fromJson(field, json.value(name)); value && !isEmptyValue(*value))
            record.values.insert(name, *value);
    }
    return record;
}

QByteArray keptMinutes(const MinutesContent &content)
{
    QJsonArray actions;
    for (const ActionItem &action : content.actions)
        actions << jsonOf(ActionItem::type(), fromEntity(action));
    return QJsonDocument(QJsonObject{{u"meeting"_s, jsonOf(Meeting::type(), content.meeting)}, {u"actions"_s, actions}}).toJson();
}

std::optional<MinutesContent> readKeptMinutes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json.contains(u"meeting"))
        return {};
    MinutesContent out{recordOf(Meeting::type(), json.value(u"meeting").toObject()), {}};
    for (const QJsonValue &action : json.value(u"actions").toArray())
        out.actions << toEntity<ActionItem>(recordOf(ActionItem::type(), action.toObject()));
    return out;
}

} // namespace simpul
