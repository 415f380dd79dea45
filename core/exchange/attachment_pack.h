#pragma once

#include "core/base/result.h"
#include "core/exchange/bag.h"

#include <functional>

namespace simpul {

// `data/attachments.pack`: files below 1 MiB, each a JSON line {sha256, size, stored, codec} and its bytes, end to end.
inline constexpr qint64 smallAttachment = 1 << 20;
inline constexpr std::string_view attachmentsPack = "data/attachments.pack";

// One file of the pack, inflated. Refused: bad-hash, manifest-mismatch (the pack's own form is wrong).
struct PackedFile {
    Hash hash;
    QByteArray content;
};
Result<> readAttachmentPack(QIODevice &pack, const std::function<Result<>(const PackedFile &)> &on);

// The line and bytes of one file, as they stand in the pack: compressed where that helps. The same content gives the same bytes.
std::string packedFile(const Hash &hash, const QByteArray &content);

} // namespace simpul
