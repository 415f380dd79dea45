#pragma once

#include "core/base/result.h"

#include <algorithm>

namespace simpul::cli {

// What the program tells the program that started it. Frozen (design.md section 6): scripts of offices depend on it.
enum class ExitStatus {
    Done = 0,
    Failed = 1,  // the sentence on stderr names the cause
    Usage = 2,   // the command line makes no sense; nothing was done
    Refused = 3, // a bundle that must not be merged
    Remains = 4, // done, but conflicts or waiting segments remain
};

// How a command ends; an error is reported by main() and becomes the exit status of its kind.
using Outcome = Result<ExitStatus>;

inline ExitStatus exitStatusOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage: return ExitStatus::Usage;
    case Error::Kind::Refused: return ExitStatus::Refused;
    default: return ExitStatus::Failed;
    }
}

// Of several files: 3 if any was refused, else 1 if any failed, else 4, else 0.
inline ExitStatus worse(ExitStatus one, ExitStatus other)
{
    static constexpr ExitStatus order[] = {ExitStatus::Done, ExitStatus::Remains, ExitStatus::Failed, ExitStatus::Usage,
                                           ExitStatus::Refused};
    return std::max(one, other, [](ExitStatus a, ExitStatus b) {
        return std::find(std::begin(order), std::end(order), a) < std::find(std::begin(order), std::end(order), b);
    });
}

} // namespace simpul::cli
