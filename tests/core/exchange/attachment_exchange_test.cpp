// Files that travel with records: asked for, delivered late, damaged, twice, empty.
#include "core/attachments/file_store.h"
#include "core/base/hash.h"
#include "core/exchange/attachment_pack.h"
#include "core/exchange/have.h"
#include "core/library_parts.h"
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace simpul;
using namespace simpul::test;

namespace {

const std::string words = "<html><body><p>Tata cara peminjaman berkas</p></body></html>";
const std::string large = [] {
    std::string out(1'500'000, '\0');
    unsigned state = 7;
    for (char &c : out)
        c = char((state = state * 1'664'525 + 1'013'904'223) >> 24);
    return out;
}();

std::string attached(const std::string &content, const std::string &name)
{
    return R"({"title":"Aset","files/f1/file":{"mime":"text/html","name":")" + name + R"(","sha256":")" + toBase64Url(sha256(content))
        + R"(","size":)" + std::to_string(content.size()) + "}}";
}

std::string packed(const std::string &content)
{
    return packedFile(sha256(content), QByteArray::fromStdString(content));
}

struct World : ForgeDesk {
    World() { trust(pc); }
    ForgedBundle bundle(const std::string &content, const std::string &name = "tata-cara.html")
    {
        fresh = pc;
        return ForgedBundle(fresh).with(fresh.next({forgedLine(0, "knowledge_asset", forgedId(1), attached(content, name))}));
    }
    std::string held(const std::string &content)
    {
        const auto path = office->attachmentPath(sha256(content));
        return path ? contentOf(*path) : path.error().code.toStdString();
    }
    std::vector<Hash> wanted()
    {
        REQUIRE(office->exportHave(path(QStringLiteral("have"))));
        return Have::fromJson(contentOf(path(QStringLiteral("have"))))->wanted;
    }
    ForgedPc pc{"BKPSDM", 40, 41};
    ForgedPc fresh = pc;
};

} // namespace

TEST_CASE("M19: a file that a record names but nobody sent is wanted, and a later bundle without any record delivers it and its words")
{
    World world;
    world.merge(world.bundle(words));
    CHECK(world.held(words) == "not-here");
    CHECK(world.wanted() == std::vector{sha256(words)});
    CHECK(world.office->search({.text = QStringLiteral("peminjaman"), .type = {}}).total == 0);

    ForgedBundle late(world.pc);
    late.attachments = packed(words);
    CHECK(world.merge(late).attachments == 1);
    CHECK(world.held(words) == words);
    CHECK(world.wanted().empty());
    CHECK(world.office->search({.text = QStringLiteral("peminjaman"), .type = {}}).total == 1);
    CHECK(world.merge(late).attachments == 0);
    CHECK(world.office->stats().attachments == 1);
}

TEST_CASE("M19: what a library wants it asks its peer for, who sends it although the record is long known")
{
    AnaAndBen offices;
    auto &[folder, clock, ana, ben] = offices;
    const Uuid asset = ana.asset(QStringLiteral("Aset"));
    for (const auto &[name, content] : {std::pair("kecil.html", words), std::pair("besar.bin", large)}) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(content.data(), qint64(content.size())) == qint64(content.size())));
        file.close();
        clock.time += 10;
        REQUIRE(ana->attach(asset, file.fileName()));
    }
    ben.merge(ana.bundle());
    CHECK(contentOf(*ben->attachmentPath(sha256(large))) == large);
    // Somebody clears away BEN's files.
    for (const std::string &content : {words, large})
        REQUIRE(ben->parts().files.remove(sha256(content)));
    CHECK_FALSE(ben->attachmentPath(sha256(large)));
    ben.sends(ana);
    const auto again =
        ana->createBundle(folder.filePath(QStringLiteral("again.simpul")), {.forOffice = QStringLiteral("BEN"), .sinceHaveFile = {}});
    REQUIRE(again);
    CHECK((again->segments == 0 && again->attachments == 2 && !again->nothingNew));
    CHECK(ben.merge(again->files[0]).attachments == 2);
    CHECK(contentOf(*ben->attachmentPath(sha256(words))) == words);
    CHECK(contentOf(*ben->attachmentPath(sha256(large))) == large);
}

