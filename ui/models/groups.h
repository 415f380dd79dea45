#pragma once

#include "ui/models/row_query.h"

#include <span>

namespace simpul {

// A part of what a list shows, with how many records are in it: those with one value of a field, or the hits of a saved search.
struct Group {
    QString label = {};
    QString query = {}; // as one would type it
    qint64 count = 0;
    bool operator==(const Group &) const = default;
};

// What the library can be grouped by. The names are those a query knows the field by.
struct GroupField {
    const char *indonesian;
    const char *english;
    const char *label; // QT_TRANSLATE_NOOP("GroupList", ...)
};
std::span<const GroupField> groupFields();

// The most records first, years from the last one on. Runs in a worker's thread, as the next one.
QList<Group> groupsBy(Library &library, const GroupField &field, const RowQuery &query);
QList<Group> savedSearches(Library &library);

} // namespace simpul
