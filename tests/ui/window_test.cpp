#include "core/base/clock.h"
#include "core/demo/demo.h"
#include "core/model/knowledge/knowledge_asset.h"
#include "core/model/language.h"
#include "ui/pages/sections.h"
#include "ui/theme/widgets.h"
#include "ui/window/cover.h"
#include "ui/window/idle_watch.h"
#include "ui/window/main_window.h"
#include "ui/window/one_window.h"
#include "ui/window/tour.h"
#include "ui/workers/workers.h"
#include "tests/ui/window_office.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QScopeGuard>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;
using namespace simpul::test;

namespace {

QString joinedLines(const QStringList &lines)
{
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Whatever can take the focus has a name, on every page and in both languages")
{
    Office office(GENERATE(u"id"_s, u"en"_s));
    for (const Section &section : sections()) {
        office.window->goTo(QLatin1String(section.id));
        office.wait();
        CAPTURE(section.id);
        INFO(joinedLines(namelessIn(office.window.get())).toStdString());
        CHECK(namelessIn(office.window.get()).isEmpty());
        INFO(joinedLines(takingFocusByClickOnly(office.window.get())).toStdString());
        CHECK(takingFocusByClickOnly(office.window.get()).isEmpty());
        office.give(u"record.new"); // its form
        INFO(joinedLines(namelessIn(office.window.get())).toStdString());
        CHECK(namelessIn(office.window.get()).isEmpty());
    }
    office.window->goTo(u"help"_s);
    CHECK(namelessIn(office.window.get()).isEmpty());
}

TEST_CASE("The list on the left is called Bagian and holds exactly the sections")
{
    Office office;
    auto *list = office.named<QListWidget>(u"Bagian"_s);
    REQUIRE(list);
    CHECK(list->count() == int(sections().size()));
    CHECK(list->item(0)->text() == u"Beranda");
    CHECK(list->item(list->count() - 1)->text() == u"Kotak sampah");
}

TEST_CASE("The language changes without a restart, names too")
{
    Office office;
    office.give(u"language.en");
    auto *list = office.named<QListWidget>(u"Sections"_s);
    REQUIRE(list);
    CHECK(list->item(0)->text() == u"Home");
    CHECK(displayLanguage() == u"en");
    office.give(u"language.id");
    CHECK(office.named<QListWidget>(u"Bagian"_s));
    CHECK(list->item(0)->text() == u"Beranda");
}

TEST_CASE("Typing in the search shows hits and how many there are")
{
    Office office;
    auto *search = office.named<QLineEdit>(u"Cari"_s);
    REQUIRE(search);
    office.give(u"search");
    QTest::keyClicks(search, u"pelay"_s);
    office.wait();
    const auto told = [&] {
        const auto labels = office.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"1 "); });
    };
    for (int i = 0; i < 100 && !told(); ++i)
        QTest::qWait(50);
    CHECK(told());
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
}

TEST_CASE("A new record is written with the keyboard alone, and saved with Ctrl+Enter")
{
    Office office;
    office.window->activateWindow();
    office.window->goTo(u"theme"_s);
    office.wait();
    QTest::keyClick(office.window.get(), Qt::Key_N, Qt::ControlModifier);
    office.wait();
    QWidget *first = office.window->focusWidget();
    REQUIRE(qobject_cast<QLineEdit *>(first));
    CHECK(first->accessibleName() == u"Judul");
    QTest::keyClicks(first, u"Penatausahaan BMD"_s);
    QTest::keyClick(first, Qt::Key_Return, Qt::ControlModifier);
    office.wait();
    const auto library = Library::open(office.start.place, office.clock).value();
    ListQuery themes;
    themes.type = "theme";
    const QList<RecordLine> lines = library->list(themes);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().title == u"Penatausahaan BMD");
}

