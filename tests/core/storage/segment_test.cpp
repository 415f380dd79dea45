#include "core/storage/segment.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/signing.h"
#include "tests/support/office.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace simpul;
using simpul::test::codeOf;
using simpul::test::errorOf;

namespace {

SecretSeed seedOf(std::uint8_t number)
{
    SecretSeed seed;
    seed.data.fill(number);
    return seed;
}

// An operation that owns its texts.
struct Kept {
    std::uint64_t number = 0;
    Stamp stamp = 0;
    std::string author, type;
    Uuid record;
    std::vector<std::pair<std::string, std::string>> sets;
    std::vector<std::pair<std::optional<std::uint32_t>, std::uint64_t>> references;
    bool operator==(const Kept &) const = default;
};

Result<std::vector<Kept>> readAll(std::string_view bytes)
{
    const auto segment = readSegment(bytes);
    if (!segment)
        return fail(segment.error());
    if (auto ok = checkSegmentSignature(*segment); !ok)
        return fail(ok.error());
    if (auto ok = checkPayloadHash(*segment); !ok)
        return fail(ok.error());
    std::string buffer;
    const auto raw = inflatePayload(*segment, buffer);
    if (!raw)
        return fail(raw.error());
    std::vector<Kept> out;
    std::vector<std::string> authors;
    const auto read = readPayload(segment->header, *raw, authors, [&](const WireOperation &operation) -> Result<> {
        Kept kept{.number = operation.number,
                  .stamp = operation.stamp,
                  .author = authors.empty() ? std::string() : authors[operation.author],
                  .type = std::string(operation.type),
                  .record = operation.record,
                  .sets = {},
                  .references = {}};
        for (const Setting &set : operation.sets)
            kept.sets.emplace_back(set.path, set.value);
        for (const WireReference &reference : operation.references)
            kept.references.emplace_back(reference.segment, reference.number);
        out.push_back(std::move(kept));
        return {};
    });
    if (!read)
        return fail(read.error());
    return out;
}

SegmentHeader headerOf(std::uint64_t first, std::uint64_t count)
{
    SegmentHeader header;
    header.replica = publicKeyOf(seedOf(1));
    header.office = publicKeyOf(seedOf(2));
    header.first = first;
    header.last = first + count - 1;
    if (first > 1)
        header.previous = sha256("before");
    header.time = 1'795'300'000'000;
    header.schema = 7;
    return header;
}

// Any text a person could type, and some that none would.
std::string randomText(std::mt19937 &random, std::size_t atMost)
{
    static const std::vector<std::string> pieces = {"a",    "Z",    "é",  "ß",  "漢", "🙂", " ",  "/",      "~",
                                                    "!",    "\"",   "\\", "\n", "\t", "\r", "\b", "\f",     "\x01",
                                                    "\x1f", "\x7f", "{",  "}",  "[",  ",",  ":",  "\u2028", "0"};
    std::string out;
    for (std::size_t n = random() % atMost; n > 0; --n)
        out += pieces[random() % pieces.size()];
    return out;
}

} // namespace

