#include "ui/models/batch_edit.h"

#include "ui/forms/entity_form.h"

#include <algorithm>

namespace simpul {

static bool isSimple(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Flag:
    case FieldKind::Date:
    case FieldKind::Link:
    case FieldKind::Tags: return true;
    default: return false;
    }
}

QList<const Field *> batchFields(const EntityType &type)
{
    static const QList<std::string_view> ownAffairs = {"state", "verified_by", "verified_on", "aliases", "synonyms"}; // moves of a workflow, other names
    QList<const Field *> out;
    for (const Field &field : type.fields) {
        const bool names = std::find(type.titleFields.begin(), type.titleFields.end(), field.name) != type.titleFields.end();
        if (isSimple(field) && !names && !ownAffairs.contains(field.name))
            out << &field;
    }
    return out;
}

// A keyword is the same whatever its capitals.
static QStringList withTags(QStringList tags, const QStringList &more)
{
    for (const QString &tag : more) {
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

static QStringList withoutTags(QStringList tags, const QStringList &less)
{
    tags.removeIf([&](const QString &tag) { return less.contains(tag, Qt::CaseInsensitive); });
    return tags;
}

static QVariant valueAfter(const QVariant &before, const BatchEdit &edit)
{
    if (edit.what == BatchEdit::What::Set)
        return edit.value;
    const QStringList tags = edit.what == BatchEdit::What::AddTags ? withTags(before.toStringList(), edit.value.toStringList())
                                                                   : withoutTags(before.toStringList(), edit.value.toStringList());
    return tags == before.toStringList() ? before : QVariant(tags);
}

Result<BatchDone> changeAll(Library &library, const QList<RecordId> &records, const BatchEdit &edit)
{
    BatchDone done{.records = records};
    QList<RecordEdit> edits;
    for (const RecordId &id : records) {
        const EntityType *type = findEntityType(id.type);
        const Field *field = type ? type->find(edit.field) : nullptr;
        const auto record = library.record(id.type, id.id);
        if (!record)
            return fail(record.error());
        const QVariant before = record->value(edit.field);
        const QVariant after = valueAfter(before, edit);
        if (!field || isSameValue(before, after))
            continue;
        RecordEdit change(id.type, id.id);
        addSteps(change, *field, before, after);
        edits << change;
        done.changes << ValueChange{id, edit.field, before, after};
    }
    const auto saved = library.save(edits);
    return saved ? Result<BatchDone>(done) : fail(saved.error());
}

} // namespace simpul
