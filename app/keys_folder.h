#pragma once

#include <QString>

namespace simpul {

// Where the keys of a library are unless somebody says otherwise. Keys that lie beside it (DIR.config, as the demo puts them) are its
// own; else those of this user count. A library written to without its keys takes itself for a copy and goes on under a new one, so a
// near guess is better than none. What lies beside a library in a shared folder belongs to the PC that holds it.
QString usualKeysFolder(const QString &libraryFolder);

} // namespace simpul
