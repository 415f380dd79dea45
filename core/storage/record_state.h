#pragma once

#include "core/storage/operation.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace simpul {

enum class Life : std::uint8_t { There = 0, Removed = 1, Disputed = 2 };
const char *lifeName(Life life);

// What is live in one record: a pure function of the set of operations applied to it, in whatever order they came (format.md section 2).
// Copies share the text that their values lead into.
class RecordState
{
public:
    struct LiveValue {
        std::string_view path;
        OperationAddress at;
        Stamp stamp = 0;
        std::string_view value; // JSON
    };
    // Views, good as long as the state lives and does not change.
    struct Register {
        std::string_view path;
        std::span<const LiveValue> live; // at least one, sorted by operation
    };
    // A live operation that removes something, and everything it names: what it had seen.
    struct Removal {
        OperationAddress at;
        std::vector<OperationAddress> saw; // sorted
    };
    // An operation that is not here yet is already replaced in these paths.
    struct Marker {
        OperationAddress at;
        std::vector<std::string> paths;
    };

    void apply(const Operation &operation);
    bool has(const OperationAddress &operation) const;
    bool isEmpty() const { return m_past.empty(); }

    std::vector<Register> registers() const; // sorted by path
    std::optional<Register> find(std::string_view path) const;
    const std::vector<OperationAddress> &operations() const { return m_past; } // all that were applied, sorted
    Stamp created() const { return m_created; }                                // oldest stamp
    Stamp updated() const { return m_updated; }                                // newest stamp

    bool isUndisputed() const; // one value in each register, and nothing was removed: as nearly every record is
    // The life of the record (scope "") or of an element ("field/element/").
    Life life(std::string_view scope = {}) const;
    std::vector<std::string> scopes() const; // "" first, then every element with something live in it
    // Everything live in paths that begin with `scope`, each operation once.
    std::vector<OperationAddress> liveInside(std::string_view scope) const;

    std::size_t liveBytes() const; // of the values

    std::string pack() const;
    static RecordState unpack(std::string_view packed); // an unreadable blob gives an empty state: `check` finds it

private:
    using Text = std::shared_ptr<char[]>;
    const char *keep(const Operation &operation);
    std::span<const LiveValue> inside(std::string_view scope) const;
    void dropReplaced(std::string_view path, const std::vector<OperationAddress> &replaced);
    void mark(const OperationAddress &notHere, std::string_view path);
    std::vector<std::string> takeMarker(const OperationAddress &at);
    void forgetDeadRemovals();

    std::vector<Text> m_text;      // what the values lead into: one piece for each operation, or the packed form
    std::vector<LiveValue> m_live; // sorted by path, then operation
    std::vector<Removal> m_removals;
    std::vector<Marker> m_markers;
    std::vector<OperationAddress> m_past;
    Stamp m_created = 0;
    Stamp m_updated = 0;
};

// Changes whenever states packed before can no longer be read.
std::string shapeOfPack();

// Distinct live values in the order shown: newest stamp, then replica id, then the value's bytes. `replicaOf` tells who wrote a segment.
struct ShownValue {
    std::string value; // JSON
    OperationAddress at;
    Stamp stamp = 0;
};
using ReplicaOf = std::function<PublicKey(SegmentNumber)>;
std::vector<ShownValue> shownValues(const RecordState::Register &reg, const ReplicaOf &replicaOf);
std::string_view shownValue(const RecordState::Register &reg, const ReplicaOf &replicaOf); // the first of them

// Paths with several values, and lives in dispute, as format.md lists conflicts. Needs no replica: only whether they differ counts.
std::vector<std::string> conflictPaths(const RecordState &state);

} // namespace simpul
