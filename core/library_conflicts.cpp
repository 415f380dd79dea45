// Conflicts: listed with all their values, resolved by keeping one or writing another.
#include "core/model/check.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/library_parts.h"
#include "core/storage/path.h"

#include <algorithm>
#include <set>

namespace simpul {

static QString conflictId(const RecordKey &key, const std::string &path)
{
    const std::string name = std::string(audienceName(key.audience)) + '\n' + key.type + '\n' + toHex(key.id.view()) + '\n' + path;
    return QString::fromStdString(toHex(sha256(name).view().substr(0, 6)));
}

static QString valueId(const std::string &json)
{
    return QString::fromStdString(toHex(sha256(json).view().substr(0, 6)));
}

namespace {

struct OpenConflict {
    RecordKey key;
    RecordState state;
    std::string path;
};

ConflictInfo::Value valueInfo(Library::Parts &parts, const OpenConflict &conflict, const ShownValue &shown)
{
    const EntityType *type = findEntityType(conflict.key.type);
    ConflictInfo::Value out;
    const bool life = isLife(conflict.path);
    out.id = life ? (shown.value == "1" ? QStringLiteral("removed") : QStringLiteral("kept")) : valueId(shown.value);
    out.value = life ? out.id : QString::fromStdString(shown.value);
    out.display = life ? (shown.value == "1" ? Text::tr("removed") : Text::tr("kept")) : pathDisplay(parts, type, conflict.path, shown.value);
    out.time = shown.stamp;
    return out;
}

// Who wrote each value; `where` has an operation for each of them, in order. There may be thousands in one segment, which is read once.
void addAuthors(Library::Parts &parts, QList<ConflictInfo> &conflicts, const std::vector<OperationAddress> &where)
{
    const auto written = parts.log.find(std::set(where.begin(), where.end()));
    auto at = where.begin();
    for (ConflictInfo &conflict : conflicts) {
        for (ConflictInfo::Value &value : conflict.values) {
            const auto operation = written.find(*at++);
            if (operation == written.end())
                continue;
            const LoggedOperation &found = operation->second;
            value.author = parts.personName(found.author);
            if (value.author.isEmpty())
                value.author = parts.roster.pcLabel(found.replica);
            value.office = parts.roster.officeName(found.office);
            value.here = found.replica == parts.log.self();
        }
    }
}

// A removal somebody did not know of: the newest removal on one side, the newest other change on the other.
std::vector<ShownValue> sidesOf(const OpenConflict &conflict)
{
    const std::string_view scope = scopeOf(conflict.path);
    std::optional<ShownValue> removed;
    std::optional<ShownValue> kept;
    for (const RecordState::Register &reg : conflict.state.registers()) {
        if (!reg.path.starts_with(scope))
            continue;
        for (const RecordState::LiveValue &live : reg.live) {
            auto &side = reg.path == conflict.path && live.value == "1" ? removed : kept;
            if (!side || side->stamp < live.stamp)
                side = ShownValue{&side == &removed ? "1" : "0", live.at, live.stamp};
        }
    }
    std::vector<ShownValue> out;
    for (const auto &side : {removed, kept}) {
        if (side)
            out.push_back(*side);
    }
    return out;
}

void eachConflict(Library::Parts &parts, const std::function<bool(const OpenConflict &)> &on)
{
    std::vector<RecordKey> keys;
    auto row = parts.database->query("SELECT audience, type, id FROM record WHERE conflicts>0 ORDER BY rid");
    while (row.next())
        keys.push_back({Audience(row.integer(0)), std::string(row.view(1)), row.bytes<Uuid>(2)});
    row.reset();
    for (const RecordKey &key : keys) {
        const RecordState state = parts.state(key);
        for (const std::string &path : conflictPaths(state)) {
            if (!on({key, state, path}))
                return;
        }
    }
}

std::optional<OpenConflict> findConflict(Library::Parts &parts, const QString &id)
{
    std::optional<OpenConflict> found;
    eachConflict(parts, [&](const OpenConflict &conflict) {
        if (conflictId(conflict.key, conflict.path) == id)
            found = conflict;
        return !found;
    });
    return found;
}

std::unexpected<Error> noConflict()
{
    return fail(Error::Kind::NotFound, Text::tr("There is no such conflict; perhaps it was resolved already. \"conflicts list\" shows what is open."), QStringLiteral("not-found"));
}

} // namespace

QList<ConflictInfo> Library::conflicts()
{
    m_parts->refresh();
    QList<ConflictInfo> out;
    std::vector<OperationAddress> where;
    eachConflict(*m_parts, [&](const OpenConflict &conflict) {
        const EntityType *type = findEntityType(conflict.key.type);
        ConflictInfo info{.id = conflictId(conflict.key, conflict.path),
                          .record = toString(conflict.key.id),
                          .type = QString::fromStdString(conflict.key.type),
                          .recordTitle = m_parts->titleOf(m_parts->view(conflict.key)),
                          .field = QString::fromStdString(conflict.path),
                          .fieldLabel = pathLabel(type, conflict.path),
                          .audience = QLatin1String(audienceName(conflict.key.audience)),
                          .values = {}};
        const auto values = isLife(conflict.path) ? sidesOf(conflict) : shownValues(*conflict.state.find(conflict.path), m_parts->records.replicaOf());
        for (const ShownValue &shown : values) {
            info.values.append(valueInfo(*m_parts, conflict, shown));
            where.push_back(shown.at);
        }
        out.append(std::move(info));
        return true;
    });
    addAuthors(*m_parts, out, where);
    return out;
}

static Result<> writeResolution(Library::Parts &parts, const OpenConflict &conflict, const std::string &json)
{
    return parts.write([&]() -> Result<> {
        RecordWriter writer = parts.writer();
        const bool removal = isLife(conflict.path) && json == "1";
        writer.write(conflict.key, {{conflict.path, json}}, removal ? std::vector{std::string(scopeOf(conflict.path))} : std::vector<std::string>());
        return {};
    });
}

Result<> Library::resolve(const QString &id, const QString &wanted)
{
    m_parts->refresh();
    const auto conflict = findConflict(*m_parts, id);
    if (!conflict)
        return noConflict();
    if (isLife(conflict->path)) {
        if (wanted == u"removed" || wanted == u"kept")
            return writeResolution(*m_parts, *conflict, wanted == u"removed" ? "1" : "0");
    } else {
        const auto reg = conflict->state.find(conflict->path);
        for (const RecordState::LiveValue &live : reg->live) {
            if (valueId(std::string(live.value)) == wanted)
                return writeResolution(*m_parts, *conflict, std::string(live.value));
        }
    }
    return fail(Error::Kind::NotFound, Text::tr("This conflict has no value \"%1\". \"conflicts list\" shows its values.").arg(wanted), QStringLiteral("no-value"));
}

Result<> Library::resolveWith(const QString &id, const QVariant &value)
{
    m_parts->refresh();
    const auto conflict = findConflict(*m_parts, id);
    if (!conflict)
        return noConflict();
    const EntityType *type = findEntityType(conflict->key.type);
    const PathParts parts = splitPath(conflict->path);
    const Field *field = type ? type->find(parts.field) : nullptr;
    if (field && field->kind == FieldKind::Table) {
        const auto column = std::find_if(field->columns.begin(), field->columns.end(), [&](const Field &cell) { return cell.name == parts.cell; });
        field = column == field->columns.end() ? nullptr : &*column;
    }
    if (!field || isLife(conflict->path))
        return fail(Error::Kind::Usage, Text::tr("Here one of the values must be kept."), QStringLiteral("keep-one"));
    // In an official document one of the values that offices gave it is kept; nobody gives it another.
    if (isLocked(*type, m_parts->view(conflict->key)) && std::ranges::find(type->lock->open, parts.field) == type->lock->open.end())
        return fail(Error::Kind::Denied, Text::tr("This is an official document. Keep one of the values; another one needs a new document."), QStringLiteral("locked"));
    return writeResolution(*m_parts, *conflict, encodeValue(field->kind, value));
}

} // namespace simpul
