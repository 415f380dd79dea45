#include "app/cli/command_line.h"

#include "app/cli/cli_text.h"
#include "app/cli/commands.h"

#include <QRegularExpression>

namespace simpul::cli {

FirstLook firstLook(const QStringList &arguments)
{
    static const QString option = QStringLiteral("--lang");
    FirstLook look;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == option)
            look.language = arguments.value(i + 1);
        else if (argument.startsWith(option + u'='))
            look.language = argument.mid(option.size() + 1);
    }
    look.json = arguments.contains(QStringLiteral("--json"));
    look.prints = arguments.contains(QStringLiteral("print"));
    return look;
}

namespace {

// What CLI11 collects while it parses. It outlives the command, which refers to the options.
struct Global {
    std::string language;
    bool json = false;
};

void addGlobalOptions(CLI::App &app, Session &session, Global &global)
{
    session.libraryFolder = qEnvironmentVariable("SIMPUL_LIBRARY");
    session.configFolder = qEnvironmentVariable("SIMPUL_CONFIG");
    session.person = qEnvironmentVariable("SIMPUL_PERSON");
    addText(&app, "--library", session.libraryFolder, Cli::tr("folder of the library (or SIMPUL_LIBRARY)"))->type_name("DIR")->take_last();
    addText(&app, "--config", session.configFolder, Cli::tr("folder of the keys (or SIMPUL_CONFIG)"))->type_name("DIR")->take_last();
    addText(&app, "--as", session.person, Cli::tr("who is at work: id or NIP (or SIMPUL_PERSON)"))->type_name("PERSON")->take_last();
    app.add_option("--lang", global.language, Cli::tr("language of what is said: id or en").toStdString())
        ->type_name("id|en")
        ->take_last()
        ->check(CLI::IsMember({"id", "en"}).description(""));
    addFlag(&app, "--json", global.json, Cli::tr("one JSON value for programs instead of text"));
    app.set_version_flag("--version", "simpul-cli " SIMPUL_VERSION, Cli::tr("the version of this program").toStdString());
    app.set_help_flag("-h,--help", Cli::tr("this help").toStdString());
}

void addCommands(CLI::App &app, Session &session)
{
    addLibraryCommands(app, session);
    addImport(app, session);
    addExport(app, session);
    addRecordCommands(app, session);
    addQueryCommands(app, session);
    addIdentityCommands(app, session);
    addTrustCommands(app, session);
    addBundleCommands(app, session);
    addConflictCommands(app, session);
    addMeetingCommands(app, session);
    addPrintCommand(app, session);
    addCareCommands(app, session);
}

void translateHelp(CLI::App &app)
{
    const auto formatter = app.get_formatter();
    const auto label = [&](const char *key, const QString &text) { formatter->label(key, text.toStdString()); };
    label("Usage", Cli::tr("Usage"));
    label("OPTIONS", Cli::tr("OPTIONS"));
    label("SUBCOMMAND", Cli::tr("COMMAND"));
    label("SUBCOMMANDS", Cli::tr("COMMAND"));
    label("Positionals", Cli::tr("Arguments"));
    label("REQUIRED", Cli::tr("(required)"));
    formatter->column_width(36);
}

QString nameOf(const CLI::App &app)
{
    const CLI::App *parent = app.get_parent();
    const QString own = QString::fromStdString(app.get_name());
    return parent ? nameOf(*parent) + u' ' + own : own;
}

const CLI::App &innermost(const CLI::App &app)
{
    const auto parsed = app.get_subcommands();
    return parsed.empty() ? app : innermost(*parsed.front());
}

// What stands before the words that CLI11 puts behind a name: "--office is required", "--for: 1 required TEXT missing".
QString subjectOf(const CLI::ParseError &error)
{
    static const QRegularExpression behind(QStringLiteral("( is required|:).*$"), QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(error.what()).remove(behind);
}

// The option or argument that a sentence of CLI11 is about: "Could not convert: --limit = many".
QString optionIn(const QString &details)
{
    static const QRegularExpression name(QStringLiteral("--[a-z][a-z-]*|\\b[A-Z]{2}[A-Z-]*"));
    const auto match = name.match(details);
    return match.hasMatch() ? match.captured() : details;
}

QString missing(const CLI::App &app, const CLI::App &command, const QString &subject)
{
    if (!subject.startsWith(QStringLiteral("A subcommand")))
        return Cli::tr("%1 is missing.").arg(subject);
    const auto rest = app.remaining(true);
    if (rest.empty())
        return Cli::tr("Say what to do: a command is missing.");
    return Cli::tr("There is no command \"%1\".").arg((nameOf(command) + u' ' + QString::fromStdString(rest.front())).section(u' ', 1));
}

QString sentence(const CLI::App &app, const CLI::App &command, const CLI::ParseError &error)
{
    const QString details = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return missing(app, command, subjectOf(error));
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        QStringList rest;
        for (const std::string &each : app.remaining(true))
            rest << QString::fromStdString(each);
        return Cli::tr("This was not expected: %1.").arg(rest.join(u' '));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return Cli::tr("The value of %1 is missing, or there are too many.").arg(subjectOf(error));
    if (dynamic_cast<const CLI::ConversionError *>(&error) || dynamic_cast<const CLI::ValidationError *>(&error))
        return Cli::tr("The value of %1 is not right.").arg(optionIn(details));
    return Cli::tr("The command line is not right: %1.").arg(details);
}

ExitStatus wrong(const CLI::App &app, const CLI::ParseError &error, Session &session)
{
    const CLI::App &command = innermost(app);
    const QString what = sentence(app, command, error) + u' ' + Cli::tr("See: %1 --help").arg(nameOf(command));
    session.output.error(wrongUsage(what).error());
    return ExitStatus::Usage;
}

} // namespace

// One key in 64 begins with a hyphen and is no option for that: 43 letters of base64url.
static bool isKey(const QString &argument)
{
    static const QRegularExpression key(QStringLiteral("^-[A-Za-z0-9_-]{42}$"));
    return key.match(argument).hasMatch();
}

// As CLI11 wants them: the last one first, and what only looks like an option behind "--".
static std::vector<std::string> reversed(const QStringList &arguments)
{
    QStringList ordered;
    QStringList keys;
    for (const QString &argument : arguments)
        (isKey(argument) && !arguments.contains(QStringLiteral("--")) ? keys : ordered) << argument;
    if (!keys.isEmpty())
        ordered << QStringLiteral("--") << keys;
    std::vector<std::string> out;
    for (qsizetype i = ordered.size(); i-- > 0;)
        out.push_back(ordered[i].toStdString());
    return out;
}

std::optional<ExitStatus> readCommandLine(const QStringList &arguments, Session &session)
{
    // The options of the commands are kept by the commands' callbacks, so the tree stays until the program ends.
    static CLI::App app(Cli::tr("Simpul keeps what an office knows and exchanges it with other offices.").toStdString(), "simpul-cli");
    static Global global;
    app.fallthrough(); // global options may stand behind the command too
    app.require_subcommand(1);
    app.allow_windows_style_options(false);
    app.option_defaults()->group(Cli::tr("Options").toStdString());
    addGlobalOptions(app, session, global);
    translateHelp(app);
    addCommands(app, session);

    try { // CLI11 reports by throwing; this is the only place where it can
        app.parse(reversed(arguments));
    } catch (const CLI::CallForVersion &version) {
        session.output.answerText(QByteArray(version.what()) + '\n');
        return ExitStatus::Done;
    } catch (const CLI::Success &) {
        session.output.answerText(QByteArray::fromStdString(app.help()));
        return ExitStatus::Done;
    } catch (const CLI::ParseError &error) {
        return wrong(app, error, session);
    }
    return std::nullopt;
}

} // namespace simpul::cli
