#pragma once

#include "core/model/field.h"

namespace simpul {

// A file that belongs to a record, with the words people put under it.
struct AttachedFile {
    QString element;
    FileRef file;
    QString caption;
    static const std::vector<Field> &columns();
};

} // namespace simpul
