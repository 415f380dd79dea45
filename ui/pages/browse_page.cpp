#include "ui/pages/browse_page.h"

#include "core/model/knowledge/knowledge_asset.h"
#include "ui/commands/commands.h"
#include "ui/models/batch_edit.h"
#include "ui/models/row_choice.h"
#include "ui/pages/chosen_pane.h"
#include "ui/pages/detail_pane.h"
#include "ui/pages/list_pane.h"
#include "ui/pages/record_actions.h"
#include "ui/pages/rows_out.h"
#include "ui/pages/sections.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QEvent>
#include <QFileDialog>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

BrowsePage::BrowsePage(const EntityType &type, RowDelegate::Density density, Workers &workers, Commands &commands, QWidget *parent)
    : Page(parent), m_type(type), m_workers(workers), m_commands(commands), m_column(new QVBoxLayout(this)), m_splitter(new QSplitter(this)),
      m_list(new ListPane(density, workers, commands.action(u"record.new"), m_splitter)), m_right(new QStackedWidget(m_splitter)),
      m_detail(new DetailPane(workers, commands, m_right)), m_several(new ChosenPane(workers, commands, m_right)), m_bar(new InlineMessage(this)),
      m_out(new RowsOut(workers, *m_bar, this))
{
    m_right->addWidget(m_detail);
    m_right->addWidget(m_several);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
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
    connect(m_list->view(), &QListView::activated, this, [this] { // Enter goes from the list into what it shows
        if (several())
            m_several->takeFocus();
        else
            m_detail->takeFocus();
    });
    connect(m_list, &ListPane::choiceChanged, this, &BrowsePage::followChoice);
    connect(m_several, &ChosenPane::letGo, this, [this] {
        m_list->chooseOne();
        m_list->showFocus();
    });
    connect(m_several, &ChosenPane::changeWanted, this, &BrowsePage::changeChosen);
    connect(m_detail, &DetailPane::recordWanted, this, &Page::recordWanted);
    connect(m_detail, &DetailPane::shown, this, &Page::shown);
    connect(m_detail, &DetailPane::changed, &m_commands, &Commands::refresh);
    connect(m_detail, &DetailPane::changed, this, &Page::touched);
    connect(m_detail, &DetailPane::touched, this, &Page::touched);
    connect(m_detail, &DetailPane::saved, this, [this](const QList<ValueChange> &changes) { offerToTakeBack(tr("Saved."), changes); });
    connect(m_detail, &DetailPane::savedNew, this, [this](const std::string &, const Uuid &id) { m_list->choose(id); });
    connect(&m_workers, &Workers::libraryChanged, this, [this] {
        m_stale = true;
        refreshWhenSeen();
    });
}

void BrowsePage::handleCommands()
{
    auto *actions = new RecordActions(*m_detail, m_workers, m_commands, *this);
    connect(actions, &RecordActions::recordWanted, this, &Page::recordWanted);
    const auto idle = [this] { return !m_detail->isEditing(); };
    const auto holdsOne = [this, idle] { return idle() && !m_detail->isEmpty() && !several(); };
    const auto holdsSome = [this] { return m_list->model().total() > 0; };
    m_commands.handle(u"record.new", this, [this] { startNew(); }, [this] { return !showsTrash(); });
    m_commands.handle(u"record.edit", this, [this] { m_detail->edit(); }, [this, holdsOne] { return holdsOne() && !m_detail->isRemoved(); });
    m_commands.handle(u"record.save", this, [this] { m_detail->save(); }, [this] { return m_detail->isEditing(); });
    m_commands.handle(u"record.trash", this, [this] { trash(); }, [this, holdsOne] { return holdsOne() && !m_detail->isRemoved(); });
    m_commands.handle(u"record.trash", this, [this] { trashChosen(); }, [this] { return several() && !showsTrash(); });
    m_commands.handle(
        u"record.restore", this, [this] { restore(m_detail->details().record.type, m_detail->details().record.id); },
        [this, holdsOne] { return holdsOne() && m_detail->isRemoved(); });
    m_commands.handle(u"record.restore", this, [this] { restoreChosen(); }, [this] { return several() && showsTrash(); });
    m_commands.handle(u"edit.undo", this, [this] { std::exchange(m_undoLast, {})(); }, [this, idle] { return idle() && m_undoLast; });
    m_commands.handle(u"view.trash", this, [this] { leave([this] { askAgain(); }); }, idle);
    m_commands.handle(u"file.add", this, [this] { attachFiles(); }, [this, holdsOne] {
        return holdsOne() && !m_detail->isRemoved() && m_detail->details().record.type == KnowledgeAsset::entityName;
    });
    m_commands.handle(u"list.export", this, [this] { m_out->exportRows(wholeList(), tableName()); }, holdsSome);
    m_commands.handle(u"chosen.export", this, [this] { m_out->exportRows(m_list->choice(), tableName()); }, [this] { return several(); });
    m_commands.handle(u"list.all", this, [this] { m_list->chooseAll(); }, holdsSome);
    m_commands.handle(u"list.copy", this, [this] { m_out->copy(m_list->choice(), m_list->chosenCount(), tableName()); }, [this] { return m_list->chosenCount() > 0; });
    for (const QStringView id : {u"list.all", u"list.copy"}) { // in the list only: elsewhere these keys are for words
        m_commands.action(id)->setShortcutContext(Qt::WidgetShortcut);
        m_list->view()->addAction(m_commands.action(id));
    }
}

