#pragma once

#include "ui/models/row_query.h"

#include <QAbstractListModel>
#include <QHash>

namespace simpul {

class Workers;

// A list of any length: it knows how many rows there are, and fetches those that somebody looks at, a page at a time.
class RowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole + 1, IdRole };
    static constexpr int pageSize = 200;
    static constexpr int firstRows = 16; // of a new question: what can be in view, so that it is there with the key

    explicit RowsModel(Workers *workers, QObject *parent = nullptr); // without workers somebody else answers (tests)

    void ask(const RowQuery &query); // the rows shown stay until the answer is there
    void reload(int nearRow = 0);
    const RowQuery &query() const { return m_query; }
    qint64 total() const { return m_total; }
    const SearchGuide &guide() const { return m_guide; } // of the last answer to a search

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Row *row(int number) const; // nullptr: not fetched yet
    int rowOf(const Uuid &id) const;  // -1: not among those fetched

    void show(const RowAnswer &answer);    // of a question: everything anew
    void addPages(const RowAnswer &answer); // of scrolling

Q_SIGNALS:
    void answered(qint64 total, const QString &problem);

private:
    void fetch(const QList<int> &offsets, int rows);
    void fetchPageOf(int row) const;

    Workers *m_workers;
    RowQuery m_query;
    qint64 m_total = 0;
    SearchGuide m_guide;
    QHash<int, QList<Row>> m_pages; // by number of the page
    mutable QHash<int, int> m_asked; // by lane: the page asked for
};

} // namespace simpul
