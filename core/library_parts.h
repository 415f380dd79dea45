#pragma once

#include "core/attachments/file_store.h"
#include "core/exchange/key_store.h"
#include "core/exchange/merge.h"
#include "core/exchange/quarantine.h"
#include "core/exchange/roster.h"
#include "core/library.h"
#include "core/search/glossary.h"
#include "core/search/search_index.h"
#include "core/search/searcher.h"
#include "core/storage/record_writer.h"
#include "core/storage/records.h"

namespace simpul {

// What a library is made of, and the one way to write into it.
class Library::Parts
{
public:
    Parts(LibraryPlace where, const Clock &time, std::unique_ptr<Database> file);

    LibraryPlace place;
    const Clock &clock;
    std::unique_ptr<Database> database;
    Log log;
    Records records;
    Roster roster;
    SearchIndex search;
    Searcher searcher;
    Glossary glossary;              // as of the search index's last change
    std::int64_t glossaryOf = -1;
    Merger merger;
    FileStore files;
    KeyStore keys;
    Quarantine quarantine;
    QStringList notices;

    // Runs `work` in one transaction: afterwards all of it is there, the search index fits and full parts of the tail are sealed; or
    // nothing has changed. Work that returns an error is undone.
    using Work = std::function<Result<>()>;
    enum class Keep { Yes, No }; // No: a preview, everything is undone in any case
    Result<> write(const Work &work, SearchIndex::Mode mode = SearchIndex::Mode::Follow, Keep keep = Keep::Yes, const Progress &progress = {});
    // The same for what is only derived or counted: the search index, texts of files, gaps. No key is taken, nothing is sealed, and a
    // preview of a bundle stays good.
    Result<> writeDerived(const Work &work, SearchIndex::Mode mode = SearchIndex::Mode::Follow, const Progress &progress = {});
    Result<> canWrite() const;          // not in a shared folder
    void refresh();                     // what another connection wrote is seen from here on
    std::string revision();             // changes with every write
    RecordWriter writer();
    std::string author() const;         // the person at work, as the log names people

    std::optional<RecordKey> find(std::string_view type, const Uuid &id);
    RecordState state(const RecordKey &key);
    Record view(const RecordKey &key);
    QString titleOf(const Uuid &id, int depth = 0);
    QString titleOf(const Record &record, int depth = 0);
    QString personName(const std::string &author); // of the log's author; empty if nobody or not held

    // ---- who this library is
    std::optional<SecretSeed> seed() const;
    std::optional<Enrolment> enrolment();
    bool canSeal();
    Result<> takeNewKey();               // a copy, a restored backup, a revocation, a move: the open tail continues under it
    Result<> sealAll(bool alsoOffice);   // inside write()
    Result<> saveGuard();
    // Notices copies and restored backups. Their key is another library's: the first write here takes a new one, and only looking changes nothing.
    Result<> checkGuard();
    void needNewKey() { m_strangeKey = log.self(); }
    Result<> ownKey();                   // takes it now, if that is due

private:
    void rollBack();
    Result<> sealFullParts();
    bool needsNewKey() const { return m_strangeKey == log.self(); }
    std::optional<PublicKey> m_strangeKey;
    std::optional<PublicKey> m_freshKey; // taken in the transaction that runs
    std::int64_t m_dataVersion = -1;
};

QString databasePath(const QString &folder);
// A path of the log and a value in it, for people.
QString pathLabel(const EntityType *type, const std::string &path);
QString pathDisplay(Library::Parts &library, const EntityType *type, const std::string &path, const std::string &json);

} // namespace simpul
