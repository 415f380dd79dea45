#include "ui/print/sop_sheets.h"

#include "ui/print/light_markdown.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

constexpr QMarginsF margins(15, 15, 12, 16);
constexpr double footAboveEdge = 9;
constexpr double securityBelowEdge = 10.5;
constexpr double number = 8;
constexpr double padding = 1.4;
constexpr double lineSpacing = 1.12;
constexpr double textPoints = 9;
constexpr double smallestHead = 6.5;
constexpr double headPadding = 0.6;
constexpr double totalHeight = 7;
constexpr double border = 0.18;
constexpr double leastRow = 19.5;
constexpr std::size_t firstActor = 2; // after number and activity
const QColor red(163, 0, 0);
const QColor grey(85, 85, 85);

} // namespace

SopSheets::SopSheets(const SopPaperSource &source, const PaperLanguage &words, QPaintDevice *device)
    : m_source(source), m_sop(source.sop), m_words(words), m_device(device), m_unit(device->logicalDpiX() / 25.4)
{
    m_ink.unit = m_unit;
    m_ink.font = font(8);
    m_ink.yes = say(QT_TRANSLATE_NOOP("Paper", "Yes (exit)"));
    m_ink.no = say(QT_TRANSLATE_NOOP("Paper", "No (exit)"));
    makeIdentity();
    makeColumns();
    makeHead();
    makeRows();
}

SopSheets::~SopSheets() = default;

double SopSheets::width() const
{
    return m_source.page.width() - margins.left() - margins.right();
}

double SopSheets::room() const
{
    return m_source.page.height() - margins.top() - margins.bottom();
}

QPointF SopSheets::corner() const
{
    return {margins.left(), margins.top()};
}

// ---- texts and rows

QFont SopSheets::font(double points, bool bold) const
{
    QFont font(m_source.family);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

SopSheets::Text SopSheets::layOut(const QString &text, const QFont &font, double width, Qt::Alignment alignment) const
{
    auto layout = std::make_shared<QTextLayout>(text, font, m_device);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(std::max(width, 3.0) * m_unit);
    layout->endLayout();
    return layout;
}

void SopSheets::addText(Cell &cell, const QString &text, const QFont &font, Qt::Alignment alignment, double above) const
{
    const Text laidOut = layOut(text, font, cell.width - 2 * padding, alignment);
    for (int i = 0; i < laidOut->lineCount(); ++i)
        cell.lines.push_back({laidOut, i, 0, i == 0 ? above : 0});
}

// 1. 2. 3. where there are several.
void SopSheets::addItems(Cell &cell, const QStringList &items, const QFont &font) const
{
    constexpr double indent = 5.5;
    if (items.size() == 1)
        return addText(cell, items.first(), font);
    for (qsizetype n = 0; n < items.size(); ++n) {
        const Text laidOut = layOut(items[n], font, cell.width - 2 * padding - indent);
        const Text marker = layOut(QString::number(n + 1) + u'.', font, 2 * indent);
        for (int i = 0; i < laidOut->lineCount(); ++i)
            cell.lines.push_back({laidOut, i, indent, 0, i == 0 ? marker : Text()});
    }
}

double SopSheets::heightOf(const Line &line) const
{
    return line.above + line.text->lineAt(line.number).height() * lineSpacing / m_unit;
}

double SopSheets::heightOf(const Cell &cell) const
{
    double height = 2 * padding;
    for (const Line &line : cell.lines)
        height += heightOf(line);
    return height;
}

void SopSheets::fit(Row &row) const
{
    row.height = 0;
    for (const Cell &cell : row.cells)
        row.height = std::max(row.height, heightOf(cell));
}

// A row that is higher goes on, line by line, in further rows.
std::vector<SopSheets::Row> SopSheets::slices(const Row &row, double highest) const
{
    if (row.height <= highest)
        return {row};
    std::vector<std::size_t> done(row.cells.size(), 0);
    std::vector<Row> out;
    bool more = true;
    while (more) {
        more = false;
        Row slice{.height = 0, .cells = row.cells, .begins = out.empty(), .ends = false};
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::vector<Line> &lines = row.cells[i].lines;
            Cell &cell = slice.cells[i];
            cell.lines.clear();
            for (double height = 2 * padding; done[i] < lines.size(); ++done[i]) {
                height += heightOf(lines[done[i]]);
                if (height > highest && !cell.lines.empty())
                    break;
                cell.lines.push_back(lines[done[i]]);
            }
            more |= done[i] < lines.size();
        }
        fit(slice);
        out.push_back(std::move(slice));
    }
    out.back().ends = true;
    return out;
}