TEST_CASE("What is sealed is what is read: numbers, times, authors, values of every letter, references")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        const std::uint64_t first = round % 2 == 0 ? 1 : 1 + random() % 1000;
        SegmentHeader header = headerOf(first, 1 + random() % 20);
        header.audience = round % 3 == 0 ? Audience::Office : Audience::Shared;
        std::vector<std::pair<std::string, std::string>> seen;
        for (int i = 0; i < 3; ++i)
            seen.emplace_back(toBase64Url(publicKeyOf(seedOf(std::uint8_t(5 + i)))), toBase64Url(sha256(std::to_string(random()))));
        std::sort(seen.begin(), seen.end());
        for (const auto &[replica, hash] : seen)
            header.seen.emplace_back(*bytesFromBase64Url<PublicKey>(replica), *bytesFromBase64Url<Hash>(hash));
        if (round % 5 == 0)
            header.needs = {"kelak", randomText(random, 9)};

        PayloadWriter payload(header.time);
        std::vector<Kept> written;
        Stamp stamp = header.time;
        for (std::uint64_t number = header.first; number <= header.last; ++number) {
            Kept kept{.number = number, .stamp = stamp, .author = {}, .type = "sop", .record = {}, .sets = {}, .references = {}};
            if (random() % 2 == 0)
                kept.author = toBase64Url(Uuid{{std::uint8_t(random() % 3 + 1)}});
            kept.record.data[0] = std::uint8_t(1 + random() % 200);
            std::map<std::string, std::string> sets;
            for (std::size_t n = 1 + random() % 4; n > 0; --n) {
                const std::string values[] = {jsonString(randomText(random, 200)), "null", "true", "-9007199254740991", "0",
                                              R"({"a":[1,{"b":null}],"é":""})"};
                sets["f" + std::to_string(random() % 10)] = values[random() % 6];
            }
            kept.sets.assign(sets.begin(), sets.end());
            for (std::size_t n = random() % 3; n > 0; --n)
                kept.references.emplace_back(random() % 2 == 0 ? std::nullopt : std::optional(std::uint32_t(random() % 3)), random() % 100);
            std::string json = "{";
            for (const auto &[path, value] : kept.sets)
                json += (json.size() > 1 ? "," : "") + jsonString(path) + ":" + value;
            PayloadWriter::Line line{
                .stamp = stamp, .author = kept.author, .type = kept.type, .record = kept.record, .sets = {}, .references = {}};
            json += "}";
            line.sets = json;
            for (const auto &[segment, at] : kept.references)
                line.references.push_back({segment, at});
            payload.add(line);
            written.push_back(kept);
            stamp += 1 + random() % 1000;
        }
        CHECK(payload.count() == written.size());
        CHECK(payload.raw().size() <= payload.size());
        const std::string bytes = sealSegment(header, payload.raw(), seedOf(1));
        const std::string longer = bytes + "what follows";
        const auto segment = readSegment(longer);
        REQUIRE(segment);
        CHECK(segment->size == bytes.size());
        CHECK(segment->hash == sha256(bytes.substr(0, bytes.find('\n'))));
        CHECK(segment->header.line() == segment->headerLine);
        const auto read = readAll(bytes);
        INFO((read ? QString() : read.error().code + read.error().detail).toStdString());
        REQUIRE(read);
        REQUIRE(*read == written);
    }
}

TEST_CASE("A segment that another key signed, or that was changed in any byte, is refused")
{
    const SegmentHeader header = headerOf(1, 1);
    PayloadWriter payload(header.time);
    payload.add({.stamp = header.time, .author = {}, .type = "sop", .record = Uuid{{1}}, .sets = R"({"title":"a"})", .references = {}});
    const std::string bytes = sealSegment(header, payload.raw(), seedOf(1));
    REQUIRE(readAll(bytes));
    CHECK(codeOf(readAll(sealSegment(header, payload.raw(), seedOf(3)))) == u"wrong-author");
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = char(changed[at] ^ 1);
        INFO("byte " << at);
        REQUIRE_FALSE(readAll(changed));
    }
    for (std::size_t length = 0; length < bytes.size(); ++length)
        REQUIRE_FALSE(readAll(std::string_view(bytes).substr(0, length)));
}

TEST_CASE("A segment is signed for its purpose only: the same key's signature for a statement or a request does not stand for it")
{
    const SegmentHeader header = headerOf(1, 1);
    PayloadWriter payload(header.time);
    payload.add({.stamp = header.time, .author = {}, .type = "sop", .record = Uuid{{1}}, .sets = R"({"title":"a"})", .references = {}});
    std::string bytes = sealSegment(header, payload.raw(), seedOf(1));
    const std::size_t end = bytes.find('\n');
    bytes.replace(end + 1, signatureLetters, toBase64Url(sign(statementPurpose, bytes.substr(0, end), seedOf(1))));
    CHECK(codeOf(readAll(bytes)) == u"wrong-author");
}

TEST_CASE("A visitor that has seen enough stops the reading, and its own error is told")
{
    const SegmentHeader header = headerOf(1, 3);
    PayloadWriter payload(header.time);
    for (int i = 0; i < 3; ++i)
        payload.add(
            {.stamp = header.time + i, .author = {}, .type = "sop", .record = Uuid{{1}}, .sets = R"({"title":"a"})", .references = {}});
    const std::string bytes = sealSegment(header, payload.raw(), seedOf(1));
    const auto segment = readSegment(bytes);
    REQUIRE(segment);
    std::string buffer;
    const auto raw = inflatePayload(*segment, buffer);
    REQUIRE(raw);
    std::vector<std::string> authors;
    int seen = 0;
    const auto read = readPayload(segment->header, *raw, authors, [&](const WireOperation &) -> Result<> {
        return ++seen == 2 ? fail(Error::Kind::Cancelled, {}) : Result<>();
    });
    CHECK(errorOf(read).kind == Error::Kind::Cancelled);
    CHECK(seen == 2);
}

