#include "core/library.h"
#include "core/model/language.h"
#include "ui/commands/commands.h"
#include "ui/pages/exchange/create_panel.h"
#include "ui/pages/exchange/enrol_panel.h"
#include "ui/pages/exchange/exchange_words.h"
#include "ui/pages/exchange/number_card.h"
#include "ui/pages/exchange/text_table.h"
#include "ui/pages/exchange/trust_panel.h"
#include "ui/pages/exchange/value_card.h"
#include "ui/pages/exchange_page.h"
#include "ui/window/translators.h"
#include "ui/workers/workers.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

namespace {

class PageClock : public Clock
{
public:
    Stamp now() const override { return time; }
    Stamp time = 1'795'300'000'000;
};

struct Desk {
    Desk() { translators.show(u"id"_s); }

    std::unique_ptr<Library> office(const QString &code)
    {
        NewOffice office;
        office.code = code;
        office.name = u"Kantor "_s + code;
        office.passphrase = "rahasia sekali";
        office.cheapPassphrase = true;
        REQUIRE(Library::create(place(code), office, clock));
        return Library::open(place(code), clock).value();
    }
    LibraryPlace place(const QString &code) const { return {folder.filePath(code), folder.filePath(code + u".config"_s), {}}; }
    QString path(const QString &name) const { return folder.filePath(name); }
    void trust(Library &one, Library &other, const QString &name)
    {
        REQUIRE(other.exportCard(path(name)));
        REQUIRE(one.trust(path(name), one.readCard(path(name))->fingerprint));
    }
    QString bundle(Library &from, const QString &name)
    {
        const auto made = from.createBundle(path(name), {});
        REQUIRE(made);
        return made->files.first();
    }

    QTemporaryDir folder;
    PageClock clock;
    Translators translators;
};

// A page in a window of its own on one library.
struct Shown {
    Shown(Desk &desk, const QString &code) : workers(desk.place(code), desk.clock), page(workers, commands, nullptr), waiting(&page, &ExchangePage::waitingChanged)
    {
        page.resize(1170, 690);
        page.show();
        wait();
    }
    void wait()
    {
        QElapsedTimer timer;
        timer.start();
        int quiet = 0;
        while (quiet < 4 && timer.elapsed() < 20000) {
            QTest::qWait(10);
            quiet = workers.isBusy() ? 0 : quiet + 1;
        }
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        QPushButton *found = button(text);
        INFO("button " << text.toStdString());
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space); // people without a mouse can do it
        wait();
    }
    bool says(const QString &part) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    NumberCard *card(const QString &name) const
    {
        for (NumberCard *card : page.findChildren<NumberCard *>()) {
            if (card->isVisible() && card->accessibleName().startsWith(name))
                return card;
        }
        return nullptr;
    }
    int count() const { return waiting.isEmpty() ? 0 : waiting.last().first().toInt(); }

    Workers workers;
    Commands commands;
    ExchangePage page;
    QSignalSpy waiting;
};

qint64 themes(Library &library)
{
    ListQuery query;
    query.type = "theme";
    return library.count(query);
}

Uuid addTheme(Library &library, const QString &title)
{
    const Uuid id = library.newId();
    REQUIRE(library.save(RecordEdit("theme", id).set("title", title)));
    return id;
}

} // namespace

