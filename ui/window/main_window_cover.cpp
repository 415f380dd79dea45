// The cover: when nobody is there, the window shows nothing of what it holds.
#include "ui/window/main_window.h"

#include "ui/theme/widgets.h"
#include "ui/window/cover.h"
#include "ui/window/idle_watch.h"
#include "ui/window/tour.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace simpul {

static const QString setting = u"coverAfter"_s; // minutes; 0: never

void MainWindow::handleCoverCommands()
{
    m_idle = new IdleWatch(this);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::cover);
    const auto open = [this] { return m_workers != nullptr; };
    m_commands.handle(u"cover.now", this, [this] { cover(); }, open);
    m_commands.handle(u"cover.after", this, [this] { askCoverAfter(); });
    m_idle->setLimit(std::chrono::minutes(m_settings->value(setting).toInt()));
}

void MainWindow::cover()
{
    if (!m_workers)
        return;
    if (!m_cover) {
        m_cover = new Cover(this);
        connect(m_cover, &Cover::opened, this, [this] {
            m_commands.setSilent(false);
            m_idle->setLimit(std::chrono::minutes(m_settings->value(setting).toInt()));
        });
        connect(m_cover, &Cover::otherWanted, this, &MainWindow::chooseWho);
    }
    if (m_tour && m_tour->isVisible())
        m_tour->end();
    m_commands.setSilent(true);
    m_cover->close(m_office, m_person);
}

void MainWindow::coverAfter(int minutes)
{
    m_settings->setValue(setting, minutes);
    m_idle->setLimit(std::chrono::minutes(minutes));
}

void MainWindow::askCoverAfter()
{
    const int now = m_settings->value(setting).toInt();
    m_notice->tell(now > 0 ? tr("The window is covered after %n minute(s) without a key or the mouse. It hides, it protects nothing: lock the PC as well.", nullptr, now)
                           : tr("The window can cover itself when nobody uses it. It hides, it protects nothing: lock the PC as well."),
                   Tone::Info);
    for (const int minutes : {5, 15, 30})
        m_notice->addAnswer(tr("After %n minute(s)", nullptr, minutes), [this, minutes] { coverAfter(minutes); });
    m_notice->addAnswer(tr("Never"), [this] { coverAfter(0); });
}

} // namespace simpul
