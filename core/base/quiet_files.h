#pragma once

#include <QHash>
#include <QStringList>

namespace simpul {

// Tells which files of a folder are complete: whoever copies or saves one changes it until it is done, so a file counts once it has
// been the same for two seconds; an empty one after a minute, since some programs make the name first.
class QuietFiles
{
public:
    static constexpr qint64 quietTime = 2000;       // ms
    static constexpr qint64 quietTimeEmpty = 60000; // ms

    // To be asked now and then. Paths of ordinary files right in the folder, in order of their names; not what other programs keep
    // there for themselves: hidden files, locks, half a download.
    QStringList look(const QString &folder, qint64 now);
    bool isWaiting() const { return m_waiting; } // some are not quiet yet: ask again soon

private:
    struct Seen {
        qint64 size = 0;
        qint64 changed = 0;
        qint64 since = 0; // it has been like this
    };
    QHash<QString, Seen> m_seen;
    bool m_waiting = false;
};

} // namespace simpul
