#pragma once

#include "core/storage/operation.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace simpul {

enum class Life : std::uint8_t { There = 0, Removed = 1, Disputed = 2 };
const char *lifeName(Life life);

// What is live in one record: a pure function of the set of operations applied to it, in whatever order they came (format.md section 2).
class RecordState
{
public:
    struct LiveValue {
        OperationAddress at;
        Stamp stamp = 0;
        std::string value; // JSON
    };
    struct Register {
        std::string path;
        std::vector<LiveValue> live;
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

    const std::vector<Register> &registers() const { return m_registers; } // sorted by path, each with a live value
    const Register *find(std::string_view path) const;
    const std::vector<OperationAddress> &operations() const { return m_past; } // all that were applied, sorted
    Stamp created() const { return m_created; }                                // oldest stamp
    Stamp updated() const { return m_updated; }                                // newest stamp

    // The life of the record (scope "") or of an element ("field/element/").
    Life life(std::string_view scope = {}) const;
    std::vector<std::string> scopes() const; // "" first, then every element with something live in it
    // Everything live in paths that begin with `scope`, each operation once.
    std::vector<OperationAddress> liveInside(std::string_view scope) const;

    std::string pack() const;
    static RecordState unpack(std::string_view packed); // an unreadable blob gives an empty state: `check` finds it

private:
    Register &registerFor(std::string_view path);
    void dropReplaced(Register &reg, const std::vector<OperationAddress> &replaced);
    void mark(const OperationAddress &notHere, std::string_view path);
    std::vector<std::string> takeMarker(const OperationAddress &at);
    void forgetDeadRemovals();

    std::vector<Register> m_registers;
    std::vector<Removal> m_removals;
    std::vector<Marker> m_markers;
    std::vector<OperationAddress> m_past;
    Stamp m_created = 0;
    Stamp m_updated = 0;
};

// Distinct live values in the order shown: newest stamp, then replica id, then the value's bytes. `replicaOf` tells who wrote a segment.
struct ShownValue {
    std::string value; // JSON
    OperationAddress at;
    Stamp stamp = 0;
};
using ReplicaOf = std::function<PublicKey(SegmentNumber)>;
std::vector<ShownValue> shownValues(const RecordState::Register &reg, const ReplicaOf &replicaOf);

// Paths with several values, and lives in dispute, as format.md lists conflicts. Needs no replica: only whether they differ counts.
std::vector<std::string> conflictPaths(const RecordState &state);

} // namespace simpul
