#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace simpul {

struct TourStep {
    QWidget *place = nullptr; // what the step is about
    QString text;
};

// Shows somebody new around the window: a card beside one part of it after the other, with a ring around that part. Everything can be
// used meanwhile.
class Tour : public QFrame
{
    Q_OBJECT

public:
    using Steps = std::function<QList<TourStep>()>; // asked anew for each step: the language may have changed
    Tour(Steps steps, QWidget *window);
    void begin();
    void next();
    void back();
    void end();

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Ring;
    void build();
    void showStep();
    void stand();

    Steps m_steps;
    int m_step = 0;
    QPointer<QWidget> m_place; // of the step
    Ring *m_ring;
    QLabel *m_count;
    QLabel *m_text;
    QPushButton *m_next;
    QPushButton *m_back;
    QPushButton *m_skip;
};

} // namespace simpul
