#pragma once

#include "core/base/result.h"
#include "core/model/sops/sop.h"

namespace simpul {

// How an SOP comes into force:
//
//   draf -> verifikasi -> paraf -> disahkan -> berlaku -> dicabut
//     ^         |           |
//     +---------+-----------+   something is still to be mended
//
// A revision is a new SOP that begins as a draft. The old one stays in force until the new one is; then it is withdrawn. An SOP
// without a state is a draft.
QString stateOf(const Sop &sop);
QStringList nextSopStates(const QString &state); // in the order people should be offered them

// Whether this SOP, as it is now, may be given that state today. A refusal says everything that is still to do.
Result<> mayMoveTo(const Sop &sop, const QString &state, const QDate &today);

// What goes on as another record: all that is still true of it, one revision later, under the same number.
Sop newRevision(const Sop &old);

// Whether the SOP that `sop` replaces has to be withdrawn now that `sop` is in `state`.
bool withdrawsOld(const Sop &sop, const QString &state);

} // namespace simpul
