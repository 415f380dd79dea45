#include "tests/support/cli_runner.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <random>

using namespace simpul::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// An office with one record, and its backup.
struct Desk : CliDesk {
    Desk()
    {
        makeOffice(u"bpkad"_s);
        add(u"bpkad"_s, {u"theme"_s, u"title=Arsip"_s});
        REQUIRE(at(u"bpkad"_s, {u"backup"_s, path(u"cadangan.zip"_s)}).status == 0);
    }
    // As on another PC: with keys of its own, or with the office key's passphrase.
    CliAnswer restoreAs(const QString &code, const QStringList &options = {}) const
    {
        return run(QStringList{u"restore"_s, path(u"cadangan.zip"_s), path(code), u"--config"_s, path(code + u".keys"_s), u"--json"_s}
                   + options);
    }
    QJsonObject identity(const QString &code) const { return jsonAt(code, {u"identity"_s, u"show"_s}).object(); }
};

} // namespace

TEST_CASE("A restored library has a key of its own, works alone and signs nothing until its office enrols it")
{
    const Desk desk;
    const CliAnswer restored = desk.restoreAs(u"kedua"_s);
    INFO(restored.err.toStdString());
    REQUIRE(restored.status == 0);
    CHECK_FALSE(restored.object()[u"enrolled"].toBool(true));
    CHECK(restored.object()[u"replica"].toString() != desk.identity(u"bpkad"_s)[u"replica"].toString());
    CHECK(desk.at(u"kedua"_s, {u"digest"_s}).out == desk.at(u"bpkad"_s, {u"digest"_s}).out);

    const QString file = desk.path(u"dari kedua.simpul"_s);
    const CliAnswer alone = desk.jsonAt(u"kedua"_s, {u"bundle"_s, u"create"_s, file});
    CHECK(alone.status == 1);
    CHECK(alone.object()[u"error"][u"code"].toString() == u"not-enrolled");

    REQUIRE(desk.at(u"kedua"_s, {u"identity"_s, u"request"_s, desk.path(u"permohonan.json"_s)}).status == 0);
    const QStringList enroll = {u"enroll"_s, desk.path(u"permohonan.json"_s), u"--output"_s, desk.path(u"jawaban.json"_s)};
    CHECK(desk.at(u"bpkad"_s, enroll).status == 2); // no passphrase
    CHECK(desk.at(u"bpkad"_s, enroll + QStringList{u"--passphrase-file"_s, desk.write(u"salah.txt"_s, "salah")}).status == 1);
    REQUIRE(desk.at(u"bpkad"_s, enroll + QStringList{u"--passphrase-file"_s, desk.passphraseFile()}).status == 0);
    CHECK(desk.at(u"bpkad"_s, {u"identity"_s, u"accept"_s, desk.path(u"jawaban.json"_s)}).status == 1); // meant for the other PC
    const CliAnswer accepted = desk.jsonAt(u"kedua"_s, {u"identity"_s, u"accept"_s, desk.path(u"jawaban.json"_s)});
    CHECK(accepted.status == 0);
    CHECK(accepted.object()[u"enrolled"].toBool());

    desk.add(u"kedua"_s, {u"theme"_s, u"title=Pajak"_s});
    CHECK(desk.at(u"kedua"_s, {u"bundle"_s, u"create"_s, file}).status == 0);
    CHECK(desk.at(u"bpkad"_s, {u"bundle"_s, u"merge"_s, file}).status == 0);
    CHECK(desk.at(u"kedua"_s, {u"digest"_s}).out == desk.at(u"bpkad"_s, {u"digest"_s}).out);
}

TEST_CASE("The office key moves to another admin's PC with its passphrase")
{
    const Desk desk;
    const QString key = desk.path(u"kunci kantor.json"_s);
    REQUIRE(desk.at(u"bpkad"_s, {u"identity"_s, u"office-key"_s, u"export"_s, key}).status == 0);
    REQUIRE(desk.restoreAs(u"kedua"_s).status == 0);
    CHECK_FALSE(desk.identity(u"kedua"_s)[u"office_key_here"].toBool(true));
    const QStringList import = {u"identity"_s, u"office-key"_s, u"import"_s, key, u"--passphrase-file"_s};
    CHECK(desk.at(u"kedua"_s, import + QStringList{desk.write(u"salah.txt"_s, "salah")}).status == 1);
    CHECK(desk.at(u"kedua"_s, import + QStringList{desk.passphraseFile()}).status == 0);
    CHECK(desk.identity(u"kedua"_s)[u"office_key_here"].toBool());
}

TEST_CASE("revoke wants to know what stays good, a PC of this office and the passphrase")
{
    const Desk desk;
    const QString replica = desk.identity(u"bpkad"_s)[u"replica"].toString();
    const QStringList secret = {u"--passphrase-file"_s, desk.passphraseFile()};
    CHECK(desk.at(u"bpkad"_s, QStringList{u"revoke"_s, replica} + secret).status == 2);
    CHECK(desk.at(u"bpkad"_s, QStringList{u"revoke"_s, replica, u"--after"_s, u"semua:1"_s} + secret).status == 2);
    CHECK(desk.at(u"bpkad"_s, QStringList{u"revoke"_s, replica, u"--after"_s, u"shared:99"_s} + secret).status == 2);
    CHECK(desk.at(u"bpkad"_s, QStringList{u"revoke"_s, replica, u"--after"_s, u"shared:1"_s, u"--all"_s} + secret).status == 2);
    CHECK(desk.at(u"bpkad"_s, QStringList{u"revoke"_s, u"x"_s, u"--all"_s} + secret).status == 1);
    CHECK(desk.at(u"bpkad"_s, {u"revoke"_s, replica, u"--all"_s}).status == 2);
}

