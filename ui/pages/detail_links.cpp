#include "ui/pages/detail_links.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace simpul {

static constexpr int idRole = Qt::UserRole + 1;
static constexpr int typeRole = Qt::UserRole + 2;

DetailLinks::DetailLinks(QWidget *parent) : QWidget(parent), m_list(new QTreeWidget(this))
{
    m_list->setColumnCount(3);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemsExpandable(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const auto id = item->data(0, idRole).value<Uuid>();
        if (!id.isNull())
            Q_EMIT recordWanted(item->data(0, typeRole).toString().toStdString(), id);
    });
    retranslate();
}

void DetailLinks::show(const RecordDetails &details)
{
    m_list->clear();
    m_count = int(details.links.size() + details.backlinks.size());
    if (!details.links.isEmpty()) {
        QTreeWidgetItem *group = addGroup(tr("Leads to"));
        for (const RecordDetails::Link &link : details.links)
            addLink(group, link.title, link.field, link.type, link.id);
    }
    if (!details.backlinks.isEmpty()) {
        QTreeWidgetItem *group = addGroup(tr("Led to from"));
        for (const Backlink &link : details.backlinks)
            addLink(group, link.title, link.fieldLabel, link.type, link.id);
    }
    if (!details.seeAlso.isEmpty()) {
        QTreeWidgetItem *group = addGroup(tr("See also"));
        for (const RecordLine &line : details.seeAlso)
            addLink(group, line.title, {}, line.type, line.id);
    }
    if (m_count == 0 && details.seeAlso.isEmpty())
        addGroup(tr("Nothing is linked with this yet."));
    m_list->expandAll();
    m_list->setColumnWidth(0, 320);
}

QTreeWidgetItem *DetailLinks::addGroup(const QString &text)
{
    auto *item = new QTreeWidgetItem(m_list, {text});
    item->setFirstColumnSpanned(true);
    item->setForeground(0, colour(Colour::Soft));
    item->setFont(0, simpul::font(TextSize::Body, QFont::DemiBold));
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void DetailLinks::addLink(QTreeWidgetItem *group, const QString &title, const QString &field, const std::string &type, const Uuid &id)
{
    const EntityType *entity = findEntityType(type);
    const bool here = !title.isEmpty();
    auto *item = new QTreeWidgetItem(group, {here ? title : tr("(not in this library)"), field, entity ? entity->displayName() : QString()});
    item->setForeground(0, colour(here ? Colour::Primary : Colour::Soft));
    if (here) {
        item->setData(0, idRole, QVariant::fromValue(id));
        item->setData(0, typeRole, QString::fromStdString(type));
    }
}

void DetailLinks::retranslate()
{
    m_list->setHeaderLabels({tr("Title"), tr("Field"), tr("What it is")});
    m_list->setAccessibleName(tr("Links"));
}

void DetailLinks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simpul
