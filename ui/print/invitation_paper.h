#pragma once

#include "core/model/meetings/meeting.h"
#include "ui/print/paper_context.h"
#include "ui/print/print_options.h"

namespace simpul {

// P1, surat undangan rapat.
Paper invitationPaper(const Meeting &meeting, const PaperContext &context);
Result<> printInvitation(Library &library, const Uuid &meeting, const QString &path, const PrintOptions &options);

} // namespace simpul
