#pragma once

#include "core/model/entity_type.h"
#include "core/storage/database.h"
#include "core/storage/record_state.h"

#include <string>

namespace simpul {

// What is asked of a record apart from its words. Ids are 16 bytes each.
struct DocumentFacts {
    std::string type = {};      // the kind of an asset ("sop"), of other records their type ("community")
    std::string state = {};     // code of the choice
    std::string unit;
    std::string owner;
    std::string themes = {};    // ids one behind the other
    std::string keywords = {};  // as written, each ended by \n
    std::string fileKinds = {}; // suffixes of the attached files: "docx pdf "
    int date = 0;          // its own, as 20261112; 20260000 where only the year is known, 0 where nothing is
    bool isVerified = false;
};

// What the index keeps of one record: its words by where they stand (lines end with \n), and its facts.
struct Document {
    std::string title;
    std::string keywords;
    std::string body;  // every other searchable field
    std::string files; // names of the attached files and their text: each file once, at most 32 MiB in all
    DocumentFacts facts;
    bool hasWords() const { return !title.empty() || !keywords.empty() || !body.empty() || !files.empty(); }
};

class DocumentReader
{
public:
    DocumentReader(Database &database, const ReplicaOf &replicaOf) : m_database(database), m_replicaOf(replicaOf) {}
    // Without words for a type that is not known here.
    Document read(const std::string &type, const RecordState &state);

private:
    void addWords(const EntityType &type, const RecordState &state, Document &out);
    void addFile(std::string_view attachmentJson, Document &out, std::vector<Hash> &seen);
    DocumentFacts factsOf(const EntityType &type, const RecordState &state) const;
    Database &m_database;
    const ReplicaOf &m_replicaOf;
};

// The text of a file as the table `attachment` keeps it (zstd), and back.
std::string compressFileText(const std::string &text);
std::string inflateFileText(std::string_view stored);

} // namespace simpul
