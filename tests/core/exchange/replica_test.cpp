// Keys and their libraries: copies, restored backups, new PCs, lost PCs.
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

using namespace simpul;
using namespace simpul::test;

namespace {

struct Place {
    Place()
    {
        pc.trusts(hub);
        hub.trusts(pc);
    }
    void copyTo(const QString &name)
    {
        pc.close();
        copyFolder(pc.place.folder, folder.filePath(name));
        copyFolder(pc.place.configFolder, folder.filePath(name + QStringLiteral(".config")));
        pc.reopen();
    }
    // The machine goes back to where the copy was made: library and keys.
    void comeBack(const QString &name)
    {
        pc.close();
        for (const auto &[path, from] :
             {std::pair(pc.place.folder, name), std::pair(pc.place.configFolder, name + QStringLiteral(".config"))}) {
            QDir(path).removeRecursively();
            copyFolder(folder.filePath(from), path);
        }
        pc.reopen();
    }
    QString replica(Office &office) { return office->identity().replica; }
    QTemporaryDir folder;
    TestClock clock;
    Office pc{folder.path(), QStringLiteral("BKPSDM"), clock};
    Office hub{folder.path(), QStringLiteral("HUB"), clock};
};

std::string reasons(Office &office)
{
    QStringList out;
    for (const WaitingInfo &waiting : office->waiting())
        out << waiting.reason + u' ' + waiting.audience + QStringLiteral(" %1-%2").arg(waiting.first).arg(waiting.last);
    return out.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("A library at its own place keeps its key, however often it is opened, and also after its folder was moved")
{
    Place place;
    const QString key = place.replica(place.pc);
    place.pc.asset(QStringLiteral("Satu"));
    place.pc.sends(place.hub);
    place.pc.asset(QStringLiteral("Dua"));
    place.pc.reopen();
    CHECK(place.replica(place.pc) == key);
    place.pc.close();
    REQUIRE(QDir().rename(place.pc.place.folder, place.folder.filePath(QStringLiteral("pindah"))));
    place.pc.place.folder = place.folder.filePath(QStringLiteral("pindah"));
    place.pc.reopen();
    CHECK(place.pc->notices().isEmpty());
    CHECK(place.replica(place.pc) == key);
    place.pc.sends(place.hub);
    CHECK(place.hub.titles() == "Dua\nSatu");
    CHECK(place.hub->alarms().isEmpty());
}

TEST_CASE("M06: a copied folder takes a key of its own and keeps its unsealed edits; both go on, nothing is lost and nobody is alarmed")
{
    Place place;
    const Uuid sealed = place.pc.asset(QStringLiteral("Terkirim"));
    place.pc.sends(place.hub);
    const Uuid open = place.pc.asset(QStringLiteral("Belum terkirim"));
    place.pc.retitle(sealed, QStringLiteral("Terkirim, diubah"));
    place.copyTo(QStringLiteral("SALINAN"));
    Office copy(place.folder.path(), QStringLiteral("BKPSDM"), QStringLiteral("SALINAN"), place.clock);
    const QStringList notices = copy->notices();
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].contains(place.pc.place.folder));
    CHECK_FALSE(copy->identity().enrolled);
    CHECK(copy.digest() == place.pc.digest());
    CHECK(codeOf(copy->createBundle(place.folder.filePath(QStringLiteral("x.simpul")), {.forOffice = {}, .sinceHaveFile = {}}))
          == u"not-enrolled");
    CHECK_FALSE(QFile::exists(place.folder.filePath(QStringLiteral("x.simpul"))));

    place.pc.retitle(open, QStringLiteral("Diubah di PC"));
    copy.asset(QStringLiteral("Ditulis di salinan"));
    CHECK(place.replica(copy) != place.replica(place.pc));
    place.pc.enrols(copy);
    CHECK(copy->identity().enrolled);
    place.pc.sends(place.hub);
    copy.sends(place.hub);
    place.pc.merge(copy.bundle());
    copy.merge(place.pc.bundle());
    // The tail was written once more under the new key, with the same values: the edit of it at the PC only knew the PC's.
    CHECK(place.hub.titles() == "Ditulis di salinan\nDiubah di PC | Belum terkirim\nTerkirim, diubah");
    for (Office *office : {&place.pc, &copy}) {
        CHECK(office->titles() == place.hub.titles());
        CHECK(office->digest() == place.hub.digest());
    }
    CHECK(place.hub->alarms().isEmpty());
    CHECK(place.hub->waiting().isEmpty());
}

