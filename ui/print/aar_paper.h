#pragma once

#include "core/model/meetings/lesson_learned.h"
#include "ui/print/paper_context.h"
#include "ui/print/print_options.h"

namespace simpul {

// P9, lembar AAR: four questions and what is kept, stopped or improved.
Paper aarPaper(const LessonLearned &review, const PaperContext &context);
Result<> printAar(Library &library, const Uuid &review, const QString &path, const PrintOptions &options);

} // namespace simpul
