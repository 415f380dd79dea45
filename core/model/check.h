#pragma once

#include "core/model/record.h"

namespace simpul {

enum class Completeness {
    Draft,  // needs only what a list calls it by (its first title field)
    HandIn, // everything required is there, and long enough
};

// What is wrong with a record before it is saved or handed in: one sentence each, saying what to do; empty when all is well.
// Only what people enter is held against this. What other offices wrote is shown as it is, right or wrong.
QStringList problems(const EntityType &type, const Record &record, Completeness completeness);

// Whether this record is an official document by now (EntityType::lock), which is not changed any more.
bool isLocked(const EntityType &type, const Record &record);

} // namespace simpul
