#pragma once

#include "core/base/quiet_files.h"
#include "core/exchange/reports.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace simpul {

class Workers;

// Watches a folder of the person's choice: what is put there becomes a draft by itself and moves to the folder of what was imported.
class InboxWatch : public QObject
{
    Q_OBJECT

public:
    InboxWatch(Workers &workers, const QString &folder, QObject *parent);
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void taken(const simpul::InboxReport &report);
    void failed(const QString &problem);

private:
    void look();

    Workers &m_workers;
    const QString m_folder;
    QFileSystemWatcher m_watcher;
    QuietFiles m_quiet;
    QTimer m_soon;   // while something is not quiet yet
    QTimer m_always; // folders of other PCs do not tell when they change
    QSet<QString> m_stuck; // could not be moved: not tried again and again
    bool m_taking = false;
};

} // namespace simpul
