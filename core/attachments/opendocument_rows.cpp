#include "core/attachments/opendocument_rows.h"

namespace simpul {

static bool isSilent(std::string_view name)
{
    return name == "office:annotation" || name == "table:tracked-changes" || name == "table:shapes" || name.starts_with("draw:");
}

static qint64 times(const XmlAttributes &attributes, const char *name)
{
    return std::clamp<qint64>(attributes.value("table", name).toLongLong(), 1, TableRows::tooFar);
}

void OpenDocumentRows::startTable(const QString &name)
{
    if (++m_tables > 1)
        return;
    m_reading = !m_found && (m_wanted.isEmpty() || name.compare(m_wanted, Qt::CaseInsensitive) == 0);
    m_found = m_found || m_reading;
    m_row = 1;
}

// Numbers as they are kept, not as they are shown; days and truth in the form that programs read.
void OpenDocumentRows::startCell(const XmlAttributes &attributes)
{
    m_cellTimes = times(attributes, "number-columns-repeated");
    m_text.clear();
    const QString type = attributes.value("office", "value-type");
    const QString number = attributes.value("office", "value");
    if (type == u"float" || type == u"currency")
        m_value = number;
    else if (type == u"percentage")
        m_value = QString::number(number.toDouble() * 100, 'g', 15);
    else if (type == u"date")
        m_value = attributes.value("office", "date-value").replace(u'T', u' ').left(16);
    else if (type == u"boolean")
        m_value = attributes.value("office", "boolean-value");
    else
        m_value = attributes.value("office", "string-value");
}

void OpenDocumentRows::endCell()
{
    const QString cell = m_value.isEmpty() ? m_text : m_value;
    for (qint64 i = 0; i < m_cellTimes && !cell.isEmpty() && m_rows.state() == TableRows::State::Going; ++i)
        m_rows.put(m_column + i, cell);
    m_column += m_cellTimes;
    m_text.clear();
    m_value.clear();
}

void OpenDocumentRows::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "table:table")
        return startTable(attributes.value("table", "name"));
    if (!m_reading || m_tables != 1)
        return;
    if (m_silent > 0 || isSilent(name)) {
        ++m_silent;
    } else if (name == "table:table-row") {
        m_rowTimes = times(attributes, "number-rows-repeated");
        m_column = 0;
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
        startCell(attributes);
    } else if (name == "text:p" && m_paragraphs++ == 0) {
        m_text += m_text.isEmpty() ? QString() : QStringLiteral("\n");
    } else if (name == "text:s" || name == "text:tab") {
        m_text += u' ';
    } else if (name == "text:line-break") {
        m_text += u'\n';
    }
}

void OpenDocumentRows::end(std::string_view name)
{
    if (name == "table:table") {
        m_reading = --m_tables > 0 && m_reading;
    } else if (!m_reading || m_tables != 1) {
        return;
    } else if (m_silent > 0) {
        --m_silent;
    } else if (name == "table:table-row") {
        m_rows.endRow(m_row, m_rowTimes);
        m_row += m_rowTimes;
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
        endCell();
    } else if (name == "text:p") {
        --m_paragraphs;
    }
}

void OpenDocumentRows::text(QStringView text)
{
    if (m_reading && m_tables == 1 && m_silent == 0 && m_paragraphs > 0)
        m_text += text;
}

bool OpenDocumentRows::isFull() const
{
    return m_rows.state() != TableRows::State::Going || isHuge() || (m_found && !m_reading);
}

} // namespace simpul
