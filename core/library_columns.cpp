#include "core/library_columns.h"

#include "core/attachments/table_reader.h"
#include "core/base/text.h"
#include "core/library.h"

#include <QTranslator>

#include <algorithm>
#include <memory>

namespace simpul {

// Tables come in both languages, whichever one the window speaks. Only read from, so threads may share it.
static const QTranslator &indonesian()
{
    static const std::unique_ptr<QTranslator> translator = [] {
        auto made = std::make_unique<QTranslator>();
        (void)made->load(QStringLiteral(":/i18n/simpul_id.qm"));
        return made;
    }();
    return *translator;
}

QStringList labelsFor(const char *source)
{
    QStringList labels{QString::fromUtf8(source), QCoreApplication::translate("Entity", source), indonesian().translate("Entity", source)};
    labels.removeAll(QString());
    labels.removeDuplicates();
    return labels;
}

QString foldedLabel(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out += c.toCaseFolded();
    }
    return out;
}

namespace {

bool isLabelOf(const Field &field, const QString &folded)
{
    const QStringList labels = labelsFor(field.facts.label);
    return foldedLabel(QString::fromStdString(field.name)) == folded
        || std::any_of(labels.begin(), labels.end(), [&](const QString &label) { return foldedLabel(label) == folded; });
}

TableColumn columnCalled(const EntityType &type, const QString &name)
{
    const QString folded = foldedLabel(name);
    if (folded == u"id")
        return {.head = name, .use = TableColumn::Use::Id};
    if (const Field *field = type.find(name.toStdString()))
        return {.head = name, .use = TableColumn::Use::Value, .field = field, .isOurs = true};
    for (const Field &field : type.fields) {
        if (!folded.isEmpty() && isLabelOf(field, folded))
            return {.head = name, .use = TableColumn::Use::Value, .field = &field};
    }
    return {.head = name, .use = folded == u"nip" && type.name == "person" ? TableColumn::Use::Nip : TableColumn::Use::Skip};
}

bool isSameUse(const TableColumn &a, const TableColumn &b)
{
    return a.use != TableColumn::Use::Skip && a.use == b.use && a.field == b.field;
}

// Mapped heads are compared as labels are: whoever types one need not copy its blanks.
std::optional<QString> mappedName(const QMap<QString, QString> &mapping, const QString &head)
{
    for (auto at = mapping.begin(); at != mapping.end(); ++at) {
        if (at.key() == head || (!foldedLabel(head).isEmpty() && foldedLabel(at.key()) == foldedLabel(head)))
            return at.value();
    }
    return std::nullopt;
}

} // namespace

Result<QList<TableColumn>> columnsOf(const EntityType &type, const QStringList &heads, const QMap<QString, QString> &mapping)
{
    QList<TableColumn> columns;
    for (const QString &raw : heads) {
        const QString head = raw.trimmed();
        const auto mapped = mappedName(mapping, head);
        TableColumn column = columnCalled(type, mapped.value_or(head));
        if (mapped && !mapped->isEmpty() && column.use == TableColumn::Use::Skip) {
            return fail(Error::Kind::Usage, Text::tr("The column \"%1\" is to go to \"%2\", which is no field of this type. The command \"types\" lists them.").arg(head, *mapped),
                        QStringLiteral("no-field"));
        }
        column.head = head;
        if (mapped)
            column.isOurs = false;
        const bool holdsNoCell = column.field && (column.field->kind == FieldKind::Table || column.field->kind == FieldKind::Attachment);
        if (holdsNoCell && !mapped) // as exports write them for people to read
            column = {.head = head};
        if (std::any_of(columns.begin(), columns.end(), [&](const TableColumn &other) { return isSameUse(column, other); }))
            column = {.head = head};
        columns.append(column);
    }
    return columns;
}

QList<ImportColumn> columnReport(const QList<TableColumn> &columns)
{
    QList<ImportColumn> report;
    for (const TableColumn &column : columns) {
        const bool isField = column.use == TableColumn::Use::Value;
        const QString special = column.use == TableColumn::Use::Id ? QStringLiteral("id") : column.use == TableColumn::Use::Nip ? QStringLiteral("nip") : QString();
        report.append({column.head, isField ? QString::fromStdString(column.field->name) : special});
    }
    return report;
}

Result<const EntityType *> typeCalled(const QString &name)
{
    if (const EntityType *type = findEntityType(name.toStdString()))
        return type;
    return fail(Error::Kind::Usage, Text::tr("There is no type \"%1\". The command \"types\" lists them.").arg(name), QStringLiteral("no-type"));
}

Result<TablePreview> Library::previewTable(const QString &path, const QString &typeName, const TableOptions &table)
{
    static constexpr qsizetype mostRows = 6;
    const auto type = typeCalled(typeName);
    if (!type)
        return fail(type.error());
    const auto sheets = tableSheets(path);
    if (!sheets)
        return fail(sheets.error());
    TablePreview preview{.sheets = *sheets, .columns = {}, .rows = {}};
    Result<QList<TableColumn>> columns;
    bool isHead = true;
    const auto read = readTable(path, table.sheet, [&](const CsvRow &row) {
        if (std::exchange(isHead, false))
            columns = columnsOf(**type, row.values, table.mapping);
        else
            preview.rows << row.values;
        return columns && preview.rows.size() < mostRows;
    });
    if (!read)
        return fail(read.error());
    if (!columns)
        return fail(columns.error());
    preview.columns = columnReport(*columns);
    return preview;
}

} // namespace simpul
