#include "core/storage/record_writer.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/storage/path.h"
#include "core/storage/record_view.h"
#include "core/storage/row_order.h"

#include <algorithm>
#include <set>

namespace simpul {

namespace {

constexpr std::size_t largestValue = 64 * 1024;  // bytes of one value, format.md section 2
constexpr std::size_t largestSave = 512 * 1024;  // bytes of one save

// Works out what one edit sets and removes, compared with what is shown now.
class EditReader
{
public:
    using IsOurs = std::function<bool(const OperationAddress &)>; // was it written in this library?
    EditReader(const EntityType *type, const RecordState &state, Record now, IsOurs isOurs)
        : m_type(type)
        , m_state(state)
        , m_now(std::move(now))
        , m_isOurs(std::move(isOurs))
    {
    }

    Result<> read(const RecordEdit &edit)
    {
        for (const RecordEdit::Step &step : edit.steps()) {
            const Field *field = m_type ? m_type->find(step.field) : nullptr;
            if (!field)
                return fail(Error::Kind::Invalid, Text::tr("There is no field \"%1\" here.").arg(QString::fromStdString(step.field)), QStringLiteral("no-field"));
            if (auto done = readStep(*field, step); !done)
                return done;
        }
        return checkSizes();
    }
    RecordWriter::Sets sets;
    std::vector<std::string> removedScopes;

private:
    using What = RecordEdit::Step::What;
    Result<> readStep(const Field &field, const RecordEdit::Step &step)
    {
        switch (step.what) {
        case What::Set: return field.isMulti() ? setWhole(field, step.value) : setPlain(field, step.value);
        case What::AddElement: addElement(field, elementOf(step.value)); return {};
        case What::RemoveElement: removeElement(field, elementOf(step.value)); return {};
        case What::SetRow: setRow(field, step.value.value<TableRow>()); return {};
        }
        return {};
    }
    static std::string elementOf(const QVariant &value)
    {
        return value.userType() == QMetaType::QString ? value.toString().toStdString() : toBase64Url(value.value<Uuid>());
    }
    Result<> setPlain(const Field &field, const QVariant &value)
    {
        setPath(escapePathPart(field.name), encodeValue(field.kind, value));
        return {};
    }
    // What is there already and undisputed is not written again.
    void setPath(const std::string &path, const std::string &json)
    {
        const RecordState::Register *reg = m_state.find(path);
        const bool same = reg ? std::all_of(reg->live.begin(), reg->live.end(), [&](const auto &live) { return live.value == json; }) : json == "null";
        if (!same)
            sets[path] = json;
    }
    bool isThere(const std::string &scope) const { return m_state.find(scope + '!') && m_state.life(scope) != Life::Removed; }

