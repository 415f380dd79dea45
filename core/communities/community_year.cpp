#include "core/communities/community_year.h"

#include "core/base/text.h"
#include "core/meetings/meeting_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

std::optional<double> CommunityQuarter::activity() const
{
    return planned > 0 ? std::optional(std::min(1.0, double(held) / planned)) : std::nullopt;
}

QString Milestone::text() const
{
    return QCoreApplication::translate("Milestone", label);
}

int quarterOf(const QDate &day)
{
    return (day.month() - 1) / 3;
}

bool counts(const Meeting &meeting)
{
    const bool invited = !meeting.invitationNumber.isEmpty() || !meeting.recipients.isEmpty()
                         || std::any_of(meeting.attendance.begin(), meeting.attendance.end(), [](const Attendance &row) { return row.invited.value_or(false); });
    return invited && !meeting.attendance.isEmpty() && meeting.state == u"final";
}

bool isOpen(const ActionItem &action)
{
    return action.state != u"selesai" && action.state != u"batal";
}

bool isOverdue(const ActionItem &action, const QDate &today)
{
    return isOpen(action) && action.due.isValid() && action.due < today;
}

namespace {

class YearReader
{
public:
    YearReader(const CommunityRecords &records, int year, const QDate &today) : m_records(records), m_today(today) { m_out.year = year; }

    CommunityYear read(const std::function<bool(const Meeting &)> &crossUnit)
    {
        m_out.stage = stageOf(m_records);
        m_out.members = int(membersOn(m_records.members, std::min(m_today, QDate(m_out.year, 12, 31))).size());
        readPlan();
        readMeetings(crossUnit);
        for (const MentoringVisit &visit : m_records.visits) {
            if (visit.start.date().year() == m_out.year && visit.state == u"terlaksana")
                ++quarter(visit.start.date()).visits;
        }
        for (const KnowledgeAsset &asset : m_records.assets) {
            if (asset.publishedOn.year() == m_out.year && asset.publishedOn.isValid())
                ++quarter(asset.publishedOn).assets;
        }
        readActions();
        addMilestones();
        return m_out;
    }

private:
    CommunityQuarter &quarter(const QDate &day) { return m_out.quarters[std::size_t(quarterOf(day))]; }

    // The plan of the year; where it says nothing, the targets of the community.
    void readPlan()
    {
        for (CommunityQuarter &each : m_out.quarters)
            each.planned = int(m_records.community.targetMeetings.toInteger());
        const int assets = int(m_records.community.targetAssets.toInteger());
        for (int i = 0; i < 4; ++i)
            m_out.quarters[std::size_t(i)].assetsPlanned = assets / 4 + (i < assets % 4 ? 1 : 0);
        static const QStringList codes = {u"tw1"_s, u"tw2"_s, u"tw3"_s, u"tw4"_s};
        for (const MentoringPlan &plan : m_records.plans) {
            if (plan.year.toInteger() != m_out.year)
                continue;
            for (const QuarterPlan &row : plan.quarters) {
                const qsizetype at = codes.indexOf(row.quarter);
                if (at < 0)
                    continue;
                CommunityQuarter &each = m_out.quarters[std::size_t(at)];
                if (!row.meetings.isEmpty())
                    each.planned = int(row.meetings.toInteger());
                if (!row.assets.isEmpty())
                    each.assetsPlanned = int(row.assets.toInteger());
            }
        }
    }

