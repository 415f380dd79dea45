#include "core/model/meetings/meeting.h"

#include "core/model/communities/community.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"

namespace simpul {

static std::vector<Choice> kinds()
{
    return {
        {"rapat_koordinasi", QT_TRANSLATE_NOOP("Entity", "Coordination meeting")},
        {"pertemuan_cop", QT_TRANSLATE_NOOP("Entity", "Community meeting")},
        {"pendampingan", QT_TRANSLATE_NOOP("Entity", "Mentoring")},
        {"fgd", QT_TRANSLATE_NOOP("Entity", "Focus group discussion")},
        {"sosialisasi", QT_TRANSLATE_NOOP("Entity", "Information event")},
        {"forum_dialog", QT_TRANSLATE_NOOP("Entity", "Public dialogue forum")},
        {"lainnya", QT_TRANSLATE_NOOP("Entity", "Other")},
    };
}

static std::vector<Choice> states()
{
    return {
        {"rencana", QT_TRANSLATE_NOOP("Entity", "Planned")},
        {"undangan_terbit", QT_TRANSLATE_NOOP("Entity", "Invitation issued")},
        {"berlangsung", QT_TRANSLATE_NOOP("Entity", "Running")},
        {"selesai", QT_TRANSLATE_NOOP("Entity", "Held")},
        {"notula_draf", QT_TRANSLATE_NOOP("Entity", "Draft minutes")},
        {"ditelaah", QT_TRANSLATE_NOOP("Entity", "Minutes in review")},
        {"final", QT_TRANSLATE_NOOP("Entity", "Minutes final")},
        {"batal", QT_TRANSLATE_NOOP("Entity", "Cancelled")},
    };
}

static std::vector<Choice> natures()
{
    return {
        {"biasa", QT_TRANSLATE_NOOP("Entity", "Ordinary")},
        {"segera", QT_TRANSLATE_NOOP("Entity", "Urgent")},
        {"amat_segera", QT_TRANSLATE_NOOP("Entity", "Very urgent")},
    };
}

static std::vector<Choice> presences()
{
    return {
        {"hadir", QT_TRANSLATE_NOOP("Entity", "Present")},        {"daring", QT_TRANSLATE_NOOP("Entity", "Online")},
        {"diwakili", QT_TRANSLATE_NOOP("Entity", "Represented")}, {"izin", QT_TRANSLATE_NOOP("Entity", "Excused")},
        {"tidak", QT_TRANSLATE_NOOP("Entity", "Absent")},
    };
}

static std::vector<Choice> pointKinds()
{
    return {
        {"paparan", QT_TRANSLATE_NOOP("Entity", "Presentation")},
        {"usul", QT_TRANSLATE_NOOP("Entity", "Proposal")},
        {"tanggapan", QT_TRANSLATE_NOOP("Entity", "Response")},
        {"jawaban", QT_TRANSLATE_NOOP("Entity", "Answer")},
    };
}

const std::vector<Field> &Recipient::columns()
{
    using R = Recipient;
    static const std::vector<Field> columns = {
        field("name", &R::name,
              {.label = QT_TRANSLATE_NOOP("Entity", "Addressee"), .required = true, .searchable = true, .longest = 300}),
        field("person", &R::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person")}),
    };
    return columns;
}

const std::vector<Field> &AgendaItem::columns()
{
    using R = AgendaItem;
    static const std::vector<Field> columns = {
        field("topic", &R::topic, {.label = QT_TRANSLATE_NOOP("Entity", "Topic"), .required = true, .searchable = true, .longest = 1000}),
        field("presenter", &R::presenter, {.label = QT_TRANSLATE_NOOP("Entity", "Presenter")}),
        field("presenter_name", &R::presenterName,
              {.label = QT_TRANSLATE_NOOP("Entity", "Presenter (from outside)"), .searchable = true, .longest = 200}),
        field("minutes", &R::minutes, {.label = QT_TRANSLATE_NOOP("Entity", "Minutes"), .least = 0, .most = 10000, .whole = true}),
    };
    return columns;
}

const std::vector<Field> &Attendance::columns()
{
    using R = Attendance;
    static const std::vector<Field> columns = {
        field("person", &R::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person")}),
        field("name", &R::name, {.label = QT_TRANSLATE_NOOP("Entity", "Name (from outside)"), .searchable = true, .longest = 200}),
        field("position", &R::position, {.label = QT_TRANSLATE_NOOP("Entity", "Position"), .searchable = true, .longest = 300}),
        field("institution", &R::institution, {.label = QT_TRANSLATE_NOOP("Entity", "Institution"), .searchable = true, .longest = 300}),
        field("invited", &R::invited, {.label = QT_TRANSLATE_NOOP("Entity", "Invited")}),
        field("present", &R::present, {.label = QT_TRANSLATE_NOOP("Entity", "Attendance"), .choices = presences()}),
        field("represented_by", &R::representedBy,
              {.label = QT_TRANSLATE_NOOP("Entity", "Represented by"), .searchable = true, .longest = 200}),
        field("arrived", &R::arrived, {.label = QT_TRANSLATE_NOOP("Entity", "Came late at")}),
        field("left", &R::left, {.label = QT_TRANSLATE_NOOP("Entity", "Left early at")}),
        field("note", &R::note, {.label = QT_TRANSLATE_NOOP("Entity", "Remarks")}),
    };
    return columns;
}

const std::vector<Field> &DiscussionPoint::columns()
{
    using R = DiscussionPoint;
    static const std::vector<Field> columns = {
        field("agenda", &R::agenda, {.label = QT_TRANSLATE_NOOP("Entity", "Agenda item")}),
        field("speaker", &R::speaker, {.label = QT_TRANSLATE_NOOP("Entity", "Speaker")}),
        field("speaker_name", &R::speakerName,
              {.label = QT_TRANSLATE_NOOP("Entity", "Speaker (from outside)"), .searchable = true, .longest = 200}),
        field("kind", &R::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .choices = pointKinds()}),
        field("text", &R::text, {.label = QT_TRANSLATE_NOOP("Entity", "Text"), .required = true, .searchable = true, .longText = true}),
    };
    return columns;
}

const std::vector<Field> &Decision::columns()
{
    using R = Decision;
    static const std::vector<Field> columns = {
        field("agenda", &R::agenda, {.label = QT_TRANSLATE_NOOP("Entity", "Agenda item")}),
        field("text", &R::text, {.label = QT_TRANSLATE_NOOP("Entity", "Decision"), .required = true, .searchable = true, .longText = true}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using M = Meeting;
    return {
        field("title", &M::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("community", &M::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community")}),
        field("unit", &M::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("kind", &M::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .choices = kinds()}),
        field("state", &M::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("security", &M::security, {.label = QT_TRANSLATE_NOOP("Entity", "Classification"), .choices = securities()}),
        field("start", &M::start, {.label = QT_TRANSLATE_NOOP("Entity", "Starts"), .required = true}),
        field("end", &M::end, {.label = QT_TRANSLATE_NOOP("Entity", "Ends")}),
        field("mode", &M::mode, {.label = QT_TRANSLATE_NOOP("Entity", "Mode"), .choices = meetingModes()}),
        field("place", &M::place, {.label = QT_TRANSLATE_NOOP("Entity", "Place"), .searchable = true, .longest = 300}),
        field("address", &M::address, {.label = QT_TRANSLATE_NOOP("Entity", "Address"), .searchable = true, .longest = 300}),
        field("online_link", &M::onlineLink, {.label = QT_TRANSLATE_NOOP("Entity", "Link to the online meeting"), .longest = 2000}),
        field("chair", &M::chair, {.label = QT_TRANSLATE_NOOP("Entity", "Chair of the meeting"), .required = true}),
        field("secretary", &M::secretary, {.label = QT_TRANSLATE_NOOP("Entity", "Secretary")}),
        field("minute_taker", &M::minuteTaker, {.label = QT_TRANSLATE_NOOP("Entity", "Minute taker"), .required = true}),
        field("moderator", &M::moderator, {.label = QT_TRANSLATE_NOOP("Entity", "Moderator")}),
        field("speakers", &M::speakers, {.label = QT_TRANSLATE_NOOP("Entity", "Speakers")}),
        field("invitation_number", &M::invitationNumber,
              {.label = QT_TRANSLATE_NOOP("Entity", "Number of the invitation"), .searchable = true, .longest = 200}),
        field("invitation_date", &M::invitationDate, {.label = QT_TRANSLATE_NOOP("Entity", "Date of the invitation")}),
        field("invitation_nature", &M::invitationNature, {.label = QT_TRANSLATE_NOOP("Entity", "Urgency"), .choices = natures()}),
        field("invitation_attachment", &M::invitationAttachment,
              {.label = QT_TRANSLATE_NOOP("Entity", "Attachment of the invitation"), .longest = 200}),
        field("recipients", &M::recipients, {.label = QT_TRANSLATE_NOOP("Entity", "Recipients")}),
        field("signatory", &M::signatory, {.label = QT_TRANSLATE_NOOP("Entity", "Signatory")}),
        field("signatory_post", &M::signatoryPost,
              {.label = QT_TRANSLATE_NOOP("Entity", "Post of the signatory"), .searchable = true, .longest = 300}),
        field("signatory_capacity", &M::signatoryCapacity, {.label = QT_TRANSLATE_NOOP("Entity", "Signs"), .choices = signingCapacities()}),
        field("carbon_copies", &M::carbonCopies, {.label = QT_TRANSLATE_NOOP("Entity", "Carbon copies")}),
        field("agenda", &M::agenda, {.label = QT_TRANSLATE_NOOP("Entity", "Agenda")}),
        field("quorum", &M::quorum, {.label = QT_TRANSLATE_NOOP("Entity", "Quorum (people)"), .least = 0, .most = 100000, .whole = true}),
        field("attendance", &M::attendance, {.label = QT_TRANSLATE_NOOP("Entity", "Attendance")}),
        field("minutes_number", &M::minutesNumber,
              {.label = QT_TRANSLATE_NOOP("Entity", "Number of the minutes"), .searchable = true, .longest = 200}),
        field("opening", &M::opening, {.label = QT_TRANSLATE_NOOP("Entity", "Opening"), .searchable = true, .longText = true}),
        field("points", &M::points, {.label = QT_TRANSLATE_NOOP("Entity", "Discussion")}),
        field("decisions", &M::decisions, {.label = QT_TRANSLATE_NOOP("Entity", "Decisions")}),
        field("previous", &M::previous, {.label = QT_TRANSLATE_NOOP("Entity", "Previous meeting")}),
        field("previous_correction", &M::previousCorrection,
              {.label = QT_TRANSLATE_NOOP("Entity", "Correction of the previous minutes"), .searchable = true, .longText = true}),
        field("next_meeting", &M::nextMeeting, {.label = QT_TRANSLATE_NOOP("Entity", "Next meeting")}),
        field("photos", &M::photos, {.label = QT_TRANSLATE_NOOP("Entity", "Photos")}),
        field("files", &M::files, {.label = QT_TRANSLATE_NOOP("Entity", "Files")}),
        field("cancel_reason", &M::cancelReason, {.label = QT_TRANSLATE_NOOP("Entity", "Reason of the cancellation"), .searchable = true}),
        field("minutes_file", &M::minutesFile, {.label = QT_TRANSLATE_NOOP("Entity", "Final minutes")}),
        field("sealed", &M::sealed, {.label = QT_TRANSLATE_NOOP("Entity", "Seal of the final minutes"), .longest = 100}),
        field("final_on", &M::finalOn, {.label = QT_TRANSLATE_NOOP("Entity", "Final on")}),
    };
}

const EntityType &Meeting::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Meeting"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Meetings"),
        .titleFields = {"title"},
        .fields = fields(),
        .lock = Lock{"state", {"final"}, {}},
    };
    return type;
}

} // namespace simpul
