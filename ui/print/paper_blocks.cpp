// What each block of a paper becomes: slices that stay whole on a page.
#include "ui/print/paper_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace simpul {

static constexpr double signatureMm = 30; // room for a signature

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

// ---- blocks

void PaperLayout::addBlock(const Title &title)
{
    const std::size_t before = m_slices.size();
    const auto addCentred = [this](const QString &text, const QFont &look, double gap) {
        addLines(layOut({{text}}, look, width(), Qt::AlignHCenter), 0, gap);
    };
    if (!title.above.isEmpty())
        addCentred(title.above, font(m_style.textPoints), pt(16));
    addCentred(title.text, font(14, true), pt(title.above.isEmpty() ? 18 : 3));
    double gap = 2;
    for (const QString &line : title.below) {
        if (!line.isEmpty())
            addCentred(line, font(m_style.textPoints), pt(gap));
        gap = line.isEmpty() ? 9 : 2;
    }
    keepTogether(before);
    m_slices[before]->outlineLevel = 0;
    m_slices[before]->outlineText = title.text;
}

void PaperLayout::addBlock(const Heading &heading)
{
    const double points = m_style.textPoints + (heading.level == 1 ? 1.5 : heading.level == 2 ? 0.5 : 0);
    const std::size_t before = m_slices.size();
    addLines(layOut({{heading.text}}, font(points, heading.level < 4, heading.level > 2), width()), 0, pt(heading.level == 1 ? 14 : 10));
    keepTogether(before);
    m_slices[before]->outlineLevel = heading.level;
    m_slices[before]->outlineText = heading.text;
}

static Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Centre: return Qt::AlignHCenter;
    case Align::Right: return Qt::AlignRight;
    case Align::Justified: return Qt::AlignJustify;
    case Align::Left: break;
    }
    return Qt::AlignLeft;
}

void PaperLayout::addBlock(const Paragraph &paragraph)
{
    const double quoted = paragraph.quoted ? pt(20) : 0;
    const double x = quoted + mm(paragraph.indentMm);
    const QFont look = font(m_style.textPoints, false, paragraph.quoted);
    const std::size_t before = m_slices.size();
    addLines(layOut(paragraph.runs, look, width() - x - quoted, alignmentOf(paragraph.align)), x, pt(5));
    if (paragraph.leads)
        keepTogether(before);
}

void PaperLayout::addBlock(const ListItem &item)
{
    const double markerX = pt(6 + 20.0 * item.depth);
    const Text marker = layOut({{item.marker}}, font(m_style.textPoints), pt(60));
    const double textX = markerX + std::max(pt(18), marker->lineAt(0).naturalTextWidth() + pt(5));
    addLines(layOut(item.runs, font(m_style.textPoints), width() - textX), textX, pt(2.5), {{marker, markerX}});
}

void PaperLayout::addBlock(const Clause &clause)
{
    const double colonX = mm(30);
    const double markerX = mm(34);
    const QFont look = font(m_style.textPoints);
    Cells beside;
    if (!clause.label.isEmpty())
        beside = {{layOut({{clause.label}}, look, colonX), 0}, {layOut({{QStringLiteral(":")}}, look, pt(9)), colonX}};
    double textX = markerX;
    if (!clause.marker.isEmpty()) {
        beside.push_back({layOut({{clause.marker}}, look, pt(60)), markerX});
        textX += std::max(pt(18), beside.back().text->lineAt(0).naturalTextWidth() + pt(5));
    }
    addLines(layOut(clause.runs, look, width() - textX, Qt::AlignJustify), textX, pt(4), beside);
}

void PaperLayout::addBlock(const Details &details)
{
    const double labelX = mm(details.indentMm);
    const double colonX = labelX + mm(details.labelMm);
    const double valueX = colonX + pt(9);
    const QFont look = font(m_style.textPoints);
    Grid grid;
    grid.gap = pt(2.5);
    std::vector<Slice> rows;
    for (const Details::Line &line : details.lines) {
        const Cells cells = {{layOut({{line.label}}, look, colonX - labelX - pt(6)), labelX},
                             {layOut({{QStringLiteral(":")}}, look, pt(9)), colonX},
                             {layOut({{line.value}}, look, width() - valueX), valueX}};
        addRow(cells, grid, rows);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].gap = i == 0 ? pt(details.indentMm > 0 ? 5 : 14) : rows[i].gap;
        addSlice(std::move(rows[i]));
    }
}

