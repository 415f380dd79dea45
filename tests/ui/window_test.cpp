#include "core/model/language.h"
#include "ui/pages/sections.h"
#include "tests/ui/window_desk.h"

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
#include <QTabBar>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

namespace {

// The name an assistive program hears, as Qt on Linux tells it: a combo box has only its label.
QString heardName(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget)) {
        const QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(widget);
        const auto labels = iface->relations(QAccessible::Label);
        return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
    }
    const QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(widget);
    return iface ? iface->text(QAccessible::Name) : QString();
}

bool isInner(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QHeaderView *>(widget);
}

QStringList namelessIn(const QWidget *window)
{
    QStringList nameless;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool reachable = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(window);
        if (!reachable || isInner(widget) || widget->focusProxy())
            continue;
        if (heardName(widget).trimmed().isEmpty())
            nameless << u"%1 '%2' in %3"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                               QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

QStringList takingFocusByClickOnly(const QWidget *window)
{
    QStringList out;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isLabel = qobject_cast<const QLabel *>(widget); // its text may be selected with the mouse; nothing else happens there
        if (widget->focusPolicy() == Qt::ClickFocus && !isInner(widget) && !isLabel)
            out << QLatin1String(widget->metaObject()->className());
    }
    return out;
}

QString joinedLines(const QStringList &lines)
{
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Whatever can take the focus has a name, on every page and in both languages")
{
    WindowDesk office(GENERATE(u"id"_s, u"en"_s));
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
    WindowDesk office;
    auto *list = office.named<QListWidget>(u"Bagian"_s);
    REQUIRE(list);
    CHECK(list->count() == int(sections().size()));
    CHECK(list->item(0)->text() == u"Pustaka");
    CHECK(list->item(list->count() - 1)->text() == u"Pertukaran");
}

TEST_CASE("The language changes without a restart, names too")
{
    WindowDesk office;
    office.give(u"language.en");
    auto *list = office.named<QListWidget>(u"Sections"_s);
    REQUIRE(list);
    CHECK(list->item(0)->text() == u"Library");
    CHECK(displayLanguage() == u"en");
    office.give(u"language.id");
    CHECK(office.named<QListWidget>(u"Bagian"_s));
    CHECK(list->item(0)->text() == u"Pustaka");
}

TEST_CASE("Typing in the search shows hits and how many there are")
{
    WindowDesk office;
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
    WindowDesk office;
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
    WindowDesk office;
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
    WindowDesk office;
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
    WindowDesk office;
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
