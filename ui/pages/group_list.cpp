#include "ui/pages/group_list.h"

#include "ui/fields/choice_editor.h"
#include "ui/theme/quiet_rows.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int mostRows = 6;      // in view; the others are scrolled to
static constexpr int fewestLetters = 9; // of the chooser

GroupList::GroupList(Workers &workers, QWidget *parent)
    : QWidget(parent), m_workers(workers), m_label(plainLabel(this)), m_chooser(new StillComboBox(this)), m_list(new QuietRows<QListWidget>(this))
{
    m_label->setBuddy(m_chooser);
    m_chooser->setMinimumContentsLength(fewestLetters);
    m_chooser->addItem(QString());
    for ([[maybe_unused]] const GroupField &field : groupFields())
        m_chooser->addItem(QString());
    m_list->setObjectName(u"groups"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_label);
    row->addWidget(m_chooser, 1);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &GroupList::chooseField);
    connect(m_list, &QListWidget::currentRowChanged, this, &GroupList::choose);
    retranslate();
}

const GroupField *GroupList::field() const
{
    const int at = m_chooser->currentIndex();
    return at > 0 ? &groupFields()[std::size_t(at - 1)] : nullptr;
}

QString GroupList::fieldName() const
{
    return field() ? QString::fromLatin1(field()->english) : QString();
}

void GroupList::groupBy(const QString &fieldName)
{
    const auto fields = groupFields();
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const GroupField &one) { return fieldName == QLatin1String(one.english); });
    m_chooser->setCurrentIndex(at == fields.end() ? 0 : int(at - fields.begin()) + 1);
}

QString GroupList::groupLabel() const
{
    const auto at = std::find_if(m_groups.begin(), m_groups.end(), [this](const Group &group) { return group.query == m_group; });
    return m_group.isEmpty() || at == m_groups.end() ? QString() : at->label;
}

// ---- counting

void GroupList::ask(const RowQuery &query)
{
    m_query = query;
    m_chooser->setEnabled(!query.removed); // the trash is not in the index that counts
    countAnew();
}

void GroupList::countAnew()
{
    const bool isSaved = std::any_of(m_groups.begin(), m_groups.end(), [this](const Group &group) { return group.query == m_query.text.simplified(); });
    const bool searches = !m_query.text.trimmed().isEmpty();
    if (m_query.removed || (!field() && searches && !isSaved))
        return m_list->hide(); // another search than those that are saved: its hits need the room
    m_workers.quick().runLatest(
        this, u"groups"_s,
        [by = field(), query = m_query](Library &library) -> Result<QList<Group>> { return by ? groupsBy(library, *by, query) : savedSearches(library); },
        [this, by = field()](const Result<QList<Group>> &groups) {
            if (groups && by == field() && !m_query.removed)
                show(*groups);
        });
}

void GroupList::show(const QList<Group> &groups)
{
    QList<Group> now = groups;
    const bool isThere = std::any_of(now.begin(), now.end(), [this](const Group &group) { return group.query == m_group; });
    if (!m_group.isEmpty() && !isThere)
        now << Group{groupLabel(), m_group, 0}; // one sees where one is
    if (std::exchange(m_groups, now) != now || m_list->count() == 0)
        fill();
    m_list->setVisible(!m_groups.isEmpty());
    showWhereOneIs();
}

// ---- showing

void GroupList::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_list->clear();
    m_list->addItem(tr("All"));
    for (const Group &group : m_groups)
        m_list->addItem(u"%1 (%2)"_s.arg(group.label).arg(group.count));
    fitHeight();
}

void GroupList::fitHeight()
{
    m_list->ensurePolished();
    m_list->setFixedHeight(std::min(m_list->count(), mostRows) * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
}

void GroupList::showWhereOneIs()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QString here = field() ? m_group : m_query.text.simplified();
    const auto at = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) { return group.query == here; });
    m_list->setCurrentRow(here.isEmpty() || at == m_groups.end() ? 0 : int(at - m_groups.begin()) + 1);
}

// ---- choosing

void GroupList::choose(int row)
{
    if (m_isFilling || row < 0)
        return;
    const QString query = row > 0 ? m_groups[row - 1].query : QString();
    if (!field())
        return Q_EMIT queryWanted(query);
    m_group = query;
    Q_EMIT groupChosen();
}

void GroupList::chooseField()
{
    m_groups.clear();
    m_list->clear();
    m_list->setAccessibleName(tr("Groups: %1").arg(m_chooser->currentText()));
    m_group.clear();
    Q_EMIT groupChosen(); // the list asks, and comes back with what is to be counted
}

bool GroupList::leaveGroup()
{
    if (m_group.isEmpty())
        return false;
    m_group.clear();
    Q_EMIT groupChosen();
    return true;
}

void GroupList::retranslate()
{
    m_label->setText(tr("Groups"));
    m_chooser->setAccessibleName(tr("Groups"));
    m_chooser->setItemText(0, tr("Saved searches"));
    for (std::size_t i = 0; i < groupFields().size(); ++i)
        m_chooser->setItemText(int(i) + 1, QCoreApplication::translate("GroupList", groupFields()[i].label));
    m_list->setAccessibleName(tr("Groups: %1").arg(m_chooser->currentText()));
    if (m_list->count() > 0)
        m_list->item(0)->setText(tr("All"));
}

void GroupList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        leaveGroup(); // its query is called otherwise now
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    QWidget::changeEvent(event);
}

} // namespace simpul
