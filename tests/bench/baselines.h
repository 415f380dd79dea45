#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/workload.h"

namespace simpul::bench {

// What one would write without Simpul.

enum class FullText { None, Triggers };
struct RawInsert {
    Cost cost;            // the statements only, not the making of the texts
    qint64 fileBytes = 0; // after a checkpoint, closed
    QString problem;      // empty: it worked
};
// Every record of W into a table of an SQLite file: id BLOB PRIMARY KEY and 8 text columns; WAL, synchronous=NORMAL, one transaction per
// 10,000 rows; then the update of two columns of every tenth one, in one transaction. With FullText::Triggers an FTS5 table with
// external content (unicode61) follows by triggers.
RawInsert rawInsert(const Workload &w, const QString &file, FullText fullText, int pageSize = 4096);

// W as raw JSON Lines: the records, then what changed.
bool writeJsonLines(const Workload &w, const QString &file);

} // namespace simpul::bench
