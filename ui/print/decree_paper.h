#pragma once

#include "core/model/communities/decree.h"
#include "ui/print/paper_context.h"
#include "ui/print/print_options.h"

namespace simpul {

// P6, keputusan: on which grounds, what is decided, and in an annex who is appointed to what.
Paper decreePaper(const Decree &decree, const PaperContext &context);
Result<> printDecree(Library &library, const Uuid &decree, const QString &path, const PrintOptions &options);

} // namespace simpul