// ---- tables

static bool hasHead(const PaperTable &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const PaperTable::Column &column) { return !column.head.isEmpty(); });
}

void PaperLayout::addBlock(const PaperTable &table)
{
    double shares = 0;
    for (const PaperTable::Column &column : table.columns)
        shares += column.share;
    Grid grid;
    grid.padding = table.ruled ? pt(4) : 0;
    grid.gap = table.ruled ? 0 : pt(2.5);
    grid.least = mm(table.rowMm);
    grid.ruled = table.ruled;
    grid.edges = {0};
    for (const PaperTable::Column &column : table.columns)
        grid.edges.push_back(grid.edges.back() + width() * column.share / shares);

    std::vector<Slice> slices;
    if (hasHead(table)) {
        addTableHead(table, grid, slices);
        grid.table = int(m_tableHeads.size()) - 1;
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        addRow(cellsOf(table.columns, grid, table.rows[row], row), grid, slices);
    if (slices.empty())
        return;
    slices.front().gap = pt(6);
    slices.back().keepWithNext = false;
    for (Slice &slice : slices)
        addSlice(std::move(slice));
    if (table.fillsPage) {
        m_filling = Filling{table.columns, grid, table.rows.size(), m_slices.size() - 1};
    }
}

PaperLayout::Cells PaperLayout::cellsOf(const std::vector<PaperTable::Column> &columns, const Grid &grid, const std::vector<Runs> &row,
                                         std::size_t number) const
{
    const QFont look = font(m_style.textPoints - (grid.ruled ? 1 : 0));
    Cells cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double cellWidth = grid.edges[i + 1] - grid.edges[i] - 2 * grid.padding;
        const double shift = columns[i].zigzag && number % 2 == 1 ? cellWidth / 2 : 0;
        const Qt::Alignment alignment = columns[i].centred ? Qt::AlignHCenter : Qt::AlignLeft;
        cells.push_back({layOut(i < row.size() ? row[i] : Runs(), look, cellWidth - shift, alignment),
                         grid.edges[i] + grid.padding + shift});
    }
    return cells;
}

void PaperLayout::addTableHead(const PaperTable &table, const Grid &grid, std::vector<Slice> &to)
{
    Cells heads;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const double cellWidth = grid.edges[i + 1] - grid.edges[i] - 2 * grid.padding;
        heads.push_back({layOut({{table.columns[i].head}}, font(m_style.textPoints - 1, true), cellWidth, Qt::AlignHCenter),
                         grid.edges[i] + grid.padding});
    }
    addRow(heads, grid, to);
    for (Slice &slice : to)
        slice.keepWithNext = true;
    // A head that is taller than a third of a page is not worth repeating: its last line stands for it.
    m_tableHeads.push_back(std::make_unique<Slice>(to.back()));
    m_tableHeads.back()->gap = 0;
}

