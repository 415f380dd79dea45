#pragma once

#include "core/library.h"

namespace simpul {

// The records that somebody marked to have them at hand. All of these run in a worker's thread.
QList<RecordLine> favourites(Library &library); // those that are here, the one marked last first
bool isFavourite(Library &library, const Uuid &record);
Result<> markFavourite(Library &library, const Uuid &record);
Result<> unmarkFavourite(Library &library, const Uuid &record);

} // namespace simpul
