#include "ui/theme/widgets.h"

#include "ui/commands/commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Info: return u"info"_s;
    case Tone::Good: return u"good"_s;
    case Tone::Attention: return u"attention"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Mute: break;
    }
    return u"mute"_s;
}

QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Info: return colour(Colour::Primary);
    case Tone::Good: return colour(Colour::Green);
    case Tone::Attention: return colour(Colour::Amber);
    case Tone::Bad: return colour(Colour::Red);
    case Tone::Mute: break;
    }
    return colour(Colour::Grey);
}

QColor toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Info: return colour(Colour::PrimarySoft);
    case Tone::Good: return colour(Colour::GreenSoft);
    case Tone::Attention: return colour(Colour::AmberSoft);
    case Tone::Bad: return colour(Colour::RedSoft);
    case Tone::Mute: break;
    }
    return colour(Colour::GreySoft);
}

void setProperty(QWidget *widget, const char *name, const QString &value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *softLabel(QWidget *parent, const QString &text)
{
    QLabel *label = plainLabel(parent, text);
    label->setWordWrap(true);
    setProperty(label, "rank", u"soft"_s);
    return label;
}

Badge::Badge(QWidget *parent, const QString &text, Tone tone) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(simpul::font(TextSize::Small, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    tell(text, tone);
}

void Badge::tell(const QString &text, Tone tone)
{
    setText(text);
    simpul::setProperty(this, "tone", toneName(tone));
    setVisible(!text.isEmpty());
}

SectionTitle::SectionTitle(QWidget *parent, const QString &text, Rank rank) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(rank == Rank::Page);
    setFont(simpul::font(rank == Rank::Page ? TextSize::Title : TextSize::Body, QFont::DemiBold));
    if (rank == Rank::Part)
        simpul::setProperty(this, "rank", u"soft"_s);
}

EmptyState::EmptyState(QWidget *parent, QAction *action)
    : QWidget(parent), m_title(new SectionTitle(this, {}, SectionTitle::Rank::Page)), m_text(softLabel(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * gap, 2 * gap, 4 * gap, 2 * gap);
    column->setSpacing(gap);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text); // not aligned by the layout, which would cut wrapped text
    if (action)
        column->addWidget(new ActionButton(this, action, ButtonLook::Primary), 0, Qt::AlignCenter);
    column->addStretch();
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(plainLabel(this)), m_answers(new QWidget(this))
{
    setProperty("panel", u"message"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_answers, 0, Qt::AlignTop);
    hide();
}

void InlineMessage::tell(const QString &text, Tone tone)
{
    clear();
    const QString name = tone == Tone::Good ? u"check"_s : tone == Tone::Bad ? u"refuse"_s : u"warning"_s;
    m_icon->setPixmap(icon(name, toneColour(tone)).pixmap(18, 18));
    m_icon->setVisible(tone != Tone::Info && tone != Tone::Mute);
    m_text->setText(text);
    simpul::setProperty(this, "mood", toneName(tone));
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QPushButton *InlineMessage::addAnswer(const QString &text, std::function<void()> then)
{
    QPushButton *button = makeButton(m_answers, text);
    m_answers->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, then = std::move(then)] {
        const auto run = then; // clearing deletes the button that holds it
        clear();
        run();
    });
    return button;
}

void InlineMessage::clear()
{
    for (QPushButton *answer : m_answers->findChildren<QPushButton *>()) {
        answer->hide();
        answer->setParent(nullptr);
        answer->deleteLater();
    }
    m_text->clear();
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

class StatusDot::Dot : public QWidget
{
public:
    explicit Dot(QWidget *parent) : QWidget(parent) { setFixedSize(10, 10); }
    Tone tone = Tone::Mute;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColour(tone));
        painter.drawEllipse(QRectF(1, 1, 8, 8));
    }
};

StatusDot::StatusDot(QWidget *parent) : QWidget(parent), m_dot(new Dot(this)), m_text(plainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_dot);
    row->addWidget(m_text);
}

void StatusDot::tell(const QString &text, Tone tone)
{
    m_dot->tone = tone;
    m_dot->update();
    m_text->setText(text);
}

QPushButton *makeButton(QWidget *parent, const QString &text, ButtonLook look)
{
    auto *button = new QPushButton(text, parent);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoDefault(false);
    if (look != ButtonLook::Plain)
        button->setProperty("look", look == ButtonLook::Primary ? u"primary"_s : u"quiet"_s);
    return button;
}

bool pressFocused(const QWidget *window, const QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(window->focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!button || !isEnter || event->modifiers() & Qt::ControlModifier)
        return false;
    button->click();
    return true;
}

ActionButton::ActionButton(QWidget *parent, QAction *action, ButtonLook look) : QPushButton(parent), m_action(action)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    if (look != ButtonLook::Plain)
        setProperty("look", look == ButtonLook::Primary ? u"primary"_s : u"quiet"_s);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::setOwnText(const QString &text)
{
    m_ownText = text;
    follow();
}

void ActionButton::follow()
{
    setText(m_ownText.isEmpty() ? plainText(*m_action) : m_ownText);
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
}

QTabWidget *makeTabs(QWidget *parent)
{
    auto *tabs = new QTabWidget(parent);
    tabs->setFocusPolicy(Qt::NoFocus); // its bar's too
    tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    return tabs;
}

void putBefore(QWidget *later, QWidget *earlier)
{
    QWidget::setTabOrder(later, earlier);
    QWidget::setTabOrder(earlier, later);
}

QToolButton *iconButton(QWidget *parent, QAction *action)
{
    auto *button = new QToolButton(parent);
    button->setFocusPolicy(Qt::StrongFocus);
    setProperty(button, "look", QStringLiteral("icon"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedSize(controlHeight, controlHeight);
    const auto name = [button, action] { button->setAccessibleName(plainText(*action)); };
    QObject::connect(action, &QAction::changed, button, name);
    name();
    return button;
}

} // namespace simpul
