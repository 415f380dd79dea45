#include "ui/window/tour.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int cardWidth = 340;
static constexpr int ringRoom = 4;

class Tour::Ring : public QWidget
{
public:
    explicit Ring(QWidget *window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Colour::Amber), 3));
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), gap, gap);
    }
};

Tour::Tour(Steps steps, QWidget *window)
    : QFrame(window), m_steps(std::move(steps)), m_ring(new Ring(window)), m_count(softLabel(this)), m_text(plainLabel(this)),
      m_next(makeButton(this, {}, ButtonLook::Primary)), m_back(makeButton(this, {})), m_skip(makeButton(this, {}, ButtonLook::Quiet))
{
    hide();
    build();
    window->installEventFilter(this);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
}

void Tour::build()
{
    setProperty("panel", u"card"_s);
    setFixedWidth(cardWidth);
    setFocusProxy(m_next);
    m_text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_count);
    column->addWidget(m_text);
    column->addLayout(buttons);
}

void Tour::begin()
{
    m_step = 0;
    showStep();
}

void Tour::next()
{
    if (m_step + 1 >= m_steps().size())
        return end();
    ++m_step;
    showStep();
}

void Tour::back()
{
    m_step = std::max(0, m_step - 1);
    showStep();
}

void Tour::end()
{
    if (isAncestorOf(window()->focusWidget()))
        window()->setFocus();
    hide();
    m_ring->hide();
    Q_EMIT ended();
}

void Tour::showStep()
{
    const QList<TourStep> steps = m_steps();
    const TourStep &step = steps[m_step];
    const bool isLast = m_step + 1 == steps.size();
    m_count->setText(tr("Around the window: %1 of %2").arg(m_step + 1).arg(steps.size()));
    m_text->setText(step.text);
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_next->setAccessibleDescription(step.text); // heard with the button that has the focus
    m_back->setText(tr("&Back"));
    m_back->setEnabled(m_step > 0);
    m_skip->setText(tr("S&kip"));
    m_skip->setVisible(!isLast);
    setAccessibleName(m_count->text());
    if (m_place)
        m_place->removeEventFilter(this);
    m_place = step.place;
    m_place->installEventFilter(this);
    stand();
}

// Below the part if there is room, else beside or upon it; always within the window.
void Tour::stand()
{
    const QRect part(m_place->mapTo(window(), QPoint()), m_place->size());
    m_ring->setGeometry(part.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom) & window()->rect());
    m_ring->show();
    m_ring->raise();
    resize(cardWidth, heightForWidth(cardWidth));
    const QRect room = window()->rect().adjusted(2 * gap, 2 * gap, -2 * gap, -2 * gap);
    QPoint corner(part.left(), part.bottom() + 2 * gap);
    if (corner.y() + height() > room.bottom())
        corner = part.right() + 2 * gap + width() <= room.right() ? QPoint(part.right() + 2 * gap, part.top() + 2 * gap)
                                                                  : QPoint(part.center().x() - width() / 2, part.center().y() - height() / 2);
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && isVisible())
        QMetaObject::invokeMethod(this, &Tour::stand, Qt::QueuedConnection); // once all parts have their places
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else if (!pressFocused(window(), event))
        QFrame::keyPressEvent(event);
}

void Tour::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        QMetaObject::invokeMethod(this, &Tour::showStep, Qt::QueuedConnection);
    QFrame::changeEvent(event);
}

} // namespace simpul
