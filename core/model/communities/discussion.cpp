#include "core/model/communities/discussion.h"

#include "core/model/communities/community.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/person.h"

namespace simpul {

static std::vector<Choice> states()
{
    return {
        {"terbuka", QT_TRANSLATE_NOOP("Entity", "Open")},
        {"terjawab", QT_TRANSLATE_NOOP("Entity", "Answered")},
        {"ditutup", QT_TRANSLATE_NOOP("Entity", "Closed")},
    };
}

const std::vector<Field> &Post::columns()
{
    using R = Post;
    static const std::vector<Field> columns = {
        field("author", &R::author, {.label = QT_TRANSLATE_NOOP("Entity", "Author")}),
        field("at", &R::at, {.label = QT_TRANSLATE_NOOP("Entity", "Written")}),
        field("text", &R::text, {.label = QT_TRANSLATE_NOOP("Entity", "Text"), .required = true, .searchable = true, .longText = true}),
        field("accepted", &R::accepted, {.label = QT_TRANSLATE_NOOP("Entity", "Accepted answer")}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using D = Discussion;
    return {
        field("title", &D::title, {.label = QT_TRANSLATE_NOOP("Entity", "Question"), .required = true, .searchable = true, .longest = 300}),
        field("community", &D::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community")}),
        field("asset", &D::asset, {.label = QT_TRANSLATE_NOOP("Entity", "Knowledge asset")}),
        field("opened_by", &D::openedBy, {.label = QT_TRANSLATE_NOOP("Entity", "Asked by")}),
        field("body", &D::body, {.label = QT_TRANSLATE_NOOP("Entity", "Explanation"), .searchable = true, .longText = true}),
        field("state", &D::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("posts", &D::posts, {.label = QT_TRANSLATE_NOOP("Entity", "Answers")}),
    };
}

const EntityType &Discussion::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Discussion"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Discussions"),
        .titleFields = {"title"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
