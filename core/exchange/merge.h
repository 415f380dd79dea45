#pragma once

#include "core/attachments/file_store.h"
#include "core/exchange/bundle_reader.h"
#include "core/exchange/reports.h"
#include "core/storage/records.h"

namespace simpul {

// Takes segments and statements into the library, decides anew what counts, and lets the records follow. Everything here runs inside
// a transaction of the caller.
class Merger
{
public:
    Merger(Database &database, Log &log, Records &records, Roster &roster);

    struct Outcome {
        std::vector<SegmentNumber> brought;  // not held before, or brought back
        std::vector<SegmentNumber> inBundle; // all of them
        qint64 broughtBack = 0;
        bool forked = false;                 // a segment signed by this library's own key which it did not hold
    };
    // Stores what the bundle brings. Nothing counts yet.
    Result<Outcome> takeIn(CheckedBundle &bundle, Stamp now);
    // Decides which segments count, applies the new ones and takes the others' operations out again.
    Result<> judge();
    void noteMerge(const CheckedBundle &bundle, const Outcome &outcome, const QString &office, Stamp now);
    // Sets the merge's segments aside. NotFound when there is no such merge or it was undone already.
    Result<> setAside(qint64 merge);

private:
    void bringBack(const Hash &segment, Outcome &outcome);
    void lookForForks(SegmentNumber number, Stamp now);

    Database &m_database;
    Log &m_log;
    Records &m_records;
    Roster &m_roster;
};

} // namespace simpul
