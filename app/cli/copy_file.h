#pragma once

#include "core/base/result.h"

namespace simpul::cli {

Result<> copyFile(const QString &from, const QString &to); // whole or not at all; replaces what is there

} // namespace simpul::cli
