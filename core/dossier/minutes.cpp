#include "core/dossier/minutes.h"

#include "core/meetings/meeting_workflow.h"
#include "core/records_of.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace simpul {

QList<ActionItem> actionsOf(Library &library, const Uuid &meeting)
{
    return byDueDate(recordsOf<ActionItem>(library, {{u"meeting"_s, toString(meeting)}}));
}

static std::optional<MinutesContent> readKept(Library &library, const FileRef &file)
{
    static constexpr qint64 largest = 16 << 20; // far more than one save can hold
    const auto path = file.isNull() ? fail(Error::Kind::NotFound, {}) : library.attachmentPath(file.sha256);
    QFile in(path.value_or(QString()));
    if (!path || file.size > largest || !in.open(QIODevice::ReadOnly))
        return {};
    return readKeptMinutes(in.readAll());
}

Result<Minutes> minutesOf(Library &library, const Uuid &id)
{
    const auto record = library.record(Meeting::entityName, id);
    if (!record)
        return fail(record.error());
    const auto meeting = toEntity<Meeting>(*record);
    Minutes out;
    out.isFinal = stateOf(meeting) == u"final";
    out.changedSince = out.isFinal && meetingSeal(*record) != meeting.sealed;
    if (const auto kept = out.isFinal ? readKept(library, meeting.minutesFile) : std::nullopt) {
        static_cast<MinutesContent &>(out) = *kept;
        for (const QString &field : {u"state"_s, u"sealed"_s, u"minutes_file"_s, u"final_on"_s})
            out.meeting.values.insert(field, record->values.value(field));
        return out;
    }
    out.meeting = *record;
    out.actions = actionsOf(library, id);
    return out;
}

} // namespace simpul
