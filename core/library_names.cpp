#include "core/library_names.h"

#include "core/library_columns.h"
#include "core/storage/record_view.h"

#include <QRegularExpression>

namespace simpul {

static constexpr const char *codeFields[] = {"code", "short_name"};

static QString folded(const QString &text)
{
    return foldedLabel(text);
}

static void put(QHash<QString, QList<Uuid>> &names, const QString &name, const Uuid &id)
{
    if (folded(name).isEmpty())
        return;
    QList<Uuid> &ids = names[folded(name)];
    if (!ids.contains(id))
        ids.append(id);
}

RecordNames::ByName &RecordNames::titles(const std::string &type)
{
    const auto [at, isNew] = m_titles.try_emplace(type);
    if (isNew) {
        auto row = m_parts.database->query("SELECT id, title FROM record WHERE type=? AND life<>1", type.c_str());
        while (row.next())
            put(at->second, row.string(1), row.bytes<Uuid>(0));
    }
    return at->second;
}

RecordNames::ByName &RecordNames::codes(const EntityType &type)
{
    const auto [at, isNew] = m_codes.try_emplace(type.name);
    if (!isNew || (!type.find(codeFields[0]) && !type.find(codeFields[1])))
        return at->second;
    auto row = m_parts.database->query("SELECT id, audience, state FROM record WHERE type=? AND life<>1", type.name.c_str());
    while (row.next()) {
        const RecordKey key{Audience(row.integer(1)), type.name, row.bytes<Uuid>(0)};
        const Record record = viewOfRecord(key, RecordState::unpack(row.view(2)), m_parts.records.replicaOf());
        for (const char *field : codeFields)
            put(at->second, record.value(field).toString(), key.id);
    }
    return at->second;
}

QList<Uuid> RecordNames::titled(const std::string &type, const QString &title)
{
    return titles(type).value(folded(title));
}

QList<Uuid> RecordNames::called(const std::string &typeName, const QString &text)
{
    const EntityType *type = findEntityType(typeName);
    if (!type)
        return {};
    if (const auto nip = nipIn(text); nip && typeName == "person")
        return {personId(*nip)};
    const QList<Uuid> byCode = codes(*type).value(folded(text));
    return byCode.isEmpty() ? titled(typeName, text) : byCode;
}

void RecordNames::add(const EntityType &type, const Record &record)
{
    if (m_titles.contains(type.name) && !type.titleFields.empty())
        put(m_titles[type.name], record.value(type.titleFields.front()).toString(), record.id);
    if (m_codes.contains(type.name)) {
        for (const char *field : codeFields)
            put(m_codes[type.name], record.value(field).toString(), record.id);
    }
}

std::optional<QString> nipIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{18}$"));
    QString digits = text;
    digits.remove(u' ').remove(QChar::Nbsp);
    return form.match(digits).hasMatch() ? std::optional(digits) : std::nullopt;
}

} // namespace simpul
