// The least that a three-pane program does: what the start of Simpul's window is compared with. Ends when its list was painted.
#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QTextBrowser>

#include <cstdlib>

namespace {

class EndWhenPainted : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection); // after the painting
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    QSplitter panes;
    QListWidget sections;
    QListWidget list;
    QTextBrowser detail;
    for (QWidget *pane : {static_cast<QWidget *>(&sections), static_cast<QWidget *>(&list), static_cast<QWidget *>(&detail)})
        panes.addWidget(pane);
    window.setCentralWidget(&panes);
    window.resize(1366, 768);
    EndWhenPainted end;
    list.viewport()->installEventFilter(&end);
    window.show();
    const int status = QApplication::exec();
    panes.setParent(nullptr);
    return status;
}
