#pragma once

#include <future>

namespace simpul {

// For std::async: on a thread of its own, or, where the system has none left, when the result is asked for.
inline constexpr std::launch whereRoom = std::launch::async | std::launch::deferred;

} // namespace simpul
