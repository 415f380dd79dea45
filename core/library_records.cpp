#include "core/base/json.h"
#include "core/base/text.h"
#include "core/library_parts.h"
#include "core/library_rules.h"
#include "core/model/check.h"
#include "core/model/organisation/person_detail.h"
#include "core/model/text_form.h"
#include "core/storage/path.h"
#include "core/storage/record_view.h"

#include <QCollator>

#include <algorithm>

namespace simpul {

static std::unexpected<Error> notHere()
{
    return fail(Error::Kind::NotFound, Text::tr("This record is not held here."), QStringLiteral("not-found"));
}

Uuid Library::newId() const
{
    return newUuid(m_parts->clock.now());
}

Result<> Library::save(const RecordEdit &edit)
{
    return save(std::span(&edit, 1));
}

Result<> Library::save(std::span<const RecordEdit> edits)
{
    std::vector<RecordEdit> all;
    for (const RecordEdit &edit : edits) {
        auto ruled = byTheRules(*this, edit);
        if (!ruled)
            return fail(ruled.error());
        std::ranges::move(*ruled, std::back_inserter(all));
    }
    return m_parts->write([&]() -> Result<> {
        RecordWriter writer = m_parts->writer();
        for (const RecordEdit &edit : all) {
            if (auto saved = writer.save(edit); !saved)
                return saved;
        }
        return {};
    });
}

Result<> Library::remove(std::string_view type, const Uuid &id)
{
    const RecordId record{std::string(type), id};
    return remove(std::span(&record, 1));
}

Result<> Library::restore(std::string_view type, const Uuid &id)
{
    const RecordId record{std::string(type), id};
    return restore(std::span(&record, 1));
}

Result<> Library::remove(std::span<const RecordId> records)
{
    return m_parts->write([&]() -> Result<> {
        RecordWriter writer = m_parts->writer();
        for (const RecordId &record : records) {
            const auto key = writer.shown(record.type, record.id);
            const EntityType *type = findEntityType(record.type);
            if (key && type && isLocked(*type, m_parts->view(*key)))
                return fail(Error::Kind::Denied, Text::tr("\"%1\" is an official document and stays. Write a new one that corrects or replaces it.").arg(m_parts->titleOf(record.id)), QStringLiteral("locked"));
            if (auto removed = key ? writer.remove(*key) : notHere(); !removed)
                return removed;
        }
        return {};
    });
}

Result<> Library::restore(std::span<const RecordId> records)
{
    return m_parts->write([&]() -> Result<> {
        RecordWriter writer = m_parts->writer();
        for (const RecordId &record : records) {
            const auto key = writer.shown(record.type, record.id);
            if (auto restored = key ? writer.restore(*key) : notHere(); !restored)
                return restored;
        }
        return {};
    });
}

Result<Record> Library::record(std::string_view type, const Uuid &id)
{
    m_parts->refresh();
    const auto key = m_parts->find(type, id);
    if (!key)
        return notHere();
    return m_parts->view(*key);
}

Result<Record> Library::record(const Uuid &id)
{
    return record({}, id);
}

QString Library::titleOf(const Uuid &id)
{
    return m_parts->titleOf(id);
}

// ---- lists

namespace {

// The part of a list's conditions that SQL can decide, and the rest.
struct ListPlan {
    std::string sql;
    std::vector<QVariant> values; // Uuid, QString or double
    QList<QPair<const Field *, QString>> rest;
    bool impossible = false;      // a field that the type does not have, a link that is no id
};

void addCondition(ListPlan &plan, const EntityType &type, const Field &field, const QString &text)
{
    const auto id = uuidFromString(text);
    const std::string column = "c_" + type.name + ".\"" + field.name + '"';
    if (text.isEmpty() && hasColumn(field)) {
        plan.sql += " AND " + column + " IS NULL";
    } else if (field.kind == FieldKind::Link || field.kind == FieldKind::LinkList) {
        plan.impossible = plan.impossible || !id;
        plan.sql += " AND EXISTS (SELECT 1 FROM link WHERE link.rid=record.rid AND link.field='" + field.name + "' AND link.target=?)";
        plan.values.push_back(QVariant::fromValue(id.value_or(Uuid())));
    } else if (field.kind == FieldKind::Choice || field.kind == FieldKind::Date) {
        plan.sql += " AND " + column + "=?";
        plan.values.push_back(text);
    } else {
        plan.rest.append({&field, text});
    }
}

ListPlan planFor(const EntityType *type, const ListQuery &query)
{
    ListPlan plan;
    plan.impossible = !type;
    for (const auto &[name, text] : query.where) {
        const Field *field = type ? type->find(name.toStdString()) : nullptr;
        if (field)
            addCondition(plan, *type, *field, text.trimmed());
        else
            plan.impossible = true;
    }
    return plan;
}

bool fitsRest(const Record &record, const ListPlan &plan)
{
    return std::all_of(plan.rest.begin(), plan.rest.end(), [&](const auto &condition) {
        const auto &[field, text] = condition;
        const QVariant value = record.value(field->name);
        if (field->kind == FieldKind::Tags)
            return value.toStringList().contains(text, Qt::CaseInsensitive);
        return machineText(*field, value).compare(text, Qt::CaseInsensitive) == 0;
    });
}

// Shown once: a record that stands in two audiences is the shared one.
constexpr auto shownOnce = " AND (record.audience=0 OR NOT EXISTS (SELECT 1 FROM record twin WHERE twin.id=record.id AND twin.type=record.type AND "
                           "twin.audience<record.audience AND twin.life<>1))";

std::string fromWhere(const EntityType &type, const ListQuery &query, const ListPlan &plan)
{
    std::string sql = " FROM record";
    if (!plan.sql.empty())
        sql += " LEFT JOIN c_" + type.name + " USING(rid)";
    sql += " WHERE record.type=? AND record.life" + std::string(query.removed ? "=1" : "<>1") + plan.sql;
    return query.removed ? sql : sql + shownOnce;
}

void bindValues(Query &statement, int &at, const ListPlan &plan)
{
    for (const QVariant &value : plan.values) {
        if (value.canConvert<Uuid>())
            statement.bind(++at, value.value<Uuid>());
        else
            statement.bind(++at, value.toString());
    }
}

// Types that are called by what they link to have no title of their own to sort by in SQL.
bool hasOwnTitle(const EntityType &type)
{
    const Field *first = type.titleFields.empty() ? nullptr : type.find(type.titleFields.front());
    return first && first->kind != FieldKind::Link && type.name != PersonDetail::entityName; // that is called by its person first
}

// Whether the column `title` is all that a list calls it by.
bool titleIsInRow(const EntityType &type)
{
    return type.titleFields.size() == 1 && hasOwnTitle(type);
}

const char *orderOf(const ListQuery &query)
{
    return query.order == ListQuery::Order::Newest ? " ORDER BY record.updated DESC, record.rid" : " ORDER BY record.title COLLATE NOCASE, record.rid";
}

} // namespace

QList<RecordLine> Library::list(const ListQuery &query)
{
    m_parts->refresh();
    const EntityType *type = findEntityType(query.type);
    const ListPlan plan = planFor(type, query);
    QList<RecordLine> out;
    if (plan.impossible)
        return out;
    const bool sortHere = query.order == ListQuery::Order::Title && !hasOwnTitle(*type);
    const bool pageHere = sortHere || !plan.rest.isEmpty();
    std::string sql = "SELECT record.id, record.audience, record.title, record.updated, record.conflicts, record.state" + fromWhere(*type, query, plan);
    sql += sortHere ? "" : orderOf(query);
    sql += " LIMIT ? OFFSET ?";
    Query row = m_parts->database->prepare(sql.c_str());
    int at = 0;
    row.text(++at, query.type);
    bindValues(row, at, plan);
    row.bind(at + 1, pageHere ? -1 : query.limit).bind(at + 2, pageHere ? 0 : query.offset);
    while (row.next()) {
        RecordLine line{query.type, row.bytes<Uuid>(0), Audience(row.integer(1)), row.string(2), row.integer(3), row.integer(4) > 0};
        if (!plan.rest.isEmpty() && !fitsRest(viewOfRecord({line.audience, line.type, line.id}, RecordState::unpack(row.view(5)), m_parts->records.replicaOf()), plan))
            continue;
        out.append(std::move(line));
    }
    row.reset();
    const bool titleInRow = titleIsInRow(*type);
    for (RecordLine &line : out) {
        if (!titleInRow || line.title.isEmpty())
            line.title = m_parts->titleOf(m_parts->view({line.audience, line.type, line.id}));
    }
    if (sortHere) {
        QCollator collator(QLocale::c());
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(out.begin(), out.end(), [&](const RecordLine &a, const RecordLine &b) { return collator.compare(a.title, b.title) < 0; });
    }
    if (pageHere)
        out = out.mid(query.offset, query.limit);
    return out;
}

qint64 Library::count(const ListQuery &query)
{
    const EntityType *type = findEntityType(query.type);
    const ListPlan plan = planFor(type, query);
    if (plan.impossible)
        return 0;
    if (!plan.rest.isEmpty()) {
        ListQuery all = query;
        all.limit = -1;
        all.offset = 0;
        return list(all).size();
    }
    const std::string sql = "SELECT count(*)" + fromWhere(*type, query, plan);
    Query row = m_parts->database->prepare(sql.c_str());
    int at = 0;
    row.text(++at, query.type);
    bindValues(row, at, plan);
    return row.next() ? row.integer(0) : 0;
}

qint64 Library::rowOfTitle(const ListQuery &query, const QString &beginning, qint64 from)
{
    const EntityType *type = findEntityType(query.type);
    const ListPlan plan = planFor(type, query);
    if (plan.impossible)
        return -1;
    qint64 row = 0, first = -1, found = -1;
    const auto take = [&](const QString &title) { // false: it is found
        if (title.startsWith(beginning, Qt::CaseInsensitive)) {
            first = first < 0 ? row : first;
            found = row >= from ? row : -1;
        }
        ++row;
        return found < 0;
    };
    ListQuery all = query;
    all.limit = -1;
    all.offset = 0;
    if (titleIsInRow(*type) && plan.rest.isEmpty()) {
        m_parts->refresh();
        const std::string sql = "SELECT record.title" + fromWhere(*type, all, plan) + orderOf(all);
        Query title = m_parts->database->prepare(sql.c_str());
        int at = 0;
        title.text(++at, all.type);
        bindValues(title, at, plan);
        while (title.next() && take(title.string(0))) {}
    } else {
        for (const RecordLine &line : list(all)) {
            if (!take(line.title))
                break;
        }
    }
    return found >= 0 ? found : first;
}

QList<Backlink> Library::backlinks(const Uuid &id)
{
    m_parts->refresh();
    QList<Backlink> out;
    auto row = m_parts->database->query("SELECT record.id, record.type, link.field FROM link JOIN record USING(rid) WHERE link.target=? ORDER BY record.type, record.title", id);
    while (row.next()) {
        const std::string typeName(row.view(1));
        const EntityType *type = findEntityType(typeName);
        const Field *field = type ? type->find(row.view(2)) : nullptr;
        out.append({typeName, row.bytes<Uuid>(0), {}, field ? field->label() : row.string(2)});
    }
    row.reset();
    for (Backlink &link : out)
        link.title = m_parts->titleOf(link.id);
    return out;
}

// ---- history

namespace {

const Field *fieldAt(const EntityType *type, const PathParts &parts, const Field **table)
{
    const Field *field = type ? type->find(parts.field) : nullptr;
    *table = field;
    if (!field || field->kind != FieldKind::Table)
        return field;
    const auto at = std::find_if(field->columns.begin(), field->columns.end(), [&](const Field &column) { return column.name == parts.cell; });
    return at == field->columns.end() ? nullptr : &*at;
}

} // namespace

QString pathLabel(const EntityType *type, const std::string &path)
{
    if (path == "!")
        return Text::tr("Record");
    const PathParts parts = splitPath(path);
    const Field *table = nullptr;
    const Field *field = fieldAt(type, parts, &table);
    if (!table)
        return QString::fromStdString(parts.field);
    if (table->kind == FieldKind::Table && field)
        return table->label() + QStringLiteral(" › ") + field->label();
    return table->label();
}

QString pathDisplay(Library::Parts &library, const EntityType *type, const std::string &path, const std::string &json)
{
    const PathParts parts = splitPath(path);
    const Field *table = nullptr;
    const Field *field = fieldAt(type, parts, &table);
    const LinkTitle linkTitle = [&](const Uuid &id) { return library.titleOf(id); };
    if (isLife(path)) {
        const QString state = json == "1" ? Text::tr("removed") : path == "!" ? Text::tr("restored") : Text::tr("added");
        if (path == "!" || !table || table->kind == FieldKind::Table)
            return state;
        const auto id = table->kind == FieldKind::LinkList ? bytesFromBase64Url<Uuid>(parts.element) : std::nullopt;
        const QString element = id ? linkTitle(*id) : QString::fromStdString(parts.element);
        return QStringLiteral("%1: %2").arg(state, element);
    }
    const QVariant value = field ? decodeValue(field->kind, json) : QVariant();
    if (json == "null")
        return Text::tr("(emptied)");
    return field && value.isValid() ? displayText(*field, value, linkTitle) : QString::fromStdString(json);
}

Result<QList<HistoryEntry>> Library::history(std::string_view typeName, const Uuid &id)
{
    m_parts->refresh();
    const auto key = m_parts->find(typeName, id);
    if (!key)
        return notHere();
    const RecordState state = m_parts->state(*key);
    const EntityType *type = findEntityType(key->type);
    QList<HistoryEntry> out;
    for (const OperationAddress &at : state.operations()) {
        const auto operation = m_parts->log.find(at);
        if (!operation)
            continue;
        HistoryEntry entry{.time = operation->stamp, .author = m_parts->personName(operation->author), .office = m_parts->roster.officeName(operation->office), .changes = {}};
        if (entry.author.isEmpty())
            entry.author = m_parts->roster.pcLabel(operation->replica);
        for (const auto &[path, json] : operation->sets) {
            if (isRowOrder(path))
                continue;
            const auto reg = state.find(path);
            const bool live = reg && std::any_of(reg->live.begin(), reg->live.end(), [&](const auto &value) { return value.at == at; });
            entry.changes.append({QString::fromStdString(path), pathLabel(type, path), pathDisplay(*m_parts, type, path, json), live});
        }
        if (!entry.changes.isEmpty())
            out.append(std::move(entry));
    }
    std::stable_sort(out.begin(), out.end(), [](const HistoryEntry &a, const HistoryEntry &b) { return a.time > b.time; });
    return out;
}

} // namespace simpul
