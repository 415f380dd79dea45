#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/links.h"
#include "app/cli/record_json.h"

namespace simpul::cli {

namespace {

struct ListOptions {
    QString type;
    QStringList where;
    int limit = -1;
    bool removed = false;
};
struct ShowOptions {
    QString id;
    QString type;
    bool history = false;
};
struct SearchOptions {
    QStringList words;
    QString type;
    int limit = 50;
    bool facets = false;
    bool why = false;
};

// `field=value`, the value as people or programs write it, in the form that Library::list compares with.
Result<QPair<QString, QString>> condition(Library &library, const EntityType &type, const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign < 1)
        return wrongUsage(Cli::tr("\"%1\" is not understood. Write --where field=value.").arg(text));
    const QString name = text.left(sign).trimmed();
    const Field *field = type.find(name.toStdString());
    if (!field || field->kind == FieldKind::Table || field->kind == FieldKind::Attachment)
        return wrongUsage(Cli::tr("\"%1\" is no field of %2 that can be compared.").arg(name, QString::fromStdString(type.name)));
    const auto value = parseText(*field, text.mid(sign + 1), linkFinder(library));
    if (!value)
        return wrongUsage(value.error().message);
    return QPair(name, machineText(*field, *value));
}

Result<ListQuery> listQuery(Library &library, const ListOptions &options)
{
    const auto type = typeFrom(options.type);
    if (!type)
        return fail(type.error());
    ListQuery query;
    query.type = (*type)->name;
    query.removed = options.removed;
    for (const QString &text : options.where) {
        const auto each = condition(library, **type, text);
        if (!each)
            return fail(each.error());
        query.where << *each;
    }
    return query;
}

// Record by record: the objects of 100,000 records would fill the memory, their text does not.
Outcome answerItems(Session &session, Library &library, const QList<RecordLine> &lines, qint64 total)
{
    QByteArray text = "{\"total\":" + QByteArray::number(total) + ",\"items\":[";
    bool first = true;
    for (const RecordLine &line : lines) {
        const auto record = library.record(line.type, line.id);
        if (!record && record.error().kind == Error::Kind::NotFound)
            continue; // another program removed it meanwhile
        if (!record)
            return fail(record.error());
        if (!std::exchange(first, false))
            text += ",\n";
        text += jsonBytes(recordJson(library, *record));
    }
    session.output.answerText(text + "]}\n");
    return ExitStatus::Done;
}

Outcome list(Session &session, Library &library, const ListOptions &options)
{
    auto query = listQuery(library, options);
    if (!query)
        return fail(query.error());
    const qint64 total = library.count(*query);
    query->limit = options.limit;
    const QList<RecordLine> lines = library.list(*query);
    if (session.output.isJson())
        return answerItems(session, library, lines, total);

    QList<QStringList> rows;
    for (const RecordLine &line : lines)
        rows << QStringList{toString(line.id), timeText(line.updated), line.inConflict ? QStringLiteral("!") : QString(), line.title};
    QStringList text = table({Cli::tr("Id"), Cli::tr("Changed"), QString(), Cli::tr("Title")}, rows);
    text << Cli::tr("%1 of %2").arg(lines.size()).arg(total);
    session.output.answer({}, text);
    return ExitStatus::Done;
}

Outcome show(Session &session, Library &library, const ShowOptions &options)
{
    const auto record = recordFrom(library, options.id, options.type);
    if (!record)
        return fail(record.error());
    QJsonObject json = recordDetailsJson(library, *record);
    QStringList lines = recordLines(library, *record);
    if (options.history) {
        const auto history = library.history(record->type, record->id);
        if (!history)
            return fail(history.error());
        json.insert(QStringLiteral("history"), historyJson(*history));
        lines << historyLines(*history);
    }
    session.output.answer(json, lines);
    return ExitStatus::Done;
}

QJsonObject hitJson(const SearchHit &hit)
{
    QJsonArray marks;
    for (const auto &[start, length] : hit.marks)
        marks << QJsonArray{start, length};
    return {
        {QStringLiteral("id"), toString(hit.id)}, {QStringLiteral("type"), QString::fromStdString(hit.type)},
        {QStringLiteral("title"), hit.title},     {QStringLiteral("snippet"), hit.snippet},
        {QStringLiteral("marks"), marks},         {QStringLiteral("updated"), timeJson(hit.updated)},
        {QStringLiteral("why"), QJsonArray::fromStringList(hit.why)},
    };
}

QJsonObject facetsJson(const QList<SearchFacet> &facets)
{
    QJsonObject out;
    for (const SearchFacet &facet : facets) {
        QJsonArray values;
        for (const SearchFacet::Value &value : facet.values)
            values << QJsonObject{{QStringLiteral("label"), value.label}, {QStringLiteral("query"), value.query}, {QStringLiteral("count"), value.count}};
        out.insert(facet.name, values);
    }
    return out;
}

// "Tipe: SOP 3, Panduan 1"
QStringList facetLines(const QList<SearchFacet> &facets)
{
    QStringList lines;
    for (const SearchFacet &facet : facets) {
        QStringList values;
        for (const SearchFacet::Value &value : facet.values)
            values << QStringLiteral("%1 %2").arg(value.label).arg(value.count);
        if (!values.isEmpty())
            lines << facet.label + QStringLiteral(": ") + values.join(QStringLiteral(", "));
    }
    return lines;
}

QStringList hitLines(const SearchHit &hit, bool withReasons)
{
    const EntityType *type = findEntityType(hit.type);
    QString snippet = hit.snippet;
    for (qsizetype i = hit.marks.size(); i-- > 0;) {
        const auto &[start, length] = hit.marks[i];
        snippet.insert(start + length, u'*').insert(start, u'*');
    }
    QStringList lines{
        hit.title,
        QStringLiteral("  %1 · %2").arg(type ? type->displayName() : QString::fromStdString(hit.type), toString(hit.id)),
        QStringLiteral("  ") + snippet.simplified(),
    };
    if (withReasons && !hit.why.isEmpty())
        lines << QStringLiteral("  ") + Cli::tr("Because: %1").arg(hit.why.join(QStringLiteral(", ")));
    return lines;
}

Outcome search(Session &session, Library &library, const SearchOptions &options)
{
    if (!options.type.isEmpty()) {
        if (const auto type = typeFrom(options.type); !type)
            return fail(type.error());
    }
    if (library.searchIsStale()) { // after `bundle merge --no-index`
        if (const auto fresh = library.refreshSearch(session.output.progress()); !fresh)
            return fail(fresh.error());
    }
    const SearchAnswer answer = library.search(
        {.text = options.words.join(u' '), .type = options.type, .asYouType = false, .limit = options.limit, .offset = 0, .withFacets = options.facets});
    if (!answer.problem.isEmpty())
        return wrongUsage(answer.problem);

    QJsonArray items;
    QStringList lines;
    for (const SearchHit &hit : answer.hits) {
        items << hitJson(hit);
        lines << hitLines(hit, options.why);
    }
    lines << Cli::tr("%1 of %2").arg(answer.hits.size()).arg(answer.total) << facetLines(answer.facets);
    QJsonObject json{{QStringLiteral("total"), answer.total}, {QStringLiteral("items"), items}};
    if (options.facets)
        json.insert(QStringLiteral("facets"), facetsJson(answer.facets));
    if (!answer.advice.isEmpty()) {
        json.insert(QStringLiteral("advice"), answer.advice);
        lines << answer.advice;
    }
    if (!answer.suggestion.isEmpty()) {
        json.insert(QStringLiteral("suggestion"), answer.suggestion);
        lines << Cli::tr("Did you mean: %1").arg(answer.suggestion);
    }
    session.output.answer(json, lines);
    return ExitStatus::Done;
}

Outcome gaps(Session &session, Library &library)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const SearchGap &gap : library.gaps()) {
        json << QJsonObject{{QStringLiteral("words"), gap.words}, {QStringLiteral("times"), gap.times}, {QStringLiteral("last"), gap.last.toString(Qt::ISODate)}};
        rows << QStringList{QString::number(gap.times), gap.last.toString(Qt::ISODate), gap.words};
    }
    session.output.answer(json, rows.isEmpty() ? QStringList(Cli::tr("Nothing was looked for in vain.")) : table({Cli::tr("Times"), Cli::tr("Last"), Cli::tr("Words")}, rows));
    return ExitStatus::Done;
}

} // namespace

