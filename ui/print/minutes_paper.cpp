#include "ui/print/minutes_paper.h"

#include "core/dossier/minutes.h"
#include "core/meetings/meeting_facts.h"
#include "core/model/communities/community_member.h"
#include "core/records_of.h"
#include "ui/print/attendance_paper.h"
#include "ui/print/light_markdown.h"
#include "ui/print/meeting_text.h"
#include "ui/print/paper_file.h"

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

class MinutesSheet
{
public:
    MinutesSheet(const MinutesPaperSource &source, const PaperContext &context)
        : m_source(source), m_context(context), m_words(context.words()), m_meeting(source.meeting)
    {
    }

    Paper make() const
    {
        const QString number = m_meeting.minutesNumber.isEmpty() ? m_meeting.invitationNumber : m_meeting.minutesNumber;
        Paper paper = paperFrame(m_context, say(QT_TRANSLATE_NOOP("Paper", "Minutes: %1"), {m_meeting.title}), m_meeting.security,
                                 say(QT_TRANSLATE_NOOP("Paper", "Minutes %1"), {number}));
        paper.blocks = arranged({{u"judul"_s, {}, title()},
                                 {u"identitas"_s, {}, {details()}},
                                 {u"koreksi"_s, say(QT_TRANSLATE_NOOP("Paper", "Correction of the previous minutes")),
                                  blocksFromMarkdown(m_meeting.previousCorrection)},
                                 {u"susunan_acara"_s, say(QT_TRANSLATE_NOOP("Paper", "Agenda")), agenda()},
                                 {u"pembukaan"_s, say(QT_TRANSLATE_NOOP("Paper", "Opening")), blocksFromMarkdown(m_meeting.opening)},
                                 {u"pembahasan"_s, say(QT_TRANSLATE_NOOP("Paper", "Discussion")), discussion()},
                                 {u"keputusan"_s, say(QT_TRANSLATE_NOOP("Paper", "Decisions")), decisions()},
                                 {u"tindak_lanjut"_s, say(QT_TRANSLATE_NOOP("Paper", "Follow-up")), actions()},
                                 {u"rapat_berikutnya"_s, {}, nextMeeting()},
                                 {u"penutup"_s, {}, closing()},
                                 {u"tanda_tangan"_s, {}, {signatures()}},
                                 {u"daftar_hadir"_s, say(QT_TRANSLATE_NOOP("Paper", "ATTENDANCE LIST")), attendance(), true},
                                 {u"foto"_s, say(QT_TRANSLATE_NOOP("Paper", "PHOTOS")), photos(), true}},
                                m_context.style.parts);
        return paper;
    }

private:
    QString say(const char *english) const { return m_words.say(english); }
    QString say(const char *english, const QStringList &parts) const { return m_words.say(english, parts); }
    QString name(const Id<Person> &person, const QString &typed = {}) const { return nameOnPaper(m_context, person.uuid, typed); }

    std::vector<Block> title() const
    {
        QStringList below;
        if (!m_meeting.minutesNumber.isEmpty())
            below << say(QT_TRANSLATE_NOOP("Paper", "NUMBER %1"), {m_meeting.minutesNumber});
        return {Title{{}, say(QT_TRANSLATE_NOOP("Paper", "MINUTES")), below}};
    }

    // ---- what it was

