// Segments that are well signed and yet not what a program of ours writes: broken numbers, broken JSON, floods, and things from the future.
#include "core/base/hash.h"
#include "core/base/signing.h"
#include "core/exchange/attachment_pack.h"
#include "core/library_parts.h"
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>

#include <zstd.h>

using namespace simpul;
using namespace simpul::test;

namespace {

struct Insider : InsiderDesk {
    // The verdict on one segment with two titles, changed.
    std::string verdictOf(const std::function<void(ForgedSegment &)> &change)
    {
        ForgedPc fresh = pc;
        ForgedSegment segment = fresh.next({forgedTitle(0, forgedId(1), "Satu"), forgedTitle(1, forgedId(2), "Dua")});
        change(segment);
        return verdict(ForgedBundle(fresh).with(segment));
    }
    // On a segment whose second operation is this line.
    std::string verdictOfLine(const std::string &line)
    {
        return verdictOf([&](ForgedSegment &segment) { segment.lines.back() = line; });
    }
    // On one whose second operation sets this.
    std::string verdictOfSets(const std::string &sets) { return verdictOfLine(forgedLine(1, "knowledge_asset", forgedId(2), sets)); }
    std::string verdictOfHeader(const std::string &from, const std::string &to)
    {
        return verdictOf([&](ForgedSegment &segment) {
            segment.changeHeader = [&](std::string &line) {
                const auto at = line.find(from);
                REQUIRE(at != std::string::npos);
                line.replace(at, from.size(), to);
            };
        });
    }
};

const std::string id2 = toBase64Url(forgedId(2));

} // namespace

TEST_CASE("M14: numbers that do not continue the chain, run backwards, overflow or differ from what is there are refused as chain")
{
    Insider insider;
    CHECK(insider.verdictOfHeader("\"first\":1,", "\"first\":-3,") == "chain");
    CHECK(insider.verdictOfHeader("\"first\":1,", "\"first\":0,") == "chain");
    CHECK(insider.verdictOfHeader("\"first\":1,", "\"first\":2,") == "chain");
    CHECK(insider.verdictOfHeader("\"last\":2,", "\"last\":9007199254740992,") == "chain");
    CHECK(insider.verdictOfHeader("\"last\":2,", "\"last\":99999999999999999999,") == "chain");
    CHECK(insider.verdictOfHeader("\"last\":2,", "\"last\":0,") == "chain");
    CHECK(insider.verdictOfHeader("\"last\":2,", "\"last\":1,") == "chain");
    CHECK(insider.verdictOfHeader("\"last\":2,", "\"last\":3,") == "chain");
    CHECK(insider.verdictOf([](ForgedSegment &segment) { segment.header.previous = sha256("nothing"); }) == "chain");
}

TEST_CASE("M14: a segment that does not go on where the one before it ends is refused, whether that one comes with it or is here already")
{
    Insider insider;
    ForgedPc fresh = insider.pc;
    const ForgedSegment one = fresh.next({forgedTitle(0, forgedId(1), "Satu"), forgedTitle(1, forgedId(2), "Dua")});
    const auto after = [&](std::uint64_t last, const std::function<void(ForgedSegment &)> &change = {}) {
        ForgedPc next = fresh;
        next.tip.last = last;
        ForgedSegment segment = next.next({forgedTitle(0, forgedId(3), "Tiga")});
        if (change)
            change(segment);
        return segment;
    };
    ForgedPc other("BKPSDM", 40, 42);
    const auto stolen = after(2, [&](ForgedSegment &segment) {
        segment.header.replica = other.replica();
        segment.signer = other.seed;
    });
    const auto otherAudience = after(2, [](ForgedSegment &segment) { segment.header.audience = Audience::Office; });
    for (const bool held : {false, true}) {
        if (held)
            insider.merge(ForgedBundle(fresh).with(one));
        INFO("held before: " << held);
        CHECK(insider.verdict(ForgedBundle(fresh).with(one).with(after(1))) == "chain"); // used again
        CHECK(insider.verdict(ForgedBundle(fresh).with(one).with(after(3))) == "chain"); // one left out
        CHECK(insider.verdict(ForgedBundle(fresh).with(other.enrolment()).with(one).with(stolen)) == "chain");
        CHECK(insider.verdict(ForgedBundle(fresh).with(one).with(otherAudience)) == "chain");
    }
    CHECK(insider.verdict(ForgedBundle(fresh).with(one).with(after(2))) == "merged");
}