bool BrowsePage::showsTrash() const
{
    return m_commands.action(u"view.trash")->isChecked();
}

int BrowsePage::listWidth() const
{
    return m_splitter->sizes().value(0);
}

void BrowsePage::setListWidth(int width)
{
    static constexpr int usual = 460, both = 1160;
    const int wide = width > 0 ? width : usual;
    m_splitter->setSizes({wide, std::max(1, both - wide)});
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
    if (several())
        return; // they are looked at together
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
        if (several())
            m_list->chooseOne();
        m_detail->startNew(m_type);
    });
}

void BrowsePage::resume(const Draft &draft)
{
    m_wantedRow = -1;
    if (several())
        m_list->chooseOne();
    m_detail->resume(draft);
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
    if (several()) {
        m_list->chooseOne();
        return true;
    }
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
            offerUndo(tr("\"%1\" is in the trash.").arg(title), [this, type, id] { restore(type, id); });
        });
}

void BrowsePage::offerUndo(const QString &told, std::function<void()> undo)
{
    m_undoLast = [this, undo = std::move(undo)] {
        m_bar->clear();
        undo();
    };
    m_bar->tell(told, Tone::Info);
    m_bar->addAnswer(tr("Undo"), [this] {
        if (m_undoLast)
            std::exchange(m_undoLast, {})();
    });
    m_bar->addAnswer(tr("Close"), [] {});
    m_commands.refresh();
}

