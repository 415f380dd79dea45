#include "tests/ui/window_office.h"
#include "core/base/uuid.h"
#include "core/model/time_text.h"

#include <QLineEdit>
#include <QListView>

using namespace simpul;
using namespace simpul::test;

namespace {

// A window on the trash, in which an asset and then two themes lie; one theme is still there.
struct TrashDesk : Office {
    TrashDesk()
    {
        auto library = Library::open(start.place, clock).value();
        for (const QString &title : {u"Arsip"_s, u"Aset"_s, u"Pelayanan"_s}) {
            themes << RecordId{"theme", library->newId()};
            REQUIRE(library->save(RecordEdit("theme", themes.last().id).set("title", title)));
        }
        const Uuid person = library->newId();
        REQUIRE(library->save(RecordEdit("person", person).set("name", u"Sari Wulandari"_s)));
        library->setPerson(toString(person));
        REQUIRE(library->remove("knowledge_asset", asset));
        QTest::qWait(5); // what was removed last comes first
        REQUIRE(library->remove(themes.first(2)));
        window->workers()->tellWritten();
        window->goTo(u"trash"_s);
        wait();
    }
    QListView *list() const { return named<QListView>(u"Kotak sampah"_s); }
    QStringList titles() const
    {
        QStringList out;
        for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
            out << list()->model()->index(row, 0).data().toString();
        return out;
    }
    QString spoken(int row) const { return list()->model()->index(row, 0).data(Qt::AccessibleDescriptionRole).toString(); }
    void choose(int first, int last)
    {
        const auto *model = list()->model();
        list()->selectionModel()->setCurrentIndex(model->index(first, 0), QItemSelectionModel::ClearAndSelect);
        list()->selectionModel()->select(QItemSelection(model->index(first, 0), model->index(last, 0)), QItemSelectionModel::ClearAndSelect);
        wait();
    }
    bool isThere(const RecordId &record) const
    {
        return Library::open(start.place, clock).value()->record(record.type, record.id)->life == Record::Life::There;
    }

    QList<RecordId> themes;
};

} // namespace

TEST_CASE("The trash shows what was removed of all types, the last first, with what it is, when and by whom")
{
    TrashDesk desk;
    REQUIRE(desk.titles().size() == 3);
    CHECK(desk.titles().last() == u"Rekonsiliasi aset tanah");
    CHECK(desk.spoken(0).startsWith(u"Tema. "_s));
    CHECK(desk.spoken(2).startsWith(u"Aset pengetahuan. "_s));
    const QString today = displayDate(QDate::currentDate());
    for (int row = 0; row < 3; ++row)
        CHECK(desk.spoken(row).contains(u"dihapus oleh Sari Wulandari, "_s + today));
}

TEST_CASE("One record, or several of several types, come back from the trash at once")
{
    TrashDesk desk;
    desk.choose(1, 2);
    desk.give(u"record.restore");
    CHECK(desk.titles().size() == 1);
    CHECK(desk.isThere({"knowledge_asset", desk.asset}));
    desk.choose(0, 0);
    desk.give(u"record.restore");
    CHECK(desk.list() == nullptr); // nothing is left: its place is taken by a sentence
    CHECK((desk.isThere(desk.themes[0]) && desk.isThere(desk.themes[1])));
}

TEST_CASE("The trash is filtered by titles, and nothing new is begun in it")
{
    TrashDesk desk;
    desk.named<QLineEdit>(u"Saring"_s)->setText(u"aset"_s);
    desk.wait();
    CHECK(desk.titles() == QStringList{u"Aset"_s, u"Rekonsiliasi aset tanah"_s});
    desk.window->commands().refresh();
    CHECK_FALSE(desk.window->commands().action(u"record.new")->isEnabled());
    CHECK_FALSE(desk.window->commands().action(u"view.trash")->isEnabled());
    CHECK(namelessIn(desk.window.get()).isEmpty());
}
