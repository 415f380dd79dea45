#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/report_json.h"

#include <QDir>

namespace simpul::cli {

namespace {

struct CreateArguments {
    QString file;
    Library::CreateOptions options;
};
struct MergeArguments {
    QStringList files;
    bool noIndex = false;
};

Outcome create(Session &session, Library &library, const CreateArguments &arguments)
{
    const auto report = library.createBundle(arguments.file, arguments.options, session.output.progress());
    if (!report)
        return fail(report.error());
    QStringList lines;
    for (const QString &file : report->files)
        lines << QDir::toNativeSeparators(file);
    lines << Cli::tr("%1, edits: %2, files: %3").arg(sizeText(report->bytes)).arg(report->operations).arg(report->attachments);
    if (report->nothingNew)
        lines << Cli::tr("Nothing new in it: it only says what is here.");
    session.output.answer(createJson(*report), lines);
    return ExitStatus::Done;
}

// What came of one file of several.
struct Taken {
    QJsonObject json;
    QStringList lines;
    ExitStatus status = ExitStatus::Done;
};

Taken notTaken(Session &session, const QString &file, const Error &error)
{
    Error named = error;
    named.message = QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(file), error.message);
    session.output.note(named.kind == Error::Kind::Refused ? QStringLiteral("%1 (%2)").arg(named.message, named.code) : named.message);
    return {refusedJson(error), {}, exitStatusOf(error.kind)};
}

Taken preview(Session &session, Library &library, const QString &file)
{
    const auto report = library.previewBundle(file, session.output.progress());
    if (!report)
        return notTaken(session, file, report.error());
    return {previewJson(*report), mergeLines(*report), ExitStatus::Done};
}

Taken merge(Session &session, Library &library, const QString &file, bool indexNow)
{
    const auto report = library.mergeBundle(file, {}, indexNow, session.output.progress());
    if (!report)
        return notTaken(session, file, report.error());
    const bool remains = report->conflicts > 0 || report->waiting > 0;
    return {mergeJson(*report), mergeLines(*report), remains ? ExitStatus::Remains : ExitStatus::Done};
}

Taken verify(Session &session, Library &library, const QString &file)
{
    const auto bundle = library.verifyBundle(file, session.output.progress());
    if (!bundle)
        return notTaken(session, file, bundle.error());
    QJsonObject json = bundleJson(*bundle);
    json.insert(QStringLiteral("refused"), QJsonValue());
    return {json, bundleLines(*bundle) + QStringList{Cli::tr("The signature is good and the content is whole.")}, ExitStatus::Done};
}

// One file gives one object; several give an array of them, in the order asked for.
Outcome each(Session &session, const QStringList &files, const std::function<Taken(const QString &)> &take)
{
    ExitStatus status = ExitStatus::Done;
    QJsonArray json;
    QStringList lines;
    for (const QString &file : files) {
        Taken taken = take(file);
        taken.json.insert(QStringLiteral("file"), file);
        json << taken.json;
        lines << taken.lines;
        status = worse(status, taken.status);
    }
    session.output.answer(json.size() == 1 ? json.first() : QJsonValue(json), lines);
    return status;
}

Outcome inspect(Session &session, Library &library, const QString &file)
{
    const auto bundle = library.inspectBundle(file);
    if (!bundle)
        return fail(bundle.error());
    const QStringList lines = bundleLines(*bundle) + QStringList{Cli::tr("Not verified: this is what the file says of itself.")};
    session.output.answer(bundleJson(*bundle), lines);
    return ExitStatus::Done;
}

Outcome merges(Session &session, Library &library)
{
    const QList<MergeInfo> all = library.merges();
    QList<QStringList> rows;
    for (const MergeInfo &each : all) {
        rows << QStringList{QString::number(each.id), timeText(each.time), each.undone ? Cli::tr("undone") : QString(), each.fromOffice,
                            each.bundle};
    }
    session.output.answer(jsonOf(all, mergeInfoJson),
                          tableOr(Cli::tr("Nothing was merged yet."),
                                  {Cli::tr("Id"), Cli::tr("Merged"), QString(), Cli::tr("From"), Cli::tr("Bundle")}, rows));
    return ExitStatus::Done;
}

Outcome undo(Session &session, Library &library, int id)
{
    const auto report = library.undoMerge(id);
    if (!report)
        return fail(report.error());
    const QString done =
        Cli::tr("The merge is undone: what it brought is set aside. Your own edits stay. Merging the file again brings it back.");
    session.output.answer(mergeJson(*report), QStringList{done} + mergeLines(*report));
    return ExitStatus::Done;
}

Outcome have(Session &session, Library &library, const QString &file)
{
    if (const auto written = library.exportHave(file); !written)
        return fail(written.error());
    session.output.answer(QJsonObject{{QStringLiteral("file"), file}}, {Cli::tr("What this library has is listed in \"%1\".").arg(file)});
    return ExitStatus::Done;
}

void addCreate(CLI::App &bundle, Session &session)
{
    const auto arguments = std::make_shared<CreateArguments>();
    CLI::App *command = addCommand(bundle, "create", Cli::tr("write a signed file for other offices"));
    addText(command, "FILE", arguments->file, Cli::tr("the file"))->required();
    addText(command, "--for", arguments->options.forOffice, Cli::tr("addressed to this office, with what it lacks"))->type_name("CODE");
    addText(command, "--since-have", arguments->options.sinceHaveFile, Cli::tr("without what that file of `bundle have` lists"))
        ->type_name("FILE");
    addFlag(command, "--full", arguments->options.full, Cli::tr("also what the receiver is known to have"));
    onLibrary(command, session, [&session, arguments](Library &library) { return create(session, library, *arguments); });
}

void addTakingIn(CLI::App &bundle, Session &session)
{
    const auto verified = std::make_shared<QStringList>();
    CLI::App *command = addCommand(bundle, "verify", Cli::tr("check signature and content of files"));
    addTexts(command, "FILE", *verified, Cli::tr("bundles"))->required();
    onLibrary(command, session, [&session, verified](Library &library) {
        return each(session, *verified, [&](const QString &file) { return verify(session, library, file); });
    });

    const auto previewed = std::make_shared<QStringList>();
    command = addCommand(bundle, "preview", Cli::tr("show what merging would change, without changing anything"));
    addTexts(command, "FILE", *previewed, Cli::tr("bundles"))->required();
    onLibrary(command, session, [&session, previewed](Library &library) {
        return each(session, *previewed, [&](const QString &file) { return preview(session, library, file); });
    });

    const auto merged = std::make_shared<MergeArguments>();
    command = addCommand(bundle, "merge", Cli::tr("take in what other offices wrote"));
    addTexts(command, "FILE", merged->files, Cli::tr("bundles"))->required();
    addFlag(command, "--no-index", merged->noIndex, Cli::tr("leave the search index for later"));
    onLibrary(command, session, [&session, merged](Library &library) {
        return each(session, merged->files, [&](const QString &file) { return merge(session, library, file, !merged->noIndex); });
    });
}

} // namespace

