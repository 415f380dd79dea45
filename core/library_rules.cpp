#include "core/library_rules.h"

#include "core/base/text.h"
#include "core/communities/community_year.h"
#include "core/communities/mentoring.h"
#include "core/library_parts.h"
#include "core/meetings/kept_minutes.h"
#include "core/meetings/meeting_workflow.h"
#include "core/model/meetings/official_record.h"
#include "core/model/time_text.h"
#include "core/records_of.h"
#include "core/sops/sop_workflow.h"
#include "core/storage/edited_record.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

struct Write {
    Library &library;
    const RecordEdit &edit;
    Record before; // without values when it is new
    Record after;

    template <typename Entity>
    Entity was() const
    {
        return toEntity<Entity>(before);
    }
    template <typename Entity>
    Entity becomes() const
    {
        return toEntity<Entity>(after);
    }
    bool changes(std::string_view field) const { return before.value(field) != after.value(field); }
};
using Rule = std::function<Result<std::vector<RecordEdit>>(const Write &)>;

// Minutes become final: what they say goes into a file of their own.
Result<RecordEdit> finalEdit(Library &library, const Record &meeting)
{
    const auto actions = byDueDate(recordsOf<ActionItem>(library, {{u"meeting"_s, toString(meeting.id)}}));
    const QByteArray bytes = keptMinutes({meeting, actions});
    const QString name = u"notula-final.json"_s;
    QTemporaryDir folder;
    QFile out(folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return fail(Error::Kind::Storage, Text::tr("The final minutes cannot be kept: %1").arg(out.errorString()));
    out.close();
    const auto stored = library.parts().files.put(out.fileName());
    if (!stored)
        return fail(stored.error());
    RecordEdit edit(Meeting::entityName, meeting.id);
    edit.set("state", u"final"_s).set("sealed", meetingSeal(meeting));
    edit.set("minutes_file", QVariant::fromValue(FileRef{stored->hash, name, stored->size, u"application/json"_s}));
    edit.set("final_on", QDateTime::fromMSecsSinceEpoch(library.now()).date());
    return edit;
}

Result<std::vector<RecordEdit>> meetingRule(const Write &write)
{
    const auto meeting = write.becomes<Meeting>();
    if (!write.changes("state"))
        return std::vector{write.edit};
    Meeting asBefore = meeting;
    asBefore.state = write.was<Meeting>().state;
    if (const auto may = mayMoveTo(asBefore, meeting.state); !may)
        return fail(may.error());
    if (meeting.state != u"final")
        return std::vector{write.edit};
    // What else is written with it is written first: the seal is of what stands there then.
    const RecordEdit rest = sameEdit(write.edit, write.edit.id(), "state");
    if (!rest.steps().empty()) {
        if (const auto saved = write.library.save(rest); !saved)
            return fail(saved.error());
    }
    const auto now = write.library.record(Meeting::entityName, write.edit.id());
    if (!now)
        return fail(Error::Kind::Invalid, Text::tr("Save the meeting first, then make its minutes final."), u"meeting-state"_s);
    auto edit = finalEdit(write.library, *now);
    if (!edit)
        return fail(edit.error());
    return std::vector{*edit};
}

Result<std::vector<RecordEdit>> visitRule(const Write &write)
{
    const auto visit = write.becomes<MentoringVisit>();
    if (visit.end.isValid() && visit.start.isValid() && visit.end <= visit.start)
        return fail(Error::Kind::Invalid, Text::tr("The visit ends before it starts. Correct one of the times."), u"times"_s);
    if ((visit.state == u"batal" || visit.state == u"ditunda") && write.changes("state") && visit.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("Say why the visit is postponed or cancelled."), u"reason"_s);
    const bool sameTime = !write.changes("start") && !write.changes("end") && !write.changes("mentor") && !write.changes("community") && !write.changes("state");
    if (sameTime || visit.start.isNull())
        return std::vector{write.edit};
    QList<MentoringVisit> others = recordsOf<MentoringVisit>(write.library, {{u"mentor"_s, toString(visit.mentor.uuid)}});
    others += recordsOf<MentoringVisit>(write.library, {{u"community"_s, toString(visit.community.uuid)}});
    if (const QList<MentoringVisit> clash = clashes(visit, others); !clash.isEmpty()) {
        const MentoringVisit &other = clash.first();
        const QString who = other.mentor == visit.mentor ? write.library.titleOf(visit.mentor.uuid) : write.library.titleOf(visit.community.uuid);
        return fail(Error::Kind::Denied,
                    Text::tr("%1 already has \"%2\" at that time (%3). Choose another time or another mentor.").arg(who, other.topic, displayDateTime(other.start)),
                    u"clash"_s);
    }
    return std::vector{write.edit};
}

// A stage only goes onward by itself; back, a person takes it.
RecordEdit onward(const Community &community, const QString &stage)
{
    static const QStringList order = {QString(), u"diusulkan"_s, u"terbentuk"_s, u"didampingi"_s};
    RecordEdit edit(Community::entityName, community.id.uuid);
    if (order.contains(community.stage) && order.indexOf(community.stage) < order.indexOf(stage))
        edit.set("stage", stage);
    return edit;
}

std::vector<RecordEdit> withOther(const RecordEdit &edit, const RecordEdit &other)
{
    return other.steps().empty() ? std::vector{edit} : std::vector{edit, other};
}

Result<std::vector<RecordEdit>> mentorRule(const Write &write)
{
    const auto assignment = write.becomes<MentorAssignment>();
    if (!write.changes("person") && !write.changes("community") && !write.changes("to"))
        return std::vector{write.edit};
    const auto held = write.library.record(Community::entityName, assignment.community.uuid);
    if (!held || held->life == Record::Life::Removed || assignment.person.isNull() || assignment.to.isValid())
        return std::vector{write.edit};
    const auto community = std::optional(toEntity<Community>(*held));
    RecordEdit other = onward(*community, u"didampingi"_s);
    if (community->mentor.isNull())
        other.set("mentor", QVariant::fromValue(assignment.person.uuid));
    return withOther(write.edit, other);
}

Result<std::vector<RecordEdit>> decreeRule(const Write &write)
{
    const auto decree = write.becomes<Decree>();
    const QString was = write.was<Decree>().state;
    if (write.changes("state") && ((was == u"ditetapkan" && decree.state != u"dicabut") || was == u"dicabut"))
        return fail(Error::Kind::Denied, Text::tr("A decree in force can only be withdrawn. Write a new one that replaces it."), u"decree-state"_s);
    if (decree.state != u"ditetapkan" || !write.changes("state"))
        return std::vector{write.edit};
    QStringList missing;
    if (decree.number.trimmed().isEmpty())
        missing << Text::tr("Give the decree its number.");
    if (!decree.date.isValid())
        missing << Text::tr("Say on which day it is issued.");
    if (decree.signatory.isNull() && decree.signatoryPost.trimmed().isEmpty())
        missing << Text::tr("Name who signs it.");
    if (!missing.isEmpty())
        return fail(Error::Kind::Invalid, missing.join(u' '), u"decree-state"_s);
    const auto community = write.library.get(decree.community);
    if (!community)
        return std::vector{write.edit};
    RecordEdit other = onward(*community, u"terbentuk"_s);
    if (community->decree.isNull())
        other.set("decree", QVariant::fromValue(decree.id.uuid));
    if (community->decreeNumber.isEmpty())
        other.set("decree_number", decree.number).set("decree_date", decree.date);
    return withOther(write.edit, other);
}

Result<std::vector<RecordEdit>> actionRule(const Write &write)
{
    const auto action = write.becomes<ActionItem>();
    RecordEdit edit = write.edit;
    if (write.changes("state") && action.state == u"selesai" && !action.doneOn.isValid())
        edit.set("done_on", QDateTime::fromMSecsSinceEpoch(write.library.now()).date());
    if (write.changes("state") && write.was<ActionItem>().state == u"selesai" && action.state != u"selesai" && !write.changes("done_on"))
        edit.set("done_on", QVariant()); // it is open again
    // What was agreed in a secret meeting stays where that meeting is.
    if (write.before.values.isEmpty() && !edit.audience() && !action.meeting.isNull()) {
        if (const auto meeting = write.library.record(Meeting::entityName, action.meeting.uuid); meeting && meeting->audience != Audience::Shared)
            edit.inAudience(meeting->audience);
    }
    return std::vector{edit};
}

// What an office writes down for the first time may be in force for years. Once a revision is in force, what it replaces is so no longer.
Result<std::vector<RecordEdit>> sopRule(const Write &write)
{
    const auto sop = write.becomes<Sop>();
    const QString state = stateOf(sop);
    Sop asBefore = sop;
    asBefore.state = write.was<Sop>().state;
    const bool isNew = write.before.values.isEmpty();
    if (const auto may = isNew ? Result<>() : mayMoveTo(asBefore, state, QDateTime::fromMSecsSinceEpoch(write.library.now()).date()); !may)
        return fail(may.error());
    const auto old = write.changes("state") && withdrawsOld(sop, state) ? write.library.get(sop.replaces) : fail(Error::Kind::NotFound, {});
    if (!old || stateOf(*old) != u"berlaku")
        return std::vector{write.edit};
    RecordEdit other(Sop::entityName, old->id.uuid);
    other.set("state", u"dicabut"_s);
    return withOther(write.edit, other);
}

Result<std::vector<RecordEdit>> recordRule(const Write &write)
{
    const auto record = write.becomes<OfficialRecord>();
    if (record.state != u"final" || !write.changes("state"))
        return std::vector{write.edit};
    QStringList missing;
    if (!record.date.isValid())
        missing << Text::tr("Say on which day it happened.");
    if (record.firstParty.isNull())
        missing << Text::tr("Name the first party.");
    if (record.body.trimmed().isEmpty())
        missing << Text::tr("Write down what happened.");
    if (!missing.isEmpty())
        return fail(Error::Kind::Invalid, missing.join(u' '), u"record-state"_s);
    return std::vector{write.edit};
}

const std::map<std::string, Rule> &rules()
{
    static const std::map<std::string, Rule> all = {
        {Meeting::entityName, meetingRule},         {MentoringVisit::entityName, visitRule}, {MentorAssignment::entityName, mentorRule},
        {Decree::entityName, decreeRule},           {ActionItem::entityName, actionRule}, {OfficialRecord::entityName, recordRule},
        {Sop::entityName, sopRule},
    };
    return all;
}

} // namespace

Result<std::vector<RecordEdit>> byTheRules(Library &library, const RecordEdit &edit)
{
    const auto rule = rules().find(edit.type());
    const EntityType *type = findEntityType(edit.type());
    if (rule == rules().end() || !type)
        return std::vector{edit};
    const auto held = library.record(edit.type(), edit.id());
    const Record before = held ? *held : Record{.type = edit.type(), .id = edit.id()};
    return rule->second({library, edit, before, edited(*type, before, edit)});
}

} // namespace simpul
