#pragma once

#include "core/model/meetings/official_record.h"
#include "ui/print/paper_context.h"
#include "ui/print/print_options.h"

namespace simpul {

// P10, berita acara: on which day, in words, which parties state what.
Paper officialRecordPaper(const OfficialRecord &record, const PaperContext &context);
Result<> printOfficialRecord(Library &library, const Uuid &record, const QString &path, const PrintOptions &options);

} // namespace simpul
