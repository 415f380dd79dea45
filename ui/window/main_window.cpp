#include "ui/window/main_window.h"

#include "core/base/uuid.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "ui/pages/exchange_page.h"
#include "ui/pages/group_list.h"
#include "ui/pages/help_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/sections.h"
#include "ui/theme/icons.h"
#include "ui/theme/widgets.h"
#include "ui/window/capture_window.h"
#include "ui/window/cover.h"
#include "ui/window/inbox_watch.h"
#include "ui/window/section_list.h"
#include "ui/window/status_bar.h"
#include "ui/window/table_import_window.h"
#include "ui/window/top_bar.h"
#include "ui/workers/workers.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr QSize usualSize(1366, 768);

MainWindow::MainWindow(const WindowStart &start, const Clock &clock)
    : m_clock(clock), m_start(start), m_settings(std::make_unique<QSettings>(start.place.configFolder + u"/window.ini"_s, QSettings::IniFormat)),
      m_recent(start.recentFile)
{
    setWindowIcon(programIcon());
    restoreSettings();
    buildMenus();
    buildBody();
    handleCommands();
    retranslate();
    if (Library::exists(m_start.place.folder))
        openLibrary(m_start.place);
    else
        showFirstRun();
}

MainWindow::~MainWindow()
{
    clearPages(); // they hold the workers
}

// ---- building

void MainWindow::restoreSettings()
{
    const QString language = m_start.language.isEmpty() ? m_settings->value(u"language"_s, u"id"_s).toString() : m_start.language;
    m_translators.show(language);
    setTextScale(m_settings->value(u"textScale"_s, 1.0).toDouble());
    applyTheme(settingFromName(m_settings->value(u"theme"_s).toString()));
    resize(usualSize);
    if (const QSize room = screen()->availableSize(); room.width() <= usualSize.width() || room.height() <= usualSize.height())
        setWindowState(Qt::WindowMaximized);
    restoreGeometry(m_settings->value(u"geometry"_s).toByteArray());
    if (m_start.place.person.isEmpty())
        m_start.place.person = m_settings->value(u"person"_s).toString();
    m_commands.retranslate();
}

void MainWindow::buildMenus()
{
    for (const MenuFacts &facts : menuList()) {
        QMenu *menu = menuBar()->addMenu(QString());
        menu->addActions(m_commands.inMenu(facts.menu));
        connect(menu, &QMenu::aboutToShow, &m_commands, &Commands::refresh);
        m_menus.insert(int(facts.menu), menu);
    }
}

void MainWindow::buildBody()
{
    auto *body = new QWidget(this);
    m_top = new TopBar(m_commands, body);
    m_notice = new InlineMessage(body);
    m_sections = new SectionList(body);
    m_pages = new QStackedWidget(body);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sections);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_notice);
    column->addLayout(middle, 1);
    setCentralWidget(body);
    m_status = new StatusBar(this);
    setStatusBar(m_status);
    connect(m_sections, &SectionList::chosen, this, [this](int section) {
        if (currentPage() && currentPage()->isTouched())
            m_sections->choose(m_section); // until the page lets one go
        leaveThen([this, section] { goTo(section); });
    });
    connect(m_top, &TopBar::searched, this, &MainWindow::search);
    connect(m_top, &TopBar::leftDown, this, [this] {
        if (Page *page = currentPage())
            page->takeFocus();
    });
    connect(m_status, &StatusBar::waitingWanted, this, [this] { goTo(u"exchange"_s); });
}

void MainWindow::retranslate()
{
    for (const MenuFacts &facts : menuList())
        m_menus.value(int(facts.menu))->setTitle(QCoreApplication::translate("Command", facts.text));
    m_commands.retranslate();
    tellPage();
    countWaiting();
    if (m_workers)
        greet();
}

// ---- pages

QWidget *MainWindow::page(int section)
{
    if (!m_made.contains(section)) {
        QWidget *made = makePage(section);
        m_made.insert(section, made);
        m_pages->addWidget(made);
    }
    return m_made.value(section);
}

