#include "ui/pages/exchange_page.h"

#include "ui/commands/commands.h"
#include "ui/pages/exchange/conflict_view.h"
#include "ui/pages/exchange/create_panel.h"
#include "ui/pages/exchange/enrol_panel.h"
#include "ui/pages/exchange/exchange_words.h"
#include "ui/pages/exchange/offices_view.h"
#include "ui/pages/exchange/preview_panel.h"
#include "ui/pages/exchange/text_table.h"
#include "ui/pages/exchange/trust_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

ExchangePage::ExchangePage(Workers &workers, Commands &commands, QWidget *parent) : Page(parent), m_workers(workers), m_commands(commands)
{
    setAcceptDrops(true);
    // Fusion draws the ring of a radio button darker than its ground: nobody sees it in the dark.
    setStyleSheet(u"QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid palette(text); border-radius: 7px; background: palette(base); }"
                  "QRadioButton::indicator:checked { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,"
                  " stop: 0 palette(highlight), stop: 0.55 palette(highlight), stop: 0.65 palette(base), stop: 1 palette(base)); }"
                  "QRadioButton::indicator:focus { border: 2px solid palette(highlight); border-radius: 8px; }"
                  "QRadioButton::indicator:disabled { border-color: palette(mid); }"_s);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    area->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);

    // Made from top to bottom: Tab goes through them in this order.
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(26, 18, 26, 12);
    column->setSpacing(gap + 4);
    column->addLayout(buildHead());
    column->addWidget(m_message = new InlineMessage(inside));
    column->addWidget(m_createPanel = new CreatePanel(workers, inside));
    column->addWidget(m_trustPanel = new TrustPanel(workers, inside));
    column->addWidget(m_enrolPanel = new EnrolPanel(workers, inside));
    column->addWidget(m_preview = new PreviewPanel(workers, inside));
    column->addWidget(buildDropPlace());
    buildTabs();
    column->addWidget(m_tabs, 1);

    connectParts();
    handleCommands();
    retranslate();
}

// ---- parts

QLayout *ExchangePage::buildHead()
{
    m_title = new SectionTitle(this, {}, SectionTitle::Rank::Page);
    m_open = new ActionButton(this, m_commands.action(u"exchange.open"));
    m_create = new ActionButton(this, m_commands.action(u"exchange.create"), ButtonLook::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap + 4);
    row->addWidget(m_title, 1);
    row->addWidget(m_open);
    row->addWidget(m_create);
    return row;
}

QFrame *ExchangePage::buildDropPlace()
{
    m_dropPlace = new QFrame(this);
    simpul::setProperty(m_dropPlace, "panel", u"card"_s);
    m_dropIcon = new QLabel(m_dropPlace);
    m_dropText = softLabel(m_dropPlace);
    auto *row = new QHBoxLayout(m_dropPlace);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(gap + 4);
    row->addWidget(m_dropIcon);
    row->addWidget(m_dropText, 1);
    return m_dropPlace;
}

void ExchangePage::buildTabs()
{
    m_tabs = makeTabs(this);
    m_tabs->setMinimumHeight(330);
    m_tabs->addTab(m_conflicts = new ConflictView(m_workers, m_tabs), {});
    m_tabs->addTab(m_offices = new OfficesView(m_commands, m_tabs), {});
    m_tabs->addTab(addList(m_waiting, m_noWaiting, Explained::Yes), {});
    QWidget *merges = addList(m_merges, m_noMerges, Explained::No);
    m_undo = makeButton(merges, {});
    merges->layout()->addWidget(m_undo);
    merges->layout()->setAlignment(m_undo, Qt::AlignLeft);
    m_tabs->addTab(merges, {});
    m_tabs->addTab(addList(m_quarantine, m_noQuarantine, Explained::Yes), {});
    m_tabs->addTab(addList(m_alarms, m_noAlarms, Explained::Yes), {});
}

// A table, and what to say when nothing is in it. Explanations end in the last column; below stands that of the chosen row in full.
QWidget *ExchangePage::addList(TextTable *&table, EmptyState *&empty, Explained explained)
{
    auto *holder = new QWidget(this);
    table = new TextTable(holder);
    empty = new EmptyState(holder);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, gap, 0, 0);
    column->addWidget(table, 1);
    column->addWidget(empty, 1);
    if (explained == Explained::Yes) {
        QLabel *explanation = plainLabel(holder);
        explanation->setWordWrap(true);
        explanation->hide();
        column->addWidget(explanation);
        connect(table, &TextTable::chosen, explanation, [table, explanation](int row) {
            explanation->setText(table->lastCell(row));
            explanation->setVisible(row >= 0);
        });
    }
    return holder;
}

