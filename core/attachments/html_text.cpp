#include "core/attachments/html_text.h"

#include "core/attachments/flowing_text.h"
#include "core/attachments/plain_text.h"
#include "core/attachments/xml_library.h"

#include <QIODevice>
#include <QRegularExpression>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace simpul {

// A page may take time in proportion to its length, not more. libxml2 walks through the open tags at each closing one and
// through the attributes of a tag at each new one, so bytes are counted times the tags and attributes open around them, and
// elements as so many bytes. Real pages, below 100 tags deep and a hundred attributes wide, are read whole up to 16 MiB.
static constexpr qint64 maxWork = qint64(1) << 31;
static constexpr qint64 workPerElement = 512;
static constexpr qint64 maxTagBytes = qint64(16) << 20; // one tag or comment; pictures inside attributes are shorter
static constexpr qsizetype maxTitleLength = 1000;       // letters
static constexpr qint64 blockSize = 65536;

// ---- Elements ------------------------------------------------------------------------------------------------------------

template <std::size_t N>
static bool contains(const std::array<std::string_view, N> &sorted, std::string_view name)
{
    return std::binary_search(sorted.begin(), sorted.end(), name);
}

static bool isSilent(std::string_view name)
{
    static constexpr auto names = std::to_array<std::string_view>({"noscript", "script", "style", "template"});
    return contains(names, name);
}

static bool isBlock(std::string_view name)
{
    static constexpr auto names = std::to_array<std::string_view>(
        {"address", "article", "aside",    "blockquote", "body",     "br",       "button",     "caption", "center",  "dd",     "details",
         "dialog",  "dir",     "div",      "dl",         "dt",       "fieldset", "figcaption", "figure",  "footer",  "form",   "frame",
         "h1",      "h2",      "h3",       "h4",         "h5",       "h6",       "header",     "hr",      "html",    "legend", "li",
         "main",    "menu",    "nav",      "ol",         "optgroup", "option",   "p",          "pre",     "section", "select", "summary",
         "table",   "tbody",   "textarea", "tfoot",      "thead",    "tr",       "ul"});
    static_assert(std::is_sorted(names.begin(), names.end()));
    return contains(names, name);
}

static bool isCell(std::string_view name)
{
    return name == "td" || name == "th";
}

static bool keepsLines(std::string_view name)
{
    return name == "pre" || name == "textarea" || name == "listing" || name == "xmp";
}

// ---- Text ----------------------------------------------------------------------------------------------------------------

// Listens to the parser and writes down what a person would read.
class PageText
{
public:
    void startElement(std::string_view name, const xmlChar **attributes);
    void endElement(std::string_view name);
    void characters(QStringView text);

    qint64 depth() const { return m_depth; }
    qint64 elements() const { return m_elements; }
    qint64 events() const { return m_events; } // changes whenever the parser found something
    bool isFull() const { return m_body.text().size() > maxTextBytes; }
    ExtractedText take();

private:
    void separate(std::string_view name);
    void meta(const xmlChar **attributes);

    FlowingText m_body;
    FlowingText m_title;
    QString m_language;
    QString m_author;
    QDate m_date;
    qint64 m_depth = 0;
    qint64 m_elements = 0;
    qint64 m_events = 0;
    int m_silent = 0; // how many elements deep inside one that is not read
    int m_pre = 0;
    bool m_inTitle = false;
    bool m_titleDone = false;
};

static QString attribute(const xmlChar **attributes, std::string_view name)
{
    for (; attributes && attributes[0]; attributes += 2) {
        if (name == reinterpret_cast<const char *>(attributes[0]))
            return QString::fromUtf8(reinterpret_cast<const char *>(attributes[1]));
    }
    return {};
}

// <meta name="author" content="...">, and the ways in which pages say their date.
void PageText::meta(const xmlChar **attributes)
{
    const QString said = attribute(attributes, "name");
    const QString name = (said.isEmpty() ? attribute(attributes, "property") : said).toLower();
    const QString content = cleanText(attribute(attributes, "content").left(maxTitleLength)).simplified();
    static const QStringList dates{QStringLiteral("date"), QStringLiteral("dc.date"), QStringLiteral("dcterms.modified"),
                                   QStringLiteral("dcterms.created"), QStringLiteral("article:published_time")};
    if (m_author.isEmpty() && (name == u"author" || name == u"dc.creator"))
        m_author = content;
    if (!m_date.isValid() && dates.contains(name))
        m_date = QDate::fromString(content.left(10), Qt::ISODate);
}

