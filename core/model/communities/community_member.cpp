#include "core/model/communities/community_member.h"

#include "core/model/communities/community.h"
#include "core/model/organisation/person.h"

namespace simpul {

static std::vector<Choice> roles()
{
    return {
        {"ketua", QT_TRANSLATE_NOOP("Entity", "Chair")},
        {"sekretaris", QT_TRANSLATE_NOOP("Entity", "Secretary")},
        {"anggota", QT_TRANSLATE_NOOP("Entity", "Member")},
        {"narasumber", QT_TRANSLATE_NOOP("Entity", "Resource person")},
        {"pengelola_aset", QT_TRANSLATE_NOOP("Entity", "Keeper of assets")},
        {"pembina", QT_TRANSLATE_NOOP("Entity", "Patron")},
    };
}

static std::vector<Field> fields()
{
    using M = CommunityMember;
    return {
        field("community", &M::community, {.label = QT_TRANSLATE_NOOP("Entity", "Community"), .required = true}),
        field("person", &M::person, {.label = QT_TRANSLATE_NOOP("Entity", "Person"), .required = true}),
        field("role", &M::role, {.label = QT_TRANSLATE_NOOP("Entity", "Role"), .choices = roles()}),
        field("from", &M::from, {.label = QT_TRANSLATE_NOOP("Entity", "From")}),
        field("to", &M::to, {.label = QT_TRANSLATE_NOOP("Entity", "To")}),
    };
}

const EntityType &CommunityMember::type()
{
    static const EntityType type{
        .name = entityName,
        .label = QT_TRANSLATE_NOOP("Entity", "Member of a community"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Members of communities"),
        .titleFields = {"person", "role"},
        .fields = fields(),
    };
    return type;
}

} // namespace simpul