void SopSheets::paintCells(QPainter &painter, const Row &row, QPointF at) const
{
    for (const Cell &cell : row.cells) {
        QPointF pen = at + QPointF(cell.left + padding, padding + (cell.middle ? (row.height - heightOf(cell)) / 2 : 0));
        for (const Line &line : cell.lines) {
            pen.ry() += line.above;
            if (line.marker)
                line.marker->lineAt(0).draw(&painter, onDevice(pen));
            // A line knows where it stands in its text: what came before is taken off.
            const QTextLine text = line.text->lineAt(line.number);
            text.draw(&painter, onDevice(pen + QPointF(line.indent, 0)) - QPointF(0, text.y()));
            pen.ry() += heightOf(line) - line.above;
        }
    }
}

void SopSheets::rule(QPainter &painter, QPointF from, QPointF to) const
{
    painter.drawLine(onDevice(from), onDevice(to));
}

void SopSheets::paintEdges(QPainter &painter, const Row &row, const std::vector<double> &edges, QPointF at, bool first, bool last) const
{
    painter.setPen(QPen(Qt::black, border * m_unit, Qt::SolidLine, Qt::SquareCap));
    const QPointF below(0, row.height);
    const QPointF left = at + QPointF(edges.front(), 0);
    const QPointF right = at + QPointF(edges.back(), 0);
    if (row.begins || first)
        rule(painter, left, right);
    if (row.ends || last)
        rule(painter, left + below, right + below);
    for (const double edge : edges)
        rule(painter, at + QPointF(edge, 0), at + QPointF(edge, 0) + below);
}

// ---- the flowchart table

// The actors' columns are as wide as the other texts can spare.
void SopSheets::makeColumns()
{
        constexpr double activity = 55;
    constexpr double requirement = 31;
    constexpr double time = 18;
    constexpr double output = 30;
    constexpr double note = 28;
    constexpr double narrowest = 15.5;
    constexpr double widest = 27;
    constexpr double others = activity + requirement + time + output + note;
    m_actors = std::max<std::size_t>(1, std::size_t(m_sop.actors.size()));
    const double count = double(m_actors);
    double actor = std::clamp((width() - number - others) / count, narrowest, widest);
    actor = std::min(actor, (width() - number) * 0.6 / count);
    const double share = (width() - number - count * actor) / others;
    m_edges = {0, number, number + activity * share};
    for (std::size_t i = 0; i < m_actors; ++i)
        m_edges.push_back(m_edges.back() + actor);
    for (const double column : {requirement, time, output, note})
        m_edges.push_back(m_edges.back() + column * share);
}

// Long posts are written smaller before a word of them is torn, all of them alike.
double SopSheets::headPoints(const QStringList &names) const
{
    const double inside = m_edges[firstActor + 1] - m_edges[firstActor] - 2 * headPadding;
    const auto tears = [&](const QString &name, double points) {
        const QFontMetricsF metrics(font(points, true), m_device);
        return std::ranges::any_of(name.split(u' '), [&](const QString &word) { return metrics.horizontalAdvance(word) / m_unit > inside; });
    };
    double smallest = textPoints;
    for (const QString &name : names) {
        double points = textPoints;
        while (points > smallestHead && tears(name, points))
            points -= 0.5;
        smallest = std::min(smallest, points);
    }
    return smallest;
}

void SopSheets::makeHead()
{
    QStringList names;
    for (const SopActor &actor : m_sop.actors)
        names << printable(actor.name).simplified();
    const double points = headPoints(names);
    const auto add = [this](std::size_t column, const QString &text, double size) {
        const double wider = padding - headPadding;
        Cell cell{m_edges[column] - wider, m_edges[column + 1] - m_edges[column] + 2 * wider, {}, true};
        addText(cell, text, font(size, true), Qt::AlignHCenter);
        m_head.cells.push_back(std::move(cell));
    };
    for (std::size_t i = 0; i < m_actors; ++i)
        add(firstActor + i, names.value(qsizetype(i)), points);
    const std::size_t quality = firstActor + m_actors;
    add(quality, say(QT_TRANSLATE_NOOP("Paper", "Requirements")), textPoints);
    add(quality + 1, say(QT_TRANSLATE_NOOP("Paper", "Time")), textPoints);
    add(quality + 2, say(QT_TRANSLATE_NOOP("Paper", "Output")), textPoints);
    fit(m_head);
    m_headTop = QFontMetricsF(font(textPoints, true), m_device).height() * lineSpacing / m_unit + 2 * padding;
}

