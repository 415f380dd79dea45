// What somebody writes into the page of a record: its form, from opening it to saving or throwing it away.
#include "ui/pages/detail_pane.h"

#include "core/base/uuid.h"
#include "core/model/check.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "core/model/sops/sop.h"
#include "core/model/time_text.h"
#include "ui/fields/field_editor.h"
#include "ui/forms/entity_form.h"
#include "ui/forms/reader.h"
#include "ui/forms/sop_writing.h"
#include "ui/models/value_change.h"
#include "ui/pages/detail_head.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace simpul {

void DetailPane::openForm(const EntityType &described, const Record &record)
{
    m_form = new EntityForm(described, m_lookup, nullptr);
    m_form->setObjectName(u"paneContent"_s);
    m_form->setRecord(record);
    connect(m_form, &EntityForm::touched, this, [this] {
        if (!m_untilKept.isActive())
            m_untilKept.start(keepDraftAfterMs);
        Q_EMIT touched();
    });
    if (described.name == Sop::entityName)
        addFlowPane(*m_form);
    m_formArea->setWidget(m_form);
    m_formArea->setAccessibleName(described.displayName());
    m_content->setCurrentWidget(m_formPage);
    placeFlowPane(*m_form, *m_beside, m_content->width());
    m_stack->setCurrentIndex(1);
    m_tabs->setCurrentIndex(0);
    enableTabs();
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
    enableTabs();
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
    startNew(described, usualValues(described));
}

void DetailPane::startNew(const EntityType &described, const Record &values)
{
    m_newId = m_workers.newId();
    m_head->showNew(described);
    showTabs(described);
    openForm(described, values);
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
    if (!isEditing() && type() && !isRemoved() && !isLocked(*type(), m_details.record))
        openForm(*type(), m_details.record);
}

bool DetailPane::isTouched() const
{
    return m_form && (m_form->isTouched() || (m_person && m_person->isTouched()));
}

void DetailPane::save(std::function<void()> then)
{
    if (m_form)
        m_form->takeInput();
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
    if (!m_form && type() && !isLocked(*type(), m_details.record)) // a step that needs something first
        m_message->addAnswer(tr("Edit"), [this] { edit(); });
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
    if (m_form)
        m_form->takeInput();
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

} // namespace simpul
