#include "ui/pages/detail_pane.h"

#include "core/knowledge/asset_workflow.h"
#include "core/model/check.h"
#include "core/model/communities/community.h"
#include "core/sops/sop_workflow.h"
#include "ui/commands/commands.h"
#include "ui/fields/grid_editor.h"
#include "ui/forms/entity_form.h"
#include "ui/forms/flow_pane.h"
#include "ui/forms/reader.h"
#include "ui/forms/record_document.h"
#include "ui/forms/sop_writing.h"
#include "ui/models/favourites.h"
#include "ui/pages/communities/year_view.h"
#include "ui/pages/detail_files.h"
#include "ui/pages/detail_head.h"
#include "ui/pages/detail_history.h"
#include "ui/pages/detail_links.h"
#include "ui/pages/detail_moves.h"
#include "ui/pages/record_actions.h"
#include "ui/pages/sections.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int yearTab = 1; // after the content

DetailPane::DetailPane(Workers &workers, Commands &commands, QWidget *parent)
    : QWidget(parent), m_workers(workers), m_commands(commands), m_lookup(workers), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this))
{
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildRecord());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_moves, &DetailMoves::moveWanted, this, &DetailPane::move);
    connect(m_moves, &DetailMoves::revisionWanted, this, &DetailPane::revise);
    connect(m_flow, &FlowPane::stepWanted, this, &DetailPane::goToStep);
    connect(m_reader, &Reader::recordWanted, this, [this](const Uuid &id) {
        for (const RecordDetails::Link &link : m_details.links) {
            if (link.id == id)
                return Q_EMIT recordWanted(link.type, id);
        }
    });
    connect(m_links, &DetailLinks::recordWanted, this, &DetailPane::recordWanted);
    m_untilKept.setSingleShot(true);
    connect(&m_untilKept, &QTimer::timeout, this, &DetailPane::keepDraft);
    retranslate();
}

// ---- building

QWidget *DetailPane::buildRecord()
{
    auto *page = new QWidget(m_stack);
    m_head = new DetailHead(m_commands.action(u"record.favourite"), page);
    m_message = new InlineMessage(page);
    m_buttons = buildButtons(); // Tab goes the way the eyes go
    m_tabs = makeTabs(page);
    m_tabs->setDocumentMode(true);
    buildTabs();
    m_editBar = buildEditBar();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(3 * gap, 2 * gap, 3 * gap, gap);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_buttons);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_editBar);
    return page;
}

QWidget *DetailPane::buildButtons()
{
    auto *bar = new QWidget(this);
    m_moves = new DetailMoves(bar);
    auto *row = new FlowLayout(bar);
    row->addWidget(m_moves);
    for (const QString &id : QStringList{u"record.edit"_s} + RecordActions::all() + QStringList{u"record.trash"_s, u"record.restore"_s}) {
        auto *button = new ActionButton(bar, m_commands.action(id));
        button->setProperty("command", id);
        row->addWidget(button);
    }
    return bar;
}

QWidget *DetailPane::buildEditBar()
{
    auto *bar = new QWidget(this);
    QPushButton *away = makeButton(bar, {});
    away->setObjectName(u"cancelEdit"_s);
    connect(away, &QPushButton::clicked, this, &DetailPane::cancel);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, gap, 0, 0);
    row->addWidget(new ActionButton(bar, m_commands.action(u"record.save"), ButtonLook::Primary));
    row->addWidget(away);
    row->addStretch();
    bar->hide();
    return bar;
}

QWidget *DetailPane::buildContent()
{
    m_content = new QStackedWidget(m_tabs);
    m_reader = new Reader(m_content);
    m_formArea = new QScrollArea(m_content);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFocusPolicy(Qt::NoFocus); // its fields take the focus, and bring themselves into view
    m_formArea->viewport()->setObjectName(u"paneContent"_s);
    m_content->addWidget(m_reader);
    m_formPage = new QWidget(m_content);
    m_beside = new QHBoxLayout(m_formPage);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->addWidget(m_formArea, 3);
    m_content->addWidget(m_formPage);
    return m_content;
}

void DetailPane::buildTabs()
{
    m_tabs->addTab(buildContent(), {});
    m_tabs->addTab(m_files = new DetailFiles(m_workers, m_commands, m_tabs), {});
    m_tabs->addTab(m_links = new DetailLinks(m_tabs), {});
    m_tabs->addTab(m_history = new DetailHistory(m_tabs), {});
    m_tabs->addTab(m_flow = new FlowPane(m_tabs), {});
    m_tabs->insertTab(yearTab, m_year = new YearView(m_workers, m_tabs), {});
}