static QString timeText(const SopStep &step, const PaperLanguage &words)
{
    if (step.duration.isEmpty())
        return {};
    if (step.durationUnit == u"menit")
        return words.say(QT_TRANSLATE_NOOP("Paper", "%1 minutes")).arg(words.number(step.duration));
    if (step.durationUnit == u"jam")
        return words.say(QT_TRANSLATE_NOOP("Paper", "%1 hours")).arg(words.number(step.duration));
    if (step.durationUnit == u"hari")
        return words.say(QT_TRANSLATE_NOOP("Paper", "%1 days")).arg(words.number(step.duration));
    return words.number(step.duration);
}

SopSheets::Row SopSheets::stepRow(int number) const
{
    const SopStep &step = m_sop.steps[number];
    const std::size_t quality = firstActor + m_actors;
    Row row;
    const auto add = [&](std::size_t column, const QString &text, Qt::Alignment alignment = Qt::AlignLeft) {
        Cell cell{m_edges[column], m_edges[column + 1] - m_edges[column]};
        addText(cell, printable(text).simplified(), font(textPoints), alignment);
        row.cells.push_back(std::move(cell));
    };
    add(0, QString::number(number + 1), Qt::AlignHCenter);
    add(1, step.activity);
    add(quality, step.requirement);
    add(quality + 1, timeText(step, m_words), Qt::AlignHCenter);
    add(quality + 2, step.output);
    add(quality + 3, step.note);
    fit(row);
    return row;
}

void SopSheets::makeRows()
{
    SopGrid grid;
    for (std::size_t i = 0; i < m_actors; ++i)
        grid.columns.push_back(m_edges[firstActor + i + 1] - m_edges[firstActor + i]);
    grid.pageHeight = room() - m_headTop - m_head.height;
    grid.belowLast = totalHeight;
    measureWords(grid, m_ink, m_device);
    std::vector<int> firstRow;
    for (int i = 0; i < int(m_sop.steps.size()); ++i) {
        firstRow.push_back(int(m_rows.size()));
        std::vector<int> columns = actorsOf(m_sop, m_sop.steps[i]);
        std::erase(columns, -1);
        for (Row &row : slices(stepRow(i), grid.pageHeight * 0.4)) {
            grid.rows.push_back({row.begins ? std::max(row.height, leastRow) : row.height, symbolOf(m_sop.steps[i]), row.begins ? columns : std::vector<int>()});
            m_rows.push_back(std::move(row));
        }
    }
    for (const SopArrow &arrow : arrowsOf(m_sop))
        grid.arrows.push_back({firstRow[std::size_t(arrow.from)], firstRow[std::size_t(arrow.to)], arrow.exit});
    m_layout = simpul::layOut(grid);
    for (const SopPage &page : m_layout.pages) {
        for (std::size_t i = 0; i + 1 < page.edges.size(); ++i)
            m_rows[std::size_t(page.firstRow) + i].height = page.edges[i + 1] - page.edges[i];
    }
}

void SopSheets::paintHead(QPainter &painter, QPointF at) const
{
    const std::size_t quality = firstActor + m_actors;
    const std::size_t last = m_edges.size() - 1;
    const double whole = m_headTop + m_head.height;
    const auto spanning = [&](std::size_t from, std::size_t to, const char *text, double height) {
        Cell cell{m_edges[from], m_edges[to] - m_edges[from], {}, true};
        addText(cell, say(text), font(textPoints, true), Qt::AlignHCenter);
        paintCells(painter, {height, {cell}}, at);
        painter.drawRect(QRectF(onDevice(at + QPointF(m_edges[from], 0)), QSizeF(m_edges[to] - m_edges[from], height) * m_unit));
    };
    painter.setPen(QPen(Qt::black, border * m_unit));
    painter.setBrush(Qt::NoBrush);
    spanning(0, 1, QT_TRANSLATE_NOOP("Paper", "No."), whole);
    spanning(1, 2, QT_TRANSLATE_NOOP("Paper", "Activity"), whole);
    spanning(firstActor, quality, QT_TRANSLATE_NOOP("Paper", "Actors"), m_headTop);
    spanning(quality, last - 1, QT_TRANSLATE_NOOP("Paper", "Quality standard"), m_headTop);
    spanning(last - 1, last, QT_TRANSLATE_NOOP("Paper", "Remarks"), whole);
    const std::vector<double> named(m_edges.begin() + firstActor, m_edges.end() - 1);
    paintEdges(painter, m_head, named, at + QPointF(0, m_headTop), true, true);
    paintCells(painter, m_head, at + QPointF(0, m_headTop));
}

