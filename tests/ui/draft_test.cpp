#include "tests/ui/body_editor.h"
#include "tests/ui/window_office.h"

#include "ui/window/capture_window.h"

#include <QProcess>
#include <QPushButton>

#include <catch2/catch_get_random_seed.hpp>

#include <random>

using namespace simpul;
using namespace simpul::test;

namespace {

void pressButton(const Office &office, const QString &text)
{
    for (auto *button : office.window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button->click();
    }
    FAIL("no button " << text.toStdString());
}

// The window is gone as after a crash: nothing was asked, nothing saved.
void breakOff(Office &office)
{
    office.window.reset();
}

void openAgain(Office &office)
{
    office.window = std::make_unique<MainWindow>(office.start, office.clock);
    office.window->show();
    office.wait();
}

} // namespace

TEST_CASE("Whenever the program is killed, at most two seconds of typing are lost, and it opens without a question")
{
    static constexpr qint64 mostLost = 2000; // ms
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("SIMPUL_KILLS", &isNumber);
    const int kills = isNumber ? asked : 3;
    const auto seed = Catch::getSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    Office office;
    breakOff(office);
    int checked = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess typist;
        typist.start(QStringLiteral(SIMPUL_TYPIST), {office.start.place.folder, office.start.place.configFolder});
        QByteArray said;
        while (!said.contains("\n0 ") && !said.startsWith("0 ")) {
            REQUIRE(typist.waitForReadyRead(30'000));
            said += typist.readAllStandardOutput();
        }
        QTest::qSleep(int(200 + (kill % 3) * 1500 + random() % 1500));
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        typist.kill();
        typist.waitForFinished();
        said += typist.readAllStandardOutput();

        openAgain(office);
        CHECK(QApplication::activeModalWidget() == nullptr);
        QPlainTextEdit *body = bodyEditor(*office.window);
        const QString kept = body ? body->toPlainText() : QString();
        for (const QByteArray &line : said.split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            const qint64 typed = parts.size() == 2 ? parts[1].toLongLong() : 0;
            if (typed == 0 || typed > killed - mostLost)
                continue;
            INFO("kill " << kill << ", typed " << line.toStdString() << ", killed at " << killed << ", kept " << kept.right(40).toStdString());
            REQUIRE(kept.contains(QString::fromLatin1(parts[0]) + u' '));
            ++checked;
        }
        if (body)
            pressButton(office, u"Buang"_s);
        office.wait();
        breakOff(office);
    }
    CHECK(checked > 0); // the third comes late enough
}

TEST_CASE("What was being changed when the program ended is open again, as it was typed; saving it changes only that")
{
    Office office;
    office.give(u"record.edit");
    QLineEdit *title = office.named<QLineEdit>(u"Judul"_s);
    REQUIRE(title);
    title->selectAll();
    QTest::keyClicks(title, u"Rekonsiliasi aset tanah dan gedung"_s);
    QTest::qWait(1200);
    breakOff(office);
    {
        auto library = Library::open(office.start.place, office.clock).value();
        RecordEdit other("knowledge_asset", office.asset);
        REQUIRE(library->save(other.set("summary", u"Ringkasan dari PC lain."_s)));
    }
    openAgain(office);
    title = office.named<QLineEdit>(u"Judul"_s);
    REQUIRE(title);
    CHECK(title->text() == u"Rekonsiliasi aset tanah dan gedung");
    office.give(u"record.save");
    auto library = Library::open(office.start.place, office.clock).value();
    const Record now = library->record(office.asset).value();
    CHECK(now.value("title").toString() == u"Rekonsiliasi aset tanah dan gedung");
    CHECK(now.value("summary").toString() == u"Ringkasan dari PC lain.");
    library.reset();
    breakOff(office);
    openAgain(office);
    CHECK(office.named<QLineEdit>(u"Judul"_s) == nullptr); // saved: nothing is left of it
}

TEST_CASE("A thought captured quickly outlives a crash as well, and what is thrown away is gone")
{
    Office office;
    office.give(u"capture");
    auto *text = office.window->findChild<CaptureWindow *>()->findChild<QPlainTextEdit *>();
    REQUIRE(text);
    QTest::keyClicks(text, u"Telepon Pak Camat soal arsip"_s);
    QTest::qWait(1200);
    breakOff(office);
    openAgain(office);
    const QList<QPlainTextEdit *> edits = office.window->findChildren<QPlainTextEdit *>();
    CHECK(std::any_of(edits.begin(), edits.end(), [](QPlainTextEdit *edit) { return edit->isVisible() && edit->toPlainText() == u"Telepon Pak Camat soal arsip"; }));
    pressButton(office, u"Buang"_s);
    office.wait();
    breakOff(office);
    openAgain(office);
    CHECK(bodyEditor(*office.window) == nullptr);
}
