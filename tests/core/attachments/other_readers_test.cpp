#include "core/attachments/other_readers.h"

#include "core/base/child_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace simpul;

TEST_CASE("Another program is bounded: what runs on, writes too much, fails or is not there gives nothing")
{
    CHECK(runChild(QStringLiteral("echo"), {QStringLiteral("halo; rm -rf /")}) == QByteArray("halo; rm -rf /\n")); // no shell
    CHECK_FALSE(runChild(QStringLiteral("no-such-program-here"), {}));
    CHECK_FALSE(runChild(QStringLiteral("false"), {}));
    CHECK_FALSE(runChild(QStringLiteral("sleep"), {QStringLiteral("600")}, {.seconds = 1}));
    CHECK_FALSE(runChild(QStringLiteral("yes"), {}, {.seconds = 30, .outputBytes = 100'000}));
    int asked = 0;
    CHECK_FALSE(runChild(QStringLiteral("sleep"), {QStringLiteral("600")}, {.seconds = 600}, {}, [&] { return ++asked > 2; }));
}

TEST_CASE("Only pictures, PDF and old office files are given to other programs")
{
    for (const char *name : {"a.PNG", "b.jpeg", "c.tif", "d.pdf", "e.doc", "f.xls", "g.ppt"})
        CHECK(mayBeReadByOthers(QString::fromLatin1(name)));
    for (const char *name : {"a.docx", "b.txt", "c", "d.exe", "e.doc.zip"})
        CHECK_FALSE(mayBeReadByOthers(QString::fromLatin1(name)));
}

TEST_CASE("A broken picture or document gives nothing and leaves nothing behind")
{
    QTemporaryDir folder;
    for (const char *name : {"rusak.png", "rusak.pdf", "rusak.doc"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("\xd0\xcf\x11\xe0 bukan berkas");
        file.close();
        const auto text = textByOthers(file.fileName(), QString::fromLatin1(name), [] { return true; });
        CHECK((!text || text->size() < 100));
    }
}
