#include "core/library_parts.h"

#include "core/base/signing.h"
#include "core/base/text.h"
#include "core/exchange/attachment_names.h"
#include "core/model/organisation/person.h"
#include "core/model/organisation/person_detail.h"
#include "core/storage/record_view.h"
#include "core/storage/replay.h"

#include <QDir>
#include <QFileInfo>

namespace simpul {

QString databasePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("library.db"));
}

Library::Parts::Parts(LibraryPlace where, const Clock &time, std::unique_ptr<Database> file)
    : place(std::move(where))
    , clock(time)
    , database(std::move(file))
    , log(*database)
    , records(*database)
    , roster(*database)
    , search(*database, records)
    , searcher(*database, search)
    , merger(*database, log, records, roster)
    , files(QDir(place.folder).filePath(QStringLiteral("attachments")))
    , keys(place.configFolder)
    , quarantine(QDir(place.folder).filePath(QStringLiteral("quarantine")))
{
    records.setObserver(&search);
    records.setReplicaOf(log.replicaOf());
}

void Library::Parts::refresh()
{
    const std::int64_t version = database->number("PRAGMA data_version");
    if (version == std::exchange(m_dataVersion, version))
        return;
    log.reload();
    roster.reload();
    records.forgetCache();
    search.forgetCache();
}

std::string Library::Parts::revision()
{
    return database->meta("revision");
}

void Library::Parts::rollBack()
{
    log.reload();
    roster.reload();
    records.forgetCache();
    search.forgetPending();
    (void)database->result();
}

static std::function<bool(qint64, qint64)> indexProgress(const Progress &progress)
{
    return [&progress](qint64 done, qint64 total) { return !progress || progress(Text::tr("Updating the search index"), done, total); };
}

Result<> Library::Parts::canWrite() const
{
    if (!database->isShared())
        return {};
    return fail(Error::Kind::Denied, Text::tr("This library is in a shared folder: it can only be read here. Write in it on the PC that holds the folder."),
                QStringLiteral("only-read"));
}

Result<> Library::Parts::write(const Work &work, SearchIndex::Mode mode, Keep keep, const Progress &progress)
{
    if (auto can = canWrite(); !can)
        return can;
    Transaction transaction(*database);
    if (auto begun = database->result(); !begun)
        return begun;
    refresh();
    records.forgetCache();
    search.begin(mode);
    Result<> done = needsNewKey() && keep == Keep::Yes ? takeNewKey() : Result<>();
    if (done)
        done = work();
    if (done) {
        records.flush();
        done = database->result();
    }
    records.stopCounting();
    if (done && keep == Keep::Yes)
        done = search.finish(indexProgress(progress));
    if (done && keep == Keep::Yes) {
        done = sealFullParts();
        database->setMeta("revision", std::to_string(QByteArray::fromStdString(revision()).toLongLong() + 1));
    }
    if (done && keep == Keep::Yes)
        done = transaction.commit();
    if (!done || keep == Keep::No) {
        transaction.rollback();
        rollBack();
        if (const auto unused = std::exchange(m_freshKey, std::nullopt))
            keys.forgetReplica(*unused);
        return done;
    }
    m_freshKey.reset();
    return saveGuard();
}

Result<> Library::Parts::writeDerived(const Work &work, SearchIndex::Mode mode, const Progress &progress)
{
    if (auto can = canWrite(); !can)
        return can;
    Transaction transaction(*database);
    if (auto begun = database->result(); !begun)
        return begun;
    refresh();
    search.begin(mode);
    Result<> done = work();
    if (done)
        done = database->result();
    if (done)
        done = search.finish(indexProgress(progress));
    if (done)
        done = transaction.commit();
    if (!done) {
        transaction.rollback();
        rollBack();
    }
    return done;
}

RecordWriter Library::Parts::writer()
{
    RecordWriter out(log, records, clock.now(), author());
    out.setOnWritten([this](const RecordKey &, const Operation &operation) { (void)noteFiles(*database, operation.at.segment, operation); });
    return out;
}

std::string Library::Parts::author() const
{
    const auto id = uuidFromString(place.person);
    return id ? toBase64Url(*id) : std::string();
}

// ---- reading

std::optional<RecordKey> Library::Parts::find(std::string_view type, const Uuid &id)
{
    std::optional<RecordKey> removed;
    auto row = database->query("SELECT audience, type, life FROM record WHERE id=? ORDER BY audience", id);
    while (row.next()) {
        RecordKey key{Audience(row.integer(0)), std::string(row.view(1)), id};
        if (!type.empty() && key.type != type)
            continue;
        if (Life(row.integer(2)) != Life::Removed)
            return key;
        if (!removed)
            removed = key;
    }
    return removed;
}

RecordState Library::Parts::state(const RecordKey &key)
{
    auto row = database->query("SELECT state FROM record WHERE id=? AND type=? AND audience=?", key.id, key.type.c_str(), int(key.audience));
    return row.next() ? RecordState::unpack(row.view(0)) : RecordState();
}

Record Library::Parts::view(const RecordKey &key)
{
    return viewOfRecord(key, state(key), records.replicaOf());
}

QString Library::Parts::titleOf(const Uuid &id, int depth)
{
    static constexpr int deepest = 3; // titles made of links to records whose titles are links ...
    const auto key = depth < deepest ? find({}, id) : std::nullopt;
    return key ? titleOf(view(*key), depth) : QString();
}

