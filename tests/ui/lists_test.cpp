#include "core/base/uuid.h"
#include "tests/ui/window_office.h"
#include "ui/pages/browse_page.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace simpul;
using namespace simpul::test;

namespace {

// A window on a list of many themes: "Tema 000" and so on, more than are fetched at once.
struct ListDesk : Office {
    explicit ListDesk(int count = 450) : Office()
    {
        auto library = Library::open(start.place, clock).value();
        QList<RecordEdit> edits;
        for (int i = 0; i < count; ++i) {
            themes << RecordId{"theme", library->newId()};
            edits << RecordEdit("theme", themes.last().id).set("title", u"Tema %1"_s.arg(i, 3, 10, QChar('0')));
        }
        REQUIRE(library->save(edits));
        window->goTo(u"theme"_s);
        wait();
    }
    BrowsePage *page() const
    {
        for (auto *page : window->findChildren<BrowsePage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    QListView *list() { return named<QListView>(u"Tema"_s); }
    QStringList titlesIn(const QString &csv) const
    {
        QFile file(csv);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QStringList titles;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1))
            titles << line.section(u';', 0, 0);
        return titles;
    }
    bool isTold(const QString &text) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    QList<RecordId> themes;
};

} // namespace

TEST_CASE("The list in view is written whole: all of its rows in its order, also those nobody scrolled to")
{
    ListDesk desk;
    const QString path = desk.folder.filePath(u"tema.csv"_s);
    desk.page()->exportTo(path);
    desk.wait();
    const QStringList titles = desk.titlesIn(path);
    REQUIRE(titles.size() == 450);
    CHECK(titles.first() == u"Tema 000");
    CHECK(titles.last() == u"Tema 449");
    CHECK(desk.isTold(u"450 baris"_s));
    CHECK(desk.button(u"Buka folder"_s));
}

TEST_CASE("What the list leaves out is left out of the table: the filter counts, and the trash is a list of its own")
{
    ListDesk desk(30);
    desk.named<QLineEdit>(u"Saring"_s)->setText(u"tema 02"_s);
    desk.wait();
    const QString path = desk.folder.filePath(u"tema.csv"_s);
    desk.page()->exportTo(path);
    desk.wait();
    CHECK(desk.titlesIn(path).size() == 10);
    desk.named<QLineEdit>(u"Saring"_s)->clear();
    desk.wait();
    auto library = Library::open(desk.start.place, desk.clock).value();
    REQUIRE(library->remove(desk.themes.first(2)));
    desk.give(u"view.trash");
    desk.page()->exportTo(path);
    desk.wait();
    CHECK(desk.titlesIn(path) == QStringList{u"Tema 000"_s, u"Tema 001"_s});
}

TEST_CASE("The hits of a search are written in the order in which they stand")
{
    ListDesk desk(3);
    auto library = Library::open(desk.start.place, desk.clock).value();
    RecordEdit edit("knowledge_asset", library->newId());
    REQUIRE(library->save(edit.set("title", u"Pelayanan"_s)));
    desk.window->goTo(u"library"_s);
    desk.named<QLineEdit>(u"Cari"_s)->setText(u"pelayanan "_s);
    desk.wait();
    auto *hits = desk.named<QListView>(u"Pustaka"_s);
    REQUIRE(hits);
    REQUIRE(hits->model()->rowCount() == 2);
    const QString path = desk.folder.filePath(u"hasil.csv"_s);
    desk.page()->exportTo(path);
    desk.wait();
    const QStringList titles = desk.titlesIn(path);
    REQUIRE(titles.size() == 2);
    for (int row = 0; row < 2; ++row)
        CHECK(titles[row] == hits->model()->index(row, 0).data().toString());
}

TEST_CASE("A table that cannot be written is told with the reason, in place")
{
    ListDesk desk(3);
    desk.page()->exportTo(desk.folder.filePath(u"tak/ada/tema.csv"_s));
    desk.wait();
    CHECK(desk.isTold(u"tidak dapat ditulis"_s));
}
