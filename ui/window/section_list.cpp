#include "ui/window/section_list.h"

#include "ui/pages/sections.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

constexpr int rowHeight = 30;
constexpr int headingHeight = 24;
constexpr int lineHeight = 9;
constexpr int waitingRole = Qt::UserRole + 1;
constexpr int columnWidth = 200;

int scaled(int pixels)
{
    return int(pixels * textScale());
}

bool hasLine(int row)
{
    return std::string_view(sections()[std::size_t(row)].heading) == "-";
}

bool hasHeading(int row)
{
    return *sections()[std::size_t(row)].heading != 0 && !hasLine(row);
}

class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, scaled(rowHeight + (hasHeading(index.row()) ? headingHeight : hasLine(index.row()) ? lineHeight : 0))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect row = option.rect.adjusted(8, 0, -8, 0);
        if (hasHeading(index.row()))
            paintHeading(painter, row, sectionText(sections()[std::size_t(index.row())].heading));
        if (hasLine(index.row()))
            painter->fillRect(QRect(row.left() + 10, row.top() + scaled(lineHeight) / 2, row.width() - 20, 1), colour(Colour::NavChosen));
        row = QRect(row.left(), option.rect.bottom() - scaled(rowHeight) + 1, row.width(), scaled(rowHeight));
        paintGround(painter, row, option);
        paintText(painter, row, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter *painter, const QRect &row, const QString &text)
    {
        QFont small = font(TextSize::Small);
        small.setPixelSize(small.pixelSize() - 1);
        painter->setFont(small);
        painter->setPen(colour(Colour::NavSoft));
        painter->drawText(row.adjusted(10, 8, 0, 0), Qt::AlignLeft | Qt::AlignTop, text.toUpper());
    }

    static void paintGround(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option)
    {
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour(Colour::NavChosen));
            painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colour(Colour::NavInk), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 2, -1, -2), 6, 6);
        }
    }

    static void paintText(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const QColor ink = colour(chosen ? Colour::NavChosenInk : Colour::NavInk);
        const int side = scaled(16);
        const QRect drawing(row.left() + 10, row.center().y() - side / 2, side, side);
        icon(QLatin1String(sections()[std::size_t(index.row())].icon), ink).paint(painter, drawing);
        int right = row.right() - 8;
        if (const int waiting = index.data(waitingRole).toInt(); waiting > 0)
            right -= paintCount(painter, row, waiting);
        painter->setFont(font(TextSize::Body, chosen ? QFont::DemiBold : QFont::Normal));
        painter->setPen(ink);
        const QRect text(drawing.right() + 10, row.top(), right - drawing.right() - 10, row.height());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

    static int paintCount(QPainter *painter, const QRect &row, int count)
    {
        painter->setFont(font(TextSize::Small, QFont::DemiBold));
        const QString text = count > 999 ? u"999+"_s : QString::number(count);
        const QSize size(painter->fontMetrics().horizontalAdvance(text) + 14, painter->fontMetrics().height() + 2);
        const QRect pill(row.right() - 8 - size.width(), row.center().y() - size.height() / 2, size.width(), size.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Colour::Count));
        painter->drawRoundedRect(pill, size.height() / 2.0, size.height() / 2.0);
        painter->setPen(colour(Colour::CountInk));
        painter->drawText(pill, Qt::AlignCenter, text);
        return size.width() + 8;
    }
};

} // namespace

SectionList::SectionList(QWidget *parent) : QuietRows(parent)
{
    setObjectName(u"sections"_s);
    setItemDelegate(new SectionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(scaled(columnWidth));
    setViewportMargins(0, gap, 0, 0);
    for ([[maybe_unused]] const Section &section : sections())
        addItem(QString());
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_choosing)
            Q_EMIT chosen(row);
    });
    retranslate();
}

void SectionList::choose(int row)
{
    const QScopedValueRollback choosing(m_choosing, true);
    if (row < 0)
        clearSelection();
    setCurrentRow(row);
}

void SectionList::setWaiting(int row, int count)
{
    QListWidgetItem *at = item(row);
    at->setData(waitingRole, count);
    at->setData(Qt::AccessibleDescriptionRole, count > 0 ? tr("%n waiting for a decision", nullptr, count) : QString());
}

void SectionList::retranslate()
{
    setAccessibleName(tr("Sections"));
    for (int i = 0; i < count(); ++i) {
        item(i)->setText(sectionText(sections()[std::size_t(i)].text));
        setWaiting(i, item(i)->data(waitingRole).toInt());
    }
}

void SectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFixedWidth(scaled(columnWidth)); // larger text needs a wider column
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

} // namespace simpul
