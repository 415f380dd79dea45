#include "core/storage/columns.h"

#include "core/base/json.h"
#include "core/storage/database.h"
#include "core/storage/path.h"

#include <algorithm>

namespace simpul {

bool hasColumn(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Duration:
    case FieldKind::Flag:
    case FieldKind::Link: return true;
    default: return false;
    }
}

static bool leadsSomewhere(const Field &field)
{
    const auto &columns = field.columns;
    return field.kind == FieldKind::Link || field.kind == FieldKind::LinkList || field.kind == FieldKind::Attachment || std::any_of(columns.begin(), columns.end(), leadsSomewhere);
}

std::string createColumnsTable(const EntityType &type)
{
    std::string sql = "CREATE TABLE \"c_" + type.name + "\"(rid INTEGER PRIMARY KEY";
    for (const Field &field : type.fields) {
        if (hasColumn(field))
            sql += ", \"" + field.name + '"';
    }
    return sql + ")";
}

ColumnWriter::ColumnWriter(Database &database)
    : m_database(database)
{
}

const ColumnWriter::Plan &ColumnWriter::planOf(const EntityType &type)
{
    for (const auto &[known, plan] : m_plans) {
        if (known == &type)
            return plan;
    }
    Plan plan;
    plan.insert = "INSERT OR REPLACE INTO \"c_" + type.name + "\" VALUES(?";
    plan.remove = "DELETE FROM \"c_" + type.name + "\" WHERE rid=?";
    for (const Field &field : type.fields) {
        if (leadsSomewhere(field))
            plan.leading.push_back(field.name);
        if (!hasColumn(field))
            continue;
        plan.columns.push_back(&field);
        plan.insert += ",?";
    }
    plan.insert += ')';
    return m_plans.emplace_back(&type, std::move(plan)).second;
}

// What SQL compares: numbers as numbers, links as 16 bytes, the rest as the text of the log.
static void bindColumn(Query &statement, int at, const Field &field, std::string_view json)
{
    if (json.empty() || json == "null") {
        statement.null(at);
    } else if (json == "true" || json == "false") {
        statement.bind(at, json == "true" ? 1 : 0);
    } else if (json.front() != '"') {
        statement.bind(at, std::int64_t(std::strtoll(std::string(json).c_str(), nullptr, 10)));
    } else {
        const std::string text = unquoteJson(json);
        if (field.kind == FieldKind::Number)
            statement.bind(at, QString::fromStdString(text).toDouble());
        else if (field.kind == FieldKind::Link)
            statement.bind(at, bytesFromBase64Url<Uuid>(text));
        else
            statement.text(at, text);
    }
}

void ColumnWriter::write(const EntityType &type, std::int64_t rid, const RecordState &state, const ReplicaOf &replicaOf, bool isNew)
{
    const Plan &plan = planOf(type);
    Query insert = m_database.prepare(plan.insert.c_str());
    insert.bind(1, rid);
    int at = 1;
    for (const Field *field : plan.columns) {
        const auto reg = state.find(field->name);
        bindColumn(insert, ++at, *field, reg ? shownValue(*reg, replicaOf) : std::string_view());
    }
    insert.run();
    if (!isNew)
        removeLinks(rid);
    if (!plan.leading.empty())
        writeLinks(type, plan, rid, state, replicaOf);
}

static const Field *linkField(const EntityType &type, const PathParts &parts)
{
    const Field *field = type.find(parts.field);
    if (!field || field->kind != FieldKind::Table)
        return field;
    const auto at = std::find_if(field->columns.begin(), field->columns.end(), [&](const Field &column) { return column.name == parts.cell; });
    return at == field->columns.end() ? nullptr : &*at;
}

void ColumnWriter::writeLinks(const EntityType &type, const Plan &plan, std::int64_t rid, const RecordState &state, const ReplicaOf &replicaOf)
{
    for (const RecordState::Register &reg : state.registers()) {
        if (std::find(plan.leading.begin(), plan.leading.end(), reg.path.substr(0, reg.path.find('/'))) == plan.leading.end())
            continue;
        const PathParts parts = splitPath(reg.path);
        const Field *field = linkField(type, parts);
        if (!field || !leadsSomewhere(*field) || state.life(scopeOf(reg.path)) == Life::Removed)
            continue;
        if (field->kind == FieldKind::Attachment) {
            const FileRef file = decodeValue(FieldKind::Attachment, std::string(shownValue(reg, replicaOf))).value<FileRef>();
            if (!file.isNull())
                m_database.run("INSERT OR IGNORE INTO record_file(hash,rid) VALUES(?,?)", file.sha256, rid);
            continue;
        }
        const std::string text = field->kind == FieldKind::LinkList ? parts.element : unquoteJson(shownValue(reg, replicaOf));
        if (const auto target = bytesFromBase64Url<Uuid>(text))
            m_database.prepare("INSERT OR IGNORE INTO link(rid,field,target) VALUES(?,?,?)").bind(1, rid).text(2, parts.field).bind(3, *target).run();
    }
}

void ColumnWriter::removeLinks(std::int64_t rid)
{
    m_database.run("DELETE FROM link WHERE rid=?", rid);
    m_database.run("DELETE FROM record_file WHERE rid=?", rid);
}

void ColumnWriter::remove(const EntityType &type, std::int64_t rid)
{
    m_database.run(planOf(type).remove.c_str(), rid);
    removeLinks(rid);
}

} // namespace simpul