TEST_CASE("M07: a restored backup goes on under a new key with the same records; what was sent since then comes back, and no edit is lost")
{
    Place place;
    const Uuid asset = place.pc.asset(QStringLiteral("Sebelum cadangan"));
    const QString backup = place.folder.filePath(QStringLiteral("cadangan.zip"));
    REQUIRE(place.pc->backup(backup));
    place.pc.retitle(asset, QStringLiteral("Sesudah cadangan"));
    place.pc.sends(place.hub);
    const QString key = place.replica(place.pc);
    place.pc.close();
    QDir(place.pc.place.folder).removeRecursively(); // the disk broke; the keys were on another one
    REQUIRE(Library::restoreBackup(backup, place.pc.place, Office::passphrase, place.clock));
    place.pc.reopen();
    CHECK(place.replica(place.pc) != key);
    CHECK(place.pc->identity().enrolled);
    CHECK(place.pc.titles() == "Sebelum cadangan");
    place.pc.retitle(asset, QStringLiteral("Disunting sesudah pemulihan"));
    place.pc.sends(place.hub);
    place.hub.sends(place.pc);
    CHECK(place.hub.titles() == "Disunting sesudah pemulihan | Sesudah cadangan");
    CHECK(place.pc.titles() == place.hub.titles());
    CHECK(place.pc.digest() == place.hub.digest());
    CHECK(place.hub->alarms().isEmpty());
    CHECK(place.pc->check(true)->isEmpty());
}

TEST_CASE("M07: a backup restored without the office key keeps the unsealed tail, works alone, and is enrolled by request and answer")
{
    Place place;
    place.copyTo(QStringLiteral("ADMIN")); // the admin's PC has the office key
    Office admin(place.folder.path(), QStringLiteral("BKPSDM"), QStringLiteral("ADMIN"), place.clock);
    admin->notices();
    place.pc.enrols(admin);
    // A PC that is not enrolled cannot seal: its backup holds a tail.
    place.copyTo(QStringLiteral("LAIN"));
    Office pc(place.folder.path(), QStringLiteral("BKPSDM"), QStringLiteral("LAIN"), place.clock);
    const Uuid tail = pc.asset(QStringLiteral("Dalam ekor"));
    pc.retitle(tail, QStringLiteral("Dalam ekor, diubah"));
    const QString digest = pc.digest();
    const QString backup = place.folder.filePath(QStringLiteral("cadangan.zip"));
    REQUIRE(pc->backup(backup));
    const LibraryPlace to{place.folder.filePath(QStringLiteral("PULIH")), place.folder.filePath(QStringLiteral("PULIH.config")), {}};
    REQUIRE(Library::restoreBackup(backup, to, {}, place.clock));
    Office restored(place.folder.path(), QStringLiteral("BKPSDM"), QStringLiteral("PULIH"), place.clock);
    CHECK(restored->notices().isEmpty());
    CHECK(place.replica(restored) != place.replica(pc));
    CHECK_FALSE(restored->identity().enrolled);
    CHECK(restored.digest() == digest);
    CHECK(restored->record(tail)->value("title").toString() == u"Dalam ekor, diubah");
    admin.enrols(restored);
    restored.sends(place.hub);
    CHECK(place.hub.titles() == "Dalam ekor, diubah");
    CHECK(place.hub.digest() == digest);
}

TEST_CASE("M08: a machine set back after it sent a bundle forks its key; both histories count, an alarm names it, and it takes a new key "
          "when it hears of it")
{
    Place place;
    const Uuid asset = place.pc.asset(QStringLiteral("Judul"));
    place.pc.sends(place.hub);
    const QString key = place.replica(place.pc);
    place.copyTo(QStringLiteral("SNAPSHOT"));
    place.pc.retitle(asset, QStringLiteral("Sebelum mundur"));
    place.pc.asset(QStringLiteral("Hanya sebelum"));
    place.pc.sends(place.hub);
    place.comeBack(QStringLiteral("SNAPSHOT"));
    CHECK(place.replica(place.pc) == key); // nothing on this PC can tell
    place.clock.time += 10;
    place.pc.retitle(asset, QStringLiteral("Sesudah mundur"));
    place.pc.sends(place.hub);
    REQUIRE(place.hub->alarms().size() == 1);
    CHECK((place.hub->alarms()[0].kind == u"forked-key" && place.hub->alarms()[0].replica == key));
    CHECK(place.hub.titles() == "Hanya sebelum\nSesudah mundur | Sebelum mundur");

    place.pc.asset(QStringLiteral("Dalam ekor"));
    const MergeReport report = place.pc.merge(place.hub.bundle());
    CHECK(report.newKey);
    CHECK(place.replica(place.pc) != key);
    CHECK(place.pc.titles() == "Dalam ekor\nHanya sebelum\nSesudah mundur | Sebelum mundur");
    place.pc.reopen();
    CHECK(place.pc->notices().isEmpty());
    place.pc.enrols(place.pc);
    place.pc.sends(place.hub);
    CHECK(place.hub.titles() == place.pc.titles());
    CHECK(place.hub.digest() == place.pc.digest());
    CHECK(place.hub->alarms().size() == 1);
}

