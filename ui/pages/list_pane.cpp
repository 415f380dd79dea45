#include "ui/pages/list_pane.h"

#include "ui/pages/rows_view.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

ListPane::ListPane(RowDelegate::Density density, Workers &workers, QAction *firstAction, QWidget *parent)
    : QWidget(parent), m_workers(workers), m_model(&workers), m_head(new QVBoxLayout), m_count(plainLabel(this)), m_problem(new InlineMessage(this)),
      m_stack(new QStackedWidget(this)), m_view(new RowsView(this)), m_empty(new EmptyState(this, firstAction))
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
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        selectHeld(first.row(), last.row());
        if (m_chosen.isNull()) // a page came whose row was chosen by its place
            follow(m_view->currentIndex());
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPane::rememberChoice);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_restoring)
            return;
        hold({});
        Q_EMIT choiceChanged();
    });
    connect(m_view, &RowsView::sought, this, &ListPane::goTo);
}

QListView *ListPane::view()
{
    return m_view;
}

void ListPane::buildList(RowDelegate::Density density)
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RowDelegate(density, this));
    m_view->setUniformItemSizes(true); // or a list of 100,000 would measure every row
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(false);
}

void ListPane::ask(const RowQuery &query)
{
    if (query != m_model.query() && chosenCount() > 1)
        chooseOne(); // nothing is done with rows that are out of view
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
    goToRow(row, m_held.isEmpty() ? Chosen::Alone : Chosen::WithOthers);
    if (row >= 0)
        m_chosenRow = row;
    if (!m_held.isEmpty())
        selectHeld(0, m_model.rowCount() - 1);
    Q_EMIT choiceChanged();
}

// Through the view where it is chosen alone: from there a range goes on with Shift.
void ListPane::goToRow(int row, Chosen chosen)
{
    const QModelIndex index = row >= 0 ? m_model.index(row) : QModelIndex();
    if (chosen == Chosen::Alone)
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
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
    hold({});
    restoreChoice();
}

void ListPane::chooseRow(int number)
{
    if (const Row *row = m_model.row(std::min(number, m_model.rowCount() - 1))) {
        choose(row->id);
        Q_EMIT chosen(*row);
    }
}

// ---- several

int ListPane::chosenCount() const
{
    if (!m_held.isEmpty())
        return int(m_held.size());
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

RowChoice ListPane::choice() const
{
    RowChoice choice{.query = m_model.query(), .records = m_held, .total = m_model.total()};
    if (!m_held.isEmpty())
        return choice;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        choice.places << std::pair(range.top(), range.bottom());
    std::sort(choice.places.begin(), choice.places.end());
    for (const auto &[first, last] : choice.places) {
        for (int row = first; row <= last; ++row) {
            const Row *known = m_model.row(row);
            if (!known) {
                choice.records.clear();
                return choice;
            }
            choice.records << RecordId{known->type, known->id};
        }
    }
    choice.places.clear();
    return choice;
}

void ListPane::chooseAll()
{
    m_view->selectAll();
}

void ListPane::chooseOne()
{
    hold({});
    goToRow(std::max(0, m_view->currentIndex().row()));
    Q_EMIT choiceChanged(); // also when what was chosen is out of view
}

void ListPane::hold(const QList<RecordId> &records)
{
    m_held = records.size() > 1 ? records : QList<RecordId>();
    m_heldIds.clear();
    for (const RecordId &record : m_held)
        m_heldIds.insert(record.id);
}

// Before the list is read anew: rows known only by their places are other ones afterwards, so these are no longer chosen.
void ListPane::rememberChoice()
{
    if (m_held.isEmpty() && chosenCount() > 1)
        hold(choice().records);
}

void ListPane::selectHeld(int firstRow, int lastRow)
{
    if (m_held.isEmpty())
        return;
    const QScopedValueRollback restoring(m_restoring, true);
    QItemSelection selection;
    int begin = -1;
    for (int row = firstRow; row <= lastRow + 1; ++row) {
        const Row *known = row <= lastRow ? m_model.row(row) : nullptr;
        const bool isHeld = known && m_heldIds.contains(known->id);
        if (isHeld && begin < 0)
            begin = row;
        if (!isHeld && begin >= 0)
            selection.select(m_model.index(std::exchange(begin, -1)), m_model.index(row - 1));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::Select);
}

// ---- type-ahead

void ListPane::goTo(const QString &beginning, int fromRow)
{
    m_workers.quick().runLatest(
        this, u"title"_s,
        [query = m_model.query(), beginning, fromRow](Library &library) -> Result<qint64> { return rowOfTitle(library, query, beginning, fromRow); },
        [this, query = m_model.query()](const Result<qint64> &row) {
            if (row && *row >= 0 && *row < m_model.rowCount() && query == m_model.query())
                goToRow(int(*row));
        });
}

void ListPane::showFocus()
{
    (m_stack->currentWidget() == m_view ? m_view : m_stack->currentWidget())->setFocus();
    if (m_view->hasFocus() && !m_view->currentIndex().isValid())
        goToRow(0);
}

} // namespace simpul
