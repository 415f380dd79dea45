#include "core/model/language.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/commands.h"
#include "ui/window/translators.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace simpul;

TEST_CASE("No two commands share a shortcut or an id")
{
    const Commands commands;
    QSet<QString> ids;
    QMap<QString, QString> keys;
    for (const QAction *action : commands.all()) {
        CHECK(!ids.contains(action->objectName()));
        ids.insert(action->objectName());
        for (const QKeySequence &sequence : action->shortcuts()) {
            const QString key = sequence.toString(QKeySequence::PortableText);
            CAPTURE(key.toStdString(), action->objectName().toStdString(), keys.value(key).toStdString());
            CHECK(!key.isEmpty());
            CHECK(!keys.contains(key));
            keys.insert(key, action->objectName());
        }
    }
    for (const char *promised : {"Ctrl+N", "Ctrl+K", "F6", "Ctrl+Return", "Ctrl+P", "Ctrl+Shift+P", "F1", "F2", "F11", "Del", "Ctrl+Shift+N",
                                 "Alt+Left", "Alt+Right", "Ctrl+Z", "Ctrl+F"})
        CHECK(keys.contains(QLatin1String(promised)));
}

TEST_CASE("Every command has words in both languages, with a mnemonic that is its own within its menu")
{
    const QString language = GENERATE(u"id"_s, u"en"_s);
    Translators translators;
    translators.show(language);
    const Commands commands;
    for (const MenuFacts &menu : menuList()) {
        QMap<QChar, QString> mnemonics;
        for (const QAction *action : commands.inMenu(menu.menu)) {
            const QString text = action->text();
            CAPTURE(text.toStdString(), language.toStdString());
            const qsizetype at = text.indexOf(u'&');
            REQUIRE(at >= 0);
            const QChar mnemonic = text[at + 1].toLower();
            CAPTURE(mnemonics.value(mnemonic).toStdString());
            CHECK(!mnemonics.contains(mnemonic));
            mnemonics.insert(mnemonic, text);
        }
    }
}

TEST_CASE("A command does what the page in view says, and nothing when no page in view knows it")
{
    Commands commands;
    QWidget first;
    QWidget second;
    QString done;
    commands.handle(u"record.new", &first, [&] { done += u'1'; });
    commands.handle(u"record.new", &second, [&] { done += u'2'; });
    commands.refresh();
    CHECK(!commands.action(u"record.new")->isEnabled());

    first.show();
    commands.refresh();
    CHECK(commands.action(u"record.new")->isEnabled());
    commands.action(u"record.new")->trigger();
    CHECK(done == u"1");

    first.hide();
    second.show();
    commands.refresh();
    commands.action(u"record.new")->trigger();
    CHECK(done == u"12");
}

TEST_CASE("A command that cannot be done now is greyed")
{
    Commands commands;
    QWidget page;
    bool may = false;
    commands.handle(u"record.save", &page, [] {}, [&] { return may; });
    page.show();
    commands.refresh();
    CHECK(!commands.action(u"record.save")->isEnabled());
    may = true;
    commands.refresh();
    CHECK(commands.action(u"record.save")->isEnabled());
}

TEST_CASE("The palette lists every command and finds one by its words")
{
    Translators translators;
    translators.show(u"en"_s);
    Commands commands;
    commands.retranslate();
    CHECK(commandsWith(commands, {}).size() == commands.all().size());
    const QList<QAction *> found = commandsWith(commands, u"full screen"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.first()->objectName() == u"view.fullscreen");

    QWidget window;
    CommandPalette palette(commands, &window);
    palette.openAnew();
    CHECK(palette.findChild<QListWidget *>()->count() == commands.all().size());
    CHECK(!palette.findChild<QListWidget *>()->accessibleName().isEmpty());
}
