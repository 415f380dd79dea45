#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace simpul {

// A cell as it goes into a workbook. A text stays a text, whatever sign it begins with: nothing becomes a formula.
struct WorkbookCell {
    QString text;
    std::optional<double> number; // instead of the text
    QDate day;                    // instead of both
};

// Writes a .xlsx with one sheet, row by row, without keeping it in memory.
class WorkbookWriter
{
public:
    static constexpr int longestCell = 32767; // letters, Excel's limit
    static constexpr qint64 mostRows = 1'048'576;
    static constexpr qint64 longestNumber = 15; // digits that survive
    static bool isInThisBuild();

    WorkbookWriter();
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    void setHead(const QStringList &names, const QList<int> &widths); // in letters; a filter on each, and they stay in view
    void setDayFormat(const QString &code);
    // Errors: "too-large" (more rows than a sheet has; a cell above the limit is the caller's mistake and written up to there).
    Result<> addRow(const QList<WorkbookCell> &cells);
    Result<> saveTo(const QString &path); // whole or not at all

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace simpul
