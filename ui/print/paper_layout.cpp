#include "ui/print/paper_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace simpul {

static constexpr double lineSpacing = 1.12;
static const QColor red(163, 0, 0);
static const QColor grey(85, 85, 85); // opaque: PDF/A-1 knows no transparency

PaperLayout::PaperLayout(const Paper &paper, const PaperStyle &style, QPaintDevice *device)
    : m_style(style), m_device(device), m_perPoint(device->logicalDpiX() / 72.0), m_size(device->width(), device->height()),
      m_security(paper.security), m_footLeft(paper.footLeft), m_pageOf(paper.pageOf)
{
    addLetterhead(paper.letterhead);
    addTitle(paper);
    for (const Block &block : paper.blocks)
        std::visit([this](const auto &known) { addBlock(known); }, block);
    breakIntoPages();
}

PaperLayout::~PaperLayout() = default;

QFont PaperLayout::font(double points, bool bold, bool italic) const
{
    QFont font(m_style.family);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double PaperLayout::width() const
{
    return m_size.width() - mm(m_style.marginsMm.left()) - mm(m_style.marginsMm.right());
}

double PaperLayout::room() const
{
    return m_size.height() - mm(m_style.marginsMm.top()) - mm(m_style.marginsMm.bottom());
}

// ---- text

PaperLayout::Text PaperLayout::layOut(const Runs &runs, const QFont &base, double textWidth, Qt::Alignment alignment) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        if (run.bold || run.italic || run.fixed) {
            QFont look = base;
            look.setBold(base.bold() || run.bold);
            look.setItalic(base.italic() || run.italic);
            if (run.fixed)
                look.setFamilies({m_style.fixedFamily});
            if (run.fixed)
                look.setPointSizeF(base.pointSizeF() * 0.9);
            QTextCharFormat format;
            format.setFont(look);
            formats << QTextLayout::FormatRange{int(text.size()), int(run.text.size()), format};
        }
        text += run.text;
    }
    auto layout = std::make_shared<QTextLayout>(text, base, m_device);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(std::max(textWidth, pt(10)));
    layout->endLayout();
    return layout;
}

double PaperLayout::lineStep(const QTextLayout &text, int line) const
{
    return text.lineAt(line).height() * lineSpacing;
}

double PaperLayout::textHeight(const QTextLayout &text) const
{
    double height = 0;
    for (int i = 0; i < text.lineCount(); ++i)
        height += lineStep(text, i);
    return height;
}

static double paintLines(QPainter &painter, const QTextLayout &text, int from, int to, QPointF at)
{
    for (int i = from; i < std::min(to, text.lineCount()); ++i) {
        const QTextLine line = text.lineAt(i);
        line.draw(&painter, at);
        at.ry() += line.height() * lineSpacing;
    }
    return at.y();
}

// One slice a line; the first two and the last two stay together.
void PaperLayout::addLines(const Text &text, double x, double gap, const Text &marker, double markerX)
{
    const int lines = text->lineCount();
    for (int i = 0; i < lines; ++i) {
        auto slice = std::make_unique<Slice>();
        slice->height = lineStep(*text, i);
        slice->gap = i == 0 ? gap : 0;
        slice->keepWithNext = lines > 1 && (i == 0 || i == lines - 2);
        slice->paint = [text, i, x, marker, markerX](QPainter &painter, const Place &place) {
            if (i == 0 && marker)
                paintLines(painter, *marker, 0, 1, place.at + QPointF(markerX, 0));
            paintLines(painter, *text, i, i + 1, place.at + QPointF(x, 0));
        };
        m_slices.push_back(std::move(slice));
    }
}

void PaperLayout::keepTogether(std::size_t from)
{
    for (std::size_t i = from; i < m_slices.size(); ++i)
        m_slices[i]->keepWithNext = true;
}

// ---- the top of the first page

