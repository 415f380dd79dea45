#pragma once

#include "core/attachments/flowing_text.h"

#include <QSet>

#include <vector>

namespace simpul {

// Writes down a document as it is read aloud: a line per paragraph; a line per row of a table, its cells parted by tabs. What
// stands beside the text (footnotes, text boxes, comments) comes after the paragraph or row it belongs to, on lines of its own.
class DocumentText
{
public:
    void append(QStringView text); // raw; it is cleaned here
    void space() { top().space(); }
    void tab() { top().tab(); }
    void lineBreak(); // inside a paragraph
    void endParagraph();

    void beginRow() { ++m_rows.back(); }
    void endCell() { top().tab(); }
    void endRow();
    bool isInRow() const { return m_rows.back() > 0; }

    void beginAside();
    void endAside();
    void endAsideOnce(); // left out if the same words stood beside the text already: headers of many pages

    bool isFull() const { return m_size > maxLetters; }
    QString take(); // all of it, with a line end after the last line

private:
    static constexpr qsizetype maxLetters = qsizetype(16) << 20; // what more there is would be cut off anyway

    FlowingText &top() { return m_flows.back(); }
    void placeAsides();
    QString takeAside();

    std::vector<FlowingText> m_flows{1}; // the text, and the asides being read inside each other
    std::vector<int> m_rows{0};          // of each of them: rows of tables around what is read now
    QString m_asides;                    // ended, and not yet in their place
    QSet<QString> m_once;
    qsizetype m_size = 0; // letters appended
};

} // namespace simpul
