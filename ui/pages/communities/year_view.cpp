#include "ui/pages/communities/year_view.h"

#include "core/dossier/community_work.h"
#include "core/model/number_text.h"
#include "core/model/time_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

// Drawn only: whoever cannot see it reads the words below.
class YearDrawing : public QWidget
{
public:
    explicit YearDrawing(QWidget *parent) : QWidget(parent) { setFixedHeight(int(250 * textScale())); }

    void show(const CommunityYear &year)
    {
        m_year = year;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_year.milestones.isEmpty())
            return;
        paintMilestones(painter);
        paintQuarters(painter);
    }

private:
    double scaled(double pixels) const { return pixels * textScale(); }

    void paintMilestones(QPainter &painter) const
    {
        const double step = double(width()) / double(m_year.milestones.size());
        const double y = scaled(22);
        const double radius = scaled(8);
        for (qsizetype i = 0; i < m_year.milestones.size(); ++i) {
            const Milestone &milestone = m_year.milestones[i];
            const bool reached = milestone.reached.isValid();
            const QPointF centre(step * (double(i) + 0.5), y);
            if (i > 0) {
                painter.setPen(QPen(colour(reached ? Colour::Green : Colour::Line), 2));
                painter.drawLine(QPointF(centre.x() - step + radius, y), QPointF(centre.x() - radius, y));
            }
            painter.setPen(QPen(colour(reached ? Colour::Green : Colour::FieldLine), 2));
            painter.setBrush(reached ? QBrush(colour(Colour::Green)) : QBrush(Qt::NoBrush));
            painter.drawEllipse(centre, radius, radius);
            const QRectF place(step * double(i) + 2, y + radius + 4, step - 4, scaled(52));
            painter.setPen(colour(Colour::Ink));
            painter.setFont(simpul::font(TextSize::Small, QFont::DemiBold));
            painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, painter.fontMetrics().elidedText(milestone.text(), Qt::ElideRight, int(place.width())));
            painter.setPen(colour(Colour::Soft));
            painter.setFont(simpul::font(TextSize::Small));
            painter.drawText(place.adjusted(0, painter.fontMetrics().height(), 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                             reached ? milestone.reached.toString(u"d.M.yyyy"_s) : u"–"_s);
        }
    }

    // Two bars for each quarter: meetings and assets; the frame is the plan, what is filled was done.
    void paintQuarters(QPainter &painter) const
    {
        const double top = scaled(104);
        const double bottom = double(height()) - scaled(26);
        const double step = double(width()) / 4;
        int most = 1;
        for (const CommunityQuarter &quarter : m_year.quarters)
            most = std::max({most, quarter.planned, quarter.held + quarter.unfinished, quarter.assets, quarter.assetsPlanned});
        for (std::size_t i = 0; i < m_year.quarters.size(); ++i) {
            const CommunityQuarter &quarter = m_year.quarters[i];
            const double left = step * double(i) + step * 0.18;
            const double wide = step * 0.26;
            paintBar(painter, QRectF(left, top, wide, bottom - top), quarter.held, quarter.planned, most, Colour::Primary);
            paintBar(painter, QRectF(left + wide * 1.35, top, wide, bottom - top), quarter.assets, quarter.assetsPlanned, most, Colour::Amber);
            painter.setPen(colour(Colour::Ink));
            painter.setFont(simpul::font(TextSize::Small));
            painter.drawText(QRectF(step * double(i), bottom + 4, step, scaled(22)), Qt::AlignCenter, m_year.milestones[qsizetype(i) + 4].text());
        }
    }

    void paintBar(QPainter &painter, const QRectF &room, int done, int planned, int most, Colour role) const
    {
        const auto part = [&](int count) {
            const double height = room.height() * count / most;
            return QRectF(room.left(), room.bottom() - height, room.width(), height);
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(role));
        painter.drawRect(part(done));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Colour::FieldLine), 1.5, Qt::DashLine));
        if (planned > 0)
            painter.drawRect(part(planned));
        painter.setPen(colour(Colour::Ink));
        painter.setFont(simpul::font(TextSize::Small));
        const QRectF top = part(std::max(done, planned));
        painter.drawText(QRectF(room.left(), top.top() - scaled(18), room.width(), scaled(18)), Qt::AlignCenter, u"%1/%2"_s.arg(done).arg(planned));
    }

    CommunityYear m_year;
};