// A long name becomes a little smaller before it takes a second line.
PaperLayout::Text PaperLayout::officeLine(const QString &office, double textWidth) const
{
    for (const double points : {14.5, 13.5, 12.5}) {
        const Text line = layOut({{office}}, font(points, true), textWidth, Qt::AlignHCenter);
        if (line->lineCount() == 1)
            return line;
    }
    return layOut({{office}}, font(14.5, true), textWidth, Qt::AlignHCenter);
}

// The crest is 22 mm high; a thick and a thin rule close the letterhead.
void PaperLayout::addLetterhead(const Letterhead &head)
{
    const double side = mm(21); // of the crest, and as much on the right so that the lines stand in the middle
    const double textWidth = width() - 2 * side;
    std::vector<Text> lines;
    for (const QString &line : head.above)
        lines.push_back(layOut({{line}}, font(12.5), textWidth, Qt::AlignHCenter));
    if (!head.office.isEmpty())
        lines.push_back(officeLine(head.office, textWidth));
    for (const QString &line : head.below)
        lines.push_back(layOut({{line}}, font(9), textWidth, Qt::AlignHCenter));
    if (lines.empty())
        return;

    double textTall = 0;
    for (const Text &line : lines)
        textTall += textHeight(*line);
    const double crestTall = head.crest.isNull() ? 0 : mm(22);
    const double tall = std::max(textTall, crestTall);

    auto slice = std::make_unique<Slice>();
    slice->height = tall + pt(11);
    slice->keepWithNext = true;
    slice->paint = [this, lines, textTall, tall, side, crest = head.crest](QPainter &painter, const Place &place) {
        if (!crest.isNull()) {
            const QSizeF size = QSizeF(crest.size()).scaled(mm(20), mm(22), Qt::KeepAspectRatio);
            painter.drawImage(QRectF(place.at + QPointF(0, (tall - size.height()) / 2), size), crest);
        }
        QPointF at = place.at + QPointF(side, (tall - textTall) / 2);
        for (const Text &line : lines)
            at.ry() = paintLines(painter, *line, 0, line->lineCount(), at);
        const QPointF rule = place.at + QPointF(0, tall + pt(6));
        painter.fillRect(QRectF(rule, QSizeF(width(), pt(1.8))), Qt::black);
        painter.fillRect(QRectF(rule + QPointF(0, pt(3.2)), QSizeF(width(), pt(0.5))), Qt::black);
    };
    m_slices.push_back(std::move(slice));
}

void PaperLayout::addTitle(const Paper &paper)
{
    const std::size_t before = m_slices.size();
    if (!paper.kind.isEmpty())
        addLines(layOut({{paper.kind}}, font(m_style.textPoints), width(), Qt::AlignHCenter), 0, pt(16));
    keepTogether(before);
    addLines(layOut({{paper.title}}, font(14, true), width(), Qt::AlignHCenter), 0, pt(paper.kind.isEmpty() ? 18 : 3));
}

// ---- blocks

void PaperLayout::addBlock(const Heading &heading)
{
    const double points = m_style.textPoints + (heading.level == 1 ? 1.5 : heading.level == 2 ? 0.5 : 0);
    const std::size_t before = m_slices.size();
    addLines(layOut({{heading.text}}, font(points, heading.level < 4, heading.level > 2), width()), 0, pt(heading.level == 1 ? 14 : 10));
    keepTogether(before);
    m_slices[before]->headingLevel = heading.level;
    m_slices[before]->headingText = heading.text;
}

void PaperLayout::addBlock(const Paragraph &paragraph)
{
    const double x = paragraph.quoted ? pt(20) : 0;
    addLines(layOut(paragraph.runs, font(m_style.textPoints, false, paragraph.quoted), width() - 2 * x), x, pt(5));
}

void PaperLayout::addBlock(const ListItem &item)
{
    const double markerX = pt(6 + 20.0 * item.depth);
    const Text marker = layOut({{item.marker}}, font(m_style.textPoints), pt(60));
    const double textX = markerX + std::max(pt(18), marker->lineAt(0).naturalTextWidth() + pt(5));
    addLines(layOut(item.runs, font(m_style.textPoints), width() - textX), textX, pt(2.5), marker, markerX);
}

