#include "ui/pages/rows_view.h"

#include <QApplication>

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

// What the program chooses is chosen alone, whichever keys are held down at this moment.
QItemSelectionModel::SelectionFlags RowsView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return event ? QListView::selectionCommand(index, event) : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect);
}

} // namespace simpul
