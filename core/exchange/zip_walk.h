#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace simpul {

// A zip can say one thing to one program and another thing to the next: two lists of entries, bytes that belong to none,
// sizes that lie. So before KArchive or anybody else reads a bundle, its bytes are walked from the first to the last and must
// be exactly what format.md section 6 allows:
//
//   local header, name, [time stamp], data      of the first entry, at offset 0
//   ...                                         of the others, without a gap
//   central header, name, [time stamp]          of the first entry
//   ...                                         of the others, in the same order
//   end record                                  22 bytes, the last of the file
//
// The layout of the records is that of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.

// One stored entry: its bytes stand in the file as they are.
struct ZipEntry {
    std::string name;  // as it stands in the archive
    qint64 offset = 0; // of its first byte, from the start of the file
    qint64 size = 0;   // bytes
};

struct ZipLimits {
    qint64 fileSize = 0; // bytes
    int entries = 0;
    std::function<qint64(std::string_view name)> entrySize; // the largest an entry of that name may be, in bytes
};

// Reads headers only, with a few KiB of memory per entry, and stops at the first limit. The position of `file` is changed.
// Errors are Refused. What would be found anywhere in the file by the first stage of format.md section 6 wins over the second:
//   1. "too-large", "truncated"
//   2. "container-malformed", "bad-name" (a length only), "bad-entry-type", "unsupported"
// or Storage, "cannot-read". Which names are allowed is up to the caller.
Result<std::vector<ZipEntry>> walkZip(QIODevice &file, const ZipLimits &limits);

// The refusal of a bundle for one of the reasons of the closed list in format.md section 6 that a container or a bag can give:
// the sentence for the person follows from the code, `detail` is for the log.
std::unexpected<Error> refusal(const char *code, const QString &detail);

} // namespace simpul
