#pragma once

#include "core/model/record.h"

#include <optional>
#include <vector>

namespace simpul {

// One edit of one record, as a form or the command line collects it: only what the person changed.
class RecordEdit
{
public:
    RecordEdit(const EntityType &type, const Uuid &id) : m_type(type.name), m_id(id) {}
    RecordEdit(std::string type, const Uuid &id) : m_type(std::move(type)), m_id(id) {}

    RecordEdit &set(std::string_view field, QVariant value);                       // tags, links and tables: the whole new set
    RecordEdit &addTag(std::string_view field, const QString &tag);
    RecordEdit &removeTag(std::string_view field, const QString &tag);
    RecordEdit &addLink(std::string_view field, const Uuid &target);
    RecordEdit &removeLink(std::string_view field, const Uuid &target);
    RecordEdit &setRow(std::string_view field, const TableRow &row);               // an empty element is a new row at the end
    RecordEdit &removeRow(std::string_view field, const QString &element);
    RecordEdit &inAudience(Audience audience);                                     // of a new record; else its type and `security` decide

    struct Step {
        enum class What { Set, AddElement, RemoveElement, SetRow } what;
        std::string field;
        QVariant value; // the value, the tag (QString), the link (Uuid), the row (TableRow)
    };
    const std::string &type() const { return m_type; }
    const Uuid &id() const { return m_id; }
    const std::vector<Step> &steps() const { return m_steps; }
    std::optional<Audience> audience() const { return m_audience; }

private:
    std::string m_type;
    Uuid m_id;
    std::vector<Step> m_steps;
    std::optional<Audience> m_audience;
};

} // namespace simpul
