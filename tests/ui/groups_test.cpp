#include "tests/ui/window_office.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace simpul;
using namespace simpul::test;

namespace {

// A library of four assets under two themes, one search saved.
struct GroupDesk : Office {
    GroupDesk()
    {
        auto library = Library::open(start.place, clock).value();
        const auto addTheme = [&](const QString &title) {
            const Uuid id = library->newId();
            REQUIRE(library->save(RecordEdit("theme", id).set("title", title)));
            return id;
        };
        const auto addAsset = [&](const QString &title, const Uuid &theme, const QStringList &keywords) {
            RecordEdit edit("knowledge_asset", library->newId());
            REQUIRE(library->save(edit.set("title", title).set("kind", u"sop"_s).set("themes", QVariant::fromValue(QList<Uuid>{theme})).set("keywords", keywords)));
        };
        const Uuid archives = addTheme(u"Kearsipan & naskah"_s), land = addTheme(u"Aset tanah"_s);
        addAsset(u"Peminjaman arsip"_s, archives, {u"arsip"_s});
        addAsset(u"Pemusnahan arsip"_s, archives, {u"Arsip"_s, u"retensi"_s});
        addAsset(u"Sertipikasi tanah"_s, land, {u"tanah"_s});
        REQUIRE(library->save(RecordEdit("saved_search", library->newId()).set("title", u"Urusan arsip"_s).set("query", u"tipe:sop arsip"_s)));
        window->workers()->tellWritten();
        wait();
    }
    QListWidget *groups() const
    {
        for (auto *list : window->findChildren<QListWidget *>(u"groups"_s)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }
    QStringList shown() const
    {
        QStringList out;
        for (int row = 0; groups() && row < groups()->count(); ++row)
            out << groups()->item(row)->text();
        return out;
    }
    void groupBy(const QString &field)
    {
        for (auto *box : window->findChildren<QComboBox *>()) {
            if (box->isVisible() && heardName(box) == u"Kelompok" && box->findText(field) >= 0)
                box->setCurrentIndex(box->findText(field));
        }
        wait();
    }
    void choose(int row)
    {
        REQUIRE(groups());
        groups()->setCurrentRow(row);
        wait();
    }
    QStringList titles() const
    {
        QStringList out;
        const auto *list = named<QListView>(u"Pustaka"_s); // hidden when there is nothing
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            out << list->model()->index(row, 0).data().toString();
        out.sort();
        return out;
    }
    QString searched() const { return named<QLineEdit>(u"Cari"_s)->text(); }
    void search(const QString &text)
    {
        named<QLineEdit>(u"Cari"_s)->setText(text);
        wait();
    }
    bool isTold(const QString &text) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
};

} // namespace

TEST_CASE("Saved searches stand above the library with how much each finds now; one press shows its hits, the first row leads back")
{
    GroupDesk desk;
    CHECK(desk.shown() == QStringList{u"Semua"_s, u"Urusan arsip (2)"_s});
    auto library = Library::open(desk.start.place, desk.clock).value();
    REQUIRE(library->save(RecordEdit("knowledge_asset", library->newId()).set("title", u"Arsip vital"_s).set("kind", u"sop"_s)));
    desk.window->workers()->tellWritten();
    desk.wait();
    CHECK(desk.shown() == QStringList{u"Semua"_s, u"Urusan arsip (3)"_s});
    desk.choose(1);
    CHECK(desk.searched() == u"tipe:sop arsip");
    CHECK(desk.titles() == QStringList{u"Arsip vital"_s, u"Peminjaman arsip"_s, u"Pemusnahan arsip"_s});
    REQUIRE(desk.groups());
    CHECK(desk.groups()->currentRow() == 1);
    desk.choose(0);
    CHECK(desk.searched().isEmpty());
    desk.search(u"tanah"_s); // another search: its hits have the room
    CHECK(desk.groups() == nullptr);
}

TEST_CASE("Grouped by a field the list has a row for each value with its number; one sees which group one is in, and Esc leaves it")
{
    GroupDesk desk;
    desk.groupBy(u"Tema"_s);
    CHECK(desk.shown() == QStringList{u"Semua"_s, u"Kearsipan & naskah (2)"_s, u"Aset tanah (1)"_s});
    desk.choose(1);
    CHECK(desk.titles() == QStringList{u"Peminjaman arsip"_s, u"Pemusnahan arsip"_s});
    CHECK(desk.isTold(u"2 di \"Kearsipan & naskah\""_s));
    CHECK(desk.groups()->currentRow() == 1);
    CHECK(desk.searched().isEmpty());
    QTest::keyClick(desk.groups(), Qt::Key_Escape);
    desk.wait();
    CHECK(desk.titles().size() == 4);
    CHECK(desk.groups()->currentRow() == 0);
}

TEST_CASE("A group and the words of a search go together: the numbers are those of the hits")
{
    GroupDesk desk;
    desk.search(u"arsip"_s);
    CHECK(desk.named<QPushButton>(u"Persempit menurut Tipe"_s));
    desk.groupBy(u"Kata kunci"_s);
    CHECK(desk.named<QPushButton>(u"Persempit menurut Tipe"_s) == nullptr); // one way to narrow is enough
    desk.search({});
    CHECK(desk.shown() == QStringList{u"Semua"_s, u"arsip (2)"_s, u"retensi (1)"_s, u"tanah (1)"_s});
    desk.choose(1);
    desk.search(u"pemusnahan"_s);
    CHECK(desk.titles() == QStringList{u"Pemusnahan arsip"_s});
    CHECK(desk.shown() == QStringList{u"Semua"_s, u"arsip (1)"_s, u"retensi (1)"_s});
    desk.search(u"sertipikasi"_s); // nothing of it is in the group: one is told where one is
    CHECK(desk.titles().isEmpty());
    CHECK(desk.shown().last().endsWith(u" (0)"_s));
    CHECK(desk.groups()->currentRow() == desk.groups()->count() - 1);
    desk.choose(0);
    CHECK(desk.titles() == QStringList{u"Sertipikasi tanah"_s});
}

TEST_CASE("What the library is grouped by is as it was left when the window opens again, in all groups")
{
    GroupDesk desk;
    desk.groupBy(u"Tahun"_s);
    desk.groupBy(u"Tema"_s);
    desk.choose(1);
    desk.window->close();
    desk.window = std::make_unique<MainWindow>(desk.start, desk.clock);
    desk.window->show();
    desk.wait();
    CHECK(desk.shown() == QStringList{u"Semua"_s, u"Kearsipan & naskah (2)"_s, u"Aset tanah (1)"_s});
    CHECK(desk.titles().size() == 4);
}

TEST_CASE("The trash is not grouped")
{
    GroupDesk desk;
    desk.groupBy(u"Tema"_s);
    desk.choose(1);
    desk.give(u"view.trash");
    CHECK(desk.groups() == nullptr);
    CHECK(desk.isTold(u"Kotak sampah kosong"_s));
    desk.give(u"view.trash");
    CHECK(desk.titles().size() == 2); // where one was
}

TEST_CASE("Groups have names, and rows that choose several go with them")
{
    GroupDesk desk;
    desk.groupBy(u"Jenis"_s);
    desk.choose(1);
    CHECK(desk.titles().size() == 3);
    CHECK(desk.groups()->accessibleName() == u"Kelompok: Jenis");
    CHECK(namelessIn(desk.window.get()).isEmpty());
    CHECK(takingFocusByClickOnly(desk.window.get()).isEmpty());
    desk.named<QListView>(u"Pustaka"_s)->selectAll();
    desk.wait();
    desk.give(u"record.trash");
    desk.choose(0);
    CHECK(desk.titles().size() == 1); // what was in the group is in the trash, the rest is here
}
