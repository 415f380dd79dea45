#include "app/cli/passphrase.h"

#include "app/cli/cli_text.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"

#include "core/base/files.h"

namespace simpul::cli {

static Result<QByteArray> firstLine(const QString &file)
{
    static constexpr qint64 largest = 64 * 1024;
    auto content = readFile(file, largest);
    if (!content)
        return content;
    QByteArray line = content->split('\n').constFirst();
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return wrongUsage(Cli::tr("The first line of \"%1\" is empty. It must be the passphrase.").arg(file));
    return line;
}

static Result<QByteArray> cancelled()
{
    return fail(Error::Kind::Cancelled, Cli::tr("No passphrase was given. Nothing was done."), QStringLiteral("cancelled"));
}

static Result<QByteArray> askForIt(Passphrase which)
{
    const bool isNew = which == Passphrase::New;
    const auto answer = ask(isNew ? Cli::tr("New passphrase for the office key:") : Cli::tr("Passphrase of the office key:"), Echo::Hidden);
    if (!answer || answer->isEmpty())
        return cancelled();
    if (isNew && ask(Cli::tr("The same passphrase again:"), Echo::Hidden) != answer)
        return fail(Error::Kind::Cancelled, Cli::tr("The two passphrases differ. Nothing was done."), QStringLiteral("cancelled"));
    return answer->toUtf8();
}

Result<QByteArray> passphrase(const QString &file, Passphrase which)
{
    if (!file.isEmpty())
        return firstLine(file);
    if (canAsk())
        return askForIt(which);
    return wrongUsage(Cli::tr("The passphrase of the office key is needed. Give it as the first line of a file: --passphrase-file FILE."));
}

} // namespace simpul::cli
