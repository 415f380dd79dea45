// R05 and its like: the stick that is full, gone, or changed while it is read. Either all of it, or nothing that anybody sees.
#include "core/base/hash.h"
#include "core/library_parts.h"
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

#include <csignal>

#include <sys/resource.h>

using namespace simpul;
using namespace simpul::test;

namespace {

// No file can grow beyond this while it lives: what a full disk does, to this program only.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN); // a write then fails instead of ending the program
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{bytes, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_limit{};
    void (*m_before)(int) = SIG_DFL;
};

struct Stick {
    Stick()
    {
        ana.trusts(ben);
        ben.trusts(ana);
        REQUIRE(QDir().mkpath(path({})));
    }
    QString path(const QString &name) const { return folder.filePath(QStringLiteral("stick/") + name); }
    QStringList files() const { return QDir(path({})).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    Result<CreateReport> create(const QString &name) { return ana->createBundle(path(name), {.forOffice = {}, .sinceHaveFile = {}}); }
    // A file of that size that zstd cannot make smaller.
    QString file(int size)
    {
        QFile out(folder.filePath(QStringLiteral("lampiran.bin")));
        REQUIRE(out.open(QIODevice::WriteOnly));
        std::string content(std::size_t(size), '\0');
        unsigned state = 7;
        for (char &c : content)
            c = char((state = state * 1'664'525 + 1'013'904'223) >> 24);
        out.write(content.data(), size);
        return out.fileName();
    }
    QTemporaryDir folder;
    TestClock clock;
    Office ana{folder.path(), QStringLiteral("ANA"), clock};
    Office ben{folder.path(), QStringLiteral("BEN"), clock};
};

} // namespace

TEST_CASE(
    "R05: where a bundle cannot be written none is visible, an older one there is untouched, and the next try elsewhere carries everything")
{
    Stick stick;
    const Uuid asset = stick.ana.asset(QStringLiteral("Aset"));
    REQUIRE(stick.ana->attach(asset, stick.file(3'000'000)));
    SECTION("the folder is gone")
    {
        CHECK(errorOf(stick.create(QStringLiteral("hilang/bundle.simpul"))).kind == Error::Kind::Storage);
    }
    SECTION("there is a folder of that name")
    {
        REQUIRE(QDir().mkpath(stick.path(QStringLiteral("bundle.simpul"))));
        CHECK(errorOf(stick.create(QStringLiteral("bundle.simpul"))).kind == Error::Kind::Storage);
        CHECK(stick.files().isEmpty());
    }
    SECTION("the stick is full after a part")
    {
        REQUIRE(stick.create(QStringLiteral("lama.simpul")));
        QFile::remove(stick.path(QStringLiteral("bundle.simpul")));
        REQUIRE(QFile::rename(stick.path(QStringLiteral("lama.simpul")), stick.path(QStringLiteral("bundle.simpul"))));
        const std::string before = contentOf(stick.path(QStringLiteral("bundle.simpul")));
        for (const rlim_t room : {rlim_t(1'000'000), rlim_t(2'900'000)}) {
            const FullDisk full(room);
            const auto made = stick.create(QStringLiteral("bundle.simpul"));
            REQUIRE_FALSE(made);
            CHECK(made.error().kind == Error::Kind::Storage);
            CHECK(made.error().message.endsWith(u'.'));
            CHECK(stick.files() == QStringList{QStringLiteral("bundle.simpul")});
        }
        CHECK(contentOf(stick.path(QStringLiteral("bundle.simpul"))) == before);
    }
    const auto made = stick.create(QStringLiteral("lagi.simpul"));
    REQUIRE(made);
    CHECK(stick.ben.merge(stick.path(QStringLiteral("lagi.simpul"))).attachments == 1);
    CHECK(stick.ben.digest() == stick.ana.digest());
}

TEST_CASE("R05: a guard that cannot be written keeps the bundle from leaving, and the library is not taken for a copy afterwards")
{
    Stick stick;
    stick.ana.asset(QStringLiteral("Satu"));
    stick.ana.sends(stick.ben);
    stick.ana.asset(QStringLiteral("Dua"));
    // The keys' folder is gone and cannot be made: a file stands in its place.
    const QString config = stick.ana.place.configFolder;
    const QString key = stick.ana->identity().replica;
    REQUIRE(QDir().rename(config, config + QStringLiteral(".aside")));
    QFile block(config);
    REQUIRE(block.open(QIODevice::WriteOnly));
    block.close();
    CHECK_FALSE(stick.create(QStringLiteral("bundle.simpul")));
    CHECK(stick.files().isEmpty());
    REQUIRE(block.remove());
    REQUIRE(QDir().rename(config + QStringLiteral(".aside"), config));
    stick.ana.reopen();
    CHECK(stick.ana->notices().isEmpty());
    CHECK(stick.ana->identity().replica == key);
    REQUIRE(stick.create(QStringLiteral("bundle.simpul")));
    stick.ben.merge(stick.path(QStringLiteral("bundle.simpul")));
    CHECK(stick.ben.titles() == "Dua\nSatu");
}

TEST_CASE("R05: a guard file that cannot be replaced after sealing is told, and nothing has left")
{
    Stick stick;
    stick.ana.asset(QStringLiteral("Satu"));
    stick.ana.sends(stick.ben);
    stick.ana.asset(QStringLiteral("Dua"));
    const QDir config(stick.ana.place.configFolder);
    const QString guard = config.filePath(config.entryList({QStringLiteral("guard-*.json")}, QDir::Files).value(0));
    REQUIRE(QFile::rename(guard, guard + QStringLiteral(".aside")));
    REQUIRE(QDir().mkpath(guard)); // a folder: no file can take its name
    CHECK_FALSE(stick.create(QStringLiteral("bundle.simpul")));
    CHECK(stick.files().isEmpty());
    REQUIRE(QDir(guard).removeRecursively());
    REQUIRE(QFile::rename(guard + QStringLiteral(".aside"), guard));
    stick.ana.reopen();
    CHECK(stick.ana->notices().isEmpty()); // ahead of its guard on the same chain: its own
    REQUIRE(stick.create(QStringLiteral("bundle.simpul")));
    stick.ben.merge(stick.path(QStringLiteral("bundle.simpul")));
    CHECK(stick.ben.titles() == "Dua\nSatu");
    CHECK(stick.ben->alarms().isEmpty());
}

TEST_CASE("R05: a disk that fills up while a bundle is merged leaves the library as it was, and merging later brings all")
{
    Stick stick;
    const Uuid asset = stick.ana.asset(QStringLiteral("Aset"));
    REQUIRE(stick.ana->attach(asset, stick.file(3'000'000)));
    for (int i = 0; i < 200; ++i)
        stick.ana.asset(QStringLiteral("Aset %1 ").arg(i) + QString(200, QLatin1Char(char('a' + i % 26))));
    REQUIRE(stick.create(QStringLiteral("bundle.simpul")));
    const QString bundle = stick.path(QStringLiteral("bundle.simpul"));
    const std::string before = stick.ben.databaseHash();
    const QString digest = stick.ben.digest();
    for (const rlim_t room : {rlim_t(40'000), rlim_t(300'000), rlim_t(1'000'000), rlim_t(2'900'000)}) {
        INFO("room " << room);
        {
            const FullDisk full(room);
            const auto merged = stick.ben->mergeBundle(bundle);
            REQUIRE_FALSE(merged);
            CHECK(merged.error().kind == Error::Kind::Storage);
        }
        CHECK(stick.ben.digest() == digest);
        CHECK(stick.ben->quarantine().isEmpty()); // it is not the bundle's fault
        CHECK(filesIn(stick.ben.place.folder + QStringLiteral("/attachments")).empty());
        CHECK(stick.ben.databaseHash() == before);
        CHECK(stick.ben->check(true)->isEmpty());
    }
    CHECK(stick.ben.merge(bundle).attachments == 1);
    CHECK(stick.ben.digest() == stick.ana.digest());
}

TEST_CASE(
    "R05 C11: a bundle changed, cut off or replaced while it is read is refused or read as it was; the library never takes anything else")
{
    Stick stick;
    const Uuid asset = stick.ana.asset(QStringLiteral("Aset"));
    REQUIRE(stick.ana->attach(asset, stick.file(3'000'000)));
    REQUIRE(stick.create(QStringLiteral("bundle.simpul")));
    const QString bundle = stick.path(QStringLiteral("bundle.simpul"));
    const std::string honest = contentOf(bundle);
    stick.ana.asset(QStringLiteral("Yang lain"));
    REQUIRE(stick.create(QStringLiteral("lain.simpul")));
    const std::string before = stick.ben.databaseHash();
    enum class When { Checking, Merging };
    enum class What { Cut, Changed, Replaced };
    const When when = GENERATE(When::Checking, When::Merging);
    const What what = GENERATE(What::Cut, What::Changed, What::Replaced);
    INFO("when " << int(when) << " what " << int(what));
    bool done = false;
    const auto merged = stick.ben->mergeBundle(bundle, {}, true, [&](const QString &, qint64, qint64 total) {
        if (std::exchange(done, done || (total == 0) == (when == When::Merging)) || !done)
            return true;
        QFile file(bundle);
        if (what == What::Replaced) {
            REQUIRE(QFile::remove(bundle));
            REQUIRE(QFile::copy(stick.path(QStringLiteral("lain.simpul")), bundle));
        } else if (what == What::Cut) {
            REQUIRE((file.open(QIODevice::ReadWrite) && file.resize(qint64(honest.size()) / 2)));
        } else {
            REQUIRE(file.open(QIODevice::ReadWrite));
            const auto segments = honest.find("{\"v\":1,\"replica\"", honest.find("segments.pack"));
            for (const std::size_t at : {segments + 700, honest.size() - 40'000}) { // in a segment and in the attachment
                file.seek(qint64(at));
                file.write("tidak asli");
            }
        }
        return true;
    });
    REQUIRE(done);
    if (what == What::Replaced) {
        REQUIRE(merged);
        CHECK(stick.ben.titles() == "Aset");
    } else {
        REQUIRE_FALSE(merged);
        INFO(merged.error().code.toStdString());
        CHECK((merged.error().kind == Error::Kind::Refused || merged.error().kind == Error::Kind::Storage));
        CHECK(stick.ben.titles().empty());
        CHECK(stick.ben.databaseHash() == before);
        QFile file(bundle);
        REQUIRE((file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(honest.data(), qint64(honest.size())) > 0));
        file.close();
        stick.ben.merge(bundle);
        CHECK(stick.ben.titles() == "Aset");
    }
    CHECK(stick.ben->check(true)->isEmpty());
}

TEST_CASE("A merge that a person stops leaves nothing, at whatever step it is stopped")
{
    Stick stick;
    for (int i = 0; i < 50; ++i)
        stick.ana.asset(QStringLiteral("Aset %1").arg(i));
    REQUIRE(stick.create(QStringLiteral("bundle.simpul")));
    const std::string before = stick.ben.databaseHash();
    int steps = 0;
    const auto stopAt = [&](int step) {
        int n = 0;
        const auto merged = stick.ben->mergeBundle(stick.path(QStringLiteral("bundle.simpul")), {}, true,
                                                   [&](const QString &, qint64, qint64) { return n++ != step; });
        steps = n;
        return merged ? QString() : merged.error().code;
    };
    for (int step = 0; stopAt(step) == u"cancelled"; ++step)
        CHECK(stick.ben.databaseHash() == before);
    CHECK(steps >= 2);
    CHECK(stick.ben.digest() == stick.ana.digest());
}

TEST_CASE("A bundle that cannot be read at all is told as such and is not the sender's fault")
{
    Stick stick;
    const auto gone = stick.ben->mergeBundle(stick.path(QStringLiteral("hilang.simpul")));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::Kind::NotFound);
    CHECK(errorOf(stick.ben->mergeBundle(stick.path({}))).message.endsWith(u'.')); // a folder
    CHECK(stick.ben->quarantine().isEmpty());
}