TEST_CASE("What goes to the trash comes back with one press")
{
    Office office;
    const auto count = [&] {
        const auto library = Library::open(office.start.place, office.clock).value();
        ListQuery assets;
        assets.type = "knowledge_asset";
        return library->count(assets);
    };
    CHECK(count() == 1);
    office.give(u"record.trash");
    CHECK(count() == 0);
    office.give(u"edit.undo");
    CHECK(count() == 1);
}

TEST_CASE("Leaving a form with something unsaved asks in place, and nothing is lost")
{
    Office office;
    office.give(u"record.edit");
    QWidget *title = office.window->focusWidget();
    REQUIRE(title);
    QTest::keyClicks(title, u" baru"_s);
    office.give(u"go.theme");
    CHECK(title->isVisible());
    office.window->close();
    CHECK(office.window->isVisible());
}

TEST_CASE("Every action stands in a menu")
{
    Office office;
    QSet<QAction *> inMenus;
    for (const QAction *top : office.window->menuBar()->actions()) {
        CHECK(top->text().contains(u'&'));
        for (QAction *action : top->menu()->actions())
            inMenus.insert(action);
    }
    for (QAction *action : office.window->commands().all())
        CHECK(inMenus.contains(action));
}

TEST_CASE("Without a library the window begins with naming the office")
{
    QTemporaryDir folder;
    const SystemClock clock;
    WindowStart start;
    start.place = {folder.filePath(u"lib"_s), folder.filePath(u"config"_s), {}};
    start.demoFolder = folder.filePath(u"demo"_s);
    start.language = u"id"_s;
    MainWindow window(start, clock);
    window.show();
    CHECK(window.workers() == nullptr);
    CHECK(namelessIn(&window).isEmpty());
    CHECK(qobject_cast<QLineEdit *>(window.focusWidget()));
}

