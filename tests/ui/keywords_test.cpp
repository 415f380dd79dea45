#include "tests/ui/window_office.h"
#include "ui/models/keywords.h"
#include "ui/window/keywords_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace simpul;
using namespace simpul::test;

namespace {

struct KeywordDesk : Office {
    KeywordDesk()
    {
        auto library = Library::open(start.place, clock).value();
        for (const QStringList &keywords : {QStringList{u"SPBE"_s, u"arsip"_s}, QStringList{u"SPBE"_s}, QStringList{u"spbe"_s, u"tanah"_s}}) {
            assets << library->newId();
            REQUIRE(library->save(RecordEdit("knowledge_asset", assets.last()).set("title", u"Aset %1"_s.arg(assets.size())).set("keywords", keywords)));
        }
        give(u"keywords");
        manager = window->findChild<KeywordsWindow *>();
        REQUIRE(manager);
        wait();
    }
    QTreeWidget *list() const { return manager->findChild<QTreeWidget *>(); }
    QStringList shown() const
    {
        QStringList out;
        for (int i = 0; i < list()->topLevelItemCount(); ++i)
            out << u"%1 %2"_s.arg(list()->topLevelItem(i)->text(0), list()->topLevelItem(i)->text(1));
        out.sort();
        return out;
    }
    void choose(const QStringList &keywords) const
    {
        list()->clearSelection();
        for (const QString &keyword : keywords) {
            for (QTreeWidgetItem *item : list()->findItems(keyword, Qt::MatchExactly | Qt::MatchCaseSensitive))
                item->setSelected(true);
        }
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : manager->findChildren<QPushButton *>()) {
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                return button;
        }
        return nullptr;
    }
    QLineEdit *name() const
    {
        for (auto *line : manager->findChildren<QLineEdit *>()) {
            if (heardName(line) == u"Nama baru")
                return line;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        REQUIRE(button(text));
        CHECK(button(text)->isEnabled());
        button(text)->click();
        wait();
    }
    QStringList keywordsOf(int number) const
    {
        auto library = Library::open(start.place, clock).value();
        QStringList out = library->record(assets[number])->value("keywords").toStringList();
        out.sort();
        return out;
    }

    QList<Uuid> assets;
    KeywordsWindow *manager = nullptr;
};

QList<Keyword> called(const QStringList &texts)
{
    QList<Keyword> out;
    for (const QString &text : texts)
        out << Keyword{text, 1};
    return out;
}

QStringList variants(const QStringList &texts)
{
    QStringList out;
    for (const QList<Keyword> &group : variantsAmong(called(texts))) {
        QStringList one;
        for (const Keyword &keyword : group)
            one << keyword.text;
        out << one.join(u'|');
    }
    return out;
}

} // namespace

TEST_CASE("All keywords in use are listed with how many assets have each, and everything there has a name")
{
    KeywordDesk desk;
    CHECK(desk.shown() == QStringList{u"SPBE 2"_s, u"arsip 1"_s, u"spbe 1"_s, u"tanah 1"_s});
    INFO(namelessIn(desk.manager).join(u'\n').toStdString());
    CHECK(namelessIn(desk.manager).isEmpty());
    CHECK(takingFocusByClickOnly(desk.manager).isEmpty());
}

TEST_CASE("A keyword is renamed in every asset that has it, and in no other")
{
    KeywordDesk desk;
    desk.choose({u"tanah"_s});
    CHECK(desk.name()->text() == u"tanah");
    CHECK_FALSE(desk.button(u"Ganti nama"_s)->isEnabled()); // it is called so already
    desk.name()->setText(u"  aset   tanah "_s);
    desk.press(u"Ganti nama"_s);
    CHECK(desk.shown() == QStringList{u"SPBE 2"_s, u"arsip 1"_s, u"aset tanah 1"_s, u"spbe 1"_s});
    CHECK(desk.keywordsOf(2) == QStringList{u"aset tanah"_s, u"spbe"_s});
    CHECK(desk.keywordsOf(0) == QStringList{u"SPBE"_s, u"arsip"_s});
}

TEST_CASE("Ways to write the same are offered, merged into the one used most, and taken back by one undo")
{
    KeywordDesk desk;
    desk.press(u"Pilih SPBE, spbe"_s);
    CHECK(desk.name()->text() == u"SPBE");
    desk.press(u"Gabungkan 2 kata kunci"_s);
    CHECK(desk.shown() == QStringList{u"SPBE 3"_s, u"arsip 1"_s, u"tanah 1"_s});
    CHECK(desk.keywordsOf(2) == QStringList{u"SPBE"_s, u"tanah"_s});
    CHECK(desk.button(u"Pilih SPBE, spbe"_s) == nullptr);
    desk.press(u"Urungkan"_s);
    CHECK(desk.shown() == QStringList{u"SPBE 2"_s, u"arsip 1"_s, u"spbe 1"_s, u"tanah 1"_s});
    CHECK(desk.keywordsOf(2) == QStringList{u"spbe"_s, u"tanah"_s});
}

TEST_CASE("Several become one with a name of its own; an asset that had two of them has it once")
{
    KeywordDesk desk;
    desk.choose({u"SPBE"_s, u"arsip"_s});
    desk.name()->setText(u"tata kelola"_s);
    desk.press(u"Gabungkan 2 kata kunci"_s);
    CHECK(desk.keywordsOf(0) == QStringList{u"tata kelola"_s});
    CHECK(desk.keywordsOf(1) == QStringList{u"tata kelola"_s});
    CHECK(desk.keywordsOf(2) == QStringList{u"spbe"_s, u"tanah"_s});
}

TEST_CASE("What is filtered away is not chosen, and a name with a semicolon is refused in words")
{
    KeywordDesk desk;
    desk.choose({u"SPBE"_s, u"arsip"_s});
    desk.manager->findChildren<QLineEdit *>().first()->setText(u"arsip"_s);
    CHECK(desk.name()->text() == u"arsip");
    desk.name()->setText(u"arsip; naskah"_s);
    desk.press(u"Ganti nama"_s);
    CHECK(desk.keywordsOf(0) == QStringList{u"SPBE"_s, u"arsip"_s});
}

TEST_CASE("A keyword leads to the assets that have it")
{
    KeywordDesk desk;
    Q_EMIT desk.list()->itemActivated(desk.list()->findItems(u"tanah"_s, Qt::MatchExactly).first(), 0);
    desk.wait();
    CHECK(desk.named<QLineEdit>(u"Cari"_s)->text() == u"kata_kunci:\"tanah\"");
    CHECK(desk.named<QListView>(u"Pustaka"_s)->model()->rowCount() == 1);
}

TEST_CASE("Variants differ in capitals, blanks, hyphens, or, if they are long, in one letter; numbers and short words are left alone")
{
    CHECK(variants({u"SPBE"_s, u"spbe"_s, u"arsip"_s}) == QStringList{u"SPBE|spbe"_s});
    CHECK(variants({u"satu data"_s, u"Satu-Data"_s, u"satudata"_s}) == QStringList{u"satu data|Satu-Data|satudata"_s});
    CHECK(variants({u"rekonsiliasi"_s, u"rekonsilasi"_s, u"rekonsiliasl"_s}) == QStringList{u"rekonsiliasi|rekonsilasi|rekonsiliasl"_s});
    CHECK(variants({u"tanah"_s, u"tanam"_s, u"anggaran 2025"_s, u"anggaran 2026"_s, u"-"_s, u"--"_s}).isEmpty());
}
