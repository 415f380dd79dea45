// The window as somebody uses it who types: how long from a key to the painted list, from an arrow key to the opened record, and which
// event held the window up the longest.  typing_window LIBRARY CONFIG WORD...  prints one line of JSON.
#include "ui/models/rows_model.h"
#include "ui/pages/detail_pane.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>

using namespace simpul;

namespace {

constexpr int longestMs = 30'000;

// Measures every event.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *target, QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        const QString name = QString::fromLatin1(target->metaObject()->className());
        const int type = int(event->type());
        const bool done = QApplication::notify(target, event);
        if (const double took = double(timer.nsecsElapsed()) / 1e6; isWatching && took > longest) {
            longest = took;
            longestName = name + u' ' + QString::number(type);
        }
        return done;
    }
    bool isWatching = false;
    double longest = 0; // ms
    QString longestName;
};

class Typist : public QObject
{
public:
    explicit Typist(MainWindow &window) : m_window(window) { qApp->installEventFilter(this); }

    bool begin()
    {
        m_window.goTo(QStringLiteral("library"));
        if (!until([this] { return (m_view = findView()) && model()->row(0) && !m_window.isBusy(); }))
            return false;
        for (QLineEdit *line : m_window.findChildren<QLineEdit *>()) {
            if (line->isVisible() && !m_search)
                m_search = line;
        }
        return m_search;
    }
    void type(const QString &word)
    {
        for (qsizetype i = 0; i < word.size(); ++i, pause())
            timed(keys, [&] { m_search->insert(word.mid(i, 1)), Q_EMIT m_search->textEdited(m_search->text()); }, word.left(i + 1));
        m_search->clear();
        until([this] { return !m_window.isBusy(); });
    }
    void openNext()
    {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QElapsedTimer timer;
        const auto *pane = shownPane();
        const Uuid before = pane->details().record.id;
        timer.start();
        QCoreApplication::sendEvent(m_view, &down);
        if (until([&] { return pane->details().record.id != before; }))
            opened.push_back(double(timer.nsecsElapsed()) / 1e6);
        until([this] { return !m_window.isBusy(); });
    }
    bool eventFilter(QObject *target, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view && target == m_view->viewport() && model()->query().text == m_typed && m_answered)
            m_painted = true;
        return false;
    }
    std::vector<double> keys, opened; // ms

private:
    QAbstractItemView *findView() const
    {
        for (auto *one : m_window.findChildren<QAbstractItemView *>()) {
            if (one->isVisible() && qobject_cast<RowsModel *>(one->model()))
                return one;
        }
        return nullptr;
    }
    RowsModel *model() const { return static_cast<RowsModel *>(m_view->model()); }
    DetailPane *shownPane() const
    {
        for (auto *pane : m_window.findChildren<DetailPane *>()) {
            if (pane->isVisible())
                return pane;
        }
        return nullptr;
    }
    template <typename Condition>
    bool until(const Condition &holds)
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds() && timer.elapsed() < longestMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        return holds();
    }
    void pause() // of somebody who types 150 words a minute
    {
        static constexpr int ms = 80;
        QElapsedTimer timer;
        timer.start();
        until([&] { return timer.elapsed() >= ms; });
    }
    template <typename Press>
    void timed(std::vector<double> &into, const Press &press, const QString &typed)
    {
        m_typed = typed;
        m_answered = m_painted = false;
        const auto answer = connect(model(), &RowsModel::answered, this, [this] {
            m_answered = true;
            m_view->viewport()->update();
        });
        QElapsedTimer timer;
        timer.start();
        press();
        if (until([this] { return m_painted; }))
            into.push_back(double(timer.nsecsElapsed()) / 1e6);
        disconnect(answer);
    }

    MainWindow &m_window;
    QAbstractItemView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    QString m_typed;
    bool m_answered = false;
    bool m_painted = false;
};

QJsonObject told(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) { return times.empty() ? -1 : times[std::min(times.size() - 1, std::size_t(part * double(times.size())))]; };
    return {{QStringLiteral("count"), int(times.size())}, {QStringLiteral("p50"), at(0.5)}, {QStringLiteral("p95"), at(0.95)}, {QStringLiteral("most"), at(1)}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("simpul"));
    Watched app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    WindowStart start;
    start.place = {arguments[1], arguments[2], {}};
    const SystemClock clock;
    MainWindow window(start, clock);
    window.resize(1366, 768);
    window.show();
    Typist typist(window);
    if (!typist.begin())
        return 1;
    typist.type(arguments[3]); // the first search reads what all the others share
    typist.keys.clear();
    app.isWatching = true;
    for (const QString &word : arguments.mid(3))
        typist.type(word);
    for (int i = 0; i < 40; ++i)
        typist.openNext();
    const QJsonObject out{{QStringLiteral("keys"), told(typist.keys)}, {QStringLiteral("opened"), told(typist.opened)},
                          {QStringLiteral("longest"), app.longest}, {QStringLiteral("longestName"), app.longestName}};
    std::puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    return 0;
}
