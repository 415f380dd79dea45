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
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

Q_SIGNALS:
    void sought(const QString &beginning, int fromRow);

private:
    QString m_typed;
    int m_from = 0;
    QElapsedTimer m_sinceKey;
};

} // namespace simpul
