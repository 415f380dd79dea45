#include "core/meetings/meeting_workflow.h"

#include "core/base/hash.h"
#include "core/base/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

// In the order of time; batal stands beside them.
constexpr std::array order = {"rencana", "undangan_terbit", "berlangsung", "selesai", "notula_draf", "ditelaah", "final"};

qsizetype placeOf(const QString &state)
{
    const auto at = std::find(order.begin(), order.end(), state);
    return at == order.end() ? -1 : at - order.begin();
}

QString stateLabel(const QString &state)
{
    return Meeting::type().find("state")->choiceLabel(state);
}

QStringList missingToInvite(const Meeting &meeting)
{
    QStringList missing;
    if (!meeting.start.isValid())
        missing << Text::tr("Say when the meeting starts.");
    if (meeting.place.trimmed().isEmpty() && meeting.onlineLink.trimmed().isEmpty())
        missing << Text::tr("Say where the meeting is, or give the link.");
    return missing;
}

// Both sign the minutes: without them nobody answers for what stands there.
QStringList missingToFinish(const Meeting &meeting)
{
    QStringList missing;
    if (meeting.chair.isNull())
        missing << Text::tr("Name the chair, who signs the minutes.");
    if (meeting.minuteTaker.isNull())
        missing << Text::tr("Name the minute taker, who signs the minutes.");
    if (!meeting.chair.isNull() && meeting.chair == meeting.minuteTaker)
        missing << Text::tr("Choose a minute taker who is not the chair: minutes have two signatures.");
    if (!meeting.start.isValid())
        missing << Text::tr("Say when the meeting started.");
    if (!meeting.end.isValid())
        missing << Text::tr("Say when the meeting was closed.");
    if (meeting.start.isValid() && meeting.end.isValid() && meeting.end <= meeting.start)
        missing << Text::tr("The meeting ends before it starts. Correct one of the times.");
    if (meeting.attendance.isEmpty())
        missing << Text::tr("Write down who was there.");
    if (meeting.points.isEmpty() && meeting.decisions.isEmpty())
        missing << Text::tr("Write down what was said or decided.");
    return missing;
}

QStringList missingFor(const Meeting &meeting, const QString &state)
{
    if (state == u"undangan_terbit")
        return missingToInvite(meeting);
    if (state == u"final")
        return missingToFinish(meeting);
    if (state == u"batal" && meeting.cancelReason.trimmed().isEmpty())
        return {Text::tr("Say why the meeting is cancelled.")};
    return {};
}

} // namespace

QString stateOf(const Meeting &meeting)
{
    return meeting.state.isEmpty() ? u"rencana"_s : meeting.state;
}

QStringList nextMeetingStates(const QString &state)
{
    static const QMap<QString, QStringList> steps = {
        {u"rencana"_s, {u"undangan_terbit"_s, u"berlangsung"_s, u"batal"_s}},
        {u"undangan_terbit"_s, {u"berlangsung"_s, u"batal"_s}},
        {u"berlangsung"_s, {u"selesai"_s}},
        {u"selesai"_s, {u"notula_draf"_s}},
        {u"notula_draf"_s, {u"ditelaah"_s}},
        {u"ditelaah"_s, {u"final"_s, u"notula_draf"_s}},
    };
    return steps.value(state.isEmpty() ? u"rencana"_s : state);
}

Result<> mayMoveTo(const Meeting &meeting, const QString &state)
{
    static const QString code = u"meeting-state"_s;
    const QString from = stateOf(meeting);
    if (state == from)
        return {};
    if (state == u"batal" && placeOf(from) > placeOf(u"undangan_terbit"_s))
        return fail(Error::Kind::Denied, Text::tr("A meeting that is \"%1\" can no longer be cancelled.").arg(stateLabel(from)), code);
    if (const QStringList missing = missingFor(meeting, state); !missing.isEmpty())
        return fail(Error::Kind::Invalid, missing.join(u' '), code);
    return {};
}

QString meetingSeal(const Record &meeting)
{
    // What is set when minutes become final is not what they say.
    static const QStringList aside = {u"state"_s, u"sealed"_s, u"minutes_file"_s, u"final_on"_s};
    QString all;
    for (const Field &field : Meeting::type().fields) {
        const QString name = QString::fromStdString(field.name);
        if (!aside.contains(name) && !isEmptyValue(meeting.value(field.name)))
            all += name + u'=' + machineText(field, meeting.value(field.name)) + u'\n';
    }
    return QString::fromStdString(toHex(sha256(all.toStdString()).view()));
}

} // namespace simpul
