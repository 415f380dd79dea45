#include "app/cli/cli_text.h"
#include "app/cli/output.h"
#include "app/cli/report_json.h"

namespace simpul::cli {

QStringList identityLines(const IdentityInfo &identity)
{
    QStringList lines = {
        Cli::tr("Office: %1 (%2)").arg(identity.officeName, identity.officeCode),
        Cli::tr("This PC: %1").arg(identity.label),
        Cli::tr("Fingerprint of the office key: %1").arg(identity.fingerprintWords.join(u' ')),
        QStringLiteral("  ") + identity.fingerprint,
        Cli::tr("Key of this library: %1").arg(identity.replica),
    };
    if (!identity.enrolled)
        lines << Cli::tr("Not enrolled: it works alone. Run `identity request FILE` and give the file to the admin of your office.");
    if (identity.officeKeyHere)
        lines << Cli::tr("The office key is here: this PC can enrol others.");
    return lines;
}

QStringList trustLines(const TrustInfo &office)
{
    return {
        Cli::tr("Office: %1 (%2)").arg(office.name, office.code),
        Cli::tr("Fingerprint: %1").arg(office.fingerprintWords.join(u' ')),
        QStringLiteral("  ") + office.fingerprint,
    };
}

QStringList bundleLines(const BundleInfo &bundle)
{
    QStringList lines = {
        bundle.name,
        Cli::tr("From: %1 (%2), %3").arg(bundle.fromOffice, bundle.fromCode, timeText(bundle.time)),
        Cli::tr("For: %1").arg(bundle.recipient == u"*" ? Cli::tr("everybody") : bundle.recipient),
        Cli::tr("%1, segments: %2, edits: %3, files: %4, statements: %5")
            .arg(sizeText(bundle.bytes))
            .arg(bundle.segments)
            .arg(bundle.operations)
            .arg(bundle.attachments)
            .arg(bundle.statements),
    };
    for (const auto &[chain, last] : bundle.chains)
        lines << QStringLiteral("  %1: %2").arg(chain, QString::number(last));
    return lines;
}

static QString lineWord(const QString &what)
{
    if (what == u"added")
        return Cli::tr("new");
    if (what == u"changed")
        return Cli::tr("changed");
    if (what == u"removed")
        return Cli::tr("removed");
    return what == u"conflict" ? Cli::tr("conflict") : what;
}

QStringList mergeLines(const MergeReport &report)
{
    QStringList lines = {Cli::tr("%1 from %2, %3")
                             .arg(report.bundle, report.fromOffice.isEmpty() ? report.fromCode : report.fromOffice, timeText(report.time))};
    const auto count = [&](const QString &sentence, qint64 number) {
        if (number > 0)
            lines << QStringLiteral("  ") + sentence.arg(number);
    };
    count(Cli::tr("new: %1"), report.added);
    count(Cli::tr("changed: %1"), report.changed);
    count(Cli::tr("removed: %1"), report.removed);
    count(Cli::tr("in conflict: %1 (see `conflicts`)"), report.conflicts);
    count(Cli::tr("files received: %1"), report.attachments);
    count(Cli::tr("brought back after an undo: %1 segments"), report.broughtBack);
    count(Cli::tr("waiting: %1 segments (see `waiting`)"), report.waiting);
    if (lines.size() == 1)
        lines << QStringLiteral("  ") + Cli::tr("nothing new");
    static constexpr qsizetype mostShown = 20; // `--json` has more of them
    for (const MergeReport::Line &line : report.lines.mid(0, mostShown))
        lines << QStringLiteral("    %1: %2 (%3)").arg(lineWord(line.what), line.title, line.id);
    if (report.lines.size() > mostShown)
        lines << QStringLiteral("    ") + Cli::tr("... and more");
    QStringList reasons;
    for (const WaitingInfo &waiting : report.waitingList)
        reasons << QStringLiteral("  ") + waiting.explanation;
    reasons.removeDuplicates();
    lines << reasons;
    for (const AlarmInfo &alarm : report.alarms)
        lines << Cli::tr("Alarm: %1").arg(alarm.message);
    if (report.newKey)
        lines << Cli::tr("This library took a new key.");
    if (report.searchStale)
        lines << Cli::tr("The search does not know these records yet; the next search or `rebuild` brings it up to date.");
    return lines;
}

} // namespace simpul::cli