void addBundleCommands(CLI::App &app, Session &session)
{
    CLI::App &bundle = *addCommand(app, "bundle", Cli::tr("exchange knowledge with other offices"));
    bundle.require_subcommand(1);
    addCreate(bundle, session);
    addTakingIn(bundle, session);

    const auto inspected = std::make_shared<QString>();
    CLI::App *command = addCommand(bundle, "inspect", Cli::tr("show what a file says of itself"));
    addText(command, "FILE", *inspected, Cli::tr("a bundle"))->required();
    onLibrary(command, session, [&session, inspected](Library &library) { return inspect(session, library, *inspected); });

    onLibrary(addCommand(bundle, "merges", Cli::tr("list the merges")), session,
              [&session](Library &library) { return merges(session, library); });

    const auto undone = std::make_shared<int>(0);
    command = addCommand(bundle, "undo", Cli::tr("set aside what a merge brought"));
    addNumber(command, "MERGE-ID", *undone, Cli::tr("its number in `bundle merges`"))->required();
    onLibrary(command, session, [&session, undone](Library &library) { return undo(session, library, *undone); });

    const auto listed = std::make_shared<QString>();
    command = addCommand(bundle, "have", Cli::tr("list what this library has, for an office that will send to it"));
    addText(command, "FILE", *listed, Cli::tr("the file"))->required();
    onLibrary(command, session, [&session, listed](Library &library) { return have(session, library, *listed); });
}

} // namespace simpul::cli