void BrowsePage::offerToTakeBack(const QString &told, const QList<ValueChange> &changes)
{
    offerUndo(told, [this, changes] {
        m_workers.forRecords(changes.size()).run(
            this, [changes](Library &library) { return takeBack(library, changes); },
            [this](const Result<int> &back) {
                m_bar->tell(back ? tr("%n record(s) are as before.", nullptr, *back) : back.error().message, back ? Tone::Good : Tone::Bad);
                m_bar->addAnswer(tr("Close"), [] {});
                m_workers.tellSaved();
            });
    });
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

RowChoice BrowsePage::wholeList() const
{
    return {.query = query(), .all = true};
}

// What a table of this list is called: the section, and what was searched for.
QString BrowsePage::tableName() const
{
    const QString name = sectionText(sections()[std::size_t(sectionOf(m_type.name))].text);
    const QString words = query().text.trimmed();
    return words.isEmpty() ? name : name + u" - "_s + words;
}

void BrowsePage::exportTo(const QString &path)
{
    m_out->exportTo(path, several() ? m_list->choice() : wholeList());
}

// ---- several at once

bool BrowsePage::several() const
{
    return m_list->chosenCount() > 1;
}

// Which type all of them are of, as far as their rows are here; nullptr: of several.
static const EntityType *typeOf(const RowChoice &choice)
{
    if (!choice.query.type.empty())
        return findEntityType(choice.query.type);
    const auto isOther = [&](const RecordId &record) { return record.type != choice.records.first().type; };
    const bool isOneType = !choice.records.isEmpty() && std::none_of(choice.records.begin(), choice.records.end(), isOther);
    return isOneType ? findEntityType(choice.records.first().type) : nullptr;
}

void BrowsePage::followChoice()
{
    const bool wereSeveral = m_right->currentWidget() == m_several;
    if (several() && m_detail->isTouched()) { // until it is clear what becomes of what was written
        m_list->choose(m_detail->details().record.id);
        m_detail->leave([] {});
        return;
    }
    if (several()) {
        if (m_detail->isEditing())
            m_detail->cancel();
        m_several->show(m_list->chosenCount(), m_list->model().total(), typeOf(m_list->choice()), showsTrash());
    }
    m_right->setCurrentWidget(several() ? static_cast<QWidget *>(m_several) : m_detail);
    if (const auto row = m_list->current(); wereSeveral && !several() && row)
        showRow(*row);
    m_commands.refresh();
}

void BrowsePage::trashChosen()
{
    const RowChoice choice = m_list->choice();
    m_several->setEnabled(false);
    m_workers.forRecords(m_list->chosenCount()).run(
        this,
        [choice](Library &library) -> Result<QList<RecordId>> {
            auto records = recordsOf(library, choice);
            if (!records)
                return records;
            const auto removed = library.remove(*records);
            return removed ? records : fail(removed.error());
        },
        [this](const Result<QList<RecordId>> &removed) {
            m_several->setEnabled(true);
            if (!removed)
                return m_several->message().tell(removed.error().message);
            m_detail->showNothing();
            m_list->choose({});
            m_wantedRow = m_list->chosenRow(); // the next one moves up
            m_workers.tellSaved();
            offerUndo(tr("%n record(s) are in the trash.", nullptr, int(removed->size())), [this, records = *removed, asked = query()] {
                if (asked == query() && !several())
                    m_list->hold(records);
                restoreAll(records);
            });
        });
}

void BrowsePage::restoreChosen()
{
    const RowChoice choice = m_list->choice();
    m_workers.forRecords(m_list->chosenCount()).run(
        this, [choice](Library &library) { return recordsOf(library, choice); },
        [this](const Result<QList<RecordId>> &records) {
            if (!records)
                return m_several->message().tell(records.error().message);
            m_list->choose({});
            restoreAll(*records);
        });
}

void BrowsePage::restoreAll(const QList<RecordId> &records)
{
    m_workers.forRecords(records.size()).run(
        this, [records](Library &library) { return library.restore(records); },
        [this, records](const Result<> &restored) {
            if (!restored) {
                m_bar->tell(restored.error().message);
                m_bar->addAnswer(tr("Close"), [] {});
                return;
            }
            m_workers.tellSaved();
            m_bar->tell(tr("%n record(s) are back.", nullptr, int(records.size())), Tone::Good);
            m_bar->addAnswer(tr("Close"), [] {});
        });
}

void BrowsePage::changeChosen(const BatchEdit &edit)
{
    const RowChoice choice = m_list->choice();
    m_several->setEnabled(false);
    m_workers.forRecords(m_list->chosenCount()).run(
        this,
        [choice, edit](Library &library) -> Result<BatchDone> {
            const auto records = recordsOf(library, choice);
            return records ? changeAll(library, *records, edit) : fail(records.error());
        },
        [this, choice](const Result<BatchDone> &done) {
            m_several->setEnabled(true);
            if (!done)
                return m_several->message().tell(done.error().message);
            if (choice == m_list->choice())
                m_list->hold(done->records); // wherever the list puts them now
            changed(*done);
        });
}

void BrowsePage::changed(const BatchDone &done)
{
    if (done.changes.isEmpty())
        return m_several->message().tell(tr("All of them were so already. Nothing was changed."), Tone::Info);
    m_detail->reload();
    m_workers.tellSaved();
    offerToTakeBack(tr("%n record(s) changed.", nullptr, int(done.changes.size())), done.changes);
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
