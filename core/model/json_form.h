#pragma once

#include "core/model/field.h"

#include <QJsonValue>

namespace simpul {

// A value in the JSON of `--json`, `show` and `add field=@FILE.json` (in the log it is written otherwise: encodeValue). Null when
// empty; a number as a number where JSON keeps it exactly, else as text; a duration in seconds; a link as UUID text; lists as
// arrays; a table as an array of objects, each with the `element` of its row; an attachment as {sha256, name, size, mime}.
QJsonValue toJson(const Field &field, const QVariant &value);

// And back: fromJson(field, toJson(field, value)) == value. Text is read as parseText reads it. A row without `element` is a new one.
Result<QVariant> fromJson(const Field &field, const QJsonValue &json);

QString jsonText(const Field &field, const QVariant &value); // of a list, a table or an attachment, on one line

} // namespace simpul
