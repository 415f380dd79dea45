#include "core/model/attached_file.h"

namespace simpul {

const std::vector<Field> &AttachedFile::columns()
{
    static const std::vector<Field> columns = {
        field("file", &AttachedFile::file, {.label = QT_TRANSLATE_NOOP("Entity", "File"), .required = true}),
        field("caption", &AttachedFile::caption, {.label = QT_TRANSLATE_NOOP("Entity", "Caption"), .searchable = true}),
    };
    return columns;
}

} // namespace simpul
