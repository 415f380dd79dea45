#include "core/attachments/table_rows.h"

namespace simpul {

void TableRows::put(qint64 column, const QString &value)
{
    if (value.isEmpty() || m_state != State::Going)
        return;
    m_letters += value.size();
    if (column < 0 || column >= maxColumns || m_letters > maxLetters)
        return refuse();
    if (m_row.values.size() <= column)
        m_row.values.resize(column + 1);
    m_row.values[column] = value;
}

void TableRows::endRow(qint64 number, qint64 times)
{
    const bool isFar = number < 1 || times < 1 || number > maxRows || times > maxRows - number + 1;
    if (!m_row.values.isEmpty() && isFar && m_state == State::Going)
        refuse();
    for (qint64 i = 0; i < times && !m_row.values.isEmpty() && m_state == State::Going; ++i) {
        m_row.line = number + i;
        if (!m_onRow(m_row))
            m_state = State::Enough;
    }
    m_row.values.clear();
    m_letters = 0;
}

} // namespace simpul
