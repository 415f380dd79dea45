#pragma once

#include <QString>

namespace simpul {

// Text with runs of space made one space, tab or line end, whichever of them is largest, and none at the beginning.
class FlowingText
{
public:
    void space() { pend(Gap::Space); }
    void tab() { pend(Gap::Tab); }
    void line() { pend(Gap::Line); }
    void append(QStringView text, bool keepLines = false)
    {
        for (const QChar c : text) {
            if (c == u'\n' && keepLines) {
                line();
            } else if (c.isSpace()) {
                space();
            } else {
                put(c);
            }
        }
    }
    void appendAsIs(QStringView text)
    {
        for (const QChar c : text)
            put(c);
    }
    const QString &text() const { return m_text; }
    QString &text() { return m_text; }

private:
    enum class Gap { None, Space, Tab, Line };

    void pend(Gap gap) { m_gap = gap > m_gap ? gap : m_gap; }
    void put(QChar c)
    {
        if (m_gap != Gap::None && !m_text.isEmpty())
            m_text += m_gap == Gap::Line ? u'\n' : m_gap == Gap::Tab ? u'\t' : u' ';
        m_gap = Gap::None;
        m_text += c;
    }

    QString m_text;
    Gap m_gap = Gap::None;
};

} // namespace simpul
