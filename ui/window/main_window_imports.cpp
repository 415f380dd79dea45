// What comes in from outside: tables, the inbox folder, what is captured quickly.
#include "ui/window/main_window.h"

#include "core/model/organisation/person.h"
#include "ui/pages/browse_page.h"
#include "ui/pages/import_report.h"
#include "ui/pages/sections.h"
#include "ui/theme/widgets.h"
#include "ui/window/capture_window.h"
#include "ui/window/inbox_watch.h"
#include "ui/window/table_import_window.h"
#include "ui/workers/workers.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace simpul {

void MainWindow::handleImportCommands()
{
    const auto open = [this] { return m_workers != nullptr; };
    m_commands.action(u"capture")->setShortcutContext(Qt::ApplicationShortcut);
    m_commands.handle(u"capture", this, [this] { capture(); }, open);
    m_commands.handle(u"table.import", this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import a table"), {}, tr("Tables (*.xlsx *.xlsm *.ods *.fods *.csv *.tsv *.txt)"));
        if (!path.isEmpty())
            importTable(path);
    }, open);
    m_commands.handle(u"inbox", this, [this] { tellInbox(); }, open);
    m_commands.handle(u"import.undo", this, [this] { undoImport(0); }, open);
}

void MainWindow::capture()
{
    if (!m_capture) {
        m_capture = new CaptureWindow(*m_workers, this);
        connect(m_capture, &CaptureWindow::captured, this, [this](const std::string &type, const Uuid &id, const QString &title) {
            m_notice->tell(tr("Saved: \"%1\".").arg(title), Tone::Good);
            m_notice->addAnswer(tr("Open"), [this, type, id] { leaveThen([this, type, id] { openRecord(type, id); }); });
            m_notice->addAnswer(tr("Close"), [] {});
        });
    }
    m_capture->openAnew();
}

// Into the section in view; tables of people are the most frequent otherwise.
void MainWindow::importTable(const QString &path)
{
    const auto *browse = qobject_cast<BrowsePage *>(m_pages->currentWidget());
    auto *window = new TableImportWindow(*m_workers, path, browse && browse->type() && m_section != sectionById(u"library"_s) ? browse->type()->name : Person::entityName, this);
    window->show();
}

void MainWindow::undoImport(qint64 id)
{
    m_workers->slow().run(
        this, [id](Library &library) { return library.undoImport(id); },
        [this](const Result<ImportUndoReport> &undone) {
            m_notice->tell(undone ? undoneText(*undone) : undone.error().message, undone ? Tone::Good : Tone::Attention);
            m_notice->addAnswer(tr("Close"), [] {});
            m_workers->tellWritten();
        });
}

// ---- the inbox

void MainWindow::tellInbox()
{
    if (!m_inbox)
        return chooseInbox();
    m_notice->tell(tr("Files in \"%1\" are taken in by themselves and moved to its folder \"sudah-diimpor\".").arg(QDir::toNativeSeparators(m_inbox->folder())), Tone::Info);
    m_notice->addAnswer(tr("Another folder..."), [this] { chooseInbox(); });
    m_notice->addAnswer(tr("Watch none"), [this] {
        m_settings->remove(u"inbox"_s);
        watchInbox();
    });
    m_notice->addAnswer(tr("Close"), [] {});
}

// The library's own files must not be moved about, nor all that somebody has.
static bool isUnfit(const QString &folder, const LibraryPlace &place)
{
    const auto holds = [](const QString &outer, const QString &inner) {
        const QString out = QDir(outer).canonicalPath() + u'/', in = QDir(inner).canonicalPath() + u'/';
        return in.startsWith(out);
    };
    return holds(folder, place.folder) || holds(place.folder, folder) || holds(folder, place.configFolder) || holds(place.configFolder, folder)
        || holds(folder, QDir::homePath());
}

void MainWindow::chooseInbox()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Inbox folder"));
    if (!folder.isEmpty())
        proposeInbox(folder);
}

void MainWindow::proposeInbox(const QString &folder)
{
    if (isUnfit(folder, m_workers->place())) {
        m_notice->tell(tr("This folder holds more than what is to be taken in. Make a folder of its own for that, and choose it."), Tone::Attention);
        m_notice->addAnswer(tr("Close"), [] {});
        return;
    }
    const auto files = int(QDir(folder).entryList(QDir::Files).size());
    m_notice->tell(tr("From now on files in \"%1\" become assets by themselves and are moved to its folder \"sudah-diimpor\". Files there now: %2.")
                       .arg(QDir::toNativeSeparators(folder)).arg(files), Tone::Attention);
    m_notice->addAnswer(tr("Watch this folder"), [this, folder] {
        m_settings->setValue(u"inbox"_s, folder);
        watchInbox();
    });
    m_notice->addAnswer(tr("Cancel"), [] {});
}

void MainWindow::watchInbox()
{
    m_inbox.reset();
    const QString folder = m_settings->value(u"inbox"_s).toString();
    if (!m_workers || folder.isEmpty())
        return;
    if (!QDir(folder).exists()) {
        m_notice->tell(tr("The inbox folder \"%1\" is not here. Connect its drive and open Simpul again, or choose another (menu File).").arg(QDir::toNativeSeparators(folder)), Tone::Attention);
        m_notice->addAnswer(tr("Close"), [] {});
        return;
    }
    m_inbox = std::make_unique<InboxWatch>(*m_workers, folder, nullptr);
    connect(m_inbox.get(), &InboxWatch::taken, this, &MainWindow::tellTaken);
    connect(m_inbox.get(), &InboxWatch::failed, this, [this](const QString &problem) {
        m_notice->tell(tr("The inbox was not taken in: %1").arg(problem), Tone::Attention);
        m_notice->addAnswer(tr("Close"), [] {});
    });
}

void MainWindow::tellTaken(const InboxReport &report)
{
    QStringList parts{tr("From the inbox: %n draft(s).", nullptr, report.import.imported)};
    for (const ImportSimilar &similar : report.import.similar.first(std::min<qsizetype>(3, report.import.similar.size())))
        parts << (similar.isSame ? tr("\"%1\" is here already.") : tr("There is one like \"%1\" already.")).arg(similar.thereTitle);
    if (!report.import.failed.isEmpty())
        parts << tr("%n could not be read; the folder \"gagal\" says why.", nullptr, int(report.import.failed.size()));
    if (!report.notMoved.isEmpty())
        parts << tr("%n could not be moved and stay where they are.", nullptr, int(report.notMoved.size()));
    const bool isGood = report.import.failed.isEmpty() && report.notMoved.isEmpty();
    m_notice->tell(parts.join(u' '), isGood ? Tone::Good : Tone::Attention);
    if (report.import.importId > 0)
        m_notice->addAnswer(tr("Undo"), [this, id = report.import.importId] { undoImport(id); });
    m_notice->addAnswer(tr("Close"), [] {});
    m_workers->tellWritten();
}

} // namespace simpul
