#pragma once

#include "core/sops/sop_layout.h"

#include <algorithm>
#include <map>
#include <vector>

namespace simpul {

// A connector at the edge of a page: where lines from other pages come in, or where a line leaves.
struct SopConnector {
    SopArrow arrow;      // that leaves; of those that come in only `to` counts
    bool comesIn = false;
    bool above = false;  // the rows
    int row = -1;        // at this end, on this page
    int line = 0;        // of connectors, from the rows outwards
    double x = 0;
};

struct SopPageRange { // of rows
    int from = 0;
    int to = 0; // behind its last row
    bool holds(int row) const { return row >= from && row < to; }
};

// Which flows leave a page or come in, and where on it their connectors stand: above or below the rows, each in a slot of its own.
class SopConnectors
{
public:
    static constexpr double band = 10.4; // of connectors above or below the rows
    SopConnectors(const SopGrid &grid, const std::vector<double> &tracks, const SopPageRange &page) : m_grid(grid), m_page(page)
    {
        double left = 0;
        for (const double width : grid.columns) {
            m_centres.push_back(left + width / 2);
            left += width;
        }
        m_width = left;
        collect();
        for (SopConnector &one : m_all)
            place(one, tracks);
    }

    const std::vector<SopConnector> &all() const { return m_all; }
    double height(bool above) const
    {
        int lines = 0;
        for (const SopConnector &one : m_all)
            lines = std::max(lines, one.above == above ? one.line + 1 : 0);
        return lines * band;
    }

private:
    static constexpr double slotWidth = 7.4;

    bool isDrawn(const SopArrow &arrow) const
    {
        return !m_grid.rows[std::size_t(arrow.from)].columns.empty() && !m_grid.rows[std::size_t(arrow.to)].columns.empty();
    }

    void collect()
    {
        std::map<int, bool> entered; // rows, and whether from above
        for (const SopArrow &arrow : m_grid.arrows) {
            if (!isDrawn(arrow) || m_page.holds(arrow.from) == m_page.holds(arrow.to))
                continue;
            if (m_page.holds(arrow.to))
                entered[arrow.to] |= arrow.from < m_page.from;
            else
                m_all.push_back({arrow, false, arrow.to < m_page.from, arrow.from});
        }
        std::vector<SopConnector> in;
        for (const auto &[row, above] : entered)
            in.push_back({{-1, row, SopExit::Onward}, true, above, row});
        m_all.insert(m_all.begin(), in.begin(), in.end());
    }

    // In the column of its step if there is room, else as near as can be.
    void place(SopConnector &one, const std::vector<double> &tracks)
    {
        const double wanted = m_centres[std::size_t(m_grid.rows[std::size_t(one.row)].columns.front())];
        std::vector<double> places = tracks;
        std::ranges::stable_sort(places, {}, [&](double x) { return std::abs(x - wanted); });
        for (one.line = 0;; ++one.line) {
            for (const double x : places) {
                if (x >= slotWidth / 2 && x <= m_width - slotWidth / 2 && isVacant(one, x)) {
                    one.x = x;
                    m_placed.push_back(one);
                    return;
                }
            }
            if (one.line > int(m_all.size()))
                return; // columns so narrow that nothing has room
        }
    }

    bool isVacant(const SopConnector &one, double x) const
    {
        return std::ranges::none_of(m_placed, [&](const SopConnector &other) {
            return other.above == one.above && other.line == one.line && std::abs(other.x - x) < slotWidth;
        });
    }

    const SopGrid &m_grid;
    SopPageRange m_page;
    std::vector<double> m_centres;
    double m_width = 0;
    std::vector<SopConnector> m_all;
    std::vector<SopConnector> m_placed;
};

} // namespace simpul
