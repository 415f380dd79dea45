#pragma once

#include "core/model/value.h"

namespace simpul {

// Seconds ("8100"), "2:15" (hours and minutes), "2:15:30", "2 jam 15 menit", "2,5 hours", "1 hari" (of 24 hours).
std::optional<Seconds> parseDuration(const QString &text);

// "2 jam 15 menit" or "2 hours 15 minutes"; whole days as days ("1 hari").
QString displayDuration(Seconds duration);

} // namespace simpul
