#pragma once

#include "core/library.h"
#include "ui/commands/commands.h"
#include "ui/theme/theme.h"
#include "ui/window/recent_libraries.h"
#include "ui/window/translators.h"

#include <QMainWindow>
#include <QMap>

class QSettings;
class QStackedWidget;

namespace simpul {

class CaptureWindow;
class CommandPalette;
class Cover;
class IdleWatch;
class InboxWatch;
class InlineMessage;
class LibraryPage;
class Page;
class SectionList;
class StatusBar;
class TopBar;
class Tour;
class Workers;
struct TourStep;

// What the window is opened with. `app` chooses all of it.
struct WindowStart {
    LibraryPlace place;
    QString demoFolder;  // where the example offices would be made
    QString language;    // "id", "en", or empty: as it was last time
    QStringList bundles; // to be looked at
    QString recentFile;  // where the libraries opened last are remembered; empty: nowhere
    std::function<bool(const LibraryPlace &)> openElsewhere; // another library in a window of its own; no configFolder: the usual one
};

// The window: the search on top, the sections on the left, the page of one of them, the status below. Pages are made when they are
// first seen.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowStart &start, const Clock &clock);
    ~MainWindow() override;

    void goTo(int section);
    void goTo(const QString &id);             // "library", "exchange", ..., "help"
    void openRecord(const std::string &type, const Uuid &id);
    void comeForward(const QStringList &bundles); // the program was started again
    void openBundles(const QStringList &paths);
    void search(const QString &text);
    void offerCompletions();
    void importTable(const QString &path);    // shows what would be taken in first
    void proposeInbox(const QString &folder); // to be watched, if the person agrees
    bool isBusy() const;                      // something is still being read or shown
    Commands &commands() { return m_commands; }
    Workers *workers() { return m_workers.get(); } // nullptr: no library is open

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place { // where one was, for Alt+Left
        int section = 0;
        std::string type;
        Uuid id;
        bool operator==(const Place &) const = default;
    };

    void buildMenus();
    void buildBody();
    void handleCommands();
    void handleViewCommands();
    void handleGoCommands();
    void handleImportCommands();
    void handleExampleCommands();
    void handleLibraryCommands();
    void handleCoverCommands();
    void restoreSettings();
    void retranslate();

    void openLibrary(const LibraryPlace &place);
    void showFirstRun();
    void resumeDrafts();
    void tellUnsaved();
    void keepPlaces();
    void greet();            // after opening: who is at work, what must be known
    void countWaiting();
    void countDue();
    void clearPages();

    QWidget *page(int section);
    QWidget *makePage(int section);
    Page *currentPage() const;
    void showPage(QWidget *page, int section);
    void leaveThen(std::function<void()> then);
    void askToClose();
    void showHelp();
    void tellPage();

    void remember(const std::string &type, const Uuid &id);
    void travel(int step);
    void followRecord(const RecordId &now);
    void reopen();
    void focusNewPage(QWidget *page);

    void setTheme(ThemeSetting setting);
    void setLanguage(const QString &language);
    void scaleText(double factor);
    void chooseWho();
    void manageKeywords();
    void backUp();

    void fillRecent();
    void openOther(const RecentLibrary &library);

    void cover();
    void coverAfter(int minutes); // 0: never
    void askCoverAfter();

    bool isExample(const LibraryPlace &place) const;
    void welcomeToExample();
    Tour *showAround();
    QList<TourStep> tourSteps() const;
    void proposeRemovingExample();
    void removeExample();

    void capture();
    void undoImport(qint64 id);
    void tellInbox();
    void chooseInbox();
    void watchInbox();
    void tellTaken(const InboxReport &report);

    const Clock &m_clock;
    WindowStart m_start;
    std::unique_ptr<QSettings> m_settings;
    Translators m_translators;
    RecentLibraries m_recent;
    Commands m_commands;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<InboxWatch> m_inbox; // of the workers
    QPointer<CaptureWindow> m_capture;   // too
    QMap<int, QMenu *> m_menus;
    TopBar *m_top = nullptr;
    SectionList *m_sections = nullptr;
    QStackedWidget *m_pages = nullptr;
    InlineMessage *m_notice = nullptr;
    StatusBar *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    Tour *m_tour = nullptr;
    QMenu *m_recentMenu = nullptr;
    Cover *m_cover = nullptr;
    IdleWatch *m_idle = nullptr;
    QString m_office; // as it is called
    QString m_person; // who is at work
    QMap<int, QWidget *> m_made;       // pages by section
    QWidget *m_help = nullptr;
    QWidget *m_firstRun = nullptr;
    int m_section = 0;
    QList<Place> m_places;
    int m_here = -1;
    bool m_hasExample = false;
    bool m_travelling = false;
    RecordId m_inView;        // a null id: none
    QList<RecordId> m_left;   // the last one that went out of view at the end
    bool m_closing = false;
};

} // namespace simpul
