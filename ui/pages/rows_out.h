#pragma once

#include "ui/models/row_choice.h"

#include <QObject>

namespace simpul {

class InlineMessage;
class Workers;

// Rows of a list going out of the program: into a table somebody asks for, or onto the clipboard. A bar tells what became of it.
class RowsOut : public QObject
{
    Q_OBJECT

public:
    RowsOut(Workers &workers, InlineMessage &bar, QObject *parent);

    void exportRows(const RowChoice &choice, const QString &name); // asks where to; `name` is what the file may be called
    void exportTo(const QString &path, const RowChoice &choice);   // .csv or .xlsx
    void copy(const RowChoice &choice, qint64 count, const QString &name);

private:
    void tellExported(const Result<ExportReport> &report, const QString &path);
    void tellCopied(const RowTable &table);

    Workers &m_workers;
    InlineMessage &m_bar;
};

} // namespace simpul
