#include "ui/window/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace simpul {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_timer.stop();
    qApp->removeEventFilter(this);
    if (limit.count() == 0)
        return;
    m_timer.start(limit);
    qApp->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_timer.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace simpul
