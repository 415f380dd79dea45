#include "ui/models/row_delegate.h"

#include "core/base/text.h"
#include "ui/models/rows_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace simpul {

static constexpr int margin = 14;
static constexpr int padding = 10;
static constexpr int betweenLines = 4;
static constexpr int sentenceLines = 2;
static constexpr int edge = 3; // of the row that is chosen

static int lineHeight(TextSize size)
{
    return QFontMetrics(font(size, QFont::DemiBold)).height();
}

static int metaHeight()
{
    return lineHeight(TextSize::Small) + 4;
}

RowDelegate::RowDelegate(Density density, QObject *parent) : QStyledItemDelegate(parent), m_density(density)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int sentence = m_density == Density::Reading ? sentenceLines * lineHeight(TextSize::Body) + betweenLines : 0;
    return {200, 2 * padding + lineHeight(TextSize::Reading) + betweenLines + sentence + metaHeight()};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    QRect rest = option.rect.adjusted(margin, padding, -margin, -padding);
    const QVariant held = index.data(RowsModel::RowRole);
    if (held.isValid()) {
        const Row row = held.value<Row>();
        paintTitle(painter, rest, row.title);
        if (m_density == Density::Reading)
            paintSentence(painter, rest, row);
        paintMeta(painter, rest, row);
    } else {
        painter->setPen(colour(Colour::Soft));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    }
    painter->restore();
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, colour(chosen ? Colour::PrimarySoft : Colour::Panel));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Colour::Line));
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), edge, option.rect.height()), colour(Colour::Primary));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colour(Colour::Primary), 1, Qt::DashLine));
        painter->drawRect(option.rect.adjusted(edge, 0, -1, -2));
    }
}

void RowDelegate::paintTitle(QPainter *painter, QRect &rest, const QString &title) const
{
    const QFont titleFont = font(TextSize::Reading, QFont::DemiBold);
    const QFontMetrics metrics(titleFont);
    painter->setFont(titleFont);
    painter->setPen(colour(Colour::Ink));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      metrics.elidedText(title.simplified(), Qt::ElideRight, rest.width()));
    rest.setTop(rest.top() + metrics.height() + betweenLines);
}

static QList<QTextLayout::FormatRange> rangesOf(const Row &row)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : row.marks) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setBackground(colour(Colour::Mark));
        range.format.setForeground(colour(Colour::Ink));
        ranges << range;
    }
    return ranges;
}

void RowDelegate::paintSentence(QPainter *painter, QRect &rest, const Row &row) const
{
    QString text = row.sentence;
    text.replace(u'\n', u' ').replace(u'\t', u' '); // one for one: the marks stay where they are
    QTextLayout layout(text, font(TextSize::Body));
    layout.setFormats(rangesOf(row));
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < sentenceLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rest.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter->setPen(colour(Colour::Ink));
    layout.draw(painter, rest.topLeft());
    rest.setTop(rest.top() + sentenceLines * lineHeight(TextSize::Body) + betweenLines);
}

// Paints a pill with words in it and returns how wide it is.
static int paintBadge(QPainter *painter, QPoint at, const QString &text, Tone tone)
{
    const QFontMetrics metrics(painter->font());
    const QRect pill(at.x(), at.y(), metrics.horizontalAdvance(text) + 18, metaHeight());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneGround(tone));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(toneColour(tone));
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    return pill.width();
}

void RowDelegate::paintMeta(QPainter *painter, QRect &rest, const Row &row) const
{
    painter->setFont(font(TextSize::Small, QFont::DemiBold));
    int x = rest.left();
    if (!row.badge.isEmpty())
        x += paintBadge(painter, {x, rest.top()}, row.badge, row.tone) + 8;
    if (row.inConflict)
        x += paintBadge(painter, {x, rest.top()}, Text::tr("Conflict"), Tone::Attention) + 8;
    painter->setFont(font(TextSize::Small));
    painter->setPen(colour(Colour::Soft));
    const QRect meta(x, rest.top(), rest.right() - x, metaHeight());
    painter->drawText(meta, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(row.meta, Qt::ElideRight, meta.width()));
}

} // namespace simpul
