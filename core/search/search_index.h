#pragma once

#include "core/search/doc_lists.h"
#include "core/search/document.h"
#include "core/search/facts.h"
#include "core/search/vocabulary.h"
#include "core/storage/records.h"

#include <functional>
#include <unordered_set>

namespace simpul {

// Keeps what searches ask up to date inside the transaction that changes a record: the words of all records there are and of their
// files with their places (FTS5 table `search`), their marks (`search_list` and `search_recent`), their facts (`search_fact`) and every
// word (`search_word`).
// Nothing of the text is kept twice: the index holds words and places only.
class SearchIndex : public RecordObserver
{
public:
    SearchIndex(Database &database, Records &records);

    // How changes are followed until finish(): word by word, all again at the end, or not at all for now.
    enum class Mode { Follow, Rebuild, Leave };
    void begin(Mode mode);
    Result<> finish(const std::function<bool(qint64, qint64)> &progress = {});
    void forgetPending(); // after a rollback
    void forgetCache();   // another program has written

    void recordChanged(std::int64_t rid, const RecordKey &key, const std::string &packedBefore) override;
    // The text of a file is known now: records that name it are indexed anew.
    void addFileText(const Hash &file, qint64 size, const std::string &text);

    bool isStale();       // left for later, or made by another version
    Result<> rebuild(const std::function<bool(qint64, qint64)> &progress);

    // What was indexed of a record; for snippets.
    Document document(std::int64_t rid);

    Vocabulary &vocabulary() { return m_vocabulary; }
    Facts &facts() { return m_facts; }
    DocLists &lists() { return m_lists; }
    std::int64_t changes() const { return m_changes; } // goes up whenever an answer may be another one

private:
    void forget(std::int64_t rid, const std::string &type, const RecordState &state);
    void write(std::int64_t rid, MarkLists *lists); // its marks into the lists; without lists to the recent ones
    void createTables();

    Database &m_database;
    Records &m_records;
    DocumentReader m_reader;
    Vocabulary m_vocabulary;
    Facts m_facts;
    DocLists m_lists;
    Mode m_mode = Mode::Follow;
    std::unordered_set<std::int64_t> m_pending; // changed; not in the index at the moment
    std::int64_t m_changes = 0;
};

} // namespace simpul