YearView::YearView(Workers &workers, QWidget *parent)
    : QWidget(parent), m_workers(workers), m_before(makeButton(this, {}, ButtonLook::Quiet)), m_title(plainLabel(this)), m_after(makeButton(this, {}, ButtonLook::Quiet)),
      m_drawing(new YearDrawing(this)), m_legend(softLabel(this)), m_words(plainLabel(this))
{
    m_title->setFont(simpul::font(TextSize::Title, QFont::DemiBold));
    m_words->setWordWrap(true);
    m_legend->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_before);
    head->addWidget(m_title);
    head->addWidget(m_after);
    head->addStretch();
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, gap, 0, gap);
    inside->setSpacing(gap);
    inside->addLayout(head);
    inside->addWidget(m_drawing);
    inside->addWidget(m_legend);
    inside->addWidget(m_words);
    inside->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setObjectName(u"paneContent"_s);
    content->setObjectName(u"paneContent"_s);
    area->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    connect(m_before, &QPushButton::clicked, this, [this] { ask(m_year.year - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { ask(m_year.year + 1); });
    retranslate();
}

void YearView::show(const Uuid &community)
{
    const bool same = community == m_community;
    m_community = community;
    ask(same ? m_year.year : 0);
}

void YearView::clear()
{
    m_community = {};
    m_year = {};
}

void YearView::ask(int year)
{
    m_workers.quick().runLatest(
        this, u"year"_s,
        [year, id = m_community](Library &library) {
            const QDate today = QDateTime::fromMSecsSinceEpoch(library.now()).date();
            return yearOf(library, id, year ? year : today.year(), today);
        },
        [this](const Result<CommunityYear> &read) {
            if (!read)
                return;
            m_year = *read;
            retranslate();
        });
}

static QString percentOf(int part, int whole)
{
    return whole > 0 ? displayNumber(*Decimal::fromText(QString::number(100.0 * part / whole, 'f', 1))) + u'%' : u"–"_s;
}

QString YearView::inWords() const
{
    if (m_year.milestones.isEmpty())
        return {};
    QStringList lines;
    for (const Milestone &milestone : m_year.milestones.mid(0, 4))
        lines << u"%1: %2"_s.arg(milestone.text(), milestone.reached.isValid() ? displayDate(milestone.reached) : tr("not yet")) + (milestone.told.isEmpty() ? QString() : u" (%1)"_s.arg(milestone.told));
    for (std::size_t i = 0; i < m_year.quarters.size(); ++i) {
        const CommunityQuarter &quarter = m_year.quarters[i];
        QString line = tr("%1: meetings %2 of %3, assets %4 of %5, visits %6")
                           .arg(m_year.milestones[qsizetype(i) + 4].text()).arg(quarter.held).arg(quarter.planned).arg(quarter.assets).arg(quarter.assetsPlanned).arg(quarter.visits);
        if (quarter.unfinished > 0)
            line += u"; "_s + tr("%1 without final minutes, invitation or attendance do not count").arg(quarter.unfinished);
        lines << line;
    }
    lines << tr("Members: %1. Meetings with people of other units: %2.").arg(m_year.members).arg(m_year.crossUnitMeetings);
    lines << tr("Follow-up done in time: %1 (%2 of %3); overdue now: %4.")
                 .arg(percentOf(m_year.actionsInTime, m_year.actionsDue)).arg(m_year.actionsInTime).arg(m_year.actionsDue).arg(m_year.actionsOverdue);
    if (m_year.silent)
        lines << tr("No meeting for two quarters: is this community still active?");
    return lines.join(u'\n');
}

void YearView::retranslate()
{
    m_before->setText(tr("Year before"));
    m_after->setText(tr("Year after"));
    m_title->setText(m_year.year ? QString::number(m_year.year) : QString());
    m_drawing->show(m_year);
    m_legend->setText(tr("Left of each quarter: meetings; right: assets. The dashed frame is the plan."));
    m_words->setText(inWords());
}

void YearView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simpul
