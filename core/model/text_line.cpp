#include "core/model/text_line.h"

namespace simpul {

const std::vector<Field> &TextLine::columns()
{
    static const std::vector<Field> columns = {
        field("text", &TextLine::text,
              {.label = QT_TRANSLATE_NOOP("Entity", "Text"), .required = true, .searchable = true, .longest = 4000}),
    };
    return columns;
}

} // namespace simpul
