#include "ui/print/meeting_text.h"

#include "core/model/communities/community.h"

using namespace Qt::StringLiterals;

namespace simpul {

QString meetingDays(const Meeting &meeting, const PaperContext &context)
{
    return context.words().days(localTime(context, meeting.start), localTime(context, meeting.end));
}

QString meetingTimes(const Meeting &meeting, const PaperContext &context)
{
    return context.words().times(localTime(context, meeting.start), localTime(context, meeting.end));
}

QString meetingPlace(const Meeting &meeting, const PaperContext &context)
{
    const PaperLanguage &words = context.words();
    if (meeting.mode == u"daring" && meeting.place.isEmpty())
        return words.say(QT_TRANSLATE_NOOP("Paper", "online"));
    if (meeting.mode == u"bauran")
        return words.say(QT_TRANSLATE_NOOP("Paper", "%1 and online (blended)"), {meeting.place});
    return meeting.place;
}

Id<OrgUnit> unitOf(Library &library, const Meeting &meeting)
{
    if (!meeting.unit.isNull() || meeting.community.isNull())
        return meeting.unit;
    const Result<Community> community = library.get(meeting.community);
    return community ? community->unit : Id<OrgUnit>();
}

Readers readersOf(const Meeting &meeting)
{
    return meeting.kind == u"forum_dialog" ? Readers::Anybody : readersOf(meeting.security);
}

Details detailLines(const QList<QPair<QString, QString>> &lines)
{
    Details details;
    for (const auto &[label, value] : lines) {
        if (!value.trimmed().isEmpty())
            details.lines.push_back({label, value});
    }
    return details;
}

bool cameIn(const Attendance &row)
{
    return row.present == u"hadir" || row.present == u"daring" || row.present == u"diwakili";
}

} // namespace simpul
