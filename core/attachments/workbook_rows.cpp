#include "core/attachments/workbook_rows.h"

#include "core/attachments/workbook_parts.h"

#include <cmath>

namespace simpul {

namespace {

// "AB12" is column 27, counted from 0; -1 without letters.
qint64 columnOf(const QString &place)
{
    qint64 column = 0;
    for (const QChar c : place) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > TableRows::maxColumns)
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column - 1;
}

// Digits with a point. What is larger than the program could keep exactly stays as it wrote it: "1.98609262015051E+17".
QString digits(double value)
{
    static constexpr double mostExact = 1e15;
    static constexpr int places = 15;
    if (std::fabs(value) >= mostExact)
        return QString::number(value, 'E', places - 1);
    QString text = QString::number(value, 'g', places);
    if (!text.contains(u'e'))
        return text;
    text = QString::number(value, 'f', places);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString numberText(double value, const CellFormat &format, bool since1904)
{
    if (format.kind == CellFormat::Kind::Number)
        return digits(value);
    return format.kind == CellFormat::Kind::Percent ? digits(value * 100) : shownNumber(value, format, since1904);
}

class RowsReader : public XmlListener
{
public:
    RowsReader(const WorkbookTables &tables, TableRows &rows) : m_tables(tables), m_rows(rows) {}
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(QStringView text) override
    {
        if (m_inValue)
            m_value += text;
    }
    bool isFull() const override { return m_rows.state() != TableRows::State::Going || isHuge(); }
    bool isHuge() const { return m_value.size() > TableRows::maxLetters; }

private:
    QString cell() const;

    const WorkbookTables &m_tables;
    TableRows &m_rows;
    qint64 m_row = 0;
    qint64 m_column = -1;
    QString m_type;
    int m_style = 0;
    QString m_value;
    bool m_inValue = false;
    bool m_inPhonetic = false; // how Japanese letters are spoken
};

void RowsReader::start(std::string_view name, const XmlAttributes &attributes)
{
    m_inPhonetic = m_inPhonetic || name == "x:rPh";
    m_inValue = (name == "x:v" || name == "x:t") && !m_inPhonetic;
    if (name == "x:row") {
        const qint64 number = attributes.value("r").toLongLong();
        m_row = number > 0 ? std::min(number, TableRows::tooFar) : m_row + 1;
        m_column = -1;
    } else if (name == "x:c") {
        const QString place = attributes.value("r");
        m_column = place.isEmpty() ? m_column + 1 : columnOf(place);
        m_type = attributes.value("t");
        m_style = attributes.value("s").toInt();
        m_value.clear();
    }
}

QString RowsReader::cell() const
{
    if (m_type == u"s") {
        bool isNumber = false;
        const qsizetype index = m_value.toInt(&isNumber);
        return isNumber ? m_tables.shared.texts.at(index).toString() : QString();
    }
    if (m_type == u"b")
        return m_value == u"1" ? QStringLiteral("true") : QStringLiteral("false");
    bool isNumber = false;
    const double number = m_value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || !(m_type.isEmpty() || m_type == u"n"))
        return m_value;
    return numberText(number, m_tables.styles.ofStyle(m_style), m_tables.since1904);
}

void RowsReader::end(std::string_view name)
{
    m_inValue = false;
    m_inPhonetic = m_inPhonetic && name != "x:rPh";
    if (name == "x:c") {
        m_rows.put(m_column, cell());
        m_value.clear();
    } else if (name == "x:row") {
        m_rows.endRow(m_row);
    }
}

} // namespace

QStringList workbookSheets(OfficePackage &package, const QByteArray &main)
{
    WorkbookReader book;
    package.read(main, book);
    QStringList names;
    for (const WorkbookSheet &sheet : book.sheets)
        names << sheet.name;
    return names;
}

bool readWorkbookRows(OfficePackage &package, const QByteArray &main, const QString &wanted, TableRows &rows)
{
    WorkbookReader book;
    package.read(main, book);
    const auto sheet = std::find_if(book.sheets.begin(), book.sheets.end(), [&](const WorkbookSheet &each) {
        return wanted.isEmpty() || each.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (sheet == book.sheets.end())
        return false;
    const QList<Relationship> parts = package.relationshipsOf(main);
    WorkbookTables tables{.styles = {}, .shared = {}, .since1904 = book.since1904};
    for (const QByteArray &part : targetsOfType(parts, "styles"))
        package.read(part, tables.styles);
    for (const QByteArray &part : targetsOfType(parts, "sharedStrings"))
        package.read(part, tables.shared);
    RowsReader reader(tables, rows);
    if (!tables.shared.isFull())
        package.read(targetsById(parts).value(sheet->relationship), reader);
    if (tables.shared.isFull() || reader.isHuge())
        rows.refuse();
    return true;
}

} // namespace simpul
