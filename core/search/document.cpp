#include "core/search/document.h"

#include "core/base/json.h"
#include "core/search/analysis.h"
#include "core/storage/path.h"

#include <QFileInfo>

#include <zstd.h>

#include <algorithm>
#include <map>

namespace simpul {

std::string compressFileText(const std::string &text)
{
    static constexpr int level = 3;
    std::string out(ZSTD_compressBound(text.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), level));
    return out;
}

std::string inflateFileText(std::string_view stored)
{
    static constexpr unsigned long long largest = 64ull << 20;
    const unsigned long long size = ZSTD_getFrameContentSize(stored.data(), stored.size());
    if (stored.empty() || size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > largest)
        return {};
    std::string out(size, '\0');
    return ZSTD_isError(ZSTD_decompress(out.data(), out.size(), stored.data(), stored.size())) ? std::string() : out;
}

static const std::string endOfField = std::string(fieldEnd) + '\n';

static std::string suffixOf(const QString &fileName)
{
    const std::string suffix = QFileInfo(fileName).suffix().toLower().toStdString();
    return suffix.empty() || suffix.size() > 8 ? "- " : suffix + ' ';
}

void DocumentReader::addFile(std::string_view attachmentJson, Document &out, std::vector<Hash> &seen)
{
    const FileRef file = decodeValue(FieldKind::Attachment, attachmentJson).value<FileRef>();
    static constexpr std::size_t mostText = 32 << 20, mostFiles = 1000;
    if (file.isNull() || seen.size() == mostFiles || std::find(seen.begin(), seen.end(), file.sha256) != seen.end())
        return;
    seen.push_back(file.sha256);
    auto row = m_database.query("SELECT text FROM attachment WHERE hash=?", file.sha256);
    std::string text = row.next() ? inflateFileText(row.view(0)) : std::string();
    if (out.files.size() + text.size() > mostText)
        text.clear();
    out.files += file.name.toStdString() + endOfField + text + endOfField;
    out.facts.fileKinds += suffixOf(file.name);
}

static const Field *columnOf(const Field &table, const std::string &cell)
{
    const auto column = std::find_if(table.columns.begin(), table.columns.end(), [&](const Field &one) { return one.name == cell; });
    return column == table.columns.end() ? nullptr : &*column;
}

void DocumentReader::addWords(const EntityType &type, const RecordState &state, Document &out)
{
    std::vector<Hash> seen;
    const std::string titleField = type.titleFields.empty() ? std::string() : type.titleFields.front();
    for (const RecordState::Register &reg : state.registers()) {
        const PathParts parts = splitPath(reg.path);
        const Field *field = type.find(parts.field);
        if (!field || (!parts.element.empty() && state.life(scopeOf(reg.path)) == Life::Removed))
            continue;
        if (field->kind == FieldKind::Tags && field->name == "keywords")
            out.facts.keywords += parts.element + '\n';
        if (field->kind == FieldKind::Tags && field->facts.searchable)
            out.keywords += parts.element + endOfField;
        else if (field->kind == FieldKind::LinkList && field->name == "themes")
            out.facts.themes += bytesFromBase64Url<Uuid>(parts.element).value_or(Uuid{}).view();
        if (field->kind == FieldKind::Tags || field->kind == FieldKind::LinkList || isLife(reg.path) || isRowOrder(reg.path))
            continue;
        const Field *cell = field->kind == FieldKind::Table ? columnOf(*field, parts.cell) : field;
        if (!cell)
            continue;
        if (cell->kind == FieldKind::Attachment)
            addFile(shownValue(reg, m_replicaOf), out, seen);
        else if (cell->facts.searchable)
            (parts.field == titleField ? out.title : out.body) += unquoteJson(shownValue(reg, m_replicaOf)) + endOfField;
    }
}

// ---- facts

namespace {

// Which fields of a type say what is asked of every record. By name: a unit is called `unit` everywhere.
struct FactFields {
    const Field *kind = nullptr; // what it is, more closely than its type
    const Field *state = nullptr;
    const Field *unit = nullptr;
    const Field *owner = nullptr;
    const Field *verified = nullptr;
    const Field *year = nullptr;
    std::vector<const Field *> dates = {}; // of its own, the most telling first
};

FactFields factFields(const EntityType &type)
{
    const auto first = [&](FieldKind kind, std::initializer_list<std::string_view> names) -> const Field * {
        for (const std::string_view name : names) {
            if (const Field *field = type.find(name); field && field->kind == kind)
                return field;
        }
        return nullptr;
    };
    FactFields out{
        .kind = type.name == "knowledge_asset" ? type.find("kind") : nullptr,
        .state = first(FieldKind::Choice, {"state", "stage", "status"}),
        .unit = first(FieldKind::Link, {"unit"}),
        .owner = first(FieldKind::Link, {"owner", "lead", "person"}),
        .verified = first(FieldKind::Date, {"verified_on"}),
        .year = first(FieldKind::Number, {"year"}),
    };
    for (const Field &field : type.fields) {
        if (field.kind == FieldKind::Date && field.name != "review_due" && field.name != "verified_on" && field.name != "birth_date")
            out.dates.push_back(&field);
    }
    return out;
}

const FactFields &factFieldsOf(const EntityType &type)
{
    static const auto all = [] {
        std::map<const EntityType *, FactFields> out;
        for (const EntityType *each : entityTypes())
            out.emplace(each, factFields(*each));
        return out;
    }();
    return all.at(&type);
}

} // namespace

DocumentFacts DocumentReader::factsOf(const EntityType &type, const RecordState &state) const
{
    const FactFields &fields = factFieldsOf(type);
    const auto json = [&](const Field *field) -> std::string_view {
        const auto reg = field ? state.find(field->name) : std::nullopt;
        return reg ? shownValue(*reg, m_replicaOf) : std::string_view();
    };
    const auto code = [&](const Field *field) { return json(field).starts_with('"') ? unquoteJson(json(field)) : std::string(); };
    const auto id = [&](const Field *field) {
        const Uuid uuid = field ? decodeValue(FieldKind::Link, json(field)).value<Uuid>() : Uuid{};
        return uuid.isNull() ? std::string() : std::string(uuid.view());
    };
    DocumentFacts out{.type = code(fields.kind), .state = code(fields.state), .unit = id(fields.unit), .owner = id(fields.owner)};
    if (out.type.empty())
        out.type = type.name;
    out.isVerified = code(fields.verified).size() == 10;
    if (fields.year)
        out.date = int(std::clamp<qint64>(decodeValue(FieldKind::Number, json(fields.year)).value<Decimal>().toInteger(), 0, 9999)) * 10000;
    for (const Field *field : fields.dates) {
        const QDate date = decodeValue(FieldKind::Date, json(field)).toDate();
        if (out.date == 0 && date.isValid() && date.year() > 0 && date.year() <= 9999)
            out.date = date.year() * 10000 + date.month() * 100 + date.day();
    }
    return out;
}

Document DocumentReader::read(const std::string &typeName, const RecordState &state)
{
    Document out;
    const EntityType *type = findEntityType(typeName);
    if (!type)
        return out;
    out.facts = factsOf(*type, state);
    addWords(*type, state, out);
    return out;
}

} // namespace simpul
