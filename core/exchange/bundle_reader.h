#pragma once

#include "core/exchange/bag.h"
#include "core/exchange/have.h"
#include "core/exchange/roster.h"
#include "core/storage/log.h"

#include <set>

namespace simpul {

// A bundle that passed every stage of format.md section 6 but the policy on conflicts, which only a merge can see.
struct CheckedBundle {
    std::unique_ptr<BundleFile> file;
    SignedBag bag;
    BagInfo info;
    Hash identity;                         // of its signed tag manifest
    std::vector<Statement> statements;
    Have have;
    PublicKey office;                      // the trusted office that enrolled the signer
    struct Segment {
        SegmentHeader header;
        Hash hash;
        bool held = false;                 // here already
    };
    std::vector<Segment> segments;         // in the order of the file
    struct Attachment {
        Hash hash;
        qint64 size = 0;
    };
    std::vector<Attachment> attachments;
    std::uint64_t operations = 0;
};

// What checking needs to know of this library. Nothing is written.
struct ReaderContext {
    const Roster *roster = nullptr;
    const Log *log = nullptr;
    QString ownCode;
    ByteProgress progress = {};
};

// Reads the file in the order of format.md section 6; the first failing stage decides the reason.
Result<CheckedBundle> checkBundle(const QString &path, const ReaderContext &context);

// Goes through `data/segments.pack` again, segment by segment, in bounded memory. The bytes are those that were checked, or it fails.
using OnSegment = std::function<Result<>(const SegmentView &, std::string_view bytes)>;
Result<> eachSegment(CheckedBundle &bundle, const OnSegment &on);
// And through the attachments; the device gives exactly that content or the receiver notices by its hash.
using OnAttachment = std::function<Result<>(const CheckedBundle::Attachment &, QIODevice &content)>;
Result<> eachAttachment(CheckedBundle &bundle, const OnAttachment &on);

} // namespace simpul
