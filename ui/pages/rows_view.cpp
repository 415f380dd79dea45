#include "ui/pages/rows_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace simpul {

// The same letter again and again goes from one title to the next.
static bool isOneLetter(const QString &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&](QChar c) { return c.toLower() == typed.front().toLower(); });
}

void RowsView::keyboardSearch(const QString &letters)
{
    const bool goesOn = m_sinceKey.isValid() && m_sinceKey.elapsed() < QApplication::keyboardInputInterval();
    if (!goesOn || letters.isEmpty()) {
        m_typed.clear();
        m_from = currentIndex().row() + 1;
    }
    m_sinceKey.start();
    m_typed += letters;
    if (m_typed.trimmed().isEmpty())
        return m_typed.clear();
    if (m_typed.size() > 1 && isOneLetter(m_typed))
        Q_EMIT sought(m_typed.left(1), currentIndex().row() + 1);
    else
        Q_EMIT sought(m_typed, m_from);
}

// A range goes from where one is, however one came there, to where one goes with Shift. What Qt takes for its beginning differs between
// its versions.
template <typename Handle>
void RowsView::extend(const QInputEvent *event, const Handle &handle)
{
    const QScopedValueRollback extending(m_isExtending, event->modifiers().testFlag(Qt::ShiftModifier));
    const QModelIndex before = currentIndex();
    handle();
    const QModelIndex now = currentIndex();
    if (!m_isExtending || !now.isValid() || now == before || !m_rangeStart.isValid())
        return;
    const int first = std::min(m_rangeStart.row(), now.row()), last = std::max(m_rangeStart.row(), now.row());
    selectionModel()->select(QItemSelection(model()->index(first, 0), model()->index(last, 0)), QItemSelectionModel::ClearAndSelect);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    extend(event, [&] { QuietRows::keyPressEvent(event); });
}

void RowsView::mousePressEvent(QMouseEvent *event)
{
    extend(event, [&] { QuietRows::mousePressEvent(event); });
}

void RowsView::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    if (!m_isExtending)
        m_rangeStart = now;
    QuietRows::currentChanged(now, before);
}

// What the program chooses is chosen alone, whichever keys are held down at this moment.
QItemSelectionModel::SelectionFlags RowsView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return event ? QListView::selectionCommand(index, event) : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect);
}

} // namespace simpul
