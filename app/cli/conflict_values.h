#pragma once

#include "core/library.h"

#include <QJsonValue>

namespace simpul::cli {

// A removal against an edit: the path is a life ("!" or "steps/e7/!"), its values are `removed` and `kept`.
bool isLife(const ConflictInfo &conflict);

// A value for programs, as `show` writes values of that field; what this program has no description of stays as in the log.
QJsonValue conflictValueJson(const ConflictInfo &conflict, const ConflictInfo::Value &value);

// The value that `text` means in the field or cell in conflict.
Result<QVariant> conflictValueFrom(Library &library, const ConflictInfo &conflict, const QString &text);

} // namespace simpul::cli
