#include "ui/print/paper_odt.h"

#include "core/base/text.h"

#include <QBuffer>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

constexpr double perMm = 72 / 25.4; // a document counts in points

class OdtMaker
{
public:
    OdtMaker(QTextDocument &document, const PaperStyle &style) : m_cursor(&document), m_style(style) {}

    void write(const Paper &paper)
    {
        if (!paper.security.isEmpty())
            line(paper.security, look(12, true), Qt::AlignLeft, 0);
        addLetterhead(paper.letterhead);
        for (const Block &block : paper.blocks)
            std::visit([this](const auto &known) { add(known); }, block);
    }

private:
    QTextCharFormat look(double points, bool bold = false, bool italic = false) const
    {
        QTextCharFormat format;
        format.setFontFamilies({m_style.family});
        format.setFontPointSize(points);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(italic);
        return format;
    }
    QTextCharFormat text() const { return look(m_style.textPoints); }

    // A new document begins with an empty paragraph, and so does a cell: the first text goes there.
    void begin(const QTextBlockFormat &format)
    {
        if (m_fresh)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_fresh = false;
    }

    QTextBlockFormat blockFormat(Qt::Alignment alignment, double above, double left = 0, double first = 0)
    {
        QTextBlockFormat format;
        format.setAlignment(alignment);
        format.setTopMargin(above);
        format.setLeftMargin(left);
        format.setTextIndent(first);
        if (std::exchange(m_breaks, false))
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        return format;
    }

    void line(const QString &words, const QTextCharFormat &format, Qt::Alignment alignment, double above, double left = 0)
    {
        begin(blockFormat(alignment, above, left));
        m_cursor.insertText(words, format);
    }

    void insert(const Runs &runs, double points, bool italic = false)
    {
        for (const Run &run : runs) {
            QTextCharFormat format = look(points, run.bold, run.italic || italic);
            if (run.fixed)
                format.setFontFamilies({m_style.fixedFamily});
            m_cursor.insertText(run.text, format);
        }
    }

    // ---- tables

    QTextTable *table(int rows, int columns, bool ruled, const QList<double> &shares)
    {
        QTextTableFormat format;
        format.setCellPadding(ruled ? 3 : 1);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorder(ruled ? 0.5 : 0);
        format.setBorderStyle(ruled ? QTextFrameFormat::BorderStyle_Solid : QTextFrameFormat::BorderStyle_None);
        format.setBorderBrush(Qt::black);
        format.setTopMargin(6);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
        QList<QTextLength> widths;
        for (const double share : shares)
            widths << QTextLength(QTextLength::PercentageLength, 100 * share / all);
        format.setColumnWidthConstraints(widths);
        if (std::exchange(m_breaks, false))
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        return m_cursor.insertTable(rows, columns, format);
    }

    void intoCell(QTextTable *table, int row, int column)
    {
        m_cursor = table->cellAt(row, column).firstCursorPosition();
        m_fresh = true;
    }

    // Behind a table a document has an empty paragraph.
    void leave(QTextTable *table)
    {
        m_cursor = table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_fresh = true;
    }

    // ---- what papers are made of

    void addLetterhead(const Letterhead &head)
    {
        if (!head.crest.isNull()) {
            begin(blockFormat(Qt::AlignHCenter, 0));
            m_cursor.insertImage(head.crest.scaledToHeight(int(22 * perMm), Qt::SmoothTransformation));
        }
        for (const QString &above : head.above)
            line(above, look(12.5), Qt::AlignHCenter, 0);
        if (!head.office.isEmpty())
            line(head.office, look(14.5, true), Qt::AlignHCenter, 0);
        for (const QString &below : head.below)
            line(below, look(9), Qt::AlignHCenter, 0);
        if (!head.office.isEmpty()) {
            QTextBlockFormat rule = blockFormat(Qt::AlignLeft, 0);
            rule.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
            begin(rule);
        }
    }

    void add(const Title &title)
    {
        if (!title.above.isEmpty())
            line(title.above, text(), Qt::AlignHCenter, 16);
        line(title.text, look(14, true), Qt::AlignHCenter, title.above.isEmpty() ? 18 : 3);
        for (const QString &below : title.below)
            line(below, text(), Qt::AlignHCenter, 2);
    }

    void add(const Heading &heading)
    {
        QTextBlockFormat format = blockFormat(Qt::AlignLeft, 12);
        format.setHeadingLevel(heading.level);
        format.setBottomMargin(3);
        begin(format);
        m_cursor.insertText(heading.text, look(m_style.textPoints + (heading.level == 1 ? 1.5 : 0.5), heading.level < 4, heading.level > 2));
    }

    static Qt::Alignment alignmentOf(Align align)
    {
        return align == Align::Centre ? Qt::AlignHCenter : align == Align::Right ? Qt::AlignRight : align == Align::Justified ? Qt::AlignJustify : Qt::AlignLeft;
    }

    void add(const Paragraph &paragraph)
    {
        begin(blockFormat(alignmentOf(paragraph.align), 5, paragraph.indentMm * perMm + (paragraph.quoted ? 20 : 0)));
        insert(paragraph.runs, m_style.textPoints, paragraph.quoted);
    }

    void add(const ListItem &item)
    {
        begin(blockFormat(Qt::AlignLeft, 2.5, 24 + 20 * item.depth, -18));
        m_cursor.insertText(item.marker + u'\t', text());
        insert(item.runs, m_style.textPoints);
    }