TEST_CASE("A bundle is shown with what it would change, merged when somebody says so, and taken back")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    auto branch = desk.office(u"CAB"_s);
    desk.trust(*hub, *branch, u"cab.card"_s);
    for (int i = 0; i < 3; ++i)
        addTheme(*branch, u"Tema %1"_s.arg(i));
    const QString file = desk.bundle(*branch, u"kirim.simpul"_s);

    Shown shown(desk, u"HUB"_s);
    shown.page.openBundles({file});
    shown.wait();
    CHECK(shown.says(u"Pratinjau: Kantor CAB"_s));
    CHECK(shown.says(u"Tanda tangan sah"_s));
    CHECK(shown.count() == 1); // the bundle waits for a decision
    REQUIRE(shown.card(u"Baru"_s));
    CHECK(shown.card(u"Baru"_s)->accessibleName() == u"Baru: 3");
    CHECK(shown.card(u"Konflik"_s)->accessibleName() == u"Konflik: 0");
    CHECK(!shown.card(u"Konflik"_s)->isEnabled());
    CHECK(themes(*hub) == 0); // looking changes nothing

    QTest::keyClick(shown.card(u"Baru"_s), Qt::Key_Space);
    CHECK(std::ranges::any_of(shown.page.findChildren<TextTable *>(), [](const TextTable *table) {
        return table->isVisible() && table->count() == 3 && table->accessibleName() == u"Daftar di balik angka";
    }));

    shown.press(u"Gabungkan 3 perubahan"_s);
    CHECK(shown.says(u"3 perubahan digabungkan."_s));
    CHECK(themes(*hub) == 3);
    CHECK(shown.count() == 0);

    shown.press(u"Batalkan penggabungan"_s);
    CHECK(shown.says(u"suntingan Anda sendiri tetap"_s));
    CHECK(themes(*hub) == 0);

    shown.page.openBundles({file});
    shown.wait();
    CHECK(shown.says(u"mengembalikan yang pernah Anda batalkan"_s));
}

