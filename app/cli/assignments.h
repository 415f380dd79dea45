#pragma once

#include "core/library.h"

#include <QStringList>

namespace simpul::cli {

// One `field=value`, `field+=value` or `field-=value` of the command line.
struct Assignment {
    enum class How { Set, Add, Remove } how = How::Set;
    QString field;
    QString value; // as written; `@FILE` means what the file holds, `@@...` a text that begins with @
};
Result<QList<Assignment>> readAssignments(const QStringList &arguments);

// Takes the assignments of that field out of the list; the last one counts. Nothing: there was none.
std::optional<QString> takeValue(QList<Assignment> &assignments, const QString &field);

// What assignments ask for: an edit, and files for an asset, which Library::attach adds one by one.
struct PlannedEdit {
    RecordEdit edit;
    QStringList attachments;
};
// Values are read as `field` reads them (text_form.h); tables come as JSON; attachments as @FILE. Nothing is saved yet, except
// that files are taken into the attachment store. Errors are wrong usage or name the file that cannot be read.
Result<PlannedEdit> planEdit(Library &library, const EntityType &type, const Uuid &id, const QList<Assignment> &assignments);

} // namespace simpul::cli
