#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/passphrase.h"
#include "app/cli/report_json.h"

namespace simpul::cli {

namespace {

struct FileOptions {
    QString file;
    QString output;
    QString office;
    QString passphraseFile;
};

Outcome wrote(Session &session, const Result<> &done, const QString &file, const QString &sentence)
{
    if (!done)
        return fail(done.error());
    session.output.answer(QJsonObject{{QStringLiteral("file"), file}}, {sentence.arg(file)});
    return ExitStatus::Done;
}

Outcome show(Session &session, Library &library)
{
    const IdentityInfo identity = library.identity();
    session.output.answer(identityJson(identity), identityLines(identity));
    return ExitStatus::Done;
}

Outcome accept(Session &session, Library &library, const FileOptions &options)
{
    if (const auto done = library.acceptEnrolment(options.file); !done)
        return fail(done.error());
    return show(session, library);
}

Outcome importOfficeKey(Session &session, Library &library, const FileOptions &options)
{
    const auto secret = passphrase(options.passphraseFile, Passphrase::Known);
    if (!secret)
        return fail(secret.error());
    if (const auto done = library.importOfficeKey(options.file, *secret); !done)
        return fail(done.error());
    return show(session, library);
}

Outcome enroll(Session &session, Library &library, const FileOptions &options)
{
    const auto secret = passphrase(options.passphraseFile, Passphrase::Known);
    if (!secret)
        return fail(secret.error());
    return wrote(session, library.enrol(options.file, options.output, *secret), options.output,
                 Cli::tr("Enrolled. Give \"%1\" back to that PC: `identity accept` takes it."));
}

using FileCommand = Outcome (*)(Session &, Library &, const FileOptions &);

CLI::App *addFileCommand(CLI::App &parent, Session &session, const char *name, const QString &what,
                         const std::shared_ptr<FileOptions> &options, FileCommand run)
{
    CLI::App *command = addCommand(parent, name, what);
    addText(command, "FILE", options->file, Cli::tr("the file"))->required();
    onLibrary(command, session, [&session, options, run](Library &library) { return run(session, library, *options); });
    return command;
}

Outcome exportCard(Session &session, Library &library, const FileOptions &options)
{
    return wrote(session, library.exportCard(options.file), options.file, Cli::tr("The card of this office is in \"%1\"."));
}

Outcome request(Session &session, Library &library, const FileOptions &options)
{
    return wrote(session, library.requestEnrolment(options.file, options.office), options.file,
                 Cli::tr("The request is in \"%1\". The admin of the office answers it with `enroll`."));
}

Outcome exportOfficeKey(Session &session, Library &library, const FileOptions &options)
{
    return wrote(session, library.exportOfficeKey(options.file), options.file,
                 Cli::tr("The office key, locked by its passphrase, is in \"%1\". Keep it safe."));
}

void addOfficeKey(CLI::App &identity, Session &session)
{
    CLI::App &officeKey = *addCommand(identity, "office-key", Cli::tr("move the office key between the admins' PCs"));
    officeKey.require_subcommand(1);
    addFileCommand(officeKey, session, "export", Cli::tr("write the locked office key into a file"), std::make_shared<FileOptions>(),
                   exportOfficeKey);

    const auto imported = std::make_shared<FileOptions>();
    CLI::App *command = addFileCommand(officeKey, session, "import", Cli::tr("take the office key of a file"), imported, importOfficeKey);
    addPassphraseFile(command, imported->passphraseFile);
}

} // namespace

void addIdentityCommands(CLI::App &app, Session &session)
{
    CLI::App &identity = *addCommand(app, "identity", Cli::tr("who this library is"));
    identity.require_subcommand(1);
    onLibrary(addCommand(identity, "show", Cli::tr("show keys and fingerprint")), session,
              [&session](Library &library) { return show(session, library); });
    addFileCommand(identity, session, "export", Cli::tr("write the office's card for other offices"), std::make_shared<FileOptions>(),
                   exportCard);

    const auto requested = std::make_shared<FileOptions>();
    CLI::App *command = addFileCommand(identity, session, "request", Cli::tr("ask an office to enrol this PC"), requested, request);
    addText(command, "--office", requested->office, Cli::tr("another trusted office: this PC moves there"))->type_name("CODE");
    addFileCommand(identity, session, "accept", Cli::tr("take the office's answer"), std::make_shared<FileOptions>(), accept);
    addOfficeKey(identity, session);

    const auto enrolled = std::make_shared<FileOptions>();
    command = addCommand(app, "enroll", Cli::tr("let a PC work for this office"));
    addText(command, "REQUEST", enrolled->file, Cli::tr("the file of `identity request`"))->required();
    addText(command, "--output", enrolled->output, Cli::tr("the answer for that PC"))->required()->type_name("FILE");
    addPassphraseFile(command, enrolled->passphraseFile);
    onLibrary(command, session, [&session, enrolled](Library &library) { return enroll(session, library, *enrolled); });
}

} // namespace simpul::cli
