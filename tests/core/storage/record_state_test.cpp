#include "core/storage/record_state.h"

#include "core/exchange/digest.h"
#include "core/storage/path.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <deque>
#include <map>
#include <random>
#include <set>

using namespace simpul;

namespace {

const RecordKey key{Audience::Shared, "sop", Uuid{{7}}};

// Operations whose texts live as long as they do.
class Operations
{
public:
    Operations &add(OperationAddress at, Stamp stamp, const std::map<std::string, std::string> &sets,
                    std::vector<OperationAddress> replaces = {})
    {
        Operation operation{.at = at, .stamp = stamp, .sets = {}, .replaces = std::move(replaces)};
        for (const auto &[path, value] : sets)
            operation.sets.push_back({m_texts.emplace_back(path), m_texts.emplace_back(value)});
        all.push_back(std::move(operation));
        return *this;
    }
    RecordState state() const
    {
        RecordState out;
        for (const Operation &operation : all)
            out.apply(operation);
        return out;
    }
    std::vector<Operation> all;

private:
    std::deque<std::string> m_texts;
};

PublicKey replicaOf(SegmentNumber segment)
{
    PublicKey out;
    out.data[0] = std::uint8_t(segment * 37);
    return out;
}

std::string lines(const RecordState &state)
{
    return digestLines(key, state, replicaOf);
}

// As format.md section 2 says it, over the whole set at once: slow and plain.
class Law
{
public:
    explicit Law(const std::vector<Operation> &all) : m_all(all) {}

    std::set<std::pair<OperationAddress, std::string>> live(const std::string &path) const
    {
        std::set<std::pair<OperationAddress, std::string>> out;
        for (const Operation &operation : m_all) {
            for (const Setting &set : operation.sets) {
                if (set.path == path && !isReplaced(operation.at, path))
                    out.insert({operation.at, std::string(set.value)});
            }
        }
        return out;
    }
    std::set<std::string> paths() const
    {
        std::set<std::string> out;
        for (const Operation &operation : m_all) {
            for (const Setting &set : operation.sets) {
                if (!live(std::string(set.path)).empty())
                    out.emplace(set.path);
            }
        }
        return out;
    }
    // Hidden when every live operation inside is named by a live removal, which knows itself.
    Life life(const std::string &scope) const
    {
        std::set<OperationAddress> removals, inside;
        bool hasMore = false;
        for (const std::string &path : paths()) {
            if (!path.starts_with(scope))
                continue;
            hasMore = hasMore || path != scope + "!";
            for (const auto &[at, value] : live(path)) {
                inside.insert(at);
                if (path == scope + "!" && value == "1")
                    removals.insert(at);
            }
        }
        if (removals.empty())
            return Life::There;
        std::set<OperationAddress> seen = removals;
        for (const Operation &operation : m_all) {
            if (removals.contains(operation.at))
                seen.insert(operation.replaces.begin(), operation.replaces.end());
        }
        if (std::includes(seen.begin(), seen.end(), inside.begin(), inside.end()))
            return Life::Removed;
        return scope.empty() || hasMore ? Life::Disputed : Life::There;
    }

private:
    bool isReplaced(const OperationAddress &at, const std::string &path) const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const Operation &operation) {
            const bool sets =
                std::any_of(operation.sets.begin(), operation.sets.end(), [&](const Setting &set) { return set.path == path; });
            return sets && std::find(operation.replaces.begin(), operation.replaces.end(), at) != operation.replaces.end();
        });
    }
    const std::vector<Operation> &m_all;
};

