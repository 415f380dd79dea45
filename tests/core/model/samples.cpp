#include "samples.h"

#include <QTimeZone>

#include <algorithm>

namespace simpul::test {

Uuid sampleId(int number)
{
    Uuid id;
    id.data = {0x01, 0x99, 0xa1, 0xb2, 0xc3, 0xd4, 0x70, 0x01, 0x80, 0x02};
    id.data[15] = std::uint8_t(number + 1);
    return id;
}

static QVariant decimal(const char *text)
{
    return QVariant::fromValue(Decimal{QString::fromLatin1(text)});
}

static QVariant file(const char *name)
{
    FileRef ref{{}, QString::fromUtf8(name), 1234567890123, QStringLiteral("application/pdf")};
    ref.sha256.data.fill(0xa7);
    return QVariant::fromValue(ref);
}

static QDateTime time(const char *zone)
{
    return {QDate(2026, 11, 12), QTime(13, 30), QTimeZone(zone)};
}

static QVariant rows(const Field &table)
{
    QList<TableRow> rows;
    for (int i = 0; i < 3; ++i) {
        TableRow row{QStringLiteral("e%1").arg(i), {}};
        for (const Field &column : table.columns) {
            const auto values = sampleValues(column);
            row.cells.insert(QString::fromStdString(column.name), values.at(i % values.size()));
        }
        rows << row;
    }
    rows.last().cells.remove(QString::fromStdString(table.columns.back().name)); // an empty cell
    return QVariant::fromValue(rows);
}

static QList<QVariant> choices(const Field &field)
{
    QList<QVariant> codes;
    for (const Choice &choice : field.facts.choices)
        codes << QString::fromLatin1(choice.code);
    return codes;
}

QList<QVariant> sampleValues(const Field &field)
{
    const QString awkward = QStringLiteral("  \"Panduan\"; arsip, 50% — 👩‍💼 \\ ");
    switch (field.kind) {
    case FieldKind::Text: return {QStringLiteral("Panduan arsip"), awkward, QStringLiteral("2026-11-12")};
    case FieldKind::LongText: return {QStringLiteral("Satu.\n\n- dua\r\n\ttiga\n"), awkward};
    case FieldKind::Choice: return choices(field);
    case FieldKind::Number:
        return {decimal("12"), decimal("-0.5"), decimal("1500000.25"), decimal("12.125"), decimal("99999999999999999999")};
    case FieldKind::Date: return {QDate(2026, 11, 12), QDate(1969, 2, 10), QDate(2028, 2, 29)};
    case FieldKind::DateTime: return {time("Asia/Makassar"), time("Asia/Jayapura"), time("America/St_Johns"), time("UTC+05:45")};
    case FieldKind::Duration:
        return {QVariant::fromValue(Seconds{8100}), QVariant::fromValue(Seconds{0}), QVariant::fromValue(Seconds{86401})};
    case FieldKind::Flag: return {true, false};
    case FieldKind::Link: return {QVariant::fromValue(sampleId(1)), QVariant::fromValue(sampleId(2))};
    case FieldKind::LinkList:
        return {QVariant::fromValue(QList<Uuid>{sampleId(3), sampleId(1)}), QVariant::fromValue(QList<Uuid>{sampleId(4)})};
    case FieldKind::Tags:
        return {QStringList{QStringLiteral("arsip"), QStringLiteral("tata naskah, surat")}, QStringList{QStringLiteral("JP")}};
    case FieldKind::Table: return {rows(field)};
    case FieldKind::Attachment: return {file("SK 12-2026.pdf"), file("\"a\"; b.pdf")};
    }
    return {};
}

int sampleCount()
{
    int most = 0;
    for (const EntityType *type : entityTypes()) {
        for (const Field &field : type->fields)
            most = std::max(most, int(sampleValues(field).size()));
    }
    return most;
}

Record sampleRecord(const EntityType &type, int number)
{
    Record record;
    record.type = type.name;
    record.id = sampleId(100);
    for (const Field &field : type.fields) {
        const auto values = sampleValues(field);
        record.values.insert(QString::fromStdString(field.name), values.at(number % values.size()));
    }
    record.audience = audienceFor(type, record.value("security").toString());
    return record;
}

} // namespace simpul::test