QWidget *MainWindow::makePage(int section)
{
    const Section &facts = sections()[std::size_t(section)];
    if (facts.id == QLatin1String("exchange")) {
        auto *exchange = new ExchangePage(*m_workers, m_commands, m_pages);
        connect(exchange, &ExchangePage::waitingChanged, this, [this, section](int count) {
            m_sections->setWaiting(section, count);
            m_status->tellWaiting(count);
        });
        return exchange;
    }
    Page *made = nullptr;
    if (facts.id == QLatin1String("home")) {
        auto *home = new HomePage(*m_workers, m_pages);
        connect(home, &HomePage::sectionWanted, this, qOverload<const QString &>(&MainWindow::goTo));
        connect(home, &HomePage::searchWanted, this, &MainWindow::search);
        made = home;
    } else if (facts.id == QLatin1String("library")) {
        auto *library = new LibraryPage(*m_workers, m_commands, m_pages);
        library->groups().groupBy(m_settings->value(u"groupedBy"_s).toString());
        connect(library, &LibraryPage::searchWanted, m_top, &TopBar::setSearchText);
        made = library;
    } else {
        made = new RecordsPage(findEntityType(facts.type), *m_workers, m_commands, m_pages);
    }
    if (auto *browse = qobject_cast<BrowsePage *>(made))
        browse->setListWidth(m_settings->value(u"width/"_s + QLatin1String(facts.id)).toInt());
    connect(made, &Page::recordWanted, this, [this](const std::string &type, const Uuid &id) {
        leaveThen([this, type, id] { openRecord(type, id); });
    });
    connect(made, &Page::shown, this, &MainWindow::remember);
    connect(made, &Page::counted, this, &MainWindow::tellPage);
    connect(made, &Page::touched, this, &MainWindow::tellUnsaved);
    return made;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::showPage(QWidget *page, int section)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(page);
    if (auto *to = qobject_cast<Page *>(page); to && hadFocus)
        to->takeFocus();
    if (section >= 0)
        m_section = section;
    m_sections->choose(section);
    tellPage();
}

void MainWindow::goTo(int section)
{
    if (!m_workers || section < 0)
        return;
    showPage(page(section), section);
    const RecordId held = currentPage()->inView();
    remember(held.type, held.id);
}

void MainWindow::goTo(const QString &id)
{
    if (id == u"help")
        showHelp();
    else
        goTo(sectionById(id));
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpPage(m_commands, m_pages);
    const bool isOnPage = m_workers && m_pages->currentWidget() != m_help;
    static_cast<HelpPage *>(m_help)->showTopic(isOnPage ? QLatin1String(sections()[std::size_t(m_section)].id) : QString());
    showPage(m_help, -1);
    static_cast<HelpPage *>(m_help)->takeFocus();
}

// What the top bar says of the page in view.
void MainWindow::tellPage()
{
    const auto *browse = qobject_cast<BrowsePage *>(m_pages ? m_pages->currentWidget() : nullptr);
    const bool isHome = m_workers && m_section == sectionById(u"home"_s) && m_pages->currentWidget() != m_help;
    m_top->setNewText(browse && browse->type() ? newThingText(*browse->type()) : isHome ? newThingText(KnowledgeAsset::type()) : QString());
    const bool searching = !m_top->searchText().trimmed().isEmpty() && qobject_cast<const LibraryPage *>(browse);
    m_top->tellHits(searching ? static_cast<const LibraryPage *>(browse)->countText() : QString());
    m_commands.refresh();
}

void MainWindow::openRecord(const std::string &type, const Uuid &id)
{
    const int section = sectionOf(type);
    if (!m_workers || section < 0)
        return;
    showPage(page(section), section);
    currentPage()->openRecord(type, id);
    remember(type, id);
}

void MainWindow::openBundles(const QStringList &paths)
{
    if (!m_workers) {
        m_start.bundles = paths;
        return;
    }
    goTo(u"exchange"_s);
    static_cast<ExchangePage *>(m_pages->currentWidget())->openBundles(paths);
}

void MainWindow::comeForward(const QStringList &bundles)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this);
    if (!bundles.isEmpty())
        leaveThen([this, bundles] { openBundles(bundles); });
}

// The search has one place for its hits, wherever one types from.
void MainWindow::search(const QString &text)
{
    if (!m_workers)
        return;
    if (m_top->searchText() != text)
        return m_top->setSearchText(text); // which comes back here
    const int section = sectionById(u"library"_s);
    auto *library = static_cast<LibraryPage *>(page(section));
    const auto show = [this, section, library] {
        if (m_pages->currentWidget() != library)
            goTo(section);
        library->setSearch(m_top->searchText());
        tellPage();
        offerCompletions();
    };
    if (m_pages->currentWidget() == library)
        show();
    else if (text.trimmed().isEmpty())
        library->setSearch(text); // emptied from elsewhere: nobody wants to be taken there
    else
        leaveThen(show);
}

