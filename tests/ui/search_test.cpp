#include "tests/ui/window_office.h"
#include "ui/pages/file_preview.h"
#include "ui/print/asset_paper.h"

#include "core/base/uuid.h"

#include <QLabel>
#include <QListWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>

using namespace simpul;
using namespace Qt::StringLiterals;

namespace {

struct SearchDesk : simpul::test::Office {
    SearchDesk()
    {
        save(RecordEdit("knowledge_asset", asset).set("kind", u"praktik_baik"_s));
        for (const QString &kind : {u"sop"_s, u"panduan"_s}) {
            RecordEdit edit("knowledge_asset", uuidFromName(asset, kind.toStdString()));
            save(edit.set("title", u"Melayani warga: "_s + kind).set("kind", kind));
        }
    }
    void save(const RecordEdit &edit)
    {
        auto library = Library::open(start.place, clock).value();
        REQUIRE(library->save(edit));
    }
    QLineEdit *field() { return named<QLineEdit>(u"Cari"_s); }
    void type(const QString &text)
    {
        field()->setText(text);
        wait();
    }
    int hits() // of the list in view; one without rows is hidden
    {
        auto *list = named<QListView>(u"Pustaka"_s);
        return list ? list->model()->rowCount() : 0;
    }
};

} // namespace

TEST_CASE("A search finds all forms of a word, and a menu narrows it to a type with the exact number beside each")
{
    SearchDesk desk;
    desk.type(u"pelayanan "_s);
    CHECK(desk.hits() == 3);
    auto *button = desk.named<QPushButton>(u"Persempit menurut Tipe"_s);
    REQUIRE(button);
    REQUIRE(button->menu()->actions().size() == 3);
    QAction *sop = nullptr;
    for (QAction *action : button->menu()->actions()) {
        if (action->text() == u"SOP (1)")
            sop = action;
    }
    REQUIRE(sop);
    sop->trigger();
    desk.wait();
    CHECK(desk.field()->text() == u"pelayanan tipe:sop");
    CHECK(desk.hits() == 1);
}

TEST_CASE("A misspelt word that is nowhere is offered as it may have been meant, and one press searches for it")
{
    SearchDesk desk;
    desk.type(u"rekonsilasi "_s);
    CHECK(desk.hits() == 0);
    QPushButton *offer = nullptr;
    for (auto *button : desk.window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Maksud Anda"))
            offer = button;
    }
    REQUIRE(offer);
    offer->click();
    desk.wait();
    CHECK(desk.field()->text() == u"rekonsiliasi ");
    CHECK(desk.hits() == 1);
}

TEST_CASE("A kept search stands above the library when nothing is searched for, and runs again with one press")
{
    SearchDesk desk;
    desk.type(u"warga tipe:sop"_s);
    desk.give(u"search.keep");
    desk.type({});
    auto *kept = desk.named<QListWidget>(u"Kelompok: Pencarian tersimpan"_s);
    REQUIRE(kept);
    const auto rows = kept->findItems(u"warga tipe:sop (1)"_s, Qt::MatchExactly);
    REQUIRE(rows.size() == 1);
    kept->setCurrentItem(rows.first());
    desk.wait();
    CHECK(desk.field()->text() == u"warga tipe:sop");
    CHECK(desk.hits() == 1);
}

TEST_CASE("What was searched for is marked in the opened record, in any form, and the marks go with the search")
{
    SearchDesk desk;
    const auto marked = [&] {
        QStringList out;
        auto *reader = desk.named<QTextBrowser>(u"Isi"_s);
        REQUIRE(reader);
        for (QTextBlock block = reader->document()->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                if (at.fragment().charFormat().background().style() != Qt::NoBrush)
                    out << at.fragment().text();
            }
        }
        return out;
    };
    desk.type(u"melayani tanah"_s);
    REQUIRE(desk.hits() == 1);
    CHECK(marked() == QStringList{u"pelayanan"_s});
    desk.type(u"mencocokkan tanah"_s);
    CHECK(marked() == QStringList{u"Mencocokkan"_s});
}

TEST_CASE("A PDF file is looked into page by page, and what cannot be read as one shows nothing")
{
    SearchDesk desk;
    const QString path = desk.folder.filePath(u"aset.pdf"_s);
    auto library = Library::open(desk.start.place, desk.clock).value();
    REQUIRE(printAsset(*library, desk.asset, path, {.language = u"id"_s}));
    FilePreview preview(nullptr);
    preview.resize(500, 400);
    preview.show();
    preview.showFile(path, u"aset.pdf"_s, {}, {u"rekonsiliasi"_s});
    REQUIRE(QTest::qWaitFor([&] { return preview.isVisible(); }, 20'000));
    QString where;
    for (auto *label : preview.findChildren<QLabel *>()) {
        if (label->text().contains(u"Halaman 1"))
            where = label->text();
    }
    CHECK(where == u"Halaman 1 dari 1 · ditemukan di 1 halaman");
    preview.showFile(desk.folder.filePath(u"tidak-ada.pdf"_s), u"tidak-ada.pdf"_s, {}, {});
    CHECK(preview.isHidden());
    preview.showFile(desk.folder.filePath(u"rusak.pdf"_s), u"rusak.pdf"_s, u"Teks yang terbaca dahulu"_s, {});
    CHECK(QTest::qWaitFor([&] { return preview.findChild<QTextBrowser *>()->toPlainText() == u"Teks yang terbaca dahulu"; }, 20'000));
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString shot = desk.folder.filePath(u"0011aabb"_s); // as in the store: no suffix
    REQUIRE(picture.save(shot, "PNG"));
    preview.showFile(shot, u"foto rapat.png"_s, {}, {});
    CHECK(QTest::qWaitFor([&] {
        const auto labels = preview.findChildren<QLabel *>();
        return preview.isVisible() && std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->pixmap().width() == 300; });
    }, 20'000));
    preview.showText(u"<b>tebal</b> & <script>"_s, {u"tebal"_s});
    CHECK(preview.findChild<QTextBrowser *>()->toPlainText() == u"<b>tebal</b> & <script>");
}
