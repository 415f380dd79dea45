#include "ui/forms/flow_picture.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace simpul {

static constexpr int drawAfterMs = 120;
static constexpr double pixelsPerMm = 2.6;
static constexpr double numberColumn = 10; // mm
static constexpr double narrowest = 24; // else one scrolls: names of posts are long
static constexpr double widest = 34;
static constexpr int longestName = 120; // a post; what is longer is nonsense

FlowPicture::FlowPicture(QWidget *parent) : QWidget(parent)
{
    m_untilDrawn.setSingleShot(true);
    m_untilDrawn.setInterval(drawAfterMs);
    connect(&m_untilDrawn, &QTimer::timeout, this, &FlowPicture::drawNow);
}

QFont FlowPicture::words(bool bold) const
{
    return simpul::font(TextSize::Small, bold ? QFont::DemiBold : QFont::Normal);
}

void FlowPicture::show(const Sop &sop)
{
    m_sop = sop;
    m_untilDrawn.start();
}

void FlowPicture::setRoom(int width)
{
    if (std::exchange(m_room, width) != width)
        m_untilDrawn.start();
}

void FlowPicture::drawNow()
{
    m_untilDrawn.stop();
    m_ink.unit = pixelsPerMm * textScale();
    m_ink.font = words();
    m_ink.yes = tr("Yes");
    m_ink.no = tr("No");
    spread();
    measureWords(m_grid, m_ink, this);
    const SopGrid grid = m_grid;
    m_layout = simpul::layOut(grid);
    double width = numberColumn;
    for (const double column : m_grid.columns)
        width += column;
    double height = 0;
    for (const SopPage &page : m_layout.pages)
        height += page.height;
    setFixedSize(int(width * m_ink.unit) + 2, int(height * m_ink.unit + headHeight()) + 2);
    update();
}

void FlowPicture::spread()
{
    m_grid = {};
    const int actors = std::max(1, int(m_sop.actors.size()));
    const double column = std::max(std::clamp((m_room / m_ink.unit - numberColumn - 2) / actors, narrowest, widest), longestWord());
    m_grid.columns.assign(std::size_t(actors), column);
    for (const SopStep &step : m_sop.steps) {
        std::vector<int> columns = actorsOf(m_sop, step);
        std::erase(columns, -1);
        m_grid.rows.push_back({leastSopRow, symbolOf(step), columns});
    }
    m_grid.arrows = arrowsOf(m_sop);
}

// Of the posts, with some room; in millimetres.
double FlowPicture::longestWord() const
{
    const QFontMetricsF metrics(words(true));
    double longest = 0;
    for (const SopActor &actor : m_sop.actors) {
        for (const QString &word : actor.name.left(longestName).split(u' '))
            longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    return std::min((longest + 10) / m_ink.unit, 2 * widest);
}

double FlowPicture::headHeight() const
{
    const QFontMetricsF metrics(words(true));
    double height = 2 * metrics.height();
    for (std::size_t i = 0; i < std::min(m_grid.columns.size(), std::size_t(m_sop.actors.size())); ++i) {
        const QRectF room(0, 0, m_grid.columns[i] * m_ink.unit - 4, 10000);
        height = std::max(height, metrics.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, m_sop.actors[qsizetype(i)].name.left(longestName)).height());
    }
    return height + 8;
}

double FlowPicture::topOf(const SopPage &wanted) const
{
    double top = headHeight();
    for (const SopPage &page : m_layout.pages) {
        if (&page == &wanted)
            break;
        top += page.height * m_ink.unit;
    }
    return top;
}

void FlowPicture::paintEvent(QPaintEvent *)
{
    if (m_layout.pages.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Colour::Line));
    painter.fillRect(rect(), colour(Colour::Panel));
    const double right = width() - 1;
    QTextOption wrapped(Qt::AlignCenter);
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    double x = numberColumn * m_ink.unit;
    for (std::size_t i = 0; i < m_grid.columns.size(); ++i) {
        painter.setPen(colour(Colour::Line));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        painter.setPen(colour(Colour::Ink));
        painter.setFont(words(true));
        const QRectF head(x + 2, 0, m_grid.columns[i] * m_ink.unit - 4, headHeight());
        painter.drawText(head, i < std::size_t(m_sop.actors.size()) ? m_sop.actors[qsizetype(i)].name.left(longestName) : QString(), wrapped);
        x += m_grid.columns[i] * m_ink.unit;
    }
    m_ink.line = colour(Colour::Ink);
    m_ink.ground = colour(Colour::Panel);
    m_ink.letter = colour(Colour::Ink);
    for (const SopPage &page : m_layout.pages) {
        const double top = topOf(page);
        for (std::size_t i = 0; i + 1 < page.edges.size(); ++i) {
            const double y = top + page.edges[i] * m_ink.unit;
            painter.setPen(colour(Colour::Line));
            painter.drawLine(QPointF(0, y), QPointF(right, y));
            painter.setPen(colour(Colour::Soft));
            painter.setFont(words());
            const QRectF cell(0, y, numberColumn * m_ink.unit, (page.edges[i + 1] - page.edges[i]) * m_ink.unit);
            painter.drawText(cell, Qt::AlignCenter, QString::number(page.firstRow + int(i) + 1));
        }
        paintFlow(painter, page, {numberColumn * m_ink.unit, top}, m_ink);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colour(Colour::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FlowPicture::mousePressEvent(QMouseEvent *event)
{
    for (const SopPage &page : m_layout.pages) {
        const double y = (event->position().y() - topOf(page)) / m_ink.unit;
        for (std::size_t i = 0; i + 1 < page.edges.size(); ++i) {
            if (y >= page.edges[i] && y < page.edges[i + 1])
                return Q_EMIT stepWanted(page.firstRow + int(i));
        }
    }
}

void FlowPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_untilDrawn.start();
    else if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace simpul
