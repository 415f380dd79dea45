#include "core/knowledge/asset_workflow.h"

#include "core/base/text.h"

#include <QStringList>

namespace simpul {

namespace {

// What a reader needs to find and judge an asset (domain.md 3.4).
constexpr int shortestSummary = 50;
constexpr int longestSummary = 1000;
constexpr int fewestKeywords = 3;

QString stateLabel(const QString &state)
{
    return KnowledgeAsset::type().find("state")->choiceLabel(state);
}

QStringList labelsOf(const QStringList &states)
{
    QStringList labels;
    for (const QString &state : states)
        labels << stateLabel(state);
    return labels;
}

QStringList missingToSubmit(const KnowledgeAsset &asset)
{
    QStringList missing;
    const qsizetype summary = asset.summary.trimmed().size();
    if (summary < shortestSummary || summary > longestSummary)
        missing << Text::tr("Write a summary of %1 to %2 characters; it has %3.").arg(shortestSummary).arg(longestSummary).arg(summary);
    if (asset.keywords.size() < fewestKeywords)
        missing << Text::tr("Give at least %1 keywords; there are %2.").arg(fewestKeywords).arg(asset.keywords.size());
    if (asset.authors.isEmpty())
        missing << Text::tr("Name at least one author.");
    if (asset.owner.isNull())
        missing << Text::tr("Name the owner who keeps it up to date.");
    return missing;
}

// Nobody reviews their own work.
QStringList missingToReview(const KnowledgeAsset &asset)
{
    if (asset.reviewer.isNull())
        return {Text::tr("Name a reviewer.")};
    if (asset.authors.contains(asset.reviewer))
        return {Text::tr("Choose a reviewer who is not one of its authors.")};
    return {};
}

// A first review ends in approval or more work; only what was published can expire.
QStringList missingToExpire(const KnowledgeAsset &asset)
{
    const bool wasPublished = stateOf(asset) == u"terbit" || asset.publishedOn.isValid();
    return wasPublished ? QStringList() : QStringList{Text::tr("Only a published asset can expire. Approve it or send it back instead.")};
}

QStringList missingFor(const KnowledgeAsset &asset, const QString &state)
{
    if (state == u"diajukan")
        return missingToSubmit(asset);
    if (state == u"ditinjau" || state == u"perbaikan" || state == u"disetujui")
        return missingToReview(asset);
    return state == u"kedaluwarsa" ? missingToExpire(asset) : QStringList();
}

QString refusalOfStep(const QString &from, const QString &to)
{
    const QStringList next = labelsOf(nextStates(from));
    if (next.isEmpty())
        return Text::tr("An asset in the state \"%1\" stays there. Write a new one that replaces it.").arg(stateLabel(from));
    return Text::tr("From \"%1\" an asset cannot go to \"%2\". Next can be: %3.")
        .arg(stateLabel(from), stateLabel(to), next.join(QStringLiteral(", ")));
}

} // namespace

QString stateOf(const KnowledgeAsset &asset)
{
    return asset.state.isEmpty() ? QStringLiteral("draf") : asset.state;
}

QStringList nextStates(const QString &state)
{
    static const QMap<QString, QStringList> steps = {
        {QStringLiteral("draf"), {QStringLiteral("diajukan")}},
        {QStringLiteral("diajukan"), {QStringLiteral("ditinjau")}},
        {QStringLiteral("ditinjau"), {QStringLiteral("disetujui"), QStringLiteral("perbaikan"), QStringLiteral("kedaluwarsa")}},
        {QStringLiteral("perbaikan"), {QStringLiteral("diajukan")}},
        {QStringLiteral("disetujui"), {QStringLiteral("terbit")}},
        {QStringLiteral("terbit"), {QStringLiteral("ditinjau"), QStringLiteral("kedaluwarsa")}},
        {QStringLiteral("kedaluwarsa"), {QStringLiteral("ditinjau"), QStringLiteral("diarsipkan")}},
    };
    return steps.value(state.isEmpty() ? QStringLiteral("draf") : state);
}

Result<> mayMoveTo(const KnowledgeAsset &asset, const QString &state)
{
    static const QString code = QStringLiteral("asset-state");
    const QString from = stateOf(asset);
    if (state == from)
        return {};
    if (!nextStates(from).contains(state))
        return fail(Error::Kind::Denied, refusalOfStep(from, state), code);
    if (const QStringList missing = missingFor(asset, state); !missing.isEmpty())
        return fail(Error::Kind::Invalid, missing.join(u' '), code);
    return {};
}

QDate nextReview(const KnowledgeAsset &asset, const QDate &today)
{
    static constexpr int longest = 600;
    const int months = int(asset.reviewMonths.toDouble());
    return today.addMonths(months > 0 ? std::min(months, longest) : usualReviewMonths);
}

} // namespace simpul
