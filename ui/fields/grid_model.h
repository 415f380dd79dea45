#pragma once

#include "core/model/field.h"

#include <QAbstractTableModel>
#include <QMap>

namespace simpul {

class RecordLookup;

// The rows of a field as a table: what stands in them, what links are called, and what somebody typed that cannot be read yet.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    GridModel(const Field &field, RecordLookup &lookup, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(const QList<TableRow> &rows); // by the program
    Result<QList<TableRow>> rows() const;      // a refusal says what cannot be read, and where; rows without anything are left out
    QList<TableRow> readableRows() const;      // without the cells that cannot be read
    const Field &column(int index) const { return m_field.columns[std::size_t(index)]; }
    QVariant value(const QModelIndex &index) const;

    void addRow();
    void removeRows(QList<int> rows);
    void moveRow(int from, int to);
    void type(const QModelIndex &index, const QString &text); // as somebody typed it
    void choose(const QModelIndex &index, const QVariant &value, const QString &linkTitle = {});
    // Cells of a spreadsheet from here on; rows are added as needed. Names that are not known here go where names from outside belong.
    void paste(const QModelIndex &from, const QString &tabbed);
    QString copied(const QModelIndexList &indexes) const;
    void retranslate();

    // A cell that names another row of this table: people see and choose its number, the record keeps its element. Other cells may have
    // words to offer, of which several are separated by semicolons.
    bool leadsToRow(int column) const;
    QString elementOf(int row); // it gets one if it has none yet
    int rowOf(const QVariant &element) const; // -1: it is not there any more
    void offer(std::string_view column, const QStringList &words);
    QStringList offered(int column) const { return m_offered.value(column); }

Q_SIGNALS:
    void edited(); // by a person

private:
    struct Row {
        TableRow row;                // cells without a column stay with it
        QMap<int, QString> unread;   // what was typed and cannot be read, by column
    };
    void set(const QModelIndex &index, const QVariant &value);
    void findRow(const QModelIndex &index, const QString &text);
    void findLink(const QModelIndex &index, const QString &text);
    void askTitles();
    int outsideColumn(int link) const; // where a name goes that leads to nothing here; -1: nowhere

    Field m_field;
    RecordLookup &m_lookup;
    QList<Row> m_rows;
    QMap<Uuid, QString> m_titles;
    QMap<int, QStringList> m_offered; // by column
};

} // namespace simpul