TEST_CASE("A key that begins with a hyphen is taken as a key")
{
    const Desk desk;
    const QString key = u"-"_s + QString(42, u'A');
    const CliAnswer answer = desk.at(u"bpkad"_s, {u"revoke"_s, key, u"--all"_s, u"--passphrase-file"_s, desk.passphraseFile()});
    CHECK(answer.status == 1); // no PC has it
    CHECK_FALSE(answer.err.contains(u"--help"_s));
}

TEST_CASE("What a revoked PC wrote is taken out and listed; the rest of the office goes on")
{
    const Desk desk;
    const CliAnswer restored = desk.restoreAs(u"kedua"_s);
    REQUIRE(restored.status == 0);
    const QString lost = restored.object()[u"replica"].toString();
    REQUIRE(desk.at(u"kedua"_s, {u"identity"_s, u"request"_s, desk.path(u"p.json"_s)}).status == 0);
    REQUIRE(
        desk.at(u"bpkad"_s,
                {u"enroll"_s, desk.path(u"p.json"_s), u"--output"_s, desk.path(u"j.json"_s), u"--passphrase-file"_s, desk.passphraseFile()})
            .status
        == 0);
    REQUIRE(desk.at(u"kedua"_s, {u"identity"_s, u"accept"_s, desk.path(u"j.json"_s)}).status == 0);
    desk.add(u"kedua"_s, {u"theme"_s, u"title=Palsu"_s});
    REQUIRE(desk.carry(u"kedua"_s, u"bpkad"_s).status == 0);
    const auto total = [&] { return desk.jsonAt(u"bpkad"_s, {u"list"_s, u"theme"_s}).object()[u"total"].toInt(-1); };
    CHECK(total() == 2);

    CHECK(desk.at(u"bpkad"_s, {u"revoke"_s, lost, u"--all"_s, u"--passphrase-file"_s, desk.passphraseFile()}).status == 0);
    CHECK(total() == 1);
    CHECK(desk.jsonAt(u"bpkad"_s, {u"waiting"_s}).array()[0][u"reason"].toString() == u"revoked");
    const CliAnswer again = desk.jsonAt(u"bpkad"_s, {u"bundle"_s, u"merge"_s, desk.bundle(u"kedua"_s)});
    CHECK(again.status == 3);
    CHECK(again.object()[u"refused"][u"reason"].toString() == u"revoked");
}

TEST_CASE("With the office key at hand and its passphrase restore enrols at once")
{
    const Desk desk;
    const QStringList restore = {u"restore"_s,  desk.path(u"cadangan.zip"_s), desk.path(u"lagi"_s),
                                 u"--config"_s, desk.path(u"bpkad.keys"_s),   u"--json"_s};
    const CliAnswer restored = desk.run(restore + QStringList{u"--passphrase-file"_s, desk.passphraseFile()});
    CHECK(restored.status == 0);
    CHECK(restored.object()[u"enrolled"].toBool());
    CHECK(desk.run(restore).status == 1); // there is a library now
}

TEST_CASE("A wrong passphrase restores nothing, so that the next try can")
{
    const Desk desk;
    const QStringList restore = {u"restore"_s, desk.path(u"cadangan.zip"_s), desk.path(u"lagi"_s), u"--config"_s, desk.path(u"bpkad.keys"_s)};
    const QStringList before = QDir(desk.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    CHECK(desk.run(restore + QStringList{u"--passphrase-file"_s, desk.write(u"salah.pass"_s, "bukan ini\n")}).status == 1);
    CHECK(QDir(desk.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == (before + QStringList{u"salah.pass"_s}));
    CHECK(desk.run(restore + QStringList{u"--passphrase-file"_s, desk.passphraseFile()}).status == 0);
}

TEST_CASE("A backup in which bits have turned is refused or restored as it was, and a refused one leaves nothing")
{
    const Desk desk;
    QFile file(desk.path(u"cadangan.zip"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    const QString digest = desk.at(u"bpkad"_s, {u"digest"_s}).out;
    std::mt19937 random(Catch::getSeed());
    INFO("seed " << Catch::getSeed());
    for (int i = 0; i < 20; ++i) {
        QByteArray bad = good;
        const auto at = qsizetype(random() % std::size_t(bad.size() * 8));
        bad[at / 8] = char(bad[at / 8] ^ (1 << (at % 8)));
        const QString folder = desk.path(u"pulih%1"_s.arg(i));
        INFO("bit " << at);
        const CliAnswer restored = desk.run({u"restore"_s, desk.write(u"rusak.zip"_s, bad), folder, u"--config"_s, desk.path(u"pulih%1.keys"_s.arg(i))});
        if (restored.status == 0)
            CHECK(desk.run({u"--library"_s, folder, u"--config"_s, desk.path(u"pulih%1.keys"_s.arg(i)), u"digest"_s}).out == digest);
        else
            CHECK_FALSE(QFileInfo::exists(folder));
    }
}

TEST_CASE("What is no backup is refused, and no library is made of it")
{
    const Desk desk;
    const CliAnswer answer =
        desk.run({u"restore"_s, desk.write(u"bukan.zip"_s, "halo"), desk.path(u"baru"_s), u"--config"_s, desk.path(u"baru.keys"_s)});
    CHECK(answer.status == 1);
    CHECK(answer.err.contains(u"bukan.zip"_s));
    CHECK_FALSE(QFileInfo::exists(desk.path(u"baru"_s)));
    CHECK(desk.at(u"baru"_s, {u"stats"_s}).status == 1);
}
