#pragma once

#include "tests/bench/offices.h"

namespace simpul::bench {

// Each measures one group of goals and adds its rows to the report (design.md section 9).
void verifyRow(const Setting &setting, const PreparedW &w);
void sizeRows(const Setting &setting, const PreparedW &w);
void memoryRows(const Setting &setting, const PreparedW &w);
void hostileRows(const Setting &setting);
void startRow(const Setting &setting, const PreparedW &w);
void searchRows(const Setting &setting, const PreparedW &w);
void printRows(const Setting &setting);

struct MergeParts { // of mergeRows()
    bool tables = false;
    bool searchable = false;
    bool again = false;
    bool library = false;
};
void mergeRows(const Setting &setting, const PreparedW &w, const MergeParts &wanted);

} // namespace simpul::bench
