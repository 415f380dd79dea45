#include "core/model/search/glossary_term.h"

namespace simpul {

const EntityType &GlossaryTerm::type()
{
    using T = GlossaryTerm;
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Glossary term"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Glossary"),
        .titleFields = {"term"},
        .fields =
            {
                field("term", &T::term, {.label = QT_TRANSLATE_NOOP("Entity", "Word or abbreviation"), .required = true, .searchable = true, .longest = 300}),
                field("synonyms", &T::synonyms, {.label = QT_TRANSLATE_NOOP("Entity", "Also called"), .required = true, .searchable = true, .shortest = 1}),
                field("meaning", &T::meaning, {.label = QT_TRANSLATE_NOOP("Entity", "Meaning"), .searchable = true, .longText = true}),
            },
    };
    return type;
}

} // namespace simpul
