#pragma once

#include "core/model/field.h"

namespace simpul {

// One of several lines that offices number on paper: a consideration, a legal basis, a carbon copy.
struct TextLine {
    QString element;
    QString text;
    static const std::vector<Field> &columns();
};

} // namespace simpul
