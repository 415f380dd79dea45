#pragma once

#include "ui/models/row_query.h"

namespace simpul {

// Which rows of a list are meant: all of them, or some. Rows that were never fetched are named by their places, and a worker looks up
// which records they are.
struct RowChoice {
    RowQuery query = {};
    bool all = false;
    QList<RecordId> records = {};            // if `all` is not set and every row was fetched
    QList<std::pair<int, int>> places = {};  // else: first and last row of each range
    qint64 total = 0;                        // of the list in which these places were chosen
    bool operator==(const RowChoice &) const = default;
};

// In the order of the list. Runs in a worker's thread. Error: the list is another one by now, so that its places mean other records.
Result<QList<RecordId>> recordsOf(Library &library, const RowChoice &choice);

// Writes them into a table for people: .csv, or else a workbook.
Result<ExportReport> exportRows(Library &library, const RowChoice &choice, const QString &path, const Progress &progress);

// As a spreadsheet takes them from the clipboard, the head first.
struct RowTable {
    qint64 records = 0;
    QString tabbed = {};
    QString html = {};
};
Result<RowTable> tableOf(Library &library, const RowChoice &choice, const Progress &progress);

} // namespace simpul
