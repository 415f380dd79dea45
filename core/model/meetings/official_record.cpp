#include "core/model/meetings/official_record.h"

#include "core/model/meetings/meeting.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"

namespace simpul {

static std::vector<Choice> kinds()
{
    return {
        {"serah_terima", QT_TRANSLATE_NOOP("Entity", "Handover")},
        {"forum", QT_TRANSLATE_NOOP("Entity", "Public forum")},
        {"pemusnahan", QT_TRANSLATE_NOOP("Entity", "Destruction")},
        {"lainnya", QT_TRANSLATE_NOOP("Entity", "Other")},
    };
}

static std::vector<Choice> states()
{
    return {
        {"draf", QT_TRANSLATE_NOOP("Entity", "Draft")},
        {"final", QT_TRANSLATE_NOOP("Entity", "Final")},
    };
}

const std::vector<Field> &Witness::columns()
{
    using R = Witness;
    static const std::vector<Field> columns = {
        field("person", &R::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person")}),
        field("name", &R::name, {.label = QT_TRANSLATE_NOOP("Entity", "Name (from outside)"), .searchable = true, .longest = 200}),
        field("position", &R::position, {.label = QT_TRANSLATE_NOOP("Entity", "Position"), .searchable = true, .longest = 300}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using O = OfficialRecord;
    return {
        field("title", &O::title, {.label = QT_TRANSLATE_NOOP("Entity", "Title"), .required = true, .searchable = true, .longest = 300}),
        field("kind", &O::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .choices = kinds()}),
        field("number", &O::number, {.label = QT_TRANSLATE_NOOP("Entity", "Number"), .searchable = true, .longest = 200}),
        field("state", &O::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("security", &O::security, {.label = QT_TRANSLATE_NOOP("Entity", "Classification"), .choices = securities()}),
        field("date", &O::date, {.label = QT_TRANSLATE_NOOP("Entity", "Date")}),
        field("place", &O::place, {.label = QT_TRANSLATE_NOOP("Entity", "Place"), .searchable = true, .longest = 200}),
        field("unit", &O::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("meeting", &O::meeting, {.label = QT_TRANSLATE_NOOP("Entity", "Meeting")}),
        field("first_party", &O::firstParty, {.label = QT_TRANSLATE_NOOP("Entity", "First party")}),
        field("first_post", &O::firstPost,
              {.label = QT_TRANSLATE_NOOP("Entity", "Post of the first party"), .searchable = true, .longest = 300}),
        field("first_address", &O::firstAddress,
              {.label = QT_TRANSLATE_NOOP("Entity", "Address of the first party"), .searchable = true, .longest = 300}),
        field("second_party", &O::secondParty, {.label = QT_TRANSLATE_NOOP("Entity", "Second party")}),
        field("second_name", &O::secondName,
              {.label = QT_TRANSLATE_NOOP("Entity", "Second party (from outside)"), .searchable = true, .longest = 200}),
        field("second_post", &O::secondPost,
              {.label = QT_TRANSLATE_NOOP("Entity", "Post of the second party"), .searchable = true, .longest = 300}),
        field("second_institution", &O::secondInstitution,
              {.label = QT_TRANSLATE_NOOP("Entity", "Institution of the second party"), .searchable = true, .longest = 300}),
        field("second_address", &O::secondAddress,
              {.label = QT_TRANSLATE_NOOP("Entity", "Address of the second party"), .searchable = true, .longest = 300}),
        field("body", &O::body, {.label = QT_TRANSLATE_NOOP("Entity", "Content"), .searchable = true, .longText = true}),
        field("copies", &O::copies, {.label = QT_TRANSLATE_NOOP("Entity", "Copies"), .least = 0, .most = 100, .whole = true}),
        field("witnesses", &O::witnesses, {.label = QT_TRANSLATE_NOOP("Entity", "Witnesses")}),
        field("file", &O::file, {.label = QT_TRANSLATE_NOOP("Entity", "Signed file")}),
    };
}

const EntityType &OfficialRecord::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Official record"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Official records"),
        .titleFields = {"title"},
        .fields = fields(),
        .lock = Lock{"state", {"final"}, {"file"}},
    };
    return type;
}

} // namespace simpul