void PaperLayout::addBlock(const Details &details)
{
    const double colonX = mm(45);
    const double valueX = colonX + pt(9);
    const QFont look = font(m_style.textPoints);
    Grid grid;
    grid.gap = pt(2.5);
    std::vector<Slice> rows;
    for (const Details::Line &line : details.lines) {
        const std::vector<Cell> cells = {{layOut({{line.label}}, look, colonX - pt(6)), 0},
                                         {layOut({{QStringLiteral(":")}}, look, pt(9)), colonX},
                                         {layOut({{line.value}}, look, width() - valueX), valueX}};
        addRow(cells, grid, rows);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].gap = i == 0 ? pt(14) : rows[i].gap;
        m_slices.push_back(std::make_unique<Slice>(std::move(rows[i])));
    }
}

void PaperLayout::addBlock(const PaperTable &table)
{
    double shares = 0;
    for (const PaperTable::Column &column : table.columns)
        shares += column.share;
    Grid grid;
    grid.padding = pt(4);
    grid.table = int(m_tableHeads.size());
    grid.edges = {0};
    for (const PaperTable::Column &column : table.columns)
        grid.edges.push_back(grid.edges.back() + width() * column.share / shares);

    const auto cellAt = [&](std::size_t i, const Runs &runs, bool head) {
        const double cellWidth = grid.edges[i + 1] - grid.edges[i] - 2 * grid.padding;
        const bool centred = head || table.columns[i].centred;
        return Cell{layOut(runs, font(m_style.textPoints - 1, head), cellWidth, centred ? Qt::AlignHCenter : Qt::AlignLeft),
                    grid.edges[i] + grid.padding};
    };

    std::vector<Cell> heads;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        heads.push_back(cellAt(i, {{table.columns[i].head}}, true));
    Grid headGrid = grid;
    headGrid.table = -1;
    std::vector<Slice> slices;
    addRow(heads, headGrid, slices);
    for (Slice &slice : slices)
        slice.keepWithNext = true;
    // A head that is taller than a third of a page is not worth repeating: its last line stands for it.
    m_tableHeads.push_back(std::make_unique<Slice>(slices.back()));
    m_tableHeads.back()->gap = 0;
    slices.front().gap = pt(6);

    for (const std::vector<Runs> &row : table.rows) {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cells.push_back(cellAt(i, i < row.size() ? row[i] : Runs(), false));
        addRow(cells, grid, slices);
    }
    slices.back().keepWithNext = false;
    for (Slice &slice : slices)
        m_slices.push_back(std::make_unique<Slice>(std::move(slice)));
}

// A row stays whole unless it is tall; then it may break between any two of its lines.
void PaperLayout::addRow(const std::vector<Cell> &cells, const Grid &grid, std::vector<Slice> &to)
{
    int lines = 1;
    double tall = 0;
    for (const Cell &cell : cells) {
        lines = std::max(lines, cell.text->lineCount());
        tall = std::max(tall, textHeight(*cell.text));
    }
    if (tall < room() / 3) {
        to.push_back(rowSlice(cells, grid, 0, lines, lines));
        return;
    }
    for (int i = 0; i < lines; ++i) {
        to.push_back(rowSlice(cells, grid, i, i + 1, lines));
        to.back().keepWithNext = i == 0 || i == lines - 2;
    }
}

// Lines [from, to) of every cell; `lines` is how many the row has.
PaperLayout::Slice PaperLayout::rowSlice(const std::vector<Cell> &cells, const Grid &grid, int from, int to, int lines) const
{
    double tall = 0;
    for (const Cell &cell : cells) {
        double cellTall = 0;
        for (int i = from; i < std::min(to, cell.text->lineCount()); ++i)
            cellTall += lineStep(*cell.text, i);
        tall = std::max(tall, cellTall);
    }
    const double above = from == 0 ? grid.padding : 0;
    const double below = to == lines ? grid.padding : 0;

    Slice slice;
    slice.height = above + tall + below;
    slice.gap = from == 0 ? grid.gap : 0;
    slice.table = grid.table;
    slice.paint = [this, cells, edges = grid.edges, from, to, lines, above, height = slice.height](QPainter &painter, const Place &place) {
        for (const Cell &cell : cells)
            paintLines(painter, *cell.text, from, to, place.at + QPointF(cell.x, above));
        if (edges.empty())
            return;
        painter.setPen(QPen(Qt::black, pt(0.5)));
        const QPointF left = place.at + QPointF(edges.front(), 0);
        const QPointF right = place.at + QPointF(edges.back(), 0);
        if (from == 0 || place.first)
            painter.drawLine(left, right);
        if (to == lines || place.last)
            painter.drawLine(left + QPointF(0, height), right + QPointF(0, height));
        for (const double edge : edges)
            painter.drawLine(place.at + QPointF(edge, 0), place.at + QPointF(edge, height));
    };
    return slice;
}

