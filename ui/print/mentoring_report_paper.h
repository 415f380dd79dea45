#pragma once

#include "core/communities/community_year.h"
#include "ui/print/paper_context.h"
#include "ui/print/print_options.h"

namespace simpul {

// P4, laporan pendampingan triwulan: what a community did in three months, what stood in its way, and what comes next.
struct MentoringReportSource {
    CommunityRecords records;
    int year = 0;
    int quarter = 0;       // 0 to 3
    CommunityQuarter done; // its figures
};
Paper mentoringReportPaper(const MentoringReportSource &source, const PaperContext &context);
// Of the quarter in `options`, else of the one we are in.
Result<> printMentoringReport(Library &library, const Uuid &community, const QString &path, const PrintOptions &options);

} // namespace simpul
