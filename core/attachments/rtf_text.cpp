#include "core/attachments/rtf_text.h"

#include "core/attachments/charset.h"
#include "core/attachments/document_text.h"
#include "core/attachments/plain_text.h"
#include "core/attachments/reading_limits.h"
#include "core/attachments/rtf_reader.h"
#include "core/attachments/rtf_words.h"

#include <QHash>
#include <QIODevice>

namespace simpul {

namespace {

using Part = RtfPart;

constexpr qsizetype maxGroups = 1000;
constexpr qsizetype maxFonts = 10'000;
constexpr qsizetype maxProperty = 1000; // letters
constexpr int tokensPerLook = 4096;     // between looks at the clock

struct Group {
    Part part = Part::Text;
    int page = 0;    // codepage of its bytes; 0: that of the document
    int uniSkip = 1; // bytes that stand behind a \u for older programs
    bool isTable = false;
    bool isDeleted = false;
    bool isFresh = false; // nothing but its brace was read
    bool isStarred = false;
};

struct Day {
    int year = 0, month = 0, day = 0;
    QDate date() const { return {year, month, day}; }
};

class RtfText
{
public:
    explicit RtfText(QIODevice &device) : m_reader(device) {}
    void run();
    ExtractedText take();
    bool failed() const { return m_reader.failed(); }

private:
    Group &group() { return m_groups.back(); }
    void handle(const RtfToken &token);
    void beginGroup();
    void endGroup();
    void word(const RtfToken &token);
    void become(Part part);
    bool breakWord(const QByteArray &word);
    void formatWord(const RtfToken &token);
    void fontWord(const RtfToken &token);
    void dayWord(const RtfToken &token);
    void symbol(char c);
    void unicode(int value);
    void byte(char c);
    void letter(char16_t c);
    void flush();
    void write(const QString &text);
    void beginRow();
    void endRow();

