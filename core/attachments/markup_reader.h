#pragma once

#include "core/attachments/document_text.h"
#include "core/attachments/xml_reading.h"

namespace simpul {

// Reads markup in which text stands only in certain elements, and whole elements are not text at all (deleted words, the same again for
// older programs): what Word files and drawings have in common.
class MarkupReader : public XmlListener
{
public:
    explicit MarkupReader(DocumentText &out) : m_out(out) {}
    void start(std::string_view name, const XmlAttributes &attributes) final
    {
        if (m_silent > 0 || isSilent(name, attributes)) {
            ++m_silent;
            return;
        }
        m_inText = holdsText(name);
        opened(name, attributes);
    }
    void end(std::string_view name) final
    {
        if (m_silent > 0) {
            --m_silent;
            return;
        }
        m_inText = false;
        closed(name);
    }
    void text(QStringView text) final
    {
        if (m_silent == 0 && m_inText)
            m_out.append(text);
    }
    bool isFull() const final { return m_out.isFull(); }

protected:
    virtual bool isSilent(std::string_view name, const XmlAttributes &attributes) const = 0; // with all that is inside it
    virtual bool holdsText(std::string_view name) const = 0;
    virtual void opened(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void closed(std::string_view name) = 0;
    DocumentText &m_out;

private:
    int m_silent = 0; // silent elements around this place
    bool m_inText = false;
};

} // namespace simpul
