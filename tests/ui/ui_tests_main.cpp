#include <QApplication>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

// The window without a screen, and without the settings of whoever runs the tests.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("simpul-test"));
    return Catch::Session().run(argc, argv);
}
