#include "core/sops/sop_layout.h"

#include "core/sops/sop_connectors.h"
#include "core/sops/sop_router.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace simpul {

namespace {

constexpr double widestSymbol = 15;
constexpr double boxHeight = 7;
constexpr double capsuleHeight = 6.4;
constexpr double diamondHeight = 9;
constexpr double pentagonSize = 6.2;
constexpr double beforeSymbol = 2.4; // a line comes so far straight: its arrowhead has room
constexpr double aroundSymbol = 0.8; // no other line comes nearer
constexpr double laneStep = 1.3;
constexpr double besideBorder = 1; // a line on a border of the table would not be seen
constexpr double sidePort = 1.8;
constexpr int lanesInRow = 4; // on each side of the symbol, and as many more with each attempt
constexpr int lanesInColumn = 12;
constexpr int attempts = 8;
constexpr int orders = 10; // in which the lines of a page are tried
constexpr double moreRoom = 1.2; // for rows in which arrows found none
constexpr double usualPage = 150;

using Port = SopRouter::Port;

// ---- the whole

class Layout
{
public:
    Layout(const SopGrid &grid, int lanes) : m_grid(grid), m_lanesInRow(lanes)
    {
        m_edges = {0};
        for (const double width : grid.columns)
            m_edges.push_back(m_edges.back() + width);
        const double narrowest = grid.columns.empty() ? 0 : std::ranges::min(grid.columns);
        m_symbolWidth = std::clamp(narrowest - 2 * (beforeSymbol + besideBorder), 4.0, widestSymbol);
        for (std::size_t i = 0; i < grid.columns.size(); ++i)
            addTracksOfColumn(i);
        std::ranges::sort(m_xs);
    }

    SopLayout make()
    {
        SopLayout layout;
        for (const SopPageRange &page : pageRanges())
            layout.pages.push_back(makePage(page, layout.undrawn));
        return layout;
    }

private:
    double centre(int column) const { return (m_edges[std::size_t(column)] + m_edges[std::size_t(column) + 1]) / 2; }
    const SopGrid::Row &row(int i) const { return m_grid.rows[std::size_t(i)]; }
    int rowCount() const { return int(m_grid.rows.size()); }

    void addTracksOfColumn(std::size_t column)
    {
        const double middle = centre(int(column));
        m_xs.push_back(middle);
        for (const double offset : portOffsets()) {
            m_xs.push_back(middle - offset);
            m_xs.push_back(middle + offset);
        }
        const double room = (m_edges[column + 1] - m_edges[column] - m_symbolWidth) / 2 - beforeSymbol;
        for (int lane = 0; lane < lanesInColumn; ++lane) {
            const double inside = besideBorder + lane * laneStep;
            if (inside > room + 1e-6)
                break;
            m_xs.push_back(m_edges[column] + inside);
            m_xs.push_back(m_edges[column + 1] - inside);
        }
    }

    // Beside the middle of the upper and lower side of a symbol.
    std::vector<double> portOffsets() const
    {
        const double step = (m_symbolWidth / 2 - 0.9) / 2;
        return {step, 2 * step};
    }

    QString letterOf(int target)
    {
        QString &letter = m_lettersOf[target];
        if (letter.isEmpty()) {
            for (int n = m_letters++; n >= 0; n = n / 26 - 1)
                letter.prepend(QChar(u'A' + n % 26));
        }
        return letter;
    }

    // ---- breaking

    std::vector<SopPageRange> pageRanges() const
    {
        std::vector<SopPageRange> ranges;
        for (int from = 0; from < rowCount();) {
            int to = from + 1;
            for (int end = from + 1; end <= rowCount() && rowsHeight({from, end}) <= room(); ++end) {
                if (heightOf({from, end}) <= room())
                    to = end;
            }
            ranges.push_back({from, to});
            from = to;
        }
        return ranges;
    }

    double room() const { return m_grid.pageHeight > 0 ? m_grid.pageHeight : 1e9; }

    double rowsHeight(const SopPageRange &page) const
    {
        double height = page.to == rowCount() ? m_grid.belowLast : 0;
        for (int i = page.from; i < page.to; ++i)
            height += row(i).height;
        return height;
    }

    double heightOf(const SopPageRange &page) const
    {
        const SopConnectors connectors(m_grid, m_xs, page);
        return rowsHeight(page) + connectors.height(true) + connectors.height(false);
    }

    // ---- one page

    struct Work {
        SopPage page;
        SopPageRange range;
        std::map<int, std::vector<QRectF>> symbols = {}; // by row; several where a step is shared
        std::vector<double> ys = {};
    };

