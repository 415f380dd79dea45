#pragma once

#include <QString>

namespace simpul {

// Whether a library in this folder is only read here, because the folder lies on another computer. SQLite's journal needs memory that
// all who write share, which no network gives: two PCs that write one library over a share destroy it sooner or later. The variable
// SIMPUL_SHARED_FOLDER can say otherwise: `write` where only this PC uses the folder (a home on a server), `read` for any folder.
bool isOnlyRead(const QString &libraryFolder);

// Kinds of file systems as the system calls them: "cifs", "nfs4", "fuse.sshfs", ...
bool isNetworkFileSystem(const QString &kind);

} // namespace simpul
