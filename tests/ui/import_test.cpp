#include "tests/ui/window_office.h"

#include "ui/pages/library_page.h"
#include "ui/window/capture_window.h"
#include "ui/window/table_import_window.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace simpul;
using namespace simpul::test;

namespace {

qint64 countOf(Office &office, const char *type)
{
    const auto library = Library::open(office.start.place, office.clock).value();
    return library->count({.type = type, .where = {}});
}

QString write(const Office &office, const QString &name, const QByteArray &content)
{
    const QString path = office.folder.filePath(name);
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

// A button that people can press now, by its text.
QPushButton *button(const QWidget *in, const QString &text)
{
    for (QPushButton *button : in->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text() == text)
            return button;
    }
    return nullptr;
}

void press(Office &office, const QWidget *in, const QString &text)
{
    office.wait(); // until it is laid out
    QPushButton *found = button(in, text);
    CAPTURE(text.toStdString());
    REQUIRE(found);
    found->click();
    office.wait();
}

bool isTold(const QWidget *in, const QString &text)
{
    const auto labels = in->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

TEST_CASE("A thought is written down from anywhere with Ctrl+Shift+N and kept with Ctrl+Enter")
{
    Office office;
    office.window->goTo(u"theme"_s);
    office.wait();
    office.give(u"capture");
    auto *capture = office.window->findChild<CaptureWindow *>();
    REQUIRE(capture);
    CHECK(capture->isVisible());
    CHECK_FALSE(capture->isModal());
    CHECK(namelessIn(capture).isEmpty());
    CHECK(takingFocusByClickOnly(capture).isEmpty());
    capture->findChild<QPlainTextEdit *>()->insertPlainText(u"Tanyakan jadwal retensi\nkepada arsiparis"_s);
    capture->activateWindow();
    QTest::keyClick(capture->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    office.wait();
    CHECK_FALSE(capture->isVisible());
    CHECK(countOf(office, "note") == 1);
    CHECK(isTold(office.window.get(), u"Tanyakan jadwal retensi"_s));
}

TEST_CASE("Esc closes an empty capture at once, and asks in place where something would be lost")
{
    Office office(u"en"_s);
    office.give(u"capture");
    auto *capture = office.window->findChild<CaptureWindow *>();
    REQUIRE(capture);
    QTest::keyClick(capture, Qt::Key_Escape);
    CHECK_FALSE(capture->isVisible());

    office.give(u"capture");
    QTest::keyClicks(capture->findChild<QLineEdit *>(), u"Setengah"_s);
    QTest::keyClick(capture, Qt::Key_Escape);
    CHECK(capture->isVisible());
    office.wait();
    QPushButton *throwAway = button(capture, u"Throw away"_s);
    REQUIRE(throwAway);
    throwAway->setFocus();
    QTest::keyClick(throwAway, Qt::Key_Return);
    office.wait();
    CHECK_FALSE(capture->isVisible());
    CHECK(countOf(office, "note") == 0);
}

TEST_CASE("A captured file becomes a draft with the file attached")
{
    Office office(u"en"_s);
    office.give(u"capture");
    auto *capture = office.window->findChild<CaptureWindow *>();
    REQUIRE(capture);
    capture->addFiles({write(office, u"berita acara.txt"_s, "Berita acara serah terima arsip\n")});
    CHECK(namelessIn(capture).isEmpty());
    press(office, capture, u"Save (Ctrl+Enter)"_s);
    CHECK(countOf(office, "knowledge_asset") == 2);
    CHECK(countOf(office, "note") == 0);
}

TEST_CASE("Files that are here already are held back and shown; they are taken in only if somebody says so")
{
    Office office(u"en"_s);
    auto *library = office.window->findChild<LibraryPage *>();
    REQUIRE(library);
    const QString path = write(office, u"edaran.txt"_s, "Surat edaran tentang pemindahan arsip\n");
    library->import({path});
    office.wait();
    CHECK(countOf(office, "knowledge_asset") == 2);
    library->import({path});
    office.wait();
    CHECK(countOf(office, "knowledge_asset") == 2);
    auto *list = office.named<QTreeWidget>(u"What needs a look"_s);
    REQUIRE(list);
    CHECK(list->topLevelItem(0)->text(1).contains(u"Already here as \"Edaran\""));
    CHECK(namelessIn(office.window.get()).isEmpty());
    press(office, library, u"Import these anyway"_s);
    CHECK(countOf(office, "knowledge_asset") == 3);
    press(office, library, u"Undo this import"_s);
    CHECK(countOf(office, "knowledge_asset") == 2);
}

TEST_CASE("A table shows where its columns go and what it would do, is taken in, and taken back as one")
{
    Office office(u"en"_s);
    const QString path = write(office, u"tema.csv"_s, "Title;Relevance;Warna\nArsip & surat;penting;biru\n;tanpa judul;\n<b>Pajak</b>;;hijau\n");
    office.window->goTo(u"theme"_s);
    office.wait();
    office.window->importTable(path);
    office.wait();
    auto *window = office.window->findChild<TableImportWindow *>();
    REQUIRE(window);
    CHECK(namelessIn(window).isEmpty());
    CHECK(takingFocusByClickOnly(window).isEmpty());
    CHECK(isTold(window, u"The import would make 2 new and change 0."_s));
    CHECK(isTold(window, u"1 row must be mended:"_s));
    CHECK(isTold(window, u"<b>Pajak</b>"_s));
    CHECK(countOf(office, "theme") == 0);
    press(office, window, u"Import"_s);
    CHECK(countOf(office, "theme") == 2);
    press(office, window, u"Undo this import"_s);
    CHECK(countOf(office, "theme") == 0);
}

TEST_CASE("What is put into the inbox folder becomes a draft and moves to the folder of what was imported")
{
    Office office(u"en"_s);
    const QString folder = office.folder.filePath(u"masuk"_s);
    write(office, u"masuk/notula.txt"_s, "Notula rapat persiapan akreditasi kearsipan\n");
    office.window->proposeInbox(office.start.place.folder);
    CHECK_FALSE(button(office.window.get(), u"Watch this folder"_s));
    office.window->proposeInbox(folder);
    press(office, office.window.get(), u"Watch this folder"_s);
    const auto isMoved = [&] { return QFileInfo::exists(folder + u"/sudah-diimpor/notula.txt"_s); };
    for (int i = 0; i < 200 && !isMoved(); ++i)
        QTest::qWait(50);
    office.wait();
    CHECK(isMoved());
    CHECK(countOf(office, "knowledge_asset") == 2);
    CHECK(isTold(office.window.get(), u"From the inbox: 1 draft."_s));
    press(office, office.window.get(), u"Undo"_s);
    CHECK(countOf(office, "knowledge_asset") == 1);
}
