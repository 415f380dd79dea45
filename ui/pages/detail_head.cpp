#include "ui/pages/detail_head.h"

#include "core/model/knowledge/asset_review.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/number_text.h"
#include "core/model/time_text.h"
#include "ui/pages/sections.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int metaColumns = 2;

DetailHead::DetailHead(QAction *favourite, QWidget *parent)
    : QWidget(parent), m_kind(new Badge(this)), m_state(new Badge(this)), m_security(new Badge(this)), m_conflict(new Badge(this)),
      m_removed(new Badge(this)), m_title(new SectionTitle(this, {}, SectionTitle::Rank::Page)), m_meta(new QGridLayout)
{
    auto *badges = new QHBoxLayout;
    badges->setSpacing(gap);
    for (Badge *badge : {m_kind, m_state, m_security, m_conflict, m_removed})
        badges->addWidget(badge);
    badges->addStretch();
    badges->addWidget(iconButton(this, favourite));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta->setHorizontalSpacing(12);
    m_meta->setVerticalSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(badges);
    column->addWidget(m_title);
    column->addLayout(m_meta);
}

void DetailHead::show(const EntityType &type, const RecordDetails &details)
{
    m_title->setText(details.title);
    showBadges(type, details);
    clearMeta();
    showMeta(type, details);
}

void DetailHead::showNew(const EntityType &type)
{
    m_title->setText(newThingText(type));
    m_kind->tell(type.displayName(), Tone::Info);
    for (Badge *badge : {m_state, m_security, m_conflict, m_removed})
        badge->tell({}, Tone::Mute);
    clearMeta();
}

void DetailHead::showBadges(const EntityType &type, const RecordDetails &details)
{
    const Record &record = details.record;
    const Field *kind = type.name == KnowledgeAsset::entityName ? type.find("kind") : nullptr;
    const QString kindCode = record.value("kind").toString();
    m_kind->tell(kind && !kindCode.isEmpty() ? kind->choiceLabel(kindCode) : type.displayName(), Tone::Info);

    QString state = details.badge.text;
    const QDate due = record.value("review_due").toDate();
    if (details.badge.tone == Tone::Good && due.isValid())
        state = tr("%1 · review %2").arg(state, displayDate(due));
    m_state->tell(state, details.badge.tone);

    const QString security = record.value("security").toString();
    const bool telling = !security.isEmpty() && security != u"B";
    m_security->tell(telling ? type.find("security")->choiceLabel(security) : QString(), Tone::Attention);
    const bool disputed = !record.conflicts.isEmpty() || record.life == Record::Life::Disputed;
    m_conflict->tell(disputed ? tr("Conflict waits") : QString(), Tone::Attention);
    m_removed->tell(record.life == Record::Life::Removed ? tr("In the trash") : QString(), Tone::Bad);
}

static QList<const Field *> metaFields(const EntityType &type)
{
    QList<const Field *> fields;
    if (type.name == KnowledgeAsset::entityName) {
        for (const char *name : {"owner", "community", "unit", "themes", "published_on", "version"})
            fields << type.find(name);
    }
    return fields;
}

void DetailHead::showMeta(const EntityType &type, const RecordDetails &details)
{
    int at = 0;
    const auto add = [&](const QString &label, const QString &value) {
        QLabel *name = softLabel(this, label);
        name->setWordWrap(false);
        QLabel *text = plainLabel(this, value);
        text->setWordWrap(true);
        const int row = at / metaColumns;
        const int column = 2 * (at % metaColumns);
        m_meta->addWidget(name, row, column, Qt::AlignTop);
        m_meta->addWidget(text, row, column + 1, Qt::AlignTop);
        m_meta->setColumnStretch(column + 1, 1);
        ++at;
    };
    for (const Field *field : metaFields(type)) {
        const QVariant value = details.record.value(field->name);
        if (!isEmptyValue(value))
            add(field->label(), displayText(*field, value, details.linkTitle()));
    }
    const AssetStanding &standing = details.standing;
    if (standing.uses > 0)
        add(tr("Used"), standing.otherUnits > 0 ? tr("%1 times by %2 people; other units: %3").arg(standing.uses).arg(standing.people).arg(standing.otherUnits)
                                                : tr("%1 times by %2 people").arg(standing.uses).arg(standing.people));
    if (standing.ratings > 0)
        add(tr("Rated"), tr("%1 of 5 (%2)").arg(displayNumber(*Decimal::fromText(QString::number(standing.stars, 'f', 1)))).arg(standing.ratings));
    if (!standing.review.isEmpty())
        add(tr("Review"), tr("%1 (panel of %2)").arg(AssetReview::type().find("decision")->choiceLabel(standing.review)).arg(standing.reviewers));
    if (!details.history.isEmpty()) {
        const HistoryEntry &last = details.history.first();
        add(tr("Changed"), tr("%1, %2").arg(last.author, displayDate(QDateTime::fromMSecsSinceEpoch(last.time).date())));
    }
}

void DetailHead::clearMeta()
{
    while (QLayoutItem *item = m_meta->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace simpul
