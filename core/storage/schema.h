#pragma once

#include "core/storage/database.h"

namespace simpul {

// The durable tables (segments, tail, statements, trust, merges ...) and the derived ones (records, links, columns made from the
// descriptions), which can be thrown away and made again from the log.
Result<> createSchema(Database &database);
// Brings an older file up to date; refuses a newer one with a sentence that says so.
Result<> upgradeSchema(Database &database);
// Empties what is derived; the columns follow the descriptions of this program.
void recreateDerivedTables(Database &database);
// False when this program describes other types or fields than the one that made the tables: then they are to be made again.
bool derivedTablesFit(Database &database);

} // namespace simpul
