#include "core/base/files.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace simpul {

static Error cannotWrite(const QString &path, const QString &why)
{
    return {Error::Kind::Storage, Text::tr("\"%1\" cannot be written: %2. Check the free space and the permission of the folder.").arg(path, why),
            QStringLiteral("cannot-write"), {}};
}

// What a wrong path must not destroy: a library (any database), a device, a pipe.
static Result<> mayReplace(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return {};
    if (!info.isFile())
        return fail(Error::Kind::Storage, Text::tr("\"%1\" is no ordinary file. Choose another name.").arg(path), QStringLiteral("cannot-write"));
    QFile there(path);
    if (there.open(QIODevice::ReadOnly) && there.read(16) == QByteArray("SQLite format 3\0", 16))
        return fail(Error::Kind::Denied, Text::tr("\"%1\" is a database, perhaps a library. Choose another name.").arg(path), QStringLiteral("cannot-write"));
    return {};
}

Result<> writeFile(const QString &path, const std::function<Result<>(QIODevice &)> &fill)
{
    if (const auto may = mayReplace(path); !may)
        return may;
    QSaveFile file(path); // commit() flushes to the disk before it renames
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    if (auto filled = fill(file); !filled) {
        file.cancelWriting();
        return filled;
    }
    if (!file.commit())
        return fail(cannotWrite(path, file.errorString()));
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    return writeFile(path, [&](QIODevice &file) -> Result<> {
        if (file.write(content) != content.size())
            return fail(cannotWrite(path, file.errorString()));
        return {};
    });
}

Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, Text::tr("\"%1\" cannot be read: %2.").arg(from, source.errorString()), QStringLiteral("cannot-read"));
    return writeFile(to, [&](QIODevice &out) -> Result<> {
        static constexpr qint64 piece = 1024 * 1024;
        while (!source.atEnd()) {
            const QByteArray bytes = source.read(piece);
            if (bytes.isEmpty() || out.write(bytes) != bytes.size())
                return fail(cannotWrite(to, out.errorString()));
        }
        return {};
    });
}

Result<QByteArray> readFile(const QString &path, qint64 atMost)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Text::tr("\"%1\" cannot be read: %2.").arg(path, file.errorString()), QStringLiteral("cannot-read"));
    const QByteArray content = file.read(atMost + 1);
    if (content.size() > atMost)
        return fail(Error::Kind::Invalid, Text::tr("\"%1\" is too large for what it should be.").arg(path), QStringLiteral("too-large"));
    return content;
}

QString fileNameFrom(const QString &title)
{
    static constexpr qsizetype longest = 80;
    QString name = title.simplified().left(longest);
    for (const QChar bad : QStringLiteral("\\/:*?\"<>|"))
        name.replace(bad, u'-');
    return name;
}

void makePrivate(const QString &path)
{
    const auto owner = QFileInfo(path).isDir() ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner : QFile::ReadOwner | QFile::WriteOwner;
    QFile::setPermissions(path, owner);
}

} // namespace simpul
