#include "core/sops/sop_layout.h"

#include "tests/core/model/samples.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace simpul;

namespace {

constexpr double hair = 0.02;

// "1 A start; 2 B; 3 B? 4/2; 4 A end": steps from the top, the column of each, what a decision leads to.
SopGrid gridOf(const std::vector<std::tuple<int, SopSymbol, int, int>> &steps, int columns, double pageHeight, double columnWidth = 23)
{
    SopGrid grid;
    grid.columns.assign(std::size_t(columns), columnWidth);
    grid.pageHeight = pageHeight;
    for (int i = 0; i < int(steps.size()); ++i) {
        const auto &[column, symbol, yes, no] = steps[std::size_t(i)];
        grid.rows.push_back({18, symbol, {column}});
        if (symbol == SopSymbol::Decision) {
            grid.arrows.push_back({i, yes, SopExit::Yes});
            grid.arrows.push_back({i, no, SopExit::No});
        } else if (symbol != SopSymbol::End) {
            grid.arrows.push_back({i, yes < 0 ? i + 1 : yes, SopExit::Onward});
        }
    }
    return grid;
}

// Pengajuan Penghapusan Barang Milik Daerah: nine steps, four actors, a decision at step 4.
SopGrid story(double pageHeight)
{
    using S = SopSymbol;
    return gridOf({{0, S::Start, -1, -1}, {0, S::Activity, -1, -1}, {1, S::Activity, -1, -1}, {1, S::Decision, 4, 1}, {2, S::Activity, -1, -1},
                   {2, S::Activity, -1, -1}, {3, S::Activity, -1, -1}, {1, S::Activity, -1, -1}, {0, S::End, -1, -1}},
                  4, pageHeight);
}

// Any flow at all: crossing branches, long ways back, steps that several do together.
SopGrid anyGrid(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int count) { return int(random() % unsigned(count)); };
    SopGrid grid;
    const int columns = 1 + below(8);
    const int steps = 2 + below(39);
    grid.columns.assign(std::size_t(columns), std::max(14.5, std::min(35.0, 118.0 / columns)));
    grid.pageHeight = below(5) == 0 ? 0 : 130 + below(30);
    grid.belowLast = 8;
    for (int i = 0; i < steps; ++i) {
        SopGrid::Row row{double(10 + below(30)), SopSymbol::Activity, {below(columns)}};
        if (i == 0)
            row.symbol = SopSymbol::Start;
        else if (i + 1 == steps)
            row.symbol = SopSymbol::End;
        else if (below(3) == 0)
            row.symbol = SopSymbol::Decision;
        else if (below(8) == 0 && columns > 2)
            row.columns = {0, 1 + below(columns - 1)};
        const auto other = [&] { return std::clamp(below(3) == 0 ? below(steps) : i - 4 + below(9), 0, steps - 1); };
        if (row.symbol == SopSymbol::Decision) {
            grid.arrows.push_back({i, other(), SopExit::Yes});
            grid.arrows.push_back({i, other(), SopExit::No});
        } else if (row.symbol != SopSymbol::End) {
            grid.arrows.push_back({i, below(4) == 0 ? other() : i + 1, SopExit::Onward});
        }
        grid.rows.push_back(row);
    }
    return grid;
}

struct Segment {
    QPointF a;
    QPointF b;
    const SopLine *line;
    bool isVertical() const { return std::abs(a.x() - b.x()) < hair; }
    QRectF area() const { return QRectF(a, b).normalized(); }
};

std::vector<Segment> segmentsOf(const SopPage &page)
{
    std::vector<Segment> segments;
    for (const SopLine &line : page.lines) {
        for (std::size_t i = 0; i + 1 < line.points.size(); ++i)
            segments.push_back({line.points[i], line.points[i + 1], &line});
    }
    return segments;
}

