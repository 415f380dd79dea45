#include "ui/pages/detail_history.h"

#include "core/model/time_text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int longestValue = 200;

DetailHistory::DetailHistory(QWidget *parent) : QWidget(parent), m_list(new QTreeWidget(this))
{
    m_list->setColumnCount(3);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->addWidget(m_list);
    retranslate();
}

static QString when(Stamp time)
{
    return displayDateTime(QDateTime::fromMSecsSinceEpoch(time));
}

// "Title: Rekonsiliasi aset tanah..." A value that something later replaced is told so.
static QString changeText(const HistoryEntry::Change &change)
{
    QString value = change.value.simplified();
    if (value.size() > longestValue)
        value = value.left(longestValue) + u"…"_s;
    return change.label.isEmpty() ? value : change.label + u": "_s + value;
}

void DetailHistory::show(const RecordDetails &details)
{
    m_list->clear();
    m_count = int(details.history.size());
    for (const HistoryEntry &entry : details.history) {
        auto *item = new QTreeWidgetItem(m_list, {when(entry.time), entry.author, entry.office});
        for (const HistoryEntry::Change &change : entry.changes) {
            auto *line = new QTreeWidgetItem(item, {changeText(change)});
            line->setToolTip(0, {});
            line->setForeground(0, colour(change.live ? Colour::Ink : Colour::Soft));
            line->setFirstColumnSpanned(true);
        }
        item->setExpanded(true);
    }
    m_list->setColumnWidth(0, 260);
    m_list->setColumnWidth(1, 180);
}

void DetailHistory::retranslate()
{
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Office")});
    m_list->setAccessibleName(tr("History"));
}

void DetailHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simpul
