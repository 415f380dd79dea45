#include "core/attachments/rtf_words.h"

#include <QHash>
#include <QSet>

namespace simpul {

using Part = RtfPart;

RtfPart rtfPartOf(const QByteArray &word)
{
    static const QHash<QByteArray, RtfPart> parts = [] {
        QHash<QByteArray, RtfPart> out{{"fonttbl", Part::Fonts},    {"info", Part::Info},    {"footnote", Part::Aside},
                                       {"annotation", Part::Aside}, {"shptxt", Part::Aside}, {"dptxbxtext", Part::Aside}};
        for (const char *name : {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})
            out.insert(name, Part::Once);
        for (const char *name : {"colortbl",          "stylesheet", "pict",      "objdata", "fldinst",  "datafield", "sp",      "shprslt",
                                 "nonshppict",        "listtext",   "pntext",    "pntxta",  "pntxtb",   "tc",        "xe",      "listtable",
                                 "listoverridetable", "rsidtbl",    "filetbl",   "revtbl",  "ftnsep",   "ftnsepc",   "aftnsep", "aftnsepc",
                                 "bkmkstart",         "bkmkend",    "themedata", "atnid",   "atnauthor"})
            out.insert(name, Part::Nothing);
        return out;
    }();
    return parts.value(word, Part::Text);
}

RtfPart rtfPartInInfo(const QByteArray &word)
{
    return word == "title"  ? Part::Title
        : word == "author"  ? Part::Author
        : word == "creatim" ? Part::Created
        : word == "revtim"  ? Part::Revised
                            : Part::Nothing;
}

bool isTextThoughStarred(const QByteArray &word)
{
    static const QSet<QByteArray> words{"shpinst", "shptxt", "annotation", "do", "footnote"};
    return words.contains(word);
}

int rtfCodepage(int charset)
{
    static const QHash<int, int> pages{{2, symbolCodepage}, {128, 932},  {129, 949},  {134, 936},  {136, 950},  {161, 1253}, {162, 1254},
                                       {163, 1258},         {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}};
    return pages.value(charset, 0);
}

char16_t rtfLetter(const QByteArray &word)
{
    static const QHash<QByteArray, char16_t> letters{{"emdash", 0x2014}, {"endash", 0x2013},    {"lquote", 0x2018},    {"rquote", 0x2019},
                                                     {"bullet", 0x2022}, {"ldblquote", 0x201c}, {"rdblquote", 0x201d}, {"emspace", u' '},
                                                     {"enspace", u' '},  {"qmspace", u' '}};
    return letters.value(word, 0);
}

} // namespace simpul
