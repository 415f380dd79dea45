#include "app/cli/copy_file.h"

#include "app/cli/cli_text.h"

#include "core/base/files.h"

#include <QFile>

namespace simpul::cli {

Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, Cli::tr("\"%1\" cannot be read: %2.").arg(from, source.errorString()),
                    QStringLiteral("cannot-read"));
    }
    return writeFile(to, [&](QIODevice &out) -> Result<> {
        static constexpr qint64 piece = 1024 * 1024;
        while (!source.atEnd()) {
            const QByteArray bytes = source.read(piece);
            if (bytes.isEmpty() || out.write(bytes) != bytes.size()) {
                return fail(Error::Kind::Storage, Cli::tr("\"%1\" cannot be written: %2.").arg(to, out.errorString()),
                            QStringLiteral("cannot-write"));
            }
        }
        return {};
    });
}

} // namespace simpul::cli
