#pragma once

#include "core/search/query.h"
#include "core/storage/records.h"

#include <functional>
#include <unordered_set>

namespace simpul {

// The words of all records there are and of their files, in FTS5. Kept up to date inside the transaction that changes a record.
class SearchIndex : public RecordObserver
{
public:
    SearchIndex(Database &database, Records &records);

    // How changes are followed until finish(): word by word, all again at the end, or not at all for now.
    enum class Mode { Follow, Rebuild, Leave };
    void begin(Mode mode);
    Result<> finish(const std::function<bool(qint64, qint64)> &progress = {});
    void forgetPending(); // after a rollback

    void recordChanged(std::int64_t rid, const RecordKey &key, const std::string &packedBefore) override;
    // The text of a file is known now: records that name it are indexed anew.
    void addFileText(const Hash &file, qint64 size, const std::string &text);

    bool isStale();       // left for later, or made by another version
    Result<> rebuild(const std::function<bool(qint64, qint64)> &progress);

    struct Hit {
        std::int64_t rid = 0;
        double rank = 0;
    };
    struct Answer {
        std::int64_t total = 0;
        std::vector<Hit> hits;
    };
    Answer search(const ParsedQuery &query, const std::string &type, int limit, int offset);
    // What was indexed of a record: title, body, files; for snippets.
    struct Document {
        std::string title;
        std::string body;
        std::string files;
        bool isEmpty() const { return title.empty() && body.empty() && files.empty(); }
    };
    Document document(std::int64_t rid);

private:
    Document documentOf(const std::string &type, const RecordState &state);
    std::string fileText(std::string_view attachmentJson);
    void forget(std::int64_t rid, const std::string &type, const RecordState &state);
    void write(std::int64_t rid);
    void createTable();

    Database &m_database;
    Records &m_records;
    Mode m_mode = Mode::Follow;
    std::unordered_set<std::int64_t> m_pending; // changed; not in the index at the moment
};

} // namespace simpul
