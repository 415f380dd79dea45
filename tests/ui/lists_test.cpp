#include "tests/ui/window_office.h"
#include "ui/pages/browse_page.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
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

// ---- several at once

namespace {

void choose(ListDesk &desk, int first, int last)
{
    QListView *list = desk.list();
    REQUIRE(list);
    const auto *model = list->model();
    list->selectionModel()->setCurrentIndex(model->index(first, 0), QItemSelectionModel::ClearAndSelect);
    list->selectionModel()->select(QItemSelection(model->index(first, 0), model->index(last, 0)), QItemSelectionModel::ClearAndSelect);
    desk.wait();
}

Record recordOf(const ListDesk &desk, const RecordId &id)
{
    return Library::open(desk.start.place, desk.clock).value()->record(id.type, id.id).value();
}

qint64 countOf(const ListDesk &desk, const ListQuery &query)
{
    return Library::open(desk.start.place, desk.clock).value()->count(query);
}

} // namespace

TEST_CASE("Several rows show how many they are and what can be done with them, and everything there has a name")
{
    ListDesk desk(30);
    choose(desk, 2, 4);
    CHECK(desk.isTold(u"3 dipilih"_s));
    INFO(namelessIn(desk.window.get()).join(u'\n').toStdString());
    CHECK(namelessIn(desk.window.get()).isEmpty());
    CHECK(takingFocusByClickOnly(desk.window.get()).isEmpty());
    QTest::keyClick(desk.list(), Qt::Key_Escape);
    desk.wait();
    CHECK_FALSE(desk.isTold(u"3 dipilih"_s));
}

TEST_CASE("Nothing is done with rows that are out of view: another filter lets them go, a list read anew does not")
{
    ListDesk desk(30);
    choose(desk, 2, 4);
    desk.window->workers()->tellWritten();
    desk.wait();
    CHECK(desk.isTold(u"3 dipilih"_s));
    desk.named<QLineEdit>(u"Saring"_s)->setText(u"tema 02"_s);
    desk.wait();
    CHECK_FALSE(desk.isTold(u"3 dipilih"_s));
}

TEST_CASE("Several records go to the trash as one and come back as one")
{
    ListDesk desk(30);
    choose(desk, 2, 4);
    desk.give(u"record.trash");
    CHECK(countOf(desk, {.type = "theme", .where = {}}) == 27);
    CHECK(desk.isTold(u"3 catatan"_s));
    desk.give(u"edit.undo");
    CHECK(countOf(desk, {.type = "theme", .where = {}}) == 30);
    choose(desk, 0, 1);
    desk.give(u"record.trash");
    desk.give(u"view.trash");
    choose(desk, 0, 1);
    desk.give(u"record.restore");
    CHECK(countOf(desk, {.type = "theme", .where = {}}) == 30);
}

TEST_CASE("A field is given to all chosen records in one press, and one undo gives each its own value back")
{
    ListDesk desk(1);
    auto library = Library::open(desk.start.place, desk.clock).value();
    QList<RecordId> assets{{"knowledge_asset", desk.asset}};
    for (const QString &kind : {u"sop"_s, QString()}) {
        assets << RecordId{"knowledge_asset", library->newId()};
        REQUIRE(library->save(RecordEdit("knowledge_asset", assets.last().id).set("title", u"Aset "_s + kind).set("kind", kind)));
    }
    const auto kinds = [&] {
        QStringList out;
        for (const RecordId &asset : assets)
            out << recordOf(desk, asset).value("kind").toString();
        return out;
    };
    desk.window->workers()->tellWritten();
    desk.window->goTo(u"library"_s);
    desk.wait();
    auto *list = desk.named<QListView>(u"Pustaka"_s);
    REQUIRE(list);
    list->selectAll();
    desk.wait();
    QComboBox *fields = nullptr;
    for (auto *box : desk.window->findChildren<QComboBox *>()) {
        if (box->isVisible() && heardName(box) != u"Kelompok" && box->findText(u"Jenis"_s) >= 0 && box->findText(u"Kata kunci"_s) >= 0)
            fields = box;
    }
    REQUIRE(fields);
    CHECK(fields->findText(findEntityType("knowledge_asset")->find("state")->label()) < 0); // an affair of each asset
    fields->setCurrentIndex(fields->findText(u"Jenis"_s));
    desk.wait();
    REQUIRE(desk.button(u"Berikan kepada 3 catatan"_s));
    desk.button(u"Berikan kepada 3 catatan"_s)->click(); // nothing is written there yet
    desk.wait();
    CHECK(kinds() == QStringList{QString(), u"sop"_s, QString()});
    for (auto *box : desk.window->findChildren<QComboBox *>()) {
        if (box->isVisible() && box != fields && box->findData(u"panduan"_s) >= 0 && box->findText(u"Panduan"_s) >= 0 && heardName(box) == u"Jenis"_s)
            box->setCurrentIndex(box->findText(u"Panduan"_s));
    }
    desk.button(u"Berikan kepada 3 catatan"_s)->click();
    desk.wait();
    CHECK(kinds() == QStringList{u"panduan"_s, u"panduan"_s, u"panduan"_s});
    CHECK(desk.isTold(u"3 dipilih"_s)); // still
    desk.give(u"edit.undo");
    CHECK(kinds() == QStringList{QString(), u"sop"_s, QString()});
}

