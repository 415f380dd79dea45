#include "ui/pages/exchange/value_card.h"

#include "ui/pages/exchange/exchange_words.h"
#include "ui/forms/word_difference.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int mostLines = 14; // longer values scroll

ValueCard::ValueCard(QWidget *parent)
    : QFrame(parent), m_choice(new QRadioButton(this)), m_head(plainLabel(this)), m_text(new QPlainTextEdit(this))
{
    m_head->setWordWrap(true);
    m_head->setBuddy(m_choice);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setStyleSheet(u"QPlainTextEdit { border: 1px solid transparent; background: transparent; padding: 0; }"
                          "QPlainTextEdit:focus { border: 1px solid palette(highlight); padding: 0; }"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(gap / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_choice, 0, Qt::AlignTop);
    head->addWidget(m_head, 1);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_choice, &QRadioButton::toggled, this, [this] { update(); });
    dress();
}

void ValueCard::show(const ConflictInfo::Value &value, const QString &text, const QString &other, bool removal)
{
    const QString place = value.here ? tr("Here") : value.office;
    const QString who = value.author.isEmpty() ? place : tr("%1 · %2").arg(place, value.author);
    m_head->setText(tr("%1, %2").arg(who, momentText(value.time)));
    m_choice->setAccessibleName(m_head->text());
    m_choice->setAccessibleDescription(text.left(500));
    m_text->setAccessibleName(m_head->text());
    m_text->setPlainText(text);
    m_other = other;
    m_marked = !removal;
    dress();
}

QString ValueCard::text() const
{
    return m_text->toPlainText();
}

void ValueCard::dress()
{
    m_head->setFont(simpul::font(TextSize::Body, QFont::DemiBold));
    m_text->setFont(simpul::font(TextSize::Reading));
    mark();
    fitHeight();
}

void ValueCard::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(colour(Colour::Mark));
    format.setForeground(colour(Colour::Ink));
    if (m_marked) {
        for (const auto &[start, length] : differingWords(text(), m_other)) {
            QTextCursor cursor(m_text->document());
            cursor.setPosition(start);
            cursor.setPosition(start + length, QTextCursor::KeepAnchor);
            marks << QTextEdit::ExtraSelection{cursor, format};
        }
    }
    m_text->setExtraSelections(marks);
}

// As high as its text at the width it will about have.
void ValueCard::fitHeight()
{
    const QFontMetrics metrics(m_text->font());
    const int width = std::max(220, m_text->viewport()->width());
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += 1 + metrics.horizontalAdvance(block.text().left(4000)) / width;
    m_text->setFixedHeight(std::min(lines, mostLines) * metrics.lineSpacing() + 14);
}

void ValueCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = m_choice->isChecked();
    painter.setPen(QPen(colour(chosen ? Colour::Primary : Colour::Line), chosen ? 2 : 1));
    painter.setBrush(colour(chosen ? Colour::PrimarySoft : Colour::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void ValueCard::mousePressEvent(QMouseEvent *event)
{
    m_choice->setChecked(true);
    m_choice->setFocus();
    QFrame::mousePressEvent(event);
}

void ValueCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace simpul