bool overlapsInside(const QRectF &line, const QRectF &area)
{
    return line.left() < area.right() - hair && line.right() > area.left() + hair && line.top() < area.bottom() - hair && line.bottom() > area.top() + hair;
}

// The symbol whose outline a line's end lies on.
bool isAtEdge(QPointF point, const SopPage::Symbol &symbol)
{
    const QRectF &at = symbol.at;
    const double dx = std::abs(point.x() - at.center().x()) / (at.width() / 2);
    const double dy = std::abs(point.y() - at.center().y()) / (at.height() / 2);
    if (symbol.shape == SopShape::Diamond)
        return std::abs(dx + dy - 1) < 0.02;
    return std::abs(std::max(dx, dy) - 1) < 0.02;
}

QStringList wrongWithLines(const SopPage &page, double width)
{
    QStringList wrong;
    const std::vector<Segment> segments = segmentsOf(page);
    const QRectF sheet(0, 0, width, page.height);
    const auto say = [&](const Segment &segment, const QString &what) {
        wrong << u"%1 (%2,%3)-(%4,%5) of %6 to %7"_s.arg(what).arg(segment.a.x()).arg(segment.a.y()).arg(segment.b.x()).arg(segment.b.y()).arg(segment.line->from).arg(segment.line->to);
    };
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Segment &one = segments[i];
        if (std::abs(one.a.x() - one.b.x()) > hair && std::abs(one.a.y() - one.b.y()) > hair)
            say(one, u"not straight"_s);
        const QRectF allowed = sheet.adjusted(-hair, -hair, hair, hair);
        if (!allowed.contains(one.a) || !allowed.contains(one.b))
            say(one, u"outside"_s);
        for (const SopPage::Symbol &symbol : page.symbols) {
            // The slope of a diamond lies within its rectangle: a line's own end may go as far as that.
            const bool own = (symbol.row >= 0 && (symbol.row == one.line->from || symbol.row == one.line->to)) || symbol.shape == SopShape::Pentagon;
            const bool ends = isAtEdge(one.line->points.front(), symbol) || isAtEdge(one.line->points.back(), symbol);
            const bool atEnd = one.a == one.line->points.front() || one.b == one.line->points.back();
            if (overlapsInside(one.area(), symbol.at) && !(own && ends && atEnd && symbol.shape == SopShape::Diamond))
                say(one, u"through a symbol"_s);
        }
        for (const SopPage::Word &word : page.words) {
            if (overlapsInside(one.area(), word.at))
                say(one, u"through a word"_s);
        }
        for (std::size_t j = i + 1; j < segments.size(); ++j) {
            const Segment &other = segments[j];
            if (one.line == other.line && j == i + 1)
                continue; // they share a corner
            const QRectF a = one.area();
            const QRectF b = other.area();
            if (one.isVertical() == other.isVertical()) {
                const bool meet = a.left() <= b.right() + hair && b.left() <= a.right() + hair && a.top() <= b.bottom() + hair && b.top() <= a.bottom() + hair;
                if (meet)
                    say(one, u"runs over"_s);
                continue;
            }
            const Segment &down = one.isVertical() ? one : other;
            const Segment &across = one.isVertical() ? other : one;
            const QPointF cross(down.a.x(), across.a.y());
            const QRectF d = down.area();
            const QRectF c = across.area();
            const bool meets = cross.x() >= c.left() - hair && cross.x() <= c.right() + hair && cross.y() >= d.top() - hair && cross.y() <= d.bottom() + hair;
            const bool crosses = cross.x() > c.left() + hair && cross.x() < c.right() - hair && cross.y() > d.top() + hair && cross.y() < d.bottom() - hair;
            if (meets && !crosses)
                say(one, u"touches a corner"_s);
        }
    }
    return wrong;
}

