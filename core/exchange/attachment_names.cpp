#include "core/exchange/attachment_names.h"

#include "core/model/value.h"

namespace simpul {

Result<> noteFiles(Database &database, SegmentNumber segment, const Operation &operation)
{
    for (const Setting &set : operation.sets) {
        if (!set.value.starts_with('{'))
            continue;
        const FileRef file = decodeValue(FieldKind::Attachment, set.value).value<FileRef>();
        if (!file.isNull())
            database.run("INSERT OR IGNORE INTO named_file(hash,segment) VALUES(?,?)", file.sha256, std::int64_t(segment));
    }
    return {};
}

} // namespace simpul