    RtfReader m_reader;
    DocumentText m_text;
    std::vector<Group> m_groups{Group{.part = Part::Nothing}}; // the first is outside of the document
    QByteArray m_bytes;                                        // read and not yet letters: one may take several
    QString m_letters;                                         // in front of them
    int m_documentPage = 1252;
    QHash<int, int> m_fontPages;
    int m_font = 0;     // being described
    int m_passOver = 0; // bytes behind a \u
    bool m_isCut = false;
    QString m_title;
    QString m_author;
    Day m_created;
    Day m_revised;
};

void RtfText::run()
{
    ReadingBudget budget;
    qint64 count = 0;
    for (RtfToken token = m_reader.next(); token.kind != RtfToken::Kind::End; token = m_reader.next()) {
        handle(token);
        m_isCut = m_isCut || m_text.isFull() || (++count % tokensPerLook == 0 && budget.isSpent());
        if (m_isCut)
            break;
    }
    flush();
}

void RtfText::handle(const RtfToken &token)
{
    using Kind = RtfToken::Kind;
    const bool wasFresh = group().isFresh;
    switch (token.kind) {
    case Kind::GroupBegin: beginGroup(); return;
    case Kind::GroupEnd: endGroup(); return;
    case Kind::Word: word(token); break;
    case Kind::Symbol: symbol(token.byte); break;
    case Kind::Byte:
    case Kind::Literal: byte(token.byte); break;
    case Kind::End: break;
    }
    if (wasFresh && !(token.kind == Kind::Symbol && token.byte == '*'))
        group().isFresh = false;
}

// ---- Groups --------------------------------------------------------------------------------------------------------------

void RtfText::beginGroup()
{
    flush();
    m_passOver = 0;
    if (qsizetype(m_groups.size()) >= maxGroups) {
        m_isCut = true;
        return;
    }
    Group inner = group();
    inner.isFresh = true;
    inner.isStarred = false;
    if (holdsText(inner.part) || m_groups.size() == 1)
        inner.part = Part::Text; // only the outer one ends what is beside the text
    m_groups.push_back(inner);
}

void RtfText::endGroup()
{
    flush();
    m_passOver = 0;
    if (m_groups.size() == 1)
        return;
    const Part part = group().part;
    m_groups.pop_back();
    if (part == Part::Aside)
        m_text.endAside();
    if (part == Part::Once)
        m_text.endAsideOnce();
}

// The first word of a group says what the group is for.
void RtfText::become(Part part)
{
    flush();
    Group &here = group();
    if (here.part == Part::Nothing || here.part == Part::Aside || here.part == Part::Once)
        return;
    here.part = part;
    if (part == Part::Aside || part == Part::Once) {
        m_text.beginAside();
        here.isTable = false;
    }
}

// ---- Words ---------------------------------------------------------------------------------------------------------------

void RtfText::word(const RtfToken &token)
{
    Group &here = group();
    if (here.isFresh && here.part == Part::Info) {
        const Part info = rtfPartInInfo(token.word);
        become(info == Part::Author && !m_author.isEmpty() ? Part::Nothing : info); // some programs name the last editor too
    } else if (here.isFresh && here.isStarred && !isTextThoughStarred(token.word)) {
        become(Part::Nothing);
    } else if (const Part part = rtfPartOf(token.word); here.isFresh && part != Part::Text) {
        become(part);
    } else if (here.part == Part::Fonts) {
        fontWord(token);
    } else if (here.part == Part::Created || here.part == Part::Revised) {
        dayWord(token);
    } else if (token.word == "u" && token.hasValue) {
        unicode(token.value);
    } else if (const char16_t c = rtfLetter(token.word); c != 0) {
        letter(c);
    } else if (!breakWord(token.word)) {
        formatWord(token);
    }
}

void RtfText::beginRow()
{
    if (!m_text.isInRow())
        m_text.beginRow();
}

void RtfText::endRow()
{
    if (m_text.isInRow())
        m_text.endRow();
}

bool RtfText::breakWord(const QByteArray &word)
{
    const bool isParagraph = word == "par" || word == "sect" || word == "page" || word == "column";
    const bool isCell = word == "cell" || word == "nestcell";
    if (!isParagraph && !isCell && word != "line" && word != "tab" && word != "row" && word != "nestrow")
        return false;
    flush();
    if (!holdsText(group().part))
        return true;
    if (isParagraph) {
        if (!group().isTable)
            endRow();
        m_text.endParagraph();
    } else if (isCell) {
        beginRow();
        m_text.endCell();
    } else if (word == "row") {
        endRow();
    } else if (word == "line") {
        m_text.lineBreak();
    } else if (word == "tab") {
        m_text.tab();
    } else {
        m_text.space();
    }
    return true;
}

void RtfText::formatWord(const RtfToken &token)
{
    Group &here = group();
    if (token.word == "uc") { // may stand between the two halves of a letter
        here.uniSkip = std::clamp(token.value, 0, 100);
        return;
    }
    flush();
    if (token.word == "ansicpg") {
        m_documentPage = token.value;
    } else if (token.word == "mac") {
        m_documentPage = 10000;
    } else if (token.word == "f" || token.word == "af") {
        here.page = m_fontPages.value(token.value, 0);
    } else if (token.word == "plain") {
        here.page = 0;
        here.isDeleted = false;
    } else if (token.word == "deleted") {
        here.isDeleted = !token.hasValue || token.value != 0;
    } else if (token.word == "pard") {
        here.isTable = false;
    } else if (token.word == "intbl") {
        here.isTable = true;
        beginRow();
    }
}

void RtfText::fontWord(const RtfToken &token)
{
    if (token.word == "f") {
        m_font = token.value;
    } else if (m_fontPages.size() < maxFonts && (token.word == "fcharset" || token.word == "cpg")) {
        m_fontPages.insert(m_font, token.word == "cpg" ? token.value : rtfCodepage(token.value));
    }
}

void RtfText::dayWord(const RtfToken &token)
{
    Day &day = group().part == Part::Created ? m_created : m_revised;
    if (token.word == "yr") {
        day.year = token.value;
    } else if (token.word == "mo") {
        day.month = token.value;
    } else if (token.word == "dy") {
        day.day = token.value;
    }
}

void RtfText::symbol(char c)
{
    switch (c) {
    case '*': group().isStarred = group().isStarred || group().isFresh; break;
    case '~': letter(u' '); break;
    case '_': letter(u'-'); break;
    case '\r':
    case '\n': breakWord("par"); break;
    case '\t': breakWord("tab"); break;
    case '{':
    case '}':
    case '\\': byte(c); break;
    default: break; // \- (where a word may break) and others
    }
}

// ---- Letters -------------------------------------------------------------------------------------------------------------

void RtfText::unicode(int value)
{
    m_passOver = 0;
    letter(char16_t(value));
    m_passOver = group().uniSkip;
}

void RtfText::letter(char16_t c)
{
    if (m_passOver > 0) {
        --m_passOver;
        return;
    }
    if (!m_bytes.isEmpty())
        flush();
    m_letters += QChar(c);
}

void RtfText::byte(char c)
{
    if (m_passOver > 0) {
        --m_passOver;
        return;
    }
    m_bytes += c;
    if (m_bytes.size() > 65536)
        flush();
}

void RtfText::flush()
{
    if (m_letters.isEmpty() && m_bytes.isEmpty())
        return;
    const int page = group().page == 0 ? m_documentPage : group().page;
    QString text = std::exchange(m_letters, {});
    if (page == symbolCodepage) {
        text += u' ';
    } else if (page == 1252) {
        text += fromWindows1252(m_bytes);
    } else if (page == 10000) {
        text += fromCharset(m_bytes, "macintosh");
    } else {
        text += fromCharset(m_bytes, page == 65001 ? QByteArray("utf-8") : "cp" + QByteArray::number(page));
    }
    m_bytes.clear();
    if (!group().isDeleted)
        write(text);
}

void RtfText::write(const QString &text)
{
    switch (group().part) {
    case Part::Text:
    case Part::Aside:
    case Part::Once: m_text.append(text); break;
    case Part::Title: m_title += text.left(maxProperty - m_title.size()); break;
    case Part::Author: m_author += text.left(maxProperty - m_author.size()); break;
    default: break;
    }
}

ExtractedText RtfText::take()
{
    endRow();
    ExtractedText out;
    out.text = m_text.take();
    out.title = cleanText(m_title).simplified();
    out.author = cleanText(m_author).simplified();
    out.date = m_revised.date().isValid() ? m_revised.date() : m_created.date();
    const bool cut = cutText(out.text);
    out.truncated = cut || m_isCut || m_reader.truncated() || m_groups.size() > 1;
    return out;
}

} // namespace

Result<ExtractedText> extractRtfText(QIODevice &device)
{
    RtfText text(device);
    text.run();
    if (text.failed())
        return fail(Error::Kind::Storage, device.errorString(), QStringLiteral("cannot-read"));
    return text.take();
}

} // namespace simpul