TEST_CASE("M08: a library older than its own guard was restored: it takes a new key before it writes, and nothing forks")
{
    Place place;
    place.pc.asset(QStringLiteral("Judul"));
    place.pc.sends(place.hub);
    const QString key = place.replica(place.pc);
    place.copyTo(QStringLiteral("LAMA"));
    place.pc.asset(QStringLiteral("Terkirim"));
    place.pc.sends(place.hub);
    // Only the library is put back, by hand; the keys stay.
    place.pc.close();
    QDir(place.pc.place.folder).removeRecursively();
    copyFolder(place.folder.filePath(QStringLiteral("LAMA")), place.pc.place.folder);
    place.pc.reopen();
    CHECK(place.pc->notices().size() == 1);
    place.pc.enrols(place.pc);
    CHECK(place.replica(place.pc) != key);
    place.pc.asset(QStringLiteral("Baru"));
    place.pc.sends(place.hub);
    place.hub.sends(place.pc);
    CHECK(place.hub.titles() == "Baru\nJudul\nTerkirim");
    CHECK(place.pc.digest() == place.hub.digest());
    CHECK(place.hub->alarms().isEmpty());
}

TEST_CASE("Without its keys a library makes itself a new one when it writes; with the wrong library's keys it does not borrow theirs")
{
    Place place;
    place.pc.asset(QStringLiteral("Judul"));
    place.pc.sends(place.hub);
    const QString key = place.replica(place.pc);
    place.pc.close();
    QDir(place.pc.place.configFolder).removeRecursively();
    const bool foreign = GENERATE(false, true);
    if (foreign)
        copyFolder(place.hub.place.configFolder, place.pc.place.configFolder);
    place.pc.reopen();
    CHECK_FALSE(place.pc->identity().enrolled);
    CHECK_FALSE(place.pc->identity().officeKeyHere);
    CHECK(place.pc.titles() == "Judul");
    // What fails leaves no key behind, and an answer for the old key enrols nobody.
    const auto keys = [&] { return QDir(place.pc.place.configFolder).entryList({QStringLiteral("replica-*")}, QDir::Files); };
    const QStringList keysBefore = keys();
    CHECK(codeOf(place.pc->createBundle(place.folder.filePath(QStringLiteral("x.simpul")), {.forOffice = {}, .sinceHaveFile = {}})) == u"not-enrolled");
    CHECK(codeOf(place.pc->undoMerge(99)) == u"not-found");
    CHECK(keys() == keysBefore);
    place.pc.asset(QStringLiteral("Baru"));
    CHECK(place.replica(place.pc) != key);
    CHECK(place.replica(place.pc) != place.replica(place.hub));
    CHECK_FALSE(place.pc->identity().enrolled);
}

TEST_CASE("Looking into a library with other keys than its own changes nothing: with its own keys it is what it was")
{
    Place place;
    const Uuid id = place.pc.asset(QStringLiteral("Judul"));
    place.pc.sends(place.hub);
    const QString key = place.replica(place.pc);
    const QString rightKeys = place.pc.place.configFolder;
    place.pc.close();
    place.pc.place.configFolder = place.folder.filePath(QStringLiteral("kosong"));
    place.pc.reopen();
    CHECK(place.pc->notices().size() == 1);
    CHECK(place.pc.titles() == "Judul");
    CHECK(place.pc->history("knowledge_asset", id)->size() == 1);
    CHECK(place.pc->previewBundle(place.hub.bundle()));
    place.pc.close();
    place.pc.place.configFolder = rightKeys;
    place.pc.reopen();
    CHECK(place.pc->notices().isEmpty());
    CHECK(place.replica(place.pc) == key);
    CHECK(place.pc->identity().enrolled);
    place.pc.asset(QStringLiteral("Dua"));
    place.pc.sends(place.hub);
    CHECK(place.hub.titles() == "Dua\nJudul");
}