void addQueryCommands(CLI::App &app, Session &session)
{
    const auto listed = std::make_shared<ListOptions>();
    CLI::App *listCommand = addCommand(app, "list", Cli::tr("list the records of a type"));
    addText(listCommand, "TYPE", listed->type, Cli::tr("type of the records, as `types` lists them"))->required();
    addTexts(listCommand, "--where", listed->where, Cli::tr("only those whose field has this value"))
        ->type_name("FIELD=VALUE")
        ->allow_extra_args(false);
    addNumber(listCommand, "--limit", listed->limit, Cli::tr("at most so many"));
    addFlag(listCommand, "--removed", listed->removed, Cli::tr("those in the trash"));
    onLibrary(listCommand, session, [&session, listed](Library &library) { return list(session, library, *listed); });

    const auto shown = std::make_shared<ShowOptions>();
    CLI::App *showCommand = addCommand(app, "show", Cli::tr("show a record"));
    addText(showCommand, "ID", shown->id, Cli::tr("id of the record"))->required();
    addText(showCommand, "--type", shown->type, Cli::tr("its type, where an id stands for two records"))->type_name("TYPE");
    addFlag(showCommand, "--history", shown->history, Cli::tr("and who changed what and when"));
    onLibrary(showCommand, session, [&session, shown](Library &library) { return show(session, library, *shown); });

    const auto searched = std::make_shared<SearchOptions>();
    CLI::App *searchCommand = addCommand(app, "search", Cli::tr("find records by words in them and in their files"));
    addTexts(searchCommand, "QUERY", searched->words, Cli::tr("words, \"phrases\", -word (behind --), ATAU, begin*, tipe: tema: unit: tahun: tanggal: status: pemilik: lampiran: judul: isi_lampiran:"))->required();
    addText(searchCommand, "--type", searched->type, Cli::tr("only records of this type"))->type_name("TYPE");
    addNumber(searchCommand, "--limit", searched->limit, Cli::tr("at most so many"));
    addFlag(searchCommand, "--facets", searched->facets, Cli::tr("and how many there are of each type, theme, unit, year and state"));
    addFlag(searchCommand, "--why", searched->why, Cli::tr("and why each stands where it does"));
    onLibrary(searchCommand, session, [&session, searched](Library &library) { return search(session, library, *searched); });

    CLI::App *gapsCommand = addCommand(app, "gaps", Cli::tr("what people looked for in the window and did not find"));
    onLibrary(gapsCommand, session, [&session](Library &library) { return gaps(session, library); });
}

} // namespace simpul::cli
