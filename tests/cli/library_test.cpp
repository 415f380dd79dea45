#include "tests/support/cli_runner.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QScopeGuard>

using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList initArguments(const CliDesk &desk, const QString &code)
{
    return {u"init"_s,
            desk.path(u"baru"_s),
            u"--office"_s,
            u"Dinas Kesehatan"_s,
            u"--code"_s,
            code,
            u"--government"_s,
            u"7471:Kota Nusatirta"_s,
            u"--config"_s,
            desk.path(u"kunci"_s),
            u"--passphrase-file"_s,
            desk.passphraseFile(),
            u"--lang"_s,
            u"en"_s};
}

} // namespace

TEST_CASE("A new library says who it is, is enrolled, holds its office key and no records")
{
    const CliDesk desk;
    const CliAnswer made = desk.run(initArguments(desk, u"dinkes"_s) + QStringList{u"--json"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const QJsonObject identity = made.object();
    CHECK(identity[u"code"].toString() == u"dinkes");
    CHECK(identity[u"name"].toString() == u"Dinas Kesehatan");
    CHECK(identity[u"replica"].toString().size() == 43);
    CHECK(identity[u"office"].toString().size() == 43);
    CHECK(identity[u"minisign"].toString().startsWith(u"RW"_s));
    CHECK(identity[u"fingerprint"].toString().size() == 64);
    CHECK(identity[u"fingerprint_words"].toArray().size() == 6);
    CHECK(!identity[u"fingerprint_words"][0].toString().isEmpty());
    CHECK(identity[u"enrolled"].toBool());
    CHECK(identity[u"office_key_here"].toBool());

    const QStringList place = {u"--library"_s, desk.path(u"baru"_s), u"--config"_s, desk.path(u"kunci"_s), u"--json"_s};
    CHECK(desk.run(place + QStringList{u"identity"_s, u"show"_s}).object() == identity);
    const QJsonObject stats = desk.run(place + QStringList{u"stats"_s}).object();
    CHECK(stats[u"records"].toInt(-1) == 0);
    CHECK(stats[u"conflicts"].toInt(-1) == 0);
}

TEST_CASE("A second init in the same folder changes nothing")
{
    const CliDesk desk;
    desk.makeOffice(u"baru"_s);
    const QString before = desk.jsonAt(u"baru"_s, {u"identity"_s, u"show"_s}).out;
    const CliAnswer again = desk.run(initArguments(desk, u"lain"_s));
    CHECK(again.status == 1);
    CHECK(again.err.contains(u"baru"_s));
    CHECK(desk.jsonAt(u"baru"_s, {u"identity"_s, u"show"_s}).out == before);
}

TEST_CASE("Without a terminal init needs the passphrase in a file")
{
    const CliDesk desk;
    QStringList arguments = initArguments(desk, u"dinkes"_s);
    const qsizetype at = arguments.indexOf(u"--passphrase-file"_s);

    SECTION("no file named")
    {
        arguments.remove(at, 2);
        const CliAnswer answer = desk.run(arguments);
        CHECK(answer.status == 2);
        CHECK(answer.err.contains(u"--passphrase-file"_s));
    }
    SECTION("an empty file")
    {
        arguments[at + 1] = desk.write(u"kosong.txt"_s, "\nkedua\n");
        CHECK(desk.run(arguments).status == 2);
    }
    SECTION("no such file")
    {
        arguments[at + 1] = desk.path(u"tak ada.txt"_s);
        CHECK(desk.run(arguments).status == 1);
    }
    CHECK_FALSE(QFile::exists(desk.path(u"baru/library.db"_s)));
}

TEST_CASE("A code that cannot stand in a file name and a government without its code are wrong usage")
{
    const CliDesk desk;
    CHECK(desk.run(initArguments(desk, u"Dinas Kesehatan"_s)).status == 2);
    QStringList arguments = initArguments(desk, u"dinkes"_s);
    arguments.replace(arguments.indexOf(u"7471:Kota Nusatirta"_s), u"Kota Nusatirta"_s);
    CHECK(desk.run(arguments).status == 2);
    CHECK_FALSE(QFile::exists(desk.path(u"baru/library.db"_s)));
}

TEST_CASE("rebuild changes neither the digest nor what is found, and check finds nothing wrong")
{
    const CliDesk desk;
    desk.makeOffice(u"bpkad"_s);
    desk.add(u"bpkad"_s, {u"theme"_s, u"title=Penatausahaan Barang Milik Daerah"_s});
    const QString digest = desk.at(u"bpkad"_s, {u"digest"_s}).out;
    const QString found = desk.jsonAt(u"bpkad"_s, {u"search"_s, u"penatausahaan"_s}).out;
    CHECK(digest.startsWith(u"1:"_s));
    CHECK(digest.trimmed().size() == 2 + 64);

    CHECK(desk.at(u"bpkad"_s, {u"rebuild"_s}).status == 0);
    CHECK(desk.at(u"bpkad"_s, {u"digest"_s}).out == digest);
    CHECK(desk.jsonAt(u"bpkad"_s, {u"digest"_s}).object()[u"digest"].toString() == digest.trimmed());
    CHECK(desk.jsonAt(u"bpkad"_s, {u"search"_s, u"penatausahaan"_s}).out == found);
    const CliAnswer check = desk.jsonAt(u"bpkad"_s, {u"check"_s, u"--deep"_s});
    CHECK(check.status == 0);
    CHECK(check.object()[u"problems"].toArray().isEmpty());
}

TEST_CASE("check names a damaged attachment and exits 1")
{
    const CliDesk desk;
    desk.makeOffice(u"bpkad"_s);
    const QString asset = desk.add(u"bpkad"_s, {u"knowledge_asset"_s, u"title=Daftar barang"_s});
    REQUIRE(desk.at(u"bpkad"_s, {u"attach"_s, asset, desk.write(u"daftar.txt"_s, "meja, kursi, lemari\n")}).status == 0);
    const QJsonObject file = desk.jsonAt(u"bpkad"_s, {u"show"_s, asset}).object()[u"files"][0][u"file"].toObject();
    const QString hash = file[u"sha256"].toString();
    const QString stored = desk.path(u"bpkad/attachments/"_s + hash.left(2) + u'/' + hash);
    REQUIRE(QFile::setPermissions(stored, QFile::ReadOwner | QFile::WriteOwner));
    desk.write(u"bpkad/attachments/"_s + hash.left(2) + u'/' + hash, "meja, kursi, lemarI\n");

    const CliAnswer check = desk.jsonAt(u"bpkad"_s, {u"check"_s, u"--deep"_s});
    CHECK(check.status == 1);
    CHECK(check.object()[u"problems"].toArray().size() == 1);
}

TEST_CASE("types tells other programs every type, field, choice and column")
{
    const CliDesk desk;
    const CliAnswer answer = desk.run({u"types"_s});
    REQUIRE(answer.status == 0);
    QJsonObject asset;
    for (const QJsonValue &type : answer.array()) {
        if (type[u"name"].toString() == u"knowledge_asset")
            asset = type.toObject();
    }
    CHECK(asset[u"audience"].toString() == u"shared");
    QMap<QString, QJsonObject> fields;
    for (const QJsonValue &field : asset[u"fields"].toArray())
        fields.insert(field[u"name"].toString(), field.toObject());
    CHECK(fields[u"title"_s][u"required"].toBool());
    CHECK(fields[u"title"_s][u"kind"].toString() == u"text");
    CHECK(fields[u"security"_s][u"choices"].toArray() == QJsonArray{u"B"_s, u"T"_s, u"R"_s, u"SR"_s});
    CHECK(fields[u"themes"_s][u"target"].toString() == u"theme");
    CHECK(fields[u"files"_s][u"kind"].toString() == u"table");
    CHECK(fields[u"files"_s][u"columns"][0][u"name"].toString() == u"file");
    CHECK(desk.run({u"types"_s, u"--json"_s, u"--lang"_s, u"id"_s}).array().size() == answer.array().size());
}

TEST_CASE("stdout that cannot take the answer is a failure")
{
#ifdef Q_OS_LINUX
    const CliDesk desk;
    const QString command = u"\"%1\" types > /dev/full"_s.arg(QStringLiteral(SIMPUL_CLI));
    CHECK(system(command.toLocal8Bit().constData()) != 0);
#endif
}

TEST_CASE("In a shared folder the program reads, and every command that writes fails with status 1 and a sentence that says where to write")
{
    const CliDesk desk;
    desk.makeOffice(u"UJI"_s);
    desk.add(u"UJI"_s, {u"theme"_s, u"title=Penatausahaan"_s});
    qputenv("SIMPUL_SHARED_FOLDER", "read");
    const auto back = qScopeGuard([] { qunsetenv("SIMPUL_SHARED_FOLDER"); });
    const CliAnswer list = desk.jsonAt(u"UJI"_s, {u"list"_s, u"theme"_s});
    CHECK(list.status == 0);
    CHECK(list.object()[u"total"].toInt() == 1);
    CHECK(desk.at(u"UJI"_s, {u"list"_s, u"theme"_s}).err.contains(u"only be read here"));
    const CliAnswer added = desk.at(u"UJI"_s, {u"add"_s, u"theme"_s, u"title=Baru"_s});
    CHECK(added.status == 1);
    CHECK(added.err.contains(u"Write in it on the PC that holds the folder"));
}
