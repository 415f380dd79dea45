#pragma once

#include "app/cli/assignments.h"

#include <vector>

namespace simpul::cli {

struct NewRecord {
    std::vector<RecordEdit> edits; // the first one is the record asked for
    QStringList attachments;       // for Library::attach once it is saved
};

// What `add TYPE field=value ...` asks for. People, governments and units whose NIP or code is given get the id that every office
// computes for them (format.md section 2); the NIP of a person goes into its person_detail, which stays in the office.
Result<NewRecord> planNewRecord(Library &library, const EntityType &type, QList<Assignment> assignments);

} // namespace simpul::cli
