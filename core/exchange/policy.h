#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

#include <cstdint>

// What no office writes in its whole life: a bundle with more is refused, whoever signed it (format.md section 6, stage 7).
namespace simpul::policy {

inline constexpr std::uint64_t mostOperations = 1'000'000;
inline constexpr std::uint32_t mostOnOneRegister = 10'000;
inline constexpr std::int64_t mostConflicts = 100'000;

inline std::unexpected<Error> broken()
{
    return fail(Error::Kind::Refused, Text::tr("The bundle holds more changes than any office makes. It was refused to protect this library; call the sender."),
                QStringLiteral("policy"));
}

} // namespace simpul::policy