TEST_CASE("A second start on the same library hands its bundles to the first and has no window of its own; another library has its own")
{
    const QTemporaryDir folder;
    const auto place = [&](const QString &library) { return LibraryPlace{folder.filePath(library), folder.path(), {}}; };
    auto first = std::make_unique<OneWindow>(place(u"a"_s));
    CHECK(first->isFirst());
    QStringList asked;
    int times = 0;
    QObject::connect(first.get(), &OneWindow::asked, [&](const QStringList &paths) {
        asked << paths;
        ++times;
    });
    const OneWindow second(place(u"a"_s));
    CHECK_FALSE(second.isFirst());
    CHECK(OneWindow(place(u"b"_s)).isFirst());
    REQUIRE(second.handOver({u"/tmp/kiriman dari \"Dinas\".simpul"_s}));
    REQUIRE(second.handOver({}));
    CHECK(QTest::qWaitFor([&] { return times == 2; }, 10'000));
    CHECK(asked == QStringList{u"/tmp/kiriman dari \"Dinas\".simpul"_s});
    first.reset();
    CHECK(OneWindow(place(u"a"_s)).isFirst()); // once it is closed
}

TEST_CASE("The home page shows what is to be looked at again; one click says that it holds, for as long as the asset's own interval")
{
    Office office;
    {
        auto library = Library::open(office.start.place, office.clock).value();
        const QDate today = QDateTime::fromMSecsSinceEpoch(library->now()).date();
        RecordEdit edit("knowledge_asset", office.asset);
        edit.set("state", u"terbit"_s).set("review_due", today.addDays(-3)).set("review_months", QVariant::fromValue(Decimal::fromInteger(6)));
        REQUIRE(library->save(edit));
        RecordEdit draft("knowledge_asset", library->newId());
        REQUIRE(library->save(draft.set("title", u"Draf yang menunggu"_s)));
    }
    office.window->goTo(u"home"_s);
    office.wait();
    REQUIRE(office.named<QPushButton>(u"Rekonsiliasi aset tanah"_s));
    CHECK(office.named<QPushButton>(u"Draf yang menunggu"_s));
    auto *holds = office.named<QPushButton>(u"Masih berlaku: Rekonsiliasi aset tanah"_s);
    REQUIRE(holds);
    holds->click();
    office.wait();
    CHECK(office.named<QPushButton>(u"Masih berlaku: Rekonsiliasi aset tanah"_s) == nullptr);
    auto library = Library::open(office.start.place, office.clock).value();
    const QDate today = QDateTime::fromMSecsSinceEpoch(library->now()).date();
    const auto asset = library->get(Id<KnowledgeAsset>{office.asset}).value();
    CHECK(asset.reviewDue == today.addMonths(6));
    CHECK(asset.verifiedOn == today);
    office.named<QPushButton>(u"Draf yang menunggu"_s)->click();
    office.wait();
}

TEST_CASE("A change that was saved is taken back by Ctrl+Z, tags and all, and what others changed meanwhile stays")
{
    Office office;
    office.give(u"record.edit");
    auto *title = office.named<QLineEdit>(u"Judul"_s);
    auto *tags = office.named<QLineEdit>(u"Kata kunci"_s);
    REQUIRE((title && tags));
    title->selectAll();
    QTest::keyClicks(title, u"Judul yang keliru"_s);
    QTest::keyClicks(tags, u"tanah; aset"_s);
    office.give(u"record.save");
    {
        auto library = Library::open(office.start.place, office.clock).value();
        CHECK(library->record(office.asset).value().value("keywords").toStringList().size() == 2);
        RecordEdit other("knowledge_asset", office.asset);
        REQUIRE(library->save(other.set("summary", u"Ringkasan dari PC lain."_s)));
    }
    office.give(u"edit.undo");
    auto library = Library::open(office.start.place, office.clock).value();
    const Record now = library->record(office.asset).value();
    CHECK(now.value("title").toString() == u"Rekonsiliasi aset tanah");
    CHECK(now.value("keywords").toStringList().isEmpty());
    CHECK(now.value("summary").toString() == u"Ringkasan dari PC lain.");
}

TEST_CASE("Taking a change back leaves alone what somebody wrote into the same field since")
{
    Office office;
    office.give(u"record.edit");
    auto *title = office.named<QLineEdit>(u"Judul"_s);
    REQUIRE(title);
    title->selectAll();
    QTest::keyClicks(title, u"Judul saya"_s);
    office.give(u"record.save");
    auto library = Library::open(office.start.place, office.clock).value();
    RecordEdit other("knowledge_asset", office.asset);
    REQUIRE(library->save(other.set("title", u"Judul dari PC lain"_s)));
    office.give(u"edit.undo");
    CHECK(library->record(office.asset).value().value("title").toString() == u"Judul dari PC lain");
}

TEST_CASE("Ctrl+Shift+T opens again what was left last, wherever one is, and each time one further back")
{
    Office office;
    auto library = Library::open(office.start.place, office.clock).value();
    QList<RecordId> themes;
    for (const QString &title : {u"Satu"_s, u"Dua"_s}) {
        themes << RecordId{"theme", library->newId()};
        REQUIRE(library->save(RecordEdit("theme", themes.last().id).set("title", title)));
    }
    const auto open = [&](const RecordId &record) {
        office.window->openRecord(record.type, record.id);
        office.wait();
    };
    const auto isInView = [&](const QString &title) {
        const auto labels = office.window->findChildren<SectionTitle *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == title; });
    };
    open(themes[0]);
    open(themes[1]);
    office.window->goTo(u"home"_s);
    office.wait();
    office.give(u"go.reopen");
    CHECK(isInView(u"Dua"_s));
    office.give(u"go.reopen");
    CHECK(isInView(u"Satu"_s));
    office.give(u"go.reopen");
    CHECK(isInView(u"Rekonsiliasi aset tanah"_s));
    CHECK_FALSE(office.window->commands().action(u"go.reopen")->isEnabled()); // nothing before it
    office.give(u"go.back");
    CHECK(isInView(u"Satu"_s)); // these are steps as others are
}