TEST_CASE("Several bundles come one after the other; refused ones say why, and nothing was changed")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    auto branch = desk.office(u"CAB"_s);
    auto stranger = desk.office(u"ASING"_s);
    desk.trust(*hub, *branch, u"cab.card"_s);
    addTheme(*branch, u"Tema"_s);
    addTheme(*stranger, u"Lain"_s);
    const QString good = desk.bundle(*branch, u"baik.simpul"_s);
    const QString unknown = desk.bundle(*stranger, u"asing.simpul"_s);
    QFile file(good);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QFile broken(desk.path(u"rusak.simpul"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(bytes);
    broken.close();

    Shown shown(desk, u"HUB"_s);
    shown.page.openBundles({broken.fileName(), unknown, good});
    shown.wait();
    CHECK(shown.says(u"Ditolak: rusak.simpul"_s));
    CHECK(shown.says(u"Paket 1 dari 3"_s));
    CHECK(shown.says(u"Tidak ada yang berubah di pustaka ini"_s));
    CHECK(!shown.button(u"Gabungkan 1 perubahan"_s));
    shown.press(u"Paket berikutnya"_s);
    CHECK(shown.says(u"pengirim belum dipercaya"_s));
    CHECK(shown.button(u"Percayai kantor..."_s));
    shown.press(u"Paket berikutnya"_s);
    CHECK(shown.says(u"Paket 3 dari 3"_s));
    shown.press(u"Gabungkan 1 perubahan"_s);
    CHECK(themes(*hub) == 1);
    auto *tabs = shown.page.findChild<QTabWidget *>();
    CHECK(tabs->tabText(4) == u"Karantina (2)");
    shown.press(u"Tutup"_s);
}

TEST_CASE("Two values of one field stand side by side until somebody chooses one, writes another, or leaves it for later")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    auto branch = desk.office(u"CAB"_s);
    desk.trust(*hub, *branch, u"cab.card"_s);
    desk.trust(*branch, *hub, u"hub.card"_s);
    const Uuid one = addTheme(*branch, u"Penatausahaan Barang Milik Daerah"_s);
    const Uuid two = addTheme(*branch, u"Retribusi"_s);
    const Uuid gone = addTheme(*branch, u"Arsip"_s);
    REQUIRE(hub->mergeBundle(desk.bundle(*branch, u"1.simpul"_s)));
    REQUIRE(hub->save(RecordEdit("theme", one).set("title", u"Penatausahaan dan pengamanan Barang Milik Daerah"_s)));
    REQUIRE(branch->save(RecordEdit("theme", one).set("title", u"Penatausahaan Barang Milik Daerah tingkat kecamatan"_s)));
    REQUIRE(hub->save(RecordEdit("theme", two).set("title", u"Retribusi pasar"_s)));
    REQUIRE(branch->save(RecordEdit("theme", two).set("title", u"Retribusi parkir"_s)));
    REQUIRE(hub->remove("theme", gone));
    REQUIRE(branch->save(RecordEdit("theme", gone).set("title", u"Arsip <b>vital</b>"_s)));
    REQUIRE(hub->mergeBundle(desk.bundle(*branch, u"2.simpul"_s)));
    REQUIRE(hub->conflicts().size() == 3);

    Shown shown(desk, u"HUB"_s);
    CHECK(shown.count() == 3);
    CHECK(shown.page.findChild<QTabWidget *>()->tabText(0) == u"Konflik (3)");
    const auto cards = [&] {
        QList<ValueCard *> visible;
        for (ValueCard *card : shown.page.findChildren<ValueCard *>()) {
            if (card->isVisible())
                visible << card;
        }
        return visible;
    };
    REQUIRE(cards().size() == 2);
    CHECK(shown.says(u"Konflik 1 dari 3"_s));
    CHECK(cards()[0]->choice()->accessibleName().contains(u"2026")); // when it was written

    // Tab goes from the list through the values to the buttons.
    auto *list = [&]() -> TextTable * {
        for (TextTable *table : shown.page.findChildren<TextTable *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }();
    REQUIRE(list);
    shown.page.activateWindow();
    list->setFocus();
    QWidgetList met;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met << QApplication::focusWidget();
    }
    CHECK(met.value(0) == cards()[0]->choice());
    CHECK(met.value(1) == cards()[0]->reading());
    CHECK(met.value(2) == cards()[1]->reading()); // the other choice is reached by the arrow keys
    CHECK(met.value(3) == shown.button(u"Pakai ini"_s));

    // The arrow keys choose among the values.
    cards()[0]->choice()->setFocus();
    QTest::keyClick(cards()[0]->choice(), Qt::Key_Down);
    CHECK(cards()[1]->choice()->isChecked());
    CHECK(cards()[1]->choice()->hasFocus());
    const QString chosen = cards()[1]->text();
    shown.press(u"Pakai ini"_s);
    CHECK(hub->conflicts().size() == 2);
    CHECK(hub->titleOf(one).toStdString() == chosen.toStdString());
    CHECK(shown.count() == 2);

    shown.press(u"Pakai keduanya..."_s);
    auto *editor = [&]() -> QPlainTextEdit * {
        for (QPlainTextEdit *edit : shown.page.findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible() && !edit->isReadOnly())
                return edit;
        }
        return nullptr;
    }();
    REQUIRE(editor);
    CHECK(editor->toPlainText().contains(u"pasar"));
    CHECK(editor->toPlainText().contains(u"parkir"));
    CHECK(shown.page.escape()); // Esc gives the choice back
    CHECK(!editor->isVisible());
    shown.press(u"Pakai keduanya..."_s);
    editor->setPlainText(u"Retribusi pasar dan parkir"_s);
    shown.press(u"Pakai yang ditulis di sini"_s);
    CHECK(hub->titleOf(two) == u"Retribusi pasar dan parkir");

    // Removed here, edited there: told in words.
    REQUIRE(cards().size() == 2);
    CHECK(shown.says(u"Satu kantor menghapusnya"_s));
    const int keep = cards()[0]->text().startsWith(u"Pertahankan") ? 0 : 1;
    cards()[keep]->choice()->setChecked(true);
    shown.press(u"Pakai ini"_s);
    CHECK(hub->conflicts().isEmpty());
    CHECK(hub->titleOf(gone) == u"Arsip <b>vital</b>");
    CHECK(shown.says(u"Tidak ada konflik"_s));
    CHECK(shown.count() == 0);
}

TEST_CASE("An office is trusted only after its six words were shown")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    auto branch = desk.office(u"CAB"_s);
    REQUIRE(branch->exportCard(desk.path(u"cab.card"_s)));
    Shown shown(desk, u"HUB"_s);
    auto *panel = shown.page.findChild<TrustPanel *>();
    panel->open(desk.path(u"cab.card"_s));
    shown.wait();
    CHECK(shown.says(fingerprintText(branch->identity().fingerprintWords)));
    CHECK(hub->trusted().size() <= 1); // at most itself
    shown.press(u"Kata-katanya sama: percayai kantor ini"_s);
    CHECK(shown.says(u"Kantor CAB dipercaya"_s));
    CHECK(std::ranges::any_of(hub->trusted(), [](const TrustInfo &info) { return info.code == u"CAB"; }));

    panel->open(desk.path(u"tidak-ada.card"_s));
    shown.wait();
    CHECK(!shown.button(u"Kata-katanya sama: percayai kantor ini"_s));
}

