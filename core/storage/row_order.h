#pragma once

#include <string>
#include <string_view>

namespace simpul {

// A key that sorts (by bytes) between two rows' keys; `before` empty: in front of all, `after` empty: behind all. Keys of one run of
// insertions carry the same random digits, so that the rows two offices insert at one place do not interleave (format.md section 2).
std::string positionBetween(std::string_view before, std::string_view after);

} // namespace simpul
