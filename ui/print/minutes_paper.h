#pragma once

#include "core/library.h"
#include "core/model/meetings/action_item.h"
#include "core/model/meetings/meeting.h"
#include "ui/print/paper_context.h"
#include "ui/print/print_options.h"

#include <QSet>

namespace simpul {

// P3, notula: what was said, decided and agreed to be done, with who was there and photos as annexes.
struct MinutesPaperSource {
    Meeting meeting;
    QList<ActionItem> actions; // the first due first
    QSet<Uuid> members; // of the meeting's community at that time; the others who came are guests
};
Paper minutesPaper(const MinutesPaperSource &source, const PaperContext &context);
Result<> printMinutes(Library &library, const Uuid &meeting, const QString &path, const PrintOptions &options);

} // namespace simpul
