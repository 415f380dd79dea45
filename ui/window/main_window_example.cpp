// The example offices: who opens them is shown around, and they can be removed.
#include "ui/window/main_window.h"

#include "ui/pages/page.h"
#include "ui/theme/widgets.h"
#include "ui/window/section_list.h"
#include "ui/window/status_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/tour.h"
#include "ui/workers/workers.h"

#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace simpul {

void MainWindow::handleExampleCommands()
{
    m_hasExample = !m_start.demoFolder.isEmpty() && QFileInfo::exists(m_start.demoFolder);
    m_commands.handle(u"tour", this, [this] { showAround()->setFocus(); }, [this] { return m_workers != nullptr; });
    m_commands.handle(u"example.remove", this, [this] { leaveThen([this] { proposeRemovingExample(); }); }, [this] { return m_hasExample; });
}

bool MainWindow::isExample(const LibraryPlace &place) const
{
    return !m_start.demoFolder.isEmpty() && place.folder.startsWith(m_start.demoFolder + u'/');
}

// Where somebody sees the example for the first time; the focus stays where it is.
void MainWindow::welcomeToExample()
{
    const bool isOpen = isExample(m_workers->place());
    m_hasExample = m_hasExample || isOpen;
    if (isOpen && !m_settings->value(u"tour"_s).toBool())
        QMetaObject::invokeMethod(this, &MainWindow::showAround, Qt::QueuedConnection); // once the window has its size
}

Tour *MainWindow::showAround()
{
    if (!m_tour) {
        m_tour = new Tour([this] { return tourSteps(); }, this);
        connect(m_tour, &Tour::ended, this, [this] { m_settings->setValue(u"tour"_s, true); });
    }
    m_tour->begin();
    return m_tour;
}

QList<TourStep> MainWindow::tourSteps() const
{
    return {
        {m_sections, tr("The sections: what is to be done today stands in Home, what the office knows in Library. Ctrl+1 and so on go there.")},
        {m_top->searchField(), tr("One search for everything, the text of attached files too: press Ctrl+K and type. All forms of a word find each other.")},
        {m_top->captureButton(), tr("A thought, a text or a file is kept in half a minute from anywhere: Ctrl+Shift+N, a title, Ctrl+Enter.")},
        {m_pages, tr("Here is the page of the section: a list, and beside it what is chosen. Everything that is typed is kept, also in a power cut.")},
        {m_status, tr("Below stands whether all is saved and what waits for a decision: what two offices wrote differently, bundles from others.")},
        {menuBar(), tr("The menus hold every command, Ctrl+Shift+P lists them all. F1 helps with the page in view, this tour is in the menu Help.")},
    };
}

void MainWindow::proposeRemovingExample()
{
    m_notice->tell(tr("The example offices are removed, with all that was written in them. Your own library stays as it is."), Tone::Attention);
    m_notice->addAnswer(tr("Remove the example"), [this] { removeExample(); })->setFocus();
    m_notice->addAnswer(tr("Keep it"), [] {});
}

void MainWindow::removeExample()
{
    if (m_tour && m_tour->isVisible())
        m_tour->end();
    if (m_workers && isExample(m_workers->place())) {
        clearPages();
        if (!isExample(m_start.place) && Library::exists(m_start.place.folder))
            openLibrary(m_start.place);
        else
            showFirstRun();
    }
    for (const RecentLibrary &each : m_recent.all()) {
        if (isExample({each.folder, {}, {}}))
            m_recent.forget(each.folder);
    }
    runAside(
        this, [folder = m_start.demoFolder] { return QDir(folder).removeRecursively(); },
        [this](bool removed) {
            m_hasExample = !removed;
            m_notice->tell(removed ? tr("The example offices were removed.") : tr("Part of \"%1\" could not be removed. Close other programs that use it.").arg(m_start.demoFolder),
                           removed ? Tone::Good : Tone::Bad);
            m_notice->addAnswer(tr("Close"), [] {});
            m_commands.refresh();
        });
}

} // namespace simpul
