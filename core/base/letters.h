#pragma once

#include <QChar>

namespace simpul {

// Does the letter show as what it is? Not those that steer a terminal, turn the direction of a line, end it or cannot be seen. Where
// words break (U+00AD) and how letters join (U+200C, U+200D) is part of a text.
inline bool isPlainLetter(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    case QChar::Other_Format: return letter == 0x00ad || letter == 0x200c || letter == 0x200d;
    default: return true;
    }
}

} // namespace simpul
