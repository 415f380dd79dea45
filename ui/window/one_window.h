#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace simpul {

struct LibraryPlace;

// A library has one window on one PC: whoever starts the program again brings that one to the front, with the bundles to look at. The
// second start leaves a note in a folder the first one watches; no port and no socket is opened.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(const LibraryPlace &place);

    bool isFirst() const { return m_isFirst; }
    bool handOver(const QStringList &paths) const; // from the second to the first; false: the note could not be written

Q_SIGNALS:
    void asked(const QStringList &paths);

private:
    void readNotes();

    QString m_folder; // of the notes
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watch;
    bool m_isFirst = false;
};

} // namespace simpul