    Details details() const
    {
        QStringList speakers;
        for (const Id<Person> &speaker : m_meeting.speakers)
            speakers << name(speaker);
        return detailLines({{say(QT_TRANSLATE_NOOP("Paper", "Meeting")), m_meeting.title},
                            {say(QT_TRANSLATE_NOOP("Paper", "Day/Date")), meetingDays(m_meeting, m_context)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Time")), meetingTimes(m_meeting, m_context)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Place")), meetingPlace(m_meeting, m_context)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Invitation")), invitation()},
                            {say(QT_TRANSLATE_NOOP("Paper", "Chair of the meeting")), name(m_meeting.chair)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Secretary")), name(m_meeting.secretary)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Moderator")), name(m_meeting.moderator)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Speakers")), speakers.join(u"; "_s)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Minute taker")), name(m_meeting.minuteTaker)},
                            {say(QT_TRANSLATE_NOOP("Paper", "Participants")), participants()}});
    }

    QString invitation() const
    {
        if (m_meeting.invitationNumber.isEmpty())
            return {};
        if (!m_meeting.invitationDate.isValid())
            return say(QT_TRANSLATE_NOOP("Paper", "Number %1"), {m_meeting.invitationNumber});
        return say(QT_TRANSLATE_NOOP("Paper", "Number %1 of %2"), {m_meeting.invitationNumber, m_words.date(m_meeting.invitationDate)});
    }

    // "9 orang (7 anggota, 2 undangan), daftar hadir terlampir"
    QString participants() const
    {
        qsizetype came = 0;
        qsizetype members = 0;
        for (const Attendance &row : m_meeting.attendance) {
            came += wasThere(row);
            members += wasThere(row) && m_source.members.contains(row.person.uuid);
        }
        if (came == 0)
            return {};
        if (m_source.members.isEmpty())
            return say(QT_TRANSLATE_NOOP("Paper", "%1 people, attendance list attached"), {QString::number(came)});
        return say(QT_TRANSLATE_NOOP("Paper", "%1 people (%2 members, %3 guests), attendance list attached"),
                   {QString::number(came), QString::number(members), QString::number(came - members)});
    }

    std::vector<Block> agenda() const
    {
        QStringList topics;
        for (const AgendaItem &item : m_meeting.agenda)
            topics << item.topic;
        return numbered(topics);
    }

    // ---- what was said

    void add(Runs &runs, const DiscussionPoint &point) const
    {
        QString who = name(point.speaker, point.speakerName);
        if (!point.kind.isEmpty()) {
            const QString kind = m_words.choice(DiscussionPoint::columns(), "kind", point.kind).toLower();
            who = who.isEmpty() ? kind.left(1).toUpper() + kind.mid(1) : u"%1 (%2)"_s.arg(who, kind);
        }
        if (!runs.empty())
            runs.push_back({u"\n"_s});
        if (!who.isEmpty())
            runs.push_back({who + u": "_s, true});
        runs.push_back({point.text.trimmed()});
    }

    // The item a point names by its element, or, as people write it into a file, by its topic or number.
    QString itemOf(const QString &agenda) const
    {
        const int number = agenda.toInt();
        for (qsizetype i = 0; i < m_meeting.agenda.size(); ++i) {
            const AgendaItem &item = m_meeting.agenda[i];
            if (item.element == agenda || item.topic.compare(agenda, Qt::CaseInsensitive) == 0 || i + 1 == number)
                return item.element;
        }
        return {};
    }

    Runs saidAbout(const QString &agenda) const
    {
        Runs runs;
        for (const DiscussionPoint &point : m_meeting.points) {
            if (itemOf(point.agenda) == agenda)
                add(runs, point);
        }
        return runs;
    }

    // What belongs to no item of the agenda, or to one that is gone.
    Runs saidBesides() const
    {
        Runs runs;
        for (const DiscussionPoint &point : m_meeting.points) {
            if (itemOf(point.agenda).isEmpty())
                add(runs, point);
        }
        return runs;
    }

    std::vector<Block> discussion() const
    {
        PaperTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "Topic")), 5},
                         {say(QT_TRANSLATE_NOOP("Paper", "What was said")), 14}};
        const auto addRow = [&](const QString &topic, const Runs &said) {
            if (!said.empty())
                table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(topic), said});
        };
        for (const AgendaItem &item : m_meeting.agenda)
            addRow(item.topic, saidAbout(item.element));
        addRow(m_meeting.agenda.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Paper", "Other matters")), saidBesides());
        if (table.rows.empty())
            return {};
        return {table};
    }

    // ---- what was decided

    std::vector<Block> decisions() const
    {
        QStringList texts;
        for (const Decision &decision : m_meeting.decisions)
            texts << decision.text.trimmed();
        return numbered(texts);
    }

    QString responsible(const ActionItem &action) const
    {
        const QString person = name(action.owner);
        const QString unit = m_context.titleOf(action.ownerUnit.uuid);
        return person.isEmpty() || unit.isEmpty() ? person + unit : u"%1 (%2)"_s.arg(person, unit);
    }

    std::vector<Block> actions() const
    {
        PaperTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                         {say(QT_TRANSLATE_NOOP("Paper", "Action")), 9},
                         {say(QT_TRANSLATE_NOOP("Paper", "Person in charge")), 6},
                         {say(QT_TRANSLATE_NOOP("Paper", "Due")), 4}};
        for (const ActionItem &action : m_source.actions)
            table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(action.text), cell(responsible(action)), cell(m_words.date(action.due))});
        if (table.rows.empty())
            return {};
        return {table};
    }

    // ---- how it ended

    std::vector<Block> nextMeeting() const
    {
        if (!m_meeting.nextMeeting.isValid())
            return {};
        const QDateTime next = localTime(m_context, m_meeting.nextMeeting);
        return {Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "The next meeting is on %1 at %2."), {m_words.dateWithDay(next.date()), m_words.time(next)})}}}};
    }

    std::vector<Block> closing() const
    {
        if (!m_meeting.end.isValid())
            return {};
        return {Paragraph{{{say(QT_TRANSLATE_NOOP("Paper", "The meeting was closed at %1."), {m_words.time(localTime(m_context, m_meeting.end))})}}}};
    }

    Block signatures() const
    {
        return Signatures{{signer(m_context, m_meeting.minuteTaker.uuid, {say(QT_TRANSLATE_NOOP("Paper", "Minute taker,"))}),
                           signer(m_context, m_meeting.chair.uuid, {say(QT_TRANSLATE_NOOP("Paper", "Chair of the meeting,"))})}};
    }

    std::vector<Block> attendance() const
    {
        if (m_meeting.attendance.isEmpty())
            return {};
        return {attendanceAnnex(m_meeting, m_context)};
    }

    std::vector<Block> photos() const
    {
        PhotoGrid grid;
        for (const AttachedFile &photo : m_meeting.photos)
            grid.photos.push_back({m_context.picture(photo.file), photo.caption.isEmpty() ? photo.file.name : photo.caption});
        if (grid.photos.empty())
            return {};
        return {grid};
    }

    const MinutesPaperSource &m_source;
    const PaperContext &m_context;
    const PaperLanguage &m_words;
    const Meeting &m_meeting;
};

} // namespace

Paper minutesPaper(const MinutesPaperSource &source, const PaperContext &context)
{
    return MinutesSheet(source, context).make();
}

// ---- from the library

static QSet<Uuid> membersAt(Library &library, const Meeting &meeting)
{
    QSet<Uuid> members;
    if (meeting.community.isNull())
        return members;
    const auto all = recordsOf<CommunityMember>(library, {{u"community"_s, toString(meeting.community.uuid)}});
    for (const CommunityMember &member : membersOn(all, meeting.start.date()))
        members << member.person.uuid;
    return members;
}

Result<> printMinutes(Library &library, const Uuid &id, const QString &path, const PrintOptions &)
{
    const Result<Minutes> minutes = minutesOf(library, id);
    if (!minutes)
        return fail(minutes.error());
    const auto meeting = toEntity<Meeting>(minutes->meeting);
    const PaperContext context = paperContext(library, unitOf(library, meeting), u"notula"_s, PaperLanguage(), readersOf(meeting));
    MinutesPaperSource source{meeting, minutes->actions, membersAt(library, meeting)};
    source.actions.removeIf([](const ActionItem &action) { return action.state == u"batal"; });
    return writePaper(minutesPaper(source, context), context.style.page, path);
}

} // namespace simpul
