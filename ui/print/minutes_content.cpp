#include "ui/print/minutes_content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

Result<MinutesContent> minutesContent(Library &library, const Uuid &id)
{
    const Result<Meeting> meeting = library.get(Id<Meeting>{id});
    if (!meeting)
        return fail(meeting.error());
    MinutesContent content{*meeting, {}, meeting->state == u"final"};
    for (const RecordLine &line : library.list({.type = ActionItem::entityName, .where = {{u"meeting"_s, toString(id)}}})) {
        const Result<ActionItem> action = library.get(Id<ActionItem>{line.id});
        if (action && action->state != u"batal")
            content.actions << *action;
    }
    std::stable_sort(content.actions.begin(), content.actions.end(), [](const ActionItem &a, const ActionItem &b) { return a.due < b.due; });
    return content;
}

} // namespace simpul
