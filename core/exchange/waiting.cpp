#include "core/exchange/waiting.h"

#include "core/base/text.h"

namespace simpul {

static QString explain(Standing standing, const QString &office, qint64 first)
{
    switch (standing) {
    case Standing::UnknownKey: return Text::tr("%1 is not trusted here, or has not enrolled this PC. Trust its card to take these changes in.").arg(office);
    case Standing::Gap: return Text::tr("Changes of %1 before number %2 are missing. Ask for an earlier or a full bundle.").arg(office).arg(first);
    case Standing::Needs: return Text::tr("A newer Simpul wrote this. Install the newer version to take it in.");
    case Standing::Revoked: return Text::tr("%1 declared this PC lost; what it wrote afterwards does not count.").arg(office);
    case Standing::Undone: return Text::tr("A merge with this was undone here. Merging it again brings it back.");
    default: return {};
    }
}

WaitingInfo waitingInfo(const Roster &roster, const SegmentInfo &segment)
{
    QString office = roster.officeName(segment.office);
    if (office.isEmpty())
        office = simpul::fingerprintWords(segment.office).join(u'-');
    return {.reason = QLatin1String(standingName(segment.standing)),
            .office = office,
            .replica = QString::fromStdString(toBase64Url(segment.replica)),
            .audience = QLatin1String(audienceName(segment.audience)),
            .first = qint64(segment.first),
            .last = qint64(segment.last),
            .explanation = explain(segment.standing, office, qint64(segment.first))};
}

AlarmInfo alarmInfo(const Roster &roster, const QString &kind, const PublicKey &replica, Stamp time)
{
    const QString label = roster.pcLabel(replica);
    const QString message = kind == u"forked-key" ? Text::tr("Two PCs sign with the key of \"%1\": its folder was copied. Both histories count; have the office enrol one of them anew.").arg(label)
                                                  : Text::tr("The clock of \"%1\" is far ahead. Its changes count; have the office set the clock right.").arg(label);
    return {.kind = kind, .replica = QString::fromStdString(toBase64Url(replica)), .message = message, .time = time};
}

} // namespace simpul
