#pragma once

#include <QByteArray>

namespace simpul {

// What a group of an RTF file is for.
enum class RtfPart {
    Text,
    Nothing, // passed over with all that is in it
    Fonts,
    Info,
    Title,
    Author,
    Created,
    Revised,
    Aside, // beside the text: a note, a comment, a text box
    Once,  // the same, written again for other pages: headers and footers
};

inline bool holdsText(RtfPart part)
{
    return part == RtfPart::Text || part == RtfPart::Aside || part == RtfPart::Once;
}

RtfPart rtfPartOf(const QByteArray &word);        // of the first word of a group; Text for any other word
RtfPart rtfPartInInfo(const QByteArray &word);    // of a group among the properties
bool isTextThoughStarred(const QByteArray &word); // \* in front of it: other groups may be passed over by who does not know them

// The codepage of a font by its \fcharset; 0: that of the document.
int rtfCodepage(int charset);
inline constexpr int symbolCodepage = -2; // none: a font of pictures

char16_t rtfLetter(const QByteArray &word); // of a word that is a letter, such as \emdash; 0 if it is none

} // namespace simpul
