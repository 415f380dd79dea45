#pragma once

#include "ui/print/sop_flow_painter.h"

#include <QTimer>
#include <QWidget>

namespace simpul {

// The flowchart of an SOP as it stands now: numbers of the steps at the left, the actors above. Painted anew a moment after the last key.
class FlowPicture : public QWidget
{
    Q_OBJECT

public:
    explicit FlowPicture(QWidget *parent);
    void show(const Sop &sop);
    void setRoom(int width); // to spread the actors over
    const SopLayout &layout() const { return m_layout; }
    void drawNow(); // without waiting

Q_SIGNALS:
    void stepWanted(int step); // somebody clicked on it

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void spread();
    double headHeight() const;
    double longestWord() const;
    QFont words(bool bold = false) const;
    double topOf(const SopPage &page) const;

    Sop m_sop;
    SopGrid m_grid;
    SopInk m_ink;
    SopLayout m_layout;
    int m_room = 600;
    QTimer m_untilDrawn;
};

} // namespace simpul