    void add(const Clause &clause)
    {
        QTextTable *row = table(1, 4, false, {30, 4, clause.marker.isEmpty() ? 0.5 : 8, 130});
        const QStringList cells = {clause.label, clause.label.isEmpty() ? QString() : u":"_s, clause.marker};
        for (int i = 0; i < 3; ++i) {
            intoCell(row, 0, i);
            line(cells[i], text(), Qt::AlignLeft, 0);
        }
        intoCell(row, 0, 3);
        begin(blockFormat(Qt::AlignJustify, 0));
        insert(clause.runs, m_style.textPoints);
        leave(row);
    }

    void add(const Details &details)
    {
        if (details.lines.empty())
            return;
        QTextTable *rows = table(int(details.lines.size()), 3, false, {details.labelMm, 4, 170 - details.indentMm - details.labelMm});
        for (int i = 0; i < int(details.lines.size()); ++i) {
            const QStringList cells = {details.lines[std::size_t(i)].label, u":"_s, details.lines[std::size_t(i)].value};
            for (int column = 0; column < 3; ++column) {
                intoCell(rows, i, column);
                line(cells[column], text(), Qt::AlignLeft, 0);
            }
        }
        leave(rows);
    }

    void add(const PaperTable &paperTable)
    {
        const bool hasHead = std::any_of(paperTable.columns.begin(), paperTable.columns.end(), [](const auto &column) { return !column.head.isEmpty(); });
        const int rows = int(paperTable.rows.size()) + hasHead;
        if (rows == 0)
            return;
        QList<double> shares;
        for (const PaperTable::Column &column : paperTable.columns)
            shares << column.share;
        QTextTable *made = table(rows, int(paperTable.columns.size()), paperTable.ruled, shares);
        for (int i = 0; i < int(paperTable.columns.size()); ++i) {
            const PaperTable::Column &column = paperTable.columns[std::size_t(i)];
            if (hasHead) {
                intoCell(made, 0, i);
                line(column.head, look(m_style.textPoints - 1, true), Qt::AlignHCenter, 0);
            }
            for (int row = 0; row < int(paperTable.rows.size()); ++row) {
                intoCell(made, row + hasHead, i);
                begin(blockFormat(column.centred || (column.zigzag && row % 2 == 1) ? Qt::AlignHCenter : Qt::AlignLeft, 0));
                const std::vector<Runs> &cells = paperTable.rows[std::size_t(row)];
                if (std::size_t(i) < cells.size())
                    insert(cells[std::size_t(i)], m_style.textPoints - (paperTable.ruled ? 1 : 0));
            }
        }
        leave(made);
    }

    void add(const Signatures &signatures)
    {
        const std::vector<Signer> &signers = signatures.signers;
        const int odd = int(signers.size() % 2);
        QTextTable *made = table(int(signers.size() + 1) / 2, 2, false, {1, 1});
        for (int i = 0; i < int(signers.size()); ++i) {
            intoCell(made, (i + odd) / 2, (i + odd) % 2);
            const Signer &signer = signers[std::size_t(i)];
            double above = 12;
            for (const QString &said : signer.above + signer.post)
                line(said, text(), Qt::AlignHCenter, std::exchange(above, 0));
            line(signer.name, look(m_style.textPoints, true), Qt::AlignHCenter, 30 * perMm);
            for (const QString &said : signer.below)
                line(said, text(), Qt::AlignHCenter, 0);
        }
        leave(made);
    }

    void add(const PhotoGrid &grid)
    {
        if (grid.photos.empty())
            return;
        QTextTable *made = table(int(grid.photos.size() + 1) / 2, 2, false, {1, 1});
        for (int i = 0; i < int(grid.photos.size()); ++i) {
            const PhotoGrid::Photo &photo = grid.photos[std::size_t(i)];
            intoCell(made, i / 2, i % 2);
            if (!photo.picture.isNull()) {
                begin(blockFormat(Qt::AlignHCenter, 0));
                m_cursor.insertImage(photo.picture.scaled(QSize(230, 260), Qt::KeepAspectRatio, Qt::SmoothTransformation));
            }
            line(photo.caption, look(m_style.textPoints - 1), Qt::AlignHCenter, 4);
        }
        leave(made);
    }

    void add(const Spacer &spacer)
    {
        QTextBlockFormat format = blockFormat(Qt::AlignLeft, 0);
        format.setTopMargin(spacer.mm * perMm);
        begin(format);
    }

    void add(const PageBreak &) { m_breaks = true; }

    QTextCursor m_cursor;
    const PaperStyle &m_style;
    bool m_fresh = true;   // the cursor stands in an empty paragraph
    bool m_breaks = false; // what comes next begins a page
};

} // namespace

Result<> writeOdt(const Paper &paper, const PaperStyle &style, const QString &path)
{
    QTextDocument document;
    document.setMetaInformation(QTextDocument::DocumentTitle, paper.title);
    document.setUndoRedoEnabled(false);
    OdtMaker(document, style).write(paper);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    const bool written = writer.write(&document);
    QSaveFile file(path);
    if (!written || !file.open(QIODevice::WriteOnly) || file.write(buffer.data()) != buffer.size() || !file.commit())
        return fail(Error::Kind::Storage, Text::tr("The paper could not be written to %1: %2. Choose another folder.").arg(path, file.errorString()));
    return {};
}

} // namespace simpul
