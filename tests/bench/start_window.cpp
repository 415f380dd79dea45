// The window of Simpul as `simpul --library DIR --config DIR` opens it, ended as soon as the home page has painted something.
#include "ui/pages/home_card.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace simpul;

namespace {

constexpr int longestMs = 30'000;

class EndWhenPainted : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *target, QEvent *event) override
    {
        const auto *card = event->type() == QEvent::Paint ? qobject_cast<HomeCard *>(target) : nullptr;
        if (card && card->hasLines())
            QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection); // after the painting
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("simpul"));
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    WindowStart start;
    start.place = {arguments[1], arguments[2], {}};
    const SystemClock clock;
    EndWhenPainted end;
    qApp->installEventFilter(&end);
    MainWindow window(start, clock);
    window.resize(1366, 768);
    window.show();
    QTimer::singleShot(longestMs, [] {
        std::fputs("nothing was painted\n", stderr);
        std::_Exit(1);
    });
    return QApplication::exec();
}
