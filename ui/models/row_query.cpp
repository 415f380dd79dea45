#include "ui/models/row_query.h"

#include "core/base/text.h"
#include "core/communities/community_year.h"
#include "core/knowledge/asset_workflow.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/organisation/org_unit.h"
#include "core/model/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simpul {

namespace {

constexpr int sentenceLength = 240;

LinkTitle titlesOf(Library &library)
{
    return [&library](const Uuid &id) { return library.titleOf(id); };
}

QDate dayOf(Stamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time).date();
}

// A sentence on one line, without the marks of light Markdown; what was found stays marked where it is.
void smooth(QString &sentence, QList<QPair<int, int>> &marks)
{
    QString out;
    QList<int> place(sentence.size() + 1, 0); // of each letter in `out`
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar c = sentence[i].isSpace() ? QChar(u' ') : sentence[i];
        place[i] = int(out.size());
        const bool sign = c == u'#' || c == u'*' || c == u'`' || c == u'|';
        if (!sign && !(c == u' ' && (out.isEmpty() || out.endsWith(u' '))))
            out += c;
    }
    place[sentence.size()] = int(out.size());
    for (auto &[start, length] : marks) {
        const int end = place.value(std::min<qsizetype>(start + length, sentence.size()));
        start = place.value(start);
        length = end - start;
    }
    sentence = out;
}

QString beginningOf(const QString &text)
{
    QString sentence = text.left(sentenceLength);
    QList<QPair<int, int>> none;
    smooth(sentence, none);
    return sentence;
}

bool isPlainFact(const Field &field)
{
    switch (field.kind) {
    case FieldKind::LongText:
    case FieldKind::Table:
    case FieldKind::Attachment:
    case FieldKind::LinkList: return false;
    default: return true;
    }
}

bool isTitleField(const EntityType &type, const Field &field)
{
    return std::find(type.titleFields.begin(), type.titleFields.end(), field.name) != type.titleFields.end();
}

