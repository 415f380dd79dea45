#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/links.h"

#ifdef SIMPUL_CLI_PRINTS
#include "ui/print/papers.h"
#endif

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace simpul::cli {

#ifdef SIMPUL_CLI_PRINTS

namespace {

struct PrintArguments {
    QString document;
    QStringList ids;
    QString output;
    bool odt = false;
    PrintOptions options;
};

// "Panduan arsip/2026" becomes "Panduan arsip 2026 1a2b3c4d.pdf": readable, allowed on every system, and no two alike.
QString fileNameFor(Library &library, const Uuid &id, const QString &suffix)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} ()-]+"));
    static constexpr qsizetype longest = 60;
    const QString title = library.titleOf(id).replace(unfit, QStringLiteral(" ")).simplified().left(longest).trimmed();
    return QStringList{title, toString(id).right(8)}.join(u' ').trimmed() + suffix;
}

// One paper goes into the file named; several go into a folder.
Result<QString> targetOf(Library &library, const PrintArguments &arguments, const Uuid &id)
{
    const bool isFolder = arguments.ids.size() > 1 || QFileInfo(arguments.output).isDir();
    if (!isFolder)
        return arguments.output;
    if (!QDir().mkpath(arguments.output)) {
        return fail(Error::Kind::Storage, Cli::tr("The folder \"%1\" cannot be made.").arg(arguments.output),
                    QStringLiteral("cannot-write"));
    }
    const QString suffix = arguments.odt ? QStringLiteral(".odt") : QStringLiteral(".pdf");
    return QDir(arguments.output).filePath(fileNameFor(library, id, suffix));
}

Result<QString> printId(Library &library, const PaperKind &paper, const PrintArguments &arguments, const QString &text)
{
    const auto record = recordFrom(library, text, QString::fromLatin1(paper.type));
    if (!record)
        return fail(record.error());
    auto file = targetOf(library, arguments, record->id);
    if (!file)
        return file;
    const auto printed = paper.print(library, record->id, *file, arguments.options);
    return printed ? file : fail(printed.error());
}

QString paperNames()
{
    QStringList names;
    for (const PaperKind &paper : allPapers())
        names << QString::fromLatin1(paper.name);
    return names.join(QStringLiteral(", "));
}

Outcome print(Session &session, Library &library, const PrintArguments &arguments)
{
    const PaperKind *paper = findPaper(arguments.document);
    if (!paper)
        return wrongUsage(Cli::tr("There is no paper \"%1\". The papers are: %2.").arg(arguments.document, paperNames()));
    if (arguments.ids.size() > 1 && QFileInfo(arguments.output).isFile())
        return wrongUsage(Cli::tr("Several papers need a folder, but \"%1\" is a file.").arg(arguments.output));
    ExitStatus status = ExitStatus::Done;
    QJsonArray files;
    QJsonArray failed;
    QStringList lines;
    for (const QString &id : arguments.ids) {
        const auto file = printId(library, *paper, arguments, id);
        if (file) {
            files << *file;
            lines << QDir::toNativeSeparators(*file);
            continue;
        }
        if (arguments.ids.size() == 1)
            return fail(file.error());
        session.output.note(QStringLiteral("%1: %2").arg(id, file.error().message));
        failed << QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("message"), file.error().message}};
        status = worse(status, exitStatusOf(file.error().kind));
    }
    session.output.answer(QJsonObject{{QStringLiteral("files"), files}, {QStringLiteral("failed"), failed}}, lines);
    return status;
}

} // namespace

void addPrintCommand(CLI::App &app, Session &session)
{
    const auto arguments = std::make_shared<PrintArguments>();
    CLI::App *command = addCommand(app, "print", Cli::tr("print records as PDF papers"));
    addText(command, "DOCUMENT", arguments->document, Cli::tr("which paper: %1").arg(paperNames()))->required();
    addTexts(command, "ID", arguments->ids, Cli::tr("ids of the records"))->required();
    addText(command, "--output", arguments->output, Cli::tr("the file, .pdf or, to be edited, .odt; a folder for several papers"))
        ->required()
        ->type_name("FILE|DIR");
    addFlag(command, "--odt", arguments->odt, Cli::tr("into a folder: texts that can be edited instead of PDF"));
    addFlag(command, "--empty", arguments->options.empty, Cli::tr("an attendance list to be signed at the meeting"));
    addNumber(command, "--year", arguments->options.year, Cli::tr("of a mentoring report; otherwise this one"));
    addNumber(command, "--quarter", arguments->options.quarter, Cli::tr("of a mentoring report, 1 to 4; otherwise this one"))
        ->check(CLI::Range(1, 4).description(""));
    onLibrary(command, session, [&session, arguments](Library &library) { return print(session, library, *arguments); });
}

#else

void addPrintCommand(CLI::App &app, Session &session)
{
    CLI::App *command = addCommand(app, "print", Cli::tr("print records as PDF papers"));
    command->allow_extras();
    onLibrary(command, session, [](Library &) -> Outcome {
        return fail(Error::Kind::Invalid, Cli::tr("This build of Simpul cannot print."), QStringLiteral("not-in-this-build"));
    });
}

#endif

} // namespace simpul::cli