    void addElement(const Field &field, const std::string &element)
    {
        const std::string scope = elementScope(field.name, element);
        if (!element.empty() && !isThere(scope))
            sets[scope + '!'] = "0";
    }
    void removeElement(const Field &field, const std::string &element)
    {
        const std::string scope = elementScope(field.name, element);
        if (m_state.liveInside(scope).empty() || m_state.life(scope) == Life::Removed)
            return;
        sets[scope + '!'] = "1";
        removedScopes.push_back(scope);
    }
    Result<> setWhole(const Field &field, const QVariant &value)
    {
        if (field.kind == FieldKind::Table)
            return setTable(field, value.value<QList<TableRow>>());
        std::set<std::string> wanted;
        if (field.kind == FieldKind::Tags) {
            for (const QString &tag : value.toStringList())
                wanted.insert(tag.trimmed().toStdString());
        } else {
            for (const Uuid &id : value.value<QList<Uuid>>())
                wanted.insert(toBase64Url(id));
        }
        for (const std::string &scope : m_state.scopes()) {
            const PathParts parts = scope.empty() ? PathParts() : splitPath(scope + '!');
            if (parts.field == field.name && !wanted.contains(parts.element))
                removeElement(field, parts.element);
        }
        for (const std::string &element : wanted)
            addElement(field, element);
        return {};
    }
    Result<> setTable(const Field &field, const QList<TableRow> &rows)
    {
        const auto before = m_now.value(field.name).value<QList<TableRow>>();
        for (const TableRow &row : before) {
            const bool stays = std::any_of(rows.begin(), rows.end(), [&](const TableRow &wanted) { return wanted.element == row.element; });
            if (!stays)
                removeElement(field, row.element.toStdString());
        }
        // Rows keep their place key as long as the order allows; a row out of order gets one between its neighbours.
        std::string last;
        bool lastIsOurs = true;
        for (const TableRow &row : rows) {
            const std::string element = row.element.isEmpty() ? randomLetters(8) : row.element.toStdString();
            std::string position = positionOf(field, element);
            if (position.empty() || position <= last)
                position = positionBetween(last, nextKept(field, rows, row, last), lastIsOurs ? Run::Continue : Run::Begin);
            last = position;
            lastIsOurs = isOurRow(field, element);
            setCells(field, element, row, position);
        }
        return {};
    }
    std::string positionOf(const Field &field, const std::string &element) const
    {
        const RecordState::Register *reg = m_state.find(elementPath(field.name, element, "pos"));
        return reg ? unquoteJson(reg->live.front().value) : std::string();
    }
    // A row that is not there yet is being added here.
    bool isOurRow(const Field &field, const std::string &element) const
    {
        const RecordState::Register *reg = m_state.find(elementPath(field.name, element, "pos"));
        return !reg || m_isOurs(reg->live.front().at);
    }
    std::string nextKept(const Field &field, const QList<TableRow> &rows, const TableRow &row, const std::string &last) const
    {
        const qsizetype at = &row - rows.constData();
        for (qsizetype i = at + 1; i < rows.size(); ++i) {
            const std::string position = rows[i].element.isEmpty() ? std::string() : positionOf(field, rows[i].element.toStdString());
            if (position > last)
                return position;
        }
        return {};
    }
    void setRow(const Field &field, const TableRow &row)
    {
        if (!row.element.isEmpty()) {
            setCells(field, row.element.toStdString(), row, positionOf(field, row.element.toStdString()));
            return;
        }
        std::string last;
        bool lastIsOurs = true;
        const auto rows = m_now.value(field.name).value<QList<TableRow>>();
        for (const TableRow &other : rows) {
            const std::string element = other.element.toStdString();
            if (const std::string position = positionOf(field, element); position >= last) {
                last = position;
                lastIsOurs = isOurRow(field, element);
            }
        }
        for (const auto &[path, json] : sets) { // rows added by the same edit
            if (!isRowOrder(path) || splitPath(path).field != field.name || unquoteJson(json) < last)
                continue;
            last = unquoteJson(json);
            lastIsOurs = true;
        }
        setCells(field, randomLetters(8), row, positionBetween(last, {}, lastIsOurs ? Run::Continue : Run::Begin));
    }
    void setCells(const Field &field, const std::string &element, const TableRow &row, const std::string &position)
    {
        const std::string scope = elementScope(field.name, element);
        if (!position.empty())
            setPath(scope + "pos", jsonString(position));
        for (const Field &column : field.columns) {
            const QString name = QString::fromStdString(column.name);
            if (row.cells.contains(name))
                setPath(scope + escapePathPart(column.name), encodeValue(column.kind, row.cells.value(name)));
        }
    }
    Result<> checkSizes() const
    {
        std::size_t all = 0;
        for (const auto &[path, json] : sets) {
            all += json.size() + path.size();
            if (json.size() > largestValue && unquoteJson(json).size() > largestValue)
                return fail(Error::Kind::Invalid, Text::tr("This text is longer than 64 KiB. Put it into a file and attach that."), QStringLiteral("too-long"));
            if (path.size() > 1000)
                return fail(Error::Kind::Invalid, Text::tr("A keyword is too long. Use a shorter one."), QStringLiteral("too-long"));
        }
        if (all > largestSave)
            return fail(Error::Kind::Invalid, Text::tr("This is more than one record can take in at once. Save it in smaller steps."), QStringLiteral("too-long"));
        return {};
    }

