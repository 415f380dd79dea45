#pragma once

#include "core/sops/sop_layout.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace simpul {

// How a flowchart is drawn, on paper and in the window.
struct SopInk {
    double unit = 1; // of the device, for a millimetre
    QColor line = Qt::black;
    QColor ground = Qt::white; // what lies below lines and words is not seen through them
    QColor letter = Qt::black;
    QFont font;                // of Ya, Tidak and the letters of connectors
    QString yes;
    QString no;
};

// The symbols, arrows and words of a page; `corner` is where its first actor's column and its connectors begin.
void paintFlow(QPainter &painter, const SopPage &page, QPointF corner, const SopInk &ink);

// How much room the words beside the exits of a decision need, in millimetres.
void measureWords(SopGrid &grid, const SopInk &ink, QPaintDevice *device);

} // namespace simpul
