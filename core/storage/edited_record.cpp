#include "core/storage/edited_record.h"

#include <algorithm>

namespace simpul {

static QVariant withRow(const QVariant &table, const TableRow &row)
{
    auto rows = table.value<QList<TableRow>>();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const TableRow &each) { return each.element == row.element; });
    if (row.element.isEmpty() || at == rows.end())
        rows << row;
    else
        at->cells.insert(row.cells);
    return QVariant::fromValue(rows);
}

static QVariant withElement(const Field &field, const QVariant &list, const QVariant &element)
{
    if (field.kind == FieldKind::Tags)
        return list.toStringList() << element.toString();
    return QVariant::fromValue(list.value<QList<Uuid>>() << element.value<Uuid>());
}

static QVariant withoutElement(const Field &field, const QVariant &list, const QVariant &element)
{
    if (field.kind == FieldKind::Table) {
        auto rows = list.value<QList<TableRow>>();
        rows.removeIf([&](const TableRow &row) { return row.element == element.toString(); });
        return QVariant::fromValue(rows);
    }
    if (field.kind == FieldKind::Tags) {
        QStringList tags = list.toStringList();
        tags.removeAll(element.toString());
        return tags;
    }
    auto links = list.value<QList<Uuid>>();
    links.removeAll(element.value<Uuid>());
    return QVariant::fromValue(links);
}

Record edited(const EntityType &type, Record record, const RecordEdit &edit)
{
    using What = RecordEdit::Step::What;
    for (const RecordEdit::Step &step : edit.steps()) {
        const Field *field = type.find(step.field);
        if (!field)
            continue; // whoever saves it refuses it
        QVariant &value = record.values[QString::fromStdString(step.field)];
        switch (step.what) {
        case What::Set: value = step.value; break;
        case What::SetRow: value = withRow(value, step.value.value<TableRow>()); break;
        case What::AddElement: value = withElement(*field, value, step.value); break;
        case What::RemoveElement: value = withoutElement(*field, value, step.value); break;
        }
    }
    return record;
}

RecordEdit sameEdit(const RecordEdit &edit, const Uuid &of, std::string_view without)
{
    using What = RecordEdit::Step::What;
    RecordEdit out(edit.type(), of);
    for (const RecordEdit::Step &step : edit.steps()) {
        const bool link = step.value.userType() == QMetaType::fromType<Uuid>().id();
        if (step.field == without)
            continue;
        switch (step.what) {
        case What::Set: out.set(step.field, step.value); break;
        case What::SetRow: out.setRow(step.field, step.value.value<TableRow>()); break;
        case What::AddElement:
            link ? out.addLink(step.field, step.value.value<Uuid>()) : out.addTag(step.field, step.value.toString());
            break;
        case What::RemoveElement:
            link ? out.removeLink(step.field, step.value.value<Uuid>()) : out.removeRow(step.field, step.value.toString());
            break;
        }
    }
    if (edit.audience())
        out.inAudience(*edit.audience());
    return out;
}

} // namespace simpul
