#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/passphrase.h"
#include "app/cli/report_json.h"
#include "app/cli/terminal.h"

namespace simpul::cli {

namespace {

struct TrustOptions {
    QString file;
    QString fingerprint;
    bool toIntroduce = false;
};
struct RevokeOptions {
    QString replica;
    QStringList after;
    bool all = false;
    QString passphraseFile;
};

// Trust is people comparing fingerprints: on paper (--fingerprint) or here. Nobody is trusted because a file says so.
Result<> compared(const TrustInfo &card)
{
    const QString words = card.fingerprintWords.join(u' ');
    if (!canAsk()) {
        return wrongUsage(Cli::tr("Ask %1 (%2) for the fingerprint of their key and give it with --fingerprint. This card says: %3 (%4).")
                              .arg(card.name, card.code, words, card.fingerprint));
    }
    const QString yes = Cli::tr("yes");
    const QString question =
        (trustLines(card) << Cli::tr("Ask the office: do they read the same words? Type %1 to trust this key:").arg(yes)).join(u'\n');
    const auto answer = ask(question, Echo::Shown);
    if (answer && answer->trimmed().compare(yes, Qt::CaseInsensitive) == 0)
        return {};
    return fail(Error::Kind::Cancelled, Cli::tr("Not trusted. Nothing was changed."), QStringLiteral("cancelled"));
}

Outcome listTrusted(Session &session, Library &library)
{
    const QList<TrustInfo> all = library.trusted();
    QList<QStringList> rows;
    for (const TrustInfo &office : all) {
        rows << QStringList{office.code, office.name, office.toIntroduce ? Cli::tr("introduces others") : QString(),
                            office.fingerprintWords.join(u' ')};
    }
    session.output.answer(jsonOf(all, trustJson), table({Cli::tr("Code"), Cli::tr("Office"), QString(), Cli::tr("Fingerprint")}, rows));
    return ExitStatus::Done;
}

Outcome trust(Session &session, Library &library, const TrustOptions &options)
{
    if (options.file == u"list")
        return listTrusted(session, library);
    const auto card = library.readCard(options.file);
    if (!card)
        return fail(card.error());
    if (options.fingerprint.isEmpty()) {
        if (const auto same = compared(*card); !same)
            return fail(same.error());
    }
    const QString expected = options.fingerprint.isEmpty() ? card->fingerprint : options.fingerprint;
    if (const auto done = library.trust(options.file, expected, options.toIntroduce); !done)
        return fail(done.error());
    TrustInfo now = *card;
    now.toIntroduce = options.toIntroduce;
    session.output.answer(trustJson(now), QStringList{Cli::tr("Trusted.")} + trustLines(now));
    return ExitStatus::Done;
}

// "shared:1024": what that PC wrote for this audience up to this number stays good.
Result<QList<QPair<QString, qint64>>> goodUpTo(const RevokeOptions &options)
{
    if (options.all == !options.after.isEmpty())
        return wrongUsage(Cli::tr("Say what stays good: --after AUDIENCE:NUMBER, or --all to revoke everything."));
    QList<QPair<QString, qint64>> good;
    for (const QString &text : options.after) {
        const QString audience = text.section(u':', 0, 0);
        bool isNumber = false;
        const qint64 number = text.section(u':', 1).toLongLong(&isNumber);
        const bool known = audience == u"shared" || audience == u"office";
        if (!isNumber || number < 0 || !known)
            return wrongUsage(Cli::tr("\"%1\" is not understood. Write --after shared:1024 or --after office:1024.").arg(text));
        good << QPair(audience, number);
    }
    return good;
}

Outcome revoke(Session &session, Library &library, const RevokeOptions &options)
{
    const auto good = goodUpTo(options);
    if (!good)
        return fail(good.error());
    const auto secret = passphrase(options.passphraseFile, Passphrase::Known);
    if (!secret)
        return fail(secret.error());
    if (const auto done = library.revoke(options.replica, *good, *secret); !done)
        return fail(done.error());
    const QString sentence = Cli::tr("Revoked. The next bundle tells the other offices.");
    session.output.answer(QJsonObject{{QStringLiteral("revoked"), options.replica}}, {sentence});
    return ExitStatus::Done;
}

} // namespace

void addTrustCommands(CLI::App &app, Session &session)
{
    const auto trusted = std::make_shared<TrustOptions>();
    CLI::App *command = addCommand(app, "trust", Cli::tr("trust an office by its card, or list those trusted"));
    addText(command, "FILE", trusted->file, Cli::tr("a card, or `list`"))->required();
    addText(command, "--fingerprint", trusted->fingerprint, Cli::tr("what the office says its fingerprint is (64 characters)"))
        ->type_name("F");
    addFlag(command, "--to-introduce", trusted->toIntroduce, Cli::tr("and those it introduces"));
    onLibrary(command, session, [&session, trusted](Library &library) { return trust(session, library, *trusted); });

    const auto revoked = std::make_shared<RevokeOptions>();
    command = addCommand(app, "revoke", Cli::tr("end the trust in a PC of this office"));
    addText(command, "REPLICA", revoked->replica, Cli::tr("its key, as `identity show` prints it"))->required();
    addTexts(command, "--after", revoked->after, Cli::tr("what it wrote up to there stays good"))->type_name("AUDIENCE:N");
    addFlag(command, "--all", revoked->all, Cli::tr("nothing it wrote stays good"));
    addPassphraseFile(command, revoked->passphraseFile);
    onLibrary(command, session, [&session, revoked](Library &library) { return revoke(session, library, *revoked); });
}

} // namespace simpul::cli
