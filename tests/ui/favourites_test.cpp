#include "tests/ui/window_office.h"
#include "core/model/notes/favourite.h"

#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace simpul;
using namespace simpul::test;

namespace {

struct FavouriteDesk : Office {
    FavouriteDesk()
    {
        auto library = Library::open(start.place, clock).value();
        other = library->newId();
        REQUIRE(library->save(RecordEdit("theme", other).set("title", u"Penatausahaan"_s)));
        window->workers()->tellWritten();
        open("knowledge_asset", asset);
    }
    void open(const std::string &type, const Uuid &id)
    {
        window->openRecord(type, id);
        wait();
    }
    QToolButton *star() const { return named<QToolButton>(u"Tandai sebagai favorit"_s); }
    QStringList onHome()
    {
        window->goTo(u"home"_s);
        wait();
        QStringList out;
        if (const auto *card = named<QFrame>(u"Favorit"_s)) {
            for (const QPushButton *line : card->findChildren<QPushButton *>())
                out << line->accessibleName();
        }
        return out;
    }

    Uuid other;
};

} // namespace

TEST_CASE("A record of any type is marked as favourite and stands on the home page, the last one marked first")
{
    FavouriteDesk desk;
    REQUIRE(desk.star());
    CHECK_FALSE(desk.star()->isChecked());
    desk.give(u"record.favourite");
    CHECK(desk.star()->isChecked());
    desk.open("theme", desk.other);
    CHECK_FALSE(desk.star()->isChecked());
    desk.star()->click();
    desk.wait();
    CHECK(desk.star()->isChecked());
    CHECK(desk.onHome() == QStringList{u"Penatausahaan"_s, u"Rekonsiliasi aset tanah"_s});
    desk.named<QPushButton>(u"Penatausahaan"_s)->click();
    desk.wait();
    CHECK(desk.star()->isChecked());
    CHECK(desk.window->commands().action(u"record.favourite")->isChecked()); // the menu says so too
}

TEST_CASE("A mark is taken away and given again by the same key")
{
    FavouriteDesk desk;
    desk.give(u"record.favourite");
    desk.give(u"record.favourite");
    CHECK_FALSE(desk.star()->isChecked());
    CHECK(desk.onHome().isEmpty());
    desk.open("knowledge_asset", desk.asset);
    desk.give(u"record.favourite");
    CHECK(desk.onHome() == QStringList{u"Rekonsiliasi aset tanah"_s});
}

TEST_CASE("What is in the trash is no favourite until it comes back")
{
    FavouriteDesk desk;
    desk.give(u"record.favourite");
    desk.give(u"record.trash");
    CHECK(desk.onHome().isEmpty());
    desk.window->goTo(u"library"_s);
    desk.give(u"edit.undo");
    CHECK(desk.onHome() == QStringList{u"Rekonsiliasi aset tanah"_s});
}

TEST_CASE("A mark never leaves the library, and is not told among the links of its record")
{
    FavouriteDesk desk;
    auto library = Library::open(desk.start.place, desk.clock).value();
    const QString before = library->digest().value();
    desk.give(u"record.favourite");
    CHECK(library->record(Favourite::entityName, Favourite::of(desk.asset).uuid)->audience == Audience::Private);
    CHECK(library->digest().value() == before); // of all that may leave
    for (const QTreeWidget *links : desk.window->findChildren<QTreeWidget *>())
        CHECK(links->findItems(u"Favorit"_s, Qt::MatchContains | Qt::MatchRecursive, 2).isEmpty());
}
