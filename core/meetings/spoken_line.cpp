#include "core/meetings/spoken_line.h"

#include "core/model/time_text.h"

#include <algorithm>

namespace simpul {

namespace {

constexpr int longestName = 60;

// "sar" calls Sari Puspitasari, and so does "puspita"; "Dewi K" calls Dewi Kartikasari.
bool isCalled(const QString &name, const QString &typed)
{
    const QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList parts = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
    });
}

std::optional<Attendee> calledSo(const QString &typed, const QList<Attendee> &there)
{
    std::optional<Attendee> found;
    for (const Attendee &each : there) {
        if (each.name.compare(typed, Qt::CaseInsensitive) == 0)
            return each;
        if (!isCalled(each.name, typed))
            continue;
        if (found)
            return std::nullopt; // two are called so: say more of the name
        found = each;
    }
    return found;
}

// A name has no digits and no full stop in it: "pukul 10: istirahat" is no speaker.
bool looksLikeName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName
           && std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit() || letter == u'/' || letter == u'"'; });
}

} // namespace

SpokenLine readSpokenLine(const QString &line, const QList<Attendee> &there)
{
    const QString text = line.trimmed();
    const qsizetype colon = text.indexOf(u':');
    const QString typed = colon > 0 ? text.left(colon).simplified() : QString();
    if (!looksLikeName(typed))
        return {{}, {}, text};
    const auto found = calledSo(typed, there);
    if (!found && typed.count(u' ') > 3)
        return {{}, {}, text}; // a sentence with a colon in it
    const QString rest = text.mid(colon + 1).trimmed();
    if (!found)
        return {{}, typed, rest};
    return found->person.isNull() ? SpokenLine{{}, found->name, rest} : SpokenLine{found->person, {}, rest};
}

SpokenAction readSpokenAction(const QString &line, const QList<Attendee> &there, const QDate &today)
{
    SpokenAction out{readSpokenLine(line, there), {}};
    QString &text = out.said.text;
    for (const QChar mark : {QChar(u','), QChar(u'(')}) {
        const qsizetype at = text.lastIndexOf(mark);
        QString day = at > 0 ? text.mid(at + 1).trimmed() : QString();
        if (day.endsWith(u')'))
            day.chop(1);
        if (const auto due = parseSpokenDate(day, today)) {
            out.due = *due;
            text = text.left(at).trimmed();
            break;
        }
    }
    return out;
}

} // namespace simpul
