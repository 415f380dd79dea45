#pragma once

#include "core/attachments/workbook_cells.h"
#include "core/attachments/xml_reading.h"

#include <QHash>

namespace simpul {

// What stands in a .xlsx beside its sheets: their list, the formats of numbers and the texts that cells share.

// A sheet as the workbook lists it.
struct WorkbookSheet {
    QString name;
    QString relationship;
};

class WorkbookReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "x:sheet")
            sheets.push_back({attributes.value("name"), attributes.value("r", "id")});
        if (name == "x:workbookPr")
            since1904 = attributes.value("date1904") == u"1" || attributes.value("date1904") == u"true";
    }
    void end(std::string_view) override {}
    void text(QStringView) override {}
    bool isFull() const override { return sheets.size() >= 10'000; }

    std::vector<WorkbookSheet> sheets;
    bool since1904 = false;
};

class StylesReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "x:cellXfs")
            m_inCells = true;
        if (name == "x:numFmt")
            m_codes.insert(attributes.value("numFmtId").toInt(), formatOfCode(attributes.value("formatCode")));
        if (name == "x:xf" && m_inCells)
            m_formats.push_back(format(attributes.value("numFmtId").toInt()));
    }
    void end(std::string_view name) override { m_inCells = m_inCells && name != "x:cellXfs"; }
    void text(QStringView) override {}
    bool isFull() const override { return m_formats.size() + std::size_t(m_codes.size()) >= 100'000; }

    CellFormat ofStyle(int style) const
    {
        return style >= 0 && std::size_t(style) < m_formats.size() ? m_formats[std::size_t(style)] : CellFormat();
    }

private:
    CellFormat format(int id) const { return m_codes.contains(id) ? m_codes.value(id) : formatOfNumber(id); }

    QHash<int, CellFormat> m_codes; // of this workbook, by number; they stand in front of the cells
    std::vector<CellFormat> m_formats;
    bool m_inCells = false;
};

class SharedTextsReader : public XmlListener
{
public:
    void start(std::string_view name, const XmlAttributes &) override
    {
        m_inText = name == "x:t";
        m_inPhonetic = m_inPhonetic || name == "x:rPh"; // how Japanese letters are spoken
    }
    void end(std::string_view name) override
    {
        m_inText = false;
        m_inPhonetic = m_inPhonetic && name != "x:rPh";
        if (name == "x:si")
            texts.next();
    }
    void text(QStringView text) override
    {
        if (m_inText && !m_inPhonetic)
            texts.append(text);
    }
    bool isFull() const override { return texts.isFull(); }

    SharedTexts texts;

private:
    bool m_inText = false;
    bool m_inPhonetic = false;
};

// What the cells of all sheets refer to.
struct WorkbookTables {
    StylesReader styles;
    SharedTextsReader shared;
    bool since1904 = false;
};

} // namespace simpul
