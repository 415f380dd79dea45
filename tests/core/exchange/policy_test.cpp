// More than any office writes: refused, whoever signed it.
#include "core/base/hash.h"
#include "core/exchange/attachment_pack.h"
#include "tests/support/forge.h"

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;

TEST_CASE("A20: ten thousand operations on one field are taken, one more is refused as policy")
{
    InsiderDesk insider;
    std::vector<std::string> lines;
    for (int i = 0; i < 10'001; ++i)
        lines.push_back(forgedLine(i, "theme", forgedId(1), "{\"title\":" + std::to_string(i) + "}"));
    ForgedPc fresh = insider.pc;
    CHECK(insider.verdict(ForgedBundle(fresh).with(fresh.next(lines))) == "policy");
    // Spread over segments and over two chains it is the same.
    fresh = insider.pc;
    ForgedPc second("BKPSDM", 40, 42);
    ForgedBundle split(fresh);
    split.with(second.enrolment())
        .with(fresh.next({lines.begin(), lines.begin() + 4000}))
        .with(fresh.next({lines.begin(), lines.begin() + 2000}));
    CHECK(insider.verdict(ForgedBundle(split).with(second.next({lines.begin(), lines.begin() + 4001}))) == "policy");

    lines.pop_back();
    fresh = insider.pc;
    insider.merge(ForgedBundle(fresh).with(fresh.next(lines)));
    REQUIRE(insider.office->conflicts().size() == 1);
    CHECK(insider.office->conflicts()[0].values.size() == 10'000);
    CHECK(insider.office->history("theme", forgedId(1))->size() == 10'000);
    // One resolution clears them, and it can be signed and sent.
    REQUIRE(insider.office->resolveWith(insider.office->conflicts()[0].id, QStringLiteral("Selesai")));
    CHECK(insider.office->conflicts().isEmpty());
    CHECK_FALSE(insider.office.bundle().isEmpty());
    CHECK(insider.office->check(true)->isEmpty());
    // Ten thousand operations on one record, each on a field of its own, are an import and no flood.
    for (int i = 0; i < 10'000; ++i)
        lines[std::size_t(i)] = forgedLine(i, "theme", forgedId(2), "{\"f" + std::to_string(i % 5000) + "\":1}");
    lines.push_back(forgedLine(10'000, "theme", forgedId(2), R"({"g":1})"));
    insider.merge(ForgedBundle(fresh).with(fresh.next(lines)));
}

TEST_CASE("A20: a record that would hold more than four million letters is refused as policy")
{
    InsiderDesk insider;
    ForgedPc pc = insider.pc;
    const auto flood = [&](int from, int count) {
        std::vector<std::string> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back(forgedLine(i, "theme", forgedId(1), "{\"title\":\"" + std::to_string(from + i) + std::string(60'000, 'x') + "\"}"));
        return lines;
    };
    ForgedBundle bundle(pc);
    for (int from = 0; from < 400; from += 16)
        bundle.with(pc.next(flood(from, 16)));
    CHECK(insider.verdict(bundle) == "policy");
    // The refusal is of this bundle alone.
    CHECK_FALSE(insider.office->previewBundle(insider.put(bundle.bytes())));
    CHECK(insider.office->trust(insider.put(ForgedPc("KOMINFO", 50, 51).card().text(), QStringLiteral("card"))));
    // What is below stays possible, though nobody needs it.
    ForgedPc other = insider.pc;
    insider.merge(ForgedBundle(other).with(other.next(flood(0, 16))).with(other.next(flood(16, 16))));
    REQUIRE(insider.office->conflicts().size() == 1);
    CHECK(insider.office->conflicts()[0].values.size() == 32);
}

TEST_CASE("A20: more than a million operations in one bundle are refused as policy")
{
    InsiderDesk insider;
    ForgedPc pc = insider.pc;
    ForgedBundle flood(pc);
    std::vector<std::string> lines;
    for (int i = 0; i < 13'000; ++i)
        lines.push_back(forgedLine(i, "a", forgedId(i), "{\"b\":1}"));
    for (int done = 0; done <= 1'000'000; done += 13'000)
        flood.with(pc.next(lines));
    CHECK(insider.verdict(flood) == "policy");
}

TEST_CASE("A20: a bundle that would bring more than a hundred thousand conflicts is refused as policy, with all it had begun undone")
{
    InsiderDesk insider;
    ForgedPc pc = insider.pc;
    ForgedBundle bundle(pc);
    const auto sets = [](int value) {
        std::string out = "{";
        for (int i = 0; i < 1000; ++i)
            out += (i > 0 ? ",\"f" : "\"f") + std::to_string(i) + "\":" + std::to_string(value);
        return out + "}";
    };
    const auto fill = [&](int from, int to) {
        std::vector<std::string> lines;
        for (int i = from; i < to; ++i) {
            lines.push_back(forgedLine(2 * (i - from), "a", forgedId(i + 1), sets(1)));
            lines.push_back(forgedLine(2 * (i - from) + 1, "a", forgedId(i + 1), sets(2)));
        }
        return lines;
    };
    bundle.with(pc.next(fill(0, 35))).with(pc.next(fill(35, 70))).with(pc.next(fill(70, 101)));
    bundle.attachments = packedFile(sha256("berkas"), "berkas");
    CHECK(insider.verdict(bundle) == "policy");
    CHECK(insider.office->merges().isEmpty());
}
