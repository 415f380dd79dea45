#include "core/dossier/minutes_import.h"

#include "core/attachments/text_extraction.h"
#include "core/base/text.h"
#include "core/meetings/minutes_text.h"
#include "core/model/meetings/action_item.h"
#include "core/model/meetings/meeting.h"
#include "core/model/organisation/person.h"

#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

// People by their names without titles; nobody, where two share one.
class People
{
public:
    explicit People(Library &library)
    {
        for (const RecordLine &line : library.list({.type = Person::entityName, .where = {}})) {
            const QString name = line.title.toLower();
            m_ids.insert(name, m_ids.contains(name) ? Uuid() : line.id);
        }
    }
    Uuid named(const QString &name)
    {
        const Uuid id = m_ids.value(nameWithoutTitles(name).toLower());
        if (id.isNull() && !name.isEmpty() && !strangers.contains(name))
            strangers << name;
        return id;
    }
    QStringList strangers;

private:
    QMap<QString, Uuid> m_ids;
};

void put(TableRow &row, const QString &cell, const QString &value)
{
    if (!value.isEmpty())
        row.cells.insert(cell, value);
}

class MeetingMaker
{
public:
    MeetingMaker(Library &library, const ReadMinutes &read) : m_read(read), m_library(library), m_people(library), m_meeting(library.newId()) {}

    std::vector<RecordEdit> edits(const QString &title, const FileRef &file)
    {
        RecordEdit edit(Meeting::entityName, m_meeting);
        static constexpr int longestTitle = 300;
        edit.set("title", (m_read.title.isEmpty() ? title : m_read.title).left(longestTitle)).set("state", u"notula_draf"_s);
        for (const auto &[field, value] : {std::pair{"place", m_read.place}, {"minutes_number", m_read.number}, {"invitation_number", m_read.invitationNumber}, {"opening", m_read.opening}}) {
            if (!value.isEmpty())
                edit.set(field, value);
        }
        if (m_read.start.isValid())
            edit.set("start", m_read.start);
        if (m_read.end > m_read.start)
            edit.set("end", m_read.end);
        link(edit, "chair", m_read.chair);
        link(edit, "minute_taker", m_read.minuteTaker);
        addRows(edit);
        edit.setRow("files", {{}, {{u"file"_s, QVariant::fromValue(file)}}});
        std::vector<RecordEdit> out{edit};
        for (const ReadMinutes::Action &action : m_read.actions)
            out.push_back(actionEdit(action));
        return out;
    }
    Uuid meeting() const { return m_meeting; }
    QStringList strangers() const { return m_people.strangers; }

private:
    void link(RecordEdit &edit, const char *field, const QString &name)
    {
        if (const Uuid id = name.isEmpty() ? Uuid() : m_people.named(name); !id.isNull())
            edit.set(field, QVariant::fromValue(id));
    }

    void addRows(RecordEdit &edit)
    {
        QMap<QString, QString> elements; // of the agenda, by topic
        for (qsizetype i = 0; i < m_read.agenda.size(); ++i) {
            const QString element = u"a%1"_s.arg(i + 1);
            elements.insert(m_read.agenda[i].toLower(), element);
            edit.setRow("agenda", {element, {{u"topic"_s, m_read.agenda[i]}}});
        }
        for (const ReadMinutes::Point &point : m_read.points) {
            TableRow row{{}, {{u"text"_s, point.text}, {u"kind"_s, point.kind}}};
            put(row, u"agenda"_s, elements.value(point.topic.toLower()));
            person(row, u"speaker"_s, u"speaker_name"_s, point.speaker);
            edit.setRow("points", row);
        }
        for (const QString &decision : m_read.decisions)
            edit.setRow("decisions", {{}, {{u"text"_s, decision}}});
        for (const ReadMinutes::Attendee &attendee : m_read.attendance) {
            TableRow row;
            put(row, u"present"_s, attendee.present);
            person(row, u"person"_s, u"name"_s, attendee.name);
            put(row, u"position"_s, attendee.position);
            put(row, u"institution"_s, attendee.institution);
            edit.setRow("attendance", row);
        }
    }

    void person(TableRow &row, const QString &linked, const QString &typed, const QString &name)
    {
        if (name.isEmpty())
            return;
        const Uuid id = m_people.named(name);
        row.cells.insert(id.isNull() ? typed : linked, id.isNull() ? QVariant(name) : QVariant::fromValue(id));
    }

    RecordEdit actionEdit(const ReadMinutes::Action &action)
    {
        RecordEdit edit(ActionItem::entityName, m_library.newId());
        edit.set("text", action.text).set("state", u"terbuka"_s).set("meeting", QVariant::fromValue(m_meeting));
        if (action.due.isValid())
            edit.set("due", action.due);
        link(edit, "owner", action.owner);
        return edit;
    }

    const ReadMinutes &m_read;
    Library &m_library;
    People m_people;
    Uuid m_meeting;
};

} // namespace

Result<MinutesImport> importMinutes(Library &library, const QString &path)
{
    const auto extracted = extractText(path);
    if (!extracted)
        return fail(extracted.error());
    const auto read = readMinutesText(extracted->text, QTimeZone::systemTimeZone());
    if (!read)
        return fail(Error::Kind::Invalid, Text::tr("No minutes were recognised in \"%1\". Import it as a file, or write the meeting by hand and attach it.").arg(QFileInfo(path).fileName()), u"no-minutes"_s);
    const auto file = library.storeFile(path);
    if (!file)
        return fail(file.error());
    MeetingMaker maker(library, *read);
    const auto edits = maker.edits(proposedTitle(QFileInfo(path).fileName(), *extracted), *file);
    if (const auto saved = library.save(edits); !saved)
        return fail(saved.error());
    return MinutesImport{maker.meeting(), int(read->points.size()), int(read->decisions.size()), int(read->actions.size()), int(read->attendance.size()), maker.strangers()};
}

} // namespace simpul
