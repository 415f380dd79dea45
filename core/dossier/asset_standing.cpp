#include "core/dossier/asset_standing.h"

#include "core/model/knowledge/asset_rating.h"
#include "core/model/knowledge/asset_review.h"
#include "core/model/knowledge/asset_use.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/records_of.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace simpul {

AssetStanding standingOf(Library &library, const Uuid &id)
{
    AssetStanding out;
    const QList<QPair<QString, QString>> its = {{u"asset"_s, toString(id)}};
    const auto asset = library.get(Id<KnowledgeAsset>{id});
    QSet<Uuid> people, units;
    for (const AssetUse &use : recordsOf<AssetUse>(library, its)) {
        ++out.uses;
        people.insert(use.person.uuid);
        const bool elsewhere = !use.unit.isNull() && asset && !(use.unit == asset->unit);
        if (elsewhere && (use.kind == u"dirujuk" || use.kind == u"diterapkan" || use.kind == u"direplikasi"))
            units.insert(use.unit.uuid);
    }
    out.people = int(people.size());
    out.otherUnits = int(units.size());

    QMap<Uuid, AssetRating> newest;
    for (const AssetRating &rating : recordsOf<AssetRating>(library, its)) {
        const auto at = newest.constFind(rating.person.uuid);
        if (at == newest.cend() || at->ratedOn <= rating.ratedOn)
            newest.insert(rating.person.uuid, rating);
    }
    double sum = 0;
    for (const AssetRating &rating : std::as_const(newest))
        sum += rating.stars.toDouble();
    out.ratings = int(newest.size());
    out.stars = out.ratings > 0 ? sum / out.ratings : 0;

    QDate last;
    for (const AssetReview &review : recordsOf<AssetReview>(library, its)) {
        if (review.decision.isEmpty() || (last.isValid() && review.decidedOn < last))
            continue;
        last = review.decidedOn;
        out.review = review.decision;
        out.reviewers = int(review.panel.size());
    }
    return out;
}

Result<> noteUse(Library &library, const Uuid &asset, const Uuid &person, const QString &kind)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(library.now()).date();
    const QList<QPair<QString, QString>> same = {{u"asset"_s, toString(asset)}, {u"person"_s, toString(person)}, {u"kind"_s, kind}, {u"used_on"_s, today.toString(Qt::ISODate)}};
    if (library.count({.type = AssetUse::entityName, .where = same}) > 0)
        return {};
    RecordEdit edit(AssetUse::entityName, library.newId());
    edit.set("asset", QVariant::fromValue(asset)).set("person", QVariant::fromValue(person)).set("used_on", today).set("kind", kind);
    if (const auto who = library.get(Id<Person>{person}); who && !who->unit.isNull())
        edit.set("unit", QVariant::fromValue(who->unit.uuid));
    return library.save(edit);
}

} // namespace simpul
