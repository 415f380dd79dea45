#include "ui/forms/record_document.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/library.h"
#include "ui/fields/file_editor.h"
#include "ui/print/light_markdown.h"
#include "ui/theme/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

constexpr double labelShare = 24; // percent of the width

QTextCharFormat plainFormat()
{
    QTextCharFormat format;
    format.setFont(font(TextSize::Reading));
    format.setForeground(colour(Colour::Ink));
    return format;
}

QTextCharFormat softFormat()
{
    QTextCharFormat format = plainFormat();
    format.setFont(font(TextSize::Body));
    format.setForeground(colour(Colour::Soft));
    return format;
}

QTextCharFormat formatOf(const Run &run)
{
    QTextCharFormat format = plainFormat();
    if (run.bold)
        format.setFontWeight(QFont::DemiBold);
    format.setFontItalic(run.italic);
    if (run.fixed) {
        format.setFontFamilies({u"monospace"_s});
        format.setFontFixedPitch(true);
        format.setBackground(colour(Colour::GreySoft));
    }
    return format;
}

QTextBlockFormat blockFormat(double above, double below, double indent = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLeftMargin(indent);
    format.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
    return format;
}

// Writes blocks one below the other with a cursor: insertText() takes text as text.
class Writer
{
public:
    explicit Writer(QTextDocument &document, int headingsBelow = 0) : m_cursor(&document), m_headingsBelow(headingsBelow)
    {
        m_cursor.beginEditBlock(); // laid out once, at the end
    }
    ~Writer() { m_cursor.endEditBlock(); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void begin(const QTextBlockFormat &format)
    {
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, plainFormat());
        m_first = false;
    }
    void write(const Runs &runs)
    {
        for (const Run &run : runs)
            m_cursor.insertText(run.text, formatOf(run));
    }
    void heading(const QString &text, int level)
    {
        begin(blockFormat(level <= 2 ? 14 : 10, 4));
        QTextCharFormat format = plainFormat();
        format.setFont(font(level <= 1 ? TextSize::Title : TextSize::Reading, QFont::DemiBold));
        m_cursor.insertText(text, format);
    }
    void label(const QString &text)
    {
        begin(blockFormat(12, 2));
        QTextCharFormat format = softFormat();
        format.setFontWeight(QFont::DemiBold);
        m_cursor.insertText(text, format);
    }
    void block(const Block &block)
    {
        std::visit([this](const auto &each) { one(each); }, block);
    }
    QTextTable *table(int rows, int columns, QList<QTextLength> widths)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setTopMargin(8);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(widths);
        QTextTable *made = m_cursor.insertTable(rows, columns, format);
        m_cursor.movePosition(QTextCursor::End);
        m_first = true; // the block behind the table is there already
        return made;
    }
    static void fill(const QTextTableCell &cell, const Runs &runs, bool bold = false)
    {
        QTextCursor cursor = cell.firstCursorPosition();
        for (const Run &run : runs) {
            QTextCharFormat format = formatOf(run);
            if (bold)
                format.setFontWeight(QFont::DemiBold);
            cursor.insertText(run.text, format);
        }
    }

private:
    void one(const auto &) {} // what only papers have: nobody types a signature
    void one(const Heading &each) { heading(each.text, each.level + m_headingsBelow); }
    void one(const Paragraph &each)
    {
        begin(blockFormat(2, 6, each.quoted ? 18 : 0));
        write(each.runs);
    }
    void one(const ListItem &each)
    {
        QTextBlockFormat format = blockFormat(1, 2, 18.0 * (each.depth + 1));
        format.setTextIndent(-16);
        begin(format);
        m_cursor.insertText(each.marker + u' ', plainFormat());
        write(each.runs);
    }
    void one(const Details &each)
    {
        for (const Details::Line &line : each.lines) {
            begin(blockFormat(1, 2));
            m_cursor.insertText(line.label + u": "_s, softFormat());
            m_cursor.insertText(line.value, plainFormat());
        }
    }
    void one(const PaperTable &each)
    {
        if (each.columns.empty())
            return;
        double whole = 0;
        for (const PaperTable::Column &column : each.columns)
            whole += column.share;
        QList<QTextLength> widths;
        for (const PaperTable::Column &column : each.columns)
            widths << QTextLength(QTextLength::PercentageLength, 100 * column.share / whole);
        QTextTable *made = table(int(each.rows.size()) + 1, int(each.columns.size()), widths);
        for (std::size_t c = 0; c < each.columns.size(); ++c) {
            fill(made->cellAt(0, int(c)), {{.text = each.columns[c].head}}, true);
            for (std::size_t r = 0; r < each.rows.size(); ++r)
                fill(made->cellAt(int(r) + 1, int(c)), each.rows[r][c]);
        }
    }

    QTextCursor m_cursor;
    int m_headingsBelow; // the title that stands above the document counts too
    bool m_first = true;
};

QTextCharFormat linkFormat(const Uuid &id)
{
    QTextCharFormat format = plainFormat();
    format.setAnchor(true);
    format.setAnchorHref(recordAddress(id));
    format.setForeground(colour(Colour::Primary));
    format.setFontUnderline(true);
    return format;
}

