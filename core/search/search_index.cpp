#include "core/search/search_index.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/search/analysis.h"
#include "core/storage/path.h"

#include <zstd.h>

#include <algorithm>

namespace simpul {

static constexpr auto staleKey = "search.stale";
static constexpr auto versionKey = "search.version";

// 2: first published form. Goes up when the columns or what is put into them change.
static std::string currentVersion()
{
    return "2." + std::to_string(analysisVersion);
}

SearchIndex::SearchIndex(Database &database, Records &records)
    : m_database(database)
    , m_records(records)
{
    registerTokenizer(database.handle());
}

void SearchIndex::begin(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::Leave)
        m_database.setMeta(staleKey, "1");
}

Result<> SearchIndex::finish(const std::function<bool(qint64, qint64)> &progress)
{
    const Mode mode = std::exchange(m_mode, Mode::Follow);
    if (mode == Mode::Rebuild)
        return rebuild(progress);
    std::vector<std::int64_t> rids(m_pending.begin(), m_pending.end());
    std::sort(rids.begin(), rids.end());
    m_pending.clear();
    for (std::size_t i = 0; i < rids.size() && mode == Mode::Follow; ++i) {
        write(rids[i]);
        if (progress && i % 500 == 0 && !progress(qint64(i), qint64(rids.size())))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was changed."), QStringLiteral("cancelled"));
    }
    return m_database.result();
}

void SearchIndex::forgetPending()
{
    m_pending.clear();
    m_mode = Mode::Follow;
}

void SearchIndex::recordChanged(std::int64_t rid, const RecordKey &key, const std::string &packedBefore)
{
    if (m_mode != Mode::Follow || !m_pending.insert(rid).second || packedBefore.empty())
        return;
    forget(rid, key.type, RecordState::unpack(packedBefore));
}

void SearchIndex::forget(std::int64_t rid, const std::string &type, const RecordState &state)
{
    if (state.life() == Life::Removed || isStale())
        return;
    const Document old = documentOf(type, state);
    if (old.isEmpty())
        return; // was never written
    auto remove = m_database.prepare("INSERT INTO search(search, rowid, title, body, files) VALUES('delete',?,?,?,?)");
    remove.bind(1, rid).text(2, old.title).text(3, old.body).text(4, old.files).run();
}

void SearchIndex::write(std::int64_t rid)
{
    const Document now = document(rid);
    if (now.isEmpty())
        return;
    auto insert = m_database.prepare("INSERT INTO search(rowid, title, body, files) VALUES(?,?,?,?)");
    insert.bind(1, rid).text(2, now.title).text(3, now.body).text(4, now.files).run();
}

static std::string compressText(const std::string &text)
{
    static constexpr int level = 3;
    std::string out(ZSTD_compressBound(text.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), level));
    return out;
}

static std::string inflateText(std::string_view stored)
{
    static constexpr unsigned long long largest = 64ull << 20;
    const unsigned long long size = ZSTD_getFrameContentSize(stored.data(), stored.size());
    if (stored.empty() || size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > largest)
        return {};
    std::string out(size, '\0');
    return ZSTD_isError(ZSTD_decompress(out.data(), out.size(), stored.data(), stored.size())) ? std::string() : out;
}

void SearchIndex::addFileText(const Hash &file, qint64 size, const std::string &text)
{
    std::vector<std::pair<std::int64_t, std::string>> records;
    auto row = m_database.query("SELECT record.rid, record.type FROM record_file JOIN record USING(rid) WHERE record_file.hash=?", file);
    while (row.next())
        records.emplace_back(row.integer(0), std::string(row.view(1)));
    row.reset();
    for (const auto &[rid, type] : records) {
        if (m_mode != Mode::Follow || !m_pending.insert(rid).second)
            continue;
        auto state = m_database.query("SELECT state FROM record WHERE rid=?", rid);
        if (state.next())
            forget(rid, type, RecordState::unpack(state.view(0)));
    }
    auto write = m_database.prepare("INSERT OR REPLACE INTO attachment(hash,size,text) VALUES(?,?,?)");
    write.bind(1, file).bind(2, size);
    if (text.empty())
        write.null(3);
    else
        write.blob(3, compressText(text));
    write.run();
}

std::string SearchIndex::fileText(std::string_view attachmentJson)
{
    const FileRef file = decodeValue(FieldKind::Attachment, attachmentJson).value<FileRef>();
    if (file.isNull())
        return {};
    auto row = m_database.query("SELECT text FROM attachment WHERE hash=?", file.sha256);
    const std::string text = row.next() ? inflateText(row.view(0)) : std::string();
    return file.name.toStdString() + '\n' + text + '\n';
}

