#pragma once

#include "ui/theme/quiet_rows.h"
#include "ui/theme/widgets.h"

#include <QAbstractTableModel>
#include <QTreeView>

#include <functional>
#include <optional>

namespace simpul {

// Rows of plain text, as many as there may be. A cell with a tone has its colour and an icon, never the colour alone.
struct TextRow {
    QStringList cells = {};
    int tonedCell = -1;
    Tone tone = Tone::Mute;
    QString key = {}; // what the page knows it by
};

class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads);
    void setRows(int count, std::function<TextRow(int)> row);
    TextRow row(int at) const { return m_row(at); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    int m_count = 0;
    std::function<TextRow(int)> m_row;
};

// A table people only read and choose from. The chosen row stays chosen, by its key, when the rows are read anew.
class TextTable : public QuietRows<QTreeView>
{
    Q_OBJECT

public:
    explicit TextTable(QWidget *parent);

    void setHeads(const QStringList &heads, const QString &accessibleName);
    void setWidths(const QList<int> &widths); // of all columns but the last, which takes the rest
    void setRows(const QList<TextRow> &rows);
    // For many: a row is made when it is seen. `key` says quickly what it is known by.
    void setRows(int count, std::function<TextRow(int)> row, const std::function<QString(int)> &key);
    std::optional<int> chosenRow() const;
    QString chosenKey() const;
    QString lastCell(int row) const; // in full; the table shows only what fits
    void choose(int row);
    int count() const { return m_model.rowCount(); }

Q_SIGNALS:
    void chosen(int row);    // -1: none
    void opened(int row);    // Enter or a double click

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    TextTableModel m_model;
    bool m_filling = false;
};

} // namespace simpul
