#include "ui/pages/record_actions.h"

#include "core/base/files.h"
#include "core/base/uuid.h"
#include "core/dossier/asset_standing.h"
#include "core/dossier/meeting_work.h"
#include "core/dossier/minutes_import.h"
#include "core/meetings/meeting_workflow.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "ui/commands/commands.h"
#include "ui/pages/detail_pane.h"
#include "ui/pages/meetings/minutes_window.h"
#include "ui/pages/page.h"
#include "ui/pages/paper_window.h"
#include "ui/theme/widgets.h"
#include "ui/workers/workers.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace simpul {

QStringList RecordActions::all()
{
    return {u"print"_s, u"asset.used"_s, u"meeting.write"_s, u"meeting.next"_s, u"meeting.asset"_s, u"meeting.hours"_s, u"calendar.save"_s};
}

static QStringList commandsOfMeeting(const Record &record)
{
    const QString state = stateOf(toEntity<Meeting>(record));
    if (state == u"final")
        return {u"meeting.asset"_s, u"meeting.hours"_s, u"meeting.next"_s};
    if (state == u"batal")
        return {u"meeting.next"_s};
    return {u"meeting.write"_s, u"calendar.save"_s};
}

QStringList RecordActions::commandsFor(const Record &record)
{
    if (record.life == Record::Life::Removed)
        return {};
    QStringList out;
    if (!papersOf(record.type).isEmpty())
        out << u"print"_s;
    if (record.type == KnowledgeAsset::entityName && record.value("state").toString() == u"terbit")
        out << u"asset.used"_s;
    if (record.type == ActionItem::entityName)
        out << u"calendar.save"_s;
    if (record.type == Meeting::entityName)
        out << commandsOfMeeting(record);
    return out;
}

RecordActions::RecordActions(DetailPane &detail, Workers &workers, Commands &commands, Page &page) : QObject(&page), m_detail(detail), m_workers(workers)
{
    for (const QString &command : all()) {
        commands.handle(command, &page, [this, command] { run(command); }, [this, command] {
            return !m_detail.isEditing() && !m_detail.isEmpty() && commandsFor(m_detail.details().record).contains(command);
        });
    }
    commands.handle(u"meeting.import", &page, [this] { importMinutes(); }, [this] { return !m_detail.isEditing(); });
}

void RecordActions::run(const QString &command)
{
    if (command == u"print")
        print();
    else if (command == u"asset.used")
        noteUse();
    else if (command == u"meeting.write")
        writeMinutes();
    else if (command == u"meeting.next")
        make(Meeting::entityName, &nextMeetingAfter);
    else if (command == u"meeting.asset")
        make(KnowledgeAsset::entityName, &assetFromMeeting);
    else if (command == u"meeting.hours")
        proposeHours();
    else
        saveCalendar();
}

void RecordActions::noteUse()
{
    const auto person = uuidFromString(m_workers.place().person);
    if (!person)
        return m_detail.message().tell(tr("Say first who you are: menu File, \"Who is at work\". Uses are counted for each person."), Tone::Attention);
    m_workers.quick().run(
        this, [id = m_detail.details().record.id, person = *person](Library &library) { return simpul::noteUse(library, id, person, u"diterapkan"_s); },
        [this](const Result<> &noted) {
            if (!noted)
                return m_detail.message().tell(noted.error().message);
            m_detail.message().tell(tr("Noted: you applied this today. It counts for the office's use of knowledge."), Tone::Good);
            m_workers.tellSaved();
        });
}

void RecordActions::print()
{
    auto *window = new PaperWindow(m_detail.details().record, m_detail.details().title, m_workers, m_detail.window());
    window->show();
    window->activateWindow();
}

void RecordActions::writeMinutes()
{
    auto *window = new MinutesWindow(m_detail.details().record.id, m_workers, m_detail.window());
    window->show();
    window->activateWindow();
}

void RecordActions::make(const std::string &type, Result<Uuid> (*work)(Library &, const Uuid &))
{
    m_workers.quick().run(
        this, [work, id = m_detail.details().record.id](Library &library) { return work(library, id); },
        [this, type](const Result<Uuid> &made) {
            if (!made)
                return m_detail.message().tell(made.error().message);
            m_workers.tellSaved();
            Q_EMIT recordWanted(type, *made);
        });
}

void RecordActions::importMinutes()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(&m_detail, tr("Import minutes"), folder, tr("Documents (*.docx *.odt *.rtf *.pdf *.txt)"));
    if (path.isEmpty())
        return;
    m_workers.slow().run(
        this, [path](Library &library, const Progress &) { return simpul::importMinutes(library, path); },
        [this](const Result<MinutesImport> &read) {
            if (!read)
                return m_detail.message().tell(read.error().message);
            m_workers.tellSaved();
            Q_EMIT recordWanted(Meeting::entityName, read->meeting);
        });
}

void RecordActions::proposeHours()
{
    m_workers.quick().run(
        this, [id = m_detail.details().record.id](Library &library) { return simpul::proposeHours(library, id); },
        [this](const Result<HoursProposed> &proposed) {
            if (!proposed)
                return m_detail.message().tell(proposed.error().message);
            m_detail.message().tell(tr("%1 JP proposed for each of %2 people. They stand in Lesson hours and wait for verification.").arg(proposed->hours).arg(proposed->people), Tone::Good);
            m_workers.tellSaved();
        });
}

void RecordActions::saveCalendar()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(&m_detail, tr("Save for a calendar"), QDir(folder).filePath(u"simpul.ics"_s), tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    m_workers.quick().run(
        this,
        [path, id = m_detail.details().record.id](Library &library) -> Result<> {
            const auto text = calendarOf(library, id);
            return text ? writeFile(path, *text) : fail(text.error());
        },
        [this, path](const Result<> &written) {
            if (written)
                m_detail.message().tell(tr("Saved in %1. Open it with your calendar.").arg(QDir::toNativeSeparators(path)), Tone::Good);
            else
                m_detail.message().tell(written.error().message);
        });
}

} // namespace simpul
