#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/links.h"

#include <algorithm>

namespace simpul::cli {

namespace {

struct ImportArguments {
    QStringList paths;
    QString type;
    QStringList mapping; // "Kolom=field"
    bool monthFirst = false;
    bool undo = false;
    bool list = false;
    TableOptions table;
    ImportOptions options;
};

// ---- reports

QJsonObject problemJson(const ImportProblem &problem)
{
    QJsonObject one{{QStringLiteral("message"), problem.message}};
    if (!problem.path.isEmpty())
        one.insert(QStringLiteral("path"), problem.path);
    if (problem.row > 0)
        one.insert(QStringLiteral("row"), problem.row);
    if (!problem.column.isEmpty())
        one.insert(QStringLiteral("column"), problem.column);
    return one;
}

QJsonObject similarJson(const ImportSimilar &similar)
{
    QJsonObject one{{QStringLiteral("title"), similar.title},   {QStringLiteral("id"), similar.id},
                    {QStringLiteral("there"), similar.thereTitle}, {QStringLiteral("same"), similar.isSame},
                    {QStringLiteral("skipped"), similar.isSkipped}};
    if (!similar.path.isEmpty())
        one.insert(QStringLiteral("path"), similar.path);
    if (similar.row > 0)
        one.insert(QStringLiteral("row"), similar.row);
    return one;
}

template <typename T, typename ToJson>
QJsonArray arrayOf(const QList<T> &items, ToJson toJson)
{
    QJsonArray array;
    for (const T &item : items)
        array << toJson(item);
    return array;
}

QStringList skippedHeads(const ImportReport &report)
{
    QStringList heads;
    for (const ImportColumn &column : report.columns) {
        if (column.field.isEmpty())
            heads << column.head;
    }
    return heads;
}

QJsonObject importJson(const ImportReport &report)
{
    return {
        {QStringLiteral("imported"), report.imported},
        {QStringLiteral("created"), report.created},
        {QStringLiteral("changed"), report.changed},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("failed"), arrayOf(report.failed, problemJson)},
        {QStringLiteral("similar"), arrayOf(report.similar, similarJson)},
        {QStringLiteral("columns"), arrayOf(report.columns,
                                            [](const ImportColumn &column) {
                                                return QJsonObject{{QStringLiteral("head"), column.head}, {QStringLiteral("field"), column.field}};
                                            })},
        {QStringLiteral("skipped_columns"), QJsonArray::fromStringList(skippedHeads(report))},
        {QStringLiteral("import"), report.importId},
        {QStringLiteral("ids"), QJsonArray::fromStringList(report.ids)},
    };
}

QString placeText(const QString &path, int row, const QString &column)
{
    QStringList where = {path, row > 0 ? Cli::tr("line %1").arg(row) : QString(), column};
    where.removeAll(QString());
    return where.join(QStringLiteral(", "));
}

QString similarLine(const ImportSimilar &similar)
{
    const QString where = placeText(similar.path, similar.row, {});
    if (similar.isSame)
        return similar.isSkipped ? Cli::tr("%1: already here as \"%2\"; left out (--again takes it in)").arg(where, similar.thereTitle)
                                 : Cli::tr("%1: already here as \"%2\"").arg(where, similar.thereTitle);
    return similar.isSkipped ? Cli::tr("%1: like \"%2\", which is here; left out").arg(where, similar.thereTitle)
                             : Cli::tr("%1: like \"%2\", which is here").arg(where, similar.thereTitle);
}

QStringList reportLines(const ImportReport &report, const ImportArguments &arguments)
{
    const bool dry = arguments.options.dryRun;
    QStringList lines = {(dry ? Cli::tr("Would be imported: %1. Nothing was changed.") : Cli::tr("Imported: %1")).arg(report.imported)};
    if (report.changed > 0)
        lines << Cli::tr("New: %1, changed: %2").arg(report.created).arg(report.changed);
    if (report.unchanged > 0)
        lines << Cli::tr("Here already, unchanged: %1").arg(report.unchanged);
    const auto files = std::count_if(report.failed.begin(), report.failed.end(), [](const ImportProblem &problem) { return problem.row == 0; });
    if (!report.failed.isEmpty())
        lines << Cli::tr("Not imported: %1").arg(report.wrongRows + files);
    if (report.wrongRows > 0 && !arguments.table.errorsFile.isEmpty())
        lines << Cli::tr("The wrong rows are in \"%1\". Mend them there and import that file.").arg(arguments.table.errorsFile);
    if (report.importId > 0)
        lines << Cli::tr("To take all of it back: import --undo %1").arg(report.importId);
    return lines;
}

void noteProblems(Session &session, const ImportReport &report)
{
    const QStringList skipped = skippedHeads(report);
    if (!skipped.isEmpty())
        session.output.note(Cli::tr("Columns left out, no field has such a name: %1. --map \"COLUMN=FIELD\" says which it is.").arg(skipped.join(QStringLiteral(", "))));
    for (const ImportSimilar &similar : report.similar)
        session.output.note(similarLine(similar));
    for (const ImportProblem &problem : report.failed)
        session.output.note(placeText(problem.path, problem.row, problem.column) + QStringLiteral(": ") + problem.message);
}

// ---- importing

// A theme is given by its id or its title.
Result<QString> themeFrom(Library &library, const QString &text)
{
    if (text.isEmpty())
        return QString();
    const EntityType *assets = findEntityType("knowledge_asset");
    const auto id = parseText(*assets->find("themes"), text, linkFinder(library));
    const auto ids = id ? id->value<QList<Uuid>>() : QList<Uuid>();
    if (ids.size() != 1) {
        return fail(Error::Kind::NotFound, Cli::tr("There is no theme \"%1\". Add it first: add theme title=...").arg(text),
                    QStringLiteral("not-found"));
    }
    return toString(ids.first());
}

Result<QMap<QString, QString>> mappingFrom(const QStringList &texts)
{
    QMap<QString, QString> mapping;
    for (const QString &text : texts) {
        const qsizetype equals = text.lastIndexOf(u'=');
        if (equals < 1)
            return wrongUsage(Cli::tr("\"%1\" maps nothing. Write --map \"COLUMN=FIELD\", or \"COLUMN=\" to leave it out.").arg(text));
        mapping.insert(text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
    }
    return mapping;
}

void addReport(ImportReport &all, const ImportReport &one, const QString &path)
{
    all.imported += one.imported;
    all.created += one.created;
    all.changed += one.changed;
    all.unchanged += one.unchanged;
    all.wrongRows += one.wrongRows;
    all.ids << one.ids;
    all.columns << one.columns;
    all.importId = std::max(all.importId, one.importId);
    for (ImportProblem problem : one.failed) {
        problem.path = problem.path.isEmpty() ? path : problem.path;
        all.failed << problem;
    }
    for (ImportSimilar similar : one.similar) {
        similar.path = path;
        all.similar << similar;
    }
}

Result<ImportReport> importTables(Library &library, const ImportArguments &arguments, const Progress &progress)
{
    if (const auto type = typeFrom(arguments.type); !type)
        return fail(type.error());
    if (arguments.paths.size() > 1 && !arguments.table.errorsFile.isEmpty())
        return wrongUsage(Cli::tr("--errors goes with one table at a time."));
    ImportReport all;
    for (const QString &path : arguments.paths) {
        const auto report = library.importTable(path, arguments.type, arguments.table, arguments.options, progress);
        if (!report)
            return report;
        addReport(all, *report, arguments.paths.size() > 1 ? path : QString());
    }
    return all;
}

Outcome importPaths(Session &session, Library &library, ImportArguments arguments)
{
    const auto theme = themeFrom(library, arguments.options.theme);
    if (!theme)
        return fail(theme.error());
    const auto mapping = mappingFrom(arguments.mapping);
    if (!mapping)
        return fail(mapping.error());
    arguments.options.theme = *theme;
    arguments.table.mapping = *mapping;
    arguments.table.dates = arguments.monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    const auto report = arguments.type.isEmpty() ? library.importFiles(arguments.paths, arguments.options, session.output.progress())
                                                 : importTables(library, arguments, session.output.progress());
    if (!report)
        return fail(report.error());
    noteProblems(session, *report);
    session.output.answer(importJson(*report), reportLines(*report, arguments));
    return report->failed.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

// ---- imports there were

QJsonObject infoJson(const ImportInfo &info)
{
    return {{QStringLiteral("id"), info.id}, {QStringLiteral("what"), info.what}, {QStringLiteral("time"), timeJson(info.time)},
            {QStringLiteral("records"), info.records}, {QStringLiteral("undone"), info.undone}};
}

Outcome listImports(Session &session, Library &library)
{
    QJsonArray items;
    QList<QStringList> rows;
    for (const ImportInfo &info : library.imports()) {
        items << infoJson(info);
        rows << QStringList{QString::number(info.id), timeText(info.time), info.what, QString::number(info.records),
                            info.undone ? Cli::tr("taken back") : QString()};
    }
    session.output.answer(items, tableOr(Cli::tr("Nothing was imported yet."),
                                         {Cli::tr("Import"), Cli::tr("Time"), Cli::tr("File"), Cli::tr("Records"), Cli::tr("State")}, rows));
    return ExitStatus::Done;
}

Outcome undoImport(Session &session, Library &library, const QStringList &ids)
{
    bool isNumber = true;
    const qint64 id = ids.isEmpty() ? 0 : ids.first().toLongLong(&isNumber);
    if (ids.size() > 1 || !isNumber || id < 0)
        return wrongUsage(Cli::tr("--undo takes the number of one import, as --list shows it; without one the newest."));
    const auto report = library.undoImport(id);
    if (!report)
        return fail(report.error());
    QStringList lines = {Cli::tr("Taken back: \"%1\". In the trash: %2, as before: %3").arg(report->import.what).arg(report->removed).arg(report->restored)};
    if (report->kept > 0)
        lines << Cli::tr("Changed by somebody since, and left so: %1").arg(report->kept);
    session.output.answer(QJsonObject{{QStringLiteral("import"), report->import.id}, {QStringLiteral("removed"), report->removed},
                                      {QStringLiteral("restored"), report->restored}, {QStringLiteral("kept"), report->kept}},
                          lines);
    return ExitStatus::Done;
}

Outcome import(Session &session, Library &library, const ImportArguments &arguments)
{
    if (arguments.list)
        return listImports(session, library);
    if (arguments.undo)
        return undoImport(session, library, arguments.paths);
    if (arguments.paths.isEmpty())
        return wrongUsage(Cli::tr("Say which files or folders: import PATH..."));
    return importPaths(session, library, arguments);
}

Outcome readFiles(Session &session, Library &library)
{
    const auto read = library.readByOtherPrograms(session.output.progress());
    if (!read)
        return fail(read.error());
    session.output.answer(QJsonObject{{QStringLiteral("read"), *read}}, {Cli::tr("Files read by other programs: %1").arg(*read)});
    return ExitStatus::Done;
}

} // namespace

void addImport(CLI::App &app, Session &session)
{
    CLI::App *reading = addCommand(app, "read-files", Cli::tr("read scans and old office files by other programs that are installed: tesseract, antiword, catdoc, LibreOffice"));
    onLibrary(reading, session, [&session](Library &library) { return readFiles(session, library); });

    const auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = addCommand(app, "import", Cli::tr("take in files and folders, one asset each; or tables with --type"));
    addTexts(command, "PATH", arguments->paths, Cli::tr("files and folders"));
    addText(command, "--type", arguments->type, Cli::tr("the files are tables (CSV, XLSX, ODS) of records of this type"))->type_name("TYPE");
    addText(command, "--theme", arguments->options.theme, Cli::tr("theme of the new assets: id or title"))->type_name("X");
    addFlag(command, "--dry-run", arguments->options.dryRun, Cli::tr("only say what would be taken in"));
    addFlag(command, "--again", arguments->options.again, Cli::tr("take in files that are here already once more"));
    addFlag(command, "--skip-similar", arguments->options.skipSimilar, Cli::tr("leave out what is like something that is here"));
    addTexts(command, "--map", arguments->mapping, Cli::tr("which field a column of a table is"))->type_name("COLUMN=FIELD")->allow_extra_args(false);
    addText(command, "--sheet", arguments->table.sheet, Cli::tr("sheet of a workbook; otherwise its first"))->type_name("NAME");
    addText(command, "--errors", arguments->table.errorsFile, Cli::tr("where to write the rows that are wrong, to mend and import them"))->type_name("OUT.csv");
    addFlag(command, "--month-first", arguments->monthFirst, Cli::tr("dates such as 11/12/2026 begin with the month"));
    addFlag(command, "--list", arguments->list, Cli::tr("the imports there were"));
    addFlag(command, "--undo", arguments->undo, Cli::tr("take an import back as one: the newest, or the one with the number given"));
    onLibrary(command, session, [&session, arguments](Library &library) { return import(session, library, *arguments); });
}

} // namespace simpul::cli
