#include "core/attachments/opendocument_text.h"

#include "core/attachments/document_properties.h"
#include "core/attachments/document_text.h"
#include "core/attachments/plain_text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace simpul {

namespace {

template <std::size_t N>
bool contains(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isSilent(std::string_view name)
{
    static constexpr auto names = std::to_array<std::string_view>({
        "text:tracked-changes",
        "table:tracked-changes", // what was deleted is kept there
        "text:note-citation",
        "office:binary-data",
        "office:script",
        "office:scripts",
        "office:event-listeners",
        "office:styles",
        "office:automatic-styles",
        "office:font-face-decls",
        "office:settings",
        "svg:title",
        "svg:desc",
        "dc:creator",
        "dc:date",
        "meta:creator-initials",
        "meta:date-string",
        "text:ruby-text",
        "presentation:date-time-decl",
    });
    return contains(names, name);
}

bool isAside(std::string_view name)
{
    static constexpr auto names = std::to_array<std::string_view>({"text:note-body", "office:annotation", "draw:text-box"});
    return contains(names, name);
}

bool isParagraph(std::string_view name)
{
    return name == "text:p" || name == "text:h";
}

// Reads content: paragraphs, tables with their names, notes, comments and text boxes.
class ContentReader : public XmlListener
{
public:
    explicit ContentReader(DocumentText &out) : m_out(out) {}
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(QStringView text) override
    {
        if (m_silent == 0 && m_paragraphs > 0)
            m_out.append(text);
    }
    bool isFull() const override { return m_out.isFull(); }
    bool isLetter() const { return m_isLetter; } // a text, whose headers and footers people wrote

private:
    void startSpecial(std::string_view name, const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);

    DocumentText &m_out;
    int m_silent = 0;
    int m_paragraphs = 0; // around this place
    bool m_isLetter = false;
    bool m_inPages = false;  // text boxes of a page are its text; those in a paragraph stand beside it
    bool m_inSheets = false; // tables have names that people see
    QString m_cellValue;     // of a cell without paragraphs
};

void ContentReader::startCell(const XmlAttributes &attributes)
{
    m_cellValue = attributes.value("office", "string-value");
    for (const char *name : {"date-value", "value"}) {
        if (m_cellValue.isEmpty())
            m_cellValue = attributes.value("office", name);
    }
}

void ContentReader::startSpecial(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "text:tab") {
        m_out.tab();
    } else if (name == "text:s") {
        m_out.space();
    } else if (name == "text:line-break") {
        m_out.lineBreak();
    } else if (name == "table:table-row") {
        m_out.beginRow();
    } else if (name == "table:table-cell") {
        startCell(attributes);
    } else if (name == "draw:page") {
        m_inPages = true;
    } else if (name == "table:table" && m_inSheets) {
        m_out.append(attributes.value("table", "name"));
        m_out.endParagraph();
    } else if (name == "office:text") {
        m_isLetter = true;
    } else if (name == "office:spreadsheet") {
        m_inSheets = true;
    }
}

void ContentReader::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_silent > 0 || isSilent(name)) {
        ++m_silent;
    } else if (isParagraph(name)) {
        ++m_paragraphs;
        m_cellValue.clear();
    } else if (isAside(name) && !(m_inPages && name == "draw:text-box")) {
        m_out.beginAside();
    } else {
        startSpecial(name, attributes);
    }
}

void ContentReader::end(std::string_view name)
{
    if (m_silent > 0) {
        --m_silent;
    } else if (isParagraph(name)) {
        --m_paragraphs;
        m_out.endParagraph();
    } else if (isAside(name) && !(m_inPages && name == "draw:text-box")) {
        m_out.endAside();
    } else if (name == "table:table-cell") {
        m_out.append(m_cellValue);
        m_cellValue.clear();
        m_out.endCell();
    } else if (name == "table:table-row") {
        m_out.endRow();
    }
}

// Of the master pages only headers and footers: the rest of them is what a person sees before writing anything.
class MasterReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (m_depth > 0 || name.starts_with("style:header") || name.starts_with("style:footer")) {
            ++m_depth;
            m_reader.start(name, attributes);
        }
    }
    void end(std::string_view name) override
    {
        if (m_depth == 0)
            return;
        m_reader.end(name);
        if (--m_depth == 0)
            keep(m_text.take());
    }
    void text(QStringView text) override
    {
        if (m_depth > 0)
            m_reader.text(text);
    }
    bool isFull() const override { return m_out.size() > maxTextBytes || m_text.isFull(); }
    const QString &found() const { return m_out; }

private:
    void keep(const QString &text)
    {
        if (!m_seen.contains(text))
            m_out += text;
        m_seen.insert(text);
    }

    DocumentText m_text;
    ContentReader m_reader{m_text};
    int m_depth = 0;
    QSet<QString> m_seen;
    QString m_out;
};

// One file with everything in it: each of its sections goes to the reader that knows it.
class FlatReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (!m_section)
            m_section = sectionOf(name);
        if (m_section) {
            ++m_depth;
            m_section->start(name, attributes);
        }
    }
    void end(std::string_view name) override
    {
        if (!m_section)
            return;
        m_section->end(name);
        if (--m_depth == 0)
            m_section = nullptr;
    }
    void text(QStringView text) override
    {
        if (m_section)
            m_section->text(text);
    }
    bool isFull() const override { return m_text.isFull() || m_masters.isFull(); }

    void fill(ExtractedText &out)
    {
        m_properties.fill(out);
        out.text = (m_content.isLetter() ? m_masters.found() : QString()) + m_text.take();
    }

private:
    XmlListener *sectionOf(std::string_view name)
    {
        return name == "office:meta"         ? &m_properties
            : name == "office:master-styles" ? &m_masters
            : name == "office:body"          ? static_cast<XmlListener *>(&m_content)
                                             : nullptr;
    }

    PropertyReader m_properties;
    MasterReader m_masters;
    DocumentText m_text;
    ContentReader m_content{m_text};
    XmlListener *m_section = nullptr;
    int m_depth = 0;
};

// Does the manifest say that the content itself is encrypted? Pictures and fonts may be.
class ManifestReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "manifest:file-entry")
            m_path = attributes.value("full-path");
        if (name == "manifest:encryption-data")
            m_isEncrypted = m_isEncrypted || m_path == u"content.xml" || m_path == u"encrypted-package";
    }
    void end(std::string_view) override {}
    void text(QStringView) override {}
    bool toleratesDoctype() const override { return true; } // OpenOffice.org 2 wrote one here
    bool isEncrypted() const { return m_isEncrypted; }

private:
    QString m_path;
    bool m_isEncrypted = false;
};

bool isEncrypted(OfficePackage &package)
{
    ManifestReader manifest;
    package.read("META-INF/manifest.xml", manifest);
    return manifest.isEncrypted();
}

} // namespace

void readOpenDocument(OfficePackage &package, ExtractedText &out)
{
    if (isEncrypted(package)) {
        package.markEncrypted();
        return;
    }
    readProperties(package, "meta.xml", out);
    out.language.clear(); // that of the program
    MasterReader masters;
    package.read("styles.xml", masters);
    DocumentText text;
    ContentReader reader(text);
    package.read("content.xml", reader);
    out.text = (reader.isLetter() ? masters.found() : QString()) + text.take();
}

XmlEnd readFlatOpenDocument(QIODevice &device, ExtractedText &out)
{
    FlatReader reader;
    const XmlEnd end = readXml(device, reader);
    reader.fill(out);
    out.language.clear(); // that of the program
    return end;
}

} // namespace simpul
