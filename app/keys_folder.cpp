#include "app/keys_folder.h"

#include "core/base/shared_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace simpul {

QString usualKeysFolder(const QString &libraryFolder)
{
    const QString beside = QDir(libraryFolder).absolutePath() + QStringLiteral(".config");
    if (!isOnlyRead(libraryFolder) && QFileInfo(beside).isDir())
        return beside;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/simpul");
}

} // namespace simpul
