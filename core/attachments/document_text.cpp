#include "core/attachments/document_text.h"

#include "core/attachments/plain_text.h"

namespace simpul {

void DocumentText::append(QStringView text)
{
    m_size += text.size();
    top().append(cleanText(text));
}

void DocumentText::lineBreak()
{
    if (m_rows.back() > 0) {
        top().space();
    } else {
        top().line();
    }
}

void DocumentText::endParagraph()
{
    lineBreak();
    if (m_rows.back() == 0)
        placeAsides();
}

void DocumentText::endRow()
{
    if (m_rows.back() > 0)
        --m_rows.back();
    endParagraph();
}

void DocumentText::beginAside()
{
    m_flows.emplace_back();
    m_rows.push_back(0);
}

QString DocumentText::takeAside()
{
    if (m_flows.size() == 1)
        return {};
    const QString text = top().text();
    m_flows.pop_back();
    m_rows.pop_back();
    return text.isEmpty() ? text : text + u'\n';
}

void DocumentText::endAside()
{
    m_asides += takeAside();
}

void DocumentText::endAsideOnce()
{
    const QString text = takeAside();
    if (!m_once.contains(text))
        m_asides += text;
    m_once.insert(text);
}

void DocumentText::placeAsides()
{
    if (m_flows.size() > 1 || m_asides.isEmpty())
        return;
    top().line();
    m_asides.chop(1);
    top().appendAsIs(m_asides);
    m_asides.clear();
    top().line();
}

QString DocumentText::take()
{
    while (m_flows.size() > 1)
        endAside();
    placeAsides();
    const QString out = std::move(top().text());
    *this = DocumentText();
    return out.isEmpty() ? out : out + u'\n';
}

} // namespace simpul