TEST_CASE("A second PC joins the office by request and answer; a request changed on its way, for another office or with the wrong "
          "passphrase does not")
{
    Place place;
    place.copyTo(QStringLiteral("KEDUA"));
    Office second(place.folder.path(), QStringLiteral("BKPSDM"), QStringLiteral("KEDUA"), place.clock);
    second.asset(QStringLiteral("Ditulis sebelum terdaftar"));
    const QString request = place.folder.filePath(QStringLiteral("permintaan")), answer = place.folder.filePath(QStringLiteral("jawaban"));
    REQUIRE(second->requestEnrolment(request));
    CHECK(codeOf(place.pc->enrol(request, answer, "salah")) == u"wrong-passphrase");
    CHECK(codeOf(place.hub->enrol(request, answer, Office::passphrase)) == u"other-office");
    const std::string honest = contentOf(request);
    for (const std::string &changed : {honest.substr(0, 40), std::string("halo"), [&] {
                                           std::string text = honest; // somebody puts his own key in
                                           const std::string own = place.replica(place.hub).toStdString();
                                           return text.replace(text.find("\"replica\":\"") + 11, own.size(), own);
                                       }()}) {
        QFile file(place.folder.filePath(QStringLiteral("palsu")));
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(changed.data(), qint64(changed.size())) == qint64(changed.size())));
        file.close();
        CHECK(codeOf(place.pc->enrol(file.fileName(), answer, Office::passphrase)) == u"no-request");
    }
    CHECK_FALSE(QFile::exists(answer));
    REQUIRE(place.pc->enrol(request, answer, Office::passphrase));
    CHECK_FALSE(place.hub->acceptEnrolment(answer)); // it is for another PC
    REQUIRE(second->acceptEnrolment(answer));
    CHECK(second->identity().enrolled);
    // The hub trusts the office, so it takes the new PC's bundle without being asked.
    second.sends(place.hub);
    CHECK(place.hub.titles() == "Ditulis sebelum terdaftar");
    int pcs = 0;
    for (const OfficeInfo &office : place.hub->offices())
        pcs += office.code == u"BKPSDM" ? int(office.pcs.size()) : 0;
    CHECK(pcs == 2);
}

TEST_CASE("A11: of a PC declared lost, what is at or before the last good segment counts; the rest is taken out and listed, also if it "
          "came before")
{
    ForgedPc lost("BKPSDM", 40, 41), other("BKPSDM", 40, 42);
    const ForgedSegment one = lost.next({forgedTitle(0, forgedId(1), "Satu")});
    const ForgedSegment two = lost.next({forgedTitle(0, forgedId(2), "Dua")});
    const ForgedSegment three = lost.next({forgedTitle(0, forgedId(1), "Disalahgunakan", "[1]"), forgedTitle(1, forgedId(3), "Tiga")});
    const ForgedSegment reply = other.next({forgedTitle(0, forgedId(3), "Dibangun di atasnya")});
    const Statement revocation = makeRevocation(
        {.office = lost.office(), .replica = lost.replica(), .good = {{"shared", two.hash()}}, .time = 1'795'300'000'000}, lost.officeSeed);
    const bool cameBefore = GENERATE(true, false);
    ForgeDesk desk;
    desk.trust(lost);
    if (cameBefore) {
        desk.merge(ForgedBundle(lost).with(one).with(two).with(three));
        CHECK(desk.office.title(forgedId(1)) == u"Disalahgunakan");
    }
    const ForgedBundle relayed = ForgedBundle(other).with(lost.enrolment()).with(revocation).with(one).with(two).with(three).with(reply);
    const auto preview = desk.office->previewBundle(desk.put(relayed.bytes()));
    REQUIRE(preview);
    const MergeReport report = desk.merge(relayed);
    CHECK(report.waiting == 1);
    CHECK((preview->waiting == 1 && preview->changed == report.changed && preview->removed == report.removed));
    CHECK(reasons(desk.office) == "revoked shared 3-4");
    CHECK(desk.office->waiting()[0].explanation.contains(QStringLiteral("Kantor BKPSDM")));
    CHECK(desk.office.titles() == "Dibangun di atasnya\nDua\nSatu");

    // A bundle that the lost PC itself signs is refused, whether the revocation is known or comes in it.
    CHECK(desk.verdict(ForgedBundle(lost).with(one)) == "revoked");
    ForgeDesk fresh;
    fresh.trust(lost);
    CHECK(fresh.verdict(ForgedBundle(lost).with(revocation).with(one)) == "revoked");

    // What is good is passed on, what is not is not; the receiver of it is of the same opinion.
    const QString passedOn = desk.office.bundle();
    CHECK(contentOf(passedOn).find(two.bytes()) != std::string::npos);
    CHECK(contentOf(passedOn).find(three.bytes()) == std::string::npos);
    fresh.merge(relayed);
    CHECK(fresh.office.digest() == desk.office.digest());
    REQUIRE(desk.office->rebuild());
    CHECK(desk.office.titles() == "Dibangun di atasnya\nDua\nSatu");
}

