#pragma once

#include "core/attachments/table_rows.h"
#include "core/attachments/xml_reading.h"

namespace simpul {

// Reads the rows of one sheet of an OpenDocument spreadsheet: its content.xml, or the whole of a flat file.
class OpenDocumentRows : public XmlListener
{
public:
    OpenDocumentRows(QString sheet, TableRows &rows) : m_wanted(std::move(sheet)), m_rows(rows) {}
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(QStringView text) override;
    bool isFull() const override;
    bool isHuge() const { return m_text.size() > TableRows::maxLetters; }
    bool isFound() const { return m_found; }

private:
    void startTable(const QString &name);
    void startCell(const XmlAttributes &attributes);
    void endCell();

    const QString m_wanted;
    TableRows &m_rows;
    bool m_found = false;
    bool m_reading = false; // inside the wanted sheet
    int m_tables = 0;       // one may lie in another
    int m_silent = 0;       // comments and the like
    int m_paragraphs = 0;
    qint64 m_row = 1;
    qint64 m_rowTimes = 1;
    qint64 m_column = 0;
    qint64 m_cellTimes = 1;
    QString m_value;        // what the cell is, where it is no text
    QString m_text;         // what it shows
};

} // namespace simpul