    SopPage makePage(const SopPageRange &range, int &undrawn)
    {
        const SopConnectors connectors(m_grid, m_xs, range);
        Work work{.page = {}, .range = range};
        work.page.firstRow = range.from;
        double y = connectors.height(true);
        work.page.edges = {y};
        for (int i = range.from; i < range.to; ++i)
            work.page.edges.push_back(y += row(i).height);
        work.page.height = y + connectors.height(false);
        for (int i = range.from; i < range.to; ++i)
            addRow(work, i);

        std::vector<std::pair<SopConnector, QRectF>> pentagons;
        for (const SopConnector &one : connectors.all())
            pentagons.emplace_back(one, addConnector(work, one));
        std::ranges::sort(work.ys);
        const auto again = std::ranges::unique(work.ys, [](double a, double b) { return std::abs(a - b) < 0.01; });
        work.ys.erase(again.begin(), again.end());

        std::vector<Errand> errands = errandsOf(work, pentagons);
        int left = int(errands.size()) + 1;
        SopPage best;
        for (int order = 0; order < (m_grid.pageHeight > 0 ? orders : 2) && left > 0; ++order) {
            work.page.lines.clear();
            work.page.words.clear();
            const int undrawnNow = drawLines(work, errands);
            if (undrawnNow < left) {
                left = undrawnNow;
                best = work.page;
            }
        }
        undrawn += left;
        return best;
    }

    static SopShape shapeOf(SopSymbol symbol)
    {
        switch (symbol) {
        case SopSymbol::Start:
        case SopSymbol::End: return SopShape::Capsule;
        case SopSymbol::Decision: return SopShape::Diamond;
        case SopSymbol::Activity: break;
        }
        return SopShape::Box;
    }

    static double heightOf(SopShape shape)
    {
        return shape == SopShape::Diamond ? diamondHeight : shape == SopShape::Capsule ? capsuleHeight : boxHeight;
    }

    void addRow(Work &work, int i) const
    {
        const std::size_t at = std::size_t(i - work.range.from);
        const double top = work.page.edges[at];
        const double bottom = work.page.edges[at + 1];
        const double middle = (top + bottom) / 2;
        const SopShape shape = shapeOf(row(i).symbol);
        const double tall = row(i).columns.empty() ? 0 : heightOf(shape);
        for (const int column : row(i).columns) {
            const QRectF place(centre(column) - m_symbolWidth / 2, middle - tall / 2, m_symbolWidth, tall);
            if (auto &boxes = work.symbols[i]; !boxes.empty())
                work.page.joints.emplace_back(QPointF(boxes.back().right(), middle), QPointF(place.left(), middle));
            work.symbols[i].push_back(place);
            work.page.symbols.push_back({shape, place, i, {}});
        }
        work.ys.push_back(middle);
        if (shape == SopShape::Box && tall > 0) {
            work.ys.push_back(middle - sidePort);
            work.ys.push_back(middle + sidePort);
        }
        const double room = (bottom - top - tall) / 2 - beforeSymbol;
        for (int lane = 0; lane < m_lanesInRow; ++lane) {
            const double inside = besideBorder + lane * laneStep;
            if (inside > room + 1e-6)
                break;
            work.ys.push_back(top + inside);
            work.ys.push_back(bottom - inside);
        }
    }

    // Its lane lies between it and the rows.
    QRectF addConnector(Work &work, const SopConnector &one)
    {
        const double free = SopConnectors::band - pentagonSize - besideBorder;
        const double rows = one.above ? work.page.edges.front() - one.line * SopConnectors::band : work.page.edges.back() + one.line * SopConnectors::band;
        const double top = one.above ? rows - free - pentagonSize : rows + free;
        const QRectF place(one.x - pentagonSize / 2, top, pentagonSize, pentagonSize);
        const double edge = one.above ? place.bottom() : place.top();
        work.ys.push_back(edge + (one.above ? beforeSymbol : -beforeSymbol));
        work.page.symbols.push_back({SopShape::Pentagon, place, -1, letterOf(one.arrow.to)});
        return place;
    }

    // ---- ports

    std::vector<Port> portsToLeave(const Work &work, int i) const
    {
        std::vector<Port> ports;
        const auto &boxes = work.symbols.at(i);
        for (std::size_t b = 0; b < boxes.size(); ++b) {
            const double far = b == 0 ? 0 : 8;
            addAlong(ports, boxes[b], SopSide::Bottom, far);
            if (b + 1 == boxes.size())
                addBeside(ports, boxes[b], SopSide::Right, row(i).symbol, far + 1);
            if (b == 0)
                addBeside(ports, boxes[b], SopSide::Left, row(i).symbol, far + 1);
            addAlong(ports, boxes[b], SopSide::Top, far + 25);
        }
        return ports;
    }

