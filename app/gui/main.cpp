#include "app/keys_folder.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/window/main_window.h"
#include "ui/window/one_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace simpul;

namespace {

// Where things are unless somebody says otherwise: the library among the person's data, the keys apart from it.
QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/simpul"_s;
}

QString chosen(const QCommandLineParser &parser, const QString &option, const char *variable, const QString &otherwise)
{
    if (parser.isSet(option))
        return QDir::cleanPath(QFileInfo(parser.value(option)).absoluteFilePath());
    const QString set = qEnvironmentVariable(variable);
    return set.isEmpty() ? otherwise : QDir::cleanPath(QFileInfo(set).absoluteFilePath());
}

QStringList absolute(const QStringList &paths)
{
    QStringList out;
    for (const QString &path : paths)
        out << QFileInfo(path).absoluteFilePath();
    return out;
}

// In a window of its own; if it has one, that one comes forward.
bool openElsewhere(const LibraryPlace &place)
{
    const QString keys = place.configFolder.isEmpty() ? usualKeysFolder(place.folder) : place.configFolder;
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--library"_s, place.folder, u"--config"_s, keys});
}

void describe(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"library"_s, u"Folder of the library (else SIMPUL_LIBRARY)."_s, u"DIR"_s},
        {u"config"_s, u"Folder of the keys (else SIMPUL_CONFIG)."_s, u"DIR"_s},
        {u"lang"_s, u"Language: id or en."_s, u"id|en"_s},
        {u"screenshot"_s, u"Writes a picture of the window into FILE.png and ends."_s, u"FILE.png"_s},
        {u"page"_s, u"The page to begin with: library, theme, community, ..., exchange, help."_s, u"NAME"_s},
        {u"search"_s, u"Words to search for at once."_s, u"TEXT"_s},
        {u"size"_s, u"Size of the picture, such as 1366x768."_s, u"WxH"_s},
    });
    parser.addPositionalArgument(u"bundles"_s, u"Bundles to look at."_s, u"[FILE.simpul...]"_s);
}

// Takes the picture once nothing is being read any more.
class Photographer : public QObject
{
public:
    Photographer(MainWindow &window, QString path) : m_window(window), m_path(std::move(path))
    {
        m_timer.callOnTimeout(this, [this] { look(); });
        m_timer.start(lookEveryMs);
    }

private:
    static constexpr int lookEveryMs = 50;
    static constexpr int quietLooks = 6; // in a row

    void look()
    {
        m_quiet = m_window.isBusy() ? 0 : m_quiet + 1;
        if (m_quiet < quietLooks)
            return;
        m_timer.stop();
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        const bool saved = m_window.grab().save(m_path);
        if (!saved)
            QTextStream(stderr) << Text::tr("The picture could not be written: %1").arg(m_path) << '\n';
        QCoreApplication::exit(saved ? 0 : 1);
    }

    MainWindow &m_window;
    QString m_path;
    QTimer m_timer;
    int m_quiet = 0;
};

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// Help and pictures: what a script on a server asks for.
bool needsNoDisplay(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const std::string_view option(argument);
        return option == "--help" || option == "-h" || option == "--version" || option == "-v" || option.starts_with("--screenshot");
    });
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return QSize(parts.value(0).toInt(), parts.value(1).toInt());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"simpul"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMPUL_VERSION));
    QGuiApplication::setDesktopFileName(u"simpul"_s);
    if (!hasDisplay() && needsNoDisplay(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);

    WindowStart start;
    start.place.folder = chosen(parser, u"library"_s, "SIMPUL_LIBRARY", dataFolder() + u"/library"_s);
    start.place.configFolder = chosen(parser, u"config"_s, "SIMPUL_CONFIG", usualKeysFolder(start.place.folder));
    start.place.person = qEnvironmentVariable("SIMPUL_PERSON");
    start.demoFolder = dataFolder() + u"/example"_s;
    start.recentFile = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/simpul/recent.ini"_s;
    start.openElsewhere = openElsewhere;
    start.language = parser.value(u"lang"_s);
    start.bundles = absolute(parser.positionalArguments());

    const bool isPicture = parser.isSet(u"screenshot"_s);
    std::unique_ptr<OneWindow> one; // a picture is taken beside it
    if (!isPicture)
        one = std::make_unique<OneWindow>(start.place);
    if (one && !one->isFirst() && one->handOver(start.bundles))
        return 0;

    const SystemClock clock;
    MainWindow window(start, clock);
    if (parser.isSet(u"page"_s))
        window.goTo(parser.value(u"page"_s));
    if (parser.isSet(u"search"_s))
        window.search(parser.value(u"search"_s));
    std::unique_ptr<Photographer> photographer;
    if (one)
        QObject::connect(one.get(), &OneWindow::asked, &window, [&window](const QStringList &paths) { window.comeForward(paths); });
    if (isPicture) {
        window.setWindowState(Qt::WindowNoState); // the picture has the size asked for, whatever the screen
        window.resize(parser.isSet(u"size"_s) ? sizeFrom(parser.value(u"size"_s)) : QSize(1366, 768));
        photographer = std::make_unique<Photographer>(window, parser.value(u"screenshot"_s));
    }
    window.show();
    return QApplication::exec();
}
