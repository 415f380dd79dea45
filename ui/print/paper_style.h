#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QString>

namespace simpul {

// Fonts and measures, as an office's template chooses them.
struct PaperStyle {
    enum class Size { A4, F4 } size = Size::A4; // F4 is 215 x 330 mm
    QString family = QStringLiteral("Liberation Serif");
    QString fixedFamily = QStringLiteral("Liberation Mono");
    double textPoints = 11;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QMarginsF marginsMm = {22, 15, 18, 24}; // left, top, right, bottom: of the text
    double footMm = 12;                     // baseline of the foot above the edge
    double securityMm = 11;                 // baseline of the security label below the edge
};

} // namespace simpul
