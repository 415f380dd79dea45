#pragma once

#include "ui/theme/quiet_rows.h"

#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QListView>

namespace simpul {

// A list in which one goes to a title by typing how it begins. Not among the rows it has, which may be few of many: whoever holds the
// list looks for it.
class RowsView : public QuietRows<QListView>
{
    Q_OBJECT

public:
    using QuietRows::QuietRows;
    void keyboardSearch(const QString &letters) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

Q_SIGNALS:
    void sought(const QString &beginning, int fromRow);

private:
    template <typename Handle>
    void extend(const QInputEvent *event, const Handle &handle);

    QPersistentModelIndex m_rangeStart;
    bool m_isExtending = false; // Shift is held, and goes on with the range
    QString m_typed;
    int m_from = 0;
    QElapsedTimer m_sinceKey;
};

} // namespace simpul
