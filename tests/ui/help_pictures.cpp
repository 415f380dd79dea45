#include "tests/ui/help_pictures.h"

#include "core/demo/demo.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/window/capture_window.h"
#include "ui/window/main_window.h"
#include "ui/workers/workers.h"

#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace simpul::test {

namespace {

constexpr QSize smallWindow(860, 580); // as a whole
constexpr QSize largeWindow(1150, 640); // of which the page is taken
constexpr QSize wideWindow(1320, 720);  // for what has tables
constexpr int quietLooks = 8;

class OneDay : public Clock
{
public:
    Stamp now() const override { return 1'795'300'000'000; } // 22 November 2026
};

// With the 256 colours that are there most often: few enough for a small file, and a window has hardly more.
QImage inFewColours(const QImage &picture)
{
    constexpr int mostColours = 256;
    std::map<QRgb, int> uses;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++uses[picture.pixel(x, y)];
    }
    std::vector<std::pair<int, QRgb>> byUse;
    for (const auto &[colour, count] : uses)
        byUse.emplace_back(-count, colour);
    std::ranges::sort(byUse);
    QList<QRgb> table;
    for (const auto &[count, colour] : byUse)
        table << colour;
    table.resize(std::min<qsizetype>(table.size(), mostColours));
    return picture.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

class Photographer
{
public:
    Photographer(QString folder, const QString &language) : m_folder(std::move(folder))
    {
        QApplication::setCursorFlashTime(0);
        REQUIRE(QDir().mkpath(m_folder));
        REQUIRE(makeDemo(office(u""_s), m_day));
        WindowStart start;
        start.place = {office(u"bkpsdm"_s), office(u"bkpsdm.config"_s), {}};
        start.language = language;
        m_window = std::make_unique<MainWindow>(start, m_day);
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(smallWindow);
        m_window->show();
        wait();
    }

    void takeHome() { takeWindow(u"home"_s); }

    void takeCapture()
    {
        QImage top = m_window->grab(QRect(0, 0, smallWindow.width(), 190)).toImage();
        ring(top, button(u"capture"_s));
        take(u"capture-begin"_s, top);
        give(u"capture"_s);
        auto *capture = m_window->findChild<CaptureWindow *>();
        REQUIRE(capture);
        QTest::keyClicks(capture->focusWidget(), u"Daftar periksa serah terima aset"_s);
        wait();
        take(u"capture-title"_s, capture->grab().toImage());
        capture->addFiles({QStringLiteral(SIMPUL_SOURCE_DIR "/resources/sample/files/daftar-periksa-serah-terima.html")});
        wait();
        take(u"capture-file"_s, capture->grab().toImage());
        QTest::keyClick(capture, Qt::Key_Return, Qt::ControlModifier);
        wait();
        open(u"Daftar periksa serah terima aset"_s);
        auto *tabs = m_window->findChild<QTabWidget *>();
        int files = 1;
        while (!tabs->isTabVisible(files)) // only some records have the tabs between
            ++files;
        tabs->setCurrentIndex(files);
        wait();
        takeWindow(u"capture-saved"_s);
        m_window->findChild<InlineMessage *>()->clear();
        tabs->setCurrentIndex(0);
    }

    void takeSearch()
    {
        m_window->search(u"rekonsiliasi tanah"_s);
        wait();
        takeWindow(u"search"_s);
        m_window->search({});
        wait();
    }

    void takeAsset()
    {
        open(u"Rekonsiliasi Aset Tanah sebelum Tutup Buku"_s);
        takePage(u"asset"_s);
    }

    void takePreview()
    {
        m_window->openBundles({office(u"masuk/telukbiru.simpul"_s)});
        wait();
        takePage(u"preview"_s, wideWindow);
    }

    void takeConflict()
    {
        give(u"go.exchange"_s);
        takePage(u"conflict"_s, wideWindow);
    }

    void takeWriting()
    {
        m_window->goTo(u"library"_s);
        wait();
        give(u"record.new"_s);
        QTest::keyClicks(m_window->focusWidget(), u"Cara menata arsip aktif"_s);
        wait();
        takePage(u"write"_s);
    }

private:
    QString office(const QString &path) const { return m_demo.filePath(u"kota/"_s + path); }

    void wait()
    {
        for (int quiet = 0; quiet < quietLooks;) {
            QTest::qWait(20);
            quiet = m_window->isBusy() ? 0 : quiet + 1;
        }
    }
    void give(const QString &command)
    {
        m_window->commands().refresh();
        m_window->commands().action(command)->trigger();
        wait();
    }
    void open(const QString &title)
    {
        auto library = Library::open(m_window->workers()->place(), m_day).value();
        ListQuery assets;
        assets.type = "knowledge_asset";
        const QList<RecordLine> lines = library->list(assets);
        const auto line = std::ranges::find(lines, title, &RecordLine::title);
        REQUIRE(line != lines.end());
        m_window->openRecord(assets.type, line->id);
        wait();
    }
    QRect button(const QString &command) const
    {
        const QString text = plainText(*m_window->commands().action(command));
        for (const QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == text)
                return {each->mapTo(m_window.get(), QPoint()), each->size()};
        }
        return {};
    }
    static void ring(QImage &picture, const QRect &around)
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Colour::Amber), 3));
        painter.drawRoundedRect(around.adjusted(-5, -5, 5, 5), 10, 10);
    }
    // Without the status bar, which says what time it is.
    void takeWindow(const QString &name)
    {
        take(name, m_window->grab(QRect(0, 0, m_window->width(), m_window->statusBar()->y())).toImage());
    }
    void takePage(const QString &name, const QSize &size = largeWindow)
    {
        m_window->resize(size);
        wait();
        take(name, m_window->findChild<QStackedWidget *>()->currentWidget()->grab().toImage());
        m_window->resize(smallWindow);
    }
    void take(const QString &name, QImage picture)
    {
        QPainter painter(&picture);
        painter.setPen(colour(Colour::FieldLine));
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1)); // where the help ends and the picture begins
        painter.end();
        CHECK(inFewColours(picture).save(m_folder + u'/' + name + u".png"_s, "PNG", 0));
    }

    const OneDay m_day;
    QTemporaryDir m_demo;
    QString m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

void takeHelpPictures(const QString &folder, const QString &language)
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Makassar");
    const auto back = qScopeGuard([&] { qputenv("TZ", zone); });
    Photographer photographer(folder, language);
    photographer.takeHome();
    photographer.takeCapture();
    photographer.takeSearch();
    photographer.takeAsset();
    photographer.takeConflict();
    photographer.takePreview();
    photographer.takeWriting();
}

} // namespace simpul::test
