#pragma once

#include "app/cli/session.h"

namespace simpul::cli {

Outcome restoreRecord(Session &session, Library &library, const QString &id); // `restore ID`

} // namespace simpul::cli