TEST_CASE("A keyword is added to all and taken from all, whatever its capitals, and undo leaves what each had")
{
    ListDesk desk(1);
    auto library = Library::open(desk.start.place, desk.clock).value();
    const Uuid other = library->newId();
    REQUIRE(library->save(RecordEdit("knowledge_asset", other).set("title", u"Lain"_s).set("keywords", QStringList{u"Arsip"_s, u"aset"_s})));
    const auto keywords = [&](const Uuid &id) {
        QStringList tags = recordOf(desk, {"knowledge_asset", id}).value("keywords").toStringList();
        tags.sort();
        return tags;
    };
    desk.window->workers()->tellWritten();
    desk.window->goTo(u"library"_s);
    desk.wait();
    desk.named<QListView>(u"Pustaka"_s)->selectAll();
    desk.wait();
    auto *line = desk.named<QLineEdit>(u"Kata kunci"_s);
    REQUIRE(line);
    QTest::keyClicks(line, u"arsip"_s);
    REQUIRE(desk.button(u"Tambahkan pada 2 catatan"_s));
    desk.button(u"Tambahkan pada 2 catatan"_s)->click();
    desk.wait();
    CHECK(keywords(desk.asset) == QStringList{u"arsip"_s});
    CHECK(keywords(other) == QStringList{u"Arsip"_s, u"aset"_s});
    desk.give(u"edit.undo");
    CHECK(keywords(desk.asset).isEmpty());
    CHECK(keywords(other) == QStringList{u"Arsip"_s, u"aset"_s});
    REQUIRE(desk.button(u"Hapus dari 2 catatan"_s));
    desk.button(u"Hapus dari 2 catatan"_s)->click();
    desk.wait();
    CHECK(keywords(other) == QStringList{u"aset"_s});
    desk.give(u"edit.undo");
    CHECK(keywords(other) == QStringList{u"Arsip"_s, u"aset"_s});
}

TEST_CASE("What is chosen goes into a spreadsheet by Ctrl+C, as text and as a table, nothing of it a formula or a tag")
{
    ListDesk desk(30);
    auto library = Library::open(desk.start.place, desk.clock).value();
    REQUIRE(library->save(RecordEdit("theme", desk.themes[1].id).set("title", u"Tema 001 <b>&"_s)));
    REQUIRE(library->save(RecordEdit("theme", desk.themes[2].id).set("relevance", u"=1+1\nbaris dua"_s)));
    desk.window->workers()->tellWritten();
    desk.wait();
    choose(desk, 1, 2);
    desk.window->activateWindow();
    desk.list()->setFocus();
    desk.wait();
    QTest::keyClick(desk.list(), Qt::Key_C, Qt::ControlModifier);
    desk.wait();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(u"Judul\t"_s));
    CHECK(lines[1].startsWith(u"Tema 001 <b>&\t"_s));
    CHECK(lines[2].contains(u"\t'=1+1 baris dua\t"_s));
    CHECK(copied->html().contains(u"Tema 001 &lt;b&gt;&amp;</td>"_s));
    CHECK(copied->html().contains(u"'=1+1<br "_s));
    CHECK(desk.isTold(u"2 baris disalin"_s));
}

TEST_CASE("Ctrl+A chooses every row, also those nobody scrolled to; what is chosen is exported alone")
{
    ListDesk desk;
    desk.window->activateWindow();
    desk.list()->setFocus();
    desk.wait();
    QTest::keyClick(desk.list(), Qt::Key_A, Qt::ControlModifier);
    desk.wait();
    CHECK(desk.isTold(u"450 dipilih"_s));
    choose(desk, 199, 200); // over the edge of what was fetched
    const QString path = desk.folder.filePath(u"tema.csv"_s);
    desk.page()->exportTo(path);
    desk.wait();
    CHECK(desk.titlesIn(path) == QStringList{u"Tema 199"_s, u"Tema 200"_s});
}

// ---- type-ahead

TEST_CASE("Typing in the list goes to the title that begins so, wherever in the list it stands")
{
    ListDesk desk;
    desk.window->activateWindow();
    desk.list()->setFocus();
    desk.wait();
    QTest::keyClicks(desk.list(), u"tema 4"_s);
    desk.wait();
    CHECK(desk.list()->currentIndex().row() == 400);
    desk.wait();
    CHECK(desk.list()->currentIndex().data().toString() == u"Tema 400");
    QTest::keyClick(desk.list(), Qt::Key_Down, Qt::ShiftModifier); // a range begins where one went
    desk.wait();
    CHECK(desk.isTold(u"2 dipilih"_s));
}
