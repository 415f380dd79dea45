#include "core/attachments/drawing_text.h"

#include "core/attachments/markup_reader.h"

namespace simpul {

namespace {

class DrawingReader : public MarkupReader
{
public:
    using MarkupReader::MarkupReader;

private:
    bool isSilent(std::string_view name, const XmlAttributes &attributes) const override
    {
        const bool isPageNumber = name == "a:fld" && attributes.value("type") == u"slidenum";
        return isPageNumber || name == "mc:Fallback" || name == "x:rPh";
    }
    bool holdsText(std::string_view name) const override { return name == "a:t" || name == "x:t" || name == "text" || name.ends_with(":text"); }
    void opened(std::string_view name, const XmlAttributes &attributes) override;
    void closed(std::string_view name) override;
};

void DrawingReader::opened(std::string_view name, const XmlAttributes &)
{
    if (name == "a:tr")
        m_out.beginRow();
    else if (name == "a:br")
        m_out.lineBreak();
}

void DrawingReader::closed(std::string_view name)
{
    if (name == "a:tc")
        m_out.endCell();
    else if (name == "a:tr")
        m_out.endRow();
    else if (name == "a:p" || name.ends_with(":text") || name.ends_with("omment"))
        m_out.endParagraph();
}

} // namespace

void readDrawing(OfficePackage &package, const QByteArray &part, DocumentText &out)
{
    DrawingReader reader(out);
    package.read(part, reader);
}

} // namespace simpul