    std::vector<Port> portsToEnter(const Work &work, int i, bool fromBelow) const
    {
        std::vector<Port> ports;
        const bool decision = row(i).symbol == SopSymbol::Decision;
        const auto &boxes = work.symbols.at(i);
        for (std::size_t b = 0; b < boxes.size(); ++b) {
            const double far = b == 0 ? 0 : 8;
            if (decision) {
                addOnSlopes(ports, boxes[b], SopSide::Top, far);
                addOnSlopes(ports, boxes[b], SopSide::Bottom, far + 20);
                continue; // its other corners are its exits
            }
            addAlong(ports, boxes[b], SopSide::Top, far);
            addAlong(ports, boxes[b], SopSide::Bottom, far + (fromBelow ? 6 : 20));
            if (b + 1 == boxes.size())
                addBeside(ports, boxes[b], SopSide::Right, row(i).symbol, far + 3);
            if (b == 0)
                addBeside(ports, boxes[b], SopSide::Left, row(i).symbol, far + 3);
        }
        return ports;
    }

    void addAlong(std::vector<Port> &ports, const QRectF &symbol, SopSide side, double cost) const
    {
        const double y = side == SopSide::Top ? symbol.top() : symbol.bottom();
        ports.push_back({QPointF(symbol.center().x(), y), side, symbol, cost});
        const std::vector<double> offsets = portOffsets();
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            if (offsets[i] > symbol.width() / 2 - symbol.height() / 2 && symbol.height() < boxHeight)
                continue; // the round end of a capsule
            for (const double x : {symbol.center().x() - offsets[i], symbol.center().x() + offsets[i]})
                ports.push_back({QPointF(x, y), side, symbol, cost + 6 + 2 * double(i)});
        }
    }

    void addBeside(std::vector<Port> &ports, const QRectF &symbol, SopSide side, SopSymbol kind, double cost) const
    {
        const double x = side == SopSide::Left ? symbol.left() : symbol.right();
        ports.push_back({QPointF(x, symbol.center().y()), side, symbol, cost});
        if (kind != SopSymbol::Activity)
            return;
        for (const double y : {symbol.center().y() - sidePort, symbol.center().y() + sidePort})
            ports.push_back({QPointF(x, y), side, symbol, cost + 6});
    }

    void addOnSlopes(std::vector<Port> &ports, const QRectF &symbol, SopSide side, double cost) const
    {
        const double sign = side == SopSide::Top ? -1 : 1;
        const auto onSlope = [&](double offset) {
            const double y = symbol.center().y() + sign * symbol.height() / 2 * (1 - std::abs(offset) / (symbol.width() / 2));
            return QPointF(symbol.center().x() + offset, y);
        };
        if (side == SopSide::Top)
            ports.push_back({onSlope(0), side, symbol, cost});
        for (const double offset : portOffsets()) {
            for (const double signedOffset : {-offset, offset})
                ports.push_back({onSlope(signedOffset), side, symbol, cost + 6});
        }
    }

    static std::vector<Port> portOf(const SopConnector &one, const QRectF &pentagon)
    {
        const double y = one.above ? pentagon.bottom() : pentagon.top();
        return {{QPointF(pentagon.center().x(), y), one.above ? SopSide::Bottom : SopSide::Top, pentagon, 0}};
    }

    // ---- lines

    struct Errand {
        SopLine line;
        std::vector<Port> from;
        std::vector<Port> to;
        double rank = 0; // the small one first
    };

    std::vector<Errand> errandsOf(const Work &work, const std::vector<std::pair<SopConnector, QRectF>> &pentagons)
    {
        std::vector<Errand> errands;
        for (const SopArrow &arrow : m_grid.arrows) {
            if (!work.symbols.contains(arrow.from) || !work.symbols.contains(arrow.to))
                continue;
            const double rows = std::abs(arrow.to - arrow.from);
            const double columns = std::abs(row(arrow.to).columns.front() - row(arrow.from).columns.front());
            const bool down = arrow.to > arrow.from;
            errands.push_back({{{}, arrow.from, arrow.to, arrow.exit, {}},
                               portsToLeave(work, arrow.from),
                               portsToEnter(work, arrow.to, !down),
                               rows * 10 + columns + (down ? 0 : 5)});
            if (arrow.from == arrow.to)
                turnRound(errands.back(), row(arrow.from).symbol);
        }
        for (const auto &[one, pentagon] : pentagons) {
            const QString letter = letterOf(one.arrow.to);
            if (one.comesIn)
                errands.push_back({{{}, -1, one.row, SopExit::Onward, letter}, portOf(one, pentagon), portsToEnter(work, one.row, !one.above)});
            else
                errands.push_back({{{}, one.row, -1, one.arrow.exit, letter}, portsToLeave(work, one.row), portOf(one, pentagon)});
            const int rows = one.above ? one.row - work.range.from : work.range.to - 1 - one.row;
            errands.back().rank = rows * 10 + 6;
        }
        return errands;
    }

