#pragma once

#include "core/library.h"

namespace simpul {

// What those who used an asset made of it.
struct AssetStanding {
    int uses = 0;
    int people = 0;       // who used it
    int otherUnits = 0;   // besides its own that referred to it, applied it or copied it (I9)
    int ratings = 0;
    double stars = 0;     // mean of the newest rating of each person, 1 to 5
    QString review;       // the last decision of a panel: a code of AssetReview; empty: none
    int reviewers = 0;    // of that panel
};
AssetStanding standingOf(Library &library, const Uuid &asset);

// Somebody used it today: counted once a day for each person and kind of use.
Result<> noteUse(Library &library, const Uuid &asset, const Uuid &person, const QString &kind);

} // namespace simpul