// ---- pages

void PaperLayout::breakIntoPages()
{
    m_pages.emplace_back();
    for (std::size_t i = 0; i < m_slices.size();) {
        std::size_t end = i;
        double needed = 0;
        do {
            needed += (end == i && m_pages.back().empty() ? 0 : m_slices[end]->gap) + m_slices[end]->height;
        } while (m_slices[end++]->keepWithNext && end < m_slices.size());
        if (!m_pages.back().empty() && m_y + needed > room() && needed < room())
            m_pages.emplace_back();
        for (; i < end; ++i)
            place(*m_slices[i]);
    }
}

void PaperLayout::place(const Slice &slice)
{
    const auto put = [this](const Slice &what) {
        if (m_pages.back().empty())
            m_y = 0;
        else
            m_y += what.gap;
        m_pages.back().push_back({&what, m_y});
        m_y += what.height;
    };
    if (!m_pages.back().empty() && m_y + slice.gap + slice.height > room())
        m_pages.emplace_back();
    if (m_pages.back().empty() && slice.table >= 0)
        put(*m_tableHeads[std::size_t(slice.table)]);
    put(slice);
}

std::vector<PaperLayout::OutlineEntry> PaperLayout::outline() const
{
    std::vector<OutlineEntry> entries;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placed &placed : m_pages[page]) {
            if (placed.slice->headingLevel == 0)
                continue;
            const double y = mm(m_style.marginsMm.top()) + placed.y;
            entries.push_back({placed.slice->headingLevel, placed.slice->headingText, int(page), y / m_perPoint});
        }
    }
    return entries;
}

void PaperLayout::paint(QPainter &painter, int page) const
{
    const Page &slices = m_pages[std::size_t(page)];
    const QPointF corner(mm(m_style.marginsMm.left()), mm(m_style.marginsMm.top()));
    for (std::size_t i = 0; i < slices.size(); ++i) {
        painter.setPen(Qt::black);
        slices[i].slice->paint(painter, {corner + QPointF(0, slices[i].y), i == 0, i + 1 == slices.size()});
    }
    if (!m_security.isEmpty()) {
        painter.setFont(font(12, true));
        painter.setPen(m_security.endsWith(u'R') ? red : QColor(Qt::black));
        painter.drawText(QPointF(corner.x(), mm(m_style.securityMm)), m_security);
    }
    paintFoot(painter, page);
}

void PaperLayout::paintFoot(QPainter &painter, int page) const
{
    const double y = m_size.height() - mm(m_style.footMm);
    const double left = mm(m_style.marginsMm.left());
    const QString pageText = m_pageOf.arg(page + 1).arg(pageCount());
    const QFont pageFont = font(8.5);
    const double pageWidth = QFontMetricsF(pageFont, m_device).horizontalAdvance(pageText);
    painter.setFont(pageFont);
    painter.setPen(Qt::black);
    painter.drawText(QPointF(left + width() - pageWidth, y), pageText);

    const QFont idFont = font(7);
    const QFontMetricsF metrics(idFont, m_device);
    painter.setFont(idFont);
    painter.setPen(grey);
    painter.drawText(QPointF(left, y), metrics.elidedText(m_footLeft, Qt::ElideRight, width() - pageWidth - pt(12)));
}

} // namespace simpul
