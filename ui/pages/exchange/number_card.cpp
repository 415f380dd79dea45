#include "ui/pages/exchange/number_card.h"

#include "ui/pages/exchange/exchange_words.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int margin = 14;

NumberCard::NumberCard(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberCard::tell(const QString &name, qint64 number, const QString &note, Tone tone)
{
    m_name = name;
    m_number = countText(number);
    m_note = note;
    m_tone = number > 0 ? tone : Tone::Mute;
    setEnabled(number > 0);
    setAccessibleName(tr("%1: %2").arg(name, m_number));
    setAccessibleDescription(note);
    setToolTip(note);
    update();
}

QSize NumberCard::sizeHint() const
{
    const int lines = QFontMetrics(simpul::font(TextSize::Body)).height() * 2 + QFontMetrics(simpul::font(TextSize::Figure, QFont::Bold)).height();
    return {170, lines + 2 * 10};
}

QSize NumberCard::minimumSizeHint() const
{
    return {90, sizeHint().height()};
}

void NumberCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(colour(strong ? Colour::Primary : Colour::Line), strong ? 2 : 1));
    painter.setBrush(colour(isChecked() || (underMouse() && isEnabled()) ? Colour::PrimarySoft : Colour::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    QRect room = rect().adjusted(margin, 10, -margin, -10);
    const auto line = [&](const QFont &look, const QColor &ink, const QString &text) {
        const QFontMetrics metrics(look);
        painter.setFont(look);
        painter.setPen(ink);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(text, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height());
    };
    line(simpul::font(TextSize::Body, QFont::DemiBold), colour(Colour::Soft), m_name);
    line(simpul::font(TextSize::Figure, QFont::Bold), m_tone == Tone::Mute ? colour(Colour::Ink) : toneColour(m_tone), m_number);
    line(simpul::font(TextSize::Body), colour(isEnabled() ? Colour::Ink : Colour::Soft), m_note);
}

} // namespace simpul
