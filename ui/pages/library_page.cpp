#include "ui/pages/library_page.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/language.h"
#include "core/model/search/saved_search.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/commands.h"
#include "ui/fields/choice_editor.h"
#include "ui/pages/detail_pane.h"
#include "ui/pages/group_list.h"
#include "ui/pages/import_report.h"
#include "ui/pages/list_pane.h"
#include "ui/pages/search_guide.h"
#include "ui/pages/sections.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int fewestLetters = 3; // before commands are offered
static constexpr int mostOffers = 3;
static constexpr int fewestShown = 6; // letters of what the list shows

LibraryPage::LibraryPage(Workers &workers, Commands &commands, QWidget *parent)
    : BrowsePage(&KnowledgeAsset::type(), RowDelegate::Density::Reading, workers, commands, parent), m_typeLabel(nullptr), m_type(nullptr),
      m_groups(nullptr), m_offers(nullptr), m_guide(nullptr), m_import(new ImportResult(workers, this))
{
    setAcceptDrops(true);
    column()->insertWidget(0, m_import);
    connect(m_import, &ImportResult::againWanted, this, [this](const QStringList &paths) { import(paths, Similar::Import); });
    buildFilter();
    commands.handle(u"files.import", this, [this] { importFiles(); });
    commands.handle(u"folder.import", this, [this] { importFolder(); });
    commands.handle(u"filter", this, [this] { m_type->setFocus(); });
    commands.handle(u"search.keep", this, [this] { saveSearch(); }, [this] { return !m_text.trimmed().isEmpty(); });
    commands.handle(u"search.missed", this, [this] { noteMissed(); }, [this] { return !m_text.trimmed().isEmpty(); });
    commands.handle(u"search.gaps", this, [this] { showGaps(); });
    static constexpr int pause = 3000; // ms
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LibraryPage::noteGap);
    LibraryPage::retranslate();
}

void LibraryPage::buildFilter()
{
    m_typeLabel = plainLabel(&list());
    m_type = new StillComboBox(&list());
    m_type->setMinimumContentsLength(fewestShown);
    m_typeLabel->setBuddy(m_type);
    m_type->addItem(QString(), QVariant(QString()));
    for (const EntityType *type : entityTypes() | std::views::filter(hasSection))
        m_type->addItem(QString(), QVariant(QString::fromStdString(type->name)));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_typeLabel);
    row->addWidget(m_type, 1);
    m_groups = new GroupList(workers(), &list());
    row->addWidget(m_groups, 2);
    connect(m_groups, &GroupList::groupChosen, this, &LibraryPage::askAgain);
    connect(m_groups, &GroupList::queryWanted, this, &LibraryPage::searchWanted);
    m_offers = new QWidget(&list());
    auto *offers = new QHBoxLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    offers->addStretch();
    m_offers->hide();
    list().head()->insertLayout(0, row);
    list().head()->insertWidget(1, m_groups->list());
    m_guide = new SearchGuideView(&list());
    connect(m_guide, &SearchGuideView::queryWanted, this, &LibraryPage::searchWanted);
    list().head()->addWidget(m_offers);
    list().head()->addWidget(m_guide);
    putBefore(list().view(), m_type);
    putBefore(list().view(), m_groups->chooser());
    putBefore(list().view(), m_groups->list());
    putBefore(list().view(), m_guide->first());
    connect(m_type, &QComboBox::currentIndexChanged, this, &LibraryPage::askAgain);
}

void LibraryPage::setSearch(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    askAgain();
    offerCommands();
    commands().refresh();
    m_pause.start();
}

bool LibraryPage::escape()
{
    return BrowsePage::escape() || m_groups->leaveGroup();
}

// The search finds pages and commands too: whoever types "pertukaran" may want to go there.
void LibraryPage::offerCommands()
{
    for (QPushButton *old : m_offers->findChildren<QPushButton *>()) {
        old->hide();
        old->deleteLater();
    }
    int offered = 0;
    const QString words = m_text.trimmed();
    for (QAction *action : words.size() < fewestLetters ? QList<QAction *>() : commandsWith(commands(), words)) {
        if (offered == mostOffers)
            break;
        if (!action->isEnabled())
            continue;
        auto *offer = new ActionButton(m_offers, action, ButtonLook::Quiet);
        static_cast<QBoxLayout *>(m_offers->layout())->insertWidget(offered, offer);
        putBefore(m_guide->first(), offer);
        ++offered;
    }
    m_offers->setVisible(offered > 0);
}