TEST_CASE("The window comes up where it was left, and F1 opens the help at the part about the page")
{
    Office office;
    office.window->goTo(u"theme"_s);
    office.wait();
    office.window->close();
    office.window = std::make_unique<MainWindow>(office.start, office.clock);
    office.window->show();
    office.wait();
    auto *sections = office.named<QListWidget>(u"Bagian"_s);
    REQUIRE(sections);
    CHECK(sections->currentItem()->text() == u"Tema");
    office.window->goTo(u"exchange"_s);
    office.give(u"help");
    auto *help = office.named<QTextBrowser>(u"Bantuan"_s);
    REQUIRE(help);
    CHECK(help->textCursor().block().text() == u"Pertukaran");
}

TEST_CASE("Whoever opens the example is shown around once, by keyboard too; the example is removed when somebody says so")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString demo = folder.filePath(u"demo"_s);
    REQUIRE(makeDemo(demo, clock));
    WindowStart start;
    start.place = {demo + u"/bpkad"_s, demo + u"/bpkad.config"_s, {}};
    start.demoFolder = demo;
    start.language = u"id"_s;
    const auto press = [](MainWindow &window, QStringView command) {
        window.commands().refresh();
        window.commands().action(command)->trigger();
    };
    {
        MainWindow window(start, clock);
        window.show();
        auto *tour = [&] {
            REQUIRE(QTest::qWaitFor([&] { return window.findChild<Tour *>() && window.findChild<Tour *>()->isVisible(); }, 10'000));
            return window.findChild<Tour *>();
        }();
        CHECK(!tour->isAncestorOf(window.focusWidget())); // nobody is disturbed
        CHECK(namelessIn(&window).isEmpty());
        press(window, u"tour");
        QSet<QString> seen;
        for (int step = 0; step < 20 && tour->isVisible(); ++step) {
            seen << tour->accessibleName();
            CHECK(window.rect().contains(tour->geometry()));
            QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        }
        CHECK(seen.size() == 6);
        CHECK(!tour->isVisible());
    }
    MainWindow again(start, clock);
    again.show();
    QTest::qWait(200);
    CHECK(again.findChild<Tour *>() == nullptr); // it was seen
    press(again, u"tour");
    REQUIRE(again.findChild<Tour *>());
    QTest::keyClick(again.focusWidget(), Qt::Key_Escape);
    CHECK(!again.findChild<Tour *>()->isVisible());

    press(again, u"example.remove");
    CHECK(QDir(demo).exists()); // it asks
    REQUIRE(QTest::qWaitFor([&] { return qobject_cast<QPushButton *>(again.focusWidget()) != nullptr; }, 10'000));
    QTest::keyClick(again.focusWidget(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return !QDir(demo).exists(); }, 10'000));
    CHECK(again.workers() == nullptr);
    CHECK(again.isVisible());
}

TEST_CASE("A library in a shared folder is shown with a bar that says so, and nothing in it can be changed")
{
    Office office;
    office.window.reset();
    qputenv("SIMPUL_SHARED_FOLDER", "read");
    const auto back = qScopeGuard([] { qunsetenv("SIMPUL_SHARED_FOLDER"); });
    office.window = std::make_unique<MainWindow>(office.start, office.clock);
    office.window->show();
    office.window->goTo(u"library"_s);
    office.wait();
    const auto labels = office.window->findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"hanya dapat dibaca di sini"); }));
    office.window->commands().refresh();
    for (const QAction *action : office.window->commands().all()) {
        CAPTURE(action->objectName().toStdString());
        CHECK(!(writesLibrary(action->objectName()) && action->isEnabled()));
    }
    CHECK(office.window->commands().action(u"print")->isEnabled());
}

