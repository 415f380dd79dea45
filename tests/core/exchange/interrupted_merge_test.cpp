// R01: the power goes while a bundle is merged.
#include "tests/support/forge.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <chrono>
#include <cstdio>
#include <random>
#include <thread>

using namespace simpul;
using namespace simpul::test;

// Not a test: what the test below runs as a program of its own and kills. Its library and the bundle stand in the environment.
TEST_CASE("Merges a bundle into a library", "[.merging-child]")
{
    const LibraryPlace place{qEnvironmentVariable("SIMPUL_TEST_LIBRARY"), qEnvironmentVariable("SIMPUL_TEST_KEYS"), {}};
    TestClock clock;
    const auto library = Library::open(place, clock);
    REQUIRE(library);
    std::puts("ready");
    std::fflush(stdout);
    REQUIRE((*library)->mergeBundle(qEnvironmentVariable("SIMPUL_TEST_BUNDLE")));
}

namespace {

class MergingChild
{
public:
    explicit MergingChild(const Office &office, const QString &bundle)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SIMPUL_TEST_LIBRARY"), office.place.folder);
        environment.insert(QStringLiteral("SIMPUL_TEST_KEYS"), office.place.configFolder);
        environment.insert(QStringLiteral("SIMPUL_TEST_BUNDLE"), bundle);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.merging-child]")});
        QByteArray said;
        while (!said.contains("ready")) {
            REQUIRE(m_process.waitForReadyRead(60'000));
            said += m_process.readAllStandardOutput();
        }
    }
    void killAfter(std::chrono::microseconds time)
    {
        std::this_thread::sleep_for(time);
        m_process.kill();
        REQUIRE(m_process.waitForFinished(60'000));
    }
    void finish()
    {
        REQUIRE(m_process.waitForFinished(60'000));
        REQUIRE(m_process.exitCode() == 0);
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE(
    "R01: a program killed at any moment of a merge leaves the library as before or as after it; it is sound, and merging again completes")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    ForgeDesk desk;
    ForgedPc pc("BKPSDM", 40, 41);
    desk.trust(pc);
    ForgedBundle bundle(pc);
    const int records = 3000;
    for (int first = 0; first < records; first += 1000) {
        std::vector<std::string> lines;
        for (int i = first; i < first + 1000; ++i)
            lines.push_back(forgedLine(i - first, "knowledge_asset", forgedId(i),
                                       R"({"kind":"panduan","summary":"Ringkasan yang cukup panjang dari aset nomor )" + std::to_string(i)
                                           + R"(","title":"Aset )" + std::to_string(i) + R"(","keywords/arsip/!":0})"));
        bundle.with(pc.next(lines));
    }
    const QString path = desk.put(bundle.bytes());
    desk.office.asset(QStringLiteral("Milik sendiri"));
    const QString before = desk.office.digest();
    desk.office.close();
    const QString kept = desk.path(QStringLiteral("sebelum"));
    copyFolder(desk.office.place.folder, kept);
    const auto putBack = [&] {
        QDir(desk.office.place.folder).removeRecursively();
        copyFolder(kept, desk.office.place.folder);
    };

    std::chrono::microseconds whole{};
    QString after;
    for (int i = 0; i < 2; ++i) { // the first time the program is not in memory yet
        putBack();
        MergingChild child(desk.office, path);
        QElapsedTimer time;
        time.start();
        child.finish();
        whole = std::chrono::microseconds(time.nsecsElapsed() / 1000);
        desk.office.reopen();
        after = desk.office.digest();
        desk.office.close();
    }
    REQUIRE(after != before);

    putBack();
    int finished = 0;
    for (int kill = 0; kill < 50; ++kill) {
        const auto time = std::chrono::microseconds(std::int64_t(random() % 1'000'000) * whole.count() / 1'000'000);
        INFO("kill " << kill << " after " << time.count() << " of " << whole.count() << " microseconds");
        MergingChild(desk.office, path).killAfter(time);
        desk.office.reopen();
        REQUIRE(desk.office->notices().isEmpty());
        CHECK(desk.office->check(false)->isEmpty());
        const QString digest = desk.office.digest();
        const bool isAfter = digest == after;
        CHECK((digest == before || isAfter));
        CHECK(desk.office->stats().records == (isAfter ? records + 1 : 1));
        finished += isAfter ? 1 : 0;
        // Merged again in every fifth round, and whenever it was done already; the others go on with what the kill has left.
        if (isAfter || kill % 5 == 0) {
            desk.office.merge(path);
            CHECK(desk.office.digest() == after);
            CHECK(desk.office->search({.text = QStringLiteral("2999"), .type = {}}).total == 1);
            desk.office.close();
            putBack();
        }
        desk.office.close();
    }
    CHECK(finished < 50); // else nothing was interrupted
    desk.office.reopen();
    desk.office.merge(path);
    CHECK(desk.office.digest() == after);
    CHECK(desk.office->check(true)->isEmpty());
}
