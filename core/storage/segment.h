#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/operation.h"

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace simpul {

// The first line of a segment (format.md section 3, frozen).
struct SegmentHeader {
    PublicKey replica;
    PublicKey office;
    Audience audience = Audience::Shared;
    std::uint64_t first = 1;
    std::uint64_t last = 0;
    std::optional<Hash> previous;
    std::vector<std::pair<PublicKey, Hash>> seen; // segments of other chains that references lead to; sorted
    Stamp time = 0;                               // of the first operation
    int schema = 0;                               // informs, decides nothing
    std::vector<std::string> needs;               // without these features it must not be applied
    Hash payloadHash;                             // of the compressed bytes
    std::uint64_t rawSize = 0;
    std::uint64_t storedSize = 0;

    std::string line() const;
};
inline constexpr int schemaNumber = 1;                          // what this program writes into `schema`
inline constexpr std::size_t largestHeader = 256 * 1024;        // bytes of the line
inline constexpr std::size_t largestPayload = 1024 * 1024;      // bytes, raw
inline constexpr std::size_t largestStoredPayload = largestPayload + 64 * 1024;
inline constexpr std::uint64_t numberLimit = std::uint64_t(1) << 53;
inline constexpr std::size_t signatureLetters = 86;

// A segment's bytes, taken apart but not opened. The views lead into the bytes it was read from.
struct SegmentView {
    SegmentHeader header;
    Hash hash; // of the header line
    std::string_view headerLine;
    Signature signature;
    std::string_view payload; // compressed
    std::size_t size = 0;     // of the whole segment
};

// Takes the segment apart that `bytes` begins with. Checks its form and numbers, not signature, hash or payload.
// Refused: segment-malformed, chain, truncated (the bytes end too early).
Result<SegmentView> readSegment(std::string_view bytes);
Result<> checkSegmentSignature(const SegmentView &segment);  // wrong-author
Result<> checkPayloadHash(const SegmentView &segment);       // bad-hash
// The payload's lines, checked before inflating. `buffer` is reused; the result has room for simdjson behind it. Refused: segment-malformed.
Result<std::string_view> inflatePayload(const SegmentView &segment, std::string &buffer);

// A reference on the wire: operation `number` of the own chain, or of the segment `seen[*segment]`.
struct WireReference {
    std::optional<std::uint32_t> segment;
    std::uint64_t number = 0;
};

// One line of a payload. Views live until the next line is read.
struct WireOperation {
    std::uint64_t number = 0;
    Stamp stamp = 0;
    std::size_t author = 0; // index into the authors of the segment
    std::string_view type;
    Uuid record;
    std::vector<Setting> sets;
    std::vector<WireReference> references;
};

// Reads every line of an inflated payload, strictly: what two programs might read differently is refused.
// `authors` gets the people named in the first line; an empty name is nobody's. Refused: segment-malformed, chain (count).
// The visitor may stop the reading with an error of its own.
using OperationVisitor = std::function<Result<>(const WireOperation &)>;
Result<> readPayload(const SegmentHeader &header, std::string_view raw, std::vector<std::string> &authors, const OperationVisitor &visit);

// A whole payload, for reading it more than once or on another thread. The views lead into `raw`, which must stay where it is, or into `owned`.
struct PayloadContent {
    std::vector<std::string> authors;
    std::vector<WireOperation> operations;
    std::deque<std::string> owned;
};
Result<PayloadContent> readWholePayload(const SegmentHeader &header, std::string_view raw);

// Builds a segment's payload line by line, and the whole segment from it.
class PayloadWriter
{
public:
    struct Line {
        Stamp stamp = 0;
        std::string author; // person id, base64url; empty = nobody named
        std::string_view type;
        Uuid record;
        std::string_view sets; // JSON object
        std::vector<WireReference> references;
    };
    explicit PayloadWriter(Stamp first);
    void add(const Line &line);
    std::size_t size() const; // raw bytes so far
    std::uint64_t count() const { return m_count; }
    std::string raw() const;

private:
    std::size_t authorIndex(const std::string &author);
    Stamp m_first;
    std::uint64_t m_count = 0;
    std::vector<std::string> m_authors;
    std::string m_salt;
    std::string m_lines;
};

// Compresses the payload, completes and signs the header: the bytes that travel.
std::string sealSegment(SegmentHeader header, const std::string &rawPayload, const SecretSeed &seed);

} // namespace simpul
