#include "tests/ui/window_office.h"

#include "core/dossier/minutes.h"
#include "core/model/organisation/person.h"
#include "core/records_of.h"
#include "ui/pages/meetings/minutes_window.h"
#include "ui/pages/paper_window.h"

#include <QComboBox>
#include <QListWidget>

#include <catch2/catch_test_macros.hpp>

using namespace simpul;
using namespace simpul::test;

namespace {

// A meeting about to begin, and its minute taker's window.
struct Desk {
    Office office;
    Uuid sari, meeting;

    Desk()
    {
        office.inLibrary([this](Library &library) {
            sari = library.newId();
            REQUIRE(library.save(RecordEdit(Person::entityName, sari).set("name", u"Sari Puspitasari"_s)));
            meeting = library.newId();
            RecordEdit edit(Meeting::entityName, meeting);
            edit.set("title", u"Pertemuan"_s).set("agenda", QVariant::fromValue(QList<TableRow>{{u"a1"_s, {{u"topic"_s, u"Pembukaan"_s}}}, {u"a2"_s, {{u"topic"_s, u"Peta"_s}}}}));
            edit.set("attendance", QVariant::fromValue(QList<TableRow>{{{}, {{u"person"_s, QVariant::fromValue(sari)}}}}));
            REQUIRE(library.save(edit));
        });
        office.window->goTo(u"meeting"_s);
        office.wait();
        office.give(u"meeting.write");
        office.wait();
    }
    MinutesWindow *window() const { return office.window->findChild<MinutesWindow *>(); }
    void type(const QString &line, Qt::Key kind)
    {
        QTest::keyClick(window(), kind, Qt::ControlModifier);
        auto *input = window()->findChild<QLineEdit *>();
        QTest::keyClicks(input, line);
        QTest::keyClick(input, Qt::Key_Return);
        office.wait();
        CHECK(input->text().isEmpty());
    }
    Minutes written()
    {
        Minutes out;
        office.inLibrary([&](Library &library) { out = minutesOf(library, meeting).value(); });
        return out;
    }
};

} // namespace

TEST_CASE("Minutes are written by keyboard alone while people talk, and each line is saved at once")
{
    Desk desk;
    REQUIRE(desk.window());
    desk.type(u"sari: peta siap"_s, Qt::Key_1);
    QTest::keyClick(desk.window(), Qt::Key_Down, Qt::AltModifier);
    desk.type(u"Pengukuran dimulai Januari."_s, Qt::Key_5);
    desk.type(u"sari: menyusun jadwal, 15 Desember 2026"_s, Qt::Key_6);

    const Minutes minutes = desk.written();
    const auto meeting = toEntity<Meeting>(minutes.meeting);
    REQUIRE(meeting.points.size() == 1);
    CHECK(meeting.points[0].speaker.uuid == desk.sari);
    CHECK(meeting.points[0].text == u"peta siap");
    CHECK(meeting.points[0].agenda == u"a1");
    REQUIRE(meeting.decisions.size() == 1);
    CHECK(meeting.decisions[0].agenda == u"a2");
    REQUIRE(minutes.actions.size() == 1);
    CHECK(minutes.actions[0].owner.uuid == desk.sari);
    CHECK(minutes.actions[0].due == QDate(2026, 12, 15));
    CHECK(minutes.actions[0].text == u"menyusun jadwal");
}

TEST_CASE("A line of the minutes is taken back into the line, to be written again")
{
    Desk desk;
    REQUIRE(desk.window());
    desk.type(u"sari: peta siap"_s, Qt::Key_2);
    auto *written = desk.window()->findChildren<QListWidget *>().last();
    REQUIRE(written->count() == 1);
    written->setCurrentRow(0);
    for (auto *button : desk.window()->findChildren<QPushButton *>()) {
        if (button->text() == u"Tarik kembali baris terpilih")
            button->click();
    }
    desk.office.wait();
    CHECK(toEntity<Meeting>(desk.written().meeting).points.isEmpty());
    CHECK(desk.window()->findChild<QLineEdit *>()->text() == u"Sari Puspitasari: peta siap");
}

TEST_CASE("What earlier meetings of the community left to do is at hand in the next one")
{
    Office office;
    Uuid second;
    office.inLibrary([&](Library &library) {
        const Uuid community = library.newId();
        REQUIRE(library.save(RecordEdit("community", community).set("name", u"Aset Kita"_s)));
        const Uuid first = library.newId();
        REQUIRE(library.save(RecordEdit(Meeting::entityName, first).set("title", u"Pertama"_s).set("community", QVariant::fromValue(community))));
        REQUIRE(library.save(RecordEdit(ActionItem::entityName, library.newId()).set("text", u"Peta"_s).set("due", QDate(2026, 1, 1)).set("meeting", QVariant::fromValue(first))));
        second = library.newId();
        REQUIRE(library.save(RecordEdit(Meeting::entityName, second).set("title", u"A kedua"_s).set("community", QVariant::fromValue(community))));
    });
    office.window->goTo(u"meeting"_s);
    office.wait();
    office.give(u"meeting.write");
    office.wait();
    auto *agenda = office.window->findChild<MinutesWindow *>()->findChildren<QListWidget *>().first();
    CHECK(agenda->item(agenda->count() - 1)->text().endsWith(u'1'));
}

