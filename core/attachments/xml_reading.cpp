#include "core/attachments/xml_reading.h"

#include "core/attachments/reading_limits.h"
#include "core/attachments/xml_library.h"

#include <QIODevice>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>

namespace simpul {

static std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

// ---- Names ---------------------------------------------------------------------------------------------------------------

// The namespaces of OpenDocument and, in both editions, of Office Open XML.
static constexpr auto namespaces = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x"},
    {"http://purl.oclc.org/ooxml/spreadsheetml/main", "x"},
    {"http://schemas.openxmlformats.org/presentationml/2006/main", "p"},
    {"http://purl.oclc.org/ooxml/presentationml/main", "p"},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://purl.org/dc/terms/", "dcterms"},
    {"http://www.idpf.org/2007/opf", "opf"},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    {"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0", "presentation"},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
    {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
});

// The usual prefix of a namespace; of an unknown one that of the file.
static std::string_view xmlPrefix(const xmlChar *uri, const xmlChar *prefix)
{
    const auto known = std::find_if(namespaces.begin(), namespaces.end(), [name = view(uri)](const auto &n) { return n.first == name; });
    return known == namespaces.end() ? view(prefix) : known->second;
}

// libxml2 compares each attribute of a tag with each other one.
static constexpr qint64 maxAttributes = 10'000;

static constexpr int attributeParts = 5; // name, prefix, namespace, begin and end of the value

static QString valueOf(const xmlChar **attribute)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(attribute[3]), attribute[4] - attribute[3]);
}

QString XmlAttributes::value(std::string_view localName) const
{
    for (int i = 0; i < m_count; ++i) {
        if (const xmlChar **attribute = m_attributes + i * attributeParts; view(attribute[0]) == localName)
            return valueOf(attribute);
    }
    return {};
}

QString XmlAttributes::value(std::string_view prefix, std::string_view localName) const
{
    for (int i = 0; i < m_count; ++i) {
        const xmlChar **attribute = m_attributes + i * attributeParts;
        if (view(attribute[0]) == localName && xmlPrefix(attribute[2], attribute[1]) == prefix)
            return valueOf(attribute);
    }
    return {};
}

bool XmlAttributes::has(std::string_view localName) const
{
    for (int i = 0; i < m_count; ++i) {
        if (view(m_attributes[i * attributeParts]) == localName)
            return true;
    }
    return false;
}

// ---- Parser --------------------------------------------------------------------------------------------------------------

namespace {

// Stands between libxml2's C interface and a listener, and watches depth.
class Reading
{
public:
    Reading(QIODevice &device, XmlListener &listener) : m_device(device), m_listener(listener) {}
    XmlEnd run();

private:
    static Reading *of(void *context) { return static_cast<Reading *>(context); }
    static xmlSAXHandler handler();

    int read(char *to, int atMost);
    void start(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, const xmlChar **attributes, int count);
    void end(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);
    void characters(const xmlChar *text, int length);
    void doctype();
    void stop(XmlEnd why);
    std::string_view fullName(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);

    QIODevice &m_device;
    XmlListener &m_listener;
    xmlParserCtxtPtr m_parser = nullptr;
    std::unordered_map<const xmlChar *, std::string_view> m_prefixes; // by namespace: the parser has one copy of each
    std::string m_name;
    int m_depth = 0;
    qint64 m_events = 0; // told since the last look
    qint64 m_equals = 0; // signs read since anything was told: attributes, perhaps
    XmlEnd m_end = XmlEnd::Whole;
};

std::string_view Reading::fullName(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    std::string_view usual = view(prefix);
    if (uri) {
        const auto [at, isNew] = m_prefixes.try_emplace(uri);
        if (isNew)
            at->second = xmlPrefix(uri, nullptr);
        usual = at->second.empty() ? usual : at->second;
    }
    m_name.assign(usual);
    if (!usual.empty())
        m_name += ':';
    return m_name += view(name);
}

void Reading::stop(XmlEnd why)
{
    if (m_end == XmlEnd::Whole)
        m_end = why;
    xmlStopParser(m_parser);
}

void Reading::start(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, const xmlChar **attributes, int count)
{
    ++m_events;
    if (m_end != XmlEnd::Whole)
        return;
    if (++m_depth > maxXmlDepth) {
        stop(XmlEnd::Broken);
    } else if (m_listener.isFull()) {
        stop(XmlEnd::Full);
    } else {
        m_listener.start(fullName(name, prefix, uri), XmlAttributes(attributes, count));
    }
}

void Reading::end(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    ++m_events;
    if (m_end != XmlEnd::Whole)
        return;
    --m_depth;
    m_listener.end(fullName(name, prefix, uri));
}

void Reading::characters(const xmlChar *text, int length)
{
    ++m_events;
    if (m_end != XmlEnd::Whole)
        return;
    if (m_listener.isFull()) {
        stop(XmlEnd::Full);
    } else {
        m_listener.text(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
    }
}

// The parser stands behind the name and in front of what is declared, if anything.
void Reading::doctype()
{
    if (!m_listener.toleratesDoctype() || *m_parser->input->cur == '[')
        stop(XmlEnd::Dtd);
}

int Reading::read(char *to, int atMost)
{
    const qint64 got = m_device.read(to, atMost);
    m_equals = std::exchange(m_events, 0) > 0 ? 0 : m_equals;
    m_equals += std::count(to, to + std::max<qint64>(got, 0), '=');
    return m_equals > maxAttributes ? -1 : int(got);
}

xmlSAXHandler Reading::handler()
{
    xmlSAXHandler out{}; // all that is not named here is not listened to
    out.initialized = XML_SAX2_MAGIC;
    out.startElementNs = [](void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int, const xmlChar **, int count,
                            int, const xmlChar **attributes) { of(context)->start(name, prefix, uri, attributes, count); };
    out.endElementNs = [](void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
        of(context)->end(name, prefix, uri);
    };
    out.characters = [](void *context, const xmlChar *text, int length) { of(context)->characters(text, length); };
    out.cdataBlock = out.characters;
    out.ignorableWhitespace = out.characters;
    out.internalSubset = [](void *context, const xmlChar *, const xmlChar *, const xmlChar *) { of(context)->doctype(); };
    return out;
}

XmlEnd Reading::run()
{
    prepareXmlLibrary();
    const ConversionWatch conversion;
    xmlSAXHandler sax = handler();
    const auto readMore = [](void *context, char *to, int atMost) { return of(context)->read(to, atMost); };
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(
        xmlCreateIOParserCtxt(&sax, this, readMore, nullptr, this, XML_CHAR_ENCODING_NONE), xmlFreeParserCtxt);
    if (!parser)
        return XmlEnd::Broken;
    m_parser = parser.get();
    xmlCtxtUseOptions(m_parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlParseDocument(m_parser);
    if (m_end == XmlEnd::Whole && (!m_parser->wellFormed || conversion.failed()))
        m_end = XmlEnd::Broken;
    return m_end;
}

} // namespace

XmlEnd readXml(QIODevice &device, XmlListener &listener)
{
    return Reading(device, listener).run();
}

} // namespace simpul