// ---- showing

const EntityType *DetailPane::type() const
{
    return findEntityType(m_details.record.type);
}

void DetailPane::show(const std::string &type, const Uuid &id, const QStringList &highlight)
{
    m_wantedType = type;
    m_wanted = id;
    m_highlight = highlight;
    m_workers.quick().runLatest(
        this, u"details"_s, [type, id](Library &library) { return readDetails(library, type, id); },
        [this](const Result<RecordDetails> &details) {
            if (isEditing())
                return; // somebody began to write meanwhile
            if (details)
                give(*details);
            else
                m_message->tell(details.error().message);
        });
}

void DetailPane::reload()
{
    if (!m_wanted.isNull() && !isEditing())
        show(m_wantedType, m_wanted, m_highlight);
}

void DetailPane::give(const RecordDetails &details)
{
    const EntityType *described = findEntityType(details.record.type);
    if (!described)
        return;
    const bool another = !holds(details.record.id);
    m_details = details;
    if (another)
        m_message->clear();
    m_stack->setCurrentIndex(1);
    m_head->show(*described, details);
    const bool moves = !isRemoved() && !nextStatesOf(m_details.record).isEmpty();
    if (moves)
        showMoves();
    else
        m_moves->clear();
    m_moves->setVisible(moves);
    showButtons();
    showContent();
    m_files->show(details, m_highlight);
    m_links->show(details);
    m_history->show(details);
    if (details.record.type == Community::entityName)
        m_year->show(details.record.id);
    if (details.record.type == Sop::entityName)
        m_flow->show(toEntity<Sop>(details.record));
    showTabs(*described);
    tellFavourite();
    Q_EMIT changed();
    if (another)
        Q_EMIT shown(details.record.type, details.record.id);
}

void DetailPane::showMoves()
{
    m_moves->show(m_details.record);
    QWidget *next = m_buttons->findChild<ActionButton *>();
    for (QPushButton *move : m_moves->findChildren<QPushButton *>())
        putBefore(next, move);
}

// Only what makes sense here.
void DetailPane::showButtons()
{
    const bool locked = type() && isLocked(*type(), m_details.record);
    QStringList fitting = RecordActions::commandsFor(m_details.record);
    if (isRemoved())
        fitting << u"record.restore"_s;
    else if (!locked)
        fitting << u"record.edit"_s << u"record.trash"_s;
    for (ActionButton *button : m_buttons->findChildren<ActionButton *>())
        button->setVisible(fitting.contains(button->property("command").toString()));
}

// What the head says already is not said again below it.
void DetailPane::showContent()
{
    ReadingOptions options{.highlight = m_highlight};
    if (m_details.record.type == KnowledgeAsset::entityName)
        options.leaveOut = {u"title"_s, u"kind"_s, u"state"_s, u"files"_s};
    else if (const EntityType *described = type(); described && described->titleFields.size() == 1)
        options.leaveOut = {QString::fromStdString(described->titleFields.front())};
    const QTextCursor top(m_reader->document());
    const Record record = m_details.record.type == Sop::entityName ? withStepNumbers(m_details.record) : m_details.record;
    writeRecord(*m_reader->document(), *type(), record, m_details.linkTitle(), options);
    m_reader->moveCursor(QTextCursor::Start);
}

static QString counted(const QString &text, int count)
{
    return count > 0 ? text + u' ' + QString::number(count) : text;
}

void DetailPane::showTabs(const EntityType &described)
{
    const bool isNew = !m_newId.isNull();
    m_tabs->setTabText(0, tr("Content"));
    m_tabs->setTabText(yearTab, tr("The year"));
    m_tabs->setTabText(m_tabs->indexOf(m_files), counted(tr("Attachments"), isNew ? 0 : m_files->count()));
    m_tabs->setTabText(m_tabs->indexOf(m_links), counted(tr("Links"), isNew ? 0 : m_links->count()));
    m_tabs->setTabText(m_tabs->indexOf(m_history), counted(tr("History"), isNew ? 0 : m_history->count()));
    m_tabs->setTabVisible(yearTab, described.name == Community::entityName && !isNew);
    m_tabs->setTabVisible(m_tabs->indexOf(m_files), described.name == KnowledgeAsset::entityName);
    m_tabs->setTabText(m_tabs->indexOf(m_flow), tr("Flowchart"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_flow), described.name == Sop::entityName);
    enableTabs();
}