TEST_CASE("Ctrl+P shows the paper itself before it is saved, and lets one choose which of a meeting's papers")
{
    Desk desk;
    desk.office.give(u"print");
    auto *window = desk.office.window->findChild<PaperWindow *>();
    REQUIRE(window);
    auto *kind = window->findChild<QComboBox *>();
    REQUIRE(kind);
    CHECK(kind->count() == 4); // invitation, attendance list filled and empty, minutes
    QPushButton *save = nullptr;
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Simpan sebagai PDF"))
            save = button;
    }
    REQUIRE(save);
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        CHECK((i == 0 || !save->isEnabled())); // until it is there
        for (int waited = 0; waited < 100 && !save->isEnabled(); ++waited)
            desk.office.wait();
        CHECK(save->isEnabled());
    }
}

namespace {

QPushButton *buttonNamed(const Office &office, const QString &text)
{
    for (auto *button : office.window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

QStringList shownSentences(const Office &office)
{
    QStringList out;
    for (const QLabel *label : office.window->findChildren<QLabel *>()) {
        if (label->isVisible())
            out << label->text();
    }
    return out;
}

} // namespace

TEST_CASE("In the window, too, minutes are final only with both who sign; then there is nothing to edit, and hours and an asset come of them")
{
    Office office;
    Uuid dewi, fauzan, meeting;
    office.inLibrary([&](Library &library) {
        const auto person = [&](const QString &name) {
            const Uuid id = library.newId();
            REQUIRE(library.save(RecordEdit(Person::entityName, id).set("name", name)));
            return id;
        };
        dewi = person(u"Dewi Kartikasari"_s);
        fauzan = person(u"Muhammad Fauzan Siregar"_s);
        meeting = library.newId();
        const QTimeZone wita("Asia/Makassar");
        RecordEdit edit(Meeting::entityName, meeting);
        edit.set("title", u"Pertemuan Aset Kita"_s).set("state", u"ditelaah"_s).set("chair", QVariant::fromValue(dewi)).set("place", u"Ruang Rapat"_s);
        edit.set("start", QDateTime(QDate(2026, 11, 12), QTime(13, 30), wita)).set("end", QDateTime(QDate(2026, 11, 12), QTime(15, 45), wita));
        for (const Uuid &who : {dewi, fauzan})
            edit.setRow("attendance", {{}, {{u"person"_s, QVariant::fromValue(who)}, {u"present"_s, u"hadir"_s}}});
        edit.setRow("decisions", {{}, {{u"text"_s, u"Rekonsiliasi dimulai tiga minggu sebelum tutup buku."_s}}});
        REQUIRE(library.save(edit));
    });
    office.window->goTo(u"meeting"_s);
    office.wait();
    REQUIRE(buttonNamed(office, u"Finalkan"_s));
    buttonNamed(office, u"Finalkan"_s)->click();
    office.wait();
    CHECK(shownSentences(office).join(u'\n').contains(u"notulis"));
    office.inLibrary([&](Library &library) { CHECK(library.record(Meeting::entityName, meeting)->value("state").toString() == u"ditelaah"); });

    office.inLibrary([&](Library &library) {
        REQUIRE(library.save(RecordEdit(Meeting::entityName, meeting).set("minute_taker", QVariant::fromValue(fauzan))));
    });
    office.window->goTo(u"person"_s);
    office.wait();
    office.window->goTo(u"meeting"_s);
    office.wait();
    REQUIRE(buttonNamed(office, u"Finalkan"_s));
    buttonNamed(office, u"Finalkan"_s)->click();
    office.wait();
    office.inLibrary([&](Library &library) { CHECK(library.record(Meeting::entityName, meeting)->value("state").toString() == u"final"); });
    CHECK(!buttonNamed(office, u"Sunting"_s));
    CHECK(!buttonNamed(office, u"Finalkan"_s));
    office.give(u"record.edit"); // not by the key either
    CHECK(!buttonNamed(office, u"Simpan"_s));

    office.give(u"meeting.hours");
    office.inLibrary([&](Library &library) {
        const auto records = library.list({.type = "training_record", .where = {{u"meeting"_s, toString(meeting)}}});
        REQUIRE(records.size() == 2);
        CHECK(library.record("training_record", records.first().id)->value("hours").value<Decimal>().toInteger() == 3);
    });
    office.give(u"meeting.asset");
    office.inLibrary([&](Library &library) {
        CHECK(library.count({.type = "knowledge_asset", .where = {{u"meeting"_s, toString(meeting)}}}) == 1);
    });
}
