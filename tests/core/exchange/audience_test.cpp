// Who gets to see what: shared, office and private records, and records that move between them.
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace simpul;
using namespace simpul::test;

namespace {

// Two PCs of KOMINFO, one of BAPPEDA. Each trusts the other office.
struct TwoOffices {
    TwoOffices()
    {
        first.trusts(other);
        other.trusts(first);
        // The second PC: a copy of the folder, which notices that it is one and is enrolled anew.
        first.close();
        copyFolder(first.place.folder, folder.filePath(QStringLiteral("KOMINFO-2")));
        copyFolder(first.place.configFolder, folder.filePath(QStringLiteral("KOMINFO-2.config")));
        first.reopen();
        second = std::make_unique<Office>(folder.path(), QStringLiteral("KOMINFO"), QStringLiteral("KOMINFO-2"), clock);
        first.enrols(*second);
    }
    Uuid add(Office &office, const QString &title, const QString &security)
    {
        const Uuid id = office->newId();
        clock.time += 10;
        REQUIRE(office->save(RecordEdit(KnowledgeAsset::type(), id).set("title", title).set("security", security)));
        return id;
    }
    void classify(Office &office, const Uuid &id, const QString &security)
    {
        clock.time += 10;
        REQUIRE(office->save(RecordEdit(KnowledgeAsset::type(), id).set("security", security)));
    }
    QTemporaryDir folder;
    TestClock clock;
    Office first{folder.path(), QStringLiteral("KOMINFO"), clock};
    Office other{folder.path(), QStringLiteral("BAPPEDA"), clock};
    std::unique_ptr<Office> second;
};

// Does any segment of the bundle, inflated, hold this text? The words of a compressed file cannot be looked for otherwise.
bool tells(const QString &bundle, const std::string &text)
{
    const std::string bytes = contentOf(bundle);
    bool found = bytes.find(text) != std::string::npos;
    for (std::size_t at = bytes.find("{\"v\":1,\"replica\""); at != std::string::npos; at = bytes.find("{\"v\":1,\"replica\"", at + 1)) {
        const auto segment = readSegment(std::string_view(bytes).substr(at));
        std::string buffer;
        if (segment && inflatePayload(*segment, buffer))
            found = found || buffer.find(text) != std::string::npos;
    }
    return found;
}

std::string audienceOf(Office &office, const Uuid &id)
{
    const auto record = office->record(id);
    return record ? audienceName(record->audience) : "not here";
}

} // namespace

TEST_CASE("What is for the office goes only into bundles for the own office, and never into one for others or for everybody")
{
    TwoOffices world;
    const Uuid secret = world.add(world.first, QStringLiteral("Rahasia kantor"), QStringLiteral("R"));
    const Uuid open = world.add(world.first, QStringLiteral("Untuk semua"), QStringLiteral("B"));
    const QString toAll = world.first.bundle(), toOther = world.first.bundle(QStringLiteral("BAPPEDA"), true),
                  toOwn = world.first.bundle(QStringLiteral("KOMINFO"));
    CHECK(tells(toOwn, "Rahasia kantor"));
    for (const QString &bundle : {toAll, toOther}) {
        CHECK(tells(bundle, "Untuk semua"));
        CHECK_FALSE(tells(bundle, "Rahasia kantor"));
        CHECK_FALSE(tells(bundle, "\"office\":[")); // nor does `have` tell how much there is
    }
    world.other.merge(toAll);
    world.other.merge(toOther);
    CHECK(world.other.refusal(toOwn) == u"wrong-recipient");
    CHECK(audienceOf(world.other, secret) == "not here");
    CHECK(audienceOf(world.other, open) == "shared");
    world.second->merge(toOwn);
    CHECK(audienceOf(*world.second, secret) == "office");
    CHECK(world.first.digest() == world.second->digest()); // over what is shared
    CHECK(world.first.digest() == world.other.digest());
    // What the second PC passes on to others holds it as little.
    CHECK_FALSE(tells(world.second->bundle(QStringLiteral("BAPPEDA"), true), "Rahasia kantor"));
}

TEST_CASE("Office data of another office that reaches a library all the same is not shown and not passed on")
{
    ForgeDesk desk;
    ForgedPc pc("BKPSDM", 40, 41);
    desk.trust(pc);
    pc.audience = Audience::Office;
    const ForgedSegment secret = pc.next({forgedTitle(0, forgedId(1), "Rahasia BKPSDM")});
    desk.merge(ForgedBundle(pc).with(secret));
    CHECK_FALSE(desk.office->record(forgedId(1)));
    CHECK(desk.office->search({.text = QStringLiteral("rahasia"), .type = {}}).total == 0);
    for (const QString &bundle : {desk.office.bundle({}, true), desk.office.bundle(QStringLiteral("KOMINFO"), true),
                                  desk.office.bundle(QStringLiteral("BKPSDM"), true)})
        CHECK(contentOf(bundle).find(secret.bytes()) == std::string::npos);
    REQUIRE(desk.office->rebuild());
    CHECK_FALSE(desk.office->record(forgedId(1)));
}

