#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/links.h"

#include "core/base/files.h"

namespace simpul::cli {

namespace {

struct ExportArguments {
    QString what; // a type or a hash
    QString file;
};

// What is exported and imported again changes nothing: values are in no language.
Outcome exportTable(Session &session, Library &library, const ExportArguments &arguments, TableExport::Form form)
{
    const auto type = typeFrom(arguments.what);
    if (!type)
        return fail(type.error());
    ListQuery all;
    all.type = (*type)->name;
    QList<RecordId> records;
    for (const RecordLine &line : library.list(all))
        records << RecordId{line.type, line.id};
    const auto report = library.exportTable(arguments.file, {.type = all.type, .form = form}, records, session.output.progress());
    if (!report)
        return fail(report.error());
    const QJsonObject json{{QStringLiteral("file"), arguments.file}, {QStringLiteral("exported"), report->records}};
    session.output.answer(json, {Cli::tr("Exported into \"%1\": %2").arg(arguments.file, QString::number(report->records))});
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

using ExportCommand = std::function<Outcome(Library &, const ExportArguments &)>;

void addExportOf(CLI::App &group, Session &session, const char *name, const QString &what, const char *argument, const QString &meaning,
               ExportCommand run)
{
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App *command = addCommand(group, name, what);
    addText(command, argument, arguments->what, meaning)->required();
    addText(command, "FILE", arguments->file, Cli::tr("the file"))->required();
    onLibrary(command, session, [arguments, run = std::move(run)](Library &library) { return run(library, *arguments); });
}

} // namespace

void addExport(CLI::App &app, Session &session)
{
    CLI::App &group = *addCommand(app, "export", Cli::tr("write records or files out"));
    group.require_subcommand(1);
    const QString type = Cli::tr("type of the records, as `types` lists them");
    addExportOf(group, session, "csv", Cli::tr("the records of a type as CSV"), "TYPE", type,
                [&session](Library &library, const ExportArguments &arguments) {
                  return exportTable(session, library, arguments, TableExport::Form::Csv);
              });
    addExportOf(group, session, "xlsx", Cli::tr("the records of a type as a workbook"), "TYPE", type,
              [&session](Library &library, const ExportArguments &arguments) {
                  return exportTable(session, library, arguments, TableExport::Form::Xlsx);
              });
    addExportOf(group, session, "attachment", Cli::tr("an attached file"), "HASH", Cli::tr("its SHA-256, as `show` prints it"),
              [&session](Library &library, const ExportArguments &arguments) { return exportAttachment(session, library, arguments); });
}

} // namespace simpul::cli
