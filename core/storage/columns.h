#pragma once

#include "core/model/entity_type.h"
#include "core/storage/record_state.h"

#include <string>
#include <vector>

namespace simpul {

class Database;

// The table `c_<type>` that queries compare and sort by: one column per plain field that is no text (choices, dates, numbers, flags,
// links). Texts stay in the record's packed state and in the search index; links stand in `link` as well.
bool hasColumn(const Field &field);
std::string createColumnsTable(const EntityType &type);

// Writes the derived rows of one record of a type this program knows: columns, links and the files it shows.
class ColumnWriter
{
public:
    explicit ColumnWriter(Database &database);
    void write(const EntityType &type, std::int64_t rid, const RecordState &state, const ReplicaOf &replicaOf, bool isNew);
    void remove(const EntityType &type, std::int64_t rid);

private:
    struct Plan { // what a type needs, worked out once
        std::string insert;
        std::string remove;
        std::vector<const Field *> columns;
        std::vector<std::string> leading; // names of the fields with links or files
    };
    const Plan &planOf(const EntityType &type);
    void writeLinks(const EntityType &type, const Plan &plan, std::int64_t rid, const RecordState &state, const ReplicaOf &replicaOf);

    void removeLinks(std::int64_t rid);

    Database &m_database;
    std::vector<std::pair<const EntityType *, Plan>> m_plans;
};

} // namespace simpul
