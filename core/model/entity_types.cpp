#include "core/model/communities/community.h"
#include "core/model/communities/community_member.h"
#include "core/model/communities/decree.h"
#include "core/model/communities/discussion.h"
#include "core/model/communities/mentor_assignment.h"
#include "core/model/communities/mentoring_module.h"
#include "core/model/communities/mentoring_plan.h"
#include "core/model/communities/mentoring_visit.h"
#include "core/model/knowledge/asset_rating.h"
#include "core/model/knowledge/asset_review.h"
#include "core/model/knowledge/asset_use.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/knowledge/theme.h"
#include "core/model/meetings/action_item.h"
#include "core/model/meetings/lesson_learned.h"
#include "core/model/meetings/meeting.h"
#include "core/model/meetings/official_record.h"
#include "core/model/notes/note.h"
#include "core/model/organisation/government.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/paper_template.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "core/model/search/glossary_term.h"
#include "core/model/search/saved_search.h"
#include "core/model/sops/sop.h"
#include "core/model/training/training_event.h"
#include "core/model/training/training_record.h"

namespace simpul {

// By hand: types that register themselves from static variables are sometimes not there yet when somebody asks.
std::span<const EntityType *const> entityTypes()
{
    static const EntityType *const types[] = {
        &KnowledgeAsset::type(), &Theme::type(),           &AssetUse::type(),    &AssetReview::type(),      &AssetRating::type(),
        &Community::type(),      &CommunityMember::type(), &Decree::type(),      &MentorAssignment::type(), &MentoringPlan::type(),
        &MentoringVisit::type(), &MentoringModule::type(), &Discussion::type(),  &Meeting::type(),          &ActionItem::type(),
        &LessonLearned::type(),  &OfficialRecord::type(),  &Sop::type(),         &TrainingEvent::type(),    &TrainingRecord::type(),
        &Person::type(),         &PersonDetail::type(),    &OrgUnit::type(),     &Government::type(),       &PaperTemplate::type(),
        &Note::type(),           &GlossaryTerm::type(),    &SavedSearch::type(),
    };
    return types;
}

} // namespace simpul
