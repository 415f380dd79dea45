#include "core/storage/schema.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/storage/columns.h"
#include "core/storage/record_state.h"

#include <sqlite3.h>

namespace simpul {

// Each step is one transaction; a number once used is never used again.
static constexpr int currentSchema = 4;

// 1 to 2: what changes in a segment's row no longer moves its bytes.
static constexpr auto stepTo2 = R"(
CREATE TABLE segment_bytes(number INTEGER PRIMARY KEY, bytes BLOB);
INSERT INTO segment_bytes SELECT number, bytes FROM segment WHERE bytes IS NOT NULL;
ALTER TABLE segment DROP COLUMN bytes;
PRAGMA user_version=2;
)";

// 2 to 3: searches that found nothing are counted.
static constexpr auto gapTable = "CREATE TABLE search_gap(words TEXT PRIMARY KEY, times INTEGER, day TEXT) WITHOUT ROWID;";
static constexpr auto stepTo3 = "PRAGMA user_version=3;";

// 3 to 4: what an import made and changed is remembered, to undo it as one and to know its rows again.
static constexpr auto importTables = R"(
CREATE TABLE import(id INTEGER PRIMARY KEY, what TEXT, time INTEGER, undone INTEGER NOT NULL);
CREATE TABLE import_record(      -- `line`: hash of the row it came from; values before and after as JSON, no `before`: it was made
  import INTEGER, type TEXT, record BLOB, line BLOB, before TEXT, after TEXT);
CREATE INDEX import_record_import ON import_record(import);
CREATE INDEX import_record_line ON import_record(line) WHERE line IS NOT NULL;
CREATE TABLE file_sketch(hash BLOB PRIMARY KEY, sketch INTEGER) WITHOUT ROWID; -- of the text of an attachment, to find what is like it
)";
static constexpr auto stepTo4 = "PRAGMA user_version=4;";

static constexpr auto durableTables = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE segment(            -- the log; `number` is local and never travels
  number INTEGER PRIMARY KEY,
  hash BLOB,                     -- of the header line; NULL for the open tail
  replica BLOB, office BLOB, audience INTEGER,
  first INTEGER, last INTEGER, previous BLOB,
  standing INTEGER NOT NULL,     -- see Standing
  needs INTEGER, time INTEGER, size INTEGER); -- `needs`: does it name features; `size` of an open one: an estimate
CREATE UNIQUE INDEX segment_hash ON segment(hash) WHERE hash IS NOT NULL;
CREATE TABLE segment_bytes(number INTEGER PRIMARY KEY, bytes BLOB); -- as received; of those held, not those only named by a reference
CREATE INDEX segment_chain ON segment(replica, audience, first);
CREATE TABLE tail(               -- operations not sealed yet
  segment INTEGER, number INTEGER, stamp INTEGER, author TEXT,
  type TEXT, record BLOB, sets TEXT, replaces BLOB,
  PRIMARY KEY(segment, number)) WITHOUT ROWID;
CREATE TABLE statement(hash BLOB PRIMARY KEY, kind TEXT, office BLOB, time INTEGER, line TEXT, signature BLOB) WITHOUT ROWID;
CREATE TABLE trust(office BLOB PRIMARY KEY, code TEXT, name TEXT, government TEXT, introduce INTEGER, since INTEGER) WITHOUT ROWID;
CREATE TABLE merge(id INTEGER PRIMARY KEY, bundle TEXT, office TEXT, time INTEGER, undone INTEGER);
CREATE TABLE merge_segment(merge INTEGER, segment INTEGER, PRIMARY KEY(merge, segment)) WITHOUT ROWID;
CREATE TABLE have(replica BLOB PRIMARY KEY, office BLOB, time INTEGER, body TEXT) WITHOUT ROWID;
CREATE TABLE alarm(kind TEXT, replica BLOB, segment INTEGER, time INTEGER, PRIMARY KEY(kind, replica, segment)) WITHOUT ROWID;
CREATE TABLE attachment(hash BLOB PRIMARY KEY, size INTEGER, text BLOB) WITHOUT ROWID; -- files here; their text (zstd), if any
)";

