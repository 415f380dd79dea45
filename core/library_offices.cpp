// Offices heard of, what waits, what was refused, what looks wrong.
#include "core/base/text.h"
#include "core/exchange/waiting.h"
#include "core/library_parts.h"

#include <algorithm>
#include <map>

namespace simpul {

QList<OfficeInfo> Library::offices()
{
    m_parts->refresh();
    std::map<PublicKey, OfficeInfo> byKey;
    const auto officeFor = [&](const PublicKey &key) -> OfficeInfo & {
        OfficeInfo &office = byKey[key];
        if (office.office.isEmpty()) {
            office.office = QString::fromStdString(toBase64Url(key));
            office.code = m_parts->roster.officeCode(key);
            office.name = m_parts->roster.officeName(key);
            office.fingerprint = fingerprintOf(key);
            office.fingerprintWords = simpul::fingerprintWords(key);
            office.trusted = m_parts->roster.isTrusted(key);
            office.own = key == m_parts->log.selfOffice();
        }
        return office;
    };
    for (const TrustInfo &trust : m_parts->roster.trustedOffices())
        officeFor(*bytesFromBase64Url<PublicKey>(trust.office.toStdString()));
    std::map<std::pair<PublicKey, PublicKey>, OfficeInfo::Pc> pcs;
    for (const Enrolment &enrolment : m_parts->roster.enrolments()) {
        officeFor(enrolment.office);
        OfficeInfo::Pc &pc = pcs[{enrolment.office, enrolment.replica}];
        pc.replica = QString::fromStdString(toBase64Url(enrolment.replica));
        pc.label = QString::fromStdString(enrolment.label);
        pc.revoked = m_parts->roster.isRevoked(enrolment.replica, enrolment.office);
        pc.here = enrolment.replica == m_parts->log.self();
    }
    std::map<std::tuple<PublicKey, PublicKey, Audience>, const SegmentInfo *> last;
    for (const SegmentInfo *segment : m_parts->log.segments().inOrder()) {
        const SegmentInfo *&known = last[{segment->office, segment->replica, segment->audience}];
        if (!known || known->last <= segment->last)
            known = segment;
        if (byKey.contains(segment->office))
            byKey[segment->office].lastHeard = std::max(byKey[segment->office].lastHeard, segment->time);
    }
    for (const auto &[key, segment] : last) {
        const auto pc = pcs.find({std::get<0>(key), std::get<1>(key)});
        if (pc != pcs.end())
            pc->second.last.append({QLatin1String(audienceName(std::get<2>(key))), qint64(segment->last)});
    }
    auto heard = m_parts->database->query("SELECT office, max(time) FROM have GROUP BY office");
    while (heard.next()) {
        const auto at = byKey.find(heard.bytes<PublicKey>(0));
        if (at != byKey.end())
            at->second.lastHeard = std::max(at->second.lastHeard, heard.integer(1));
    }
    QList<OfficeInfo> out;
    for (auto &[key, office] : byKey) {
        for (const auto &[who, pc] : pcs) {
            if (who.first == key)
                office.pcs.append(pc);
        }
        out.append(office);
    }
    std::sort(out.begin(), out.end(), [](const OfficeInfo &a, const OfficeInfo &b) { return std::tuple(!a.own, a.code) < std::tuple(!b.own, b.code); });
    return out;
}

QList<WaitingInfo> Library::waiting()
{
    m_parts->refresh();
    QList<WaitingInfo> out;
    for (const SegmentInfo *segment : m_parts->log.segments().inOrder()) {
        if (segment->standing != Standing::Applied)
            out.append(waitingInfo(m_parts->roster, *segment));
    }
    return out;
}

QList<QuarantineInfo> Library::quarantine()
{
    return m_parts->quarantine.list();
}

QList<AlarmInfo> Library::alarms()
{
    m_parts->refresh();
    QList<AlarmInfo> out;
    auto row = m_parts->database->query("SELECT kind, replica, max(time) FROM alarm GROUP BY kind, replica ORDER BY 3 DESC");
    while (row.next())
        out.append(alarmInfo(m_parts->roster, row.string(0), row.bytes<PublicKey>(1), row.integer(2)));
    row.reset();
    // Reclassified here, edited there: both live, the shared one is shown.
    auto twins = m_parts->database->query("SELECT a.id, a.type, max(a.updated, b.updated) FROM record a JOIN record b ON a.id=b.id AND a.type=b.type "
                                          "WHERE a.audience=0 AND b.audience=1 AND a.life<>1 AND b.life<>1");
    while (twins.next()) {
        const QString title = m_parts->titleOf(m_parts->view({Audience::Shared, std::string(twins.view(1)), twins.bytes<Uuid>(0)}));
        out.append({.kind = QStringLiteral("two-audiences"),
                    .replica = {},
                    .message = Text::tr("\"%1\" is kept in the office and shared as well. The shared one is shown; classify it again to settle this.").arg(title),
                    .time = twins.integer(2)});
    }
    return out;
}

} // namespace simpul
