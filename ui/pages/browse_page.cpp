#include "ui/pages/browse_page.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "ui/commands/commands.h"
#include "ui/models/row_choice.h"
#include "ui/pages/detail_pane.h"
#include "ui/pages/list_pane.h"
#include "ui/pages/sections.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QListView>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

BrowsePage::BrowsePage(const EntityType &type, RowDelegate::Density density, Workers &workers, Commands &commands, QWidget *parent)
    : Page(parent), m_type(type), m_workers(workers), m_commands(commands), m_column(new QVBoxLayout(this)), m_splitter(new QSplitter(this)),
      m_list(new ListPane(density, workers, commands.action(u"record.new"), m_splitter)), m_detail(new DetailPane(workers, commands, m_splitter)),
      m_bar(new InlineMessage(this))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({460, 700});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_splitter, 1);
    m_column->addWidget(m_bar);
    connectParts();
    handleCommands();
}

void BrowsePage::connectParts()
{
    connect(m_list, &ListPane::chosen, this, &BrowsePage::showRow);
    connect(m_list, &ListPane::answered, this, &BrowsePage::answered);
    connect(m_list->view(), &QListView::activated, m_detail, &DetailPane::takeFocus); // Enter goes from the list into what it shows
    connect(m_detail, &DetailPane::recordWanted, this, &Page::recordWanted);
    connect(m_detail, &DetailPane::shown, this, &Page::shown);
    connect(m_detail, &DetailPane::changed, &m_commands, &Commands::refresh);
    connect(m_detail, &DetailPane::savedNew, this, [this](const std::string &, const Uuid &id) { m_list->choose(id); });
    connect(&m_workers, &Workers::libraryChanged, this, [this] {
        m_stale = true;
        refreshWhenSeen();
    });
}

void BrowsePage::handleCommands()
{
    const auto idle = [this] { return !m_detail->isEditing(); };
    const auto holdsOne = [this, idle] { return idle() && !m_detail->isEmpty(); };
    m_commands.handle(u"record.new", this, [this] { startNew(); }, [this] { return !showsTrash(); });
    m_commands.handle(u"record.edit", this, [this] { m_detail->edit(); }, [this, holdsOne] { return holdsOne() && !m_detail->isRemoved(); });
    m_commands.handle(u"record.save", this, [this] { m_detail->save(); }, [this] { return m_detail->isEditing(); });
    m_commands.handle(u"record.trash", this, [this] { trash(); }, [this, holdsOne] { return holdsOne() && !m_detail->isRemoved(); });
    m_commands.handle(
        u"record.restore", this, [this] { restore(m_detail->details().record.type, m_detail->details().record.id); },
        [this, holdsOne] { return holdsOne() && m_detail->isRemoved(); });
    m_commands.handle(u"edit.undo", this, [this] { std::exchange(m_undoLast, {})(); }, [this, idle] { return idle() && m_undoLast; });
    m_commands.handle(u"view.trash", this, [this] { leave([this] { askAgain(); }); }, idle);
    m_commands.handle(u"file.add", this, [this] { attachFiles(); }, [this, holdsOne] {
        return holdsOne() && !m_detail->isRemoved() && m_detail->details().record.type == KnowledgeAsset::entityName;
    });
    m_commands.handle(u"list.export", this, [this] { exportList(); }, [this] { return m_list->model().total() > 0; });
}

bool BrowsePage::showsTrash() const
{
    return m_commands.action(u"view.trash")->isChecked();
}

// ---- the list

void BrowsePage::askAgain()
{
    m_wantedRow = 0;
    m_stale = false;
    m_asked = true;
    m_list->ask(query());
}

void BrowsePage::refreshWhenSeen()
{
    if (!isVisible())
        return;
    if (!m_asked || query() != m_list->model().query()) // the trash may have been opened on another page
        return askAgain();
    if (!std::exchange(m_stale, false))
        return;
    m_list->reload();
    m_detail->reload();
}

void BrowsePage::answered(qint64 total)
{
    const int wanted = std::exchange(m_wantedRow, -1);
    if (m_detail->isEditing()) {
        // Nothing takes the form away from somebody who writes.
    } else if (total == 0 && (wanted >= 0 || m_detail->isEmpty())) {
        m_detail->showNothing();
    } else if (wanted >= 0 && (!m_list->current() || m_detail->isEmpty())) {
        m_list->chooseRow(wanted);
    }
    m_detail->mark(highlight());
    nameList();
    tellCount(total);
    Q_EMIT counted(total);
}

void BrowsePage::showRow(const Row &row)
{
    if (m_detail->holds(row.id) && !m_detail->isEditing())
        return;
    if (m_detail->isTouched()) {
        m_list->choose(m_detail->details().record.id); // until it is clear what becomes of what was written
        m_detail->leave([this, row] {
            m_list->choose(row.id);
            m_detail->show(row.type, row.id, highlight());
        });
        return;
    }
    if (m_detail->isEditing())
        m_detail->cancel();
    m_detail->show(row.type, row.id, highlight());
}

void BrowsePage::openRecord(const std::string &type, const Uuid &id)
{
    m_detail->leave([this, type, id] {
        m_wantedRow = -1;
        m_list->choose(id);
        m_detail->show(type, id);
    });
}

