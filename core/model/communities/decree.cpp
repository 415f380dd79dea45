#include "core/model/communities/decree.h"

#include "core/model/communities/community.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/organisation/person.h"
#include "core/model/shared_choices.h"

namespace simpul {

static std::vector<Choice> kinds()
{
    return {
        {"cop", QT_TRANSLATE_NOOP("Entity", "Community of practice")},
        {"tim_km", QT_TRANSLATE_NOOP("Entity", "Knowledge management team")},
        {"pendamping", QT_TRANSLATE_NOOP("Entity", "Mentors")},
        {"sop", QT_TRANSLATE_NOOP("Entity", "SOP")},
        {"lainnya", QT_TRANSLATE_NOOP("Entity", "Other")},
    };
}

static std::vector<Choice> states()
{
    return {
        {"draf", QT_TRANSLATE_NOOP("Entity", "Draft")},
        {"ditetapkan", QT_TRANSLATE_NOOP("Entity", "In force")},
        {"dicabut", QT_TRANSLATE_NOOP("Entity", "Withdrawn")},
    };
}

static std::vector<Choice> roles()
{
    return {
        {"pembina", QT_TRANSLATE_NOOP("Entity", "Patron")},
        {"pengarah", QT_TRANSLATE_NOOP("Entity", "Steering")},
        {"penanggung_jawab", QT_TRANSLATE_NOOP("Entity", "Person in charge")},
        {"ketua", QT_TRANSLATE_NOOP("Entity", "Chair")},
        {"sekretaris", QT_TRANSLATE_NOOP("Entity", "Secretary")},
        {"anggota", QT_TRANSLATE_NOOP("Entity", "Member")},
        {"narasumber", QT_TRANSLATE_NOOP("Entity", "Resource person")},
        {"pengelola_aset", QT_TRANSLATE_NOOP("Entity", "Keeper of assets")},
        {"pendamping", QT_TRANSLATE_NOOP("Entity", "Mentor")},
    };
}

const std::vector<Field> &DecreeMember::columns()
{
    using R = DecreeMember;
    static const std::vector<Field> columns = {
        field("person", &R::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person")}),
        field("name", &R::name, {.label = QT_TRANSLATE_NOOP("Entity", "Name (from outside)"), .searchable = true, .longest = 200}),
        field("position", &R::position, {.label = QT_TRANSLATE_NOOP("Entity", "Position"), .searchable = true, .longest = 300}),
        field("role", &R::role, {.label = QT_TRANSLATE_NOOP("Entity", "Role"), .choices = roles()}),
    };
    return columns;
}

static std::vector<Field> fields()
{
    using D = Decree;
    return {
        field("title", &D::title, {.label = QT_TRANSLATE_NOOP("Entity", "About"), .required = true, .searchable = true, .longest = 500}),
        field("number", &D::number, {.label = QT_TRANSLATE_NOOP("Entity", "Number"), .searchable = true, .longest = 200}),
        field("kind", &D::kind, {.label = QT_TRANSLATE_NOOP("Entity", "Kind"), .choices = kinds()}),
        field("state", &D::state, {.label = QT_TRANSLATE_NOOP("Entity", "State"), .choices = states()}),
        field("security", &D::security, {.label = QT_TRANSLATE_NOOP("Entity", "Classification"), .choices = securities()}),
        field("community", &D::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community")}),
        field("unit", &D::unit, {.label = QT_TRANSLATE_NOOP("Entity", "Office unit")}),
        field("date", &D::date, {.label = QT_TRANSLATE_NOOP("Entity", "Date")}),
        field("place", &D::place, {.label = QT_TRANSLATE_NOOP("Entity", "Place"), .searchable = true, .longest = 200}),
        field("considerations", &D::considerations, {.label = QT_TRANSLATE_NOOP("Entity", "Considering")}),
        field("legal_basis", &D::legalBasis, {.label = QT_TRANSLATE_NOOP("Entity", "Having regard to")}),
        field("dictums", &D::dictums, {.label = QT_TRANSLATE_NOOP("Entity", "Decides")}),
        field("members", &D::members, {.label = QT_TRANSLATE_NOOP("Entity", "Members")}),
        field("signatory", &D::signatory, {.label = QT_TRANSLATE_NOOP("Entity", "Signatory")}),
        field("signatory_post", &D::signatoryPost,
              {.label = QT_TRANSLATE_NOOP("Entity", "Post of the signatory"), .searchable = true, .longest = 300}),
        field("signatory_capacity", &D::signatoryCapacity, {.label = QT_TRANSLATE_NOOP("Entity", "Signs"), .choices = signingCapacities()}),
        field("carbon_copies", &D::carbonCopies, {.label = QT_TRANSLATE_NOOP("Entity", "Carbon copies")}),
        field("valid_from", &D::validFrom, {.label = QT_TRANSLATE_NOOP("Entity", "Valid from")}),
        field("valid_to", &D::validTo, {.label = QT_TRANSLATE_NOOP("Entity", "Valid to")}),
        field("file", &D::file, {.label = QT_TRANSLATE_NOOP("Entity", "Signed file")}),
    };
}

const EntityType &Decree::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Decree"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Decrees"),
        .titleFields = {"title"},
        .fields = fields(),
        .lock = Lock{"state", {"ditetapkan", "dicabut"}, {"state", "valid_to", "file"}},
    };
    return type;
}

} // namespace simpul
