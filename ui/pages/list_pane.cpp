#include "ui/pages/list_pane.h"

#include "ui/theme/quiet_rows.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

ListPane::ListPane(RowDelegate::Density density, Workers &workers, QAction *firstAction, QWidget *parent)
    : QWidget(parent), m_model(&workers), m_head(new QVBoxLayout), m_count(plainLabel(this)), m_problem(new InlineMessage(this)),
      m_stack(new QStackedWidget(this)), m_view(new QuietRows<QListView>(this)), m_empty(new EmptyState(this, firstAction))
{
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildList(density);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_head->setContentsMargins(14, gap, 14, gap);
    m_head->setSpacing(gap);
    m_head->addWidget(m_count);
    m_head->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    connect(&m_model, &RowsModel::answered, this, &ListPane::answer);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPane::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { // a page came whose row was chosen by its place
        if (m_chosen.isNull())
            follow(m_view->currentIndex());
    });
}

void ListPane::buildList(RowDelegate::Density density)
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RowDelegate(density, this));
    m_view->setUniformItemSizes(true); // or a list of 100,000 would measure every row
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(false);
}

void ListPane::ask(const RowQuery &query)
{
    m_model.ask(query);
}

void ListPane::reload()
{
    m_model.reload(m_chosenRow);
}

void ListPane::setNames(const QString &listName, const QString &emptyTitle, const QString &emptyText)
{
    m_view->setAccessibleName(listName);
    m_empty->setText(emptyTitle, emptyText);
}

void ListPane::setCountText(const QString &text)
{
    m_count->setText(text);
}

void ListPane::answer(qint64 total, const QString &problem)
{
    m_problem->tell(problem);
    m_stack->setCurrentWidget(total > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    restoreChoice();
    Q_EMIT answered(total);
}

void ListPane::restoreChoice()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const int row = m_chosen.isNull() ? -1 : m_model.rowOf(m_chosen);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    else
        m_view->setCurrentIndex({});
    if (row >= 0)
        m_chosenRow = row;
}

void ListPane::follow(const QModelIndex &now)
{
    if (m_restoring || !now.isValid())
        return;
    m_chosenRow = now.row();
    const Row *row = m_model.row(now.row());
    m_chosen = row ? row->id : Uuid();
    if (row)
        Q_EMIT chosen(*row);
}

std::optional<Row> ListPane::current() const
{
    const QModelIndex now = m_view->currentIndex();
    const Row *row = now.isValid() ? m_model.row(now.row()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

void ListPane::choose(const Uuid &id)
{
    m_chosen = id;
    restoreChoice();
}

void ListPane::chooseRow(int number)
{
    if (const Row *row = m_model.row(std::min(number, m_model.rowCount() - 1))) {
        choose(row->id);
        Q_EMIT chosen(*row);
    }
}

void ListPane::showFocus()
{
    (m_stack->currentWidget() == m_view ? m_view : m_stack->currentWidget())->setFocus();
    if (m_view->hasFocus() && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0));
}

} // namespace simpul