QString Library::Parts::titleOf(const Record &record, int depth)
{
    const QString title = simpul::titleOf(record, [this, depth](const Uuid &id) { return titleOf(id, depth + 1); });
    // Personal data has the id of its person, and is called by the name first: nobody knows people by their NIP.
    const auto person = record.type == PersonDetail::entityName ? find(Person::entityName, record.id) : std::nullopt;
    return person ? titleOf(view(*person), depth) + QStringLiteral(" · ") + title : title;
}

QString Library::Parts::personName(const std::string &author)
{
    const auto id = bytesFromBase64Url<Uuid>(author);
    return id && !id->isNull() ? titleOf(*id) : QString();
}

// ---- who this library is

std::optional<SecretSeed> Library::Parts::seed() const
{
    return keys.replica(log.self());
}

std::optional<Enrolment> Library::Parts::enrolment()
{
    return roster.enrolment(log.self(), log.selfOffice());
}

bool Library::Parts::canSeal()
{
    return !needsNewKey() && enrolment().has_value() && seed().has_value();
}

Result<> Library::Parts::sealFullParts()
{
    bool full = false;
    for (const Audience audience : {Audience::Shared, Audience::Office})
        full = full || log.openSegments(audience).size() > 1;
    if (!full || !canSeal())
        return database->result();
    for (const Audience audience : {Audience::Shared, Audience::Office})
        log.seal(audience, *seed(), true);
    return database->result();
}

Result<> Library::Parts::sealAll(bool alsoOffice)
{
    if (!canSeal())
        return fail(Error::Kind::Denied,
                    Text::tr("This PC is not enrolled in its office yet, so it cannot sign a bundle. Make an enrolment request and have the office's admin accept it."),
                    QStringLiteral("not-enrolled"));
    log.seal(Audience::Shared, *seed(), false);
    if (alsoOffice)
        log.seal(Audience::Office, *seed(), false);
    return database->result();
}

static std::optional<Hash> tipOf(Database &database, Audience audience)
{
    return Hash::fromView(database.meta((std::string("tip.") + audienceName(audience)).c_str()));
}

Result<> Library::Parts::saveGuard()
{
    Guard guard{.replica = log.self(), .path = QFileInfo(place.folder).canonicalFilePath(), .sealed = {}};
    for (const Audience audience : {Audience::Shared, Audience::Office}) {
        const auto tip = tipOf(*database, audience);
        const SegmentInfo *segment = tip ? log.segments().find(*tip) : nullptr;
        if (segment)
            guard.sealed[audience] = {segment->last, *tip};
    }
    const auto before = keys.guard(log.self());
    const auto same = [](const Guard::Sealed &a, const Guard::Sealed &b) { return a.number == b.number && a.hash == b.hash; };
    const bool unchanged = before && before->path == guard.path
        && std::equal(before->sealed.begin(), before->sealed.end(), guard.sealed.begin(), guard.sealed.end(),
                      [&](const auto &a, const auto &b) { return a.first == b.first && same(a.second, b.second); });
    return unchanged ? Result<>() : keys.saveGuard(guard);
}

// Does a library under this key still live in that folder?
static bool livesIn(const QString &folder, const PublicKey &replica)
{
    auto other = QFileInfo::exists(databasePath(folder)) ? Database::open(databasePath(folder), Database::Mode::ReadOnly) : fail(Error{});
    return other && PublicKey::fromView((*other)->meta("self.replica")) == replica;
}

Result<> Library::Parts::checkGuard()
{
    if (database->isShared()) { // whose key it is does not matter: nothing is written
        notices << Text::tr("This library is in a shared folder: it can only be read here. You see what its PC had brought into the file when it was opened here.");
        return {};
    }
    const auto guard = keys.guard(log.self());
    const QString here = QFileInfo(place.folder).canonicalFilePath();
    QString why;
    if (!guard || !seed()) {
        why = Text::tr("This library comes from another PC or from a backup. It goes on under a key of its own; everything written in it stays.");
    } else if (guard->path != here && livesIn(guard->path, log.self())) {
        why = Text::tr("This folder is a copy of \"%1\". Both go on; this one now signs under a key of its own.").arg(guard->path);
    } else {
        for (const auto &[audience, sealed] : guard->sealed) {
            const auto tip = tipOf(*database, audience);
            bool found = false;
            for (const SegmentInfo *segment : tip ? log.segments().chain(*tip) : std::vector<const SegmentInfo *>())
                found = found || segment->hash == sealed.hash;
            if (!found)
                why = Text::tr("This library is older than what was sent from it before: it was restored. It goes on under a new key; everything written in it stays.");
        }
    }
    static constexpr Stamp mostBehind = 24LL * 60 * 60 * 1000; // ms
    if (QByteArray::fromStdString(database->meta("self.stamp")).toLongLong() > clock.now() + mostBehind)
        notices << Text::tr("The clock of this PC is behind what was written here before. Set the date right; nothing is lost meanwhile.");
    if (why.isEmpty())
        return guard->path == here ? Result<>() : saveGuard();
    notices << why;
    needNewKey();
    return {};
}

Result<> Library::Parts::ownKey()
{
    return needsNewKey() ? write([]() -> Result<> { return {}; }) : Result<>();
}

Result<> Library::Parts::takeNewKey()
{
    const SecretSeed fresh = newSeed();
    if (auto saved = keys.saveReplica(fresh); !saved)
        return saved;
    m_freshKey = publicKeyOf(fresh);
    const std::vector<RecordKey> concerned = log.mint(*m_freshKey, log.selfOffice());
    return replay(log, records, &concerned);
}

} // namespace simpul
