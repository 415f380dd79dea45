#include "core/attachments/workbook_text.h"

#include "core/attachments/document_text.h"
#include "core/attachments/drawing_text.h"
#include "core/attachments/plain_text.h"
#include "core/attachments/workbook_parts.h"

#include <cmath>

namespace simpul {

namespace {

using Tables = WorkbookTables;

// ---- A sheet -------------------------------------------------------------------------------------------------------------

class SheetReader : public XmlListener
{
public:
    SheetReader(const Tables &tables, DocumentText &out) : m_tables(tables), m_out(out) {}
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(QStringView text) override
    {
        if (m_inValue && m_value.size() < maxValue)
            m_value += text;
    }
    bool isFull() const override { return m_out.isFull(); }

private:
    static constexpr qsizetype maxValue = 1 << 20; // letters; Excel allows 32,767

    QString shown() const;

    const Tables &m_tables;
    DocumentText &m_out;
    QString m_type;
    int m_style = 0;
    QString m_value;
    bool m_inValue = false;
};

void SheetReader::start(std::string_view name, const XmlAttributes &attributes)
{
    m_inValue = name == "x:v" || name == "x:t";
    if (name == "x:row") {
        m_out.beginRow();
    } else if (name == "x:c") {
        m_type = attributes.value("t");
        m_style = attributes.value("s").toInt();
        m_value.clear();
    }
}

QString SheetReader::shown() const
{
    if (m_type == u"s") {
        bool isNumber = false;
        const qsizetype index = m_value.toInt(&isNumber);
        return isNumber ? m_tables.shared.texts.at(index).toString() : QString();
    }
    if (m_type == u"b")
        return m_value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    bool isNumber = false;
    const double number = m_value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || !(m_type.isEmpty() || m_type == u"n"))
        return m_value;
    return shownNumber(number, m_tables.styles.ofStyle(m_style), m_tables.since1904);
}

void SheetReader::end(std::string_view name)
{
    m_inValue = false;
    if (name == "x:c") {
        m_out.append(shown());
        m_out.endCell();
    } else if (name == "x:row") {
        m_out.endRow();
    }
}

void readSheet(OfficePackage &package, const QByteArray &part, const Tables &tables, DocumentText &out)
{
    SheetReader sheet(tables, out);
    package.read(part, sheet);
    const QList<Relationship> beside = package.relationshipsOf(part);
    for (const char *type : {"comments", "threadedComment", "drawing"}) {
        for (const QByteArray &target : targetsOfType(beside, type))
            readDrawing(package, target, out);
    }
}

} // namespace

void readWorkbook(OfficePackage &package, const QByteArray &main, ExtractedText &out)
{
    WorkbookReader book;
    package.read(main, book);
    const QList<Relationship> parts = package.relationshipsOf(main);
    Tables tables{.styles = {}, .shared = {}, .since1904 = book.since1904};
    for (const QByteArray &part : targetsOfType(parts, "styles"))
        package.read(part, tables.styles);
    for (const QByteArray &part : targetsOfType(parts, "sharedStrings"))
        package.read(part, tables.shared);
    DocumentText text;
    const QHash<QString, QByteArray> byId = targetsById(parts);
    for (const WorkbookSheet &sheet : book.sheets) {
        text.append(sheet.name);
        text.endParagraph();
        if (!text.isFull() && !package.isSpent())
            readSheet(package, byId.value(sheet.relationship), tables, text);
    }
    out.text = text.take();
}

} // namespace simpul