void ExchangePage::connectParts()
{
    const auto reread = [this] { refresh(); };
    connect(m_createPanel, &CreatePanel::changed, this, reread);
    connect(m_trustPanel, &TrustPanel::changed, this, reread);
    connect(m_enrolPanel, &EnrolPanel::changed, this, reread);
    connect(m_preview, &PreviewPanel::changed, this, reread);
    connect(m_conflicts, &ConflictView::changed, this, reread);
    connect(m_preview, &PreviewPanel::pendingChanged, this, &ExchangePage::tellCounts);
    connect(m_preview, &PreviewPanel::recordWanted, this, &Page::recordWanted);
    connect(m_conflicts, &ConflictView::recordWanted, this, &Page::recordWanted);
    connect(m_preview, &PreviewPanel::told, this, [this](const QString &text, bool good) { m_message->tell(text, good ? Tone::Good : Tone::Bad); });
    connect(m_preview, &PreviewPanel::closed, this, [this] {
        if (isVisible() && !isAncestorOf(QApplication::focusWidget()))
            takeFocus(); // the button that was pressed is gone
    });
    connect(m_preview, &PreviewPanel::trustWanted, this, [this] { m_commands.action(u"exchange.trust")->trigger(); });
    connect(m_preview, &PreviewPanel::conflictsWanted, this, [this] {
        m_tabs->setCurrentIndex(Conflicts);
        m_conflicts->takeFocus();
    });
    connect(m_undo, &QPushButton::clicked, this, &ExchangePage::undoChosenMerge);
    connect(m_merges, &TextTable::chosen, this, [this](int row) { m_undo->setEnabled(row >= 0 && !m_state.merges[row].undone); });
    connect(&m_workers, &Workers::libraryChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void ExchangePage::handleCommands()
{
    m_commands.handle(u"exchange.open", this, [this] { chooseBundles(); });
    m_commands.handle(u"exchange.create", this, [this] {
        showPanel(m_createPanel);
        m_createPanel->open();
    });
    m_commands.handle(u"exchange.card", this, [this] { saveCard(); });
    m_commands.handle(u"exchange.have", this, [this] { writeHave(); });
    m_commands.handle(u"exchange.trust", this, [this] {
        showPanel(m_trustPanel);
        m_trustPanel->chooseCard();
    });
    m_commands.handle(u"exchange.request", this, [this] {
        showPanel(m_enrolPanel);
        m_enrolPanel->saveRequest({});
    });
    m_commands.handle(u"exchange.accept", this, [this] {
        showPanel(m_enrolPanel);
        m_enrolPanel->acceptAnswer();
    });
    m_commands.handle(
        u"exchange.enrol", this,
        [this] {
            showPanel(m_enrolPanel);
            m_enrolPanel->answerRequest();
        },
        [this] { return m_state.identity.officeKeyHere; });
}

// One panel at a time; what was typed into another is not kept for later.
void ExchangePage::showPanel(QWidget *panel)
{
    m_message->clear();
    for (QWidget *other : {static_cast<QWidget *>(m_createPanel), static_cast<QWidget *>(m_trustPanel), static_cast<QWidget *>(m_enrolPanel)})
        if (other != panel)
            other->hide();
}

// ---- words

void ExchangePage::retranslate()
{
    m_title->setText(tr("Exchange"));
    m_dropText->setText(tr("Drop bundles of other offices here, or choose them with \"Receive bundles\" (Ctrl+O). Each is checked first and shows "
                           "what it would change; nothing changes before you say so."));
    m_tabs->tabBar()->setAccessibleName(tr("What came and what waits"));
    m_tabs->setTabIcon(Conflicts, icon(u"exchange"_s));
    m_dropIcon->setPixmap(icon(u"drop"_s, colour(Colour::Primary)).pixmap(24, 24));
    m_undo->setText(tr("Undo this merge"));
    retranslateLists();
    fillLists();
    tellCounts();
}

void ExchangePage::retranslateLists()
{
    m_waiting->setHeads({tr("Why it waits"), tr("Office"), tr("Changes"), tr("What to do")}, tr("Waiting"));
    m_waiting->setWidths({240, 200, 110});
    m_merges->setHeads({tr("Merged"), tr("Bundle"), tr("From"), tr("State")}, tr("Merges"));
    m_merges->setWidths({240, 240, 260});
    m_quarantine->setHeads({tr("Why it was refused"), tr("File"), tr("When"), tr("Explanation")}, tr("Quarantine"));
    m_quarantine->setWidths({260, 240, 210});
    m_alarms->setHeads({tr("What"), tr("When"), tr("Explanation")}, tr("Warnings"));
    m_alarms->setWidths({220, 210});
    m_noWaiting->setText(tr("Nothing waits"), tr("What cannot be taken in yet, because its office is not trusted or something before it is missing, waits here "
                                                 "and is taken in by itself as soon as it can."));
    m_noMerges->setText(tr("No bundle has been merged yet"), tr("Merges are listed here, and each can be undone."));
    m_noQuarantine->setText(tr("Nothing in quarantine"), tr("Bundles that were refused are kept here with the reason. They have changed nothing."));
    m_noAlarms->setText(tr("No warnings"), tr("A copied key or a clock that is wrong would be told here."));
}

// ---- reading

void ExchangePage::refresh()
{
    m_stale = false;
    m_workers.quick().runLatest(
        this, u"exchange"_s, [](Library &library) -> Result<ExchangeState> { return readExchange(library); },
        [this](const Result<ExchangeState> &state) {
            if (state)
                give(*state);
            else
                m_message->tell(state.error().message);
        });
}

void ExchangePage::give(const ExchangeState &state)
{
    m_state = state;
    m_createPanel->show(state);
    m_conflicts->show(state.conflicts);
    m_offices->show(state);
    fillLists();
    tellCounts();
    m_commands.refresh();
}

void ExchangePage::fillLists()
{
    QList<TextRow> rows;
    for (const WaitingInfo &info : m_state.waiting) {
        const QString range = info.first == info.last ? countText(info.first) : tr("%1 to %2").arg(countText(info.first), countText(info.last));
        const bool forPeople = info.reason != u"undone" && info.reason != u"revoked";
        rows << TextRow{{waitingReason(info.reason), info.office, range, info.explanation}, 0, forPeople ? Tone::Attention : Tone::Mute,
                        info.replica + info.audience + QString::number(info.first)};
    }
    m_waiting->setRows(rows);
    m_waiting->setVisible(!rows.isEmpty());
    m_noWaiting->setVisible(rows.isEmpty());

    rows.clear();
    for (const MergeInfo &info : m_state.merges)
        rows << TextRow{{whenText(info.time, m_state.now), info.bundle, info.fromOffice, info.undone ? tr("undone") : tr("merged")}, 3,
                        info.undone ? Tone::Mute : Tone::Good, QString::number(info.id)};
    m_merges->setRows(rows);
    m_merges->setVisible(!rows.isEmpty());
    m_undo->setVisible(!rows.isEmpty());
    m_noMerges->setVisible(rows.isEmpty());

    rows.clear();
    for (const QuarantineInfo &info : m_state.quarantine)
        rows << TextRow{{refusalTitle(info.reason), info.original.isEmpty() ? info.file : QDir::fromNativeSeparators(info.original).section(u'/', -1),
                         whenText(info.time, m_state.now), info.message},
                        0, Tone::Bad, info.file};
    m_quarantine->setRows(rows);
    m_quarantine->setVisible(!rows.isEmpty());
    m_noQuarantine->setVisible(rows.isEmpty());

    rows.clear();
    for (const AlarmInfo &info : m_state.alarms)
        rows << TextRow{{alarmTitle(info.kind), whenText(info.time, m_state.now), info.message}, 0, Tone::Attention, info.kind + info.replica};
    m_alarms->setRows(rows);
    m_alarms->setVisible(!rows.isEmpty());
    m_noAlarms->setVisible(rows.isEmpty());
}

void ExchangePage::tellCounts()
{
    const auto tab = [this](Tab index, const QString &name, qsizetype count, const char *iconName) {
        m_tabs->setTabText(index, count > 0 ? tr("%1 (%2)").arg(name, countText(count)) : name);
        m_tabs->setTabIcon(index, icon(QLatin1String(iconName)));
    };
    tab(Conflicts, tr("Conflicts"), m_state.conflicts.size(), "exchange");
    tab(Offices, tr("Offices"), m_state.offices.size(), "unit");
    tab(Waiting, tr("Waiting"), m_state.waiting.size(), "clock");
    tab(Merges, tr("Merges"), m_state.merges.size(), "history");
    tab(Quarantine, tr("Quarantine"), m_state.quarantine.size(), "refuse");
    tab(Alarms, tr("Warnings"), m_state.alarms.size(), "warning");
    m_dropPlace->setVisible(m_preview->isHidden());
    Q_EMIT waitingChanged(decisionsWaiting(m_state.conflicts, m_state.waiting) + m_preview->pending());
}

// ---- giving and taking

void ExchangePage::openBundles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    showPanel(nullptr);
    m_preview->open(files);
}

void ExchangePage::chooseBundles()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    openBundles(QFileDialog::getOpenFileNames(this, tr("Receive bundles"), folder, tr("Simpul bundles (*.simpul);;All files (*)")));
}