static QString languageOf(const xmlChar **attributes)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    for (; attributes && attributes[0]; attributes += 2) {
        const std::string_view name(reinterpret_cast<const char *>(attributes[0]));
        const QString value = QString::fromUtf8(reinterpret_cast<const char *>(attributes[1])).trimmed();
        if ((name == "lang" || name == "xml:lang") && tag.match(value).hasMatch())
            return value;
    }
    return {};
}

void PageText::separate(std::string_view name)
{
    if (isBlock(name)) {
        m_body.line();
    } else if (isCell(name)) {
        m_body.space();
    }
}

void PageText::startElement(std::string_view name, const xmlChar **attributes)
{
    ++m_depth;
    ++m_elements;
    ++m_events;
    if (m_silent > 0 || isSilent(name)) {
        ++m_silent;
        return;
    }
    if (name == "html" && m_language.isEmpty())
        m_language = languageOf(attributes);
    if (name == "meta")
        meta(attributes);
    m_inTitle = name == "title" || (m_inTitle && !isBlock(name)); // a title that is never closed ends with the first block
    m_pre += keepsLines(name);
    separate(name);
}

void PageText::endElement(std::string_view name)
{
    --m_depth;
    ++m_events;
    if (m_silent > 0) {
        --m_silent;
        return;
    }
    if (name == "title") {
        m_inTitle = false;
        m_titleDone = m_titleDone || !m_title.text().isEmpty(); // drawings inside the page have titles too
    }
    m_pre -= keepsLines(name);
    separate(name);
}

void PageText::characters(QStringView text)
{
    ++m_events;
    if (m_silent > 0)
        return;
    if (!m_inTitle) {
        m_body.append(cleanText(text), m_pre > 0);
    } else if (!m_titleDone && m_title.text().size() < maxTitleLength) {
        m_title.append(cleanText(text), false);
    }
}

ExtractedText PageText::take()
{
    ExtractedText out;
    out.title = cleanText(m_title.text().left(maxTitleLength));
    // Word writes these between its paragraphs; libxml2 takes them for text.
    static const QRegularExpression condition(QStringLiteral(R"(<!\[(if [^\]>\n]{1,200}|endif)\]>)"));
    out.text = m_body.text().remove(condition);
    out.language = m_language;
    out.author = m_author;
    out.date = m_date;
    out.truncated = cutText(out.text);
    return out;
}

// ---- Encoding ------------------------------------------------------------------------------------------------------------

// The encoding named in the first kilobytes, if it is one that TextReader does not tell by itself (Shift_JIS, GB18030, ...).
// Pages that call themselves Latin-1 or UTF-8 are often the other: their bytes decide.
static QByteArray foreignCharset(const QByteArray &head)
{
    static const QRegularExpression declaration(QStringLiteral(R"((?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40}))"),
                                                QRegularExpression::CaseInsensitiveOption);
    const QByteArray name = declaration.match(QString::fromLatin1(head)).captured(1).toLatin1().toLower();
    static const std::array known{"utf",    "us-ascii",     "ascii",  "iso-8859-1",    "iso8859-1",
                                  "latin1", "windows-1252", "cp1252", "x-user-defined"};
    const bool isKnown = name.startsWith("utf") || std::find(known.begin(), known.end(), name) != known.end();
    return isKnown ? QByteArray() : name;
}

// ---- Parser --------------------------------------------------------------------------------------------------------------

// What the parser reads from: UTF-8 made by TextReader, or the bytes themselves where libxml2 knows an encoding that Qt does not.
class Source
{
public:
    Source(QIODevice &device, const PageText &page, bool isForeign)
        : m_device(device),
          m_page(page),
          m_reader(isForeign ? nullptr : std::make_unique<TextReader>(device))
    {}

    int read(char *to, int atMost);
    void watch(htmlParserCtxtPtr parser) { m_parser = parser; }
    bool failed() const { return m_failed; }
    bool isReadWhole() const { return !m_stopped && m_position == m_bytes.size() && m_device.atEnd(); }

private:
    bool refill();
    void weigh(std::string_view bytes);