// A row stays whole unless it is tall; then it may break between any two of its lines.
void PaperLayout::addRow(const Cells &cells, const Grid &grid, std::vector<Slice> &to) const
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
PaperLayout::Slice PaperLayout::rowSlice(const Cells &cells, const Grid &grid, int from, int to, int lines) const
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
    if (from == 0 && to == lines)
        slice.height = std::max(slice.height, grid.least);
    slice.gap = from == 0 ? grid.gap : 0;
    slice.table = grid.table;
    slice.paint = [this, cells, edges = grid.ruled ? grid.edges : std::vector<double>(), from, to, lines, above, height = slice.height](QPainter &painter, const Place &place) {
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

// ---- signatures

void PaperLayout::addBlock(const Signatures &block)
{
    const std::vector<Signer> &signers = block.signers;
    if (signers.empty())
        return;
    // The last lines above go along, so that no page has signatures only.
    if (!m_slices.empty() && !m_slices.back()->breaksPage)
        m_slices.back()->keepWithNext = true;
    std::size_t next = 0;
    if (signers.size() % 2 == 1)
        addSignatureRow(nullptr, &signers[next++]);
    for (; next < signers.size(); next += 2)
        addSignatureRow(&signers[next], &signers[next + 1]);
}

// Post, room and name stand at the same height on both sides.
void PaperLayout::addSignatureRow(const Signer *left, const Signer *right)
{
    struct Side {
        double x = 0;
        std::vector<Text> above;
        std::vector<Text> below;
    };
    const double sideWidth = width() / 2 - pt(6);
    const auto tallOf = [this](const std::vector<Text> &lines) {
        double tall = 0;
        for (const Text &line : lines)
            tall += textHeight(*line);
        return tall;
    };
    std::vector<Side> sides;
    double aboveTall = 0;
    double belowTall = 0;
    for (const Signer *signer : {left, right}) {
        if (!signer)
            continue;
        Side side{signer == left ? 0 : width() / 2 + pt(6), {}, {}};
        const auto lay = [&](const QString &line, bool bold) { return layOut({{line}}, font(m_style.textPoints, bold), sideWidth, Qt::AlignHCenter); };
        for (const QString &line : signer->above + signer->post)
            side.above.push_back(lay(line, false));
        side.below.push_back(lay(signer->name, true));
        for (const QString &line : signer->below)
            side.below.push_back(lay(line, false));
        aboveTall = std::max(aboveTall, tallOf(side.above));
        belowTall = std::max(belowTall, tallOf(side.below));
        sides.push_back(std::move(side));
    }
    const double toName = aboveTall + mm(signatureMm);
    Slice slice;
    slice.gap = pt(18);
    slice.height = toName + belowTall;
    slice.paint = [sides, toName](QPainter &painter, const Place &place) {
        const auto paintAll = [&painter](const std::vector<Text> &lines, QPointF at) {
            for (const Text &line : lines)
                at.ry() = paintLines(painter, *line, 0, line->lineCount(), at);
        };
        for (const Side &side : sides) {
            paintAll(side.above, place.at + QPointF(side.x, 0));
            paintAll(side.below, place.at + QPointF(side.x, toName));
        }
    };
    addSlice(std::move(slice));
}

// ---- photos

void PaperLayout::addBlock(const PhotoGrid &grid)
{
    const std::span<const PhotoGrid::Photo> photos = grid.photos;
    for (std::size_t i = 0; i < photos.size(); i += 2)
        addPhotoRow(photos.subspan(i, std::min<std::size_t>(2, photos.size() - i)));
}

// Two rows and a heading fill a page.
void PaperLayout::addPhotoRow(std::span<const PhotoGrid::Photo> photos)
{
    const double between = mm(6);
    const double side = (width() - between) / 2;
    struct Shown {
        QImage picture;
        Text caption;
    };
    std::vector<Shown> shown;
    double captionTall = 0;
    for (const PhotoGrid::Photo &photo : photos) {
        shown.push_back({photo.picture, layOut({{photo.caption}}, font(m_style.textPoints - 1), side, Qt::AlignHCenter)});
        captionTall = std::max(captionTall, std::min(textHeight(*shown.back().caption), mm(25)));
    }
    const double most = (room() - mm(40)) / 2 - captionTall - pt(4);
    double pictureTall = 0;
    for (const Shown &one : shown) {
        if (!one.picture.isNull())
            pictureTall = std::max(pictureTall, QSizeF(one.picture.size()).scaled(side, most, Qt::KeepAspectRatio).height());
    }
    Slice slice;
    slice.gap = pt(8);
    slice.height = pictureTall + pt(4) + captionTall;
    slice.paint = [this, shown, side, between, pictureTall, captionTall](QPainter &painter, const Place &place) {
        QPointF at = place.at;
        for (const Shown &one : shown) {
            if (!one.picture.isNull()) {
                const QSizeF size = QSizeF(one.picture.size()).scaled(side, pictureTall, Qt::KeepAspectRatio);
                painter.drawImage(QRectF(at + QPointF((side - size.width()) / 2, pictureTall - size.height()), size), one.picture);
            }
            int lines = 0;
            for (double tall = 0; lines < one.caption->lineCount() && tall + lineStep(*one.caption, lines) <= captionTall + 1; ++lines)
                tall += lineStep(*one.caption, lines);
            paintLines(painter, *one.caption, 0, lines, at + QPointF(0, pictureTall + pt(4)));
            at.rx() += side + between;
        }
    };
    addSlice(std::move(slice));
}

void PaperLayout::addBlock(const Spacer &spacer)
{
    Slice slice;
    slice.gap = mm(spacer.mm);
    slice.paint = [](QPainter &, const Place &) {};
    slice.keepWithNext = true;
    addSlice(std::move(slice));
}

void PaperLayout::addBlock(const PageBreak &)
{
    Slice slice;
    slice.breaksPage = true;
    addSlice(std::move(slice));
}

} // namespace simpul
