#include "ui/pages/detail_pane.h"

#include "core/base/uuid.h"
#include "core/knowledge/asset_workflow.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "core/model/time_text.h"
#include "ui/commands/commands.h"
#include "ui/fields/field_editor.h"
#include "ui/forms/entity_form.h"
#include "ui/forms/reader.h"
#include "ui/forms/record_document.h"
#include "ui/models/value_change.h"
#include "ui/pages/detail_files.h"
#include "ui/pages/detail_head.h"
#include "ui/pages/detail_history.h"
#include "ui/pages/detail_links.h"
#include "ui/pages/detail_moves.h"
#include "ui/pages/sections.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

static constexpr int keepAfterMs = 800;  // at most so much typing is lost, whatever happens
static constexpr int readingWidth = 640; // about 60 to 80 characters a line

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
    m_head = new DetailHead(page);
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
    for (const QStringView id : {u"record.edit", u"print", u"record.trash", u"record.restore"}) {
        QAction *action = m_commands.action(id);
        auto *button = new ActionButton(bar, action);
        button->setProperty("command", id.toString());
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
    m_content->addWidget(m_formArea);
    return m_content;
}

void DetailPane::buildTabs()
{
    m_tabs->addTab(buildContent(), {});
    m_tabs->addTab(m_files = new DetailFiles(m_workers, m_commands, m_tabs), {});
    m_tabs->addTab(m_links = new DetailLinks(m_tabs), {});
    m_tabs->addTab(m_history = new DetailHistory(m_tabs), {});
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
    const bool asset = details.record.type == KnowledgeAsset::entityName;
    if (asset && !isRemoved())
        showMoves();
    else
        m_moves->clear();
    m_moves->setVisible(asset && !isRemoved());
    showButtons(asset);
    showContent();
    m_files->show(details, m_highlight);
    m_links->show(details);
    m_history->show(details);
    showTabs(*described);
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
void DetailPane::showButtons(bool asset)
{
    for (ActionButton *button : m_buttons->findChildren<ActionButton *>()) {
        const QString command = button->property("command").toString();
        const bool restores = command == u"record.restore";
        button->setVisible(restores == isRemoved() && (asset || command != u"print"));
    }
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
    writeRecord(*m_reader->document(), *type(), m_details.record, m_details.linkTitle(), options);
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
    m_tabs->setTabText(1, counted(tr("Attachments"), isNew ? 0 : m_files->count()));
    m_tabs->setTabText(2, counted(tr("Links"), isNew ? 0 : m_links->count()));
    m_tabs->setTabText(3, counted(tr("History"), isNew ? 0 : m_history->count()));
    m_tabs->setTabVisible(1, described.name == KnowledgeAsset::entityName);
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
    Q_EMIT changed();
}

// ---- writing

void DetailPane::openForm(const EntityType &described, const Record &record)
{
    m_form = new EntityForm(described, m_lookup, nullptr);
    m_form->setObjectName(u"paneContent"_s);
    if (described.name == KnowledgeAsset::entityName)
        m_form->leaveOut({u"state"_s, u"files"_s});
    m_form->setRecord(record);
    connect(m_form, &EntityForm::touched, this, [this] {
        if (!m_untilKept.isActive())
            m_untilKept.start(keepAfterMs);
        Q_EMIT touched();
    });
    m_formArea->setWidget(m_form);
    m_formArea->setAccessibleName(described.displayName());
    m_content->setCurrentWidget(m_formArea);
    m_stack->setCurrentIndex(1);
    m_tabs->setCurrentIndex(0);
    for (int i = 1; i < m_tabs->count(); ++i)
        m_tabs->setTabEnabled(i, false);
    m_head->clearMeta(); // the room is the form's
    m_buttons->hide();
    m_editBar->show();
    m_message->clear();
    Q_EMIT changed();
    m_form->focusFirst();
}

void DetailPane::closeForm()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_untilKept.stop();
    m_workers.drafts().drop(m_newId.isNull() ? m_details.record.id : m_newId);
    m_person = nullptr;
    if (m_form)
        m_formArea->takeWidget()->deleteLater();
    m_form = nullptr;
    m_newId = {};
    m_content->setCurrentWidget(m_reader);
    for (int i = 1; i < m_tabs->count(); ++i)
        m_tabs->setTabEnabled(i, true);
    m_buttons->show();
    m_editBar->hide();
    if (hadFocus)
        m_reader->setFocus(); // not wherever the focus would fall
    Q_EMIT changed();
}

// What something new most often has, to be changed like all else.
Record DetailPane::usualValues(const EntityType &described) const
{
    Record record{.type = described.name};
    if (described.name == KnowledgeAsset::entityName) {
        record.values.insert(u"language"_s, u"id"_s);
        if (const auto person = uuidFromString(m_workers.place().person))
            record.values.insert(u"owner"_s, QVariant::fromValue(*person));
    }
    return record;
}

void DetailPane::startNew(const EntityType &described)
{
    m_newId = m_workers.newId();
    m_head->showNew(described);
    showTabs(described);
    openForm(described, usualValues(described));
    if (described.name == PersonDetail::entityName)
        addPersonPicker();
}

void DetailPane::keepDraft()
{
    if (!isTouched())
        return;
    const bool isNew = !m_newId.isNull();
    const Record &record = m_form->record();
    m_workers.drafts().keep({record.type, isNew ? m_newId : record.id, isNew ? 0 : record.updated, m_form->written()});
}

