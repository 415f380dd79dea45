#include "ui/forms/flow_pane.h"

#include "core/sops/sop_check.h"
#include "ui/forms/flow_picture.h"
#include "ui/theme/quiet_rows.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int mostFindingsInView = 5;

namespace {

// Around the picture. To those who do not see it, it is a text: its description says the whole flow.
class FlowArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
};

QAccessibleInterface *flowInterface(const QString &, QObject *object)
{
    auto *area = dynamic_cast<FlowArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::StaticText) : nullptr;
}

} // namespace

FlowPane::FlowPane(QWidget *parent)
    : QWidget(parent), m_heading(plainLabel(this)), m_findings(new QuietRows<QListWidget>(this)), m_area(new FlowArea(this)), m_picture(new FlowPicture(m_area))
{
    static const bool known = (QAccessible::installFactory(flowInterface), true);
    Q_UNUSED(known)
    m_heading->setWordWrap(true);
    m_findings->setWordWrap(true);
    m_area->setWidget(m_picture);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setObjectName(u"paneContent"_s);
    m_area->setBackgroundRole(QPalette::Base); // beside the picture too
    m_area->setMinimumHeight(220);
    const auto go = [this](const QListWidgetItem *item) {
        if (const int step = item->data(Qt::UserRole).toInt(); step >= 0)
            Q_EMIT stepWanted(step);
    };
    connect(m_findings, &QListWidget::itemActivated, this, go);
    connect(m_findings, &QListWidget::itemClicked, this, go);
    connect(m_picture, &FlowPicture::stepWanted, this, &FlowPane::stepWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    column->addWidget(m_findings);
    column->addWidget(m_area, 1);
    retranslate();
}

void FlowPane::show(const Sop &sop)
{
    m_sop = sop;
    m_picture->show(sop);
    tellFindings();
}

void FlowPane::tellFindings()
{
    const QList<SopFinding> findings = findingsOf(m_sop);
    const int before = m_findings->currentRow();
    m_findings->clear();
    int forbidding = 0;
    for (const SopFinding &finding : findings) {
        auto *item = new QListWidgetItem(finding.forbids ? finding.sentence : tr("Note: %1").arg(finding.sentence), m_findings);
        item->setData(Qt::UserRole, finding.step);
        item->setForeground(colour(finding.forbids ? Colour::Red : Colour::Ink));
        forbidding += finding.forbids;
    }
    m_findings->setCurrentRow(std::clamp(before, 0, std::max(0, int(findings.size()) - 1)));
    m_findings->setVisible(!findings.isEmpty());
    const int lines = std::min(mostFindingsInView, int(findings.size()));
    m_findings->setFixedHeight(lines * 2 * m_findings->fontMetrics().height() + 2 * gap);
    m_heading->setText(findings.isEmpty() ? tr("Flowchart: nothing is to be mended.")
                       : forbidding > 0  ? tr("Flowchart: %n thing(s) to mend before it is handed in.", nullptr, forbidding)
                                         : tr("Flowchart: it can be handed in; look at the notes."));
    m_area->setAccessibleDescription(inWords());
}

// What the picture shows: "4. Memutuskan: berkas lengkap? (Kasubbid). Yes: 5. No: 2."
QString FlowPane::inWords() const
{
    const std::vector<SopArrow> arrows = arrowsOf(m_sop);
    QStringList lines;
    for (int i = 0; i < int(m_sop.steps.size()); ++i) {
        QStringList parts{u"%1. %2 (%3)"_s.arg(i + 1).arg(m_sop.steps[i].activity.simplified(), actorNames(m_sop.steps[i]).join(u", "_s))};
        for (const SopArrow &arrow : arrows) {
            const int to = arrow.to + 1;
            if (arrow.from == i)
                parts << (arrow.exit == SopExit::Yes ? tr("Yes: %1") : arrow.exit == SopExit::No ? tr("No: %1") : tr("Then %1")).arg(to);
        }
        lines << parts.join(u". "_s);
    }
    return lines.join(u'\n');
}

void FlowPane::retranslate()
{
    m_findings->setAccessibleName(tr("What is to be mended in the flow"));
    m_area->setAccessibleName(tr("Flowchart"));
    tellFindings();
}

void FlowPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FlowPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->setRoom(m_area->width() - m_area->verticalScrollBar()->sizeHint().width() - 4);
}

} // namespace simpul
