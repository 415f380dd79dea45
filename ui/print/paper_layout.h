#pragma once

#include "ui/print/paper.h"
#include "ui/print/paper_style.h"

#include <QFont>
#include <QPointF>
#include <QSizeF>

#include <functional>
#include <memory>
#include <optional>
#include <span>

class QPaintDevice;
class QPainter;
class QTextLayout;

namespace simpul {

// Where everything of a paper stands on its pages: made once for a device, then painted page by page. Breaking rules: a heading stays
// with what follows, no single line of a paragraph stays behind or is left over, the head of a table is repeated on each of its pages,
// signatures stand whole under the last lines of the text.
class PaperLayout
{
public:
    PaperLayout(const Paper &paper, const PaperStyle &style, QPaintDevice *device);
    ~PaperLayout();

    int pageCount() const { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) const;

    struct OutlineEntry {
        int level = 1;
        QString text;
        int page = 0;
        double fromTop = 0; // points
    };
    std::vector<OutlineEntry> outline() const;

private:
    // The smallest thing that stays on one page: a line of text, a row of a table, the letterhead.
    struct Place {
        QPointF at;
        bool first = false; // of its page
        bool last = false;
    };
    struct Slice {
        double height = 0;
        double gap = 0;               // above it, unless it is the first of its page
        bool keepWithNext = false;
        int table = -1;               // index into m_tableHeads, of rows
        std::function<void(QPainter &, const Place &)> paint;
        int outlineLevel = -1;        // 0: the title, 1 to 4: headings
        QString outlineText;
        bool breaksPage = false;
    };
    struct Placed {
        const Slice *slice;
        double y;
    };
    using Page = std::vector<Placed>;
    using Text = std::shared_ptr<QTextLayout>;
    struct Cell {
        Text text;
        double x = 0;
    };
    using Cells = std::vector<Cell>;
    struct Grid { // how the rows of one table stand
        std::vector<double> edges; // x of the vertical lines
        double padding = 0;
        double gap = 0;            // above each row
        int table = -1;
        double least = 0;          // height of a row
        bool ruled = false;
    };

    // Makes slices of blocks.
    void addLetterhead(const Letterhead &head);
    Text officeLine(const QString &office, double textWidth) const;
    void addBlock(const Title &title);
    void addBlock(const Heading &heading);
    void addBlock(const Paragraph &paragraph);
    void addBlock(const ListItem &item);
    void addBlock(const Clause &clause);
    void addBlock(const Details &details);
    void addBlock(const PaperTable &table);
    void addBlock(const Signatures &signatures);
    void addBlock(const PhotoGrid &grid);
    void addBlock(const Spacer &spacer);
    void addBlock(const PageBreak &pageBreak);
    void addLines(const Text &text, double x, double gap, const Cells &beside = {}); // `beside` its first line
    void addSlice(Slice slice) { m_slices.push_back(std::make_unique<Slice>(std::move(slice))); }
    void keepTogether(std::size_t from); // these slices with the one that comes next
    void addSignatureRow(const Signer *left, const Signer *right);
    void addPhotoRow(std::span<const PhotoGrid::Photo> photos);
    Cells cellsOf(const std::vector<PaperTable::Column> &columns, const Grid &grid, const std::vector<Runs> &row, std::size_t number) const;
    void addTableHead(const PaperTable &table, const Grid &grid, std::vector<Slice> &to);
    void addRow(const Cells &cells, const Grid &grid, std::vector<Slice> &to) const;
    Slice rowSlice(const Cells &cells, const Grid &grid, int from, int to, int lines) const;
    Text layOut(const Runs &runs, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeft) const;
    double lineStep(const QTextLayout &text, int line) const;
    static double paintLines(QPainter &painter, const QTextLayout &text, int from, int to, QPointF at); // the y below them
    double textHeight(const QTextLayout &text) const;

    // Puts slices on pages.
    void breakIntoPages();
    void fillPage();
    void place(const Slice &slice);

    QFont font(double points, bool bold = false, bool italic = false) const;
    double pt(double points) const { return points * m_perPoint; }
    double mm(double millimetres) const { return pt(millimetres * 72 / 25.4); }
    double width() const;
    double room() const;

    void paintFoot(QPainter &painter, int page) const;

    PaperStyle m_style;
    QPaintDevice *m_device;
    double m_perPoint;
    QSizeF m_size; // of the page, in device units
    QString m_security;
    QString m_footLeft;
    QString m_pageOf;
    std::vector<std::unique_ptr<Slice>> m_slices;
    std::vector<std::unique_ptr<Slice>> m_tableHeads;
    std::vector<Page> m_pages;
    double m_y = 0; // while pages are filled
    struct Filling {
        std::vector<PaperTable::Column> columns;
        Grid grid;
        std::size_t rows; // so far
        std::size_t last; // the slice of the last one
    };
    std::optional<Filling> m_filling;
    QString m_title;
};

} // namespace simpul
