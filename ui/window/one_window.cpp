#include "ui/window/one_window.h"

#include "core/base/files.h"
#include "core/base/uuid.h"
#include "core/library.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr qint64 largestNote = 1 << 20; // bytes

OneWindow::OneWindow(const LibraryPlace &place) : m_folder(place.ownFolder(u"window"_s))
{
    if (!QDir().mkpath(m_folder)) {
        m_isFirst = true; // nowhere to look: better two windows than none
        return;
    }
    makePrivate(place.configFolder);
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
