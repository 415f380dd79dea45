#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"
#include "core/storage/standing.h"

#include <future>
#include <list>
#include <map>
#include <set>

namespace simpul {

// What a local edit adds to the log: one operation.
struct NewOperation {
    RecordKey key;
    std::vector<std::pair<std::string, std::string>> sets; // path, JSON
    std::vector<OperationAddress> replaces;
    Stamp stamp = 0;
    std::string author;       // person id, base64url, or empty
};

// An operation as the history shows it.
struct LoggedOperation {
    OperationAddress at;
    Stamp stamp = 0;
    std::string author;
    PublicKey replica;
    PublicKey office;
    std::vector<std::pair<std::string, std::string>> sets;
};

// The log of a library: the segments it holds, as received, and its own open tail. It writes no record.
class Log
{
public:
    explicit Log(Database &database);

    void reload();                         // after somebody else wrote, or a rollback
    const SegmentIndex &segments() const { return m_segments; }
    ReplicaOf replicaOf() const;

    // ---- what others wrote
    const SegmentInfo *held(const Hash &hash) const;  // nullptr when it is not held
    SegmentNumber numberOf(const PublicKey &replica, const Hash &hash); // also of a segment that is only named
    SegmentNumber store(const SegmentView &segment, std::string_view bytes);
    void setStanding(SegmentNumber number, Standing standing);
    std::string bytes(SegmentNumber number);          // of the whole segment

    // ---- what is written here, under `replica` of `office`
    void setSelf(const PublicKey &replica, const PublicKey &office);
    const PublicKey &self() const { return m_self; }
    const PublicKey &selfOffice() const { return m_office; }
    OperationAddress append(const NewOperation &operation);
    Stamp nextStamp(Stamp now);                       // at least one more than this replica's last
    bool hasTail(Audience audience) const;
    // Signs the open tail: up to now, or only the parts that are full. The new segments are applied already.
    std::vector<SegmentNumber> seal(Audience audience, const SecretSeed &seed, bool onlyFull);
    // The open tail continues under another key: its operations are numbered anew from 1. Returns the records concerned.
    std::vector<RecordKey> mint(const PublicKey &replica, const PublicKey &office);

    // ---- reading
    using OnOperation = std::function<Result<>(const RecordKey &, const Operation &, const std::string &author)>;
    Result<> read(SegmentNumber number, const OnOperation &on); // a segment, or an open part of the tail
    void expect(SegmentNumber number); // is read next: opened meanwhile, on another thread
    Result<LoggedOperation> find(const OperationAddress &at);
    std::map<OperationAddress, LoggedOperation> find(const std::set<OperationAddress> &wanted); // those that are held; each segment is read once
    const std::vector<SegmentNumber> &openSegments(Audience audience) const { return m_open[std::size_t(audience)]; } // oldest first

private:
    const std::vector<const SegmentInfo *> &chainOf(const SegmentInfo &info);
    std::vector<OperationAddress> resolve(const SegmentInfo &info, const std::vector<SegmentNumber> &seen, const std::vector<WireReference> &references);
    Result<> readSealed(const SegmentInfo &info, const OnOperation &on);
    Result<> readTail(const SegmentInfo &info, const OnOperation &on);
    SegmentNumber insert(SegmentInfo info, std::string_view bytes, const std::vector<std::string> &needs);
    struct TailRow;
    void eachTailRow(SegmentNumber part, const std::function<void(const TailRow &)> &on);
    SegmentNumber openPart(Audience audience, std::uint64_t first);
    SegmentNumber roomFor(const NewOperation &operation);
    SegmentNumber sealPart(SegmentInfo part, const SecretSeed &seed);
    std::optional<Hash> tip(Audience audience) const; // the last segment sealed here under this key
    void setTip(Audience audience, const std::optional<Hash> &hash);
    void moveNumbers(const SegmentInfo &part, std::uint64_t shift, const std::vector<SegmentNumber> &parts);
    std::uint64_t foreignReferences(const std::vector<OperationAddress> &replaces, Audience audience) const;

    Database &m_database;
    SegmentIndex m_segments;
    std::array<std::vector<SegmentNumber>, 3> m_open; // by audience
    PublicKey m_self;
    PublicKey m_office;
    Stamp m_lastStamp = 0;
    // The ancestors of the segment read last, oldest first: chains are read in order.
    std::vector<const SegmentInfo *> m_chain;
    struct Opened {
        SegmentNumber number;
        std::string bytes;
        SegmentHeader header;
        std::string raw;
        PayloadContent content; // leads into `raw`
        std::future<Result<>> done; // last: its destructor waits
    };
    Opened &open(SegmentNumber number, std::launch when);
    std::list<Opened> m_opened; // the last few, for histories and conflicts
};

} // namespace simpul
