#include "ui/models/value_change.h"

#include "ui/forms/entity_form.h"

#include <set>

namespace simpul {

bool isSameValue(const QVariant &a, const QVariant &b)
{
    return a == b || (isEmptyValue(a) && isEmptyValue(b));
}

Result<QList<ValueChange>> saveChange(Library &library, const RecordEdit &edit)
{
    const auto before = library.record(edit.type(), edit.id());
    if (!before)
        return fail(before.error());
    if (const auto saved = library.save(edit); !saved)
        return fail(saved.error());
    const auto after = library.record(edit.type(), edit.id());
    if (!after)
        return fail(after.error());
    std::set<std::string> fields;
    for (const RecordEdit::Step &step : edit.steps())
        fields.insert(step.field);
    QList<ValueChange> changes;
    for (const std::string &field : fields) {
        if (!isSameValue(before->value(field), after->value(field)))
            changes << ValueChange{{edit.type(), edit.id()}, field, before->value(field), after->value(field)};
    }
    return changes;
}

Result<int> takeBack(Library &library, const QList<ValueChange> &changes)
{
    QList<RecordEdit> edits; // one for each record: what was saved at once is taken back at once
    for (const ValueChange &change : changes) {
        const auto record = library.record(change.record.type, change.record.id);
        const EntityType *type = findEntityType(change.record.type);
        const Field *field = type ? type->find(change.field) : nullptr;
        if (!record || !field || (!field->isMulti() && !isSameValue(record->value(change.field), change.after)))
            continue;
        if (edits.isEmpty() || edits.last().id() != change.record.id)
            edits << RecordEdit(change.record.type, change.record.id);
        addSteps(edits.last(), *field, change.after, change.before);
    }
    const auto saved = library.save(edits);
    return saved ? Result<int>(int(edits.size())) : fail(saved.error());
}

} // namespace simpul