TEST_CASE("A bundle is created in place, for one office or for all, and what is in it is told")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    addTheme(*hub, u"Tema"_s);
    Shown shown(desk, u"HUB"_s);
    shown.commands.refresh();
    shown.commands.action(u"exchange.create")->trigger();
    auto *panel = shown.page.findChild<CreatePanel *>();
    CHECK(panel->isVisible());
    panel->write(desk.path(u"keluar.simpul"_s));
    shown.wait();
    CHECK(QFile::exists(desk.path(u"keluar.simpul"_s)));
    CHECK(shown.says(u"Isinya 1 perubahan dan 0 lampiran"_s));
    CHECK(shown.page.escape());
    CHECK(!panel->isVisible());

    panel->open();
    panel->write(desk.path(u"tidak/ada/keluar.simpul"_s));
    shown.wait();
    CHECK(!shown.says(u"Isinya 1 perubahan"_s)); // the error stands where the person looks
}

TEST_CASE("A PC is enrolled with the passphrase of its office; a wrong one is told in place")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    auto branch = desk.office(u"CAB"_s);
    desk.trust(*branch, *hub, u"hub.card"_s);
    REQUIRE(branch->requestEnrolment(desk.path(u"minta.json"_s), u"HUB"_s));
    Shown shown(desk, u"HUB"_s);
    auto *panel = shown.page.findChild<EnrolPanel *>();
    panel->openRequest(desk.path(u"minta.json"_s));
    auto *passphrase = panel->findChild<QLineEdit *>();
    CHECK(passphrase->echoMode() == QLineEdit::Password);
    passphrase->setText(u"salah"_s);
    panel->answer(desk.path(u"jawab.json"_s));
    shown.wait();
    CHECK(shown.says(u"Frasa sandi"_s));
    CHECK(!QFile::exists(desk.path(u"jawab.json"_s)));
    passphrase->setText(u"rahasia sekali"_s);
    panel->answer(desk.path(u"jawab.json"_s));
    shown.wait();
    CHECK(shown.says(u"PC telah terdaftar"_s));
    CHECK(passphrase->text().isEmpty());
    CHECK(branch->acceptEnrolment(desk.path(u"jawab.json"_s)));
}

TEST_CASE("Bundles dropped on the page are opened")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    auto branch = desk.office(u"CAB"_s);
    desk.trust(*hub, *branch, u"cab.card"_s);
    addTheme(*branch, u"Tema"_s);
    const QString file = desk.bundle(*branch, u"jatuh.simpul"_s);
    Shown shown(desk, u"HUB"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.page, &drop);
    shown.wait();
    CHECK(shown.button(u"Gabungkan 1 perubahan"_s));
}

TEST_CASE("The page speaks the language of the window, also after it was changed")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    Shown shown(desk, u"HUB"_s);
    CHECK(shown.page.findChild<QTabWidget *>()->tabText(1).startsWith(u"Kantor"));
    desk.translators.show(u"en"_s);
    QTest::qWait(20);
    CHECK(shown.page.findChild<QTabWidget *>()->tabText(1).startsWith(u"Offices"));
    CHECK(refusalTitle(u"bad-signature"_s) == u"signature not valid");
    desk.translators.show(u"id"_s);
    CHECK(refusalTitle(u"bad-signature"_s) == u"tanda tangan tidak sah");
    CHECK(refusalTitle(u"kode-baru"_s) == u"kode-baru");
}

TEST_CASE("Everything people can use on the page has a name that assistive technology can say")
{
    Desk desk;
    auto hub = desk.office(u"HUB"_s);
    auto branch = desk.office(u"CAB"_s);
    desk.trust(*hub, *branch, u"cab.card"_s);
    addTheme(*branch, u"Tema"_s);
    const QString file = desk.bundle(*branch, u"nama.simpul"_s);
    Shown shown(desk, u"HUB"_s);
    shown.page.openBundles({file});
    shown.wait();
    for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollBar *>(widget))
            continue;
        const QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(iface);
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const auto labels = iface->relations(QAccessible::Label);
        const QString label = labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
        CHECK(!(iface->text(QAccessible::Name) + label).isEmpty());
        CHECK(widget->focusPolicy() != Qt::ClickFocus);
    }
}