// ---- writing

void BrowsePage::startNew()
{
    m_detail->leave([this] {
        m_wantedRow = -1;
        m_detail->startNew(m_type);
    });
}

bool BrowsePage::isTouched() const
{
    return m_detail->isTouched();
}

void BrowsePage::leave(std::function<void()> then)
{
    m_detail->leave(std::move(then));
}

bool BrowsePage::escape()
{
    if (!m_detail->isEditing())
        return false;
    m_detail->leave([] {});
    return true;
}

void BrowsePage::takeFocus()
{
    m_list->showFocus();
}

void BrowsePage::trash()
{
    const auto [type, id] = std::pair(m_detail->details().record.type, m_detail->details().record.id);
    const QString title = m_detail->details().title;
    m_workers.quick().run(
        this, [type, id](Library &library) { return library.remove(type, id); },
        [this, type, id, title](const Result<> &removed) {
            if (!removed)
                return m_detail->message().tell(removed.error().message);
            m_detail->showNothing();
            m_wantedRow = m_list->chosenRow(); // the next one moves up
            m_workers.tellSaved();
            offerUndo(type, id, title);
        });
}

void BrowsePage::offerUndo(const std::string &type, const Uuid &id, const QString &title)
{
    m_undoLast = [this, type, id] {
        m_bar->clear();
        restore(type, id);
    };
    m_bar->tell(tr("\"%1\" is in the trash.").arg(title), Tone::Info);
    m_bar->addAnswer(tr("Undo"), [this] {
        if (m_undoLast)
            std::exchange(m_undoLast, {})();
    });
    m_bar->addAnswer(tr("Close"), [] {});
    m_commands.refresh();
}

void BrowsePage::restore(const std::string &type, const Uuid &id)
{
    m_workers.quick().run(
        this, [type, id](Library &library) { return library.restore(type, id); },
        [this, type, id](const Result<> &restored) {
            if (!restored)
                return m_detail->message().tell(restored.error().message);
            m_list->choose(id);
            m_detail->show(type, id);
            m_workers.tellSaved();
        });
}

void BrowsePage::attachFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Attach files"));
    if (!paths.isEmpty())
        m_detail->attach(paths);
}

// ---- tables going out

static QString fileNameOf(const QString &text)
{
    QString name = text.simplified().left(80);
    for (const QChar bad : u"\\/:*?\"<>|"_s)
        name.replace(bad, u'-');
    return name;
}

void BrowsePage::exportList()
{
    const QString workbooks = tr("Excel workbook (*.xlsx)"), csv = tr("CSV table (*.csv)");
    const QString ending = Library::canWriteWorkbooks() ? u".xlsx"_s : u".csv"_s;
    QString name = sectionText(sections()[std::size_t(sectionOf(m_type.name))].text);
    if (const QString words = query().text.trimmed(); !words.isEmpty())
        name += u" - "_s + words;
    QString kind;
    QString path = QFileDialog::getSaveFileName(this, tr("Export this list"),
                                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + fileNameOf(name) + ending,
                                                Library::canWriteWorkbooks() ? workbooks + u";;"_s + csv : csv, &kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kind == csv ? u".csv"_s : ending;
    exportTo(path);
}

void BrowsePage::exportTo(const QString &path)
{
    m_workers.slow().run(
        this,
        [choice = RowChoice{.query = query(), .all = true}, path](Library &library, const Progress &progress) {
            return exportRows(library, choice, path, progress);
        },
        [this, path](const Result<ExportReport> &report) { tellExported(report, path); });
}

void BrowsePage::tellExported(const Result<ExportReport> &report, const QString &path)
{
    if (!report) {
        m_bar->tell(report.error().message, report.error().kind == Error::Kind::Cancelled ? Tone::Info : Tone::Bad);
        m_bar->addAnswer(tr("Close"), [] {});
        return;
    }
    QString told = tr("%n row(s) written into \"%1\".", nullptr, int(report->records)).arg(QDir::toNativeSeparators(path));
    if (report->cut > 0)
        told += u' ' + tr("%n cell(s) were longer than a workbook can hold and are cut there. A CSV table has them whole.", nullptr, int(report->cut));
    m_bar->tell(told, report->cut > 0 ? Tone::Attention : Tone::Good);
    m_bar->addAnswer(tr("Open folder"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    m_bar->addAnswer(tr("Close"), [] {});
}

// ---- words, and being seen

// An empty list says why it is empty.
void BrowsePage::nameList()
{
    const Section &section = sections()[std::size_t(sectionOf(m_type.name))];
    const QString name = sectionText(section.text);
    if (!query().text.trimmed().isEmpty())
        m_list->setNames(name, tr("Nothing found"), tr("Every word must be there. Try fewer words, or only the beginning of one."));
    else if (showsTrash())
        m_list->setNames(name, tr("The trash is empty"), tr("What is removed waits here until you restore it."));
    else
        m_list->setNames(name, tr("Nothing here yet"), sectionText(section.emptyText));
}

void BrowsePage::retranslate()
{
    nameList();
    if (m_asked)
        m_list->reload(); // its rows are words too
}

void BrowsePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void BrowsePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshWhenSeen();
}

} // namespace simpul
