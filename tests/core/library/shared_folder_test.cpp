#include "core/base/shared_folder.h"
#include "core/library.h"
#include "tests/support/office.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDirIterator>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace simpul;
using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    Desk()
    {
        NewOffice office;
        office.code = u"UJI"_s;
        office.name = u"Kantor Uji"_s;
        office.passphrase = "rahasia sekali";
        office.cheapPassphrase = true;
        REQUIRE(Library::create(place, office, clock));
    }
    ~Desk() { qunsetenv("SIMPUL_SHARED_FOLDER"); }

    void add(const QString &title)
    {
        qunsetenv("SIMPUL_SHARED_FOLDER");
        auto library = Library::open(place, clock).value();
        REQUIRE(library->save(RecordEdit("theme", library->newId()).set("title", title)));
    }
    std::unique_ptr<Library> fromAnotherPc()
    {
        qputenv("SIMPUL_SHARED_FOLDER", "read");
        return Library::open({place.folder, folder.filePath(u"lain.config"_s), {}}, clock).value();
    }
    QStringList files() const
    {
        QStringList found;
        for (QDirIterator each(place.folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); each.hasNext();) {
            const QFileInfo file(each.next());
            found << u"%1 %2 %3"_s.arg(file.filePath()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
        }
        found.sort();
        return found;
    }
    static qint64 themes(Library &library)
    {
        ListQuery query;
        query.type = "theme";
        return library.count(query);
    }

    QTemporaryDir folder{QDir::tempPath() + u"/berbagi #1 %20 ?-XXXXXX"_s}; // what a share may be called
    TestClock clock;
    LibraryPlace place{folder.filePath(u"lib"_s), folder.filePath(u"config"_s), {}};
};

} // namespace

TEST_CASE("A library in a shared folder is read as its PC left it; every write says why it cannot be done, and not a file is touched")
{
    Desk desk;
    desk.add(u"Penatausahaan aset"_s);
    const QStringList before = desk.files();
    const auto library = desk.fromAnotherPc();
    CHECK(Desk::themes(*library) == 1);
    SearchQuery query;
    query.text = u"penatausahaan"_s;
    CHECK(library->search(query).total == 1);
    CHECK(library->notices().join(u' ').contains(u"shared folder"));
    CHECK(library->check(false)->isEmpty());

    const auto refuses = [](const auto &result) { return !result && result.error().code == u"only-read"; };
    CHECK(refuses(library->save(RecordEdit("theme", library->newId()).set("title", u"Baru"_s))));
    CHECK(refuses(library->storeFile(QString::fromUtf8(__FILE__))));
    CHECK(refuses(library->importFiles({QString::fromUtf8(__FILE__)}, {})));
    CHECK(refuses(library->createBundle(desk.folder.filePath(u"x.simpul"_s), {})));
    CHECK(refuses(library->mergeBundle(QString::fromUtf8(__FILE__))));
    CHECK(refuses(library->rebuild()));
    CHECK(refuses(library->check(true)));
    (void)library->noteGap(u"tidak ada"_s);
    CHECK(desk.files() == before);
    CHECK(!QDir(desk.folder.filePath(u"lain.config"_s)).exists());
}

TEST_CASE("While its own PC writes, another one goes on reading what was there, and sees the rest when it opens the library again")
{
    Desk desk;
    desk.add(u"Satu"_s);
    auto library = desk.fromAnotherPc();
    CHECK(Desk::themes(*library) == 1);
    qunsetenv("SIMPUL_SHARED_FOLDER");
    auto owner = Library::open(desk.place, desk.clock).value();
    REQUIRE(owner->save(RecordEdit("theme", owner->newId()).set("title", u"Dua"_s)));
    CHECK(Desk::themes(*desk.fromAnotherPc()) == 1); // still in the journal of that PC
    owner.reset();
    library = desk.fromAnotherPc();
    CHECK(Desk::themes(*library) == 2);
}

TEST_CASE("A library is not made in a shared folder; where only one PC uses it, somebody can say so")
{
    Desk desk;
    qputenv("SIMPUL_SHARED_FOLDER", "read");
    NewOffice office;
    office.code = u"BARU"_s;
    office.name = u"Kantor Baru"_s;
    office.cheapPassphrase = true;
    const LibraryPlace place{desk.folder.filePath(u"baru"_s), desk.folder.filePath(u"baru.config"_s), {}};
    CHECK(Library::create(place, office, desk.clock).error().code == u"only-read");
    qputenv("SIMPUL_SHARED_FOLDER", "write");
    CHECK(Library::create(place, office, desk.clock));
}

TEST_CASE("Shares are known by their file systems; a disk, a stick and a disk of Windows are none")
{
    for (const QString &kind : {u"cifs"_s, u"smb3"_s, u"nfs4"_s, u"fuse.sshfs"_s, u"9p"_s, u"fuse.gvfsd-fuse"_s})
        CHECK(isNetworkFileSystem(kind));
    for (const QString &kind : {u"ext4"_s, u"btrfs"_s, u"tmpfs"_s, u"vfat"_s, u"exfat"_s, u"ntfs3"_s, u"fuseblk"_s, u"overlay"_s, u""_s})
        CHECK(!isNetworkFileSystem(kind));
    CHECK(!isOnlyRead(QDir::tempPath()));
}
