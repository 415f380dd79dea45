#pragma once

#include "core/storage/log.h"
#include "core/storage/record_edit.h"
#include "core/storage/records.h"

namespace simpul {

// Turns edits into operations: the only place where references are made (format.md section 2). Runs inside the caller's transaction.
class RecordWriter
{
public:
    RecordWriter(Log &log, Records &records, Stamp now, std::string author);

    // Called with every operation written, before it is forgotten.
    using OnWritten = std::function<void(const RecordKey &, const Operation &)>;
    void setOnWritten(OnWritten onWritten) { m_onWritten = std::move(onWritten); }

    // One save: one operation, or two when the record moves to another audience. Nothing is written where nothing changes.
    // Errors: Invalid (a value the field cannot hold, too large).
    Result<> save(const RecordEdit &edit);
    Result<> remove(const RecordKey &key);
    Result<> restore(const RecordKey &key);
    void reclassify(const RecordKey &from, Audience to, const std::map<std::string, std::string> &changes);

    // Below: one operation with exactly these paths. `removedScopes`: what it removes ("" for the record, "field/element/").
    using Sets = std::map<std::string, std::string>;
    void write(const RecordKey &key, const Sets &sets, const std::vector<std::string> &removedScopes = {});

    // The record of this type and id that people see: the shared one while several live.
    std::optional<RecordKey> shown(const std::string &type, const Uuid &id);

private:
    Log &m_log;
    Records &m_records;
    Stamp m_now;
    std::string m_author;
    OnWritten m_onWritten;
};

} // namespace simpul
