#include "app/cli/command_line.h"
#include "app/cli/terminal.h"

#include "core/model/language.h"

#include <QCoreApplication>
#include <QTranslator>

#ifdef SIMPUL_CLI_PRINTS
#include <QGuiApplication>
#endif

#include <cstdio>
#include <memory>

namespace simpul::cli {

// Papers are painted without a window; all other commands do without Qt's graphics.
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, [[maybe_unused]] const FirstLook &look)
{
#ifdef SIMPUL_CLI_PRINTS
    if (look.prints) {
#ifndef Q_OS_WIN // there the offscreen platform does not know the system's fonts
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

// stderr is for sentences to people. What Qt tells programmers is shown to those who ask for it.
static void quietMessages(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SIMPUL_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

static void speak(const QString &language, QTranslator &translator)
{
    setDisplayLanguage(language);
    if (translator.load(QStringLiteral(":/i18n/simpul_%1.qm").arg(displayLanguage())))
        QCoreApplication::installTranslator(&translator);
}

static ExitStatus run(Session &session)
{
    const Outcome outcome = session.command();
    if (outcome)
        return *outcome;
    session.output.error(outcome.error());
    return exitStatusOf(outcome.error().kind);
}

static QStringList argumentsBeforeQt(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

static int start(int argc, char **argv)
{
    prepareConsole();
    qInstallMessageHandler(quietMessages);
    const FirstLook look = firstLook(argumentsBeforeQt(argc, argv));
    const auto application = makeApplication(argc, argv, look);
    QTranslator translator;
    speak(look.language, translator);

    Session session;
    session.output.useJson(look.json);
    const auto said = readCommandLine(QCoreApplication::arguments().sliced(1), session);
    const ExitStatus status = said ? *said : run(session);
    return int(session.output.finish() ? status : worse(status, ExitStatus::Failed));
}

} // namespace simpul::cli

int main(int argc, char **argv)
{
    return simpul::cli::start(argc, argv);
}
