#pragma once

#include "core/library.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <type_traits>

namespace simpul {

// A thread with a Library object of its own. Jobs are done one after the other; what they answer arrives on the GUI thread. Nothing
// else in ui calls a library: a page never waits for a disk.
//
//   m_workers.quick().run(this, [id](Library &library) { return library.record(id); },
//                         [this](const Result<Record> &record) { show(record); });
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(LibraryPlace place, const Clock &clock, QObject *parent = nullptr); // its thread opens the library before the first job
    ~Worker() override; // asks every job to stop; one that cannot be stopped, a save, is still done

    // Does `job(Library &) -> Result<T>` or `job(Library &, const Progress &) -> Result<T>` in the background, then `then(Result<T>)`
    // here. Once `owner` is gone nobody waits for the answer, but the job is still done.
    template <typename Job, typename Then>
    void run(QObject *owner, Job job, Then then)
    {
        add(owner, {}, work(std::move(job), std::move(then)));
    }

    // For what changes with every key: in one lane of one owner only the newest job counts. Older ones are skipped or stopped, and
    // their answers never shown. Only for jobs that write nothing.
    template <typename Job, typename Then>
    void runLatest(QObject *owner, const QString &lane, Job job, Then then)
    {
        add(owner, lane, work(std::move(job), std::move(then)));
    }

    void cancel();       // asks the running job to stop; it then answers with Error::Kind::Cancelled
    bool isBusy() const; // until the last answer was given

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(const QString &what, qint64 done, qint64 total); // of a running job, some times a second

private:
    using Answer = std::function<void()>;
    using Work = std::function<Answer(Result<Library *>, const Progress &)>;
    struct Queue;
    class Thread;

    template <typename Job, typename Then>
    static Work work(Job job, Then then)
    {
        // Shared, because std::function copies what it holds and a job may hold what can only be moved.
        auto shared = std::make_shared<Job>(std::move(job));
        auto sharedThen = std::make_shared<Then>(std::move(then));
        return [shared, sharedThen](Result<Library *> library, const Progress &progress) -> Answer {
            const auto call = [&](Library &opened) {
                if constexpr (std::is_invocable_v<Job &, Library &, const Progress &>)
                    return (*shared)(opened, progress);
                else
                    return (*shared)(opened);
            };
            using Outcome = decltype(call(std::declval<Library &>()));
            auto outcome = std::make_shared<Outcome>(library ? call(**library) : Outcome(fail(library.error())));
            return [sharedThen, outcome] { (*sharedThen)(std::move(*outcome)); };
        };
    }

    void add(QObject *owner, const QString &lane, Work work);

    std::shared_ptr<Queue> m_queue;
    std::unique_ptr<Thread> m_thread;
    std::map<std::pair<const void *, QString>, std::shared_ptr<std::atomic<bool>>> m_latest; // by owner and lane: stops the newest job
    int m_pending = 0;
};

} // namespace simpul
