#include "core/model/entity_type.h"

#include <QCoreApplication>

#include <algorithm>

namespace simpul {

const char *audienceName(Audience audience)
{
    switch (audience) {
    case Audience::Shared: return "shared";
    case Audience::Office: return "office";
    case Audience::Private: return "private";
    }
    return "";
}

std::optional<Audience> audienceFromName(std::string_view name)
{
    for (const Audience audience : {Audience::Shared, Audience::Office, Audience::Private}) {
        if (name == audienceName(audience))
            return audience;
    }
    return std::nullopt;
}

const Field *EntityType::find(std::string_view wanted) const
{
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.name == wanted; });
    return at == fields.end() ? nullptr : &*at;
}

QString EntityType::displayName() const
{
    return QCoreApplication::translate("Entity", label);
}

QString EntityType::pluralName() const
{
    return QCoreApplication::translate("Entity", pluralLabel);
}

Audience audienceFor(const EntityType &type, const QString &security)
{
    const bool secret = security == u"R" || security == u"SR";
    return type.audience == Audience::Shared && secret ? Audience::Office : type.audience;
}

const EntityType *findEntityType(std::string_view name)
{
    const auto types = entityTypes();
    const auto at = std::find_if(types.begin(), types.end(), [&](const EntityType *type) { return type->name == name; });
    return at == types.end() ? nullptr : *at;
}

} // namespace simpul
