#pragma once

#include "ui/forms/drafts.h"
#include "ui/workers/worker.h"

#include <QThread>
#include <QTimer>

#include <optional>

namespace simpul {

// The threads of an open library: one for what somebody waits for with a hand on the keyboard (search, lists, details, saving), one for
// what takes its time and shows progress (merging, importing, writing bundles), and one for what nobody waits for: scans and old office
// files are read by other programs as soon as they are there.
class Workers : public QObject
{
    Q_OBJECT

public:
    Workers(const LibraryPlace &place, const Clock &clock, QObject *parent = nullptr);

    Worker &quick() { return m_quick; }
    Worker &slow() { return m_slow; }
    Worker &forRecords(qint64 count) { return count > 200 ? m_slow : m_quick; } // many take their time
    bool isBusy() const { return m_quick.isBusy() || m_slow.isBusy(); }

    const LibraryPlace &place() const { return m_place; }
    Drafts &drafts() { return m_drafts; } // what is being written in this window
    Uuid newId() const; // for a record that is about to be written
    void setPerson(const QString &person); // who is at work from now on

    // Whoever wrote something says so: the pages show it anew. `saved` is for what a person saved, told in the status bar.
    void tellWritten();
    void tellSaved();

Q_SIGNALS:
    void libraryChanged(); // here, or by another window or program
    void saved();
    void personChanged();

private:
    void lookElsewhere();
    void readFiles();

    LibraryPlace m_place;
    const Clock &m_clock;
    QTimer m_watch;
    QTimer m_untilReading;
    Worker m_quick;
    Worker m_slow;
    Worker m_idle;
    Drafts m_drafts;
};

// For the little that happens before there is a library to open: `job() -> Result<T>` in a thread of its own, then `then(Result<T>)` here.
template <typename Job, typename Then>
void runAside(QObject *owner, Job job, Then then)
{
    using Outcome = std::invoke_result_t<Job>;
    auto outcome = std::make_shared<std::optional<Outcome>>();
    QThread *thread = QThread::create([job = std::move(job), outcome]() mutable { *outcome = job(); });
    QObject::connect(thread, &QThread::finished, owner, [outcome, then = std::move(then)]() mutable { then(std::move(**outcome)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace simpul
