#include "core/sops/sop_workflow.h"

#include "core/base/text.h"
#include "core/model/time_text.h"
#include "core/sops/sop_check.h"

#include <QMap>

namespace simpul {

namespace {

QString stateLabel(const QString &state)
{
    return Sop::type().find("state")->choiceLabel(state);
}

QString refusalOfStep(const QString &from, const QString &to)
{
    QStringList next;
    for (const QString &state : nextSopStates(from))
        next << stateLabel(state);
    if (next.isEmpty())
        return Text::tr("An SOP in the state \"%1\" stays there. Write a revision that replaces it.").arg(stateLabel(from));
    return Text::tr("From \"%1\" an SOP cannot go to \"%2\". Next can be: %3.").arg(stateLabel(from), stateLabel(to), next.join(QStringLiteral(", ")));
}

QStringList forbiddingFindings(const Sop &sop)
{
    QStringList sentences;
    for (const SopFinding &finding : findingsOf(sop)) {
        if (finding.forbids)
            sentences << finding.sentence;
    }
    return sentences;
}

QStringList missingToApprove(const Sop &sop)
{
    QStringList missing;
    if (sop.signatory.isNull())
        missing << Text::tr("Name the signatory.");
    if (sop.number.trimmed().isEmpty())
        missing << Text::tr("Give it its number.");
    if (!sop.createdOn.isValid())
        missing << Text::tr("Say on which day it was made.");
    if (!sop.effectiveOn.isValid())
        missing << Text::tr("Say on which day it takes effect.");
    else if (sop.createdOn.isValid() && sop.effectiveOn < sop.createdOn)
        missing << Text::tr("It cannot take effect before it was made: choose a day from %1 on.").arg(displayDate(sop.createdOn));
    return missing;
}

QStringList missingToTakeEffect(const Sop &sop, const QDate &today)
{
    if (sop.effectiveOn.isValid() && sop.effectiveOn <= today)
        return {};
    return {sop.effectiveOn.isValid() ? Text::tr("It takes effect on %1. Wait until then.").arg(displayDate(sop.effectiveOn))
                                      : Text::tr("Say on which day it takes effect.")};
}

QStringList missingFor(const Sop &sop, const QString &state, const QDate &today)
{
    if (state == u"verifikasi" || state == u"paraf")
        return forbiddingFindings(sop);
    if (state == u"disahkan")
        return forbiddingFindings(sop) + missingToApprove(sop);
    return state == u"berlaku" ? missingToTakeEffect(sop, today) : QStringList();
}

} // namespace

QString stateOf(const Sop &sop)
{
    return sop.state.isEmpty() ? QStringLiteral("draf") : sop.state;
}

QStringList nextSopStates(const QString &state)
{
    static const QMap<QString, QStringList> steps = {
        {QStringLiteral("draf"), {QStringLiteral("verifikasi")}},
        {QStringLiteral("verifikasi"), {QStringLiteral("paraf"), QStringLiteral("draf")}},
        {QStringLiteral("paraf"), {QStringLiteral("disahkan"), QStringLiteral("draf")}},
        {QStringLiteral("disahkan"), {QStringLiteral("berlaku")}},
        {QStringLiteral("berlaku"), {QStringLiteral("dicabut")}},
    };
    return steps.value(state.isEmpty() ? QStringLiteral("draf") : state);
}

Result<> mayMoveTo(const Sop &sop, const QString &state, const QDate &today)
{
    static const QString code = QStringLiteral("sop-state");
    const QString from = stateOf(sop);
    if (state == from)
        return {};
    if (!nextSopStates(from).contains(state))
        return fail(Error::Kind::Denied, refusalOfStep(from, state), code);
    if (const QStringList missing = missingFor(sop, state, today); !missing.isEmpty())
        return fail(Error::Kind::Invalid, missing.join(u' '), code);
    return {};
}

Sop newRevision(const Sop &old)
{
    Sop revision = old;
    revision.id = {};
    revision.replaces = old.id;
    revision.revision = Decimal::fromInteger(old.revision.toInteger() + 1);
    revision.state = QStringLiteral("draf");
    revision.revisedOn = {};
    revision.effectiveOn = {};
    revision.appliedSince = {};
    revision.reviewDue = {};
    revision.files.clear();
    return revision;
}

bool withdrawsOld(const Sop &sop, const QString &state)
{
    return state == u"berlaku" && !sop.replaces.isNull();
}

} // namespace simpul
