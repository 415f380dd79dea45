#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/workload.h"

namespace simpul::bench {

// The same work with git: one file per record, a commit of W and a commit of the change, and bundles of both.
struct GitFigures {
    QString problem;                                 // empty: all of it worked
    qint64 fullBytes = 0;                            // of the bundle of both commits
    qint64 incrementBytes = 0;                       // of the bundle of the second
    Cost commit, fullBundle, incrementBundle, clone; // clone: of the full bundle, with checkout
};
bool hasGit();
// Works in the empty folder `folder`; figures made there before are taken as they are. `alsoClone`: a clone of the bundle is measured too.
GitFigures measureGit(const Workload &w, const QString &folder, bool alsoClone);

} // namespace simpul::bench
