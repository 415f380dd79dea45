#include "app/cli/commands.h"

#include "app/cli/cli_text.h"

#include <limits>
#include <string>
#include <vector>

namespace simpul::cli {

CLI::App *addCommand(CLI::App &parent, const char *name, const QString &what)
{
    CLI::App *command = parent.add_subcommand(name, what.toStdString());
    command->group(Cli::tr("Commands").toStdString());
    command->get_help_ptr()->group(Cli::tr("Options").toStdString());
    command->footer(Cli::tr("Options of every command: simpul-cli --help").toStdString());
    return command;
}

void onRun(CLI::App *command, Session &session, std::function<Outcome()> run)
{
    command->callback([&session, run = std::move(run)] {
        if (!session.command) // of `bundle merge`, the inner command is called first
            session.command = run;
    });
}

void onLibrary(CLI::App *command, Session &session, std::function<Outcome(Library &)> run)
{
    onRun(command, session, [&session, run = std::move(run)] { return withLibrary(session, run); });
}

CLI::Option *addText(CLI::App *command, const char *name, QString &value, const QString &what)
{
    const auto take = [&value](const std::string &given) { value = QString::fromStdString(given); };
    return command->add_option_function<std::string>(name, take, what.toStdString())->type_name("");
}

CLI::Option *addTexts(CLI::App *command, const char *name, QStringList &values, const QString &what)
{
    const auto take = [&values](const std::vector<std::string> &given) {
        for (const std::string &each : given)
            values << QString::fromStdString(each);
    };
    return command->add_option_function<std::vector<std::string>>(name, take, what.toStdString())->type_name("");
}

CLI::Option *addNumber(CLI::App *command, const char *name, int &value, const QString &what)
{
    return command->add_option(name, value, what.toStdString())
        ->check(CLI::Range(0, std::numeric_limits<int>::max()).description(""))
        ->type_name("N");
}

CLI::Option *addFlag(CLI::App *command, const char *name, bool &value, const QString &what)
{
    return command->add_flag(name, value, what.toStdString());
}

CLI::Option *addPassphraseFile(CLI::App *command, QString &file)
{
    return addText(command, "--passphrase-file", file, Cli::tr("its first line is the passphrase of the office key"))->type_name("FILE");
}

} // namespace simpul::cli
