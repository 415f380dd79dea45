// A folder whose files are taken in by themselves.
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/library.h"

#include <QDir>
#include <QFileInfo>

namespace simpul {

namespace {

constexpr auto takenFolder = QLatin1String("sudah-diimpor"); // names that stay: people look for their files there
constexpr auto failedFolder = QLatin1String("gagal");

// A path in that folder which nothing has yet: "surat.pdf", "surat (2).pdf".
QString freePath(const QDir &folder, const QString &name)
{
    const QFileInfo info(name);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString path = folder.filePath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 (%2)%3").arg(info.completeBaseName()).arg(i).arg(suffix));
    return path;
}

// Moves a file of the inbox into a folder beside it; nothing is ever overwritten. Empty if that is not possible: it then stays.
QString movedInto(const QString &path, const QString &folderName)
{
    const QFileInfo info(path);
    QDir folder(info.absolutePath());
    if (!folder.mkpath(folderName) || !folder.cd(folderName))
        return {};
    const QString to = freePath(folder, info.fileName());
    return QFile::rename(path, to) ? to : QString();
}

} // namespace

Result<InboxReport> Library::takeInbox(const QStringList &paths, const Progress &progress)
{
    InboxReport report;
    const auto imported = importFiles(paths, {}, progress);
    if (!imported)
        return fail(imported.error()); // nothing was taken in, so nothing is moved
    report.import = *imported;
    QHash<QString, QString> reasons;
    for (const ImportProblem &problem : imported->failed)
        reasons.insert(problem.path, problem.message);
    for (const QString &path : paths) {
        const bool isFailed = reasons.contains(path);
        const QString to = movedInto(path, isFailed ? failedFolder : takenFolder);
        if (to.isEmpty())
            report.notMoved << path;
        else if (isFailed)
            (void)writeFile(to + QStringLiteral(".txt"), reasons.value(path).toUtf8() + '\n'); // the reason is in the report too
    }
    return report;
}

} // namespace simpul