    QIODevice &m_device;
    const PageText &m_page;
    std::unique_ptr<TextReader> m_reader;
    htmlParserCtxtPtr m_parser = nullptr;
    QByteArray m_bytes;
    qsizetype m_position = 0;
    qint64 m_foreignLeft = maxTextFileBytes;
    bool m_stopped = false;
    bool m_failed = false;

    qint64 m_work = 0;
    qint64 m_events = 0;
    qint64 m_tagBytes = 0;   // read since the parser last found something
    qint64 m_attributes = 0; // that may be among them
};

bool Source::refill()
{
    m_position = 0;
    if (m_reader) {
        QString block;
        do {
            block = m_reader->readBlock();
            m_bytes = QString(block).remove(QChar(u'\0')).toUtf8(); // NUL would end the page for libxml2
        } while (m_bytes.isEmpty() && !block.isEmpty());
        m_failed = m_reader->failed();
    } else {
        m_bytes.resize(std::min(m_foreignLeft, blockSize));
        const qint64 got = m_device.read(m_bytes.data(), m_bytes.size());
        m_failed = got < 0;
        m_bytes.truncate(std::max<qint64>(got, 0));
        m_foreignLeft -= m_bytes.size();
    }
    return !m_bytes.isEmpty();
}

void Source::weigh(std::string_view bytes)
{
    if (m_events != m_page.events())
        m_tagBytes = m_attributes = 0;
    m_events = m_page.events();
    m_work += qint64(bytes.size()) * (m_page.depth() + m_attributes);
    m_tagBytes += qint64(bytes.size());
    const bool inComment = m_parser->instate == XML_PARSER_COMMENT || m_parser->instate == XML_PARSER_PI;
    if (!inComment) { // attributes are parted by space or by the quotes around their values
        m_attributes += std::count_if(bytes.begin(), bytes.end(),
                                      [](char c) { return std::string_view(" \t\r\n\"'").find(c) != std::string_view::npos; });
    }
    m_stopped = m_tagBytes > maxTagBytes || m_work + m_page.elements() * workPerElement > maxWork || m_page.isFull();
}

int Source::read(char *to, int atMost)
{
    if (m_stopped || (m_position == m_bytes.size() && !refill()))
        return 0;
    const int count = int(std::min<qsizetype>(atMost, m_bytes.size() - m_position));
    std::copy_n(m_bytes.constData() + m_position, count, to);
    m_position += count;
    weigh({to, std::size_t(count)});
    return count;
}

static std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

static xmlSAXHandler listener()
{
    xmlSAXHandler out{}; // all that is not named here is not listened to, errors included: any page is read as far as possible
    out.startElement = [](void *page, const xmlChar *name, const xmlChar **attributes) {
        static_cast<PageText *>(page)->startElement(view(name), attributes);
    };
    out.endElement = [](void *page, const xmlChar *name) { static_cast<PageText *>(page)->endElement(view(name)); };
    out.characters = [](void *page, const xmlChar *text, int length) {
        static_cast<PageText *>(page)->characters(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
    };
    out.ignorableWhitespace = out.characters;
    return out;
}

static bool knowsCharset(const QByteArray &name)
{
    xmlCharEncodingHandlerPtr handler = name.isEmpty() ? nullptr : xmlFindCharEncodingHandler(name.constData());
    if (handler)
        xmlCharEncCloseFunc(handler);
    return handler != nullptr;
}

Result<ExtractedText> extractHtmlText(QIODevice &device, HtmlEncoding encoding)
{
    prepareXmlLibrary();
    const ConversionWatch conversion;
    const QByteArray charset = encoding == HtmlEncoding::Utf8 ? QByteArray() : foreignCharset(device.peek(4096));
    const bool isForeign = knowsCharset(charset);
    PageText page;
    Source source(device, page, isForeign);

    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(), htmlFreeParserCtxt);
    *parser->sax = listener();
    parser->userData = &page;
    source.watch(parser.get());
    const auto read = [](void *from, char *to, int atMost) { return static_cast<Source *>(from)->read(to, atMost); };
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
    htmlCtxtReadIO(parser.get(), read, nullptr, &source, nullptr, isForeign ? charset.constData() : "UTF-8", options);

    if (source.failed())
        return fail(Error::Kind::Storage, device.errorString(), QStringLiteral("cannot-read"));
    ExtractedText out = page.take();
    out.truncated = out.truncated || conversion.failed() || !source.isReadWhole();
    return out;
}

} // namespace simpul
