#include "ui/print/attendance_paper.h"

#include "core/dossier/minutes.h"

#include "ui/print/meeting_text.h"
#include "ui/print/paper_file.h"

using namespace Qt::StringLiterals;

namespace simpul {

// ---- one row

namespace {

struct Attendee {
    QString name;
    QString post;
    QString institution;
};

Attendee attendeeOf(const Attendance &row, const PaperContext &context)
{
    Attendee attendee{row.name, row.position, row.institution};
    if (row.person.isNull())
        return attendee;
    const PaperPerson person = context.person(row.person.uuid);
    attendee.name = person.name;
    if (attendee.post.isEmpty())
        attendee.post = person.post;
    if (attendee.institution.isEmpty())
        attendee.institution = person.unit;
    return attendee;
}

QString presence(const Attendance &row, const PaperLanguage &words)
{
    return words.choice(Attendance::columns(), "present", row.present);
}

// What else is to be said of somebody who came, or did not.
QString remarks(const Attendance &row, const PaperContext &context)
{
    const PaperLanguage &words = context.words();
    QStringList said;
    if (!row.representedBy.isEmpty())
        said << words.say(QT_TRANSLATE_NOOP("Paper", "represented by %1"), {row.representedBy});
    if (row.arrived.isValid())
        said << words.say(QT_TRANSLATE_NOOP("Paper", "came at %1"), {words.time(localTime(context, row.arrived))});
    if (row.left.isValid())
        said << words.say(QT_TRANSLATE_NOOP("Paper", "left at %1"), {words.time(localTime(context, row.left))});
    if (!row.note.isEmpty())
        said << row.note;
    return said.join(u"; "_s);
}

QString modeAndRemarks(const Attendance &row, const PaperContext &context)
{
    const QString rest = remarks(row, context);
    if (row.present.isEmpty() || row.present == u"hadir")
        return rest;
    const QString mode = presence(row, context.words());
    return rest.isEmpty() ? mode : mode + u"; "_s + rest;
}

} // namespace

// ---- tables

static PaperTable::Column column(const PaperLanguage &words, const char *head, double share)
{
    return {words.say(head), share};
}

static PaperTable signedTable(const AttendancePaperSource &source, const PaperContext &context)
{
    const PaperLanguage &words = context.words();
    PaperTable table;
    table.columns = {{words.say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                     column(words, QT_TRANSLATE_NOOP("Paper", "Name"), 5),
                     column(words, QT_TRANSLATE_NOOP("Paper", "Post"), 4),
                     column(words, QT_TRANSLATE_NOOP("Paper", "Institution"), 4),
                     {words.say(QT_TRANSLATE_NOOP("Paper", "Signature")), 5, false, true},
                     column(words, QT_TRANSLATE_NOOP("Paper", "Remarks"), 3)};
    table.rowMm = 10;
    table.fillsPage = source.empty;
    for (const Attendance &row : source.meeting.attendance) {
        const Attendee attendee = attendeeOf(row, context);
        const QString number = QString::number(table.rows.size() + 1);
        table.rows.push_back({cell(number), cell(attendee.name), cell(attendee.post), cell(attendee.institution), cell(number + u'.'),
                              cell(source.empty ? QString() : modeAndRemarks(row, context))});
    }
    if (table.rows.empty())
        table.rows.push_back({cell(u"1"_s), {}, {}, {}, cell(u"1."_s), {}});
    return table;
}

PaperTable attendanceAnnex(const Meeting &meeting, const PaperContext &context)
{
    const PaperLanguage &words = context.words();
    PaperTable table;
    table.columns = {{words.say(QT_TRANSLATE_NOOP("Paper", "No")), 1, true},
                     column(words, QT_TRANSLATE_NOOP("Paper", "Name"), 5),
                     column(words, QT_TRANSLATE_NOOP("Paper", "Post"), 4),
                     column(words, QT_TRANSLATE_NOOP("Paper", "Institution"), 4),
                     column(words, QT_TRANSLATE_NOOP("Paper", "Attendance"), 2.4),
                     column(words, QT_TRANSLATE_NOOP("Paper", "Remarks"), 3.6)};
    for (const Attendance &row : meeting.attendance) {
        const Attendee attendee = attendeeOf(row, context);
        table.rows.push_back({cell(QString::number(table.rows.size() + 1)), cell(attendee.name), cell(attendee.post), cell(attendee.institution),
                              cell(presence(row, words)), cell(remarks(row, context))});
    }
    return table;
}

// ---- the paper

Paper attendancePaper(const AttendancePaperSource &source, const PaperContext &context)
{
    const PaperLanguage &words = context.words();
    const Meeting &meeting = source.meeting;
    const QString title = words.say(QT_TRANSLATE_NOOP("Paper", "ATTENDANCE LIST"));
    Paper paper = paperFrame(context, words.say(QT_TRANSLATE_NOOP("Paper", "Attendance list: %1"), {meeting.title}), meeting.security,
                             words.say(QT_TRANSLATE_NOOP("Paper", "Attendance list %1"), {meeting.invitationNumber}));
    const Details details = detailLines({{words.say(QT_TRANSLATE_NOOP("Paper", "Meeting")), meeting.title},
                                         {words.say(QT_TRANSLATE_NOOP("Paper", "Day/Date")), meetingDays(meeting, context)},
                                         {words.say(QT_TRANSLATE_NOOP("Paper", "Time")), meetingTimes(meeting, context)},
                                         {words.say(QT_TRANSLATE_NOOP("Paper", "Place")), meetingPlace(meeting, context)}});
    const Signer chair = signer(context, meeting.chair.uuid, {words.say(QT_TRANSLATE_NOOP("Paper", "Chair of the meeting,"))});
    paper.blocks = arranged({{u"judul"_s, {}, {Title{{}, title, {}}}},
                             {u"identitas"_s, {}, {details}},
                             {u"daftar_hadir"_s, {}, {Spacer{2}, signedTable(source, context)}},
                             {u"tanda_tangan"_s, {}, {Signatures{{chair}}}}},
                            context.style.parts);
    return paper;
}

Result<> printAttendance(Library &library, const Uuid &id, const QString &path, const PrintOptions &options)
{
    const Result<Minutes> minutes = minutesOf(library, id); // once they are final, who was invited and came is what they say
    if (!minutes)
        return fail(minutes.error());
    const auto meeting = toEntity<Meeting>(minutes->meeting);
    const PaperContext context = paperContext(library, unitOf(library, meeting), u"daftar_hadir"_s, PaperLanguage(), readersOf(meeting));
    return writePaper(attendancePaper({meeting, options.empty}, context), context.style.page, path);
}

} // namespace simpul
