#pragma once

#include "core/library.h"

#include <vector>

namespace simpul {

struct SampleOffice {
    QString code;
    QString name;
    QString person; // id of who is at work there
};

// Somebody in an office writes something at some time.
struct SampleEdit {
    QString office; // code
    QString author; // id
    Stamp at = 0;
    RecordEdit edit;
    QStringList files; // in the resources, to be attached
};

// What resources/sample/nusatirta.json tells, with all "@key" turned into ids. The same in every demo: people, governments and units
// have the ids that offices compute, the others ids made of their keys.
struct SampleWorld {
    QString governmentCode;
    QString governmentName;
    std::vector<SampleOffice> offices;
    std::vector<SampleEdit> records;  // in order of time
    std::vector<SampleEdit> disputes; // written by two offices that had not heard of each other's edit
    std::vector<SampleEdit> unread;   // of the bundle nobody has merged yet
};
Result<SampleWorld> readSampleWorld();

} // namespace simpul
