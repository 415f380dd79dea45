#pragma once

#include <QString>

#include <vector>

namespace simpul {

// How a number of a workbook is shown. Only what changes its meaning for a reader is kept of a number format.
struct CellFormat {
    enum class Kind { Number, Percent, Date, Time, DateTime, Duration };
    Kind kind = Kind::Number;
    int decimals = -1; // shown behind the point; -1: as many as there are
};

// The format of a code such as `yyyy\-mm\-dd`, `0.00%` or `#,##0`; of several sections the first.
CellFormat formatOfCode(const QString &code);
// The formats that every program knows by number; others are in the workbook.
CellFormat formatOfNumber(int id);

// A number as text: days are 2026-11-12 whatever the format's order, times 08:30 or 08:30:15, since a search should not depend on
// how a column was dressed. `since1904`: how old Macintosh files count days.
QString shownNumber(double value, const CellFormat &format, bool since1904);

// The texts of a workbook that cells share, kept in one piece.
class SharedTexts
{
public:
    void append(QStringView text) { m_all += text; }
    void next() { m_ends.push_back(m_all.size()); }
    QStringView at(qsizetype index) const;                               // empty if there is none
    bool isFull() const { return m_all.size() > (qsizetype(16) << 20); } // letters; a text is at most so long

private:
    QString m_all;
    std::vector<qsizetype> m_ends;
};

} // namespace simpul
