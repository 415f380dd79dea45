#include "ui/window/one_window.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/uuid.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr qint64 largestNote = 1 << 20; // bytes

OneWindow::OneWindow(const QString &configFolder, const QString &libraryFolder)
{
    const QByteArray library = QDir(libraryFolder).absolutePath().toUtf8();
    const QString name = QString::fromStdString(toHex(sha256({library.data(), std::size_t(library.size())}).view().substr(0, 8)));
    m_folder = configFolder + u"/window-"_s + name;
    if (!QDir().mkpath(m_folder)) {
        m_isFirst = true; // nowhere to look: better two windows than none
        return;
    }
    makePrivate(configFolder);
    m_lock = std::make_unique<QLockFile>(m_folder + u"/lock"_s);
    m_lock->setStaleLockTime(0); // held as long as its program runs; a lock of one that crashed is taken over
    m_isFirst = m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError;
    if (!m_isFirst)
        return;
    for (const QFileInfo &old : QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files))
        QFile::remove(old.filePath());
    m_watch.addPath(m_folder);
    connect(&m_watch, &QFileSystemWatcher::directoryChanged, this, &OneWindow::readNotes);
}

bool OneWindow::handOver(const QStringList &paths) const
{
    const QString note = m_folder + u'/' + QString::fromStdString(randomLetters(12)) + u".json"_s;
    return writeFile(note, QJsonDocument(QJsonArray::fromStringList(paths)).toJson()).has_value();
}

void OneWindow::readNotes()
{
    for (const QFileInfo &note : QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        const auto content = readFile(note.filePath(), largestNote);
        QFile::remove(note.filePath());
        if (!content)
            continue;
        QStringList paths;
        for (const QJsonValue &path : QJsonDocument::fromJson(*content).array())
            paths << path.toString();
        Q_EMIT asked(paths);
    }
}

} // namespace simpul
