#include "core/communities/mentoring.h"

namespace simpul {

static bool takesTime(const MentoringVisit &visit)
{
    return visit.start.isValid() && visit.state != u"batal" && visit.state != u"ditunda";
}

static QDateTime endOf(const MentoringVisit &visit)
{
    static constexpr qint64 usualSeconds = 3600;
    return visit.end > visit.start ? visit.end : visit.start.addSecs(usualSeconds);
}

bool overlap(const MentoringVisit &one, const MentoringVisit &other)
{
    return takesTime(one) && takesTime(other) && one.start < endOf(other) && other.start < endOf(one);
}

QList<MentoringVisit> clashes(const MentoringVisit &visit, const QList<MentoringVisit> &all)
{
    QList<MentoringVisit> out;
    for (const MentoringVisit &other : all) {
        const bool sameMentor = !visit.mentor.isNull() && visit.mentor == other.mentor;
        const bool sameCommunity = !visit.community.isNull() && visit.community == other.community;
        if (!(other.id == visit.id) && (sameMentor || sameCommunity) && overlap(visit, other))
            out << other;
    }
    return out;
}

} // namespace simpul
