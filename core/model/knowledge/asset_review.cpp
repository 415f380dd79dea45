#include "core/model/knowledge/asset_review.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"

namespace simpul {

static std::vector<Choice> decisions()
{
    return {
        {"setuju", QT_TRANSLATE_NOOP("Entity", "Approve")},
        {"perbaiki", QT_TRANSLATE_NOOP("Entity", "Improve")},
        {"tolak", QT_TRANSLATE_NOOP("Entity", "Reject")},
    };
}

const std::vector<Field> &PanelVote::columns()
{
    using R = PanelVote;
    static const std::vector<Field> columns = {
        field("person", &R::person, {.label = QT_TRANSLATE_NOOP("Entity", "Reviewer"), .required = true}),
        field("innovative", &R::innovative, {.label = QT_TRANSLATE_NOOP("Entity", "Innovative")}),
        field("useful", &R::useful, {.label = QT_TRANSLATE_NOOP("Entity", "Useful")}),
        field("solves", &R::solves, {.label = QT_TRANSLATE_NOOP("Entity", "Gives a solution")}),
        field("faster", &R::faster, {.label = QT_TRANSLATE_NOOP("Entity", "Speeds up work")}),
        field("accurate", &R::accurate, {.label = QT_TRANSLATE_NOOP("Entity", "Accurate")}),
        field("complete", &R::complete, {.label = QT_TRANSLATE_NOOP("Entity", "Complete")}),
        field("no_personal_data", &R::noPersonalData, {.label = QT_TRANSLATE_NOOP("Entity", "Free of personal data")}),
        field("decision", &R::decision, {.label = QT_TRANSLATE_NOOP("Entity", "Decision"), .choices = decisions()}),
        field("note", &R::note, {.label = QT_TRANSLATE_NOOP("Entity", "Note"), .searchable = true}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using A = AssetReview;
    return {
        field("asset", &A::asset, {.label = QT_TRANSLATE_NOOP("Entity", "Knowledge asset"), .required = true}),
        field("panel", &A::panel, {.label = QT_TRANSLATE_NOOP("Entity", "Panel")}),
        field("decision", &A::decision, {.label = QT_TRANSLATE_NOOP("Entity", "Decision"), .choices = decisions()}),
        field("decided_on", &A::decidedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Decided on")}),
        field("security_decided", &A::securityDecided,
              {.label = QT_TRANSLATE_NOOP("Entity", "Classification decided"), .choices = securities()}),
        field("note", &A::note, {.label = QT_TRANSLATE_NOOP("Entity", "Note"), .searchable = true, .longText = true}),
    };
}

const EntityType &AssetReview::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Review of an asset"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Reviews of assets"),
        .titleFields = {"asset"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
