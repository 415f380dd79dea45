#pragma once

#include "core/attachments/file_store.h"
#include "core/exchange/bag.h"
#include "core/exchange/have.h"
#include "core/exchange/reports.h"
#include "core/exchange/roster.h"
#include "core/storage/log.h"

namespace simpul {

// What goes into a bundle, chosen by the caller from a sealed library.
struct BundleOrder {
    BagInfo info;
    SecretSeed signer;
    std::vector<SegmentNumber> segments; // those to send, an earlier one of a chain before a later one
    Have have;                           // of this library
    std::vector<Statement> statements;
    std::vector<Hash> attachments;       // held here, sorted
};

// Writes the bundle, as several volumes (NAME.1, NAME.2 ...) where one would pass 3.9 GiB or 4,000 entries. All or nothing.
Result<QStringList> writeBundle(const QString &path, const BundleOrder &order, Log &log, const FileStore &files, const ByteProgress &progress);

} // namespace simpul
