#include "core/model/language.h"
#include "tests/ui/help_pictures.h"
#include "tests/ui/window_office.h"
#include "ui/pages/help_topics.h"
#include "ui/window/translators.h"

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;
using namespace simpul::test;

namespace {

struct Help {
    explicit Help(const QString &language)
    {
        translators.show(language);
        commands.retranslate();
        for (const HelpTopic &topic : helpTopics(commands))
            text += topic.title + u"\n\n"_s + topic.text + u"\n\n"_s;
    }
    QStringList all(const QString &pattern) const
    {
        QStringList found;
        for (auto each = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); each.hasNext();)
            found << each.next().captured(1);
        return found;
    }

    Translators translators;
    Commands commands;
    QString text;
};

} // namespace

// After a change of the window: QT_QPA_PLATFORM=offscreen ui_tests "[.pictures]", and look at what changed.
TEST_CASE("The pictures of the help are taken anew", "[.pictures]")
{
    for (const QString &language : {u"id"_s, u"en"_s})
        takeHelpPictures(QStringLiteral(SIMPUL_SOURCE_DIR "/resources/help/") + language, language);
}

TEST_CASE("Every picture the help names is there in both languages, small, and can still be taken from the window")
{
    const QString language = GENERATE(u"id"_s, u"en"_s);
    const QStringList names = Help(language).all(u"^picture:(.*)$"_s);
    CHECK(names.size() >= 9);
    const QTemporaryDir anew;
    takeHelpPictures(anew.path(), language);
    for (const QString &name : names) {
        CAPTURE(name.toStdString(), language.toStdString());
        const QImage kept(helpPicturePath(name));
        CHECK(!kept.isNull());
        CHECK(kept.colorCount() > 0);
        CHECK(QFile(helpPicturePath(name)).size() < 80 * 1024);
        const QImage taken(anew.filePath(name + u".png"_s)); // other fonts and other versions of Qt need a little more or less room
        CHECK(std::abs(taken.width() - kept.width()) <= kept.width() / 5);
        CHECK(std::abs(taken.height() - kept.height()) <= kept.height() / 5);
    }
}

TEST_CASE("The help names only commands and keys that there are, in both languages")
{
    const Help help(GENERATE(u"id"_s, u"en"_s));
    CHECK(help.all(u"(\\{[^}]*\\})"_s).isEmpty());
    // Keys of tables and of windows of their own are no commands.
    QStringList keys = {u"Ctrl"_s, u"Shift"_s, u"Esc"_s, u"Ctrl+V"_s, u"Ctrl+1"_s, u"Ctrl+6"_s, u"Alt+Up"_s, u"Alt+Down"_s, u"Alt+Atas"_s, u"Alt+Bawah"_s};
    for (const QAction *action : help.commands.all())
        keys << keysOf(*action);
    for (const QString &key : help.all(u"\\*\\*([^*]+)\\*\\*"_s)) {
        CAPTURE(key.toStdString());
        CHECK(keys.contains(key));
    }
    CHECK(withCommandNames(u"{no.such} {keys about}"_s, help.commands) == u"{no.such} {keys about}"); // what the test looks for
}

TEST_CASE("A field finds the parts of the help that speak of something, and goes to the first")
{
    Office office;
    office.give(u"help");
    auto *words = office.named<QLineEdit>(u"Cari di bantuan"_s);
    auto *topics = office.named<QListWidget>(u"Bagian bantuan"_s);
    auto *text = office.named<QTextBrowser>(u"Bantuan"_s);
    REQUIRE((words && topics && text));
    const int all = topics->count();
    QTest::keyClicks(words, u"NIP tabel"_s);
    CHECK(topics->count() == 1);
    CHECK(topics->currentItem()->text() == u"Tabel");
    CHECK(text->textCursor().block().text() == u"Tabel");
    CHECK(!text->extraSelections().isEmpty());
    words->selectAll();
    QTest::keyClicks(words, u"zzz"_s);
    CHECK(topics->count() == 0);
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK(topics->count() == all);
    CHECK(words->isVisible()); // Esc closed the search, not the help
}