static constexpr auto derivedTables = R"(
CREATE TABLE record(
  rid INTEGER PRIMARY KEY, id BLOB, type TEXT, audience INTEGER, life INTEGER, conflicts INTEGER,
  created INTEGER, updated INTEGER, title TEXT, state BLOB);
CREATE UNIQUE INDEX record_id ON record(id, type, audience);
CREATE INDEX record_newest ON record(type, updated, life, audience); -- totals, and which records a list begins with
CREATE INDEX record_conflicts ON record(rid) WHERE conflicts > 0;
CREATE TABLE link(rid INTEGER, field TEXT, target BLOB, PRIMARY KEY(rid, field, target)) WITHOUT ROWID;
CREATE INDEX link_target ON link(target);
CREATE TABLE record_file(hash BLOB, rid INTEGER, PRIMARY KEY(hash, rid)) WITHOUT ROWID; -- attachments that records show
CREATE INDEX record_file_rid ON record_file(rid);
CREATE TABLE named_file(hash BLOB, segment INTEGER, PRIMARY KEY(hash, segment)) WITHOUT ROWID; -- attachments that operations name
)";

static constexpr auto shapeKey = "derived.shape";

static std::string shapeOfTables()
{
    std::string all = derivedTables + shapeOfPack();
    for (const EntityType *type : entityTypes())
        all += createColumnsTable(*type);
    return toHex(sha256(all).view());
}

static void createDerivedTables(Database &database)
{
    database.script(derivedTables);
    for (const EntityType *type : entityTypes())
        database.script(createColumnsTable(*type).c_str());
    database.setMeta(shapeKey, shapeOfTables());
}

bool derivedTablesFit(Database &database)
{
    return database.meta(shapeKey) == shapeOfTables();
}

Result<> createSchema(Database &database)
{
    Transaction transaction(database);
    database.script(durableTables);
    database.script(gapTable);
    database.script(importTables);
    createDerivedTables(database);
    database.script(("PRAGMA user_version=" + std::to_string(currentSchema)).c_str());
    return transaction.commit();
}

Result<> upgradeSchema(Database &database)
{
    const std::int64_t version = database.number("PRAGMA user_version");
    if (auto read = database.result(); !read)
        return read;
    if (version > currentSchema)
        return fail(Error::Kind::Invalid, Text::tr("This library was written by a newer Simpul. Install the newer version to open it."), QStringLiteral("newer-library"));
    if (version < 1)
        return fail(Error::Kind::Invalid, Text::tr("This is not a library of Simpul."), QStringLiteral("no-library"));
    if (version == currentSchema)
        return {};
    Transaction transaction(database);
    if (database.number("PRAGMA user_version") == 1) // nobody else was quicker
        database.script(stepTo2);
    if (database.number("PRAGMA user_version") == 2) {
        database.script(gapTable);
        database.script(stepTo3);
    }
    if (database.number("PRAGMA user_version") == 3) {
        database.script(importTables);
        database.script(stepTo4);
    }
    return transaction.commit();
}

static std::vector<std::string> tablesLike(Database &database, const char *pattern)
{
    std::vector<std::string> names;
    Query found = database.query("SELECT name FROM sqlite_master WHERE type='table' AND name LIKE ? ESCAPE '\\'", pattern);
    while (found.next())
        names.emplace_back(found.view(0));
    return names;
}

void recreateDerivedTables(Database &database)
{
    // Only names this program gave: "c_" and the fixed ones.
    for (const std::string &name : tablesLike(database, "c\\_%"))
        database.script(("DROP TABLE \"" + name + "\"").c_str());
    database.script("DROP TABLE IF EXISTS record; DROP TABLE IF EXISTS link; DROP TABLE IF EXISTS record_file; DROP TABLE IF EXISTS named_file;");
    createDerivedTables(database);
}

} // namespace simpul