QStringList wrongWithSymbols(const SopPage &page, double width)
{
    QStringList wrong;
    const QRectF sheet(-hair, -hair, width + 2 * hair, page.height + 2 * hair);
    for (std::size_t i = 0; i < page.symbols.size(); ++i) {
        if (!sheet.contains(page.symbols[i].at))
            wrong << u"a symbol outside the page"_s;
        for (std::size_t j = i + 1; j < page.symbols.size(); ++j) {
            if (page.symbols[i].at.intersects(page.symbols[j].at))
                wrong << u"two symbols on each other"_s;
        }
    }
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        if (!sheet.contains(page.words[i].at))
            wrong << u"a word outside the page"_s;
        for (const SopPage::Symbol &symbol : page.symbols) {
            if (symbol.at.intersects(page.words[i].at))
                wrong << u"a word on a symbol"_s;
        }
        for (std::size_t j = i + 1; j < page.words.size(); ++j) {
            if (page.words[i].at.intersects(page.words[j].at))
                wrong << u"two words on each other"_s;
        }
    }
    return wrong;
}

// Each line ends on the outlines of the symbols it is about, and a connector's letter is the same on both pages.
QStringList wrongWithEnds(const SopPage &page)
{
    QStringList wrong;
    for (const SopLine &line : page.lines) {
        const auto meets = [&](QPointF end, int row) {
            return std::ranges::any_of(page.symbols, [&](const SopPage::Symbol &symbol) {
                const bool mine = row >= 0 ? symbol.row == row : symbol.shape == SopShape::Pentagon && symbol.letter == line.letter;
                return mine && isAtEdge(end, symbol);
            });
        };
        if (!meets(line.points.front(), line.from) || !meets(line.points.back(), line.to))
            wrong << u"a line from %1 to %2 ends in the air"_s.arg(line.from).arg(line.to);
    }
    return wrong;
}

QStringList wrongWithArrows(const SopGrid &grid, const SopLayout &layout)
{
    QStringList wrong;
    std::map<std::tuple<int, int, SopExit>, int> drawn;
    std::map<QString, std::set<int>> targets; // of a letter
    std::map<int, int> entrances;
    for (const SopPage &page : layout.pages) {
        for (const SopLine &line : page.lines) {
            if (line.from < 0) {
                targets[line.letter].insert(line.to);
                ++entrances[line.to];
            }
        }
    }
    for (const SopPage &page : layout.pages) {
        for (const SopLine &line : page.lines) {
            if (line.from >= 0 && line.to >= 0)
                ++drawn[{line.from, line.to, line.exit}];
            else if (line.to < 0 && targets[line.letter].size() == 1)
                ++drawn[{line.from, *targets[line.letter].begin(), line.exit}];
        }
    }
    for (const SopArrow &arrow : grid.arrows) {
        if (drawn[{arrow.from, arrow.to, arrow.exit}] != 1)
            wrong << u"%1 to %2 is drawn %3 times"_s.arg(arrow.from).arg(arrow.to).arg(drawn[{arrow.from, arrow.to, arrow.exit}]);
    }
    if (std::size_t(std::ranges::count_if(drawn, [](const auto &one) { return one.second > 0; })) != grid.arrows.size())
        wrong << u"lines that nobody asked for"_s;
    for (const auto &[row, count] : entrances) {
        if (count != 1)
            wrong << u"step %1 has %2 entrances from other pages"_s.arg(row).arg(count);
    }
    return wrong;
}

QStringList wrongWith(const SopGrid &grid, const SopLayout &layout)
{
    QStringList wrong;
    double width = 0;
    for (const double column : grid.columns)
        width += column;
    int row = 0;
    for (const SopPage &page : layout.pages) {
        wrong << wrongWithLines(page, width) << wrongWithSymbols(page, width) << wrongWithEnds(page);
        const bool last = &page == &layout.pages.back();
        if (grid.pageHeight > 0 && page.height + (last ? grid.belowLast : 0) > grid.pageHeight + hair)
            wrong << u"a page is too high: %1"_s.arg(page.height);
        if (page.firstRow != row)
            wrong << u"rows are missing"_s;
        row += int(page.edges.size()) - 1;
    }
    if (row != int(grid.rows.size()))
        wrong << u"rows are missing at the end"_s;
    if (layout.undrawn != 0)
        wrong << u"%1 arrows found no way"_s.arg(layout.undrawn);
    return wrong << wrongWithArrows(grid, layout);
}

