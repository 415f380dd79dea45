#include "core/model/sops/sop.h"

#include "core/model/communities/community.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"

namespace simpul {

static std::vector<Choice> states()
{
    return {
        {"draf", QT_TRANSLATE_NOOP("Entity", "Draft")},
        {"verifikasi", QT_TRANSLATE_NOOP("Entity", "In verification")},
        {"paraf", QT_TRANSLATE_NOOP("Entity", "Being initialled")},
        {"disahkan", QT_TRANSLATE_NOOP("Entity", "Approved")},
        {"berlaku", QT_TRANSLATE_NOOP("Entity", "In force")},
        {"dicabut", QT_TRANSLATE_NOOP("Entity", "Withdrawn")},
    };
}

static std::vector<Choice> natures()
{
    return {
        {"administratif", QT_TRANSLATE_NOOP("Entity", "Administrative")},
        {"teknis", QT_TRANSLATE_NOOP("Entity", "Technical")},
    };
}

static std::vector<Choice> scales()
{
    return {
        {"makro", QT_TRANSLATE_NOOP("Entity", "Macro")},
        {"mikro", QT_TRANSLATE_NOOP("Entity", "Micro")},
    };
}

static std::vector<Choice> activityKinds()
{
    return {
        {"pelayanan", QT_TRANSLATE_NOOP("Entity", "Service")},
        {"rutin", QT_TRANSLATE_NOOP("Entity", "Routine")},
        {"penugasan", QT_TRANSLATE_NOOP("Entity", "Assignment")},
    };
}

static std::vector<Choice> symbols()
{
    return {
        {"mulai", QT_TRANSLATE_NOOP("Entity", "Start")},
        {"kegiatan", QT_TRANSLATE_NOOP("Entity", "Activity")},
        {"keputusan", QT_TRANSLATE_NOOP("Entity", "Decision")},
        {"selesai", QT_TRANSLATE_NOOP("Entity", "End")},
    };
}

static std::vector<Choice> units()
{
    return {
        {"menit", QT_TRANSLATE_NOOP("Entity", "Minutes")},
        {"jam", QT_TRANSLATE_NOOP("Entity", "Hours")},
        {"hari", QT_TRANSLATE_NOOP("Entity", "Working days")},
    };
}

const std::vector<Field> &SopActor::columns()
{
    using R = SopActor;
    static const std::vector<Field> columns = {
        field("name", &R::name, {.label = QT_TRANSLATE_NOOP("Entity", "Actor"), .required = true, .searchable = true, .longest = 200}),
    };
    return columns;
}

const std::vector<Field> &SopStep::columns()
{
    using R = SopStep;
    static const std::vector<Field> columns = {
        field("activity", &R::activity,
              {.label = QT_TRANSLATE_NOOP("Entity", "Activity"), .required = true, .searchable = true, .longest = 2000}),
        field("symbol", &R::symbol, {.label = QT_TRANSLATE_NOOP("Entity", "Symbol"), .choices = symbols()}),
        field("actors", &R::actors, {.label = QT_TRANSLATE_NOOP("Entity", "Actors"), .searchable = true, .longest = 1000}),
        field("requirement", &R::requirement, {.label = QT_TRANSLATE_NOOP("Entity", "Requirements"), .searchable = true, .longest = 2000}),
        field("duration", &R::duration, {.label = QT_TRANSLATE_NOOP("Entity", "Duration"), .least = 0}),
        field("duration_unit", &R::durationUnit, {.label = QT_TRANSLATE_NOOP("Entity", "Unit of time"), .choices = units()}),
        field("output", &R::output, {.label = QT_TRANSLATE_NOOP("Entity", "Output"), .searchable = true, .longest = 2000}),
        field("note", &R::note, {.label = QT_TRANSLATE_NOOP("Entity", "Remarks"), .searchable = true, .longest = 2000}),
        field("next", &R::next, {.label = QT_TRANSLATE_NOOP("Entity", "Next step"), .longest = 100}),
        field("next_yes", &R::nextYes, {.label = QT_TRANSLATE_NOOP("Entity", "If yes"), .longest = 100}),
        field("next_no", &R::nextNo, {.label = QT_TRANSLATE_NOOP("Entity", "If no"), .longest = 100}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using S = Sop;
    return {
        field("title", &S::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("number", &S::number, {.label = QT_TRANSLATE_NOOP("Entity", "Number"), .searchable = true, .longest = 200}),
        field("state", &S::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("security", &S::security, {.label = QT_TRANSLATE_NOOP("Entity", "Classification"), .choices = securities()}),
        field("unit", &S::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("community", &S::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community")}),
        field("asset", &S::asset, {.label = QT_TRANSLATE_NOOP("Entity", "Knowledge asset")}),
        field("created_on", &S::createdOn, {.label = QT_TRANSLATE_NOOP("Entity", "Made on")}),
        field("revised_on", &S::revisedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Revised on")}),
        field("effective_on", &S::effectiveOn, {.label = QT_TRANSLATE_NOOP("Entity", "Effective on")}),
        field("revision", &S::revision, {.label = QT_TRANSLATE_NOOP("Entity", "Revision"), .least = 0, .most = 1000, .whole = true}),
        field("replaces", &S::replaces, {.label = QT_TRANSLATE_NOOP("Entity", "Replaces")}),
        field("signatory", &S::signatory, {.label = QT_TRANSLATE_NOOP("Entity", "Signatory")}),
        field("signatory_post", &S::signatoryPost,
              {.label = QT_TRANSLATE_NOOP("Entity", "Post of the signatory"), .searchable = true, .longest = 300}),
        field("signatory_capacity", &S::signatoryCapacity, {.label = QT_TRANSLATE_NOOP("Entity", "Signs"), .choices = signingCapacities()}),
        field("nature", &S::nature, {.label = QT_TRANSLATE_NOOP("Entity", "Nature"), .choices = natures()}),
        field("scale", &S::scale, {.label = QT_TRANSLATE_NOOP("Entity", "Scale"), .choices = scales()}),
        field("activity_kind", &S::activityKind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind of activity"), .choices = activityKinds()}),
        field("summary", &S::summary, {.label = QT_TRANSLATE_NOOP("Entity", "Short explanation"), .searchable = true, .longText = true}),
        field("legal_basis", &S::legalBasis, {.label = QT_TRANSLATE_NOOP("Entity", "Legal basis")}),
        field("qualifications", &S::qualifications, {.label = QT_TRANSLATE_NOOP("Entity", "Qualifications of the actors")}),
        field("related", &S::related, {.label = QT_TRANSLATE_NOOP("Entity", "Related SOPs")}),
        field("related_others", &S::relatedOthers, {.label = QT_TRANSLATE_NOOP("Entity", "Related SOPs (not in Simpul)")}),
        field("equipment", &S::equipment, {.label = QT_TRANSLATE_NOOP("Entity", "Equipment")}),
        field("warnings", &S::warnings, {.label = QT_TRANSLATE_NOOP("Entity", "Warnings")}),
        field("records", &S::records, {.label = QT_TRANSLATE_NOOP("Entity", "Records and data")}),
        field("actors", &S::actors, {.label = QT_TRANSLATE_NOOP("Entity", "Actors")}),
        field("steps", &S::steps, {.label = QT_TRANSLATE_NOOP("Entity", "Steps")}),
        field("applied_since", &S::appliedSince, {.label = QT_TRANSLATE_NOOP("Entity", "Applied since")}),
        field("review_due", &S::reviewDue, {.label = QT_TRANSLATE_NOOP("Entity", "Review due")}),
        field("files", &S::files, {.label = QT_TRANSLATE_NOOP("Entity", "Files")}),
    };
}

const EntityType &Sop::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "SOP"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "SOPs"),
        .titleFields = {"title"},
        .fields = fields(),
        .lock = Lock{"state", {"disahkan", "berlaku", "dicabut"}, {"state", "applied_since", "review_due", "asset", "files"}},
    };
    return type;
}

} // namespace simpul
