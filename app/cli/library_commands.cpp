#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/passphrase.h"
#include "app/cli/record_commands.h"
#include "app/cli/report_json.h"
#include "app/cli/terminal.h"

#include "core/demo/demo.h"

#include <QDir>
#include <QFileInfo>

namespace simpul::cli {

namespace {

struct InitOptions {
    QString folder;
    QString office;
    QString code;
    QString government;
    QString passphraseFile;
};

struct RestoreOptions {
    QString what; // the id of a record, or a backup
    QString folder;
    QString passphraseFile;
};

Result<NewOffice> newOffice(const InitOptions &options)
{
    NewOffice office;
    office.code = options.code;
    office.name = options.office;
    if (!options.government.isEmpty()) {
        const qsizetype colon = options.government.indexOf(u':');
        if (colon < 1)
            return wrongUsage(Cli::tr("Write the government as CODE:NAME, for example 7471:Kota Nusatirta."));
        office.governmentCode = options.government.left(colon).trimmed();
        office.governmentName = options.government.mid(colon + 1).trimmed();
    }
    auto secret = passphrase(options.passphraseFile, Passphrase::New);
    if (!secret)
        return fail(secret.error());
    office.passphrase = *std::move(secret);
    return office;
}

// Opens what was just made and shows who it is.
Outcome showNew(Session &session, const QString &folder, const QString &sentence)
{
    session.libraryFolder = folder;
    return withLibrary(session, [&](Library &library) -> Outcome {
        const IdentityInfo identity = library.identity();
        session.output.answer(identityJson(identity), QStringList{sentence} + identityLines(identity));
        return ExitStatus::Done;
    });
}

Outcome init(Session &session, const InitOptions &options)
{
    const auto place = session.place(options.folder);
    if (!place)
        return fail(place.error());
    if (Library::exists(place->folder)) {
        return fail(Error::Kind::Invalid, Cli::tr("\"%1\" holds a library already. Nothing was changed.").arg(options.folder),
                    QStringLiteral("exists"));
    }
    const auto office = newOffice(options);
    if (!office)
        return fail(office.error());
    if (const auto made = Library::create(*place, *office, session.clock()); !made)
        return fail(made.error());
    return showNew(session, options.folder, Cli::tr("The library is ready."));
}

Outcome demo(Session &session, const QString &folder)
{
    const auto codes = makeDemo(folder, session.clock());
    if (!codes)
        return fail(codes.error());
    QStringList lines = {Cli::tr("Sample offices of Kota Nusatirta, all of them made up:")};
    for (const QString &code : *codes)
        lines << QStringLiteral("  simpul-cli --library %1/%2 --config %1/%2.config").arg(folder, code);
    lines << Cli::tr("The passphrase of every office key is \"%1\".").arg(demoPassphrase());
    const QJsonObject json{{QStringLiteral("folder"), folder}, {QStringLiteral("offices"), QJsonArray::fromStringList(*codes)}};
    session.output.answer(json, lines);
    return ExitStatus::Done;
}

Outcome backup(Session &session, Library &library, const QString &file)
{
    if (const auto done = library.backup(file, session.output.progress()); !done)
        return fail(done.error());
    const qint64 size = QFileInfo(file).size();
    const QJsonObject json{{QStringLiteral("file"), file}, {QStringLiteral("bytes"), size}};
    session.output.answer(json, {Cli::tr("The backup is in \"%1\" (%2). Keys are not in it.").arg(file, sizeText(size))});
    return ExitStatus::Done;
}

// Without the passphrase the restored library works alone until it is enrolled, so nobody is forced to know it here.
Result<QByteArray> passphraseIfKnown(const QString &file)
{
    if (!file.isEmpty())
        return passphrase(file, Passphrase::Known);
    if (!canAsk())
        return QByteArray();
    const auto answer = ask(Cli::tr("Passphrase of the office key (leave empty to have this PC enrolled later):"), Echo::Hidden);
    return answer.value_or(QString()).toUtf8();
}

Outcome restoreBackup(Session &session, const RestoreOptions &options)
{
    const auto place = session.place(options.folder);
    if (!place)
        return fail(place.error());
    const auto secret = passphraseIfKnown(options.passphraseFile);
    if (!secret)
        return fail(secret.error());
    if (const auto done = Library::restoreBackup(options.what, *place, *secret, session.clock()); !done)
        return fail(done.error());
    return showNew(session, options.folder, Cli::tr("The backup is restored. The library has a new key."));
}

// `restore ID` takes a record out of the trash, `restore FILE DIR` makes a library of a backup.
Outcome restore(Session &session, const RestoreOptions &options)
{
    if (!options.folder.isEmpty())
        return restoreBackup(session, options);
    return withLibrary(session, [&](Library &library) { return restoreRecord(session, library, options.what); });
}

} // namespace

static void addInit(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<InitOptions>();
    CLI::App *command = addCommand(app, "init", Cli::tr("make a new library with a new office key"));
    addText(command, "DIR", options->folder, Cli::tr("folder of the new library"))->required();
    addText(command, "--office", options->office, Cli::tr("name of the office"))->required()->type_name("NAME");
    addText(command, "--code", options->code, Cli::tr("short code of the office, as in file names"))->required()->type_name("CODE");
    addText(command, "--government", options->government, Cli::tr("the government it belongs to"))->type_name("CODE:NAME");
    addPassphraseFile(command, options->passphraseFile);
    onRun(command, session, [&session, options] { return init(session, *options); });
}

static void addRestore(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<RestoreOptions>();
    CLI::App *command = addCommand(app, "restore", Cli::tr("take a record out of the trash, or make a library of a backup"));
    addText(command, "ID|FILE", options->what, Cli::tr("id of a record, or a backup"))->required();
    addText(command, "DIR", options->folder, Cli::tr("with a backup: folder of the new library"));
    addPassphraseFile(command, options->passphraseFile);
    onRun(command, session, [&session, options] { return restore(session, *options); });
}

void addLibraryCommands(CLI::App &app, Session &session)
{
    addInit(app, session);

    const auto folder = std::make_shared<QString>();
    CLI::App *demoCommand = addCommand(app, "demo", Cli::tr("make sample offices to try things with"));
    addText(demoCommand, "DIR", *folder, Cli::tr("new folder for them"))->required();
    onRun(demoCommand, session, [&session, folder] { return demo(session, *folder); });

    const auto file = std::make_shared<QString>();
    CLI::App *backupCommand = addCommand(app, "backup", Cli::tr("write everything but the keys into one file"));
    addText(backupCommand, "FILE", *file, Cli::tr("the file"))->required();
    onLibrary(backupCommand, session, [&session, file](Library &library) { return backup(session, library, *file); });

    addRestore(app, session);
}

} // namespace simpul::cli
