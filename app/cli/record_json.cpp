#include "app/cli/record_json.h"

#include "app/cli/cli_text.h"
#include "app/cli/output.h"

#include "core/model/json_form.h"

#include <QJsonArray>

namespace simpul::cli {

static LinkTitle titlesIn(Library &library)
{
    return [&library](const Uuid &id) { return library.titleOf(id); };
}

static const char *lifeName(Record::Life life)
{
    switch (life) {
    case Record::Life::There: return "there";
    case Record::Life::Removed: return "removed";
    case Record::Life::Disputed: return "disputed";
    }
    return "";
}

QJsonObject recordJson(Library &library, const Record &record)
{
    QJsonObject json{{QStringLiteral("title"), titleOf(record, titlesIn(library))}};
    const EntityType *type = findEntityType(record.type);
    for (const Field &field : type ? type->fields : std::vector<Field>()) {
        const QString name = QString::fromStdString(field.name);
        const QJsonValue value = toJson(field, record.value(field.name));
        if (!value.isNull())
            json.insert(name, value);
        else if (!json.contains(name))
            json.insert(name, field.isMulti() ? QJsonValue(QJsonArray()) : QJsonValue());
    }
    json.insert(QStringLiteral("id"), toString(record.id));
    json.insert(QStringLiteral("type"), QString::fromStdString(record.type));
    return json;
}

QJsonObject recordDetailsJson(Library &library, const Record &record)
{
    QJsonObject json = recordJson(library, record);
    json.insert(QStringLiteral("life"), QString::fromLatin1(lifeName(record.life)));
    json.insert(QStringLiteral("chain"), QString::fromLatin1(audienceName(record.audience)));
    json.insert(QStringLiteral("created"), timeJson(record.created));
    json.insert(QStringLiteral("updated"), timeJson(record.updated));
    json.insert(QStringLiteral("conflicts"), QJsonArray::fromStringList(record.conflicts));
    QJsonObject unknown;
    for (auto at = record.unknown.begin(); at != record.unknown.end(); ++at)
        unknown.insert(at.key(), at.value());
    json.insert(QStringLiteral("unknown"), unknown);
    return json;
}

QJsonArray historyJson(const QList<HistoryEntry> &history)
{
    QJsonArray entries;
    for (const HistoryEntry &entry : history) {
        QJsonArray changes;
        for (const HistoryEntry::Change &change : entry.changes) {
            changes << QJsonObject{
                {QStringLiteral("path"), change.path},
                {QStringLiteral("label"), change.label},
                {QStringLiteral("value"), change.value},
                {QStringLiteral("live"), change.live},
            };
        }
        entries << QJsonObject{
            {QStringLiteral("time"), timeJson(entry.time)},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("office"), entry.office},
            {QStringLiteral("changes"), changes},
        };
    }
    return entries;
}

// "e7: Langkah 1, Catat": the element is what `edit ID field-=ELEMENT` takes.
static QString rowLine(Library &library, const Field &field, const TableRow &row)
{
    QStringList cells;
    for (const Field &column : field.columns) {
        const QVariant cell = row.cells.value(QString::fromStdString(column.name));
        if (isEmptyValue(cell))
            continue;
        const QString shown = displayText(column, cell, titlesIn(library));
        const QString hash =
            column.kind == FieldKind::Attachment ? QString::fromStdString(toHex(cell.value<FileRef>().sha256.view())) : QString();
        cells << column.label() + QStringLiteral(": ") + shown + (hash.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(hash));
    }
    return QStringLiteral("  %1  %2").arg(row.element, cells.join(QStringLiteral("; ")));
}

static QStringList fieldLines(Library &library, const Field &field, const QVariant &value)
{
    if (isEmptyValue(value))
        return {};
    if (field.kind != FieldKind::Table)
        return {field.label() + QStringLiteral(": ") + displayText(field, value, titlesIn(library))};
    QStringList lines = {field.label() + u':'};
    for (const TableRow &row : value.value<QList<TableRow>>())
        lines << rowLine(library, field, row);
    return lines;
}

static QString stateLine(const Record &record)
{
    const EntityType *type = findEntityType(record.type);
    QStringList parts = {type ? type->displayName() : QString::fromStdString(record.type), toString(record.id)};
    if (record.life == Record::Life::Removed)
        parts << Cli::tr("in the trash");
    if (record.life == Record::Life::Disputed)
        parts << Cli::tr("removed by one, edited by another: see `conflicts`");
    if (record.audience == Audience::Office)
        parts << Cli::tr("only in this office");
    if (record.audience == Audience::Private)
        parts << Cli::tr("only in this library");
    return parts.join(QStringLiteral(" · "));
}

QStringList recordLines(Library &library, const Record &record)
{
    QStringList lines = {titleOf(record, titlesIn(library)), stateLine(record), Cli::tr("Changed: %1").arg(timeText(record.updated)),
                         QString()};
    const EntityType *type = findEntityType(record.type);
    for (const Field &field : type ? type->fields : std::vector<Field>())
        lines << fieldLines(library, field, record.value(field.name));
    for (auto at = record.unknown.begin(); at != record.unknown.end(); ++at)
        lines << Cli::tr("%1 (of a newer program): %2").arg(at.key(), at.value());
    for (const QString &path : record.conflicts)
        lines << Cli::tr("Several values, see `conflicts`: %1").arg(path);
    return lines;
}

QStringList historyLines(const QList<HistoryEntry> &history)
{
    QStringList lines = {QString(), Cli::tr("History")};
    for (const HistoryEntry &entry : history) {
        lines << QStringList{timeText(entry.time), entry.author, entry.office}.join(QStringLiteral(" · "));
        for (const HistoryEntry::Change &change : entry.changes)
            lines << QStringLiteral("  %1: %2").arg(change.label, change.value);
    }
    return lines;
}

} // namespace simpul::cli
