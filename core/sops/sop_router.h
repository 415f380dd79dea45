#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace simpul {

enum class SopSide { Top, Right, Bottom, Left };

// Finds ways for the lines of a flowchart along given tracks: horizontal and vertical ones, as in the channels of a circuit board. A way
// once taken is left alone by the next: lines cross at right angles, and neither share a track nor touch at a corner.
class SopRouter
{
public:
    SopRouter(std::vector<double> xs, std::vector<double> ys);

    // Where a line may leave or meet a symbol.
    struct Port {
        QPointF at;
        SopSide side = SopSide::Top;
        QRectF symbol;
        double cost = 0; // how much one would rather have another
    };
    using Points = std::vector<QPointF>;
    struct Way {
        Points points;
        double cost = 0;
        std::vector<int> nodes; // of the tracks
    };

    void block(const QRectF &area);
    void occupy(QPointF from, QPointF to); // a horizontal line that stands already
    void reserve(const Port &port);         // for a line that begins or ends there
    bool isFree(const QRectF &area) const;  // of lines
    // The best way from one of these to one of those that keeps off `avoid` too.
    std::optional<Way> find(const std::vector<Port> &from, const std::vector<Port> &to, const QRectF &avoid = {}) const;
    void take(const Way &way);

private:
    struct Search;
    int columns() const { return int(m_xs.size()); }
    int node(int column, int row) const { return row * columns() + column; }
    QPointF at(int node) const { return {m_xs[std::size_t(node % columns())], m_ys[std::size_t(node / columns())]}; }
    int nodeBeyond(const Port &port) const;
    bool isOpen(const Port &port, const QRectF &avoid) const;
    int next(int node, int direction) const;
    bool isEdgeFree(int node, int direction) const;
    std::uint8_t useOf(int node) const { return m_nodes[std::size_t(node)] & ~Reserved; }

    enum Use : std::uint8_t { Free = 0, Across = 1, Down = 2, Corner = 4, Blocked = 8, Reserved = 16 };
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<std::uint8_t> m_nodes; // Use
    std::vector<std::uint8_t> m_edges; // Across: to the right of the node is taken; Down: below it
    std::vector<QPointF> m_ports;      // taken
    std::vector<QRectF> m_blocked;
    std::vector<std::pair<QPointF, QPointF>> m_segments;
};

} // namespace simpul
