#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace simpul::cli {

// The passphrase of an office key: the first line of `file` without its line end; without a file a person at a terminal is asked,
// and without a terminal it is wrong usage. A new passphrase is asked for twice.
enum class Passphrase { Known, New };
Result<QByteArray> passphrase(const QString &file, Passphrase which);

} // namespace simpul::cli
