#include "core/storage/record_view.h"

#include "core/base/json.h"
#include "core/storage/path.h"

#include <algorithm>

namespace simpul {

namespace {

class Viewer
{
public:
    Viewer(const RecordState &state, const ReplicaOf &replicaOf, Record &out)
        : m_state(state)
        , m_replicaOf(replicaOf)
        , m_out(out)
        , m_type(findEntityType(out.type))
    {
    }

    void run()
    {
        for (const RecordState::Register &reg : m_state.registers()) {
            const PathParts parts = splitPath(reg.path);
            const Field *field = m_type ? m_type->find(parts.field) : nullptr;
            if (reg.path == "!" || (!parts.element.empty() && m_state.life(scopeOf(reg.path)) == Life::Removed))
                continue;
            if (!field || (parts.element.empty() == field->isMulti()))
                unknown(parts, reg);
            else if (field->kind == FieldKind::Tags)
                addTag(*field, parts);
            else if (field->kind == FieldKind::LinkList)
                addLink(*field, parts);
            else if (field->kind == FieldKind::Table)
                addCell(*field, parts, reg);
            else
                put(*field, decodeValue(field->kind, shown(reg)));
        }
        putTables();
    }

private:
    std::string shown(const RecordState::Register &reg) const { return std::string(shownValue(reg, m_replicaOf)); }
    void put(const Field &field, const QVariant &value)
    {
        if (!isEmptyValue(value))
            m_out.values.insert(QString::fromStdString(field.name), value);
    }
    void unknown(const PathParts &parts, const RecordState::Register &reg)
    {
        if (isLife(reg.path))
            return;
        QString name = QString::fromStdString(parts.field);
        if (!parts.element.empty())
            name += u'/' + QString::fromStdString(parts.element) + u'/' + QString::fromStdString(parts.cell);
        m_out.unknown.insert(name, QString::fromStdString(shown(reg)));
    }
    void addTag(const Field &field, const PathParts &parts)
    {
        const QString name = QString::fromStdString(field.name);
        QStringList tags = m_out.values.value(name).toStringList();
        const QString tag = QString::fromStdString(parts.element);
        if (!tags.contains(tag))
            tags << tag;
        m_out.values.insert(name, tags);
    }
    void addLink(const Field &field, const PathParts &parts)
    {
        const QString name = QString::fromStdString(field.name);
        auto ids = m_out.values.value(name).value<QList<Uuid>>();
        const auto id = bytesFromBase64Url<Uuid>(parts.element);
        if (id && !ids.contains(*id))
            ids << *id;
        if (!ids.isEmpty())
            m_out.values.insert(name, QVariant::fromValue(ids));
    }
    struct Row {
        std::string position;
        TableRow row;
    };
    void addCell(const Field &field, const PathParts &parts, const RecordState::Register &reg)
    {
        Row &row = m_rows[&field][parts.element];
        row.row.element = QString::fromStdString(parts.element);
        if (isLife(reg.path))
            return;
        if (parts.cell == "pos") {
            row.position = unquoteJson(shown(reg));
            return;
        }
        const auto column = std::find_if(field.columns.begin(), field.columns.end(), [&](const Field &cell) { return cell.name == parts.cell; });
        if (column == field.columns.end())
            return unknown(parts, reg);
        const QVariant value = decodeValue(column->kind, shown(reg));
        if (!isEmptyValue(value))
            row.row.cells.insert(QString::fromStdString(parts.cell), value);
    }
    void putTables()
    {
        for (const auto &[field, byElement] : m_rows) {
            std::vector<Row> rows;
            for (const auto &[element, row] : byElement)
                rows.push_back(row); // by element id already; the sort keeps that order among equal positions
            std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.position < b.position; });
            QList<TableRow> out;
            for (const Row &row : rows)
                out << row.row;
            put(*field, QVariant::fromValue(out));
        }
    }

    const RecordState &m_state;
    const ReplicaOf &m_replicaOf;
    Record &m_out;
    const EntityType *m_type;
    std::map<const Field *, std::map<std::string, Row>> m_rows;
};

} // namespace

Record viewOfRecord(const RecordKey &key, const RecordState &state, const ReplicaOf &replicaOf)
{
    Record out;
    out.type = key.type;
    out.id = key.id;
    out.audience = key.audience;
    out.life = static_cast<Record::Life>(state.life());
    out.created = state.created();
    out.updated = state.updated();
    for (const std::string &path : conflictPaths(state))
        out.conflicts << QString::fromStdString(path);
    Viewer(state, replicaOf, out).run();
    return out;
}

} // namespace simpul
