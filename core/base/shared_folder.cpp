#include "core/base/shared_folder.h"

#include <QDir>
#include <QStorageInfo>
#include <QStringList>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace simpul {

bool isNetworkFileSystem(const QString &kind)
{
    static const QStringList beginnings = {
        QStringLiteral("nfs"),          QStringLiteral("cifs"),        QStringLiteral("smb"),           QStringLiteral("9p"),
        QStringLiteral("afs"),          QStringLiteral("ncp"),         QStringLiteral("ceph"),          QStringLiteral("davfs"),
        QStringLiteral("fuse.sshfs"),   QStringLiteral("fuse.rclone"), QStringLiteral("fuse.gvfsd"),    QStringLiteral("fuse.davfs"),
        QStringLiteral("fuse.gluster"), QStringLiteral("fuse.smb"),    QStringLiteral("fuse.kio-fuse"),
        QStringLiteral("vboxsf"),       QStringLiteral("fuse.vmhgfs"),
    };
    for (const QString &beginning : beginnings) {
        if (kind.startsWith(beginning))
            return true;
    }
    return false;
}

static bool isOnNetwork(const QString &folder)
{
#ifdef Q_OS_WIN
    const QString path = QDir::toNativeSeparators(QDir(folder).absolutePath());
    if (path.startsWith(QStringLiteral("\\\\")))
        return true;
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(QString(path.left(3)).utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QString::fromUtf8(QStorageInfo(folder).fileSystemType()));
#endif
}

bool isOnlyRead(const QString &libraryFolder)
{
    const QString said = qEnvironmentVariable("SIMPUL_SHARED_FOLDER");
    return said == QLatin1String("read") || (said != QLatin1String("write") && isOnNetwork(libraryFolder));
}

} // namespace simpul
