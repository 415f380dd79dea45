#include "core/model/organisation/person_detail.h"

#include "core/model/organisation/person.h"

namespace simpul {

static std::vector<Choice> sexes()
{
    return {
        {"l", QT_TRANSLATE_NOOP("Entity", "Male")},
        {"p", QT_TRANSLATE_NOOP("Entity", "Female")},
    };
}

static std::vector<Field> fields()
{
    using D = PersonDetail;
    return {
        field("nip", &D::nip, {.label = QT_TRANSLATE_NOOP("Entity", "NIP"), .searchable = true, .longest = 40}),
        field("birth_date", &D::birthDate, {.label = QT_TRANSLATE_NOOP("Entity", "Date of birth")}),
        field("sex", &D::sex, {.label = QT_TRANSLATE_NOOP("Entity", "Sex"), .choices = sexes()}),
        field("email", &D::email, {.label = QT_TRANSLATE_NOOP("Entity", "E-mail"), .searchable = true, .longest = 254}),
        field("phone", &D::phone, {.label = QT_TRANSLATE_NOOP("Entity", "Phone"), .longest = 100}),
        field("retirement_override", &D::retirementOverride, {.label = QT_TRANSLATE_NOOP("Entity", "Retires on, if not by the rules")}),
    };
}

const EntityType &PersonDetail::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Personal data"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Personal data"),
        .audience = Audience::Office,
        .titleFields = {"nip"},
        .fields = fields(),
    };
    return type;
}

Id<Person> personOf(const PersonDetail &detail)
{
    return {detail.id.uuid};
}

Id<PersonDetail> detailOf(Id<Person> person)
{
    return {person.uuid};
}

} // namespace simpul