// Behind "unit:" the units there are, and so on.
void MainWindow::offerCompletions()
{
    const QString text = m_top->searchText();
    if (!text.section(u' ', -1).contains(u':'))
        return m_top->offer({});
    m_workers->quick().runLatest(
        this, u"completions"_s, [text](Library &library) -> Result<QStringList> { return library.completions(text); },
        [this, text](const Result<QStringList> &found) {
            if (found && text == m_top->searchText())
                m_top->offer(*found);
        });
}

bool MainWindow::isBusy() const
{
    return m_workers && m_workers->isBusy();
}

void MainWindow::leaveThen(std::function<void()> then)
{
    if (Page *page = currentPage())
        page->leave(std::move(then));
    else
        then();
}

// ---- back and forward

void MainWindow::remember(const std::string &type, const Uuid &id)
{
    followRecord({type, id});
    const Place place{m_section, type, id};
    if (m_travelling || (m_here >= 0 && m_places[m_here] == place))
        return;
    // A section and the record that comes into view in it are one step.
    if (m_here >= 0 && m_places[m_here].section == place.section && m_places[m_here].id.isNull()) {
        m_places[m_here] = place;
        return;
    }
    m_places.resize(m_here + 1);
    m_places << place;
    m_here = int(m_places.size()) - 1;
    m_commands.refresh();
}

void MainWindow::travel(int step)
{
    leaveThen([this, step] {
        if (m_here + step < 0 || m_here + step >= m_places.size())
            return;
        m_here += step;
        const Place place = m_places[m_here];
        m_travelling = true;
        showPage(page(place.section), place.section);
        if (Page *to = currentPage(); to && !place.id.isNull())
            to->openRecord(place.type, place.id);
        followRecord({place.type, place.id});
        m_travelling = false;
        m_commands.refresh();
    });
}

// ---- what was left

void MainWindow::followRecord(const RecordId &now)
{
    static constexpr qsizetype most = 100;
    const RecordId before = std::exchange(m_inView, now);
    if (before == now || before.id.isNull())
        return;
    m_left.removeAll(before);
    m_left << before;
    if (m_left.size() > most)
        m_left.removeFirst();
}

// Again and again it leads further back: what is in view meanwhile does not count as left.
void MainWindow::reopen()
{
    leaveThen([this] {
        m_left.removeAll(m_inView);
        if (m_left.isEmpty())
            return;
        m_inView = m_left.takeLast();
        openRecord(m_inView.type, m_inView.id);
        m_commands.refresh();
    });
}

// ---- events

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_status)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        m_commands.action(u"view.fullscreen")->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

// Esc closes what is open: a form, the help; in the search field it clears.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_top->searchHasFocus() && !m_top->searchText().isEmpty())
        m_top->setSearchText({});
    else if (Page *page = currentPage(); page && page->escape())
        return;
    else if (m_pages->currentWidget() == m_help && m_workers)
        goTo(m_section);
    else if (isFullScreen())
        setWindowState(windowState() & ~Qt::WindowFullScreen);
}

// The next time the window is as it was: its size, the section, how wide the lists are, what the library is grouped by.
void MainWindow::keepPlaces()
{
    m_settings->setValue(u"geometry"_s, saveGeometry());
    if (!m_workers)
        return;
    m_settings->setValue(u"section"_s, QLatin1String(sections()[std::size_t(m_section)].id));
    for (auto made = m_made.begin(); made != m_made.end(); ++made) {
        if (const auto *browse = qobject_cast<BrowsePage *>(*made))
            m_settings->setValue(u"width/"_s + QLatin1String(sections()[std::size_t(made.key())].id), browse->listWidth());
        if (auto *library = qobject_cast<LibraryPage *>(*made))
            m_settings->setValue(u"groupedBy"_s, library->groups().fieldName());
    }
}

// With all saved closing asks nothing; else the page asks, in place.
void MainWindow::closeEvent(QCloseEvent *event)
{
    for (auto made = m_made.begin(); made != m_made.end() && !m_closing; ++made) {
        auto *page = qobject_cast<Page *>(*made);
        if (!page || !page->isTouched())
            continue;
        event->ignore();
        if (m_cover && m_cover->isClosed())
            m_cover->open(); // the page asks
        showPage(page, made.key());
        page->leave([this] { close(); });
        return;
    }
    keepPlaces();
    event->accept();
}

} // namespace simpul
