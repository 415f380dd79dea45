#pragma once

#include "core/attachments/table_reader.h"

namespace simpul {

// Puts cells of a workbook together to rows, within bounds: what reads the XML only tells where a cell stands.
class TableRows
{
public:
    enum class State { Going, Enough, TooLarge };
    static constexpr qint64 maxColumns = 16'384;      // as in Excel
    static constexpr qint64 maxRows = 1'048'576;      // as in Excel
    static constexpr qint64 tooFar = maxRows + 1;     // a larger number in a file means no more than this
    static constexpr qsizetype maxLetters = 16 << 20; // of one row

    explicit TableRows(const OnTableRow &onRow) : m_onRow(onRow) {}

    void put(qint64 column, const QString &value); // counted from 0
    void endRow(qint64 number, qint64 times = 1);  // tells it unless it is empty
    void refuse() { m_state = State::TooLarge; }
    State state() const { return m_state; }

private:
    const OnTableRow &m_onRow;
    CsvRow m_row;
    qsizetype m_letters = 0;
    State m_state = State::Going;
};

} // namespace simpul