// Without words the list shows assets, newest first; with words, whatever has them.
RowQuery LibraryPage::query() const
{
    std::string chosen = m_type->currentData().toString().toStdString();
    const bool words = !m_text.trimmed().isEmpty();
    if (chosen.empty() && (!words || showsTrash()))
        chosen = KnowledgeAsset::entityName;
    return {.type = chosen, .text = m_text, .group = showsTrash() ? QString() : m_groups->group(), .removed = showsTrash(), .order = ListQuery::Order::Newest};
}

QStringList LibraryPage::highlight() const
{
    return m_text.trimmed().isEmpty() ? QStringList() : list().model().guide().words;
}

void LibraryPage::tellCount(qint64 total)
{
    m_total = total;
    list().setCountText(showsTrash() ? tr("In the trash: %1").arg(countText()) : countText());
    showGuide();
    m_groups->ask(query());
}

// ---- what helps to search on

void LibraryPage::showGuide()
{
    if (m_text.trimmed().isEmpty())
        return m_guide->clear();
    SearchGuide guide = list().model().guide();
    if (!m_groups->fieldName().isEmpty())
        guide.facets.clear(); // the groups narrow the hits already
    m_guide->show(m_text, guide);
}

void LibraryPage::saveSearch()
{
    workers().quick().run(
        this,
        [query = m_text.simplified()](Library &library) {
            return library.save(RecordEdit(SavedSearch::entityName, library.newId()).set("title", query).set("query", query));
        },
        [this](const Result<> &saved) {
            if (!saved)
                return detail().message().tell(saved.error().message);
            detail().message().tell(tr("The search is kept. It stands above the library whenever nothing is searched for."), Tone::Good);
            workers().tellSaved();
        });
}

void LibraryPage::showGaps()
{
    workers().quick().run(
        this, [](Library &library) -> Result<QList<SearchGap>> { return library.gaps(); },
        [this](const Result<QList<SearchGap>> &gaps) {
            if (gaps)
                m_guide->showGaps(*gaps);
        });
}

// Somebody stopped typing and nothing was found: their office lacks this.
void LibraryPage::noteGap()
{
    if (m_text.trimmed().isEmpty() || m_total > 0 || showsTrash() || !list().model().query().type.empty())
        return;
    workers().quick().run(
        this, [query = m_text](Library &library) { return library.noteGap(query); }, [](const Result<bool> &) {});
}

// There are hits, but what was sought is not among them.
void LibraryPage::noteMissed()
{
    workers().quick().run(
        this, [query = m_text](Library &library) { return library.noteGap(query, true); },
        [this](const Result<bool> &noted) {
            if (!noted)
                return detail().message().tell(noted.error().message);
            detail().message().tell(*noted ? tr("Noted, without your name: this is missing here. It stands on the home page.")
                                           : tr("This is not noted: it may be somebody's name."), *noted ? Tone::Good : Tone::Info);
        });
}

QString LibraryPage::countText() const
{
    if (const QString group = m_groups->groupLabel(); !group.isEmpty() && !showsTrash())
        return tr("%n in \"%1\"", nullptr, int(m_total)).arg(group);
    if (!m_text.trimmed().isEmpty())
        return tr("%n hit(s)", nullptr, int(m_total));
    const EntityType *type = findEntityType(query().type);
    if (type && type->name != KnowledgeAsset::entityName)
        return tr("%1: %2").arg(type->pluralName()).arg(m_total);
    return tr("%n asset(s), newest first", nullptr, int(m_total));
}

// ---- files

void LibraryPage::importFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Import files"));
    if (!paths.isEmpty())
        import(paths);
}

void LibraryPage::importFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
    if (!folder.isEmpty())
        import({folder});
}

void LibraryPage::import(const QStringList &paths, Similar similar)
{
    m_import->hide();
    ImportOptions options;
    options.again = similar == Similar::Import;
    options.skipSimilar = similar == Similar::HoldBack;
    workers().slow().run(
        this, [paths, options](Library &library, const Progress &progress) { return library.importFiles(paths, options, progress); },
        [this](const Result<ImportReport> &report) {
            if (report)
                m_import->tellFiles(*report);
            else
                m_import->tellProblem(report.error().message);
            workers().tellWritten();
        });
}

void LibraryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LibraryPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        import(paths);
    event->acceptProposedAction();
}

// ---- paper

void LibraryPage::retranslate()
{
    BrowsePage::retranslate();
    m_typeLabel->setText(tr("Show"));
    m_type->setAccessibleName(tr("Show"));
    m_type->setItemText(0, tr("Everything"));
    for (int i = 1; i < m_type->count(); ++i)
        m_type->setItemText(i, findEntityType(m_type->itemData(i).toString().toStdString())->pluralName());
    tellCount(m_total);
}

} // namespace simpul
