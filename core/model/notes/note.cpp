#include "core/model/notes/note.h"

namespace simpul {

const EntityType &Note::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Private note"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Private notes"),
        .audience = Audience::Private,
        .titleFields = {"title"},
        .fields =
            {
                field("title", &Note::title,
                      {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
                field("body", &Note::body, {.label = QT_TRANSLATE_NOOP("Entity", "Text"), .searchable = true, .longText = true}),
                field("about", &Note::about, {.label = QT_TRANSLATE_NOOP("Entity", "About")}),
                field("day", &Note::day, {.label = QT_TRANSLATE_NOOP("Entity", "Day")}),
            },
    };
    return type;
}

} // namespace simpul