    const EntityType *m_type;
    const RecordState &m_state;
    const Record m_now;
    const IsOurs m_isOurs;
};

std::optional<std::string> newSecurity(const RecordWriter::Sets &sets)
{
    const auto at = sets.find("security");
    return at == sets.end() ? std::nullopt : std::optional(unquoteJson(at->second));
}

} // namespace

RecordWriter::RecordWriter(Log &log, Records &records, Stamp now, std::string author)
    : m_log(log)
    , m_records(records)
    , m_now(now)
    , m_author(std::move(author))
{
}

std::optional<RecordKey> RecordWriter::shown(const std::string &type, const Uuid &id)
{
    std::optional<RecordKey> removed;
    for (const RecordKey &key : m_records.keysOf(id)) { // by audience
        if (key.type != type)
            continue;
        if (m_records.state(key).life() != Life::Removed)
            return key;
        if (!removed)
            removed = key;
    }
    return removed;
}

Result<> RecordWriter::save(const RecordEdit &edit)
{
    const EntityType *type = findEntityType(edit.type());
    if (!type)
        return fail(Error::Kind::Invalid, Text::tr("There is no type \"%1\". The command \"types\" lists them.").arg(QString::fromStdString(edit.type())), QStringLiteral("no-type"));
    m_records.flush();
    const auto existing = shown(edit.type(), edit.id());
    RecordKey key = existing.value_or(RecordKey{edit.audience().value_or(type->audience), edit.type(), edit.id()});
    const RecordState state = m_records.state(key);
    const auto isOurs = [this](const OperationAddress &at) { return m_records.replicaOf()(at.segment) == m_log.self(); };
    EditReader reader(type, state, viewOfRecord(key, state, m_records.replicaOf()), isOurs);
    if (auto read = reader.read(edit); !read)
        return read;
    if (reader.sets.empty())
        return {};
    const auto security = newSecurity(reader.sets);
    const Audience wanted = security ? audienceFor(*type, QString::fromStdString(*security)) : key.audience;
    if (!existing && !edit.audience())
        key.audience = wanted;
    if (existing && wanted != key.audience)
        reclassify(key, wanted, reader.sets);
    else
        write(key, reader.sets, reader.removedScopes);
    return {};
}

Result<> RecordWriter::remove(const RecordKey &key)
{
    write(key, {{"!", "1"}}, {std::string()});
    return {};
}

Result<> RecordWriter::restore(const RecordKey &key)
{
    write(key, {{"!", "0"}});
    return {};
}

// What is shown goes into the other audience under the same id, nothing of removed rows; then the record is removed where it was.
void RecordWriter::reclassify(const RecordKey &from, Audience to, const Sets &changes)
{
    const RecordState state = m_records.state(from);
    Sets sets;
    for (const RecordState::Register &reg : state.registers()) {
        const std::string_view scope = scopeOf(reg.path);
        if (reg.path == "!" || (!scope.empty() && state.life(scope) == Life::Removed))
            continue;
        const bool hasCells = std::any_of(state.registers().begin(), state.registers().end(), [&](const auto &other) { return other.path.starts_with(scope) && other.path != reg.path; });
        if (!isLife(reg.path))
            sets[reg.path] = shownValues(reg, m_records.replicaOf()).front().value;
        else if (!hasCells)
            sets[reg.path] = "0";
    }
    for (const auto &[path, json] : changes) {
        if (isLife(path) && json == "1")
            std::erase_if(sets, [&](const auto &set) { return set.first.starts_with(scopeOf(path)); });
        else
            sets[path] = json;
    }
    // One operation, or several where one save could not hold it all.
    Sets portion;
    std::size_t size = 0;
    for (const auto &[path, json] : sets) {
        if (size + path.size() + json.size() > largestSave && !portion.empty()) {
            write({to, from.type, from.id}, portion);
            portion.clear();
            size = 0;
        }
        portion[path] = json;
        size += path.size() + json.size();
    }
    write({to, from.type, from.id}, portion);
    write(from, {{"!", "1"}}, {std::string()});
}

void RecordWriter::write(const RecordKey &key, const Sets &given, const std::vector<std::string> &removedScopes)
{
    const RecordState &state = m_records.state(key);
    NewOperation operation{.key = key, .sets = {}, .replaces = {}, .stamp = m_log.nextStamp(m_now), .author = m_author};
    Sets sets = given;
    // Writing into something removed brings it back; removing more does not.
    const auto isRemoval = [](const auto &set) { return isLife(set.first) && set.second == "1"; };
    for (const std::string &scope : state.scopes()) {
        const bool writesInside = std::any_of(given.begin(), given.end(), [&](const auto &set) { return set.first.starts_with(scope) && !isRemoval(set); });
        if (writesInside && state.life(scope) == Life::Removed)
            sets.try_emplace(scope + '!', "0");
    }
    std::set<OperationAddress> replaces;
    for (const auto &[path, json] : sets) {
        operation.sets.emplace_back(path, json);
        if (const RecordState::Register *reg = state.find(path)) {
            for (const RecordState::LiveValue &live : reg->live)
                replaces.insert(live.at);
        }
    }
    for (const std::string &scope : removedScopes) {
        for (const OperationAddress &at : state.liveInside(scope))
            replaces.insert(at);
    }
    operation.replaces.assign(replaces.begin(), replaces.end());

    Operation written{.at = m_log.append(operation), .stamp = operation.stamp, .sets = {}, .replaces = operation.replaces};
    for (const auto &[path, json] : operation.sets)
        written.sets.push_back({path, json});
    m_records.apply(key, written);
    if (m_onWritten)
        m_onWritten(key, written);
}

} // namespace simpul
