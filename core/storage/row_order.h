#pragma once

#include <string>
#include <string_view>

namespace simpul {

// A key that sorts (by bytes) between two rows' keys; `before` empty: in front of all, `after` empty: behind all. Keys of one run of
// insertions carry the same random digits, so that the rows two offices insert at one place do not interleave (format.md section 2).
enum class Run {
    Continue, // `before` was written here: the new row goes on with its run
    Begin,    // somebody else's row: whoever adds behind it begins a run of his own
};
std::string positionBetween(std::string_view before, std::string_view after, Run run = Run::Continue);

} // namespace simpul
