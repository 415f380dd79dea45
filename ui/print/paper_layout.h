#pragma once

#include "ui/print/paper.h"

#include <QFont>
#include <QMarginsF>
#include <QPageLayout>
#include <QPointF>
#include <QSizeF>

#include <functional>
#include <memory>

class QPaintDevice;
class QPainter;
class QTextLayout;

namespace simpul {

// Fonts and measures. An office's template will choose them one day.
struct PaperStyle {
    QString family = QStringLiteral("Liberation Serif");
    QString fixedFamily = QStringLiteral("Liberation Mono");
    double textPoints = 11;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QMarginsF marginsMm = {22, 15, 18, 24}; // left, top, right, bottom: of the text
    double footMm = 12;                     // baseline of the foot above the edge
    double securityMm = 11;                 // baseline of the security label below the edge
};

// Where everything of a paper stands on its pages: made once for a device, then painted page by page. Breaking rules: a heading stays
// with what follows, no single line of a paragraph stays behind or is left over, the head of a table is repeated on each of its pages.
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
        int headingLevel = 0;
        QString headingText;
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
    struct Grid { // how the rows of one table stand
        std::vector<double> edges; // x of the vertical lines; without lines if empty
        double padding = 0;
        double gap = 0;            // above each row
        int table = -1;
    };

    // Makes slices of blocks.
    void addLetterhead(const Letterhead &head);
    Text officeLine(const QString &office, double textWidth) const;
    void addTitle(const Paper &paper);
    void addBlock(const Heading &heading);
    void addBlock(const Paragraph &paragraph);
    void addBlock(const ListItem &item);
    void addBlock(const Details &details);
    void addBlock(const PaperTable &table);
    void addLines(const Text &text, double x, double gap, const Text &marker = {}, double markerX = 0);
    void keepTogether(std::size_t from); // these slices with the one that comes next
    void addRow(const std::vector<Cell> &cells, const Grid &grid, std::vector<Slice> &to);
    Slice rowSlice(const std::vector<Cell> &cells, const Grid &grid, int from, int to, int lines) const;
    Text layOut(const Runs &runs, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeft) const;
    double lineStep(const QTextLayout &text, int line) const;
    double textHeight(const QTextLayout &text) const;

    // Puts slices on pages.
    void breakIntoPages();
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
};

} // namespace simpul
