#include "core/storage/record_writer.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/model/check.h"
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
    EditReader(const EntityType *type, const RecordState &state, Record now, ReplicaOf replicaOf, const PublicKey &self)
        : m_type(type)
        , m_state(state)
        , m_now(std::move(now))
        , m_replicaOf(std::move(replicaOf))
        , m_self(self)
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
        const auto reg = m_state.find(path);
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
    // A row about a person has the person's id: two offices that write down the same person write the same row. Other new rows, and a
    // second one about the same person, get letters nobody else has; so does one where something was written before, or is by this edit.
    static std::string elementOfPerson(const Field &field, const TableRow &row)
    {
        const bool aboutPerson = std::ranges::any_of(field.columns, [](const Field &column) { return column.name == "person" && column.kind == FieldKind::Link; });
        const QVariant person = aboutPerson ? row.cells.value(QStringLiteral("person")) : QVariant();
        return isEmptyValue(person) ? std::string() : toBase64Url(person.value<Uuid>());
    }
    bool isTouched(const std::string &scope) const // by this edit
    {
        const auto at = sets.lower_bound(scope);
        return at != sets.end() && at->first.starts_with(scope);
    }
    std::string newElement(const Field &field, const TableRow &row, const std::set<std::string> &taken) const
    {
        const std::string element = elementOfPerson(field, row);
        const std::string scope = elementScope(field.name, element);
        const bool isFree = !element.empty() && !taken.contains(element) && m_state.liveInside(scope).empty() && !isTouched(scope);
        return isFree ? element : randomLetters(8);
    }
    QList<TableRow> named(const Field &field, QList<TableRow> rows) const
    {
        std::set<std::string> taken;
        for (const TableRow &row : rows)
            taken.insert(row.element.toStdString());
        for (TableRow &row : rows) {
            if (row.element.isEmpty()) {
                row.element = QString::fromStdString(newElement(field, row, taken));
                taken.insert(row.element.toStdString());
            }
        }
        return rows;
    }
    Result<> setTable(const Field &field, const QList<TableRow> &given)
    {
        const QList<TableRow> rows = named(field, given);
        std::set<QString> elements;
        for (const TableRow &row : rows) {
            if (!elements.insert(row.element).second)
                return fail(Error::Kind::Invalid, Text::tr("Two rows have the same element \"%1\". Leave it out in new rows.").arg(row.element), QStringLiteral("twice"));
        }
        const auto before = m_now.value(field.name).value<QList<TableRow>>();
        for (const TableRow &row : before) {
            const bool stays = std::any_of(rows.begin(), rows.end(), [&](const TableRow &wanted) { return wanted.element == row.element; });
            if (!stays)
                removeElement(field, row.element.toStdString());
        }
        // As many rows as possible keep their place; a row out of order gets one between its neighbours.
        std::vector<Place> places;
        for (const TableRow &row : rows)
            places.push_back(placeOf(field, row.element.toStdString()));
        const std::vector<bool> keeps = inOrder(places);
        Place last;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const TableRow &row = rows[qsizetype(i)];
            std::string position; // of a row that is moved or new
            if (!keeps[i]) {
                const auto next = std::find(keeps.begin() + std::ptrdiff_t(i), keeps.end(), true);
                const std::string after = next == keeps.end() ? std::string() : places[std::size_t(next - keeps.begin())].key;
                position = positionBetween(last.key, after, last.isOurs ? Run::Continue : Run::Begin);
            }
            last = keeps[i] ? places[i] : Place{position, true};
            setCells(field, row.element.toStdString(), row, position, Cells::All);
        }
        return {};
    }
    // Where a row stands; empty if it is new. `isOurs`: this library put it there.
    struct Place {
        std::string key = {};
        bool isOurs = true;
    };
    Place placeOf(const Field &field, const std::string &element) const
    {
        const auto reg = element.empty() ? std::nullopt : m_state.find(elementPath(field.name, element, "pos"));
        if (!reg)
            return {};
        const ShownValue shown = shownValues(*reg, m_replicaOf).front();
        return {unquoteJson(shown.value), m_replicaOf(shown.at.segment) == m_self};
    }
    // Marks the longest sequence of rows that stand in the order they already have.
    static std::vector<bool> inOrder(const std::vector<Place> &places)
    {
        const std::size_t none = places.size();
        std::vector<std::size_t> length(places.size(), 0);
        std::vector<std::size_t> previous(places.size(), none);
        std::size_t last = none;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i].key.empty())
                continue;
            length[i] = 1;
            for (std::size_t j = 0; j < i; ++j) {
                if (length[j] >= length[i] && places[j].key < places[i].key) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last == none || length[i] > length[last])
                last = i;
        }
        std::vector<bool> out(places.size(), false);
        for (; last != none; last = previous[last])
            out[last] = true;
        return out;
    }
    void setRow(const Field &field, const TableRow &row)
    {
        if (!row.element.isEmpty()) {
            setCells(field, row.element.toStdString(), row, {});
            return;
        }
        Place last;
        const auto rows = m_now.value(field.name).value<QList<TableRow>>();
        // Somebody who stands there already is not written down twice.
        const std::string own = elementOfPerson(field, row);
        const auto isThatRow = [&](const TableRow &other) { return other.element.toStdString() == own && elementOfPerson(field, other) == own; };
        if (!own.empty() && !isTouched(elementScope(field.name, own)) && std::ranges::any_of(rows, isThatRow)) {
            setCells(field, own, row, {});
            return;
        }
        const std::string element = newElement(field, row, {});
        for (const TableRow &other : rows) {
            if (const Place place = placeOf(field, other.element.toStdString()); place.key >= last.key)
                last = place;
        }
        for (const auto &[path, json] : sets) { // rows added by the same edit
            if (isRowOrder(path) && splitPath(path).field == field.name && unquoteJson(json) >= last.key)
                last = {unquoteJson(json), true};
        }
        setCells(field, element, row, positionBetween(last.key, {}, last.isOurs ? Run::Continue : Run::Begin));
    }
    enum class Cells { Given, All }; // All: a cell that is not given is empty
    // `position` empty: the row stays where it is. A row that was taken out comes back as it is given, without what it said before.
    void setCells(const Field &field, const std::string &element, const TableRow &row, const std::string &position, Cells cells = Cells::Given)
    {
        const std::string scope = elementScope(field.name, element);
        if (m_state.find(scope + '!') && m_state.life(scope) == Life::Removed) {
            sets[scope + '!'] = "0";
            cells = Cells::All;
        }
        if (!position.empty())
            setPath(scope + "pos", jsonString(position));
        for (const Field &column : field.columns) {
            const QString name = QString::fromStdString(column.name);
            if (row.cells.contains(name) || cells == Cells::All)
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
    const ReplicaOf m_replicaOf;
    const PublicKey m_self;
};

// An official document is corrected by another one. What other offices wrote into it at the same time comes by merging, never through here.
// It stays one while any office says it is, whatever another said at the same time.
Result<> checkLock(const EntityType &type, const Record &now, const RecordState &state, const RecordWriter::Sets &sets)
{
    const auto reg = type.lock ? state.find(type.lock->field) : std::nullopt;
    const bool locked = reg && std::ranges::any_of(reg->live, [&](const auto &live) {
        return std::ranges::find(type.lock->codes, unquoteJson(live.value)) != type.lock->codes.end();
    });
    if (!locked)
        return {};
    for (const auto &[path, json] : sets) {
        if (std::ranges::find(type.lock->open, splitPath(path).field) == type.lock->open.end())
            return fail(Error::Kind::Denied,
                        Text::tr("\"%1\" is \"%2\" and cannot be changed any more. Write a new document that corrects or replaces it.")
                            .arg(now.value(type.titleFields.front()).toString(),
                                 type.find(type.lock->field)->choiceLabel(now.value(type.lock->field).toString())),
                        QStringLiteral("locked"));
    }
    return {};
}

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
    const Record now = viewOfRecord(key, state, m_records.replicaOf());
    EditReader reader(type, state, now, m_records.replicaOf(), m_log.self());
    if (auto read = reader.read(edit); !read)
        return read;
    if (auto may = checkLock(*type, now, state, reader.sets); !may)
        return may;
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
    const auto registers = state.registers();
    for (const RecordState::Register &reg : registers) {
        const std::string_view scope = scopeOf(reg.path);
        if (reg.path == "!" || (!scope.empty() && state.life(scope) == Life::Removed))
            continue;
        const bool hasCells = std::any_of(registers.begin(), registers.end(), [&](const auto &other) { return other.path.starts_with(scope) && other.path != reg.path; });
        if (!isLife(reg.path))
            sets[std::string(reg.path)] = std::string(shownValue(reg, m_records.replicaOf()));
        else if (!hasCells)
            sets[std::string(reg.path)] = "0";
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
        if (const auto reg = state.find(path)) {
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
