#include "core/attachments/drawing_text.h"

#include "core/attachments/document_text.h"

namespace simpul {

namespace {

class DrawingReader : public XmlListener
{
public:
    explicit DrawingReader(DocumentText &out) : m_out(out) {}
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(QStringView text) override
    {
        if (m_silent == 0 && m_inText)
            m_out.append(text);
    }
    bool isFull() const override { return m_out.isFull(); }

private:
    DocumentText &m_out;
    int m_silent = 0;
    bool m_inText = false;
};

void DrawingReader::start(std::string_view name, const XmlAttributes &attributes)
{
    const bool isPageNumber = name == "a:fld" && attributes.value("type") == u"slidenum";
    if (m_silent > 0 || isPageNumber || name == "mc:Fallback" || name == "x:rPh") {
        ++m_silent;
        return;
    }
    m_inText = name == "a:t" || name == "x:t" || name == "text" || name.ends_with(":text");
    if (name == "a:tr") {
        m_out.beginRow();
    } else if (name == "a:br") {
        m_out.lineBreak();
    }
}

void DrawingReader::end(std::string_view name)
{
    if (m_silent > 0) {
        --m_silent;
        return;
    }
    m_inText = false;
    if (name == "a:tc") {
        m_out.endCell();
    } else if (name == "a:tr") {
        m_out.endRow();
    } else if (name == "a:p" || name.ends_with(":text") || name.ends_with("omment")) {
        m_out.endParagraph();
    }
}

} // namespace

void readDrawing(OfficePackage &package, const QByteArray &part, DocumentText &out)
{
    DrawingReader reader(out);
    package.read(part, reader);
}

} // namespace simpul
