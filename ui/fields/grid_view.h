#pragma once

#include <QPointer>
#include <QTableView>

namespace simpul {

class GridModel;
class RecordLookup;

// The table of a GridEditor: its keys, and the editors of its cells.
class GridView : public QTableView
{
    Q_OBJECT

public:
    GridView(GridModel &model, RecordLookup &lookup, QWidget *parent);
    void startAt(int row, int column = 0);
    void finishCell(); // what is being typed in a cell is taken
    void opened(QWidget *editor) { m_editor = editor; }

Q_SIGNALS:
    void newRowWanted();
    void rowsUnwanted(const QList<int> &rows);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool isMine(QKeyEvent *event) const;
    void clearCells();
    void fitColumns();

    GridModel &m_model;
    QPointer<QWidget> m_editor; // of the cell that is being written
};

} // namespace simpul
