// The window of Simpul as `simpul --library DIR --config DIR` opens it, ended as soon as the first row of a list was painted.
#include "ui/models/rows_model.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
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
        const auto *view = event->type() == QEvent::Paint ? qobject_cast<QAbstractItemView *>(target->parent()) : nullptr;
        const auto *rows = view && target == view->viewport() ? qobject_cast<RowsModel *>(view->model()) : nullptr;
        if (rows && rows->row(0))
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
        std::fputs("no list was painted\n", stderr);
        std::_Exit(1);
    });
    return QApplication::exec();
}
