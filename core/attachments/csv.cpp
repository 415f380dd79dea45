#include "core/attachments/csv.h"

#include "core/base/text.h"

#include <QIODevice>

#include <algorithm>
#include <limits>

namespace simpul {

static constexpr qsizetype maxRowLength = qsizetype(16) << 20; // letters
static constexpr qsizetype maxColumns = 16384;                 // as in Excel

CsvReader::CsvReader(QIODevice &device)
    : m_device(device),
      m_isBinary(looksBinary(device.peek(4096))),
      m_reader(device, std::numeric_limits<qint64>::max())
{
    findSeparator();
}

// ---- Letters -------------------------------------------------------------------------------------------------------------

bool CsvReader::fill()
{
    m_text.remove(0, m_position);
    m_position = 0;
    const QString block = m_reader.readBlock();
    m_text += block;
    return !block.isEmpty();
}

bool CsvReader::atEnd()
{
    return m_position == m_text.size() && !fill();
}

QChar CsvReader::peek()
{
    return atEnd() ? QChar() : m_text[m_position];
}

QChar CsvReader::take()
{
    const QChar c = m_text[m_position++];
    if (c == u'\n' || (c == u'\r' && peek() != u'\n'))
        ++m_line;
    return c;
}

bool CsvReader::atLineEnd()
{
    const QChar c = peek();
    return c == u'\n' || c == u'\r';
}

void CsvReader::takeLineEnd()
{
    if (take() == u'\r' && peek() == u'\n')
        take();
}

// ---- Separator -----------------------------------------------------------------------------------------------------------

void CsvReader::findSeparator()
{
    fill();
    if (m_text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && m_text.size() > 4) {
        m_separator = m_text[4];
        m_position = 5;
        return;
    }
    bool inQuotes = false;
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    for (const QChar c : QStringView(m_text).trimmed()) {
        inQuotes ^= c == u'"';
        if (inQuotes)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        commas += c == u',';
        semicolons += c == u';';
        tabs += c == u'\t';
    }
    if (tabs > semicolons && tabs >= commas) {
        m_separator = u'\t';
    } else if (commas > semicolons) {
        m_separator = u',';
    }
}

// ---- Rows ----------------------------------------------------------------------------------------------------------------

Error CsvReader::error(const QString &what, const char *code, qint64 line) const
{
    if (m_reader.failed()) {
        return {Error::Kind::Storage,
                Text::tr("The table cannot be read from line %1 on: %2. Check that the drive is still connected.")
                    .arg(line)
                    .arg(m_device.errorString()),
                QStringLiteral("cannot-read"),
                {}};
    }
    return {Error::Kind::Invalid, what.arg(line), QLatin1String(code), {}};
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (!m_stopped && !atEnd() && atLineEnd())
        takeLineEnd();
    if (m_stopped)
        return std::nullopt;
    m_stopped = true;
    if (m_isBinary) {
        return fail(error(Text::tr("Line %1 is not text. Save the table as CSV in the spreadsheet program and import that file."),
                          "not-text", m_line));
    }
    if (m_reader.failed())
        return fail(error({}, {}, m_line));
    if (atEnd())
        return std::nullopt;
    auto read = row();
    if (!read)
        return fail(std::move(read.error()));
    m_stopped = false;
    return std::move(*read);
}

Result<CsvRow> CsvReader::row()
{
    CsvRow out{.line = m_line, .values = {}};
    m_rowLength = 0;
    for (;;) {
        auto read = value();
        if (!read)
            return fail(std::move(read.error()));
        out.values += std::move(*read);
        if (out.values.size() > maxColumns)
            return fail(error(Text::tr("Line %1 has too many columns. Check that this file is a table."), "too-large", out.line));
        if (m_reader.failed())
            return fail(error({}, {}, m_line));
        if (atEnd())
            return out;
        if (peek() != m_separator)
            break;
        take();
    }
    takeLineEnd();
    return out;
}

// Called before each letter of a value: what no value may hold.
Result<> CsvReader::checkLetter()
{
    if (m_text[m_position].isNull()) {
        return fail(error(Text::tr("Line %1 is not text. Save the table as CSV in the spreadsheet program and import that file."),
                          "not-text", m_line));
    }
    if (++m_rowLength > maxRowLength) {
        return fail(
            error(Text::tr("Line %1 has too much text for one row; a closing quote may be missing before it."), "too-large", m_line));
    }
    return {};
}

Result<QString> CsvReader::value()
{
    if (peek() == u'"')
        return quotedValue();
    QString out;
    while (!atEnd() && !atLineEnd() && peek() != m_separator) {
        if (auto checked = checkLetter(); !checked)
            return fail(std::move(checked.error()));
        out += take();
    }
    return out;
}

Result<QString> CsvReader::quotedValue()
{
    const qint64 begin = m_line;
    QString out;
    take();
    while (!atEnd()) {
        if (auto checked = checkLetter(); !checked)
            return fail(std::move(checked.error()));
        const QChar c = take();
        if (c != u'"') {
            out += c;
        } else if (peek() == u'"') {
            out += take();
        } else if (atEnd() || atLineEnd() || peek() == m_separator) {
            return out;
        } else {
            return fail(error(Text::tr("In line %1 text follows a closing quote. Write a quote inside a value twice (\"\")."), "bad-quote",
                              m_line));
        }
    }
    return fail(error(Text::tr("The quote opened in line %1 is never closed. Close it, or write a quote inside a value twice (\"\")."),
                      "bad-quote", begin));
}

// ---- Writing -------------------------------------------------------------------------------------------------------------

static QString csvValue(const QString &value, QChar separator)
{
    const bool needsQuotes = std::any_of(value.begin(), value.end(), [&](QChar c) {
        return c == separator || c == u'"' || c == u'\n' || c == u'\r' || c == u',' || c == u';' || c == u'\t';
    });
    return needsQuotes ? u'"' + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"' : value;
}

QString csvLine(const QStringList &values, QChar separator)
{
    if (values.size() == 1 && values.front().isEmpty())
        return QStringLiteral("\"\""); // an empty line would be passed over
    QStringList written;
    for (const QString &value : values)
        written += csvValue(value, separator);
    return written.join(separator);
}

// ---- Formulas ------------------------------------------------------------------------------------------------------------

// The first sign that is no ', because a cell that begins with some of them must come back with as many.
static bool beginsFormula(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringLiteral("=+-@\t\r\n").contains(*first);
}

static bool isNegativeNumber(const QString &text)
{
    return text.size() > 1 && text[0] == u'-' && text[1].isDigit()
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
}

QString guardedCell(const QString &text)
{
    return beginsFormula(text) && !isNegativeNumber(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString &text)
{
    return text.startsWith(u'\'') && beginsFormula(text) ? text.mid(1) : text;
}

} // namespace simpul
