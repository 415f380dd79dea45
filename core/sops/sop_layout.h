#pragma once

#include "core/sops/sop_flow.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace simpul {

// Where the symbols and arrows of a flowchart stand. Pure geometry, in millimetres: x from the left edge of the first actor's column,
// y downwards from where the rows of the page begin.

// What is to be laid out: a table with a row for each step and a column for each actor.
struct SopGrid {
    struct Row {
        double height = 0;
        SopSymbol symbol = SopSymbol::Activity;
        std::vector<int> columns; // where it is drawn; none: nowhere, a long text of the row above goes on here
    };
    std::vector<double> columns; // widths
    std::vector<Row> rows;
    std::vector<SopArrow> arrows; // between rows
    double pageHeight = 0;        // room for rows and connectors; 0: one page of any height, unless so many arrows cross that pages must help
    double belowLast = 0;         // room that is needed under the last row
    double yesWidth = 4;          // of the words beside the exits of a decision
    double noWidth = 7;
    double wordHeight = 2.8;
};

// The lowest row in which a symbol and the arrows around it have room.
inline constexpr double leastSopRow = 17;

enum class SopShape { Capsule, Box, Diamond, Pentagon };

// A line with an arrowhead at its end, horizontal and vertical parts only. Where the other end is on another page, it ends at or begins
// from a connector with a letter: all lines to one step come in through one connector.
struct SopLine {
    std::vector<QPointF> points;
    int from = -1; // row; -1: a connector
    int to = -1;
    SopExit exit = SopExit::Onward;
    QString letter; // of the connector
};

struct SopPage {
    struct Symbol {
        SopShape shape = SopShape::Box;
        QRectF at;
        int row = -1;
        QString letter; // of a pentagon
    };
    struct Word { // Ya, Tidak
        QRectF at;
        SopExit exit = SopExit::Yes;
    };
    int firstRow = 0;
    std::vector<double> edges; // of its rows: one more than there are rows; connectors stand above the first and below the last
    double height = 0;
    std::vector<Symbol> symbols;
    std::vector<SopLine> lines;
    std::vector<std::pair<QPointF, QPointF>> joints; // between the boxes of a step that several do together
    std::vector<Word> words;
};

struct SopLayout {
    std::vector<SopPage> pages;
    int undrawn = 0; // arrows for which no way was found
};

// Lines touch no symbol but those at their ends, never run over each other and keep off words; they may cross at right angles. Rows
// become higher where the arrows need more room than the text.
SopLayout layOut(const SopGrid &grid);

} // namespace simpul
