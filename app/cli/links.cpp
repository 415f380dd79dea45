#include "app/cli/links.h"

#include "app/cli/cli_text.h"
#include "app/cli/session.h"

#include <QRegularExpression>

namespace simpul::cli {

static std::optional<Uuid> onlyOneWith(Library &library, const EntityType &type, const char *field, const QString &value)
{
    const Field *known = type.find(field);
    if (!known || known->kind != FieldKind::Text)
        return std::nullopt;
    ListQuery query;
    query.type = type.name;
    query.where = {{QString::fromLatin1(field), value}};
    query.limit = 2;
    const auto found = library.list(query);
    return found.size() == 1 ? std::optional(found.first().id) : std::nullopt;
}

static std::optional<Uuid> findLink(Library &library, const Field &field, const QString &text)
{
    const EntityType *type = findEntityType(field.target);
    if (!type)
        return std::nullopt;
    if (const auto nip = nipFrom(text); nip && type->name == "person")
        return personId(*nip);
    if (const auto byCode = onlyOneWith(library, *type, "code", text))
        return byCode;
    return type->titleFields.empty() ? std::nullopt : onlyOneWith(library, *type, type->titleFields.front().c_str(), text);
}

FindLink linkFinder(Library &library)
{
    return [&library](const Field &field, const QString &text) { return findLink(library, field, text); };
}

Result<Uuid> idFrom(const QString &text)
{
    if (const auto id = uuidFromString(text.trimmed()))
        return *id;
    return wrongUsage(
        Cli::tr("\"%1\" is no id. Ids look like 06e7c938-1687-49a6-a11b-ebf4d017f643; `list` and `search` show them.").arg(text));
}

Result<const EntityType *> typeFrom(const QString &name)
{
    if (const EntityType *type = findEntityType(name.toStdString()))
        return type;
    QStringList names;
    for (const EntityType *type : entityTypes())
        names << QString::fromStdString(type->name);
    return wrongUsage(Cli::tr("There is no type \"%1\". The types are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

Result<QString> nipFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{18}$"));
    const QString digits = QString(text).remove(u' ');
    if (form.match(digits).hasMatch())
        return digits;
    return wrongUsage(Cli::tr("\"%1\" is no NIP: it must have 18 digits.").arg(text));
}

Result<Record> recordFrom(Library &library, const QString &id, const QString &type)
{
    const auto uuid = idFrom(id);
    if (!uuid)
        return fail(uuid.error());
    return type.isEmpty() ? library.record(*uuid) : library.record(type.toStdString(), *uuid);
}

} // namespace simpul::cli
