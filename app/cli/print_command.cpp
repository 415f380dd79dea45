#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/links.h"

#ifdef SIMPUL_CLI_PRINTS
#include "ui/print/asset_paper.h"
#include "ui/print/sop_paper.h"
#endif

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace simpul::cli {

namespace {

struct PrintArguments {
    QString document;
    QStringList ids;
    QString output;
};

// The papers, and the type of the record each is printed from.
QString typeOfPaper(const QString &document)
{
    static const QMap<QString, QString> types = {{QStringLiteral("asset"), QStringLiteral("knowledge_asset")},
                                                 {QStringLiteral("sop"), QStringLiteral("sop")}};
    return types.value(document);
}

#ifdef SIMPUL_CLI_PRINTS
Result<> printOne(Library &library, const QString &document, const Uuid &id, const QString &file)
{
    return document == u"sop" ? printSop(library, id, file) : printAsset(library, id, file);
}
#else
Result<> printOne(Library &, const QString &, const Uuid &, const QString &)
{
    return fail(Error::Kind::Invalid, Cli::tr("This build of Simpul cannot print."), QStringLiteral("not-in-this-build"));
}
#endif

// "Panduan arsip/2026" becomes "Panduan arsip 2026 1a2b3c4d.pdf": readable, allowed on every system, and no two alike.
QString fileNameFor(Library &library, const Uuid &id)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} ()-]+"));
    static constexpr qsizetype longest = 60;
    const QString title = library.titleOf(id).replace(unfit, QStringLiteral(" ")).simplified().left(longest).trimmed();
    return QStringList{title, toString(id).right(8)}.join(u' ').trimmed() + QStringLiteral(".pdf");
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
    return QDir(arguments.output).filePath(fileNameFor(library, id));
}

Result<QString> printId(Library &library, const PrintArguments &arguments, const QString &text)
{
    const auto record = recordFrom(library, text, typeOfPaper(arguments.document));
    if (!record)
        return fail(record.error());
    auto file = targetOf(library, arguments, record->id);
    if (!file)
        return file;
    const auto printed = printOne(library, arguments.document, record->id, *file);
    return printed ? file : fail(printed.error());
}

Outcome print(Session &session, Library &library, const PrintArguments &arguments)
{
    if (typeOfPaper(arguments.document).isEmpty())
        return wrongUsage(Cli::tr("There is no paper \"%1\". The papers are: %2.").arg(arguments.document, QStringLiteral("asset, sop")));
    if (arguments.ids.size() > 1 && QFileInfo(arguments.output).isFile())
        return wrongUsage(Cli::tr("Several papers need a folder, but \"%1\" is a file.").arg(arguments.output));
    ExitStatus status = ExitStatus::Done;
    QJsonArray files;
    QJsonArray failed;
    QStringList lines;
    for (const QString &id : arguments.ids) {
        const auto file = printId(library, arguments, id);
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
    addText(command, "DOCUMENT", arguments->document, Cli::tr("which paper: asset or sop"))->required();
    addTexts(command, "ID", arguments->ids, Cli::tr("ids of the records"))->required();
    addText(command, "--output", arguments->output, Cli::tr("the PDF file; a folder for several papers"))
        ->required()
        ->type_name("FILE|DIR");
    onLibrary(command, session, [&session, arguments](Library &library) { return print(session, library, *arguments); });
}

} // namespace simpul::cli
