#include "core/attachments/plain_text.h"

#include "core/attachments/text_extraction.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace simpul {

static constexpr qint64 blockSize = 65536;

// ---- Bytes to letters ----------------------------------------------------------------------------------------------------

QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr char16_t upper[] = u"\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd"
                                        u"\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";
    QString out(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), out.begin(), [](char byte) -> QChar {
        const auto b = uchar(byte);
        return b >= 0x80 && b < 0xa0 ? upper[b - 0x80] : char16_t(b);
    });
    return out;
}

TextReader::TextReader(QIODevice &device, qint64 atMost) : m_device(device), m_left(atMost)
{
    m_encoding = detect();
    m_left = atMost;
    m_failed = !m_device.seek(0) || m_failed;
    if (m_encoding)
        m_decoder = QStringDecoder(*m_encoding);
}

QByteArray TextReader::readBytes()
{
    if (m_failed || m_left <= 0)
        return {};
    QByteArray bytes(std::min(blockSize, m_left), Qt::Uninitialized);
    const qint64 got = m_device.read(bytes.data(), bytes.size());
    m_failed = got < 0;
    bytes.truncate(std::max<qint64>(got, 0));
    m_left -= bytes.size();
    return bytes;
}

TextEncoding TextReader::detect()
{
    QByteArray bytes = readBytes();
    // '<' tells UTF-16 without a mark in an HTML file: no other text begins with it and a zero byte.
    if (const auto marked = QStringConverter::encodingForData(bytes, u'<'))
        return marked;
    QStringDecoder utf8(QStringConverter::Utf8);
    qint64 good = 0;
    qint64 bad = 0;
    const auto count = [&](const QString &text) {
        for (const QChar c : text) {
            bad += c == QChar::ReplacementCharacter;
            good += c.unicode() >= 0x80 && c != QChar::ReplacementCharacter;
        }
    };
    for (; !bytes.isEmpty(); bytes = readBytes())
        count(utf8.decode(bytes));
    count(utf8.decode("\n")); // a letter cut short at the end shows only now
    if (bad == 0 || good > 10 * bad)
        return QStringConverter::Utf8;
    return std::nullopt;
}

QString TextReader::readBlock()
{
    for (;;) {
        const QByteArray bytes = readBytes();
        if (bytes.isEmpty())
            return {};
        const QString text = m_encoding ? QString(m_decoder.decode(bytes)) : fromWindows1252(bytes);
        if (!text.isEmpty()) // a block of nothing but half a letter gives none
            return text;
    }
}

bool TextReader::truncated() const
{
    return m_left <= 0 && !m_device.atEnd();
}

bool looksBinary(QByteArrayView head)
{
    if (QStringConverter::encodingForData(head, u'<'))
        return false;
    const auto isControl = [](char c) { return uchar(c) < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b'; };
    return std::count_if(head.begin(), head.end(), isControl) > 2 + head.size() / 20; // a few stray ones happen
}

// ---- Letters to clean text -----------------------------------------------------------------------------------------------

static bool isDropped(QChar c)
{
    switch (c.unicode()) {
    case 0x00ad: // soft hyphen
    case 0x200b: // zero-width space
    case 0x200e: // marks of direction
    case 0x200f:
    case 0x2060: // word joiner
    case 0xfeff: // byte order mark
    case 0xfffe:
    case 0xffff: return true;
    default:
        return c.category() == QChar::Other_Control || (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
            || (c.unicode() >= 0xfe00 && c.unicode() <= 0xfe0f); // variants of one letter
    }
}

static QLatin1String ligature(QChar c)
{
    static constexpr const char *letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    return c.unicode() >= 0xfb00 && c.unicode() <= 0xfb06 ? QLatin1String(letters[c.unicode() - 0xfb00]) : QLatin1String();
}

static void appendClean(QString &out, QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= 0x20 && u < 0x7f) || u == u'\t' || u == u'\n') {
        out += c;
    } else if (u == u'\f' || u == QChar::LineSeparator || u == QChar::ParagraphSeparator) {
        out += u'\n';
    } else if (u == 0x2010 || u == 0x2011) { // hyphens of word processors
        out += u'-';
    } else if (const QLatin1String letters = ligature(c); !letters.isEmpty()) {
        out += letters;
    } else if (c.isSpace() || c.category() == QChar::Other_PrivateUse) { // private use: bullets of symbol fonts
        out += u' ';
    } else if (!isDropped(c)) {
        out += c;
    }
}

