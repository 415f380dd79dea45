#include "ui/print/paper_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace simpul {

static constexpr double lineSpacing = 1.12;
static const QColor red(163, 0, 0);
static const QColor grey(85, 85, 85); // opaque: PDF/A-1 knows no transparency

PaperLayout::PaperLayout(const Paper &paper, const PaperStyle &style, QPaintDevice *device)
    : m_style(style), m_device(device), m_perPoint(device->logicalDpiX() / 72.0), m_size(device->width(), device->height()),
      m_security(paper.security), m_footLeft(paper.footLeft), m_pageOf(paper.pageOf), m_title(paper.title)
{
    addLetterhead(paper.letterhead);
    for (const Block &block : paper.blocks)
        std::visit([this](const auto &known) { addBlock(known); }, block);
    breakIntoPages();
    if (m_filling)
        fillPage();
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

double PaperLayout::paintLines(QPainter &painter, const QTextLayout &text, int from, int to, QPointF at)
{
    for (int i = from; i < std::min(to, text.lineCount()); ++i) {
        const QTextLine line = text.lineAt(i);
        line.draw(&painter, at);
        at.ry() += line.height() * lineSpacing;
    }
    return at.y();
}

// One slice a line; the first two and the last two stay together.
void PaperLayout::addLines(const Text &text, double x, double gap, const Cells &beside)
{
    const int lines = text->lineCount();
    for (int i = 0; i < lines; ++i) {
        auto slice = std::make_unique<Slice>();
        slice->height = lineStep(*text, i);
        slice->gap = i == 0 ? gap : 0;
        slice->keepWithNext = lines > 1 && (i == 0 || i == lines - 2);
        slice->paint = [text, i, x, beside = i == 0 ? beside : Cells()](QPainter &painter, const Place &place) {
            for (const Cell &cell : beside)
                paintLines(painter, *cell.text, 0, 1, place.at + QPointF(cell.x, 0));
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

// ---- pages

void PaperLayout::breakIntoPages()
{
    m_pages.assign(1, {});
    m_y = 0;
    for (std::size_t i = 0; i < m_slices.size();) {
        if (m_slices[i]->breaksPage) {
            if (!m_pages.back().empty())
                m_pages.emplace_back();
            ++i;
            continue;
        }
        std::size_t end = i;
        double needed = 0;
        do {
            needed += (end == i && m_pages.back().empty() ? 0 : m_slices[end]->gap) + m_slices[end]->height;
        } while (m_slices[end++]->keepWithNext && end < m_slices.size() && !m_slices[end]->breaksPage);
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

// "7" in the first column and "7." where somebody signs.
static std::vector<Runs> emptyRow(const std::vector<PaperTable::Column> &columns, std::size_t index)
{
    const QString number = QString::number(index + 1);
    std::vector<Runs> row = {{{number}}};
    for (std::size_t i = 1; i < columns.size(); ++i)
        row.push_back({{columns[i].zigzag ? number + u'.' : QString()}});
    return row;
}

// Empty rows are put behind the last one as long as the pages do not become more.
void PaperLayout::fillPage()
{
    const std::size_t pages = m_pages.size();
    for (Filling &filling = *m_filling;; ++filling.rows, ++filling.last) {
        std::vector<Slice> row;
        addRow(cellsOf(filling.columns, filling.grid, emptyRow(filling.columns, filling.rows), filling.rows), filling.grid, row);
        row.back().keepWithNext = std::exchange(m_slices[filling.last]->keepWithNext, false);
        m_slices.insert(m_slices.begin() + qsizetype(filling.last) + 1, std::make_unique<Slice>(std::move(row.back())));
        breakIntoPages();
        if (m_pages.size() > pages)
            break;
    }
    m_slices[m_filling->last]->keepWithNext = m_slices[m_filling->last + 1]->keepWithNext;
    m_slices.erase(m_slices.begin() + qsizetype(m_filling->last) + 1);
    breakIntoPages();
}

// A paper without title and headings has one entry: itself.
std::vector<PaperLayout::OutlineEntry> PaperLayout::outline() const
{
    std::vector<OutlineEntry> entries;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placed &placed : m_pages[page]) {
            if (placed.slice->outlineLevel < 0)
                continue;
            const double y = mm(m_style.marginsMm.top()) + placed.y;
            entries.push_back({placed.slice->outlineLevel, placed.slice->outlineText, int(page), y / m_perPoint});
        }
    }
    if (entries.empty())
        entries.push_back({0, m_title, 0, 0});
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
