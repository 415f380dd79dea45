#include "core/attachments/rtf_reader.h"

#include "core/attachments/plain_text.h"

#include <QIODevice>

#include <algorithm>

namespace simpul {

using Kind = RtfToken::Kind;

static constexpr qint64 blockSize = 65536;
static constexpr qsizetype maxWord = 32;       // letters, as the specification has it
static constexpr int maxValue = 2'000'000'000; // of a control word

static bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool RtfReader::fill()
{
    if (m_failed || m_truncated)
        return false;
    m_position = 0;
    m_bytes = m_device.read(blockSize);
    m_failed = m_bytes.isEmpty() && !m_device.atEnd();
    m_taken += m_bytes.size();
    m_truncated = m_taken > maxTextFileBytes;
    return !m_bytes.isEmpty();
}

RtfToken RtfReader::next()
{
    while (!atEnd()) {
        const char c = take();
        switch (c) {
        case '{': return {Kind::GroupBegin};
        case '}': return {Kind::GroupEnd};
        case '\\': return control();
        case '\r':
        case '\n':
        case '\0': break;
        default: return {.kind = Kind::Literal, .byte = c};
        }
    }
    return {};
}

RtfToken RtfReader::control()
{
    if (atEnd())
        return {};
    if (isLetter(peek()))
        return word();
    const char c = take();
    return c == '\'' ? hexByte() : RtfToken{.kind = Kind::Symbol, .byte = c};
}

RtfToken RtfReader::hexByte()
{
    QByteArray digits;
    while (digits.size() < 2 && !atEnd() && (isDigit(peek()) || isLetter(peek())))
        digits += take();
    return {.kind = Kind::Byte, .byte = char(digits.toUInt(nullptr, 16))};
}

RtfToken RtfReader::word()
{
    RtfToken out{.kind = Kind::Word};
    while (!atEnd() && isLetter(peek())) {
        const char c = take();
        if (out.word.size() < maxWord)
            out.word += c;
    }
    const bool isNegative = !atEnd() && peek() == '-';
    if (isNegative)
        take();
    qint64 value = 0;
    for (; !atEnd() && isDigit(peek()); out.hasValue = true)
        value = std::min<qint64>(value * 10 + (take() - '0'), maxValue);
    out.value = int(isNegative ? -value : value);
    if (!atEnd() && peek() == ' ')
        take();
    if (out.word == "bin" && out.value > 0)
        pass(out.value);
    return out;
}

void RtfReader::pass(qint64 count)
{
    while (count > 0 && !atEnd()) {
        const qint64 step = std::min<qint64>(count, m_bytes.size() - m_position);
        m_position += step;
        count -= step;
    }
}

} // namespace simpul
