#pragma once

#include "core/model/field.h"

namespace simpul {

// Between a value and the line somebody types it in: days as people say them, and times without a zone in that of this PC.
Result<QVariant> readTyped(const Field &field, const QString &text);
QString typedText(const Field &field, const QVariant &value);

} // namespace simpul
