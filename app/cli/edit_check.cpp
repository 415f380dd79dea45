#include "app/cli/edit_check.h"

#include "app/cli/session.h"

#include "core/model/check.h"

#include <algorithm>

namespace simpul::cli {

namespace {

QVariant withRow(const QVariant &table, const TableRow &row)
{
    auto rows = table.value<QList<TableRow>>();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const TableRow &each) { return each.element == row.element; });
    if (row.element.isEmpty() || at == rows.end())
        rows << row;
    else
        at->cells.insert(row.cells);
    return QVariant::fromValue(rows);
}

QVariant withElement(const Field &field, const QVariant &list, const QVariant &element)
{
    if (field.kind == FieldKind::Tags)
        return list.toStringList() << element.toString();
    return QVariant::fromValue(list.value<QList<Uuid>>() << element.value<Uuid>());
}

// The record as it would be. What is taken away cannot make a draft wrong.
Record after(const EntityType &type, Record record, const RecordEdit &edit)
{
    using What = RecordEdit::Step::What;
    for (const RecordEdit::Step &step : edit.steps()) {
        QVariant &value = record.values[QString::fromStdString(step.field)];
        switch (step.what) {
        case What::Set: value = step.value; break;
        case What::SetRow: value = withRow(value, step.value.value<TableRow>()); break;
        case What::AddElement: value = withElement(*type.find(step.field), value, step.value); break;
        case What::RemoveElement: break;
        }
    }
    return record;
}

} // namespace

Result<> checkEdit(Library &library, const RecordEdit &edit)
{
    const EntityType *type = findEntityType(edit.type());
    if (!type)
        return {};
    const auto held = library.record(edit.type(), edit.id());
    const Record before = held ? *held : Record{.type = edit.type(), .id = edit.id()};
    const QStringList known = held ? problems(*type, before, Completeness::Draft) : QStringList();
    QStringList fresh = problems(*type, after(*type, before, edit), Completeness::Draft);
    fresh.removeIf([&](const QString &problem) { return known.contains(problem); });
    return fresh.isEmpty() ? Result<>() : wrongUsage(fresh.join(u' '));
}

} // namespace simpul::cli
