#pragma once

#include "core/model/meetings/meeting.h"
#include "ui/print/paper_context.h"
#include "ui/print/print_options.h"

namespace simpul {

// P2, daftar hadir. Empty it is signed at the meeting: the names of those who are expected, then rows to the end of the page. Filled it
// says who came how.
struct AttendancePaperSource {
    Meeting meeting;
    bool empty = false;
};
Paper attendancePaper(const AttendancePaperSource &source, const PaperContext &context);
Result<> printAttendance(Library &library, const Uuid &meeting, const QString &path, const PrintOptions &options);

// The annex of the minutes: the same rows without room to sign.
PaperTable attendanceAnnex(const Meeting &meeting, const PaperContext &context);

} // namespace simpul