TEST_CASE("JSON in a segment has one spelling: what RFC 8785 would write otherwise is refused, and so is what is no JSON")
{
    for (const char *good :
         {"{}", "[]", "\"\"", "null", "true", "0", "-1", "9007199254740991", R"({"a":[{"b":"\n\u001f"}]})", "[[[[[[[[1]]]]]]]]"}) {
        INFO(good);
        const auto json = parseJson(good);
        REQUIRE(json);
        CHECK(toCanonicalJson(*json) == good);
    }
    for (const char *bad : {"",
                            "-",
                            " 1",
                            "1 ",
                            "{\"a\": 1}",
                            "{\"a\":1,}",
                            "[1,]",
                            "[,1]",
                            "{\"a\":1,\"a\":2}",
                            "{a:1}",
                            "nul",
                            "truee",
                            "tru",
                            "-0",
                            "00",
                            "1.0",
                            "1e1",
                            "+1",
                            "9007199254740992",
                            "-9007199254740992",
                            "\"",
                            "\"\\",
                            "\"\\u",
                            "\"\\u00",
                            R"("\u0041")",
                            R"("\u000A")",
                            R"("\/")",
                            R"("\x")",
                            R"("\ud800")",
                            "\"\t\"",
                            "\"\xff\"",
                            "[[[[[[[[[1]]]]]]]]]",
                            "{",
                            "[",
                            "}",
                            "]",
                            "{\"a\"",
                            "{\"a\":",
                            "1,2",
                            "\xef\xbb\xbf{}"}) {
        INFO(bad);
        CHECK_FALSE(parseJson(bad));
    }
    // Keys are sorted by UTF-16 code units, as JavaScript does: a letter beyond the first plane comes before U+FB33.
    const auto json = parseJson("{\"\ufb33\":1,\"\U0001f642\":2,\"\u00e9\":3,\"a\":4}");
    REQUIRE(json);
    CHECK(toCanonicalJson(*json) == "{\"a\":4,\"\u00e9\":3,\"\U0001f642\":2,\"\ufb33\":1}");
}

TEST_CASE("Whatever bytes are read as a segment, a statement or JSON, reading ends with an answer")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const SegmentHeader header = headerOf(1, 2);
    const std::string first = R"({"salt":"AAAAAAAAAAAAAAAAAAAAAA","authors":["AQAAAAAAAAAAAAAAAAAAAA"]})"
                              "\n";
    const std::string good = first
        + R"({"t":0,"a":0,"k":"sop","id":"AQAAAAAAAAAAAAAAAAAAAA","s":{"title":"a\"\u0001","steps/e1/pos":"V"},"r":[1,2]})"
          "\n"
        + R"({"t":5,"k":"sop","id":"AQAAAAAAAAAAAAAAAAAAAA","s":{"!":1,"x":[{"a":null}]},"kelak":{"b":[true,-5]}})"
          "\n";
    const auto read = [&](std::string raw) {
        std::vector<std::string> authors;
        const std::size_t size = raw.size();
        raw.resize(size + 64); // room for simdjson
        return readPayload(header, std::string_view(raw).substr(0, size), authors, [](const WireOperation &operation) -> Result<> {
            for (const Setting &set : operation.sets)
                REQUIRE((isValidUtf8(set.path) && parseJson(set.value, LargeNumbers::Refuse, 3)));
            return {};
        });
    };
    REQUIRE(read(good));
    static constexpr std::string_view letters = "{}[]\",:\\u0019-e.truefalsn \n\t!/~k";
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = good;
        for (std::size_t changes = 1 + random() % 3; changes > 0; --changes) {
            const std::size_t at = random() % bytes.size();
            switch (random() % 4) {
            case 0: bytes[at] = char(random()); break;
            case 1: bytes.erase(at, 1 + random() % 6); break;
            case 2: bytes.insert(at, 1, letters[random() % letters.size()]); break;
            default: bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 20)); break;
            }
            if (bytes.empty())
                bytes = "x";
        }
        (void)read(bytes);
        (void)parseJson(bytes);
    }
}
