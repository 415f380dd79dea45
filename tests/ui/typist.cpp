// Types number after number into a new asset and says which, and when, until somebody kills it.  typist LIBRARY CONFIG
#include "core/base/clock.h"
#include "tests/ui/body_editor.h"

#include <QApplication>
#include <QDateTime>
#include <QTest>

#include <cstdio>

using namespace simpul;

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    WindowStart start;
    start.place = {arguments[1], arguments[2], {}};
    start.language = QStringLiteral("id");
    const SystemClock clock;
    MainWindow window(start, clock);
    window.show();
    while (window.isBusy())
        QTest::qWait(10);
    window.commands().refresh();
    window.commands().action(u"record.new")->trigger();
    QPlainTextEdit *body = test::bodyEditor(window);
    if (!body)
        return 1;
    body->setFocus();
    for (int i = 0;; ++i) {
        QTest::keyClicks(body, QString::number(i) + u' ');
        std::printf("%d %lld\n", i, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QTest::qWait(20);
    }
}