// A few fields, tags and rows; references to anything: earlier, later, never coming, itself.
Operations randomOperations(std::mt19937 &random)
{
    static const std::vector<std::string> paths = {"title",
                                                   "summary",
                                                   "!",
                                                   "keywords/arsip/!",
                                                   "keywords/lama/!",
                                                   "steps/e1/!",
                                                   "steps/e1/pos",
                                                   "steps/e1/activity",
                                                   "steps/e2/activity"};
    Operations out;
    const int count = 1 + int(random() % 14);
    const auto anyAddress = [&] { return OperationAddress{SegmentNumber(1 + random() % 4), 1 + random() % 5}; };
    std::set<OperationAddress> used;
    for (int i = 0; i < count; ++i) {
        const OperationAddress at = anyAddress();
        if (!used.insert(at).second)
            continue;
        std::map<std::string, std::string> sets;
        for (std::size_t n = 1 + random() % 3; n > 0; --n) {
            const std::string &path = paths[random() % paths.size()];
            sets[path] = isLife(path) ? (random() % 2 == 0 ? "1" : "0")
                : random() % 3 == 0   ? "null"
                                      : "\"v" + std::to_string(random() % 4) + "\"";
        }
        std::vector<OperationAddress> replaces;
        for (std::size_t n = random() % 4; n > 0; --n)
            replaces.push_back(anyAddress());
        out.add(at, Stamp(1000 + random() % 8), sets, replaces);
    }
    return out;
}

} // namespace

TEST_CASE("A record's state is what the format says of the set of its operations, in whatever order they come and however often")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        Operations operations = randomOperations(random);
        const Law law(operations.all);
        const RecordState state = operations.state();
        INFO("round " << round << '\n' << lines(state));
        std::set<std::string> paths;
        for (const RecordState::Register &reg : state.registers()) {
            const std::string path(reg.path);
            paths.insert(path);
            std::set<std::pair<OperationAddress, std::string>> live;
            for (const RecordState::LiveValue &value : reg.live)
                live.emplace(value.at, value.value);
            REQUIRE(live == law.live(path));
        }
        REQUIRE(paths == law.paths());
        for (const std::string &scope : state.scopes())
            REQUIRE(state.life(scope) == law.life(scope));

        const std::string packed = state.pack(), written = lines(state);
        for (int order = 0; order < 4; ++order) {
            std::shuffle(operations.all.begin(), operations.all.end(), random);
            RecordState other;
            for (const Operation &operation : operations.all) {
                other.apply(operation);
                if (random() % 4 == 0) // came twice
                    other.apply(operations.all[random() % (std::size_t(&operation - operations.all.data()) + 1)]);
                if (random() % 4 == 0) // was stored and read again
                    other = RecordState::unpack(other.pack());
            }
            REQUIRE(lines(other) == written);
            REQUIRE(conflictPaths(other) == conflictPaths(state));
            REQUIRE((other.created() == state.created() && other.updated() == state.updated()));
            REQUIRE(other.operations() == state.operations());
            REQUIRE(other.pack() == packed);
        }
    }
}

TEST_CASE("A packed state comes back as it was, and a damaged one never crashes whoever reads, edits or packs it")
{
    const unsigned seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 3000; ++round) {
        Operations operations = randomOperations(random);
        const RecordState state = operations.state();
        std::string packed = state.pack();
        const RecordState back = RecordState::unpack(packed);
        REQUIRE(back.pack() == packed);
        REQUIRE(lines(back) == lines(state));
        for (std::size_t changes = 1 + random() % 3; changes > 0 && !packed.empty(); --changes) {
            switch (random() % 3) {
            case 0: packed[random() % packed.size()] = char(random()); break;
            case 1: packed.resize(random() % packed.size()); break;
            default: packed.insert(random() % packed.size(), 1 + random() % 9, char(random())); break;
            }
        }
        RecordState damaged = RecordState::unpack(packed);
        const Operations more = randomOperations(random);
        for (const Operation &operation : more.all)
            damaged.apply(operation);
        for (const std::string &scope : damaged.scopes())
            (void)damaged.liveInside(scope);
        (void)conflictPaths(damaged);
        (void)RecordState::unpack(damaged.pack());
    }
    CHECK(RecordState::unpack({}).isEmpty());
    CHECK(RecordState::unpack(std::string(100, '\xff')).isEmpty());
}

