#include "ui/pages/detail_moves.h"

#include "core/base/uuid.h"
#include "core/knowledge/asset_workflow.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

DetailMoves::DetailMoves(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
}

void DetailMoves::clear()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void DetailMoves::show(const Record &record)
{
    clear();
    const QString now = stateOf(toEntity<KnowledgeAsset>(record));
    bool onward = now != u"terbit" && now != u"kedaluwarsa"; // what is published needs no step
    for (const QString &state : nextStates(now)) {
        QPushButton *button = makeButton(this, moveText(state), onward ? ButtonLook::Primary : ButtonLook::Plain);
        connect(button, &QPushButton::clicked, this, [this, state] { Q_EMIT moveWanted(state); });
        m_row->addWidget(button);
        onward = false;
    }
}

QString moveText(const QString &state)
{
    if (state == u"diajukan")
        return DetailMoves::tr("Submit");
    if (state == u"ditinjau")
        return DetailMoves::tr("Take into review");
    if (state == u"perbaikan")
        return DetailMoves::tr("Send back");
    if (state == u"disetujui")
        return DetailMoves::tr("Approve");
    if (state == u"terbit")
        return DetailMoves::tr("Publish");
    if (state == u"kedaluwarsa")
        return DetailMoves::tr("Mark as expired");
    if (state == u"diarsipkan")
        return DetailMoves::tr("Archive");
    return KnowledgeAsset::type().find("state")->choiceLabel(state);
}

RecordEdit moveEdit(const KnowledgeAsset &asset, const QString &state, const QDate &today, const QString &person)
{
    RecordEdit edit(KnowledgeAsset::entityName, asset.id.uuid);
    edit.set("state", state);
    if (state == u"disetujui") {
        edit.set("verified_on", today);
        if (const auto id = uuidFromString(person))
            edit.set("verified_by", QVariant::fromValue(*id));
    }
    if (state == u"terbit" && !asset.publishedOn.isValid())
        edit.set("published_on", today);
    if (state == u"terbit" && (!asset.reviewDue.isValid() || asset.reviewDue <= today))
        edit.set("review_due", nextReview(asset, today));
    return edit;
}

RecordEdit stillHoldsEdit(const KnowledgeAsset &asset, const QDate &today, const QString &person)
{
    RecordEdit edit(KnowledgeAsset::entityName, asset.id.uuid);
    edit.set("verified_on", today).set("review_due", nextReview(asset, today));
    if (const auto id = uuidFromString(person))
        edit.set("verified_by", QVariant::fromValue(*id));
    return edit;
}

} // namespace simpul
