// The library the window is open on: making or opening it, who is at work, what was not saved, what waits.
#include "ui/window/main_window.h"

#include "core/base/shared_folder.h"
#include "core/base/uuid.h"
#include "core/communities/community_year.h"
#include "core/dossier/meeting_work.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/meetings/minutes_window.h"
#include "ui/pages/page.h"
#include "ui/pages/paper_window.h"
#include "ui/pages/sections.h"
#include "ui/theme/widgets.h"
#include "ui/window/capture_window.h"
#include "ui/window/inbox_watch.h"
#include "ui/window/keywords_window.h"
#include "ui/window/section_list.h"
#include "ui/window/status_bar.h"
#include "ui/window/table_import_window.h"
#include "ui/window/top_bar.h"
#include "ui/workers/workers.h"

#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace simpul {

void MainWindow::showFirstRun()
{
    auto *first = new FirstRunPage(m_start.place, m_start.demoFolder, m_clock, m_pages);
    m_firstRun = first;
    connect(first, &FirstRunPage::opened, this, [this](const LibraryPlace &place) {
        m_settings->setValue(u"person"_s, place.person);
        openLibrary(place);
    });
    m_sections->hide();
    m_status->tellWho({}, {});
    m_status->tellWaiting(0);
    setWindowTitle(u"Simpul"_s);
    m_top->setSearchEnabled(false);
    showPage(first, -1);
    first->takeFocus();
}

void MainWindow::openLibrary(const LibraryPlace &place)
{
    clearPages();
    m_workers = std::make_unique<Workers>(place, m_clock);
    connect(m_workers.get(), &Workers::libraryChanged, this, &MainWindow::countWaiting);
    connect(m_workers.get(), &Workers::libraryChanged, this, &MainWindow::countDue);
    connect(m_workers.get(), &Workers::personChanged, this, &MainWindow::greet);
    m_status->follow(*m_workers);
    m_sections->show();
    m_top->setSearchEnabled(true);
    goTo(std::max(0, sectionById(m_settings->value(u"section"_s).toString())));
    greet();
    countWaiting();
    countDue();
    watchInbox();
    if (m_firstRun) {
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
    }
    resumeDrafts();
    welcomeToExample();
    if (!m_start.bundles.isEmpty())
        openBundles(std::exchange(m_start.bundles, {}));
}

// What was being written when the program ended is open again, one form in each section; what the newest says comes into view.
void MainWindow::resumeDrafts()
{
    QSet<int> resumed;
    for (const Draft &draft : m_workers->drafts().all()) {
        const int section = sectionOf(draft.type);
        auto *to = section < 0 || resumed.contains(section) ? nullptr : qobject_cast<Page *>(page(section));
        if (!to)
            continue;
        if (resumed.isEmpty())
            goTo(section);
        resumed.insert(section);
        to->resume(draft);
    }
}

void MainWindow::tellUnsaved()
{
    m_status->tellUnsaved(std::any_of(m_made.begin(), m_made.end(), [](QWidget *made) {
        const auto *page = qobject_cast<Page *>(made);
        return page && page->isTouched();
    }));
}

void MainWindow::clearPages()
{
    for (QWidget *page : m_made) {
        m_pages->removeWidget(page);
        delete page;
    }
    m_made.clear();
    m_places.clear();
    m_here = -1;
    m_inbox.reset();
    delete m_capture;
    qDeleteAll(findChildren<TableImportWindow *>());
    qDeleteAll(findChildren<KeywordsWindow *>());
    qDeleteAll(findChildren<MinutesWindow *>());
    qDeleteAll(findChildren<PaperWindow *>());
    m_workers.reset();
}

void MainWindow::greet()
{
    struct Greeting {
        IdentityInfo identity;
        QString person;
        QStringList notices;
        bool onlyRead = false;
    };
    if (!m_workers)
        return;
    m_workers->quick().run(
        this,
        [person = m_workers->place().person](Library &library) -> Result<Greeting> {
            const auto id = uuidFromString(person);
            return Greeting{library.identity(), id ? library.titleOf(*id) : QString(), library.notices(), isOnlyRead(library.place().folder)};
        },
        [this](const Result<Greeting> &greeting) {
            if (!greeting) {
                m_notice->tell(greeting.error().message);
                return;
            }
            const QString office = greeting->identity.officeName.isEmpty() ? greeting->identity.officeCode : greeting->identity.officeName;
            m_status->tellWho(office, greeting->person.isEmpty() ? greeting->identity.label : greeting->person);
            m_office = office;
            m_person = greeting->person;
            m_status->tellOnlyRead(greeting->onlyRead);
            m_commands.setOnlyRead(greeting->onlyRead);
            m_recent.add(m_workers->place(), office);
            setWindowTitle(office.isEmpty() ? u"Simpul"_s : office + u" – Simpul"_s);
            if (!greeting->notices.isEmpty()) {
                m_notice->tell(greeting->notices.join(u' '), Tone::Attention);
                if (!greeting->onlyRead) // that stays in view
                    m_notice->addAnswer(tr("Close"), [] {});
            }
        });
}

// What waits for a person here: conflicts, segments that lack something, refused bundles.
void MainWindow::countWaiting()
{
    if (!m_workers)
        return;
    m_workers->quick().runLatest(
        this, u"waiting"_s,
        [](Library &library) -> Result<int> {
            return int(library.conflicts().size() + library.waiting().size() + library.quarantine().size());
        },
        [this](const Result<int> &count) {
            m_sections->setWaiting(sectionById(u"exchange"_s), count.value_or(0));
            m_status->tellWaiting(count.value_or(0));
        });
}

// What is to be looked at again.
void MainWindow::countDue()
{
    if (!m_workers)
        return;
    m_workers->quick().runLatest(
        this, u"due"_s,
        [](Library &library) -> Result<QPair<int, int>> {
            const QDate today = QDateTime::fromMSecsSinceEpoch(library.now()).date();
            const QList<ActionItem> actions = actionsToDo(library, {});
            const auto overdue = std::count_if(actions.begin(), actions.end(), [&](const ActionItem &action) { return isOverdue(action, today); });
            return QPair{int(library.assetsDue(today)), int(overdue)};
        },
        [this](const Result<QPair<int, int>> &due) {
            m_sections->setWaiting(sectionById(u"home"_s), due ? due->first : 0);
            m_sections->setWaiting(sectionById(u"action_item"_s), due ? due->second : 0);
        });
}

} // namespace simpul
