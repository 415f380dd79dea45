#include "core/model/knowledge/knowledge_asset.h"

#include "core/model/communities/community.h"
#include "core/model/knowledge/theme.h"
#include "core/model/meetings/meeting.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"

namespace simpul {

static std::vector<Choice> kinds()
{
    return {
        {"sop", QT_TRANSLATE_NOOP("Entity", "SOP")},
        {"panduan", QT_TRANSLATE_NOOP("Entity", "Guide")},
        {"praktik_baik", QT_TRANSLATE_NOOP("Entity", "Good practice")},
        {"pembelajaran", QT_TRANSLATE_NOOP("Entity", "Lesson learned")},
        {"kajian", QT_TRANSLATE_NOOP("Entity", "Study")},
        {"wawancara", QT_TRANSLATE_NOOP("Entity", "Tacit interview")},
        {"faq", QT_TRANSLATE_NOOP("Entity", "Questions and answers")},
        {"materi", QT_TRANSLATE_NOOP("Entity", "Training material")},
        {"template", QT_TRANSLATE_NOOP("Entity", "Template")},
        {"data", QT_TRANSLATE_NOOP("Entity", "Data")},
        {"multimedia", QT_TRANSLATE_NOOP("Entity", "Multimedia")},
        {"kebijakan", QT_TRANSLATE_NOOP("Entity", "Policy")},
        {"inovasi", QT_TRANSLATE_NOOP("Entity", "Innovation")},
    };
}

static std::vector<Choice> states()
{
    return {
        {"draf", QT_TRANSLATE_NOOP("Entity", "Draft")},          {"diajukan", QT_TRANSLATE_NOOP("Entity", "Submitted")},
        {"ditinjau", QT_TRANSLATE_NOOP("Entity", "In review")},  {"perbaikan", QT_TRANSLATE_NOOP("Entity", "Needs work")},
        {"disetujui", QT_TRANSLATE_NOOP("Entity", "Approved")},  {"terbit", QT_TRANSLATE_NOOP("Entity", "Published")},
        {"kedaluwarsa", QT_TRANSLATE_NOOP("Entity", "Expired")}, {"diarsipkan", QT_TRANSLATE_NOOP("Entity", "Archived")},
    };
}

static std::vector<Choice> seciModes()
{
    return {
        {"sosialisasi", QT_TRANSLATE_NOOP("Entity", "Socialisation")},
        {"eksternalisasi", QT_TRANSLATE_NOOP("Entity", "Externalisation")},
        {"kombinasi", QT_TRANSLATE_NOOP("Entity", "Combination")},
        {"internalisasi", QT_TRANSLATE_NOOP("Entity", "Internalisation")},
    };
}

static std::vector<Choice> languages()
{
    return {
        {"id", QT_TRANSLATE_NOOP("Entity", "Indonesian")},
        {"en", QT_TRANSLATE_NOOP("Entity", "English")},
    };
}

static std::vector<Field> fields()
{
    using A = KnowledgeAsset;
    return {
        field("title", &A::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("kind", &A::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .required = true, .choices = kinds()}),
        field("state", &A::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("security", &A::security, {.label = QT_TRANSLATE_NOOP("Entity", "Classification"), .choices = securities()}),
        field("summary", &A::summary,
              {.label = QT_TRANSLATE_NOOP("Entity", "Summary"),
               .required = true,
               .searchable = true,
               .longText = true,
               .shortest = 50,
               .longest = 1000}),
        field("body", &A::body, {.label = QT_TRANSLATE_NOOP("Entity", "Content"), .searchable = true, .longText = true}),
        field("themes", &A::themes, {.label = QT_TRANSLATE_NOOP("Entity", "Themes")}),
        field("community", &A::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community")}),
        field("unit", &A::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("owner", &A::owner, {.label = QT_TRANSLATE_NOOP("Entity", "Owner")}),
        field("authors", &A::authors, {.label = QT_TRANSLATE_NOOP("Entity", "Authors"), .required = true}),
        field("contributors", &A::contributors, {.label = QT_TRANSLATE_NOOP("Entity", "Contributors")}),
        field("keywords", &A::keywords,
              {.label = QT_TRANSLATE_NOOP("Entity", "Keywords"), .required = true, .searchable = true, .shortest = 3}),
        field("seci", &A::seci, {.label = QT_TRANSLATE_NOOP("Entity", "SECI mode"), .choices = seciModes()}),
        field("legal_basis", &A::legalBasis, {.label = QT_TRANSLATE_NOOP("Entity", "Legal basis"), .searchable = true, .longText = true}),
        field("processes", &A::processes, {.label = QT_TRANSLATE_NOOP("Entity", "Processes and services"), .searchable = true}),
        field("audience", &A::audience, {.label = QT_TRANSLATE_NOOP("Entity", "Meant for"), .searchable = true}),
        field("language", &A::language, {.label = QT_TRANSLATE_NOOP("Entity", "Language"), .choices = languages()}),
        field("code", &A::code, {.label = QT_TRANSLATE_NOOP("Entity", "Code"), .searchable = true}),
        field("license", &A::license, {.label = QT_TRANSLATE_NOOP("Entity", "Terms of use"), .searchable = true}),
        field("published_on", &A::publishedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Published on")}),
        field("review_due", &A::reviewDue, {.label = QT_TRANSLATE_NOOP("Entity", "Review due")}),
        field("review_months", &A::reviewMonths, {.label = QT_TRANSLATE_NOOP("Entity", "Months between reviews"), .least = 1}),
        field("version", &A::version, {.label = QT_TRANSLATE_NOOP("Entity", "Version"), .least = 0}),
        field("supersedes", &A::supersedes, {.label = QT_TRANSLATE_NOOP("Entity", "Replaces")}),
        field("reviewer", &A::reviewer, {.label = QT_TRANSLATE_NOOP("Entity", "Reviewer")}),
        field("review_note", &A::reviewNote, {.label = QT_TRANSLATE_NOOP("Entity", "Review note"), .searchable = true, .longText = true}),
        field("verified_by", &A::verifiedBy, {.label = QT_TRANSLATE_NOOP("Entity", "Verified by")}),
        field("verified_on", &A::verifiedOn, {.label = QT_TRANSLATE_NOOP("Entity", "Verified on")}),
        field("meeting", &A::meeting, {.label = QT_TRANSLATE_NOOP("Entity", "Comes from the meeting")}),
        field("files", &A::files, {.label = QT_TRANSLATE_NOOP("Entity", "Files")}),
    };
}

const EntityType &KnowledgeAsset::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Knowledge asset"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Knowledge assets"),
        .titleFields = {"title"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
