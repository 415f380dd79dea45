#include "app/cli/edit_check.h"

#include "app/cli/session.h"

#include "core/model/check.h"
#include "core/storage/edited_record.h"

namespace simpul::cli {

Result<> checkEdit(Library &library, const RecordEdit &edit)
{
    const EntityType *type = findEntityType(edit.type());
    if (!type)
        return {};
    const auto held = library.record(edit.type(), edit.id());
    const Record before = held ? *held : Record{.type = edit.type(), .id = edit.id()};
    const QStringList known = held ? problems(*type, before, Completeness::Draft) : QStringList();
    QStringList fresh = problems(*type, edited(*type, before, edit), Completeness::Draft);
    fresh.removeIf([&](const QString &problem) { return known.contains(problem); });
    return fresh.isEmpty() ? Result<>() : wrongUsage(fresh.join(u' '));
}

} // namespace simpul::cli
