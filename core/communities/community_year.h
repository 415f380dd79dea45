#pragma once

#include "core/model/communities/community.h"
#include "core/model/communities/community_member.h"
#include "core/model/communities/decree.h"
#include "core/model/communities/mentor_assignment.h"
#include "core/model/communities/mentoring_plan.h"
#include "core/model/communities/mentoring_visit.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/meetings/action_item.h"
#include "core/model/meetings/meeting.h"

#include <array>

namespace simpul {

// All that is known of a community: what its year is made from.
struct CommunityRecords {
    Community community;
    QList<CommunityMember> members;
    QList<Decree> decrees;
    QList<MentorAssignment> mentors;
    QList<MentoringPlan> plans;
    QList<MentoringVisit> visits;
    QList<Meeting> meetings;
    QList<ActionItem> actions;
    QList<KnowledgeAsset> assets;
};

// One step of the programme (domain.md 1.2): sosialisasi, pembentukan, SK, pendamping, TW I-IV.
struct Milestone {
    const char *label;  // English source, QT_TRANSLATE_NOOP("Milestone", ...)
    QDate reached;      // invalid: not yet
    QString told;       // what shows it: the number of the decree, "1 of 1 meetings"
    QString text() const;
};

struct CommunityQuarter {
    int planned = 0;    // meetings
    int held = 0;       // with invitation, attendance and final minutes: only these count (I4)
    int unfinished = 0; // held, but something of these is missing
    int visits = 0;
    int assetsPlanned = 0;
    int assets = 0;     // published in this quarter
    std::optional<double> activity() const; // I4: 0..1; nothing where nothing was planned
};

struct CommunityYear {
    int year = 0;
    QString stage;
    int members = 0; // at the end of the year, or today
    QList<Milestone> milestones;
    std::array<CommunityQuarter, 4> quarters;
    int actionsDue = 0;     // due in the year, by today
    int actionsInTime = 0;  // of these, done by their due date (I7)
    int actionsOverdue = 0; // open, and due before today
    int crossUnitMeetings = 0;
    bool silent = false;    // two quarters without a meeting: to be asked whether it still lives
};

// `crossUnit`: whether somebody of another unit was at a meeting.
CommunityYear communityYear(const CommunityRecords &records, int year, const QDate &today,
                            const std::function<bool(const Meeting &)> &crossUnit);

bool counts(const Meeting &meeting);        // I4
int quarterOf(const QDate &day);            // 0..3
bool isOverdue(const ActionItem &action, const QDate &today);
bool isOpen(const ActionItem &action);
QString stageOf(const CommunityRecords &records); // what its records show, where nobody said otherwise

} // namespace simpul