TEST_CASE("M14: a segment that never could follow the one it names does not count when that one comes later, and harms no bundle made here")
{
    Insider insider;
    ForgedPc fresh = insider.pc;
    const ForgedSegment one = fresh.next({forgedTitle(0, forgedId(1), "Satu"), forgedTitle(1, forgedId(2), "Dua")});
    ForgedPc liar = fresh;
    liar.tip.last = 7;
    const ForgedSegment broken = liar.next({forgedTitle(0, forgedId(3), "Lompat")});
    CHECK(insider.merge(ForgedBundle(fresh).with(broken)).waiting == 1);
    insider.merge(ForgedBundle(fresh).with(one));
    CHECK(insider.office.title(forgedId(1)) == u"Satu");
    CHECK(insider.office.title(forgedId(3)).isEmpty());

    Office peer(insider.folder.path(), QStringLiteral("BAPPEDA"), insider.clock);
    peer.trusts(insider.office);
    REQUIRE(peer->trust(insider.put(insider.pc.card().text(), QStringLiteral("card"))));
    peer.merge(insider.office.bundle());
    CHECK(peer.digest() == insider.office.digest());
}

TEST_CASE("M15: a payload that two programs might read differently is refused as segment-malformed")
{
    Insider insider;
    const std::string malformed = "segment-malformed";
    SECTION("keys twice")
    {
        CHECK(insider.verdictOfSets(R"({"title":"a","title":"b"})") == malformed);
        CHECK(insider.verdictOfSets(R"({"ti\u0074le":"a","title":"b"})") == malformed);
        CHECK(insider.verdictOfSets(R"({"title":{"a":1,"a":2}})") == malformed);
        CHECK(insider.verdictOfLine(R"({"t":1,"k":"knowledge_asset","k":"theme","id":")" + id2 + R"(","s":{"title":"a"}})") == malformed);
        CHECK(insider.verdictOfLine(R"({"t":1,"k":"knowledge_asset","id":")" + id2 + R"(","s":{"title":"a"},"s":{"title":"b"}})")
              == malformed);
        CHECK(insider.verdictOf([](ForgedSegment &segment) {
            segment.lines[0] = R"({"salt":"AAAAAAAAAAAAAAAAAAAAAA","authors":[],"authors":[]})";
        }) == malformed);
    }
    SECTION("depth")
    {
        const std::string deep = std::string(10'000, '[') + std::string(10'000, ']');
        CHECK(insider.verdictOfSets("{\"title\":" + deep + "}") == malformed);
        CHECK(insider.verdictOfSets(R"({"title":[[[[[[[1]]]]]]]})") == malformed); // 9 with the line and `s`
        CHECK(insider.verdictOfSets(R"({"baru":[[[[[1]]]]]})") == "merged");       // 7
        CHECK(insider.verdictOfLine(R"({"t":1,"k":"theme","id":")" + id2 + R"(","s":{"title":"a"},"x":)" + deep + "}") == malformed);
        CHECK(insider.verdictOf([&](ForgedSegment &segment) {
            segment.lines[0] = R"({"salt":"AAAAAAAAAAAAAAAAAAAAAA","authors":)" + deep + "}";
        }) == malformed);
    }
    SECTION("numbers")
    {
        for (const char *number : {"1e400", "1.5", "1e3", "-0", "01", "9007199254740992", "-9007199254740992", "0x10", "NaN", "+1", "1."}) {
            INFO(number);
            CHECK(insider.verdictOfSets("{\"version\":" + std::string(number) + "}") == malformed);
            CHECK(insider.verdictOfLine(forgedLine(1, "theme", forgedId(2), R"({"title":"a"})", '[' + std::string(number) + ']'))
                  == malformed);
            CHECK(insider.verdictOfLine(R"({"t":)" + std::string(number) + R"(,"k":"theme","id":")" + id2 + R"(","s":{"title":"a"}})")
                  == malformed);
        }
        CHECK(insider.verdictOfSets(R"({"version":9007199254740991})") == "merged");
    }
    SECTION("letters")
    {
        for (const char *text : {R"(\ud800)", R"(\udc00\ud800)", R"(\u0041)", R"(\/)", R"(\u000a)", "\xed\xa0\x80", "\xff", "\xc0\x80",
                                 "\xe2\x82", "\n", "\x01", "\t"}) {
            INFO(text);
            CHECK(insider.verdictOfSets("{\"title\":\"" + std::string(text) + "\"}") == malformed);
            CHECK(insider.verdictOfSets("{\"x" + std::string(text) + "\":\"a\"}") == malformed);
        }
        CHECK(insider.verdictOfSets(R"({"title":"\"\\\b\t\n\f\r\u0001 / é"})") == "merged");
        CHECK(insider.verdictOf([](ForgedSegment &segment) {
            segment.changePayload = [](std::string &raw) { raw.insert(0, "\xef\xbb\xbf"); };
        }) == malformed);
    }
    SECTION("lines")
    {
        const auto payload = [&](const std::function<void(std::string &)> &change) {
            return insider.verdictOf([&](ForgedSegment &segment) { segment.changePayload = change; });
        };
        CHECK(payload([](std::string &raw) { raw.pop_back(); }) == malformed); // no line end at the end
        CHECK(payload([](std::string &raw) { raw += "{"; }) == malformed);
        CHECK(payload([](std::string &raw) { raw.insert(raw.size() - 1, " true"); }) == malformed);
        CHECK(payload([](std::string &raw) { raw.insert(raw.size() - 1, 1, '\0'); }) == malformed);
        CHECK(payload([](std::string &raw) { raw.erase(raw.size() - 2, 1); }) == malformed);
        CHECK(payload([](std::string &raw) { raw.insert(raw.size() - 1, "\n"); }) == "chain"); // an empty line is one too many
        CHECK(payload([](std::string &raw) { raw = "\n" + raw; }) == malformed);
        CHECK(insider.verdictOfLine("[]") == malformed);
        CHECK(insider.verdictOfLine("null") == malformed);
        CHECK(insider.verdictOf([](ForgedSegment &segment) { segment.lines[0] = "{}"; }) == malformed);
        // A text of 10 MB is more than any payload may be.
        CHECK(insider.verdictOfSets("{\"title\":\"" + std::string(10'000'000, 'a') + "\"}") == malformed);
        CHECK(insider.verdictOfSets("{\"title\":\"" + std::string(65'537, 'a') + "\"}") == malformed);
        CHECK(insider.verdictOfSets("{\"title\":\"" + std::string(65'536, 'a') + "\"}") == "merged");
    }
    SECTION("members")
    {
        CHECK(insider.verdictOfLine(R"({"k":"theme","id":")" + id2 + R"(","s":{"title":"a"}})") == malformed); // when?
        CHECK(insider.verdictOfLine(R"({"t":1,"id":")" + id2 + R"(","s":{"title":"a"}})") == malformed);
        CHECK(insider.verdictOfLine(R"({"t":1,"k":"theme","s":{"title":"a"}})") == malformed);
        CHECK(insider.verdictOfLine(R"({"t":1,"k":"theme","id":")" + id2 + R"("})") == malformed);
        CHECK(insider.verdictOfLine(forgedLine(1, "theme", forgedId(2), "{}")) == malformed);
        CHECK(insider.verdictOfLine(forgedLine(1, std::string(65, 'k'), forgedId(2), R"({"a":1})")) == malformed);
        CHECK(insider.verdictOfLine(R"({"t":1,"k":"theme","id":"AAAAAAAAAAAAAAAAAAAAAA","s":{"title":"a"}})") == malformed); // nobody
        CHECK(insider.verdictOfLine(R"({"t":1,"k":"theme","id":"AAAAAAAAAAAAAAAAAAAAAB","s":{"title":"a"}})")
              == malformed);                                                                                           // loose last bits
        CHECK(insider.verdictOfLine(forgedLine(0, "theme", forgedId(2), R"({"title":"a"})")) == malformed);            // time stands still
        CHECK(insider.verdictOfLine(forgedLine(1, "theme", forgedId(2), R"({"title":"a"})", "[[0,1]]")) == malformed); // seen by nobody
        CHECK(insider.verdictOfLine(R"({"t":1,"a":0,"k":"theme","id":")" + id2 + R"(","s":{"title":"a"}})") == malformed); // no such author
        CHECK(insider.verdictOfSets(R"({"!":2})") == malformed);
        CHECK(insider.verdictOfSets(R"({"!":"1"})") == malformed);
        CHECK(insider.verdictOfSets(R"({"a/b":1})") == malformed);
        CHECK(insider.verdictOfSets(R"({"~3":1})") == malformed);
    }
}

TEST_CASE("M15: a header that two programs might read differently is refused as segment-malformed")
{
    Insider insider;
    const std::string key = toBase64Url(insider.pc.replica());
    const std::pair<std::string, std::string> changes[] = {
        {"{\"v\":1", "{\"v\":2"},
        {"{\"v\":1", "{\"v\":1,\"v\":1"},
        {"{\"v\":1", "{ \"v\":1"},
        {"\"time\":1795200000000", "\"time\":1e12"},
        {"\"time\":1795200000000", "\"time\":9007199254740992"},
        {"\"audience\":\"shared\"", "\"audience\":\"private\""},
        {"\"audience\":\"shared\"", "\"audience\":\"everybody\""},
        {"\"seen\":[]", "\"seen\":[[\"" + key + "\"]]"},
        {"\"seen\":[]", "\"seen\":[[\"" + key + "\",\"" + key + "\"],[\"" + key + "\",\"" + key + "\"]]"},
        {"\"needs\":[]", "\"needs\":[1]"},
        {"\"needs\":[]", "\"needs\":{}"},
        {"\"payload\":[", "\"payload\":[0,"},
        {"\"schema\":1", "\"schema\":\"1\""},
        {"\"prev\":null", "\"prev\":0"},
        {"\"replica\":\"" + key.substr(0, 4), "\"replica\":\"=" + key.substr(1, 3)},
    };
    for (const auto &[from, to] : changes) {
        INFO(from << " -> " << to);
        CHECK(insider.verdictOfHeader(from, to) == "segment-malformed");
    }
    CHECK(insider.verdictOfHeader("{\"v\":1", "{\"v\":1,\"x\":\"" + std::string(256 * 1024, 'x') + "\"") == "segment-malformed");
    CHECK(insider.verdictOfHeader("{\"v\":1", "{\"v\":1,\"kelak\":[\"baru\"]") == "merged"); // a newer program may say more
}

TEST_CASE(
    "C05 M15: a payload that inflates to more than it says, or is no single zstd frame with a checksum, is refused before it is inflated")
{
    Insider insider;
    const auto packedAs = [&](const std::function<std::string(const std::string &raw)> &pack, std::optional<std::uint64_t> claimed = {}) {
        ForgedPc fresh = insider.pc;
        ForgedSegment segment = fresh.next({forgedTitle(0, forgedId(1), "Satu")});
        const std::string packed = pack(segment.lines[0] + '\n' + segment.lines[1] + '\n');
        const std::uint64_t raw = claimed.value_or(segment.lines[0].size() + segment.lines[1].size() + 2);
        segment.changeHeader = [&](std::string &line) {
            line.erase(line.find("\"payload\""));
            line +=
                "\"payload\":[\"" + toBase64Url(sha256(packed)) + "\"," + std::to_string(raw) + ',' + std::to_string(packed.size()) + "]}";
        };
        segment.changePacked = [&](std::string &bytes) { bytes = packed; };
        return insider.verdict(ForgedBundle(fresh).with(segment));
    };
    const auto frame = [](const std::string &raw, bool checksum, bool size, int window = 0) {
        const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, checksum ? 1 : 0);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, size ? 1 : 0);
        if (window > 0)
            ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, window);
        std::string out(ZSTD_compressBound(raw.size()), '\0');
        out.resize(ZSTD_compress2(context.get(), out.data(), out.size(), raw.data(), raw.size()));
        return out;
    };
    const std::string bomb = frame(std::string(200 << 20, 'A'), true, true);
    CHECK(packedAs([&](const std::string &) { return bomb; }) == "segment-malformed");
    CHECK(packedAs([&](const std::string &) { return bomb; }, 1 << 20) == "segment-malformed");
    CHECK(packedAs([&](const std::string &) { return bomb; }, 200 << 20) == "segment-malformed");
    CHECK(packedAs([&](const std::string &raw) { return frame(raw, false, true); }) == "segment-malformed");
    CHECK(packedAs([&](const std::string &raw) { return frame(raw, true, false); }) == "segment-malformed");
    CHECK(packedAs([&](const std::string &raw) { return frame(raw, true, true) + frame(raw, true, true); }) == "segment-malformed");
    CHECK(packedAs([&](const std::string &raw) { return frame(raw, true, true) + "x"; }) == "segment-malformed");
    CHECK(packedAs([&](const std::string &raw) { return raw; }) == "segment-malformed");
    CHECK(packedAs([&](const std::string &raw) { return frame(raw, true, true).substr(0, 30); }) == "segment-malformed");
    CHECK(packedAs([&](const std::string &raw) { return frame(raw, true, true); }) == "merged");
}

TEST_CASE("What stands behind the last segment, or ends too early, is refused as segment-malformed")
{
    Insider insider;
    ForgedPc fresh = insider.pc;
    const std::string segment = fresh.next({forgedTitle(0, forgedId(1), "Satu")}).bytes();
    const auto pack = [&](const std::string &segments) {
        ForgedBundle bundle(fresh);
        bundle.segments = segments;
        return insider.verdict(bundle);
    };
    CHECK(pack(segment + "\n") == "segment-malformed");
    CHECK(pack(segment + std::string(400'000, 'x')) == "segment-malformed");
    for (const std::size_t length : {std::size_t(10), segment.find('\n'), segment.find('\n') + 40, segment.size() - 1})
        CHECK(pack(segment.substr(0, length)) == "segment-malformed");
    CHECK(pack(segment + segment) == "merged"); // twice the same is still one
    CHECK(insider.office->stats().segments == 1);
}

TEST_CASE(
    "A statement that is badly signed, cut off or no statement refuses the bundle as bad-signature, and so it is with a have that is none")
{
    Insider insider;
    ForgedPc fresh = insider.pc;
    const auto verdictWith = [&](const std::string &statements) {
        ForgedBundle bundle(fresh);
        bundle.statements += statements;
        return insider.verdict(bundle);
    };
    Statement forged = fresh.statement("pengumuman", "");
    forged.signature = sign(segmentPurpose, forged.line, fresh.officeSeed); // good for another purpose
    CHECK(verdictWith(forged.text()) == "bad-signature");
    CHECK(verdictWith("halo\n") == "bad-signature");
    CHECK(verdictWith("\n\n") == "bad-signature");
    CHECK(verdictWith(fresh.statement("pengumuman", "").line) == "bad-signature");
    CHECK(verdictWith(fresh.statement("pengumuman", ",\"x\":1,\"x\":2").text()) == "bad-signature");
    // A million values of two bytes each would take a hundred times the memory.
    std::string zeros = "0";
    for (int i = 0; i < 1'000'000; ++i)
        zeros += ",0";
    CHECK(verdictWith(fresh.statement("pengumuman", ",\"x\":[" + zeros + "]").text()) == "bad-signature");
    ForgedBundle flood(fresh);
    flood.have.insert(flood.have.rfind('}'), ",\"x\":[" + zeros + "]");
    CHECK(insider.verdict(flood) == "segment-malformed");
    for (const std::string have : {"", "{}", "null", R"({"v":1,"replica":"x","time":1,"have":{},"wanted":[]})"}) {
        ForgedBundle bundle(fresh);
        bundle.have = have;
        CHECK(insider.verdict(bundle) == "segment-malformed");
    }
    ForgedBundle foreign(fresh);
    foreign.have = ForgedBundle(ForgedPc("BAPPEDA", 42, 43)).have; // speaks for another library
    CHECK(insider.verdict(foreign) == "segment-malformed");
}

TEST_CASE("M10: of two segments with one number both are kept and count, an alarm names the key, and every order ends the same")
{
    ForgedPc pc("BKPSDM", 40, 41);
    ForgedPc copy = pc;
    const ForgedSegment here = pc.next({forgedTitle(0, forgedId(1), "Ditulis di PC"), forgedTitle(1, forgedId(2), "Dua")});
    const ForgedSegment there = copy.next({forgedTitle(0, forgedId(1), "Ditulis di salinan"), forgedTitle(1, forgedId(3), "Tiga")});
    const ForgedSegment further = copy.next({forgedTitle(0, forgedId(3), "Tiga lagi", "[2]")});
    std::set<std::string> digests;
    const std::vector<ForgedSegment> orders[] = {{here, there, further}, {there, further, here}, {further, here, there}};
    for (const auto &order : orders) {
        ForgeDesk desk;
        desk.trust(pc);
        bool alarmed = false;
        for (const ForgedSegment &segment : order)
            alarmed = !desk.merge(ForgedBundle(pc).with(segment)).alarms.isEmpty() || alarmed;
        CHECK(alarmed);
        REQUIRE(desk.office->alarms().size() == 1);
        CHECK(desk.office->alarms()[0].kind == u"forked-key");
        CHECK(desk.office->alarms()[0].replica.toStdString() == toBase64Url(pc.replica()));
        CHECK(desk.office->waiting().isEmpty());
        CHECK(desk.office.title(forgedId(2)) == u"Dua");
        CHECK(desk.office.title(forgedId(3)) == u"Tiga lagi");
        REQUIRE(desk.office->conflicts().size() == 1);
        CHECK(desk.office->conflicts()[0].values.size() == 2);
        digests.insert(desk.office.digest().toStdString());
        // Both histories travel on.
        const std::string bundle = contentOf(desk.office.bundle());
        for (const ForgedSegment &segment : order)
            CHECK(bundle.find(segment.bytes()) != std::string::npos);
    }
    CHECK(digests.size() == 1);
}

TEST_CASE("M16: types, fields, members and statements of a newer program are kept, told as unknown and passed on byte for byte")
{
    Insider insider;
    ForgedPc pc = insider.pc;
    ForgedSegment segment =
        pc.next({forgedLine(0, "arsip_digital", forgedId(1), R"({"lokasi":[1,{"b":2,"a":null}],"peta/e1/x":true,"peta/e1/!":0})"),
                 forgedLine(1, "knowledge_asset", forgedId(2), R"({"title":"Lama","warna":"biru","files/f1/resolusi":300})"),
                 R"({"t":2,"k":"theme","id":")" + toBase64Url(forgedId(3)) + R"(","s":{"title":"Tema"},"kelak":{"a":[1]}})"});
    segment.changeHeader = [](std::string &line) { line.insert(1, R"("masa_depan":{"x":[]},)"); };
    const Statement unknown = pc.statement("pelantikan", R"(,"jabatan":["kepala"])");
    CHECK(insider.merge(ForgedBundle(pc).with(unknown).with(segment)).added == 3);
    const auto asset = insider.office->record(forgedId(2));
    REQUIRE(asset);
    CHECK(asset->unknown.value(QStringLiteral("warna")) == u"\"biru\"");
    CHECK(asset->unknown.value(QStringLiteral("files/f1/resolusi")) == u"300");
    const auto future = insider.office->record(forgedId(1));
    REQUIRE(future);
    CHECK(future->type == "arsip_digital");
    CHECK(future->unknown.value(QStringLiteral("lokasi")) == u"[1,{\"a\":null,\"b\":2}]"); // as RFC 8785 writes it

    // An edit here touches what is unknown no more than a rebuild does.
    REQUIRE(insider.office->save(RecordEdit(KnowledgeAsset::type(), forgedId(2)).set("title", QStringLiteral("Baru"))));
    REQUIRE(insider.office->rebuild());
    CHECK(insider.office->record(forgedId(2))->unknown == asset->unknown);

    const QString passedOn = insider.office.bundle();
    CHECK(contentOf(passedOn).find(segment.bytes()) != std::string::npos);
    CHECK(contentOf(passedOn).find(unknown.text()) != std::string::npos);
    Office peer(insider.folder.path(), QStringLiteral("BAPPEDA"), insider.clock);
    peer.trusts(insider.office);
    REQUIRE(peer->trust(insider.put(pc.card().text(), QStringLiteral("card"))));
    peer.merge(passedOn);
    CHECK(peer.digest() == insider.office.digest());
}

TEST_CASE("M16: a segment that needs what this program does not have waits with its followers, and all are passed on byte for byte")
{
    Insider insider;
    ForgedPc pc = insider.pc;
    const ForgedSegment first = pc.next({forgedTitle(0, forgedId(1), "Dulu")});
    ForgedSegment second = pc.next({forgedTitle(0, forgedId(2), "Kelak")});
    second.header.needs = {"dua-kunci"};
    pc.tip.hash = second.hash();
    const ForgedSegment third = pc.next({forgedTitle(0, forgedId(3), "Sesudahnya")});
    const MergeReport report = insider.merge(ForgedBundle(pc).with(first).with(second).with(third));
    REQUIRE(report.waitingList.size() == 2);
    CHECK((report.waitingList[0].reason == u"needs" && report.waitingList[1].reason == u"gap"));
    CHECK(insider.office.title(forgedId(1)) == u"Dulu");
    CHECK(insider.office.title(forgedId(2)).isEmpty());
    CHECK(insider.office.title(forgedId(3)).isEmpty());
    const std::string passedOn = contentOf(insider.office.bundle());
    for (const ForgedSegment &segment : {first, second, third})
        CHECK(passedOn.find(segment.bytes()) != std::string::npos);
}