int countOf(const SopLayout &layout, SopShape shape)
{
    int count = 0;
    for (const SopPage &page : layout.pages)
        count += int(std::ranges::count(page.symbols, shape, &SopPage::Symbol::shape));
    return count;
}

} // namespace

TEST_CASE("The flowchart of nine steps on one page: straight down where it can be, one corner where it must, the way back in a lane of its own")
{
    const SopGrid grid = story(0);
    const SopLayout layout = layOut(grid);
    INFO(wrongWith(grid, layout).join(u'\n').toStdString());
    CHECK(wrongWith(grid, layout).isEmpty());
    REQUIRE(layout.pages.size() == 1);
    CHECK(countOf(layout, SopShape::Capsule) == 2);
    CHECK(countOf(layout, SopShape::Diamond) == 1);
    CHECK(countOf(layout, SopShape::Box) == 6);
    CHECK(countOf(layout, SopShape::Pentagon) == 0);
    CHECK(layout.pages.front().words.size() == 2);
    std::size_t corners = 0;
    for (const SopLine &line : layout.pages.front().lines)
        corners += line.points.size() - 2;
    CHECK(corners <= 7); // five changes of the actor, and the way back
}

TEST_CASE("Where a page ends the flow goes on through a pentagon with the same letter on both pages")
{
    const SopGrid grid = story(135);
    const SopLayout layout = layOut(grid);
    INFO(wrongWith(grid, layout).join(u'\n').toStdString());
    CHECK(wrongWith(grid, layout).isEmpty());
    REQUIRE(layout.pages.size() == 2);
    QStringList letters;
    for (const SopPage &page : layout.pages) {
        for (const SopPage::Symbol &symbol : page.symbols) {
            if (symbol.shape == SopShape::Pentagon)
                letters << symbol.letter;
        }
    }
    CHECK(letters == QStringList{u"A"_s, u"A"_s});
}

TEST_CASE("A long text that goes on in a row without symbol is passed by, and an arrow to a step that nobody does is left out")
{
    SopGrid grid = story(100);
    grid.rows.insert(grid.rows.begin() + 4, {60, SopSymbol::Activity, {}});
    for (SopArrow &arrow : grid.arrows) {
        arrow.from += arrow.from >= 4;
        arrow.to += arrow.to >= 4;
    }
    const SopLayout layout = layOut(grid);
    INFO(wrongWith(grid, layout).join(u'\n').toStdString());
    CHECK(wrongWith(grid, layout).isEmpty());

    grid.rows.back().columns.clear();
    const SopLayout without = layOut(grid);
    CHECK(without.undrawn == 0);
    CHECK(countOf(without, SopShape::Capsule) == 1);
}

TEST_CASE("Any flow is drawn whole, with straight lines that keep off symbols, words and each other, within its pages")
{
    const char *wanted = std::getenv("SIMPUL_SEED");
    const unsigned first = wanted ? unsigned(std::atoi(wanted)) : 1;
    const char *count = std::getenv("SIMPUL_SEEDS");
    const unsigned last = wanted ? first : count ? unsigned(std::atoi(count)) : 200;
    for (unsigned seed = first; seed <= last; ++seed) {
        const SopGrid grid = anyGrid(seed);
        const SopLayout layout = layOut(grid);
        const QStringList wrong = wrongWith(grid, layout);
        INFO("SIMPUL_SEED=" << seed << ": " << grid.rows.size() << " steps, " << grid.columns.size() << " actors");
        INFO(wrong.join(u'\n').toStdString());
        CHECK(wrong.isEmpty());
    }
}
