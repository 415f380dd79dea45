#pragma once

#include "core/library.h"

#include <QJsonObject>
#include <QStringList>

namespace simpul::cli {

// A record for programs: id, type, title and every field of its type, null or [] where it is empty.
QJsonObject recordJson(Library &library, const Record &record);
// And what else is known of it: life, chain (the audience it belongs to; fields may be called audience), created, updated, conflicts,
// unknown (fields of a newer program, as they stand in the log).
QJsonObject recordDetailsJson(Library &library, const Record &record);
QJsonArray historyJson(const QList<HistoryEntry> &history);

// A record for people: its title, where it stands, its fields that are not empty.
QStringList recordLines(Library &library, const Record &record);
QStringList historyLines(const QList<HistoryEntry> &history);

} // namespace simpul::cli