TEST_CASE("Libraries opened before stand in the menu File by the names of their offices; one that is gone is said to be, and can be forgotten")
{
    Office office;
    office.window.reset();
    office.start.recentFile = office.folder.filePath(u"recent.ini"_s);
    RecentLibraries recent(office.start.recentFile);
    for (int i = 0; i < 10; ++i)
        recent.add({office.folder.filePath(u"hilang-%1"_s.arg(i)), {}, {}}, u"Kantor %1 & Mitra"_s.arg(i));
    NewOffice other;
    other.code = u"LAIN"_s;
    other.name = u"Kantor Lain"_s;
    other.passphrase = "rahasia sekali";
    other.cheapPassphrase = true;
    const LibraryPlace place{office.folder.filePath(u"lain"_s), office.folder.filePath(u"lain.config"_s), {}};
    REQUIRE(Library::create(place, other, office.clock));
    recent.add(place, other.name);
    QStringList opened;
    office.start.openElsewhere = [&](const LibraryPlace &wanted) {
        opened << wanted.folder << wanted.configFolder;
        return true;
    };
    office.window = std::make_unique<MainWindow>(office.start, office.clock);
    office.window->show();
    office.wait();
    CHECK(recent.all().size() == RecentLibraries::most);
    CHECK(recent.all().first().office == u"Kantor Uji"); // the one that is open

    QMenu *menu = office.window->commands().action(u"library.recent")->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == RecentLibraries::most - 1);
    QAction *there = menu->actions().at(0);
    QAction *gone = menu->actions().at(1);
    CHECK(QTest::qWaitFor([&] { return gone->text().contains(u"tidak ada sekarang"); }, 10'000));
    CHECK(gone->text().startsWith(u"&2 Kantor 9 && Mitra"));
    CHECK(there->text() == u"&1 Kantor Lain – "_s + place.folder);
    there->trigger();
    CHECK(QTest::qWaitFor([&] { return opened == QStringList{place.folder, place.configFolder}; }, 10'000));
    gone->trigger();
    const auto forget = [&]() -> QPushButton * {
        for (QPushButton *button : office.window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Lupakan")
                return button;
        }
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return forget() != nullptr; }, 10'000));
    forget()->click();
    CHECK(recent.all().size() == RecentLibraries::most - 1);
}

TEST_CASE("A covered window shows nothing, does nothing and keeps what is being written, until somebody goes on")
{
    Office office;
    office.give(u"record.edit");
    auto *title = qobject_cast<QLineEdit *>(office.window->focusWidget());
    REQUIRE(title);
    QTest::keyClicks(title, u"Sedang ditulis: "_s);
    const QString written = title->text();
    office.give(u"cover.now");
    CHECK(!title->isVisible());
    for (const QLabel *label : office.window->findChildren<QLabel *>())
        CHECK(!(label->isVisible() && label->text().contains(u"Rekonsiliasi")));
    CHECK(namelessIn(office.window.get()).isEmpty());
    for (const QAction *action : office.window->commands().all())
        CHECK(!action->isEnabled());
    for (int i = 0; i < 5; ++i) { // round and round, within the cover
        QTest::keyClick(office.window->focusWidget(), Qt::Key_Tab);
        CHECK(qobject_cast<QPushButton *>(office.window->focusWidget()));
    }
    auto *goOn = office.window->findChild<Cover *>()->findChild<QPushButton *>();
    REQUIRE(goOn);
    goOn->setFocus();
    QTest::keyClick(goOn, Qt::Key_Return);
    CHECK(title->isVisible());
    CHECK(title->text().toStdString() == written.toStdString());
    CHECK(office.window->focusWidget() == title);
    CHECK(office.window->commands().action(u"help")->isEnabled());
}

TEST_CASE("Nobody is there when no key and no mouse was used for as long as was said; without such a time the window is never covered")
{
    QWidget window;
    window.show();
    IdleWatch watch(nullptr);
    int times = 0;
    QObject::connect(&watch, &IdleWatch::idle, [&] { ++times; });
    watch.setLimit(std::chrono::milliseconds(400));
    for (int i = 0; i < 12; ++i) {
        QTest::qWait(50);
        QTest::keyClick(&window, Qt::Key_A);
    }
    CHECK(times == 0);
    CHECK(QTest::qWaitFor([&] { return times == 1; }, 10'000));
    watch.setLimit(std::chrono::milliseconds(0));
    QTest::qWait(500);
    CHECK(times == 1);
}
