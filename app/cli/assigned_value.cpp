#include "app/cli/assigned_value.h"

#include "app/cli/cli_text.h"
#include "app/cli/links.h"
#include "app/cli/session.h"

#include "core/base/files.h"
#include "core/model/json_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace simpul::cli {

namespace {

constexpr qint64 largestText = 16 * 1024 * 1024;

bool isFile(const QString &text)
{
    return text.startsWith(u'@') && !text.startsWith(QStringLiteral("@@"));
}

bool isJson(const QString &text)
{
    return isFile(text) ? text.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) : text.startsWith(u'[') || text.startsWith(u'{');
}

Result<QString> textOf(const QString &path)
{
    const auto bytes = readFile(path, largestText);
    if (!bytes)
        return fail(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*bytes);
    if (decoder.hasError())
        return fail(Error::Kind::Invalid, Cli::tr("\"%1\" is no UTF-8 text.").arg(path), QStringLiteral("not-text"));
    if (text.endsWith(u'\n'))
        text.chop(text.endsWith(QStringLiteral("\r\n")) ? 2 : 1);
    return text;
}

// What stands for the value: the text itself or what is in the file.
Result<QString> written(const QString &text)
{
    if (isFile(text))
        return textOf(text.mid(1));
    return text.startsWith(u'@') ? text.mid(1) : text;
}

Result<QVariant> storedFile(Library &library, const QString &path)
{
    const auto file = library.storeFile(path);
    if (!file)
        return fail(file.error());
    return QVariant::fromValue(*file);
}

Result<QVariant> attachment(Library &library, const Field &field, const QString &text)
{
    if (text.isEmpty())
        return QVariant();
    if (!isFile(text))
        return wrongUsage(Cli::tr("\"%1\" holds a file. Write %1=@FILE.").arg(QString::fromStdString(field.name)));
    return storedFile(library, text.mid(1));
}

// Files named in the cells of a row go into the store, and what the store calls them into the cell.
Result<QJsonObject> withFilesStored(Library &library, const Field &field, QJsonObject row)
{
    for (const Field &column : field.columns) {
        const QString name = QString::fromStdString(column.name);
        const QString text = row.value(name).toString();
        if (column.kind != FieldKind::Attachment || !isFile(text))
            continue;
        const auto file = storedFile(library, text.mid(1));
        if (!file)
            return fail(file.error());
        row.insert(name, toJson(column, *file));
    }
    return row;
}

Result<QJsonArray> jsonItems(const QString &text)
{
    const auto json = written(text);
    if (!json)
        return fail(json.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json->toUtf8(), &error);
    if (document.isNull())
        return wrongUsage(Cli::tr("\"%1\" is no JSON: %2.").arg(isFile(text) ? text.mid(1) : text, error.errorString()));
    return document.isArray() ? document.array() : QJsonArray{document.object()};
}

Result<QVariant> fromJsonText(Library &library, const Field &field, const QString &text)
{
    const auto items = jsonItems(text);
    if (!items)
        return fail(items.error());
    QJsonArray ready;
    for (const QJsonValue &item : *items) {
        if (!item.isObject()) {
            ready << item;
            continue;
        }
        const auto row = withFilesStored(library, field, item.toObject());
        if (!row)
            return fail(row.error());
        ready << *row;
    }
    return fromJson(field, ready);
}

// A value that the field cannot hold is a fault of the command line.
Result<QVariant> asUsage(Result<QVariant> value)
{
    if (!value && value.error().kind == Error::Kind::Invalid && value.error().code == u"bad-value")
        return fail(Error::Kind::Usage, value.error().message, value.error().code);
    return value;
}

} // namespace

Result<QVariant> assignedValue(Library &library, const Field &field, const QString &text)
{
    if (field.kind == FieldKind::Attachment)
        return attachment(library, field, text);
    if (field.isMulti() && isJson(text))
        return asUsage(fromJsonText(library, field, text));
    const auto plain = written(text);
    if (!plain)
        return fail(plain.error());
    return asUsage(parseText(field, *plain, linkFinder(library)));
}

Result<QList<TableRow>> assignedRows(Library &library, const Field &field, const QString &text)
{
    const auto &columns = field.columns;
    const auto file =
        std::find_if(columns.begin(), columns.end(), [](const Field &column) { return column.kind == FieldKind::Attachment; });
    if (isFile(text) && !isJson(text) && file != columns.end()) {
        const auto stored = storedFile(library, text.mid(1));
        if (!stored)
            return fail(stored.error());
        return QList<TableRow>{{QString(), {{QString::fromStdString(file->name), *stored}}}};
    }
    const auto value = assignedValue(library, field, text);
    if (!value)
        return fail(value.error());
    return value->value<QList<TableRow>>();
}

} // namespace simpul::cli
