// Other libraries: those opened last, and any other one. Each has a window of its own.
#include "ui/window/main_window.h"

#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace simpul {

void MainWindow::handleLibraryCommands()
{
    const auto can = [this] { return bool(m_start.openElsewhere); };
    m_recentMenu = new QMenu(this);
    m_commands.action(u"library.recent")->setMenu(m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_commands.handle(u"library.recent", this, [this] { m_recentMenu->popup(mapToGlobal(rect().center())); }, can);
    m_commands.handle(u"library.open", this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Open another library"));
        if (!folder.isEmpty())
            openOther({folder, {}, {}});
    }, can);
}

static QString menuText(int number, const RecentLibrary &library, bool isThere)
{
    const QString office = library.office.isEmpty() ? library.folder : library.office + u" – "_s + library.folder;
    const QString text = isThere ? office : MainWindow::tr("%1 (not there now)").arg(office);
    return u"&%1 "_s.arg(number) + QString(text).replace(u'&', u"&&"_s);
}

// Whether they are there is asked aside: a stick may be gone, a server may not answer.
void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    QList<RecentLibrary> others = m_recent.all();
    others.removeIf([this](const RecentLibrary &each) { return m_workers && each.folder == m_workers->place().folder; });
    for (int i = 0; i < others.size(); ++i) {
        QAction *action = m_recentMenu->addAction(menuText(i + 1, others[i], true));
        connect(action, &QAction::triggered, this, [this, library = others[i]] { openOther(library); });
        runAside(
            action, [folder = others[i].folder] { return Library::exists(folder); },
            [action, i, library = others[i]](bool isThere) { action->setText(menuText(i + 1, library, isThere)); });
    }
    if (others.isEmpty())
        m_recentMenu->addAction(tr("No other library was opened yet"))->setEnabled(false);
}

void MainWindow::openOther(const RecentLibrary &library)
{
    runAside(
        this, [folder = library.folder] { return Library::exists(folder); },
        [this, library](bool isThere) {
            if (isThere && m_start.openElsewhere({library.folder, library.configFolder, {}}))
                return;
            m_notice->tell(isThere ? tr("The program could not be started again.") : tr("There is no library in \"%1\" now.").arg(library.folder));
            if (!library.office.isEmpty() && !isThere)
                m_notice->addAnswer(tr("Forget it"), [this, library] { m_recent.forget(library.folder); });
            m_notice->addAnswer(tr("Close"), [] {});
        });
}

} // namespace simpul
