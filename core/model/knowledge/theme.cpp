#include "core/model/knowledge/theme.h"

namespace simpul {

static std::vector<Choice> states()
{
    return {
        {"usulan", QT_TRANSLATE_NOOP("Entity", "Proposed")},
        {"aktif", QT_TRANSLATE_NOOP("Entity", "Active")},
        {"selesai", QT_TRANSLATE_NOOP("Entity", "Done")},
    };
}

const EntityType &Theme::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Theme"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Themes"),
        .titleFields = {"title"},
        .fields = {
            field("title", &Theme::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
            field("strategic_link", &Theme::strategicLink,
                  {.label = QT_TRANSLATE_NOOP("Entity", "Strategic link"), .searchable = true, .longText = true}),
            field("relevance", &Theme::relevance, {.label = QT_TRANSLATE_NOOP("Entity", "Relevance"), .searchable = true, .longText = true}),
            field("state", &Theme::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        },
    };
    return type;
}

} // namespace simpul