TEST_CASE("What is private never leaves: no bundle holds it, whoever it is for")
{
    TwoOffices world;
    const Uuid note = world.first->newId();
    REQUIRE(world.first->save(
        RecordEdit("note", note).set("title", QStringLiteral("Catatan pribadi")).set("body", QStringLiteral("Jangan sampai keluar"))));
    REQUIRE(audienceOf(world.first, note) == "private");
    const QString digest = world.first.digest();
    for (const QString &bundle :
         {world.first.bundle(), world.first.bundle(QStringLiteral("BAPPEDA"), true), world.first.bundle(QStringLiteral("KOMINFO"), true)}) {
        CHECK_FALSE(tells(bundle, "Catatan pribadi"));
        CHECK_FALSE(tells(bundle, "Jangan sampai keluar"));
        CHECK_FALSE(tells(bundle, toBase64Url(note)));
    }
    world.second->merge(world.first.bundle(QStringLiteral("KOMINFO"), true));
    CHECK(audienceOf(*world.second, note) == "not here");
    CHECK(world.first->stats().segments == 0);
    CHECK(world.first.digest() == digest);
    // It is kept all the same.
    REQUIRE(world.first->rebuild());
    CHECK(world.first->record(note)->value("title").toString() == u"Catatan pribadi");
}

TEST_CASE(
    "A record that becomes secret moves to the office under the same id: the office sees it, the others see it removed; and back again")
{
    TwoOffices world;
    const Uuid id = world.add(world.first, QStringLiteral("Daftar pegawai"), QStringLiteral("B"));
    REQUIRE(world.first->save(
        RecordEdit(KnowledgeAsset::type(), id).addTag("keywords", QStringLiteral("pegawai")).addTag("keywords", QStringLiteral("lama"))));
    world.clock.time += 10;
    REQUIRE(world.first->save(RecordEdit(KnowledgeAsset::type(), id).removeTag("keywords", QStringLiteral("lama"))));
    world.first.sends(world.other);
    world.second->merge(world.first.bundle(QStringLiteral("KOMINFO")));
    CHECK(audienceOf(world.other, id) == "shared");

    world.classify(world.first, id, QStringLiteral("R"));
    world.clock.time += 10;
    REQUIRE(world.first->save(RecordEdit(KnowledgeAsset::type(), id).set("title", QStringLiteral("Daftar rahasia"))));
    CHECK(audienceOf(world.first, id) == "office");
    const QString toAll = world.first.bundle();
    CHECK_FALSE(tells(toAll, "Daftar rahasia"));
    world.other.merge(toAll);
    CHECK(world.other.titles().empty());
    CHECK(world.other->conflicts().isEmpty());
    world.second->merge(world.first.bundle(QStringLiteral("KOMINFO")));
    CHECK(audienceOf(*world.second, id) == "office");
    CHECK(world.second->title(id) == u"Daftar rahasia");
    CHECK((*world.second)->record(id)->value("keywords").toStringList() == QStringList{QStringLiteral("pegawai")});

    // The next move is made on the other PC.
    world.classify(*world.second, id, QStringLiteral("T"));
    world.first.merge(world.second->bundle(QStringLiteral("KOMINFO")));
    world.other.merge(world.second->bundle());
    for (Office *office : {&world.first, world.second.get(), &world.other}) {
        CHECK(audienceOf(*office, id) == "shared");
        CHECK(office->title(id) == u"Daftar rahasia");
        CHECK((*office)->record(id)->value("keywords").toStringList() == QStringList{QStringLiteral("pegawai")});
        CHECK((*office)->conflicts().isEmpty());
        CHECK((*office)->list({.type = "knowledge_asset", .where = {}}).size() == 1);
    }
    CHECK(world.first.digest() == world.other.digest());
    CHECK(world.first.digest() == world.second->digest());
}

TEST_CASE("A record that another office edits while it becomes secret is a dispute there and here, never silently lost")
{
    TwoOffices world;
    const Uuid id = world.add(world.first, QStringLiteral("Daftar"), QStringLiteral("B"));
    world.first.sends(world.other);
    world.classify(world.first, id, QStringLiteral("R"));
    world.other.retitle(id, QStringLiteral("Daftar BAPPEDA"));
    world.first.sends(world.other);
    world.other.sends(world.first);
    REQUIRE(world.other->conflicts().size() == 1);
    CHECK(world.other->conflicts()[0].field == u"!");
    CHECK(world.other.title(id) == u"Daftar BAPPEDA");
    CHECK(world.first->conflicts().size() == 1);
    CHECK(audienceOf(world.first, id) == "shared"); // while both live the shared one is shown
    CHECK(world.first.digest() == world.other.digest());
    world.first->resolve(world.first->conflicts()[0].id, QStringLiteral("removed"));
    CHECK(audienceOf(world.first, id) == "office");
    CHECK(world.first.title(id) == u"Daftar");
    world.first.sends(world.other);
    CHECK(world.other.titles().empty());
}

TEST_CASE("A record larger than one save can move to the office, and the library can still be read, sent and rebuilt")
{
    TwoOffices world;
    const Uuid id = world.add(world.first, QStringLiteral("Naskah besar"), QStringLiteral("B"));
    for (int part = 0; part < 20; ++part) {
        RecordEdit edit(KnowledgeAsset::type(), id);
        TableRow row;
        row.cells.insert(QStringLiteral("caption"), QString(60'000, QLatin1Char(char('a' + part))));
        world.clock.time += 10;
        REQUIRE(world.first->save(edit.setRow("files", row)));
    }
    world.classify(world.first, id, QStringLiteral("R"));
    const auto before = world.first->record(id);
    REQUIRE(before);
    CHECK(before->value("files").value<QList<TableRow>>().size() == 20);
    world.second->merge(world.first.bundle(QStringLiteral("KOMINFO")));
    CHECK(world.first->check(true)->isEmpty());
    REQUIRE(world.first->rebuild());
    CHECK(world.first->record(id)->values == before->values);
    const auto there = (*world.second)->record(id);
    REQUIRE(there);
    CHECK(there->values == before->values);
    CHECK(audienceOf(*world.second, id) == "office");
}
