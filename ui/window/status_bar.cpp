#include "ui/window/status_bar.h"

#include "core/model/time_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int progressWidth = 140;

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent), m_saved(new StatusDot(this)), m_who(plainLabel(this)), m_work(plainLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(makeButton(this, {}, ButtonLook::Quiet)), m_waiting(makeButton(this, {}, ButtonLook::Quiet))
{
    setSizeGripEnabled(false);
    setContentsMargins(14, 0, 14, 0);
    addWidget(m_saved);
    addWidget(m_who);
    buildWork();
    addPermanentWidget(m_waiting);
    m_waiting->hide();
    connect(m_waiting, &QPushButton::clicked, this, &StatusBar::waitingWanted);
    retranslate();
}

void StatusBar::buildWork()
{
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)}) {
        addPermanentWidget(widget);
        widget->hide();
    }
}

void StatusBar::follow(Workers &workers)
{
    connect(&workers.slow(), &Worker::progressed, this, &StatusBar::showProgress);
    connect(&workers.slow(), &Worker::busyChanged, this, &StatusBar::showBusy);
    connect(m_cancel, &QPushButton::clicked, &workers.slow(), &Worker::cancel);
    connect(&workers, &Workers::saved, this, [this] {
        m_savedAt = QDateTime::currentDateTime();
        showSaved();
    });
}

void StatusBar::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_work->setText(what);
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(1000.0 * double(done) / double(total)));
}

void StatusBar::showBusy(bool busy)
{
    if (busy) {
        m_work->setText(tr("Working..."));
        m_progress->setRange(0, 0);
    }
    m_work->setVisible(busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

void StatusBar::tellUnsaved(bool unsaved)
{
    m_unsaved = unsaved;
    showSaved();
}

void StatusBar::tellOnlyRead(bool onlyRead)
{
    m_onlyRead = onlyRead;
    showSaved();
}

void StatusBar::showSaved()
{
    if (m_onlyRead)
        m_saved->tell(tr("Only to be read here"), Tone::Attention);
    else if (m_unsaved)
        m_saved->tell(tr("Not saved yet"), Tone::Attention);
    else if (m_savedAt.isValid())
        m_saved->tell(tr("Saved %1").arg(displayTime(m_savedAt).section(u' ', 0, 0)), Tone::Good);
    else
        m_saved->tell(tr("All saved"), Tone::Good);
}

void StatusBar::tellWho(const QString &office, const QString &person)
{
    m_who->setText(person.isEmpty() ? office : office + u" · "_s + person);
}

void StatusBar::tellWaiting(int count)
{
    m_waitingCount = count;
    m_waiting->setText(tr("%n waiting for a decision", nullptr, count));
    m_waiting->setVisible(count > 0);
}

void StatusBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work in the background"));
    m_progress->setAccessibleName(tr("Progress"));
    tellWaiting(m_waitingCount);
    showSaved();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace simpul