TEST_CASE("A value that somebody replaced without having seen another one leaves the other one live: both are shown, the newest first")
{
    Operations operations;
    operations.add({1, 1}, 100, {{"title", "\"a\""}})
        .add({2, 1}, 300, {{"title", "\"c\""}}, {{1, 1}})
        .add({3, 1}, 200, {{"title", "\"b\""}}, {{1, 1}});
    CHECK(lines(operations.state()).find(R"("title",["\"c\"","\"b\""])") == std::string::npos);
    CHECK(lines(operations.state()).find(R"("title",["c","b"]])") != std::string::npos);
    CHECK(conflictPaths(operations.state()) == std::vector<std::string>{"title"});
    // Equal values are one value.
    operations.add({4, 1}, 400, {{"title", "\"b\""}}, {{2, 1}});
    CHECK(lines(operations.state()).find(R"("title",["b"]])") != std::string::npos);
    CHECK(conflictPaths(operations.state()).empty());
}

TEST_CASE("Of equal stamps the larger replica is shown first, then the larger value")
{
    Operations operations;
    operations.add({1, 1}, 100, {{"title", "\"kecil\""}})
        .add({2, 1}, 100, {{"title", "\"besar\""}})
        .add({2, 2}, 100, {{"title", "\"lebih\""}});
    CHECK(lines(operations.state()).find(R"("title",["lebih","besar","kecil"]])") != std::string::npos);
}

TEST_CASE("A removal hides what it has seen; one edit it has not seen is a dispute; a tag in dispute simply stays")
{
    Operations operations;
    operations.add({1, 1}, 100, {{"title", "\"a\""}, {"keywords/x/!", "0"}, {"steps/e1/activity", "\"Catat\""}});
    CHECK(operations.state().life() == Life::There);
    operations.add({1, 2}, 110, {{"!", "1"}}, {{1, 1}});
    CHECK(operations.state().life() == Life::Removed);
    operations.add({2, 1}, 105, {{"steps/e1/activity", "\"Simpan\""}}, {{1, 1}});
    CHECK(operations.state().life() == Life::Disputed);
    CHECK(conflictPaths(operations.state()) == std::vector<std::string>{"!"});
    operations.add({2, 2}, 120, {{"!", "0"}}, {{1, 2}});
    CHECK(operations.state().life() == Life::There);

    Operations tag;
    tag.add({1, 1}, 100, {{"keywords/x/!", "0"}}).add({1, 2}, 110, {{"keywords/x/!", "1"}}, {{1, 1}});
    CHECK(tag.state().life("keywords/x/") == Life::Removed);
    tag.add({2, 1}, 105, {{"keywords/x/!", "0"}});
    CHECK(tag.state().life("keywords/x/") == Life::There);
    CHECK(conflictPaths(tag.state()).empty());

    Operations row;
    row.add({1, 1}, 100, {{"steps/e1/activity", "\"a\""}})
        .add({1, 2}, 110, {{"steps/e1/!", "1"}}, {{1, 1}})
        .add({2, 1}, 105, {{"steps/e1/activity", "\"b\""}}, {{1, 1}});
    CHECK(row.state().life("steps/e1/") == Life::Disputed);
    CHECK(conflictPaths(row.state()) == std::vector<std::string>{"steps/e1/!"});
}

TEST_CASE("Two values of a row's place are no conflict, and nothing inside something removed is one")
{
    Operations operations;
    operations.add({1, 1}, 100, {{"steps/e1/pos", "\"A\""}}).add({2, 1}, 100, {{"steps/e1/pos", "\"B\""}});
    CHECK(conflictPaths(operations.state()).empty());
    operations.add({1, 2}, 100, {{"title", "\"a\""}}).add({2, 2}, 100, {{"title", "\"b\""}});
    CHECK(conflictPaths(operations.state()).size() == 1);
    operations.add({1, 3}, 200, {{"!", "1"}}, {{1, 1}, {2, 1}, {1, 2}, {2, 2}});
    CHECK(conflictPaths(operations.state()).empty());
}