    void readMeetings(const std::function<bool(const Meeting &)> &crossUnit)
    {
        for (const Meeting &meeting : m_records.meetings) {
            const QDate day = meeting.start.date();
            if (!day.isValid() || day.year() != m_out.year || day > m_today || meeting.state == u"batal")
                continue;
            counts(meeting) ? ++quarter(day).held : ++quarter(day).unfinished;
            m_out.crossUnitMeetings += crossUnit(meeting);
        }
        const auto metSince = [&](const QDate &day) {
            return std::any_of(m_records.meetings.begin(), m_records.meetings.end(), [&](const Meeting &meeting) {
                return meeting.start.date() >= day && meeting.start.date() <= m_today && meeting.state != u"batal";
            });
        };
        const QDate twoQuartersAgo = m_today.addMonths(-6);
        const QDate began = m_records.community.establishedOn;
        m_out.silent = began.isValid() && began <= twoQuartersAgo && !metSince(twoQuartersAgo);
    }

    void readActions()
    {
        for (const ActionItem &action : m_records.actions) {
            m_out.actionsOverdue += isOverdue(action, m_today);
            if (!action.due.isValid() || action.due.year() != m_out.year || action.due > m_today || action.state == u"batal")
                continue;
            ++m_out.actionsDue;
            m_out.actionsInTime += action.state == u"selesai" && (!action.doneOn.isValid() || action.doneOn <= action.due);
        }
    }

    void addMilestones()
    {
        const Community &community = m_records.community;
        add(QT_TRANSLATE_NOOP("Milestone", "Outreach"), community.socialisedOn);
        add(QT_TRANSLATE_NOOP("Milestone", "Established"), community.establishedOn);
        QDate decreed = community.decreeDate;
        QString number = community.decreeNumber;
        for (const Decree &decree : m_records.decrees) {
            if (decree.state == u"ditetapkan" && decree.date.isValid() && (!decreed.isValid() || decree.date < decreed)) {
                decreed = decree.date;
                number = decree.number;
            }
        }
        add(QT_TRANSLATE_NOOP("Milestone", "Decree (SK)"), decreed, number);
        QDate mentored;
        for (const MentorAssignment &mentor : m_records.mentors) {
            if (mentor.from.isValid() && (!mentored.isValid() || mentor.from < mentored))
                mentored = mentor.from;
        }
        add(QT_TRANSLATE_NOOP("Milestone", "Mentor"), mentored);
        static constexpr std::array names = {QT_TRANSLATE_NOOP("Milestone", "TW I"), QT_TRANSLATE_NOOP("Milestone", "TW II"),
                                             QT_TRANSLATE_NOOP("Milestone", "TW III"), QT_TRANSLATE_NOOP("Milestone", "TW IV")};
        for (std::size_t i = 0; i < names.size(); ++i)
            addQuarter(names[i], int(i));
    }

    void add(const char *label, const QDate &reached, const QString &told = {}) { m_out.milestones << Milestone{label, reached, told}; }

    // Reached by the last meeting it needed.
    void addQuarter(const char *label, int index)
    {
        const CommunityQuarter &each = m_out.quarters[std::size_t(index)];
        QList<QDate> days;
        for (const Meeting &meeting : m_records.meetings) {
            const QDate day = meeting.start.date();
            if (counts(meeting) && day.year() == m_out.year && day <= m_today && quarterOf(day) == index)
                days << day;
        }
        std::sort(days.begin(), days.end());
        const int needed = std::max(1, each.planned);
        add(label, days.size() >= needed ? days[needed - 1] : QDate(), Text::tr("%1 of %2 meetings").arg(each.held).arg(each.planned));
    }

    const CommunityRecords &m_records;
    const QDate m_today;
    CommunityYear m_out;
};

} // namespace

CommunityYear communityYear(const CommunityRecords &records, int year, const QDate &today,
                            const std::function<bool(const Meeting &)> &crossUnit)
{
    return YearReader(records, year, today).read(crossUnit);
}

QString stageOf(const CommunityRecords &records)
{
    if (!records.community.stage.isEmpty())
        return records.community.stage;
    if (!records.mentors.isEmpty())
        return u"didampingi"_s;
    return records.decrees.isEmpty() && records.community.decreeNumber.isEmpty() ? u"diusulkan"_s : u"terbentuk"_s;
}

} // namespace simpul