    // A step that leads to itself is left below or at the right and entered above or at the left.
    static void turnRound(Errand &errand, SopSymbol symbol)
    {
        std::erase_if(errand.from, [&](const Port &port) {
            return port.side == SopSide::Top || (port.side == SopSide::Left && symbol != SopSymbol::Decision);
        });
        std::erase_if(errand.to, [](const Port &port) { return port.side == SopSide::Bottom || port.side == SopSide::Right; });
    }

    // Short lines first: they have the fewest ways. What finds none goes first the next time.
    int drawLines(Work &work, std::vector<Errand> &errands) const
    {
        SopRouter router(m_xs, work.ys);
        for (const SopPage::Symbol &symbol : work.page.symbols)
            router.block(symbol.at.adjusted(-aroundSymbol, -aroundSymbol, aroundSymbol, aroundSymbol));
        for (const auto &[from, to] : work.page.joints)
            router.occupy(from, to);
        for (const Errand &errand : errands) { // there is but one way into a connector
            if (errand.line.from < 0)
                router.reserve(errand.from.front());
            else if (errand.line.to < 0)
                router.reserve(errand.to.front());
        }
        std::ranges::stable_sort(errands, {}, &Errand::rank);
        int undrawn = 0;
        for (Errand &errand : errands) {
            const bool drawn = errand.line.exit == SopExit::Onward ? drawPlain(work, router, errand) : drawExit(work, router, errand);
            undrawn += !drawn;
            if (!drawn)
                errand.rank = std::min(0.0, errand.rank) - 1;
        }
        return undrawn;
    }

    static bool drawPlain(Work &work, SopRouter &router, const Errand &errand)
    {
        const auto way = router.find(errand.from, errand.to);
        if (!way)
            return false;
        router.take(*way);
        work.page.lines.push_back(errand.line);
        work.page.lines.back().points = way->points;
        return true;
    }

    // Ya or Tidak stands beside the corner by which a line leaves a decision: only where there is room for the word is there an exit.
    bool drawExit(Work &work, SopRouter &router, const Errand &errand) const
    {
        std::optional<SopRouter::Way> best;
        QRectF bestWord;
        for (const Port &port : errand.from) {
            const bool corner = std::abs(port.at.x() - port.symbol.center().x()) < 0.01 || port.side == SopSide::Left || port.side == SopSide::Right;
            if (!corner || port.side == SopSide::Top)
                continue;
            for (const QRectF &word : placesForWord(port, errand.line.exit)) {
                if (word.left() < 0 || word.right() > m_edges.back() || !router.isFree(word))
                    continue;
                auto way = router.find({port}, errand.to, word);
                if (way && (!best || way->cost < best->cost)) {
                    best = std::move(way);
                    bestWord = word;
                }
                if (way)
                    break;
            }
        }
        if (!best)
            return false;
        router.take(*best);
        router.block(bestWord);
        work.page.words.push_back({bestWord, errand.line.exit});
        work.page.lines.push_back(errand.line);
        work.page.lines.back().points = best->points;
        return true;
    }

    std::vector<QRectF> placesForWord(const Port &port, SopExit exit) const
    {
        constexpr double away = 0.9;
        const double wide = exit == SopExit::Yes ? m_grid.yesWidth : m_grid.noWidth;
        const double tall = m_grid.wordHeight;
        const QPointF at = port.at;
        switch (port.side) {
        case SopSide::Right: return {{at.x() + away, at.y() - 0.4 - tall, wide, tall}, {at.x() + away, at.y() + 0.4, wide, tall}};
        case SopSide::Left: return {{at.x() - away - wide, at.y() - 0.4 - tall, wide, tall}, {at.x() - away - wide, at.y() + 0.4, wide, tall}};
        case SopSide::Top: return {};
        case SopSide::Bottom: break;
        }
        return {{at.x() + 0.7, at.y() + away, wide, tall}, {at.x() - 0.7 - wide, at.y() + away, wide, tall}};
    }

    const SopGrid &m_grid;
    int m_lanesInRow;
    std::vector<double> m_edges; // of the columns
    std::vector<double> m_xs;
    double m_symbolWidth = 0;
    std::map<int, QString> m_lettersOf; // the rows that are entered from other pages
    int m_letters = 0;
};

} // namespace

SopLayout layOut(const SopGrid &grid)
{
    SopGrid wider = grid;
    for (SopGrid::Row &row : wider.rows)
        row.height = std::max(row.height, row.columns.empty() ? 0 : leastSopRow);
    SopLayout layout;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        layout = Layout(wider, lanesInRow * (attempt + 1)).make();
        if (layout.undrawn == 0)
            break;
        if (wider.pageHeight <= 0) {
            wider.pageHeight = usualPage;
            continue;
        }
        for (SopGrid::Row &row : wider.rows)
            row.height *= moreRoom;
    }
    return layout;
}

} // namespace simpul
