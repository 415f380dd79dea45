#include "core/base/quiet_files.h"

#include <QDateTime>
#include <QDir>

namespace simpul {

static bool isOfAnotherProgram(const QString &name)
{
    static const QStringList halfWritten = {QStringLiteral(".part"), QStringLiteral(".crdownload"), QStringLiteral(".tmp"), QStringLiteral(".partial"),
                                            QStringLiteral("~")};
    const auto endsSo = [&](const QString &end) { return name.endsWith(end, Qt::CaseInsensitive); };
    return name.startsWith(u'.') || name.startsWith(QStringLiteral("~$")) || std::any_of(halfWritten.begin(), halfWritten.end(), endsSo);
}

QStringList QuietFiles::look(const QString &folder, qint64 now)
{
    QStringList ready;
    QHash<QString, Seen> seen;
    m_waiting = false;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (isOfAnotherProgram(file.fileName()))
            continue;
        Seen state{file.size(), file.lastModified().toMSecsSinceEpoch(), now};
        const auto before = m_seen.constFind(file.filePath());
        if (before != m_seen.cend() && before->size == state.size && before->changed == state.changed)
            state.since = before->since;
        const bool isQuiet = now - state.since >= (state.size == 0 ? quietTimeEmpty : quietTime);
        if (isQuiet)
            ready << file.filePath();
        m_waiting = m_waiting || !isQuiet;
        seen.insert(file.filePath(), state);
    }
    m_seen = seen;
    return ready;
}

} // namespace simpul