void writeLinks(const QTextTableCell &cell, const QList<Uuid> &ids, const LinkTitle &linkTitle)
{
    QTextCursor cursor = cell.firstCursorPosition();
    bool first = true;
    for (const Uuid &id : ids) {
        if (!first)
            cursor.insertText(u"; "_s, plainFormat());
        first = false;
        const QString title = linkTitle(id);
        if (title.isEmpty())
            cursor.insertText(Text::tr("(not in this library)"), softFormat());
        else
            cursor.insertText(title, linkFormat(id));
    }
}

// A row of a table on one line: "Dewi Kartikasari · selesai · 62 · 85".
QString rowText(const Field &field, const TableRow &row, const LinkTitle &linkTitle)
{
    QStringList cells;
    for (const Field &column : field.columns) {
        const QVariant value = row.cells.value(QString::fromStdString(column.name));
        if (!isEmptyValue(value))
            cells << displayText(column, value, linkTitle);
    }
    return cells.join(u" · "_s);
}

QString shownText(const Field &field, const QVariant &value, const LinkTitle &linkTitle)
{
    if (field.kind == FieldKind::Attachment) {
        const auto file = value.value<FileRef>();
        return file.name + u" · "_s + displaySize(file.size);
    }
    if (field.kind != FieldKind::Table)
        return displayText(field, value, linkTitle);
    QStringList lines;
    for (const TableRow &row : value.value<QList<TableRow>>())
        lines << rowText(field, row, linkTitle);
    return lines.join(QChar(QChar::LineSeparator));
}

QList<const Field *> fieldsToShow(const EntityType &type, const Record &record, const ReadingOptions &options, bool longOnes)
{
    QList<const Field *> fields;
    for (const Field &field : type.fields) {
        const bool wanted = !options.leaveOut.contains(QString::fromStdString(field.name)) && !isEmptyValue(record.value(field.name));
        if (wanted && (field.kind == FieldKind::LongText) == longOnes)
            fields << &field;
    }
    return fields;
}

void writeTexts(Writer &writer, const QList<const Field *> &fields, const Record &record)
{
    for (const Field *field : fields) {
        if (fields.size() > 1 || field->name != "body")
            writer.label(field->label());
        for (const Block &block : blocksFromMarkdown(record.value(field->name).toString()))
            writer.block(block);
    }
}

void writeFacts(Writer &writer, const QList<const Field *> &fields, const Record &record, const LinkTitle &linkTitle)
{
    if (fields.isEmpty())
        return;
    QTextTable *table = writer.table(int(fields.size()), 2,
                                     {QTextLength(QTextLength::PercentageLength, labelShare),
                                      QTextLength(QTextLength::PercentageLength, 100 - labelShare)});
    for (int i = 0; i < fields.size(); ++i) {
        const Field &field = *fields[i];
        const QVariant value = record.value(field.name);
        table->cellAt(i, 0).firstCursorPosition().insertText(field.label(), softFormat());
        if (field.kind == FieldKind::Link)
            writeLinks(table->cellAt(i, 1), {value.value<Uuid>()}, linkTitle);
        else if (field.kind == FieldKind::LinkList)
            writeLinks(table->cellAt(i, 1), value.value<QList<Uuid>>(), linkTitle);
        else
            table->cellAt(i, 1).firstCursorPosition().insertText(printable(shownText(field, value, linkTitle)), plainFormat());
    }
}

void mark(QTextDocument &document, const QStringList &words)
{
    QTextCursor all(&document);
    all.beginEditBlock();
    QTextCharFormat format;
    format.setBackground(colour(Colour::Mark));
    for (QTextBlock block = document.begin(); block.isValid() && !words.isEmpty(); block = block.next()) {
        for (const auto &[start, length] : Library::marksIn(block.text(), words)) {
            all.setPosition(block.position() + start);
            all.setPosition(block.position() + start + length, QTextCursor::KeepAnchor);
            all.mergeCharFormat(format);
        }
    }
    all.endEditBlock();
}

} // namespace

void writeRecord(QTextDocument &document, const EntityType &type, const Record &record, const LinkTitle &linkTitle,
                 const ReadingOptions &options)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font(TextSize::Reading));
    {
        Writer writer(document, 1);
        writeTexts(writer, fieldsToShow(type, record, options, true), record);
        writeFacts(writer, fieldsToShow(type, record, options, false), record, linkTitle);
    }
    mark(document, options.highlight);
}

void writeText(QTextDocument &document, const QString &text, const QStringList &highlight)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font(TextSize::Body));
    document.setPlainText(printable(text));
    mark(document, highlight);
}

void writeMarkdown(QTextDocument &document, const QString &text)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font(TextSize::Reading));
    Writer writer(document);
    for (const Block &block : blocksFromMarkdown(text))
        writer.block(block);
}

QString recordAddress(const Uuid &id)
{
    return u"record:"_s + toString(id);
}

std::optional<Uuid> recordOfAddress(const QString &address)
{
    if (!address.startsWith(u"record:"))
        return std::nullopt;
    return uuidFromString(QStringView(address).mid(7));
}

} // namespace simpul