TEST_CASE("M19: a file whose content, size or compression is not what it says refuses the bundle, and nothing of it is kept")
{
    World world;
    const auto pack = [&](const std::string &attachments) {
        ForgedBundle bundle = world.bundle(words);
        bundle.attachments = attachments;
        return world.verdict(bundle);
    };
    const std::string hash = toBase64Url(sha256(words)), size = std::to_string(words.size());
    const auto line = [&](const std::string &members) { return "{\"sha256\":\"" + hash + "\"," + members + "}\n"; };
    std::string changed = words;
    changed[10] = '?';
    const std::string none = R"("size":)" + size + R"(,"stored":)" + size + R"(,"codec":"none")";
    CHECK(pack(line(none) + changed) == "bad-hash");
    CHECK(pack(line(none) + words.substr(1)) == "manifest-mismatch");
    CHECK(pack(line(none) + words + "x") == "manifest-mismatch");
    CHECK(pack(line(R"("size":)" + size + R"(,"stored":1,"codec":"none")") + words) == "manifest-mismatch");
    CHECK(pack(line(R"("size":)" + size + R"(,"stored":)" + size + R"(,"codec":"zstd")") + words) == "bad-hash");
    CHECK(pack(line(R"("size":-1,"stored":0,"codec":"none")")) == "manifest-mismatch");
    CHECK(pack(line(R"("size":1048576,"stored":10,"codec":"zstd")") + std::string(10, 'x')) == "manifest-mismatch");
    CHECK(pack(line(none + ",\"size\":1") + words) == "manifest-mismatch");
    CHECK(pack(std::string(2000, ' ')) == "manifest-mismatch");
    // Compressed it says 20 bytes and inflates to a megabyte.
    const std::string bomb = packed(std::string(1'000'000, 'A')), frame = bomb.substr(bomb.find('\n') + 1);
    CHECK(pack(line(R"("size":20,"stored":)" + std::to_string(frame.size()) + R"(,"codec":"zstd")") + frame) == "bad-hash");
    // Large files have an entry of their own.
    ForgedBundle bundle = world.bundle(large);
    bundle.files = {{toHex(sha256(large).view()), large.substr(1) + "x"}};
    CHECK(world.verdict(bundle) == "bad-hash");
    CHECK(world.office->stats().attachments == 0);
    bundle.files = {{toHex(sha256(large).view()), large}};
    CHECK(world.verdict(bundle) == "merged");
    CHECK(world.held(large) == large);
}

TEST_CASE("M19: one file named by several records, sent twice, in the pack and on its own, is kept once")
{
    World world;
    ForgedBundle bundle = world.bundle(large);
    bundle.with(world.fresh.next({forgedLine(0, "knowledge_asset", forgedId(2), attached(large, "nama-lain.bin"))}));
    bundle.attachments = packed(words) + packed(words);
    bundle.files = {{toHex(sha256(large).view()), large}};
    world.merge(bundle);
    CHECK(world.office->stats().attachments == 2);
    CHECK(filesIn(world.office.place.folder + QStringLiteral("/attachments")).size() == 2);
    // Attached here once more it is still one file.
    const QString path = world.put(large, QStringLiteral("lagi.bin"));
    REQUIRE(world.office->attach(forgedId(2), path));
    CHECK(filesIn(world.office.place.folder + QStringLiteral("/attachments")).size() == 2);
}

TEST_CASE("M19: an empty file is a file: it travels, is there, and is wanted when it is not")
{
    QTemporaryDir folder;
    TestClock clock;
    Office ana(folder.path(), QStringLiteral("ANA"), clock), ben(folder.path(), QStringLiteral("BEN"), clock);
    ben.trusts(ana);
    const Uuid asset = ana.asset(QStringLiteral("Aset"));
    QFile file(folder.filePath(QStringLiteral("kosong.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    REQUIRE(ana->attach(asset, file.fileName()));
    CHECK(ben.merge(ana.bundle()).attachments == 1);
    const auto path = ben->attachmentPath(sha256(""));
    REQUIRE(path);
    CHECK(QFile(*path).size() == 0);
    CHECK(ben->check(true)->isEmpty());
}

TEST_CASE("A file goes only where an operation that names it goes: what only the office may see, and what only a note names, stays")
{
    AnaAndBen offices;
    auto &[folder, clock, ana, ben] = offices;
    const Uuid secret = ana->newId();
    REQUIRE(
        ana->save(RecordEdit(KnowledgeAsset::type(), secret).set("title", QStringLiteral("Rahasia")).set("security", QStringLiteral("R"))));
    QFile file(folder.filePath(QStringLiteral("rahasia.bin")));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(large.data(), qint64(large.size())) > 0));
    file.close();
    clock.time += 10;
    REQUIRE(ana->attach(secret, file.fileName()));
    CHECK(contentOf(ana.bundle(QStringLiteral("ANA"), true)).find(large) != std::string::npos);
    // Even if somebody over there knows the hash and asks for it.
    Have have{.replica = simpul::test::publicKeyOf(ForgedBag::seedOf(1)), .time = 1, .heads = {}, .wanted = {sha256(large)}};
    QFile asking(folder.filePath(QStringLiteral("have")));
    REQUIRE(asking.open(QIODevice::WriteOnly));
    asking.write(QByteArray::fromStdString(have.toJson()));
    asking.close();
    const QString asked = folder.filePath(QStringLiteral("asked.simpul"));
    REQUIRE(ana->createBundle(asked, {.forOffice = {}, .sinceHaveFile = asking.fileName()}));
    for (const QString &bundle : {asked, ana.bundle(), ana.bundle(QStringLiteral("BEN"), true)})
        CHECK(contentOf(bundle).find(large) == std::string::npos);
}

TEST_CASE("A name that somebody else gave a file is shown and never becomes a path")
{
    World world;
    ForgedBundle bundle = world.bundle(words, "../../etc/passwd.html");
    bundle.attachments = packed(words);
    const auto before = filesIn(world.folder.path());
    world.merge(bundle);
    CHECK(world.held(words) == words);
    auto after = filesIn(world.office.place.folder + QStringLiteral("/attachments"));
    REQUIRE(after.size() == 1);
    CHECK(after.begin()->first.find("passwd") == std::string::npos);
    const auto files = world.office->record(forgedId(1))->value("files").value<QList<TableRow>>();
    REQUIRE(files.size() == 1);
    CHECK(files[0].cells[QStringLiteral("file")].value<FileRef>().name == u"../../etc/passwd.html");
}
