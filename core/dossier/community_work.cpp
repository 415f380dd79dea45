#include "core/dossier/community_work.h"

#include "core/meetings/meeting_facts.h"
#include "core/records_of.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace simpul {

Result<CommunityRecords> communityRecords(Library &library, const Uuid &id)
{
    const auto community = library.get(Id<Community>{id});
    if (!community)
        return fail(community.error());
    const QList<QPair<QString, QString>> its = {{u"community"_s, toString(id)}};
    CommunityRecords out{.community = *community,
                         .members = recordsOf<CommunityMember>(library, its),
                         .decrees = recordsOf<Decree>(library, its),
                         .mentors = recordsOf<MentorAssignment>(library, its),
                         .plans = recordsOf<MentoringPlan>(library, its),
                         .visits = recordsOf<MentoringVisit>(library, its),
                         .meetings = recordsOf<Meeting>(library, its),
                         .actions = recordsOf<ActionItem>(library, its),
                         .assets = recordsOf<KnowledgeAsset>(library, its)};
    for (const Meeting &meeting : out.meetings) {
        for (const ActionItem &action : recordsOf<ActionItem>(library, {{u"meeting"_s, toString(meeting.id.uuid)}})) {
            if (!(action.community == community->id)) // those are there already
                out.actions << action;
        }
    }
    return out;
}

Result<CommunityYear> yearOf(Library &library, const Uuid &id, int year, const QDate &today)
{
    const auto records = communityRecords(library, id);
    if (!records)
        return fail(records.error());
    QHash<Uuid, Id<OrgUnit>> units;
    const auto unitOf = [&](const Id<Person> &who) {
        if (const auto at = units.constFind(who.uuid); at != units.cend())
            return *at;
        const auto person = library.get(who);
        return *units.insert(who.uuid, person ? person->unit : Id<OrgUnit>());
    };
    return communityYear(*records, year, today, [&](const Meeting &meeting) {
        return factsOf(meeting, meeting.unit.isNull() ? records->community.unit : meeting.unit, records->members, unitOf).crossUnit();
    });
}

} // namespace simpul