// The arrow keys pass over what cannot be opened, but not over what is only out of sight.
void DetailPane::enableTabs()
{
    for (int i = 1; i < m_tabs->count(); ++i)
        m_tabs->setTabEnabled(i, m_tabs->isTabVisible(i) && !isEditing());
}

void DetailPane::mark(const QStringList &words)
{
    if (std::exchange(m_highlight, words) != words && !isEmpty() && !isEditing()) {
        showContent();
        m_files->show(m_details, m_highlight);
    }
}

void DetailPane::takeFocus()
{
    m_form ? m_form->focusFirst() : m_reader->setFocus();
}

void DetailPane::showNothing()
{
    m_details = {};
    m_wanted = {};
    m_message->clear();
    m_stack->setCurrentIndex(0);
    tellFavourite();
    Q_EMIT changed();
}

// ---- favourites

// All panes share the one action: it tells of the record in view.
void DetailPane::tellFavourite()
{
    if (!isVisible())
        return;
    QAction *action = m_commands.action(u"record.favourite");
    action->setChecked(m_details.isFavourite);
    action->setIcon(icon(m_details.isFavourite ? u"starred"_s : u"star"_s));
}

void DetailPane::toggleFavourite()
{
    m_workers.quick().run(
        this,
        [id = m_details.record.id, is = m_details.isFavourite](Library &library) { return is ? unmarkFavourite(library, id) : markFavourite(library, id); },
        [this](const Result<> &marked) {
            if (!marked)
                m_message->tell(marked.error().message);
            tellFavourite(); // until it is read anew
            m_workers.tellSaved();
        });
}

// ---- an asset's way to its readers, and its files

void DetailPane::move(const QString &state)
{
    const Record &record = m_details.record;
    const Result<> may = record.type == KnowledgeAsset::entityName ? mayMoveTo(toEntity<KnowledgeAsset>(record), state) : Result<>();
    if (!may) {
        m_message->tell(may.error().message, Tone::Attention);
        m_message->addAnswer(tr("Edit"), [this] { edit(); });
        return;
    }
    send(moveEdit(record, state, m_details.today, m_workers.place().person), {});
}

void DetailPane::revise()
{
    const Sop revision = newRevision(toEntity<Sop>(m_details.record));
    startNew(Sop::type(), fromEntity(revision));
}

void DetailPane::goToStep(int step)
{
    edit();
    if (auto *steps = m_form ? qobject_cast<GridEditor *>(m_form->editor("steps")) : nullptr)
        steps->goToRow(step);
}

void DetailPane::attach(const QStringList &paths)
{
    const auto job = [paths, id = m_details.record.id](Library &library, const Progress &progress) -> Result<> {
        for (qsizetype i = 0; i < paths.size(); ++i) {
            if (!progress(tr("Attaching files"), i, paths.size()))
                return fail(Error::Kind::Cancelled, tr("Stopped. What was attached before stays."));
            if (const auto attached = library.attach(id, paths[i]); !attached)
                return attached;
        }
        return {};
    };
    m_workers.slow().run(this, job, [this](const Result<> &attached) {
        if (!attached)
            m_message->tell(attached.error().message);
        m_tabs->setCurrentWidget(m_files);
        m_workers.tellSaved();
    });
}

void DetailPane::retranslate()
{
    m_empty->setText(tr("Nothing chosen"), tr("Choose something from the list on the left, or write something new."));
    m_reader->setAccessibleName(tr("Content"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    findChild<QPushButton *>(u"cancelEdit"_s)->setText(tr("Cancel"));
    for (ActionButton *button : m_buttons->findChildren<ActionButton *>()) {
        if (button->property("command").toString() == u"record.trash")
            button->setOwnText(tr("Delete")); // the undo bar says where it went
    }
    if (const EntityType *described = type()) {
        showTabs(*described);
        if (!isEditing())
            reload(); // its values are words too
    }
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange) {
        m_otherColours = true;
        if (isVisible())
            QMetaObject::invokeMethod(this, &DetailPane::recolour, Qt::QueuedConnection); // once, however many such events come
    }
    QWidget::changeEvent(event);
}

void DetailPane::recolour()
{
    if (std::exchange(m_otherColours, false) && type() && !isEditing())
        showContent();
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_form)
        placeFlowPane(*m_form, *m_beside, m_content->width());
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellFavourite();
    recolour();
}

} // namespace simpul
