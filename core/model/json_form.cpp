#include "core/model/json_form.h"

#include "core/base/text.h"
#include "core/model/text_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace simpul {

namespace {

constexpr auto elementKey = QLatin1String("element");
constexpr double largestInteger = 9007199254740992.0; // 2^53: from here on a double skips integers

std::unexpected<Error> refused(const QString &message)
{
    return fail(Error::Kind::Invalid, message, QStringLiteral("bad-value"));
}

QString wantedShape(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number: return Text::tr("a number");
    case FieldKind::Duration: return Text::tr("a number of whole seconds");
    case FieldKind::Flag: return Text::tr("true or false");
    case FieldKind::Tags:
    case FieldKind::LinkList: return Text::tr("a list of texts without \";\"");
    case FieldKind::Table: return Text::tr("a list of objects");
    case FieldKind::Attachment: return Text::tr("an object with sha256, name, size and mime");
    default: return Text::tr("a text");
    }
}

std::unexpected<Error> wrongShape(const Field &field)
{
    return refused(Text::tr("\"%1\" must be %2 in JSON.").arg(QString::fromStdString(field.name), wantedShape(field.kind)));
}

Decimal decimalFromDouble(double number)
{
    if (number == std::trunc(number) && std::abs(number) < largestInteger)
        return Decimal::fromInteger(qint64(number));
    return Decimal::fromText(QString::number(number, 'f', QLocale::FloatingPointShortest)).value_or(Decimal());
}

QJsonValue numberToJson(const Decimal &number)
{
    const double approximate = number.toDouble();
    if (decimalFromDouble(approximate) != number)
        return number.text;
    const bool isInteger = !number.text.contains(u'.');
    return isInteger ? QJsonValue(number.toInteger()) : QJsonValue(approximate);
}

QJsonValue rowToJson(const Field &field, const TableRow &row)
{
    QJsonObject out;
    if (!row.element.isEmpty())
        out.insert(elementKey, row.element);
    for (const Field &column : field.columns) {
        const QString name = QString::fromStdString(column.name);
        if (const QVariant cell = row.cells.value(name); !isEmptyValue(cell))
            out.insert(name, toJson(column, cell));
    }
    return out;
}

QJsonValue fileToJson(const FileRef &file)
{
    return QJsonObject{
        {QStringLiteral("sha256"), QString::fromStdString(toHex(file.sha256.view()))},
        {QStringLiteral("name"), file.name},
        {QStringLiteral("size"), file.size},
        {QStringLiteral("mime"), file.mime},
    };
}

QJsonArray tableToJson(const Field &field, const QVariant &value)
{
    QJsonArray rows;
    for (const TableRow &row : value.value<QList<TableRow>>())
        rows << rowToJson(field, row);
    return rows;
}

QJsonArray linksToJson(const QVariant &value)
{
    QJsonArray ids;
    for (const Uuid &id : value.value<QList<Uuid>>())
        ids << toString(id);
    return ids;
}

Result<QVariant> numberFromJson(const Field &field, const QJsonValue &json)
{
    const double number = json.toDouble();
    const bool isInteger = json.toVariant().userType() == QMetaType::LongLong; // exact also where a double is not
    if (field.kind == FieldKind::Number)
        return QVariant::fromValue(isInteger ? Decimal::fromInteger(json.toInteger()) : decimalFromDouble(number));
    const bool isWhole = number == std::trunc(number) && number >= 0 && number < largestInteger;
    if (field.kind == FieldKind::Duration && isWhole)
        return QVariant::fromValue(Seconds{qint64(number)});
    return wrongShape(field);
}

// The items of a list, joined as parseText reads them: each is text of its own, so none may hold the separator.
Result<QVariant> listFromJson(const Field &field, const QJsonArray &items)
{
    QStringList texts;
    for (const QJsonValue &item : items) {
        if (!item.isString() || item.toString().contains(u';'))
            return wrongShape(field);
        texts << item.toString();
    }
    return parseText(field, texts.join(QStringLiteral("; ")));
}

Result<TableRow> rowFromJson(const Field &field, const QJsonObject &object)
{
    TableRow row;
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.key() == elementKey) {
            row.element = at.value().toString();
            continue;
        }
        const auto column = std::find_if(field.columns.begin(), field.columns.end(),
                                         [&](const Field &each) { return at.key() == QString::fromStdString(each.name); });
        if (column == field.columns.end())
            return refused(Text::tr("The rows of \"%1\" have no column \"%2\".").arg(QString::fromStdString(field.name), at.key()));
        const auto cell = fromJson(*column, at.value());
        if (!cell)
            return fail(cell.error());
        if (!isEmptyValue(*cell))
            row.cells.insert(at.key(), *cell);
    }
    return row;
}

Result<QVariant> tableFromJson(const Field &field, const QJsonArray &items)
{
    QList<TableRow> rows;
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            return wrongShape(field);
        auto row = rowFromJson(field, item.toObject());
        if (!row)
            return fail(row.error());
        rows << *std::move(row);
    }
    return rows.isEmpty() ? QVariant() : QVariant::fromValue(rows);
}

Result<QVariant> fileFromJson(const Field &field, const QJsonObject &object)
{
    const auto hash = bytesFromHex<Hash>(object.value(QStringLiteral("sha256")).toString().toStdString());
    const qint64 size = object.value(QStringLiteral("size")).toInteger(-1);
    if (!hash || size < 0)
        return wrongShape(field);
    const QString name = object.value(QStringLiteral("name")).toString();
    return QVariant::fromValue(FileRef{*hash, name, size, object.value(QStringLiteral("mime")).toString()});
}

} // namespace

QJsonValue toJson(const Field &field, const QVariant &value)
{
    if (isEmptyValue(value))
        return QJsonValue::Null;
    switch (field.kind) {
    case FieldKind::Number: return numberToJson(value.value<Decimal>());
    case FieldKind::Duration: return value.value<Seconds>().count;
    case FieldKind::Flag: return value.toBool();
    case FieldKind::LinkList: return linksToJson(value);
    case FieldKind::Tags: return QJsonArray::fromStringList(value.toStringList());
    case FieldKind::Table: return tableToJson(field, value);
    case FieldKind::Attachment: return fileToJson(value.value<FileRef>());
    default: return machineText(field, value);
    }
}

Result<QVariant> fromJson(const Field &field, const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return QVariant();
    case QJsonValue::String: return parseText(field, json.toString());
    case QJsonValue::Double: return numberFromJson(field, json);
    case QJsonValue::Bool:
        if (field.kind == FieldKind::Flag)
            return QVariant(json.toBool());
        break;
    case QJsonValue::Array:
        if (field.kind == FieldKind::Tags || field.kind == FieldKind::LinkList)
            return listFromJson(field, json.toArray());
        if (field.kind == FieldKind::Table)
            return tableFromJson(field, json.toArray());
        break;
    case QJsonValue::Object:
        if (field.kind == FieldKind::Attachment)
            return fileFromJson(field, json.toObject());
        break;
    }
    return wrongShape(field);
}

QString jsonText(const Field &field, const QVariant &value)
{
    const QJsonValue json = toJson(field, value);
    const QJsonDocument document = json.isObject() ? QJsonDocument(json.toObject()) : QJsonDocument(json.toArray());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace simpul
