#pragma once

#include "core/model/entity_type.h"

namespace simpul {

// Fields that stand together in a form.
struct FormGroup {
    QString title;              // what its button says; empty: the group is always in view
    QList<const Field *> fields;
};

// What people fill in first stands at the top, the rest behind buttons that say what is there. A type without an arrangement of its own
// shows all its fields.
QList<FormGroup> formGroups(const EntityType &type);

// Fields that are changed by buttons elsewhere, or by the program alone.
QStringList notInForm(const EntityType &type);

} // namespace simpul
