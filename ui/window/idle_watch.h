#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace simpul {

// Tells when no key, mouse or finger touched the program for so long.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent);
    void setLimit(std::chrono::milliseconds limit); // 0: never

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace simpul
