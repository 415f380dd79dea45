#include "ui/window/inbox_watch.h"

#include "ui/workers/workers.h"

#include <QDateTime>
#include <QDir>

namespace simpul {

static constexpr int soon = 700;        // ms
static constexpr int nowAndThen = 30000; // ms

InboxWatch::InboxWatch(Workers &workers, const QString &folder, QObject *parent) : QObject(parent), m_workers(workers), m_folder(folder)
{
    m_watcher.addPath(folder);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &InboxWatch::look);
    connect(&m_soon, &QTimer::timeout, this, &InboxWatch::look);
    connect(&m_always, &QTimer::timeout, this, &InboxWatch::look);
    m_always.start(nowAndThen);
    m_soon.start();
}

void InboxWatch::look()
{
    if (m_taking)
        return;
    QStringList ready = m_quiet.look(m_folder, QDateTime::currentMSecsSinceEpoch());
    ready.removeIf([this](const QString &path) { return m_stuck.contains(path); });
    if (m_quiet.isWaiting())
        m_soon.start();
    if (ready.isEmpty())
        return;
    m_taking = true;
    m_workers.slow().run(
        this, [ready](Library &library, const Progress &progress) { return library.takeInbox(ready, progress); },
        [this](const Result<InboxReport> &report) {
            m_taking = false;
            if (!report) {
                Q_EMIT failed(report.error().message); // the timer tries again
                return;
            }
            for (const QString &path : report->notMoved)
                m_stuck.insert(path);
            Q_EMIT taken(*report);
            m_soon.start();
        });
}

} // namespace simpul