void DetailPane::resume(const Draft &draft)
{
    m_workers.quick().run(
        this, [type = draft.type, id = draft.id](Library &library) { return readDetails(library, type, id); },
        [this, draft](const Result<RecordDetails> &details) {
            if (isEditing())
                return;
            const bool isThere = details && details->record.life != Record::Life::Removed;
            if (isThere) {
                give(*details);
                m_wantedType = draft.type;
                m_wanted = draft.id;
                edit();
            } else {
                startNew(*findEntityType(draft.type));
                m_workers.drafts().drop(draft.id); // it goes on under a new id, in case this one was taken away
            }
            takeUp(draft);
        });
}

void DetailPane::takeUp(const Draft &draft)
{
    m_form->takeUp(draft.fields);
    keepDraft();
    const QString when = displayDateTime(draft.written);
    const bool isChanged = m_newId.isNull() && draft.base != 0 && m_form->record().updated != draft.base;
    m_message->tell(isChanged ? tr("What you wrote here on %1 was not saved. The record was changed since: compare before you save.").arg(when)
                              : tr("What you wrote here on %1 was not saved. Here it is again.").arg(when), Tone::Attention);
    m_message->addAnswer(tr("Save"), [this] { save(); });
    m_message->addAnswer(tr("Throw away"), [this] { cancel(); });
    m_message->addAnswer(tr("Keep writing"), [this] { m_form->focusFirst(); });
    Q_EMIT touched();
}

// Personal data has the id of its person: who that is must be chosen first.
void DetailPane::addPersonPicker()
{
    Field field;
    field.name = "person";
    field.kind = FieldKind::Link;
    field.facts = {.label = QT_TRANSLATE_NOOP("Entity", "Person"), .required = true};
    field.target = Person::entityName;
    m_person = makeEditor(field, m_lookup, m_form);
    m_person->setValue({});
    static_cast<QVBoxLayout *>(m_form->layout())->insertWidget(0, m_person);
    m_person->input()->setFocus();
}

Uuid DetailPane::pickedPerson() const
{
    const auto picked = m_person->read();
    return picked ? picked->value<Uuid>() : Uuid();
}

void DetailPane::edit()
{
    if (!isEditing() && type() && !isRemoved())
        openForm(*type(), m_details.record);
}

bool DetailPane::isTouched() const
{
    return m_form && (m_form->isTouched() || (m_person && m_person->isTouched()));
}

void DetailPane::save(std::function<void()> then)
{
    if (!m_form || !m_form->check())
        return;
    if (m_person && pickedPerson().isNull()) {
        m_person->setProblem(tr("Choose whose data this is."));
        m_person->input()->setFocus();
        return;
    }
    const bool isNew = !m_newId.isNull();
    RecordEdit edit(m_form->record().type, m_person ? pickedPerson() : isNew ? m_newId : m_details.record.id);
    isNew ? m_form->collectAll(edit) : m_form->collect(edit);
    if (edit.steps().empty() && !isNew) {
        closeForm();
        if (then)
            then();
    } else if (isNew) {
        sendNew(edit, std::move(then));
    } else {
        send(edit, std::move(then));
    }
}

void DetailPane::send(const RecordEdit &edit, std::function<void()> then)
{
    m_workers.quick().run(
        this, [edit](Library &library) { return saveChange(library, edit); },
        [this, then = std::move(then)](const Result<QList<ValueChange>> &changes) {
            if (!changes)
                return refused(changes.error());
            closeForm();
            m_message->clear();
            reload();
            m_workers.tellSaved();
            if (!changes->isEmpty())
                Q_EMIT saved(*changes);
            if (then)
                then();
        });
}

void DetailPane::sendNew(const RecordEdit &edit, std::function<void()> then)
{
    m_workers.quick().run(
        this, [edit, shown = m_form->asShown()](Library &library) { return saveNew(library, edit, shown); },
        [this, type = edit.type(), then = std::move(then)](const Result<Uuid> &saved) {
            if (!saved)
                return refused(saved.error());
            closeForm();
            show(type, *saved);
            m_workers.tellSaved();
            Q_EMIT savedNew(type, *saved);
            if (then)
                then();
        });
}

void DetailPane::refused(const Error &error)
{
    const QString rest = m_form ? m_form->placeProblem(error.message) : error.message;
    m_message->tell(rest);
}

void DetailPane::cancel()
{
    if (!m_form)
        return;
    m_message->clear();
    closeForm();
    if (m_details.record.id.isNull())
        showNothing();
    else
        give(RecordDetails(m_details));
}

void DetailPane::leave(std::function<void()> then)
{
    if (!isTouched()) {
        if (m_form)
            cancel();
        then();
        return;
    }
    m_message->tell(tr("What you wrote here is not saved yet."), Tone::Attention);
    m_message->addAnswer(tr("Save"), [this, then] { save(then); })->setFocus();
    m_message->addAnswer(tr("Throw away"), [this, then] {
        cancel();
        then();
    });
    m_message->addAnswer(tr("Keep writing"), [this] { m_form->focusFirst(); });
}

// ---- an asset's way to its readers, and its files

void DetailPane::move(const QString &state)
{
    const auto asset = toEntity<KnowledgeAsset>(m_details.record);
    if (const auto may = mayMoveTo(asset, state); !may) {
        m_message->tell(may.error().message, Tone::Attention);
        m_message->addAnswer(tr("Edit"), [this] { edit(); });
        return;
    }
    send(moveEdit(asset, state, m_details.today, m_workers.place().person), {});
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

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    recolour();
}

} // namespace simpul
