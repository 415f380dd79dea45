#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/copy_file.h"
#include "app/cli/export_table.h"
#include "app/cli/links.h"

namespace simpul::cli {

namespace {

struct ImportArguments {
    QStringList paths;
    QString type;
    ImportOptions options;
};
struct ExportArguments {
    QString what; // a type or a hash
    QString file;
};

QJsonObject importJson(const ImportReport &report)
{
    QJsonArray failed;
    for (const ImportProblem &problem : report.failed) {
        QJsonObject one{{QStringLiteral("message"), problem.message}};
        if (!problem.path.isEmpty())
            one.insert(QStringLiteral("path"), problem.path);
        if (problem.row > 0)
            one.insert(QStringLiteral("row"), problem.row);
        failed << one;
    }
    return {
        {QStringLiteral("imported"), report.imported},
        {QStringLiteral("failed"), failed},
        {QStringLiteral("ids"), QJsonArray::fromStringList(report.ids)},
    };
}

Outcome readFiles(Session &session, Library &library)
{
    const auto read = library.readByOtherPrograms(session.output.progress());
    if (!read)
        return fail(read.error());
    session.output.answer(QJsonObject{{QStringLiteral("read"), *read}}, {Cli::tr("Files read by other programs: %1").arg(*read)});
    return ExitStatus::Done;
}

QString problemLine(const ImportProblem &problem)
{
    const QString row = problem.row > 0 ? Cli::tr("line %1").arg(problem.row) : QString();
    QStringList where = {problem.path, row};
    where.removeAll(QString());
    return where.join(QStringLiteral(", ")) + QStringLiteral(": ") + problem.message;
}

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

Result<ImportReport> importAll(Library &library, const ImportArguments &arguments, const Progress &progress)
{
    if (arguments.type.isEmpty())
        return library.importFiles(arguments.paths, arguments.options, progress);
    if (const auto type = typeFrom(arguments.type); !type)
        return fail(type.error());
    ImportReport all;
    for (const QString &path : arguments.paths) {
        const auto report = library.importCsv(path, arguments.type, arguments.options, progress);
        if (!report)
            return report;
        all.imported += report->imported;
        all.ids << report->ids;
        for (ImportProblem problem : report->failed) {
            if (arguments.paths.size() > 1 && problem.path.isEmpty())
                problem.path = path;
            all.failed << problem;
        }
    }
    return all;
}

Outcome import(Session &session, Library &library, const ImportArguments &given)
{
    ImportArguments arguments = given;
    const auto theme = themeFrom(library, given.options.theme);
    if (!theme)
        return fail(theme.error());
    arguments.options.theme = *theme;
    const auto report = importAll(library, arguments, session.output.progress());
    if (!report)
        return fail(report.error());

    for (const ImportProblem &problem : report->failed)
        session.output.note(problemLine(problem));
    const QString done = arguments.options.dryRun ? Cli::tr("Would be imported: %1. Nothing was changed.") : Cli::tr("Imported: %1");
    QStringList lines = {done.arg(report->imported)};
    if (!report->failed.isEmpty())
        lines << Cli::tr("Not imported: %1").arg(report->failed.size());
    session.output.answer(importJson(*report), lines);
    return report->failed.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

Outcome exportTable(Session &session, Library &library, const ExportArguments &arguments, TableForm form)
{
    const auto type = typeFrom(arguments.what);
    if (!type)
        return fail(type.error());
    const auto count = exportRecords(library, **type, form, arguments.file, session.output.progress());
    if (!count)
        return fail(count.error());
    const QJsonObject json{{QStringLiteral("file"), arguments.file}, {QStringLiteral("exported"), *count}};
    session.output.answer(json, {Cli::tr("Exported into \"%1\": %2").arg(arguments.file, QString::number(*count))});
    return ExitStatus::Done;
}

Outcome exportAttachment(Session &session, Library &library, const ExportArguments &arguments)
{
    const auto hash = bytesFromHex<Hash>(arguments.what.toLower().toStdString());
    if (!hash)
        return wrongUsage(Cli::tr("\"%1\" is no hash: 64 hexadecimal characters, as `show` prints them.").arg(arguments.what));
    const auto path = library.attachmentPath(*hash);
    if (!path)
        return fail(path.error());
    if (const auto copied = copyFile(*path, arguments.file); !copied)
        return fail(copied.error());
    session.output.answer(QJsonObject{{QStringLiteral("file"), arguments.file}}, {Cli::tr("The file is in \"%1\".").arg(arguments.file)});
    return ExitStatus::Done;
}

void addImport(CLI::App &app, Session &session)
{
    const auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = addCommand(app, "import", Cli::tr("take in files and folders, one asset each; or tables with --type"));
    addTexts(command, "PATH", arguments->paths, Cli::tr("files and folders"))->required();
    addText(command, "--type", arguments->type, Cli::tr("the files are tables (CSV) of records of this type"))->type_name("TYPE");
    addText(command, "--theme", arguments->options.theme, Cli::tr("theme of the new assets: id or title"))->type_name("X");
    addFlag(command, "--dry-run", arguments->options.dryRun, Cli::tr("only say what would be taken in"));
    onLibrary(command, session, [&session, arguments](Library &library) { return import(session, library, *arguments); });
}

using ExportCommand = std::function<Outcome(Library &, const ExportArguments &)>;

void addExport(CLI::App &group, Session &session, const char *name, const QString &what, const char *argument, const QString &meaning,
               ExportCommand run)
{
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App *command = addCommand(group, name, what);
    addText(command, argument, arguments->what, meaning)->required();
    addText(command, "FILE", arguments->file, Cli::tr("the file"))->required();
    onLibrary(command, session, [arguments, run = std::move(run)](Library &library) { return run(library, *arguments); });
}

} // namespace

void addImportExport(CLI::App &app, Session &session)
{
    addImport(app, session);
    CLI::App *reading = addCommand(app, "read-files", Cli::tr("read scans and old office files by other programs that are installed: tesseract, antiword, catdoc, LibreOffice"));
    onLibrary(reading, session, [&session](Library &library) { return readFiles(session, library); });

    CLI::App &group = *addCommand(app, "export", Cli::tr("write records or files out"));
    group.require_subcommand(1);
    const QString type = Cli::tr("type of the records, as `types` lists them");
    addExport(group, session, "csv", Cli::tr("the records of a type as CSV"), "TYPE", type,
              [&session](Library &library, const ExportArguments &arguments) {
                  return exportTable(session, library, arguments, TableForm::Csv);
              });
    addExport(group, session, "xlsx", Cli::tr("the records of a type as a workbook"), "TYPE", type,
              [&session](Library &library, const ExportArguments &arguments) {
                  return exportTable(session, library, arguments, TableForm::Xlsx);
              });
    addExport(group, session, "attachment", Cli::tr("an attached file"), "HASH", Cli::tr("its SHA-256, as `show` prints it"),
              [&session](Library &library, const ExportArguments &arguments) { return exportAttachment(session, library, arguments); });
}

} // namespace simpul::cli
