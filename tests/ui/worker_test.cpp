#include "core/base/clock.h"
#include "ui/workers/worker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

namespace {

// A worker with a library of its own in an empty folder.
struct Bench {
    Bench()
    {
        NewOffice office;
        office.code = u"UJI"_s;
        office.name = u"Kantor Uji"_s;
        office.passphrase = "rahasia sekali";
        office.cheapPassphrase = true;
        place = {folder.filePath(u"lib"_s), folder.filePath(u"config"_s), {}};
        REQUIRE(Library::create(place, office, clock));
        worker = std::make_unique<Worker>(place, clock);
    }
    void wait()
    {
        QElapsedTimer timer;
        timer.start();
        while (worker->isBusy() && timer.elapsed() < 20000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        CHECK(!worker->isBusy());
    }

    QTemporaryDir folder;
    SystemClock clock;
    LibraryPlace place;
    std::unique_ptr<Worker> worker;
    QObject owner;
};

} // namespace

TEST_CASE("A job runs in another thread and its answer arrives in this one")
{
    Bench bench;
    QThread *there = nullptr;
    QThread *here = nullptr;
    QString office;
    bench.worker->run(
        &bench.owner,
        [&](Library &library) -> Result<QString> {
            there = QThread::currentThread();
            return library.identity().officeName;
        },
        [&](const Result<QString> &name) {
            here = QThread::currentThread();
            office = name.value_or(QString());
        });
    bench.wait();
    CHECK(office == u"Kantor Uji");
    CHECK(here == QThread::currentThread());
    CHECK(there != here);
}

TEST_CASE("Of many searches typed quickly only the newest is answered")
{
    Bench bench;
    QSemaphore gate;
    bench.worker->run(
        &bench.owner, [&](Library &) -> Result<> { gate.acquire(); return {}; }, [](const Result<> &) {});
    QStringList answers;
    for (const QString &word : {u"a"_s, u"as"_s, u"aset"_s}) {
        bench.worker->runLatest(
            &bench.owner, u"search"_s, [word](Library &) -> Result<QString> { return word; },
            [&](const Result<QString> &answer) { answers << *answer; });
    }
    gate.release();
    bench.wait();
    CHECK(answers == QStringList{u"aset"_s});
}

TEST_CASE("An answer that is under way when something newer is asked is not shown any more")
{
    Bench bench;
    std::vector<int> answers;
    QSemaphore done;
    const auto ask = [&](int number) {
        bench.worker->runLatest(
            &bench.owner, u"search"_s,
            [&done, number](Library &) -> Result<int> {
                done.release();
                return number;
            },
            [&](const Result<int> &answer) { answers.push_back(answer.value_or(-1)); });
    };
    ask(1);
    done.acquire();
    bench.worker->run(&bench.owner, [&done](Library &) -> Result<> { done.release(); return {}; }, [](const Result<> &) {});
    done.acquire(); // the first answer has been sent here
    ask(2);
    bench.wait();
    CHECK(answers == std::vector{2});
}

TEST_CASE("A running search that is no longer wanted is asked to stop, and not shown")
{
    Bench bench;
    QSemaphore started;
    QStringList answers;
    bench.worker->runLatest(
        &bench.owner, u"search"_s,
        [&](Library &, const Progress &progress) -> Result<QString> {
            started.release();
            while (progress(u"…"_s, 0, 0))
                QThread::yieldCurrentThread();
            return u"old"_s;
        },
        [&](const Result<QString> &answer) { answers << *answer; });
    started.acquire();
    bench.worker->runLatest(
        &bench.owner, u"search"_s, [](Library &) -> Result<QString> { return u"new"_s; },
        [&](const Result<QString> &answer) { answers << *answer; });
    bench.wait();
    CHECK(answers == QStringList{u"new"_s});
}

TEST_CASE("Long work can be cancelled")
{
    Bench bench;
    QSemaphore started;
    std::optional<Error::Kind> end;
    bench.worker->run(
        &bench.owner,
        [&](Library &, const Progress &progress) -> Result<> {
            started.release();
            while (progress(u"Menggabungkan"_s, 1, 2))
                QThread::yieldCurrentThread();
            return fail(Error::Kind::Cancelled, u"Dihentikan"_s);
        },
        [&](const Result<> &result) { end = result.error().kind; });
    started.acquire();
    bench.worker->cancel();
    bench.wait();
    CHECK(end == Error::Kind::Cancelled);
}

TEST_CASE("An answer for something that is gone is dropped")
{
    Bench bench;
    QSemaphore gate;
    bool answered = false;
    auto owner = std::make_unique<QObject>();
    bench.worker->run(
        owner.get(), [&](Library &) -> Result<> { gate.acquire(); return {}; }, [&](const Result<> &) { answered = true; });
    owner.reset();
    gate.release();
    bench.wait();
    CHECK(!answered);
}

TEST_CASE("What was asked to be saved is saved even when the window closes at once")
{
    Bench bench;
    const Uuid id = Library::open(bench.place, bench.clock).value()->newId();
    bench.worker->run(
        &bench.owner, [&](Library &library) { return library.save(RecordEdit("note", id).set("title", u"Catatan"_s)); }, [](const Result<> &) {});
    bench.worker.reset();
    CHECK(Library::open(bench.place, bench.clock).value()->titleOf(id) == u"Catatan");
}

TEST_CASE("When the library cannot be opened, each job is answered with the reason")
{
    Bench bench;
    Worker worker({bench.folder.filePath(u"nowhere"_s), bench.place.configFolder, {}}, bench.clock);
    bool failed = false;
    worker.run(&bench.owner, [](Library &) -> Result<> { return {}; }, [&](const Result<> &result) { failed = !result && !result.error().message.isEmpty(); });
    while (worker.isBusy())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(failed);
}