void ExchangePage::saveCard()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("card-%1").arg(m_state.identity.officeCode) + u".json"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the card of our office"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    const QString words = fingerprintText(m_state.identity.fingerprintWords);
    m_workers.quick().run(
        this, [path](Library &library) { return library.exportCard(path); },
        [this, path, words](const Result<> &done) {
            tellSaved(done, tr("The card is in %1. Whoever takes it will call you and ask for these six words: %2.").arg(QDir::toNativeSeparators(path), words));
        });
}

void ExchangePage::writeHave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("have-%1").arg(m_state.identity.officeCode) + u".json"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Write down what is here"), QDir(folder).filePath(name));
    if (path.isEmpty())
        return;
    m_workers.quick().run(
        this, [path](Library &library) { return library.exportHave(path); },
        [this, path](const Result<> &done) {
            tellSaved(done, tr("What this library has is listed in %1. An office that gets it can make a bundle with only what is missing here.")
                                .arg(QDir::toNativeSeparators(path)));
        });
}

void ExchangePage::tellSaved(const Result<> &done, const QString &text)
{
    if (done)
        m_message->tell(text, Tone::Good);
    else
        m_message->tell(done.error().message);
}

void ExchangePage::undoChosenMerge()
{
    const std::optional<int> row = m_merges->chosenRow();
    if (!row)
        return;
    const MergeInfo merge = m_state.merges[*row];
    m_message->tell(tr("Undo the merge of %1? What it brought is set aside, with what the same PCs wrote after it. Your own edits stay.").arg(merge.bundle),
                    Tone::Attention);
    m_message->addAnswer(tr("Undo the merge"), [this, merge] {
        m_merges->setFocus();
        m_preview->undo(merge.id, merge.bundle);
    })->setFocus();
    m_message->addAnswer(tr("Keep it"), [this] { m_merges->setFocus(); });
}

// ---- events

bool ExchangePage::escape()
{
    if (m_conflicts->closeEditor() || m_preview->closeList())
        return true;
    for (QWidget *panel : {static_cast<QWidget *>(m_createPanel), static_cast<QWidget *>(m_trustPanel), static_cast<QWidget *>(m_enrolPanel),
                           static_cast<QWidget *>(m_message)}) {
        if (panel->isVisible()) {
            panel->hide();
            return true;
        }
    }
    return false;
}

void ExchangePage::takeFocus()
{
    if (m_state.conflicts.isEmpty())
        m_open->setFocus();
    else
        m_conflicts->takeFocus();
}

void ExchangePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void ExchangePage::changeEvent(QEvent *event)
{
    const bool made = m_undo; // a style may speak up while the page is still being built
    if (made && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
    Page::changeEvent(event);
}

static QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

void ExchangePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    simpul::setProperty(m_dropPlace, "mood", u"info"_s);
}

void ExchangePage::dragLeaveEvent(QDragLeaveEvent *)
{
    simpul::setProperty(m_dropPlace, "mood", {});
}

void ExchangePage::dropEvent(QDropEvent *event)
{
    simpul::setProperty(m_dropPlace, "mood", {});
    openBundles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace simpul
