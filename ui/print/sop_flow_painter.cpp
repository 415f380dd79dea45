#include "ui/print/sop_flow_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace simpul {

namespace {

constexpr double headLength = 2.1;
constexpr double headWidth = 1.5;
constexpr double lineWidth = 0.3;

class FlowPainter
{
public:
    FlowPainter(QPainter &painter, QPointF corner, const SopInk &ink) : m_painter(painter), m_corner(corner), m_ink(ink) {}

    void paint(const SopPage &page)
    {
        m_painter.save();
        m_painter.setPen(QPen(m_ink.line, lineWidth * m_ink.unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (const SopPage::Word &word : page.words)
            m_painter.fillRect(at(word.at), m_ink.ground);
        for (const auto &[from, to] : page.joints)
            m_painter.drawLine(at(from), at(to));
        for (const SopLine &line : page.lines)
            paintLine(line);
        for (const SopPage::Symbol &symbol : page.symbols)
            paintSymbol(symbol);
        for (const SopPage::Word &word : page.words)
            write(word.at, word.exit == SopExit::Yes ? m_ink.yes : m_ink.no);
        m_painter.restore();
    }

private:
    QPointF at(QPointF point) const { return m_corner + point * m_ink.unit; }
    QRectF at(const QRectF &area) const { return {at(area.topLeft()), area.size() * m_ink.unit}; }

    // The line ends within its head, whose tip alone touches the symbol.
    void paintLine(const SopLine &line)
    {
        QPolygonF points;
        for (const QPointF &point : line.points)
            points << at(point);
        const QPointF tip = line.points.back();
        const QPointF way = tip - line.points[line.points.size() - 2];
        const QPointF ahead = way / std::max(std::abs(way.x()) + std::abs(way.y()), 0.001);
        const QPointF aside(-ahead.y(), ahead.x());
        points.back() = at(tip - ahead * headLength / 2);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(points);
        const QPolygonF head{at(tip), at(tip - ahead * headLength + aside * headWidth / 2), at(tip - ahead * headLength - aside * headWidth / 2)};
        QPainterPath path;
        path.addPolygon(head);
        path.closeSubpath();
        m_painter.fillPath(path, m_ink.line);
    }

    void paintSymbol(const SopPage::Symbol &symbol)
    {
        const QRectF area = at(symbol.at);
        m_painter.setBrush(m_ink.ground);
        switch (symbol.shape) {
        case SopShape::Capsule: m_painter.drawRoundedRect(area, area.height() / 2, area.height() / 2); break;
        case SopShape::Box: m_painter.drawRect(area); break;
        case SopShape::Diamond:
            m_painter.drawPolygon(QPolygonF{QPointF(area.center().x(), area.top()), QPointF(area.right(), area.center().y()),
                                            QPointF(area.center().x(), area.bottom()), QPointF(area.left(), area.center().y())});
            break;
        case SopShape::Pentagon: paintPentagon(area); break;
        }
        if (!symbol.letter.isEmpty())
            write(symbol.at.adjusted(0, 0, 0, -symbol.at.height() * 0.22), symbol.letter);
    }

    // The off-page connector: a box that points down.
    void paintPentagon(const QRectF &area)
    {
        const double shoulder = area.top() + area.height() * 0.6;
        m_painter.drawPolygon(QPolygonF{area.topLeft(), area.topRight(), QPointF(area.right(), shoulder), QPointF(area.center().x(), area.bottom()),
                                        QPointF(area.left(), shoulder)});
    }

    void write(const QRectF &area, const QString &text)
    {
        const QPen pen = m_painter.pen();
        m_painter.setPen(m_ink.letter);
        m_painter.setFont(m_ink.font);
        m_painter.drawText(at(area), Qt::AlignCenter | Qt::TextDontClip, text);
        m_painter.setPen(pen);
    }

    QPainter &m_painter;
    QPointF m_corner;
    const SopInk &m_ink;
};

} // namespace

void paintFlow(QPainter &painter, const SopPage &page, QPointF corner, const SopInk &ink)
{
    FlowPainter(painter, corner, ink).paint(page);
}

void measureWords(SopGrid &grid, const SopInk &ink, QPaintDevice *device)
{
    const QFontMetricsF metrics(ink.font, device);
    const double room = 0.6;
    grid.yesWidth = metrics.horizontalAdvance(ink.yes) / ink.unit + room;
    grid.noWidth = metrics.horizontalAdvance(ink.no) / ink.unit + room;
    grid.wordHeight = std::min(metrics.height() / ink.unit, 3.4);
}

} // namespace simpul
