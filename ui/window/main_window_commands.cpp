// What the menus, the palette and the shortcuts of the window do.
#include "ui/window/main_window.h"

#include "core/model/language.h"
#include "ui/commands/command_palette.h"
#include "ui/pages/browse_page.h"
#include "ui/pages/sections.h"
#include "ui/theme/widgets.h"
#include "ui/window/keywords_window.h"
#include "ui/window/top_bar.h"
#include "ui/window/who_dialog.h"
#include "ui/workers/workers.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr double textStep = 1.15;

void MainWindow::handleCommands()
{
    const auto open = [this] { return m_workers != nullptr; };
    m_commands.handle(u"quit", this, [this] { close(); });
    m_commands.handle(u"library.backup", this, [this] { backUp(); }, open);
    m_commands.handle(u"library.person", this, [this] { chooseWho(); }, open);
    m_commands.handle(u"keywords", this, [this] { manageKeywords(); }, open);
    m_commands.handle(u"search", this, [this] { m_top->focusSearch(); }, open);
    m_commands.handle(u"help", this, [this] { leaveThen([this] { showHelp(); }); });
    m_commands.handle(u"about", this, [this] {
        m_notice->tell(tr("Simpul %1 keeps what a government office knows. Free software under the GPL, version 3 or later.")
                           .arg(QApplication::applicationVersion()),
                       Tone::Info);
        m_notice->addAnswer(tr("Close"), [] {});
    });
    handleViewCommands();
    handleGoCommands();
    handleImportCommands();
    handleExampleCommands();
    handleLibraryCommands();
    handleCoverCommands();
    addActions(m_commands.all()); // shortcuts work in the whole window
}

void MainWindow::handleViewCommands()
{
    m_palette = new CommandPalette(m_commands, this);
    m_commands.handle(u"palette", this, [this] { m_palette->openAnew(); });
    m_commands.handle(u"view.fullscreen", this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    for (const ThemeSetting setting : {ThemeSetting::Follow, ThemeSetting::Light, ThemeSetting::Dark, ThemeSetting::Contrast})
        m_commands.handle(u"theme."_s + settingName(setting), this, [this, setting] { setTheme(setting); });
    m_commands.action(u"theme."_s + settingName(settingFromName(m_settings->value(u"theme"_s).toString())))->setChecked(true);
    m_commands.handle(u"text.larger", this, [this] { scaleText(textScale() * textStep); });
    m_commands.handle(u"text.smaller", this, [this] { scaleText(textScale() / textStep); });
    m_commands.handle(u"text.normal", this, [this] { scaleText(1); });
    for (const QString &language : {u"id"_s, u"en"_s})
        m_commands.handle(u"language."_s + language, this, [this, language] { setLanguage(language); });
    m_commands.action(u"language."_s + displayLanguage())->setChecked(true);
}

void MainWindow::handleGoCommands()
{
    const auto open = [this] { return m_workers != nullptr; };
    m_commands.handle(u"go.back", this, [this] { travel(-1); }, [this] { return m_here > 0; });
    m_commands.handle(u"go.forward", this, [this] { travel(1); }, [this] { return m_here + 1 < m_places.size(); });
    m_commands.handle(u"go.reopen", this, [this] { reopen(); }, [this] { return !m_left.isEmpty(); });
    for (std::size_t i = 0; i < sections().size(); ++i) {
        const auto go = [this, i] { leaveThen([this, i] { goTo(int(i)); }); };
        m_commands.handle(u"go."_s + QLatin1String(sections()[i].id), this, go, open);
    }
    m_commands.handle(u"record.new", this, [this] {
        leaveThen([this] {
            goTo(u"library"_s);
            currentPage()->startNew();
        });
    }, [this, open] { return open() && !qobject_cast<BrowsePage *>(m_pages->currentWidget()); });
    // Bundles are received and written on their page, wherever one is.
    for (const QAction *action : m_commands.inMenu(CommandMenu::Exchange)) {
        const QString id = action->objectName();
        m_commands.handle(id, this, [this, id] {
            leaveThen([this, id] {
                goTo(u"exchange"_s);
                m_commands.refresh();
                m_commands.action(id)->trigger();
            });
        }, [this, open] { return open() && m_pages->currentWidget() != m_made.value(sectionById(u"exchange"_s)); });
    }
}

// ---- looks and languages

void MainWindow::setTheme(ThemeSetting setting)
{
    m_settings->setValue(u"theme"_s, settingName(setting));
    m_commands.action(u"theme."_s + settingName(setting))->setChecked(true);
    applyTheme(setting);
}

void MainWindow::setLanguage(const QString &language)
{
    m_settings->setValue(u"language"_s, language);
    m_commands.action(u"language."_s + language)->setChecked(true);
    m_translators.show(language);
}

void MainWindow::scaleText(double factor)
{
    setTextScale(factor);
    m_settings->setValue(u"textScale"_s, textScale());
    applyTheme(settingFromName(m_settings->value(u"theme"_s).toString()));
}

// ---- care

void MainWindow::chooseWho()
{
    const auto take = [this](const QString &person) {
        m_settings->setValue(u"person"_s, person);
        m_workers->setPerson(person);
    };
    auto *dialog = new WhoDialog(*m_workers, this);
    connect(dialog, &WhoDialog::chosen, this, take);
    dialog->open();
}

void MainWindow::manageKeywords()
{
    auto *window = findChild<KeywordsWindow *>();
    if (!window) {
        window = new KeywordsWindow(*m_workers, this);
        connect(window, &KeywordsWindow::searchWanted, this, &MainWindow::search);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::backUp()
{
    const QString name = u"simpul-"_s + QDateTime::fromMSecsSinceEpoch(m_clock.now()).toString(u"yyyyMMdd"_s) + u".simpul-backup"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Back up the library"), QDir::homePath() + u'/' + name);
    if (path.isEmpty())
        return;
    m_workers->slow().run(
        this, [path](Library &library, const Progress &progress) { return library.backup(path, progress); },
        [this, path](const Result<> &done) {
            m_notice->tell(done ? tr("The back-up is in \"%1\". Keep it on another disk.").arg(path) : done.error().message,
                           done ? Tone::Good : Tone::Bad);
            m_notice->addAnswer(tr("Close"), [] {});
        });
}

} // namespace simpul
