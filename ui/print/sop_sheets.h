#pragma once

#include "ui/print/paper_layout.h"
#include "ui/print/sop_flow_painter.h"
#include "ui/print/sop_paper.h"

namespace simpul {

// Where everything of an SOP paper stands on its pages: made once for a device, then painted page by page. All measures are millimetres.
class SopSheets
{
public:
    SopSheets(const SopPaperSource &source, const PaperLanguage &words, QPaintDevice *device);
    ~SopSheets();

    int pageCount() const { return int(m_identity.size() + m_layout.pages.size()); }
    bool isWhole() const { return m_layout.undrawn == 0; } // every arrow found its way
    void paint(QPainter &painter, int page) const;
    std::vector<PaperLayout::OutlineEntry> outline() const;

private:
    using Text = std::shared_ptr<QTextLayout>;
    struct Line { // of a text, in a cell
        Text text;
        int number = 0;
        double indent = 0;
        double above = 0; // free room
        Text marker = {};  // stands before it
    };
    struct Cell {
        double left = 0;
        double width = 0;
        std::vector<Line> lines = {};
        bool middle = false; // in the height of its row
    };
    struct Row { // of a table, as high as its longest cell
        double height = 0;
        std::vector<Cell> cells = {};
        bool begins = true; // false: a long row goes on
        bool ends = true;
    };

    // Texts and rows.
    QFont font(double points, bool bold = false) const;
    Text layOut(const QString &text, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeft) const;
    void addText(Cell &cell, const QString &text, const QFont &font, Qt::Alignment alignment = Qt::AlignLeft, double above = 0) const;
    void addItems(Cell &cell, const QStringList &items, const QFont &font) const;
    double heightOf(const Line &line) const;
    double heightOf(const Cell &cell) const;
    void fit(Row &row) const; // makes it as high as its longest cell
    std::vector<Row> slices(const Row &row, double highest) const;
    void paintCells(QPainter &painter, const Row &row, QPointF at) const;
    void paintEdges(QPainter &painter, const Row &row, const std::vector<double> &edges, QPointF at, bool first, bool last) const;
    void rule(QPainter &painter, QPointF from, QPointF to) const;

    // The identity box.
    void makeIdentity();
    void addFact(const char *label, const QString &value, bool bold = false);
    void addApproval();
    Row pair(const char *left, const QStringList &leftItems, const char *right, const QStringList &rightItems) const;
    double factsHeight() const;
    void paintIdentity(QPainter &painter, const std::vector<Row> &rows, bool first) const;
    void paintUnit(QPainter &painter, const QRectF &area) const;

    // The flowchart table.
    void makeColumns();
    void makeHead();
    double headPoints(const QStringList &names) const;
    void makeRows();
    Row stepRow(int step) const;
    void paintTable(QPainter &painter, int page) const;
    void paintHead(QPainter &painter, QPointF at) const;
    QString totalText() const;

    void paintFrame(QPainter &painter, int page) const;
    double width() const;
    double room() const; // from the top of the text to its bottom
    QPointF corner() const;
    QPointF onDevice(QPointF millimetres) const { return millimetres * m_unit; }
    QString say(const char *english) const { return m_words.say(english); }

    const SopPaperSource &m_source;
    const Sop &m_sop;
    const PaperLanguage &m_words;
    QPaintDevice *m_device;
    double m_unit; // of the device, for a millimetre

    std::vector<Row> m_facts;
    std::vector<std::vector<Row>> m_identity; // by page

    std::vector<double> m_edges; // of the table's columns
    std::size_t m_actors = 0;    // how many columns they have, from the third on
    Row m_head;
    double m_headTop = 0;        // height of "Pelaksana", "Mutu Baku" above the names
    std::vector<Row> m_rows;     // those of the layout
    SopInk m_ink;
    SopLayout m_layout;
};

} // namespace simpul