QString SopSheets::totalText() const
{
    const SopTime time = totalTime(m_sop);
    QStringList parts;
    if (time.days > 0)
        parts << say("%1 days").arg(m_words.number(Decimal{QString::number(time.days)}));
    if (time.hours > 0)
        parts << say("%1 hours").arg(time.hours);
    if (time.minutes > 0)
        parts << say("%1 minutes").arg(time.minutes);
    return say(QT_TRANSLATE_NOOP("Paper", "Total time: %1")).arg(parts.isEmpty() ? u"–"_s : parts.join(u' '));
}

void SopSheets::paintTable(QPainter &painter, int number) const
{
    const SopPage &page = m_layout.pages[std::size_t(number)];
    paintHead(painter, corner());
    const QPointF top = corner() + QPointF(0, m_headTop + m_head.height);
    Row band{.height = page.edges.front()};
    if (band.height > 0)
        paintEdges(painter, band, m_edges, top, true, true);
    for (std::size_t i = 0; i + 1 < page.edges.size(); ++i) {
        const Row &row = m_rows[std::size_t(page.firstRow) + i];
        const QPointF at = top + QPointF(0, page.edges[i]);
        paintEdges(painter, row, m_edges, at, i == 0, i + 2 == page.edges.size());
        paintCells(painter, row, at);
    }
    band.height = page.height - page.edges.back();
    if (band.height > 0)
        paintEdges(painter, band, m_edges, top + QPointF(0, page.edges.back()), true, true);
    if (number + 1 == int(m_layout.pages.size())) {
        Cell cell{0, width(), {}, true};
        addText(cell, totalText(), font(textPoints, true), Qt::AlignRight);
        const Row total{totalHeight, {cell}};
        paintEdges(painter, total, {0, width()}, top + QPointF(0, page.height), true, true);
        paintCells(painter, total, top + QPointF(0, page.height));
    }
    paintFlow(painter, page, onDevice(top + QPointF(m_edges[firstActor], 0)), m_ink);
}

// ---- pages

void SopSheets::paint(QPainter &painter, int page) const
{
    const int identityPages = int(m_identity.size());
    painter.setPen(Qt::black);
    if (page < identityPages)
        paintIdentity(painter, m_identity[std::size_t(page)], page == 0);
    else
        paintTable(painter, page - identityPages);
    paintFrame(painter, page);
}

static QString stateMark(const Sop &sop, const PaperLanguage &words)
{
    if (sop.state == u"dicabut")
        return words.say(QT_TRANSLATE_NOOP("Paper", "WITHDRAWN"));
    return sop.state == u"disahkan" || sop.state == u"berlaku" ? QString() : words.say(QT_TRANSLATE_NOOP("Paper", "DRAFT"));
}

void SopSheets::paintFrame(QPainter &painter, int page) const
{
    if (!m_sop.security.isEmpty()) {
        painter.setFont(font(12, true));
        painter.setPen(m_sop.security.endsWith(u'R') ? red : QColor(Qt::black));
        painter.drawText(onDevice({margins.left(), securityBelowEdge}), printable(m_sop.security));
    }
    const double y = m_source.page.height() - footAboveEdge;
    const QString pageText = say("Page %1 of %2").arg(page + 1).arg(pageCount());
    const QFont pageFont = font(8.5);
    const double pageWidth = QFontMetricsF(pageFont, m_device).horizontalAdvance(pageText) / m_unit;
    painter.setFont(pageFont);
    painter.setPen(Qt::black);
    painter.drawText(onDevice({margins.left() + width() - pageWidth, y}), pageText);

    const QString printed = m_words.dateAndTime(m_source.printedAt, m_source.zone);
    QStringList foot{say(QT_TRANSLATE_NOOP("Paper", "SOP %1 · printed %2")).arg(printable(m_sop.number).simplified(), printed).simplified()};
    if (const QString mark = stateMark(m_sop, m_words); !mark.isEmpty())
        foot << mark;
    const QFont footFont = font(7);
    painter.setFont(footFont);
    painter.setPen(grey);
    painter.drawText(onDevice({margins.left(), y}),
                     QFontMetricsF(footFont, m_device).elidedText(foot.join(u" · "_s), Qt::ElideRight, (width() - pageWidth - 5) * m_unit));
}

std::vector<PaperLayout::OutlineEntry> SopSheets::outline() const
{
    constexpr double points = 72 / 25.4;
    std::vector<PaperLayout::OutlineEntry> entries = {{1, say(QT_TRANSLATE_NOOP("Paper", "Identity")), 0, margins.top() * points}};
    if (!m_layout.pages.empty())
        entries.push_back({1, say(QT_TRANSLATE_NOOP("Paper", "Flowchart")), int(m_identity.size()), margins.top() * points});
    return entries;
}

} // namespace simpul