QString firstLongText(const EntityType &type, const Record &record)
{
    for (const Field &field : type.fields) {
        if (field.kind == FieldKind::LongText && !record.value(field.name).toString().isEmpty())
            return beginningOf(record.value(field.name).toString());
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// As people call it among themselves: BPKAD.
QString unitName(Library &library, const Uuid &id)
{
    const auto unit = library.record(OrgUnit::entityName, id);
    const QString name = unit ? unit->value("short_name").toString() : QString();
    return name.isEmpty() ? library.titleOf(id) : name;
}

// What an asset's row says below its sentence: who keeps it, since when it is so.
QString assetMeta(Library &library, const Record &asset, Stamp updated)
{
    const QVariant owner = asset.value("owner");
    const QVariant unit = asset.value("unit");
    return joined({unit.isValid() ? unitName(library, unit.value<Uuid>()) : QString(),
                   owner.isValid() ? library.titleOf(owner.value<Uuid>()) : QString(), displayDate(dayOf(updated))});
}

void fillFromRecord(Library &library, Row &row, Stamp updated)
{
    const EntityType *type = findEntityType(row.type);
    const auto record = type ? library.record(row.type, row.id) : fail(Error::Kind::NotFound, {});
    if (!record)
        return;
    if (row.sentence.isEmpty())
        row.sentence = firstLongText(*type, *record);
    const StateBadge badge = stateBadge(*record, dayOf(library.now()));
    row.badge = badge.text;
    row.tone = badge.tone;
    row.meta = row.type == KnowledgeAsset::entityName ? assetMeta(library, *record, updated) : factsLine(*type, *record, titlesOf(library), 3);
    if (!record->conflicts.isEmpty())
        row.inConflict = true;
}

Row rowOf(Library &library, const RecordLine &line)
{
    Row row{.type = line.type, .id = line.id, .title = line.title, .inConflict = line.inConflict};
    fillFromRecord(library, row, line.updated);
    return row;
}

Row rowOf(Library &library, const SearchHit &hit, bool oneType)
{
    Row row{.type = hit.type, .id = hit.id, .title = hit.title, .sentence = hit.snippet, .marks = hit.marks};
    if (!hit.why.isEmpty())
        row.why = Text::tr("Found here because: %1").arg(hit.why.join(u", "_s));
    smooth(row.sentence, row.marks);
    fillFromRecord(library, row, hit.updated);
    if (const EntityType *type = findEntityType(hit.type); type && !oneType && row.badge.isEmpty()) {
        row.badge = type->displayName();
        row.tone = Tone::Info;
    }
    return row;
}

ListQuery listQuery(const RowQuery &query)
{
    ListQuery list;
    list.type = query.type;
    list.removed = query.removed;
    list.order = query.order;
    return list;
}

Result<RowAnswer> readList(Library &library, const RowQuery &query, const QList<int> &offsets, int pageSize)
{
    ListQuery list = listQuery(query);
    RowAnswer answer{.total = library.count(list)};
    for (const int offset : offsets) {
        list.offset = offset;
        list.limit = pageSize;
        RowPage page{.offset = offset};
        for (const RecordLine &line : library.list(list))
            page.rows << rowOf(library, line);
        answer.pages << page;
    }
    return answer;
}

Result<RowAnswer> readHits(Library &library, const RowQuery &query, const QList<int> &offsets, int pageSize)
{
    RowAnswer answer;
    for (const int offset : offsets) {
        const SearchAnswer found = library.search({.text = query.text,
                                                   .type = QString::fromStdString(query.type),
                                                   .asYouType = true,
                                                   .limit = pageSize,
                                                   .offset = offset,
                                                   .withFacets = offset == 0});
        answer.total = found.total;
        answer.problem = found.problem;
        if (offset == 0)
            answer.guide = {found.facets, found.advice, found.suggestion, found.words};
        RowPage page{.offset = offset};
        for (const SearchHit &hit : found.hits)
            page.rows << rowOf(library, hit, !query.type.empty());
        answer.pages << page;
    }
    return answer;
}

bool hasAllWords(const QString &title, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

// For what the search index does not know: types without words of their own, and the trash.
QList<RecordLine> linesByTitle(Library &library, const RowQuery &query)
{
    const QStringList words = query.text.split(u' ', Qt::SkipEmptyParts);
    QList<RecordLine> lines = library.list(listQuery(query));
    lines.removeIf([&](const RecordLine &line) { return !hasAllWords(line.title, words); });
    return lines;
}

Result<RowAnswer> readByTitle(Library &library, const RowQuery &query, const QList<int> &offsets, int pageSize)
{
    const QList<RecordLine> lines = linesByTitle(library, query);
    RowAnswer answer{.total = lines.size()};
    for (const QString &word : query.text.split(u' ', Qt::SkipEmptyParts))
        answer.guide.words << word.toLower() + u'*';
    for (const int offset : offsets) {
        RowPage page{.offset = offset};
        for (const RecordLine &line : lines.mid(offset, pageSize))
            page.rows << rowOf(library, line);
        answer.pages << page;
    }
    return answer;
}

bool isInSearchIndex(const std::string &type)
{
    const EntityType *found = findEntityType(type);
    return !found || std::any_of(found->fields.begin(), found->fields.end(), [](const Field &field) { return field.facts.searchable; });
}

enum class Source { List, Titles, Index }; // where the rows of a list come from

Source sourceOf(const RowQuery &query)
{
    if (query.text.trimmed().isEmpty())
        return Source::List;
    return query.removed || !isInSearchIndex(query.type) ? Source::Titles : Source::Index;
}

QList<SearchHit> allHits(Library &library, const RowQuery &query)
{
    static constexpr int all = 1 << 30;
    return library.search({.text = query.text, .type = QString::fromStdString(query.type), .asYouType = true, .limit = all, .withSnippets = false}).hits;
}

template <typename Line>
QList<RecordId> idsOf(const QList<Line> &lines)
{
    QList<RecordId> out;
    for (const Line &line : lines)
        out << RecordId{line.type, line.id};
    return out;
}

template <typename Line>
qint64 rowAmong(const QList<Line> &lines, const QString &beginning, qint64 from)
{
    const auto begins = [&](const Line &line) { return line.title.startsWith(beginning, Qt::CaseInsensitive); };
    const auto start = lines.begin() + std::min<qint64>(from, lines.size());
    auto at = std::find_if(start, lines.end(), begins);
    if (at == lines.end())
        at = std::find_if(lines.begin(), lines.end(), begins);
    return at == lines.end() ? -1 : at - lines.begin();
}

} // namespace

Result<RowAnswer> readRows(Library &library, const RowQuery &query, const QList<int> &offsets, int pageSize)
{
    switch (sourceOf(query)) {
    case Source::List: return readList(library, query, offsets, pageSize);
    case Source::Titles: return readByTitle(library, query, offsets, pageSize);
    case Source::Index: break;
    }
    return readHits(library, query, offsets, pageSize);
}

QList<RecordId> allRecords(Library &library, const RowQuery &query)
{
    switch (sourceOf(query)) {
    case Source::List: return idsOf(library.list(listQuery(query)));
    case Source::Titles: return idsOf(linesByTitle(library, query));
    case Source::Index: break;
    }
    return idsOf(allHits(library, query));
}

qint64 rowOfTitle(Library &library, const RowQuery &query, const QString &beginning, qint64 from)
{
    switch (sourceOf(query)) {
    case Source::List: return library.rowOfTitle(listQuery(query), beginning, from);
    case Source::Titles: return rowAmong(linesByTitle(library, query), beginning, from);
    case Source::Index: break;
    }
    return rowAmong(allHits(library, query), beginning, from);
}

QList<FoundTitle> findTitles(Library &library, const std::string &type, const QString &text, int limit)
{
    QList<FoundTitle> found;
    const auto add = [&](const std::string &of, const Uuid &id, const QString &title) {
        const EntityType *entity = findEntityType(of);
        const auto record = entity ? library.record(of, id) : fail(Error::Kind::NotFound, {});
        found << FoundTitle{of, id, title, record ? factsLine(*entity, *record, titlesOf(library), 2) : QString()};
    };
    if (text.trimmed().isEmpty() && !type.empty()) {
        ListQuery list = listQuery({.type = type});
        list.limit = limit;
        for (const RecordLine &line : library.list(list))
            add(line.type, line.id, line.title);
    } else if (!isInSearchIndex(type)) {
        for (const RecordLine &line : linesByTitle(library, {.type = type, .text = text}).mid(0, limit))
            add(line.type, line.id, line.title);
    } else if (!text.trimmed().isEmpty()) {
        for (const SearchHit &hit : library.search({.text = text, .type = QString::fromStdString(type), .asYouType = true, .limit = limit}).hits)
            add(hit.type, hit.id, hit.title);
    }
    return found;
}

static StateBadge assetBadge(const Record &record, const QDate &today)
{
    const auto asset = toEntity<KnowledgeAsset>(record);
    const QString state = stateOf(asset);
    const QString label = KnowledgeAsset::type().find("state")->choiceLabel(state);
    if (state == u"terbit" && asset.reviewDue.isValid() && asset.reviewDue < today)
        return {Text::tr("Review due %1").arg(displayDate(asset.reviewDue)), Tone::Attention};
    if (state == u"terbit")
        return {asset.verifiedOn.isValid() ? Text::tr("Verified") : label, Tone::Good};
    if (state == u"disetujui")
        return {label, Tone::Good};
    if (state == u"perbaikan" || state == u"kedaluwarsa")
        return {label, Tone::Attention};
    if (state == u"diajukan" || state == u"ditinjau")
        return {label, Tone::Info};
    return {label, Tone::Mute};
}

static Tone toneOf(const QString &state)
{
    static const QStringList good = {u"final"_s, u"berlaku"_s, u"ditetapkan"_s, u"terlaksana"_s, u"terverifikasi"_s, u"terjawab"_s, u"didampingi"_s, u"aktif"_s, u"mandiri"_s};
    static const QStringList ended = {u"batal"_s, u"dicabut"_s, u"ditutup"_s, u"ditolak"_s, u"tidak_aktif"_s, u"selesai"_s};
    return good.contains(state) ? Tone::Good : ended.contains(state) ? Tone::Mute : Tone::Info;
}

StateBadge stateBadge(const Record &record, const QDate &today)
{
    if (record.type == KnowledgeAsset::entityName)
        return assetBadge(record, today);
    const EntityType *type = findEntityType(record.type);
    const Field *field = !type ? nullptr : type->find("state") ? type->find("state") : type->find("stage");
    if (!field || field->kind != FieldKind::Choice)
        return {};
    QString state = record.value(field->name).toString();
    if (record.type == ActionItem::entityName) {
        const auto action = toEntity<ActionItem>(record);
        if (isOverdue(action, today))
            return {Text::tr("Overdue since %1").arg(displayDate(action.due)), Tone::Bad};
    }
    if (state.isEmpty())
        return {};
    return {field->choiceLabel(state), toneOf(state)};
}

// What tells one thing from another of its type. Types without a line here show the first facts they have.
static QList<std::string_view> telling(const EntityType &type)
{
    static const std::map<std::string_view, QList<std::string_view>> fields = {
        {"person", {"position", "unit", "status"}},
        {"person_detail", {"birth_date", "phone"}},
        {"org_unit", {"short_name", "kind", "parent"}},
        {"community", {"unit", "lead"}},
        {"meeting", {"start", "place", "community"}},
        {"action_item", {"owner", "due", "meeting"}},
        {"mentoring_visit", {"start", "community", "mentor"}},
        {"mentor_assignment", {"from", "to", "kind"}},
        {"decree", {"number", "date", "kind"}},
        {"sop", {"number", "revision", "unit"}},
        {"discussion", {"community", "asset"}},
        {"official_record", {"number", "date", "kind"}},
        {"lesson_learned", {"date", "community"}},
        {"paper_template", {"paper", "unit"}},
        {"community_member", {"community", "from", "to"}},
        {"training_event", {"start_on", "form", "organiser"}},
        {"training_record", {"person", "year", "hours", "state"}},
        {"asset_use", {"person", "used_on", "unit"}},
        {"glossary_term", {"synonyms"}},
        {"saved_search", {"query"}},
        {"knowledge_asset", {"kind", "unit"}},
    };
    const auto at = fields.find(type.name);
    return at == fields.end() ? QList<std::string_view>() : at->second;
}

QString factsLine(const EntityType &type, const Record &record, const LinkTitle &linkTitle, int most)
{
    QList<const Field *> fields;
    for (const std::string_view name : telling(type))
        fields << type.find(name);
    for (const Field &field : type.fields) {
        if (telling(type).isEmpty() && isPlainFact(field))
            fields << &field;
    }
    QStringList facts;
    for (const Field *field : fields) {
        const QVariant value = record.value(field->name);
        if (facts.size() < most && !isTitleField(type, *field) && !isEmptyValue(value))
            facts << (field->name == "hours" ? Text::tr("%1 JP").arg(displayText(*field, value, linkTitle)) : displayText(*field, value, linkTitle));
    }
    return joined(facts);
}

} // namespace simpul