TEST_CASE("A11: several revocations of one PC leave only what every one of them calls good; one that names nothing good leaves nothing")
{
    ForgedPc lost("BKPSDM", 40, 41), other("BKPSDM", 40, 42);
    const ForgedSegment one = lost.next({forgedTitle(0, forgedId(1), "Satu")});
    const ForgedSegment two = lost.next({forgedTitle(0, forgedId(2), "Dua")});
    const auto revoke = [&](const std::map<std::string, Hash> &good, Stamp time) {
        return makeRevocation({.office = lost.office(), .replica = lost.replica(), .good = good, .time = time}, lost.officeSeed);
    };
    ForgeDesk desk;
    desk.trust(lost);
    desk.merge(ForgedBundle(other).with(lost.enrolment()).with(one).with(two));
    desk.merge(ForgedBundle(other).with(revoke({{"shared", two.hash()}}, 1)));
    CHECK(desk.office.titles() == "Dua\nSatu");
    desk.merge(ForgedBundle(other).with(revoke({{"shared", one.hash()}}, 2)));
    CHECK(desk.office.titles() == "Satu");
    CHECK(contentOf(desk.office.bundle()).find(two.bytes()) != std::string::npos); // named good by one: passed on, not applied
    desk.merge(ForgedBundle(other).with(revoke({}, 3)));
    CHECK(desk.office.titles().empty());
    // Another office's opinion about this PC counts for nothing.
    ForgeDesk fresh;
    ForgedPc stranger("BAPPEDA", 44, 45);
    fresh.trust(lost);
    fresh.trust(stranger);
    fresh.merge(
        ForgedBundle(stranger)
            .with(lost.enrolment())
            .with(makeRevocation({.office = stranger.office(), .replica = lost.replica(), .good = {}, .time = 1}, stranger.officeSeed))
            .with(one));
    CHECK(fresh.office.titles() == "Satu");
}

TEST_CASE("An office revokes one of its PCs down to a segment's end; that PC takes a new key when it hears of it and can be enrolled again")
{
    Place place;
    place.copyTo(QStringLiteral("KEDUA"));
    Office second(place.folder.path(), QStringLiteral("BKPSDM"), QStringLiteral("KEDUA"), place.clock);
    place.pc.enrols(second);
    second.asset(QStringLiteral("Baik"));
    second.sends(place.pc);
    second.asset(QStringLiteral("Sesudah hilang"));
    second.sends(place.pc);
    place.pc.sends(place.hub);
    const QString key = place.replica(second);
    CHECK(codeOf(place.pc->revoke(key, {{QStringLiteral("shared"), 9}}, Office::passphrase)) == u"no-segment");
    CHECK(codeOf(place.pc->revoke(key, {{QStringLiteral("shared"), 1}}, "salah")) == u"wrong-passphrase");
    REQUIRE(place.pc->revoke(key, {{QStringLiteral("shared"), 1}}, Office::passphrase));
    CHECK(place.pc.titles() == "Baik");
    CHECK(reasons(place.pc) == "revoked shared 2-2");
    place.pc.sends(place.hub);
    CHECK(place.hub.titles() == "Baik");

    second.asset(QStringLiteral("Dalam ekor"));
    CHECK(second.merge(place.pc.bundle()).newKey);
    CHECK(place.replica(second) != key);
    CHECK(second.titles() == "Baik\nDalam ekor"); // its sealed edits after the good one leave its own state too
    place.pc.enrols(second);
    second.sends(place.hub);
    CHECK(place.hub.titles() == "Baik\nDalam ekor");
}