SearchIndex::Document SearchIndex::documentOf(const std::string &typeName, const RecordState &state)
{
    Document out;
    const EntityType *type = findEntityType(typeName);
    if (!type)
        return out;
    const std::string titleField = type->titleFields.empty() ? std::string() : type->titleFields.front();
    for (const RecordState::Register &reg : state.registers()) {
        const PathParts parts = splitPath(reg.path);
        const Field *field = type->find(parts.field);
        if (!field || (!field->facts.searchable && field->kind != FieldKind::Table && field->kind != FieldKind::Attachment))
            continue;
        if (!parts.element.empty() && state.life(scopeOf(reg.path)) == Life::Removed)
            continue;
        if (field->kind == FieldKind::Tags) {
            out.body += parts.element + '\n';
            continue;
        }
        if (isLife(reg.path) || isRowOrder(reg.path))
            continue;
        const std::string value = std::string(shownValue(reg, m_records.replicaOf()));
        if (value.starts_with('{')) {
            out.files += fileText(value);
            continue;
        }
        if (field->kind == FieldKind::Table) {
            const auto column = std::find_if(field->columns.begin(), field->columns.end(), [&](const Field &cell) { return cell.name == parts.cell; });
            if (column == field->columns.end() || !column->facts.searchable)
                continue;
        }
        (parts.field == titleField ? out.title : out.body) += unquoteJson(value) + '\n';
    }
    return out;
}

SearchIndex::Document SearchIndex::document(std::int64_t rid)
{
    auto row = m_database.query("SELECT type, state, life FROM record WHERE rid=?", rid);
    if (!row.next() || Life(row.integer(2)) == Life::Removed)
        return {};
    const std::string type(row.view(0));
    const RecordState state = RecordState::unpack(row.view(1));
    row.reset();
    return documentOf(type, state);
}

bool SearchIndex::isStale()
{
    return m_database.meta(staleKey) == "1" || m_database.meta(versionKey) != currentVersion();
}

// Nothing of the text is kept twice: the index holds words and places only.
void SearchIndex::createTable()
{
    m_database.script("DROP TABLE IF EXISTS search;"
                      "CREATE VIRTUAL TABLE search USING fts5(title, body, files, content='', tokenize='simpul');"
                      "INSERT INTO search(search, rank) VALUES('rank', 'bm25(10.0, 1.0, 0.5)');");
}

Result<> SearchIndex::rebuild(const std::function<bool(qint64, qint64)> &progress)
{
    m_pending.clear();
    createTable();
    // While all is written at once, words gather in larger portions and are merged at the end.
    m_database.script("INSERT INTO search(search, rank) VALUES('hashsize', 8388608); INSERT INTO search(search, rank) VALUES('automerge', 0);");
    const std::int64_t last = m_database.number("SELECT max(rid) FROM record");
    for (std::int64_t rid = 1; rid <= last && !m_database.hasFailed(); ++rid) {
        write(rid);
        if (progress && rid % 1000 == 0 && !progress(rid, last))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. Nothing was changed."), QStringLiteral("cancelled"));
    }
    m_database.script("INSERT INTO search(search, rank) VALUES('automerge', 4); INSERT INTO search(search, rank) VALUES('hashsize', 1048576);");
    m_database.setMeta(versionKey, currentVersion());
    m_database.setMeta(staleKey, "0");
    return m_database.result();
}

SearchIndex::Answer SearchIndex::search(const ParsedQuery &query, const std::string &type, int limit, int offset)
{
    Answer out;
    const std::string match = query.toFts5();
    if (type.empty())
        out.total = m_database.number("SELECT count(*) FROM search WHERE search MATCH ?", match.c_str());
    else
        out.total = m_database.number("SELECT count(*) FROM search JOIN record ON record.rid=search.rowid WHERE search MATCH ? AND record.type=?", match.c_str(), type.c_str());
    auto row = type.empty() ? m_database.query("SELECT rowid, rank FROM search WHERE search MATCH ? ORDER BY rank, rowid LIMIT ? OFFSET ?", match.c_str(), limit, offset)
                            : m_database.query("SELECT search.rowid, rank FROM search JOIN record ON record.rid=search.rowid WHERE search MATCH ? AND record.type=? "
                                               "ORDER BY rank, search.rowid LIMIT ? OFFSET ?",
                                               match.c_str(), type.c_str(), limit, offset);
    while (row.next())
        out.hits.push_back({row.integer(0), row.real(1)});
    return out;
}

} // namespace simpul
