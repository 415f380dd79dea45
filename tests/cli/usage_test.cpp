#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>

using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A command line that makes no sense is answered by exit status 2 and one sentence, in the person's language")
{
    const CliDesk desk;
    struct Wrong {
        QStringList arguments;
        QString english;
        QString named; // in any language
    };
    const Wrong wrong = GENERATE(values<Wrong>({
        {{}, u"a command is missing"_s, u"simpul-cli --help"_s},
        {{u"gabung"_s}, u"There is no command \"gabung\""_s, u"gabung"_s},
        {{u"bundle"_s, u"kirim"_s}, u"There is no command \"bundle kirim\""_s, u"bundle kirim"_s},
        {{u"digest"_s, u"--cepat"_s}, u"This was not expected: --cepat"_s, u"--cepat"_s},
        {{u"show"_s}, u"ID is missing"_s, u"ID"_s},
        {{u"init"_s, u"baru"_s, u"--code"_s, u"x"_s}, u"--office is missing"_s, u"--office"_s},
        {{u"list"_s, u"theme"_s, u"--limit"_s, u"banyak"_s}, u"The value of --limit is not right"_s, u"--limit"_s},
        {{u"bundle"_s, u"undo"_s, u"satu"_s}, u"The value of MERGE-ID is not right"_s, u"MERGE-ID"_s},
        {{u"digest"_s}, u"Say which library"_s, u"SIMPUL_LIBRARY"_s},
    }));
    INFO(wrong.arguments.join(u' ').toStdString());
    const CliAnswer english = desk.run(wrong.arguments + QStringList{u"--lang"_s, u"en"_s});
    CHECK(english.status == 2);
    CHECK(english.out.isEmpty());
    CHECK(english.err.contains(wrong.english));

    const CliAnswer indonesian = desk.run(wrong.arguments);
    CHECK(indonesian.status == 2);
    CHECK(indonesian.out.isEmpty());
    CHECK(indonesian.err.contains(wrong.named));
    CHECK(indonesian.err != english.err);
    CHECK(!indonesian.err.contains(wrong.english));
    CHECK(indonesian.err.trimmed().count(u'\n') == 0);
}

TEST_CASE("A language that Simpul does not speak is wrong usage")
{
    const CliDesk desk;
    const CliAnswer answer = desk.run({u"types"_s, u"--lang"_s, u"jv"_s});
    CHECK(answer.status == 2);
    CHECK(answer.err.contains(u"--lang"_s));
}

TEST_CASE("With --json wrong usage is one JSON value too")
{
    const CliDesk desk;
    const CliAnswer answer = desk.run({u"--json"_s, u"show"_s});
    CHECK(answer.status == 2);
    const QJsonObject error = answer.object()[u"error"].toObject();
    CHECK(error[u"code"].toString() == u"usage");
    CHECK(!error[u"message"].toString().isEmpty());
}

TEST_CASE("Help is told in the person's language, for the program and for each command")
{
    const CliDesk desk;
    const CliAnswer indonesian = desk.run({u"--help"_s});
    CHECK(indonesian.status == 0);
    CHECK(indonesian.out.contains(u"Pemakaian"_s));
    CHECK(indonesian.out.contains(u"bundle"_s));
    const CliAnswer english = desk.run({u"bundle"_s, u"merge"_s, u"--help"_s, u"--lang"_s, u"en"_s});
    CHECK(english.status == 0);
    CHECK(english.out.contains(u"Usage: simpul-cli bundle merge"_s));
    CHECK(english.out.contains(u"--no-index"_s));
}

TEST_CASE("The version is told without a library")
{
    const CliDesk desk;
    const CliAnswer answer = desk.run({u"--version"_s});
    CHECK(answer.status == 0);
    CHECK(answer.out.startsWith(u"simpul-cli "_s));
}

TEST_CASE("Global options stand before or behind the command")
{
    const CliDesk desk;
    desk.makeOffice(u"bpkad"_s);
    const QStringList global = {u"--library"_s, desk.path(u"bpkad"_s), u"--config"_s, desk.path(u"bpkad.keys"_s),
                                u"--json"_s,    u"--lang"_s,           u"en"_s};
    const CliAnswer before = desk.run(global + QStringList{u"identity"_s, u"show"_s});
    const CliAnswer behind = desk.run(QStringList{u"identity"_s, u"show"_s} + global);
    CHECK(before.status == 0);
    CHECK(before.object() == behind.object());
}

TEST_CASE("A library that is not there is named, and nothing is made in its place")
{
    const CliDesk desk;
    const CliAnswer answer = desk.at(u"tak ada"_s, {u"stats"_s});
    CHECK(answer.status == 1);
    CHECK(answer.err.contains(u"tak ada"_s));
    CHECK_FALSE(QFile::exists(desk.path(u"tak ada"_s)));
}

TEST_CASE("A person at work who is neither an id nor a NIP is wrong usage")
{
    const CliDesk desk;
    desk.makeOffice(u"bpkad"_s);
    const CliAnswer answer = desk.at(u"bpkad"_s, {u"--as"_s, u"Dewi"_s, u"stats"_s});
    CHECK(answer.status == 2);
    CHECK(answer.err.contains(u"NIP"_s));
}