static bool isLoneSurrogate(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

QString cleanText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (isLoneSurrogate(text, i)) {
            out += QChar(QChar::ReplacementCharacter);
        } else {
            appendClean(out, c);
        }
    }
    return out;
}

bool cutText(QString &text, qint64 maxBytes)
{
    if (text.size() * 3 <= maxBytes) // no letter needs more than three bytes per unit
        return false;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        bytes += pair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        if (bytes > maxBytes) {
            text.truncate(i);
            return true;
        }
        i += pair;
    }
    return false;
}

// ---- Markdown ------------------------------------------------------------------------------------------------------------

// "## Title ##" and "title: Title" of the front matter; a line underlined with = or - is looked at with the line below it.
static QString headingOf(QStringView line, QStringView below)
{
    const QStringView text = line.trimmed();
    const auto isUnderline = [](QStringView l) {
        l = l.trimmed();
        return l.size() >= 3 && (l.count(u'=') == l.size() || l.count(u'-') == l.size());
    };
    if (!text.startsWith(u'#'))
        return !text.isEmpty() && !isUnderline(text) && isUnderline(below) ? text.toString() : QString();
    qsizetype level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    if (level > 6 || level == text.size() || !text[level].isSpace())
        return {};
    QStringView title = text.sliced(level).trimmed();
    while (title.endsWith(u'#'))
        title.chop(1);
    return title.trimmed().toString();
}

static QString frontMatterTitle(const QList<QStringView> &lines, qsizetype end)
{
    for (qsizetype i = 1; i < end; ++i) {
        if (!lines[i].startsWith(QLatin1String("title:"), Qt::CaseInsensitive))
            continue;
        QStringView title = lines[i].sliced(6).trimmed();
        if (title.size() >= 2 && title.front() == title.back() && (title.front() == u'"' || title.front() == u'\''))
            title = title.sliced(1, title.size() - 2);
        return title.toString();
    }
    return {};
}

static QString markdownTitle(const QString &text)
{
    const QList<QStringView> lines = QStringView(text).first(std::min<qsizetype>(text.size(), 20'000)).split(u'\n');
    qsizetype start = 0;
    if (lines.first().trimmed() == QLatin1String("---")) {
        const qsizetype end = lines.indexOf(QStringView(u"---"), 1);
        if (const QString title = frontMatterTitle(lines, end); !title.isEmpty())
            return title;
        start = end < 0 ? 0 : end + 1;
    }
    bool inCode = false;
    for (qsizetype i = start; i < lines.size(); ++i) {
        inCode ^= lines[i].startsWith(QLatin1String("```")) || lines[i].startsWith(QLatin1String("~~~"));
        const QString title = inCode ? QString() : headingOf(lines[i], i + 1 < lines.size() ? lines[i + 1] : QStringView());
        if (!title.isEmpty())
            return title;
    }
    return {};
}

static QString withoutMarkup(QString title)
{
    static const QRegularExpression link(QStringLiteral(R"(!?\[([^\]]*)\]\([^)]*\))"));
    static const QRegularExpression emphasis(QStringLiteral(R"(\*+|`+|\b__|__\b)"));
    return title.replace(link, QStringLiteral("\\1")).remove(emphasis);
}

Result<ExtractedText> extractPlainText(QIODevice &device, TextMarkup markup)
{
    TextReader reader(device);
    ExtractedText out;
    QString carried; // a \r or half a pair at the end of a block belongs to the next one
    for (QString block = reader.readBlock(); !block.isEmpty() && out.text.size() <= maxTextBytes; block = reader.readBlock()) {
        block.prepend(carried);
        const bool split = block.back() == u'\r' || block.back().isHighSurrogate();
        carried = split ? block.last(1) : QString();
        block.chop(carried.size());
        out.text += cleanText(block);
    }
    out.text += cleanText(carried);
    if (reader.failed())
        return fail(Error::Kind::Storage, device.errorString(), QStringLiteral("cannot-read"));
    const bool cut = cutText(out.text);
    out.truncated = cut || reader.truncated();
    if (markup == TextMarkup::Markdown)
        out.title = withoutMarkup(markdownTitle(out.text)).simplified();
    return out;
}

} // namespace simpul
