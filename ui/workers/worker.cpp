#include "ui/workers/worker.h"

#include "core/base/shared_folder.h"
#include "core/base/text.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace simpul {

// Progress is told this often: more would keep the GUI thread busy with painting it.
static constexpr int tellEveryMs = 80;

// What the GUI thread and the worker's thread share.
struct Worker::Queue {
    struct Job {
        const void *who = nullptr; // with `lane`: whose newest job counts
        QString lane;
        QPointer<QObject> owner; // read on the GUI thread only
        Work work;
        std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
    };

    QMutex mutex;
    QWaitCondition more;
    std::deque<std::shared_ptr<Job>> waiting;
    std::shared_ptr<Job> running;
    bool closing = false;
};

// Takes jobs from the queue until it closes and nothing waits.
class Worker::Thread : public QThread
{
public:
    Thread(Worker &worker, LibraryPlace place, const Clock &clock) : m_worker(worker), m_place(std::move(place)), m_clock(clock) {}

protected:
    void run() override
    {
        while (const auto job = next())
            deliver(job, job->work(library(), progressOf(*job)));
        m_library.reset();
    }

private:
    std::shared_ptr<Queue::Job> next()
    {
        Queue &queue = *m_worker.m_queue;
        const QMutexLocker lock(&queue.mutex);
        queue.running.reset();
        while (queue.waiting.empty() && !queue.closing)
            queue.more.wait(&queue.mutex);
        if (queue.waiting.empty())
            return nullptr;
        queue.running = queue.waiting.front();
        queue.waiting.pop_front();
        return queue.running;
    }

    Result<Library *> library()
    {
        // What is in memory of a library on another computer belongs to the file as it was.
        const QFileInfo file(m_place.folder + QStringLiteral("/library.db"));
        if (m_isShared && m_library && file.lastModified() != m_written)
            m_library.reset();
        if (!m_library) {
            m_isShared = isOnlyRead(m_place.folder);
            m_written = file.lastModified();
            auto opened = Library::open(m_place, m_clock);
            if (!opened)
                return fail(opened.error());
            m_library = std::move(*opened);
        }
        return m_library.get();
    }

    Progress progressOf(const Queue::Job &job)
    {
        m_sinceTold.start();
        m_told = false;
        return [this, stop = job.stop](const QString &what, qint64 done, qint64 total) {
            if (!m_told || m_sinceTold.elapsed() >= tellEveryMs) {
                m_told = true;
                m_sinceTold.restart();
                QMetaObject::invokeMethod(
                    &m_worker, [worker = &m_worker, what, done, total] { Q_EMIT worker->progressed(what, done, total); },
                    Qt::QueuedConnection);
            }
            return !stop->load();
        };
    }

    void deliver(const std::shared_ptr<Queue::Job> &job, Answer answer)
    {
        QMetaObject::invokeMethod(
            &m_worker,
            [worker = QPointer(&m_worker), job, answer = std::move(answer)] {
                const bool wanted = job->lane.isEmpty() || !job->stop->load();
                if (worker && wanted && !job->lane.isEmpty())
                    worker->m_latest.erase({job->who, job->lane});
                if (job->owner && wanted)
                    answer(); // which may close the library, and with it the worker
                if (worker && --worker->m_pending == 0)
                    Q_EMIT worker->busyChanged(false);
            },
            Qt::QueuedConnection);
    }

    Worker &m_worker;
    LibraryPlace m_place;
    const Clock &m_clock;
    std::unique_ptr<Library> m_library;
    bool m_isShared = false;
    QDateTime m_written; // of a shared one, when it was opened
    QElapsedTimer m_sinceTold;
    bool m_told = false;
};

Worker::Worker(LibraryPlace place, const Clock &clock, QObject *parent)
    : QObject(parent), m_queue(std::make_shared<Queue>()), m_thread(std::make_unique<Thread>(*this, std::move(place), clock))
{
    m_thread->start();
}

Worker::~Worker()
{
    {
        const QMutexLocker lock(&m_queue->mutex);
        m_queue->closing = true;
        std::erase_if(m_queue->waiting, [](const auto &job) { return !job->lane.isEmpty(); });
        for (const auto &job : m_queue->waiting)
            job->stop->store(true);
        if (m_queue->running)
            m_queue->running->stop->store(true);
        m_queue->more.wakeAll();
    }
    m_thread->wait();
}

void Worker::add(QObject *owner, const QString &lane, Work work)
{
    Q_ASSERT(QThread::currentThread() == thread());
    auto job = std::make_shared<Queue::Job>();
    job->who = owner;
    job->lane = lane;
    job->owner = owner;
    job->work = std::move(work);

    if (!lane.isEmpty()) {
        auto &latest = m_latest[{owner, lane}];
        if (latest)
            latest->store(true); // also one that is done, whose answer is under way
        latest = job->stop;
    }
    const bool wasIdle = m_pending == 0;
    ++m_pending;
    {
        const QMutexLocker lock(&m_queue->mutex);
        const auto older = [&](const std::shared_ptr<Queue::Job> &other) {
            return !lane.isEmpty() && other->who == owner && other->lane == lane;
        };
        m_pending -= int(std::erase_if(m_queue->waiting, older));
        m_queue->waiting.push_back(std::move(job));
        m_queue->more.wakeOne();
    }
    if (wasIdle)
        Q_EMIT busyChanged(true);
}

void Worker::cancel()
{
    const QMutexLocker lock(&m_queue->mutex);
    if (m_queue->running)
        m_queue->running->stop->store(true);
}

bool Worker::isBusy() const
{
    return m_pending > 0;
}

} // namespace simpul
